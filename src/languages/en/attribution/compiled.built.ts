// Run by the build, which puts the values into the bundle (see `evaluated` in build.mjs).
import {packLexicon} from '../../../attribution/lexicon.ts';
import {buildLexicon} from './build-lexicon.ts';

export const words = packLexicon(buildLexicon());
