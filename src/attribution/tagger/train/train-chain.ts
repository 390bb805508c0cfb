import {ChainSums, LABELS, roomFor, type ChainScores} from '../linear-chain.ts';
import {randomNumbers} from './random.ts';

/** Labelled chains for training. Features and edges are indices into the weights, flattened token by token. */
export interface ChainData {
  readonly features: number;
  readonly edgeFeatures: number;
  /** First token of each chain, and one entry more. */
  readonly chainStart: number[];
  readonly featureStart: Int32Array;
  readonly feature: Int32Array;
  readonly edgeStart: Int32Array;
  readonly edge: Int32Array;
  readonly gold: Uint8Array;
  /** Bits of the labels each token may take. */
  readonly allowed: Uint8Array;
}

/** Weights by feature and label (`f * L + y`), and by edge feature and pair of labels (`(e * L + previous) * L + y`). */
export interface ChainWeights {
  emission: Float32Array;
  edge: Float32Array;
}

export interface ChainSettings {
  epochs: number;
  rate: number;
  /** Strength of the quadratic and of the absolute penalty, over the whole training set. */
  l2: number;
  l1: number;
  /** Share of features left out at random at each token. */
  dropout: number;
  seed: number;
  /** Weight of a token's own label in the costs: see `cost`. */
  log?: (line: string) => void;
}

/**
 * Trains a linear-chain conditional random field by AdaGrad (Duchi, Hazan and Singer 2011) on the conditional
 * log-likelihood, with the penalties applied after every epoch and the weights of the last third of the epochs averaged.
 * The same data, settings and seed give the same weights.
 */
export function trainChain(data: ChainData, settings: ChainSettings): ChainWeights {
  const L = LABELS;
  const w: ChainWeights = {
    emission: new Float32Array(data.features * L),
    edge: new Float32Array(data.edgeFeatures * L * L),
  };
  const g: ChainWeights = {
    emission: new Float32Array(data.features * L).fill(1e-2),
    edge: new Float32Array(data.edgeFeatures * L * L).fill(1e-2),
  };
  const mean: ChainWeights = {
    emission: new Float32Array(data.features * L),
    edge: new Float32Array(data.edgeFeatures * L * L),
  };
  const random = randomNumbers(settings.seed);
  const order = Array.from({length: data.chainStart.length - 1}, (_, k) => k);
  const room = new Room(data);
  const averaged = Math.max(1, Math.floor(settings.epochs / 3));
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const k of order) loss += step(data, k, w, g, room, settings, random);
    penalise(w.emission, g.emission, settings);
    penalise(w.edge, g.edge, settings);
    if (epoch >= settings.epochs - averaged) {
      for (let k = 0; k < w.emission.length; k++)
        mean.emission[k] = (mean.emission[k] as number) + (w.emission[k] as number) / averaged;
      for (let k = 0; k < w.edge.length; k++)
        mean.edge[k] = (mean.edge[k] as number) + (w.edge[k] as number) / averaged;
    }
    settings.log?.(`epoch ${epoch + 1}: loss ${(loss / data.gold.length).toFixed(5)} per token`);
  }
  return mean;
}

/** Working arrays for the longest chain. */
class Room {
  readonly scores: ChainScores;
  readonly sums: ChainSums;
  readonly kept: Uint8Array;

  constructor(data: ChainData) {
    let longest = 1;
    let most = 1;
    for (let k = 0; k + 1 < data.chainStart.length; k++) {
      const from = data.chainStart[k] as number;
      const to = data.chainStart[k + 1] as number;
      longest = Math.max(longest, to - from);
      most = Math.max(most, (data.featureStart[to] as number) - (data.featureStart[from] as number));
    }
    this.scores = roomFor(longest);
    this.sums = new ChainSums(longest);
    this.kept = new Uint8Array(most);
  }
}

