import type {ClaimGrammar} from '../../../claims/grammar.ts';
import {readLexicon} from '../../../claims/lexicon.ts';
import {lexicon, rules} from './compiled.built.ts';
import {numberWords} from './number-words.ts';

/** What the claim finder knows of English. */
export const claimGrammar: ClaimGrammar = {
  numbers: numberWords,
  lexicon: readLexicon(lexicon),
  figures: {rules, byShape: new Map()},
};
