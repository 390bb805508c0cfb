/** Both chains have three labels; label 0 is "none" everywhere. */
export const LABELS = 3;
const L = LABELS;
const PAIRS = L * L;

/**
 * Scores of a chain of `n >= 1` tokens, as log potentials: `emission[i * L + y]`, and
 * `transition[i * L * L + previous * L + y]` for the step from token i - 1 to i (row 0 unused). Minus infinity forbids.
 */
export interface ChainScores {
  n: number;
  readonly emission: Float64Array;
  readonly transition: Float64Array;
}

/** Room for the scores of a chain. */
export function roomFor(n: number): ChainScores {
  return {n, emission: new Float64Array(n * L), transition: new Float64Array(n * PAIRS)};
}

/**
 * Sums over all labellings of a chain (forward-backward), which tell how far each label is to be believed. Works with
 * probabilities scaled token by token, in time linear in n; reuse it for many chains of at most `longest` tokens.
 */
export class ChainSums {
  /** Logarithm of the sum over all labellings. */
  logTotal = 0;
  readonly #e: Float64Array;
  readonly #t: Float64Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #scale: Float64Array;

  constructor(longest: number) {
    this.#e = new Float64Array(longest * L);
    this.#t = new Float64Array(longest * PAIRS);
    this.#forward = new Float64Array(longest * L);
    this.#backward = new Float64Array(longest * L);
    this.#scale = new Float64Array(longest);
  }

  run({n, emission, transition}: ChainScores): void {
    this.logTotal = exponentials(emission, this.#e, 0, n, L) + exponentials(transition, this.#t, 1, n, PAIRS);
    const e = this.#e;
    const t = this.#t;
    const a = this.#forward;
    const b = this.#backward;
    const scale = this.#scale;
    this.#settle(0, e[0] as number, e[1] as number, e[2] as number);
    for (let i = 1; i < n; i++) {
      const at = i * L;
      const p = i * PAIRS;
      const a0 = a[at - 3] as number;
      const a1 = a[at - 2] as number;
      const a2 = a[at - 1] as number;
      this.#settle(
        i,
        (e[at] as number) * (a0 * (t[p] as number) + a1 * (t[p + 3] as number) + a2 * (t[p + 6] as number)),
        (e[at + 1] as number) * (a0 * (t[p + 1] as number) + a1 * (t[p + 4] as number) + a2 * (t[p + 7] as number)),
        (e[at + 2] as number) * (a0 * (t[p + 2] as number) + a1 * (t[p + 5] as number) + a2 * (t[p + 8] as number)),
      );
    }
    b.fill(1, (n - 1) * L, n * L);
    for (let i = n - 2; i >= 0; i--) {
      const next = (i + 1) * L;
      const p = (i + 1) * PAIRS;
      const s = scale[i + 1] as number;
      const x0 = ((e[next] as number) * (b[next] as number)) / s;
      const x1 = ((e[next + 1] as number) * (b[next + 1] as number)) / s;
      const x2 = ((e[next + 2] as number) * (b[next + 2] as number)) / s;
      b[i * L] = (t[p] as number) * x0 + (t[p + 1] as number) * x1 + (t[p + 2] as number) * x2;
      b[i * L + 1] = (t[p + 3] as number) * x0 + (t[p + 4] as number) * x1 + (t[p + 5] as number) * x2;
      b[i * L + 2] = (t[p + 6] as number) * x0 + (t[p + 7] as number) * x1 + (t[p + 8] as number) * x2;
    }
  }

  /** Stores a token's forward sums so that they add up to 1. */
  #settle(i: number, x0: number, x1: number, x2: number): void {
    // A sum of nothing (all ways forbidden) must not spread as NaN.
    const sum = x0 + x1 + x2 || 1e-300;
    this.#scale[i] = sum;
    this.#forward[i * L] = x0 / sum;
    this.#forward[i * L + 1] = x1 / sum;
    this.#forward[i * L + 2] = x2 / sum;
    this.logTotal += Math.log(sum);
  }

  /** Probability that token `i` has label `y`. */
  belief(i: number, y: number): number {
    return (this.#forward[i * L + y] as number) * (this.#backward[i * L + y] as number);
  }

  /** Probability that tokens `i` - 1 and `i` have labels `p` and `y`. */
  pairBelief(i: number, p: number, y: number): number {
    return (
      ((this.#forward[(i - 1) * L + p] as number) *
        (this.#t[i * PAIRS + p * L + y] as number) *
        (this.#e[i * L + y] as number) *
        (this.#backward[i * L + y] as number)) /
      (this.#scale[i] as number)
    );
  }
}

/** Writes each row's exponentials less its largest entry; returns the sum of the largest entries. */
function exponentials(logs: Float64Array, out: Float64Array, from: number, n: number, width: number): number {
  let sum = 0;
  for (let i = from; i < n; i++) {
    const row = i * width;
    let max = logs[row] as number;
    for (let k = 1; k < width; k++) if ((logs[row + k] as number) > max) max = logs[row + k] as number;
    for (let k = 0; k < width; k++) out[row + k] = Math.exp((logs[row + k] as number) - max);
    sum += max;
  }
  return sum;
}

/** The best labelling (Viterbi), into `path`. */
export function bestChain({n, emission, transition}: ChainScores, path: Uint8Array): void {
  let score = Array.from({length: L}, (_, y) => emission[y] as number);
  const back = new Uint8Array(n * L);
  for (let i = 1; i < n; i++) {
    const next = new Array<number>(L);
    for (let y = 0; y < L; y++) {
      let best = -Infinity;
      let from = 0;
      for (let p = 0; p < L; p++) {
        const v = (score[p] as number) + (transition[i * PAIRS + p * L + y] as number);
        if (v > best) {
          best = v;
          from = p;
        }
      }
      next[y] = best + (emission[i * L + y] as number);
      back[i * L + y] = from;
    }
    score = next;
  }
  let y = 0;
  for (let k = 1; k < L; k++) if ((score[k] as number) > (score[y] as number)) y = k;
  for (let i = n - 1; i >= 0; i--) {
    path[i] = y;
    y = back[i * L + y] as number;
  }
}