function fillScores(
  data: ChainData,
  k: number,
  w: ChainWeights,
  room: Room,
  dropout: number,
  random: () => number,
): void {
  const L = LABELS;
  const {featureStart, feature, edgeStart, edge, allowed} = data;
  const {scores, kept} = room;
  const from = data.chainStart[k] as number;
  const to = data.chainStart[k + 1] as number;
  const base = featureStart[from] as number;
  scores.n = to - from;
  scores.emission.fill(0, 0, scores.n * L);
  scores.transition.fill(0, 0, scores.n * L * L);
  const scale = 1 / (1 - dropout);
  for (let i = from; i < to; i++) {
    const row = (i - from) * L;
    for (let f = featureStart[i] as number; f < (featureStart[i + 1] as number); f++) {
      const keep = dropout === 0 || random() >= dropout;
      kept[f - base] = keep ? 1 : 0;
      if (!keep) continue;
      const at = (feature[f] as number) * L;
      for (let y = 0; y < L; y++)
        scores.emission[row + y] = (scores.emission[row + y] as number) + scale * (w.emission[at + y] as number);
    }
    for (let y = 0; y < L; y++) if ((((allowed[i] as number) >> y) & 1) === 0) scores.emission[row + y] = -Infinity;
    if (i === from) continue;
    for (let e = edgeStart[i] as number; e < (edgeStart[i + 1] as number); e++) {
      const at = (edge[e] as number) * L * L;
      for (let z = 0; z < L * L; z++)
        scores.transition[row * L + z] = (scores.transition[row * L + z] as number) + (w.edge[at + z] as number);
    }
  }
}

/** One stochastic step on chain `k`; returns its loss. */
function step(
  data: ChainData,
  k: number,
  w: ChainWeights,
  g: ChainWeights,
  room: Room,
  settings: ChainSettings,
  random: () => number,
): number {
  const L = LABELS;
  const {featureStart, feature, edgeStart, edge, gold} = data;
  const {scores, sums, kept} = room;
  fillScores(data, k, w, room, settings.dropout, random);
  sums.run(scores);
  const from = data.chainStart[k] as number;
  const base = featureStart[from] as number;
  const scale = 1 / (1 - settings.dropout);
  let goldScore = 0;
  const delta = new Float64Array(L);
  for (let i = 0; i < scores.n; i++) {
    const right = gold[from + i] as number;
    goldScore += scores.emission[i * L + right] as number;
    let off = 0;
    for (let y = 0; y < L; y++) {
      delta[y] = sums.belief(i, y) - (y === right ? 1 : 0);
      off = Math.max(off, Math.abs(delta[y] as number));
    }
    // Settled tokens move nothing worth the time.
    if (off > 1e-4)
      for (let f = featureStart[from + i] as number; f < (featureStart[from + i + 1] as number); f++) {
        if (kept[f - base] === 0) continue;
        const at = (feature[f] as number) * L;
        for (let y = 0; y < L; y++) {
          const d = (delta[y] as number) * scale;
          if (d === 0) continue;
          const sum = (g.emission[at + y] as number) + d * d;
          g.emission[at + y] = sum;
          w.emission[at + y] = (w.emission[at + y] as number) - (settings.rate * d) / Math.sqrt(sum);
        }
      }
    if (i === 0) continue;
    const before = gold[from + i - 1] as number;
    goldScore += scores.transition[(i * L + before) * L + right] as number;
    for (let p = 0; p < L; p++)
      for (let y = 0; y < L; y++) {
        const d = sums.pairBelief(i, p, y) - (p === before && y === right ? 1 : 0);
        if (Math.abs(d) < 1e-5) continue;
        for (let e = edgeStart[from + i] as number; e < (edgeStart[from + i + 1] as number); e++) {
          const at = ((edge[e] as number) * L + p) * L + y;
          const sum = (g.edge[at] as number) + d * d;
          g.edge[at] = sum;
          w.edge[at] = (w.edge[at] as number) - (settings.rate * d) / Math.sqrt(sum);
        }
      }
  }
  return sums.logTotal - goldScore;
}

function penalise(w: Float32Array, g: Float32Array, {rate, l1, l2}: ChainSettings): void {
  for (let k = 0; k < w.length; k++) {
    const v = w[k] as number;
    if (v === 0) continue;
    const step = rate / Math.sqrt(g[k] as number);
    const shrunk = v / (1 + step * l2);
    const size = Math.abs(shrunk) - step * l1;
    w[k] = size <= 0 ? 0 : Math.sign(shrunk) * size;
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let k = order.length - 1; k > 0; k--) {
    const j = Math.floor(random() * (k + 1));
    [order[k], order[j]] = [order[j] as number, order[k] as number];
  }
}
