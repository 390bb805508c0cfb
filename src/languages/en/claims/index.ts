import {compileRules} from '../../../claims/figure-rules.ts';
import type {ClaimGrammar} from '../../../claims/grammar.ts';
import {buildLexicon} from '../../../claims/lexicon.ts';
import {figureRules} from './figure-rules.ts';
import {inflect} from './inflect.ts';
import {numberWords} from './number-words.ts';
import {wordLists} from './word-lists.ts';

/** What the claim finder knows of English. */
export const claimGrammar: ClaimGrammar = {
  numbers: numberWords,
  lexicon: buildLexicon(wordLists, inflect),
  figures: compileRules(figureRules),
};
