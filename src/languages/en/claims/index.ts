import type {ClaimGrammar} from '../../../claims/grammar.ts';
import {readRules} from '../../../claims/figure-rules.ts';
import {readLexicon} from '../../../claims/lexicon.ts';
import {readNumberRoles} from '../../../text/numerals/number-roles.ts';
import {lexicon, numberRoles, rules} from './compiled.built.ts';
import {numberWords} from './number-words.ts';

/** What the claim finder knows of English. */
export const claimGrammar: ClaimGrammar = {
  numbers: numberWords,
  numberRoles: readNumberRoles(numberRoles),
  lexicon: readLexicon(lexicon),
  figures: readRules(rules),
};
