import {LABELS, type ChainScores} from './linear-chain.ts';
import {RoleLabel} from './role-features.ts';

/**
 * The best labelling of a cue's window in which the source is one run of tokens or missing: Viterbi over labels paired
 * with "the source is still to come" (0) or "behind us" (1).
 */
export function bestRoles({n, emission, transition}: ChainScores): Uint8Array {
  const L = LABELS;
  const S = L * 2;
  let score = new Float64Array(S).fill(-Infinity);
  let next = new Float64Array(S);
  const back = new Uint8Array(n * S);
  for (let y = 0; y < L; y++) score[y * 2] = emission[y] as number;
  for (let i = 1; i < n; i++) {
    next.fill(-Infinity);
    for (let p = 0; p < S; p++) {
      if (score[p] === -Infinity) continue;
      const before = p >> 1;
      for (let y = 0; y < L; y++) {
        if (y === RoleLabel.source && (p & 1) === 1) continue;
        const behind = y === RoleLabel.source ? 0 : before === RoleLabel.source ? 1 : p & 1;
        const to = y * 2 + behind;
        const v =
          (score[p] as number) + (transition[(i * L + before) * L + y] as number) + (emission[i * L + y] as number);
        if (v > (next[to] as number)) {
          next[to] = v;
          back[i * S + to] = p;
        }
      }
    }
    [score, next] = [next, score];
  }
  let state = 0;
  for (let k = 1; k < S; k++) if ((score[k] as number) > (score[state] as number)) state = k;
  const path = new Uint8Array(n);
  for (let i = n - 1; i >= 0; i--) {
    path[i] = state >> 1;
    state = back[i * S + state] as number;
  }
  return path;
}
