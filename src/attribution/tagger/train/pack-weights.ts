import {LABELS} from '../linear-chain.ts';
import {checksum, MAGIC, VERSION, type ChainHeader, type TaggerSettings, type WeightsHeader} from '../weights.ts';
import type {TaggerWords} from '../tagger-words.ts';
import type {ChainWeights} from './train-chain.ts';

/** A trained chain: the key of each feature's row in the weights. */
export interface TrainedChain {
  edgeFeatures: number;
  keys: readonly number[];
  weights: ChainWeights;
}

/** What goes into a weights file. */
export interface Trained {
  credit: string;
  words: TaggerWords;
  cueLevels: ReadonlyMap<string, number>;
  settings: TaggerSettings;
  cue: TrainedChain;
  role: TrainedChain;
}

/** The largest signed byte used. */
const LARGEST = 127;

/** Packs a trained tagger (see `weights.ts`). Features whose weights all round to nothing are left out. */
export function packWeights(trained: Trained): Uint8Array {
  const cue = packChain(trained.cue);
  const role = packChain(trained.role);
  const cueLevels = [1, 2, 3, 4, 5].map((level) =>
    [...trained.cueLevels].filter(([, l]) => l === level).map(([word]) => word),
  );
  const header: WeightsHeader = {
    credit: trained.credit,
    words: trained.words,
    cueLevels: cueLevels.map((words) => words.sort()),
    settings: trained.settings,
    chains: {cue: cue.header, role: role.header},
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const parts = [json, ...cue.parts, ...role.parts];
  const bytes = new Uint8Array(16 + parts.reduce((n, part) => n + part.length, 0));
  let at = 16;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(12, json.length, true);
  view.setUint32(8, checksum(bytes.subarray(12)), true);
  return bytes;
}

function packChain({edgeFeatures, keys, weights}: TrainedChain): {header: ChainHeader; parts: Uint8Array[]} {
  const width = LABELS - 1;
  const relative = (row: number, y: number) =>
    (weights.emission[row * LABELS + y] as number) - (weights.emission[row * LABELS] as number);
  const emissionScale = scaleFor(keys.flatMap((_, row) => Array.from({length: width}, (_, y) => relative(row, y + 1))));
  const edgeScale = scaleFor(Array.from(weights.edge));
  const rows = keys
    .map((key, row) => ({
      key,
      values: Array.from({length: width}, (_, y) => quantise(relative(row, y + 1), emissionScale)),
    }))
    .filter(({values}) => values.some((v) => v !== 0))
    .sort((a, b) => a.key - b.key);
  const planes = new Int8Array(rows.length * width);
  rows.forEach(({values}, f) => values.forEach((v, y) => (planes[y * rows.length + f] = v)));
  const edge = Int8Array.from(weights.edge, (w) => quantise(w, edgeScale));
  return {
    header: {features: rows.length, edgeFeatures, emissionScale, edgeScale},
    parts: [differences(rows.map(({key}) => key)), new Uint8Array(planes.buffer), new Uint8Array(edge.buffer)],
  };
}

/** The scale at which the largest weight is the largest square. */
function scaleFor(values: readonly number[]): number {
  return values.reduce((most, v) => Math.max(most, Math.abs(v)), 1e-6) / LARGEST ** 2;
}

function quantise(value: number, scale: number): number {
  return Math.sign(value) * Math.min(LARGEST, Math.round(Math.sqrt(Math.abs(value) / scale)));
}

function differences(keys: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const key of keys) {
    let rest = key - before;
    before = key;
    while (rest >= 128) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}
