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
export const VERSION = 1;
/** Bits of a feature's hash that make its key: among 134 million, one unseen feature in 500 is taken for a known one. */
export const KEY_BITS = 27;
const EMPTY = -1;

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

/** One chain's weights in an open-addressing table: looked up by the upper bits of a feature's hash. */
export class ChainModel {
  readonly #keys: Int32Array;
  readonly #weights: Int8Array;
  readonly #mask: number;
  readonly #shift: number;
  readonly #sizes: Float64Array;
  readonly #edge: Float32Array;

  constructor(header: ChainHeader, keys: Int32Array, planes: Int8Array, edge: Int8Array) {
    const {features} = header;
    const bits = Math.max(4, Math.ceil(Math.log2(features * 1.7 + 1)));
    this.#mask = (1 << bits) - 1;
    this.#shift = Math.max(0, KEY_BITS - bits);
    this.#keys = new Int32Array(1 << bits).fill(EMPTY);
    this.#weights = new Int8Array(2 << bits);
    this.#sizes = sizesFor(header.emissionScale);
    for (let f = 0; f < features; f++) {
      const key = keys[f] as number;
      let slot = key >>> this.#shift;
      while (this.#keys[slot] !== EMPTY) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#weights[slot * 2] = planes[f] as number;
      this.#weights[slot * 2 + 1] = planes[features + f] as number;
    }
    const edgeSizes = sizesFor(header.edgeScale);
    this.#edge = Float32Array.from(edge, (w) => edgeSizes[w + 128] as number);
  }

  /** Adds the weights of the listed features to the scores of the labels from `at` on. */
  addEmission(list: FeatureList, scores: Float64Array, at: number): void {
    const keys = this.#keys;
    const weights = this.#weights;
    const {values, length} = list;
    let first = 0;
    let second = 0;
    const sizes = this.#sizes;
    for (let f = 0; f < length; f++) {
      const key = (values[f] as number) >>> (32 - KEY_BITS);
      let slot = key >>> this.#shift;
      while (keys[slot] !== key && keys[slot] !== EMPTY) slot = (slot + 1) & this.#mask;
      if (keys[slot] === EMPTY) continue;
      first += sizes[(weights[slot * 2] as number) + 128] as number;
      second += sizes[(weights[slot * 2 + 1] as number) + 128] as number;
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
  const keys = new Int32Array(header.features);
  let key = 0;
  let at = reader.at;
  for (let f = 0; f < header.features; f++) {
    let shift = 0;
    let byte = bytes[at++] as number;
    while (byte >= 128) {
      key += (byte & 127) << shift;
      shift += 7;
      byte = bytes[at++] as number;
    }
    key += byte << shift;
    keys[f] = key;
  }
  const take = (count: number): Int8Array => {
    const part = new Int8Array(bytes.buffer, bytes.byteOffset + at, count);
    at += count;
    return part;
  };
  const planes = take(header.features * (LABELS - 1));
  const edge = take(header.edgeFeatures * LABELS * LABELS);
  reader.at = at;
  return new ChainModel(header, keys, planes, edge);
}

/** A 32-bit checksum (FNV-1a over bytes): tells damage, not malice; the file is part of the package. */
export function checksum(bytes: Uint8Array): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) h = Math.imul(h ^ (bytes[i] as number), 0x01000193);
  return h >>> 0;
}
