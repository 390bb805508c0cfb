import type {StatementTagger} from '../attribution/statement-tagger.ts';
import {createEnglish, english} from './en/engine.ts';
import {russian} from './ru/engine.ts';
import type {Engine} from './engine.ts';

/** The file of the English tagger's weights, as it is packaged. */
export const ENGLISH_WEIGHTS = 'en.weights.bin';

/** Every language Whence reads, by rules alone. */
export const engines: readonly Engine[] = [english, russian];

/** Every language Whence reads, English with its trained tagger where there is one. */
export function createEngines(englishTagger: StatementTagger | null): readonly Engine[] {
  return [createEnglish(englishTagger), ...engines.filter(({language}) => language !== 'en')];
}
