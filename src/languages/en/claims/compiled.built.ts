// Run by the build, which puts the values into the bundle (see `evaluated` in build.mjs).
import {compileLexicon} from '../../../claims/compile-lexicon.ts';
import {packRules} from '../../../claims/figure-rules.ts';
import {figureRules} from './figure-rules.ts';
import {packNumberRoles} from '../../../text/numerals/number-roles.ts';
import {inflect} from './inflect.ts';
import {numberWords} from './number-words.ts';
import {wordLists} from './word-lists.ts';

export const lexicon = compileLexicon(wordLists, inflect);
export const rules = packRules(figureRules);
export const numberRoles = packNumberRoles(numberWords);
