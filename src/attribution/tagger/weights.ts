import type {FeatureList} from './hashing.ts';
import {LABELS} from './linear-chain.ts';
import {Lexicon} from './lexicon.ts';
import type {TaggerWords} from './tagger-words.ts';

/**
 * The packed weights: what a trained tagger has learnt, in one file.
 *
 *   0  "WTAG", then the format's version, a checksum of all that follows byte 12, the header's length (32 bits, little-endian)
 *   16 the header, JSON
 *   .. for each chain of the header: the features' keys, ascending, as differences in base-128 numbers (low digits
 *      first); for each label but the first a plane of signed bytes, one per feature; signed bytes for every edge
 *      feature and pair of labels
 *
 * The first label ("none") needs no weights: only differences between labels count, so its are taken off the others'.
 */
export const MAGIC = 0x47415457;
export const VERSION = 2;
/** Bits of a feature's hash that make its key: among 134 million, one unseen feature in 500 is taken for a known one. */
export const KEY_BITS = 27;

/** Settings chosen by cross-validation on the training texts; scores are logarithms. */
export interface TaggerSettings {
  /** Added to the score of a cue's first token before decoding: more makes more cues. */
  cueBonus: number;
  /** Coefficients by which beliefs make a confidence: see `confidenceOf`. */
  confidence: readonly number[];
  /** The least confidence with which a statement counts. */
  least: number;
}

export interface ChainHeader {
  features: number;
  edgeFeatures: number;
  emissionScale: number;
  edgeScale: number;
}

export interface WeightsHeader {
  /** Whose texts were learnt from, and their licence. */
  credit: string;
  words: TaggerWords;
  /** Words by how often they are used as cues, from level 1 to 5. */
  cueLevels: readonly (readonly string[])[];
  settings: TaggerSettings;
  chains: {cue: ChainHeader; role: ChainHeader};
}

/** Everything a tagger of one language has learnt. */
export interface TaggerModel {
  readonly lexicon: Lexicon;
  readonly cue: ChainModel;
  readonly role: ChainModel;
  readonly settings: TaggerSettings;
}

/** A chain's keys. They ascend, so that those with the same upper bits stand together. */
interface Keys {
  keys: Int32Array;
  /** Of each value of the upper bits: the first key that has it or a greater one. One more for the end. */
  starts: Int32Array;
  /** Bits below the upper ones. */
  shift: number;
}

/** One chain's weights as the file has them, looked up by the upper bits of a feature's hash. */
export class ChainModel {
  readonly #keys: Int32Array;
  readonly #starts: Int32Array;
  readonly #shift: number;
  readonly #planes: Int8Array;
  readonly #sizes: Float64Array;
  readonly #edge: Float32Array;

  constructor(header: ChainHeader, {keys, starts, shift}: Keys, planes: Int8Array, edge: Int8Array) {
    this.#keys = keys;
    this.#starts = starts;
    this.#shift = shift;
    this.#planes = planes;
    this.#sizes = sizesFor(header.emissionScale);
    const edgeSizes = sizesFor(header.edgeScale);
    this.#edge = new Float32Array(edge.length);
    for (let e = 0; e < edge.length; e++) this.#edge[e] = edgeSizes[(edge[e] as number) + 128] as number;
  }

  /** Adds the weights of the listed features to the scores of the labels from `at` on. */
  addEmission(list: FeatureList, scores: Float64Array, at: number): void {
    const keys = this.#keys;
    const starts = this.#starts;
    const planes = this.#planes;
    const sizes = this.#sizes;
    const {values, length} = list;
    let first = 0;
    let second = 0;
    for (let n = 0; n < length; n++) {
      const key = (values[n] as number) >>> (32 - KEY_BITS);
      const upper = key >>> this.#shift;
      const end = starts[upper + 1] as number;
      let f = starts[upper] as number;
      while (f < end && keys[f] !== key) f++;
      if (f === end) continue;
      first += sizes[(planes[f] as number) + 128] as number;
      second += sizes[(planes[keys.length + f] as number) + 128] as number;
    }
    scores[at + 1] = (scores[at + 1] as number) + first;
    scores[at + 2] = (scores[at + 2] as number) + second;
  }

