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
  /** How many trainings from different seeds are averaged: dropout makes each a little different. */
  trainings: number;
}

/**
 * Trains as often as the settings say, from one seed after the other, and averages the weights. The same data and
 * settings give the same weights.
 */
export function trainChain(data: ChainData, settings: ChainSettings): ChainWeights {
  const {trainings, seed} = settings;
  const mean = weightsFor(data);
  for (let k = 0; k < trainings; k++) addTo(mean, trainOnce(data, {...settings, seed: seed + k}), 1 / trainings);
  return mean;
}

function weightsFor({features, edgeFeatures}: ChainData, value = 0): ChainWeights {
  return {
    emission: new Float32Array(features * LABELS).fill(value),
    edge: new Float32Array(edgeFeatures * LABELS * LABELS).fill(value),
  };
}

function addTo(sum: ChainWeights, weights: ChainWeights, share: number): void {
  for (const part of ['emission', 'edge'] as const)
    for (let k = 0; k < sum[part].length; k++)
      sum[part][k] = (sum[part][k] as number) + (weights[part][k] as number) * share;
}

/** What every sum of squared gradients begins with: it keeps the first steps from being too wide. */
const FIRST_SQUARE = 1e-2;

/**
 * Trains a linear-chain conditional random field by AdaGrad (Duchi, Hazan and Singer 2011) on the conditional
 * log-likelihood, with the penalties applied after every epoch and the weights of the last third of the epochs averaged.
 */
function trainOnce(data: ChainData, settings: ChainSettings): ChainWeights {
  const w = weightsFor(data);
  const squares = weightsFor(data, FIRST_SQUARE);
  const mean = weightsFor(data);
  const random = randomNumbers(settings.seed);
  const order = Array.from({length: data.chainStart.length - 1}, (_, k) => k);
  const room = new Room(data);
  const averaged = Math.max(1, Math.floor(settings.epochs / 3));
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const k of order) step(data, k, w, squares, room, settings, random);
    penalise(w.emission, squares.emission, settings);
    penalise(w.edge, squares.edge, settings);
    if (epoch >= settings.epochs - averaged) addTo(mean, w, 1 / averaged);
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

/** One stochastic step on chain `k`. */
function step(
  data: ChainData,
  k: number,
  w: ChainWeights,
  squares: ChainWeights,
  room: Room,
  settings: ChainSettings,
  random: () => number,
): void {
  fillScores(data, k, w, room, settings.dropout, random);
  room.sums.run(room.scores);
  const from = data.chainStart[k] as number;
  for (let i = 0; i < room.scores.n; i++) {
    stepEmission(data, from, i, w.emission, squares.emission, room, settings);
    if (i > 0) stepEdges(data, from, i, w.edge, squares.edge, room.sums, settings.rate);
  }
}

/** Tokens whose label is settled to this part of 1 move nothing worth the time. */
const SETTLED = 1e-4;

function stepEmission(
  {featureStart, feature, gold}: ChainData,
  from: number,
  i: number,
  w: Float32Array,
  squares: Float32Array,
  {sums, kept}: Room,
  {rate, dropout}: ChainSettings,
): void {
  const right = gold[from + i] as number;
  if (1 - sums.belief(i, right) < SETTLED) return;
  const base = featureStart[from] as number;
  for (let y = 0; y < LABELS; y++) {
    const d = (sums.belief(i, y) - (y === right ? 1 : 0)) / (1 - dropout);
    if (d === 0) continue;
    for (let f = featureStart[from + i] as number; f < (featureStart[from + i + 1] as number); f++)
      if (kept[f - base] === 1) descend(w, squares, (feature[f] as number) * LABELS + y, d, rate);
  }
}

function stepEdges(
  {edgeStart, edge, gold}: ChainData,
  from: number,
  i: number,
  w: Float32Array,
  squares: Float32Array,
  sums: ChainSums,
  rate: number,
): void {
  const before = gold[from + i - 1] as number;
  const right = gold[from + i] as number;
  for (let p = 0; p < LABELS; p++)
    for (let y = 0; y < LABELS; y++) {
      const d = sums.pairBelief(i, p, y) - (p === before && y === right ? 1 : 0);
      if (Math.abs(d) < SETTLED / 10) continue;
      for (let e = edgeStart[from + i] as number; e < (edgeStart[from + i + 1] as number); e++)
        descend(w, squares, ((edge[e] as number) * LABELS + p) * LABELS + y, d, rate);
    }
}

/** One weight's step: the wider it has been moved before, the shorter. */
function descend(w: Float32Array, squares: Float32Array, at: number, gradient: number, rate: number): void {
  const sum = (squares[at] as number) + gradient * gradient;
  squares[at] = sum;
  w[at] = (w[at] as number) - (rate * gradient) / Math.sqrt(sum);
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
