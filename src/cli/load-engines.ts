import {brotliDecompressSync} from 'node:zlib';
import english from 'embedded:en.weights.bin';
import {createTagger} from '../attribution/tagger/create-tagger.ts';
import {createEngines} from '../languages/engines.ts';
import type {Engine} from '../languages/engine.ts';

let engines: readonly Engine[] | null = null;

/** The engines, English with the weights that the build embedded, if any; made when first asked for. */
export function loadEngines(): readonly Engine[] {
  engines ??= createEngines(english.length > 0 ? createTagger(brotliDecompressSync(english)) : null);
  return engines;
}