  /** Adds the weights of the listed edge features to the scores of the pairs of labels from `at` on. */
  addEdge(list: FeatureList, scores: Float64Array, at: number): void {
    const size = LABELS * LABELS;
    for (let e = 0; e < list.length; e++) {
      const row = (list.values[e] as number) * size;
      for (let z = 0; z < size; z++) scores[at + z] = (scores[at + z] as number) + (this.#edge[row + z] as number);
    }
  }
}

/** The weights that the signed bytes -128 to 127 stand for: squares, so that small weights keep their differences. */
function sizesFor(scale: number): Float64Array {
  return Float64Array.from({length: 256}, (_, k) => Math.sign(k - 128) * (k - 128) ** 2 * scale);
}

/**
 * Decodes a weights file into a model, in time linear in its size. `null` where the file is cut short, damaged or of
 * another version: the caller then does without a tagger.
 */
export function decodeWeights(bytes: Uint8Array): TaggerModel | null {
  if (bytes.length < 16) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== VERSION) return null;
  if (view.getUint32(8, true) !== checksum(bytes.subarray(12))) return null;
  const headerEnd = 16 + view.getUint32(12, true);
  // The checksum has held: what follows was written by the packer.
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(16, headerEnd))) as WeightsHeader;
  const levels = new Map<string, number>();
  header.cueLevels.forEach((words, k) => {
    for (const word of words) levels.set(word, k + 1);
  });
  const reader = {bytes, at: headerEnd};
  return {
    lexicon: new Lexicon(header.words, levels),
    cue: readChain(reader, header.chains.cue),
    role: readChain(reader, header.chains.role),
    settings: header.settings,
  };
}

function readChain(reader: {bytes: Uint8Array; at: number}, header: ChainHeader): ChainModel {
  const {bytes} = reader;
  const keys = readKeys(reader, header.features);
  const take = (count: number): Int8Array => {
    const part = new Int8Array(bytes.buffer, bytes.byteOffset + reader.at, count);
    reader.at += count;
    return part;
  };
  const planes = take(header.features * (LABELS - 1));
  const edge = take(header.edgeFeatures * LABELS * LABELS);
  return new ChainModel(header, keys, planes, edge);
}

/** All in one loop: what a first text waits for runs before the engine has compiled it well. */
function readKeys(reader: {bytes: Uint8Array; at: number}, features: number): Keys {
  const {bytes} = reader;
  const bits = Math.min(KEY_BITS, Math.max(4, Math.ceil(Math.log2(features + 1))));
  const shift = KEY_BITS - bits;
  const keys = new Int32Array(features);
  const starts = new Int32Array((1 << bits) + 1).fill(features);
  let key = 0;
  let upper = 0;
  let {at} = reader;
  for (let f = 0; f < features; f++) {
    let byte = bytes[at++] as number;
    for (let low = 0; ; low += 7, byte = bytes[at++] as number) {
      key += (byte & 127) << low;
      if (byte < 128) break;
    }
    keys[f] = key;
    for (const own = key >>> shift; upper <= own; upper++) starts[upper] = f;
  }
  reader.at = at;
  return {keys, starts, shift};
}

/** A 32-bit checksum of the length and of little-endian words: tells damage, not malice; the file is part of the package. */
export function checksum(bytes: Uint8Array): number {
  const whole = bytes.length >> 2;
  const words = new Int32Array(whole + 1);
  new Uint8Array(words.buffer).set(bytes);
  let h = 0x811c9dc5 ^ bytes.length;
  for (let i = 0; i <= whole; i++) {
    h = Math.imul(h ^ (words[i] as number), 0x01000193);
    h ^= h >>> 15;
  }
  return h >>> 0;
}
