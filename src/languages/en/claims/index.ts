import type {ClaimGrammar} from '../../../claims/grammar.ts';
import {numberWords} from './number-words.ts';

/** What the claim finder knows of English. */
export const claimGrammar: ClaimGrammar = {
  numbers: numberWords,
  lexicon: {words: new Map(), expressions: new Map()},
};
