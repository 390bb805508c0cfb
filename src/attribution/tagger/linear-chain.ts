/**
 * Inference in linear chains. Scores are log potentials: `emission[i * L + y]`, `transition[(i * L + previous) * L + y]`
 * for the step from token i - 1 to i (row 0 unused). All functions take chains of `n >= 1` tokens with `L` labels and
 * work in time linear in n.
 */
export interface ChainScores {
  readonly n: number;
  readonly labels: number;
  readonly emission: Float64Array;
  readonly transition: Float64Array;
}

/** Sums over all labellings; `forward` and `backward` are filled, the logarithm of the sum is returned. */
export function sumChain(s: ChainScores, forward: Float64Array, backward: Float64Array): number {
  const {n, labels: L, emission, transition} = s;
  for (let y = 0; y < L; y++) forward[y] = emission[y] as number;
  for (let i = 1; i < n; i++)
    for (let y = 0; y < L; y++) {
      let max = -Infinity;
      for (let p = 0; p < L; p++) {
        const v = (forward[(i - 1) * L + p] as number) + (transition[(i * L + p) * L + y] as number);
        if (v > max) max = v;
      }
      let sum = 0;
      if (max > -Infinity)
        for (let p = 0; p < L; p++)
          sum += Math.exp((forward[(i - 1) * L + p] as number) + (transition[(i * L + p) * L + y] as number) - max);
      forward[i * L + y] = max === -Infinity ? -Infinity : max + Math.log(sum) + (emission[i * L + y] as number);
    }
  for (let y = 0; y < L; y++) backward[(n - 1) * L + y] = 0;
  for (let i = n - 2; i >= 0; i--)
    for (let p = 0; p < L; p++) {
      let max = -Infinity;
      const row = ((i + 1) * L + p) * L;
      for (let y = 0; y < L; y++) {
        const v =
          (transition[row + y] as number) +
          (emission[(i + 1) * L + y] as number) +
          (backward[(i + 1) * L + y] as number);
        if (v > max) max = v;
      }
      let sum = 0;
      if (max > -Infinity)
        for (let y = 0; y < L; y++)
          sum += Math.exp(
            (transition[row + y] as number) +
              (emission[(i + 1) * L + y] as number) +
              (backward[(i + 1) * L + y] as number) -
              max,
          );
      backward[i * L + p] = max === -Infinity ? -Infinity : max + Math.log(sum);
    }
  return logSum(forward, (n - 1) * L, L);
}

function logSum(values: Float64Array, from: number, count: number): number {
  let max = -Infinity;
  for (let k = 0; k < count; k++) max = Math.max(max, values[from + k] as number);
  if (max === -Infinity) return max;
  let sum = 0;
  for (let k = 0; k < count; k++) sum += Math.exp((values[from + k] as number) - max);
  return max + Math.log(sum);
}

/** The best labelling (Viterbi). */
export function bestChain(s: ChainScores, path: Uint8Array): void {
  const {n, labels: L, emission, transition} = s;
  let score = new Float64Array(L);
  let next = new Float64Array(L);
  const back = new Uint8Array(n * L);
  for (let y = 0; y < L; y++) score[y] = emission[y] as number;
  for (let i = 1; i < n; i++) {
    for (let y = 0; y < L; y++) {
      let best = -Infinity;
      let from = 0;
      for (let p = 0; p < L; p++) {
        const v = (score[p] as number) + (transition[(i * L + p) * L + y] as number);
        if (v > best) {
          best = v;
          from = p;
        }
      }
      next[y] = best + (emission[i * L + y] as number);
      back[i * L + y] = from;
    }
    [score, next] = [next, score];
  }
  let y = 0;
  for (let k = 1; k < L; k++) if ((score[k] as number) > (score[y] as number)) y = k;
  for (let i = n - 1; i >= 0; i--) {
    path[i] = y;
    y = back[i * L + y] as number;
  }
}
