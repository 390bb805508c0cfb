// Run by the build, which puts the values into the bundle (see `evaluated` in build.mjs).
import {packLexicon} from '../../../attribution/lexicon.ts';
import {buildLexicon} from './build-lexicon.ts';
import {rules} from './rules.ts';

export const words = packLexicon(buildLexicon());
export const confidences = rules.map(({id, confidence}): [id: string, confidence: number] => [id, confidence]);
