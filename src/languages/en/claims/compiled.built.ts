// Run by the build, which puts the values into the bundle (see `evaluated` in build.mjs).
import {compileLexicon} from '../../../claims/compile-lexicon.ts';
import {compileRules} from '../../../claims/figure-rules.ts';
import {figureRules} from './figure-rules.ts';
import {inflect} from './inflect.ts';
import {wordLists} from './word-lists.ts';

export const lexicon = compileLexicon(wordLists, inflect);
export const rules = compileRules(figureRules);
