import {CUE_LABELS, cueFeatures, CueLabel} from './cue-features.ts';
import {placeOfStep, staticEdgeFeatures} from './edge-features.ts';
import {FeatureList} from './hashing.ts';
import {bestChain, sumChain, type ChainScores} from './linear-chain.ts';
import {bestRoles} from './best-roles.ts';
import {
  cueContext,
  cuedRoleFeatures,
  ROLE_LABELS,
  RoleLabel,
  staticRoleFeatures,
  windowAround,
  type CueContext,
} from './role-features.ts';
import type {ChainModel, TaggerModel} from './weights.ts';
import type {TaggerText, TokenRange} from './tagger-text.ts';

/** A statement as the tagger finds it, in tokens, with what it believes of each part (0 to 1). */
export interface TaggedStatement {
  cue: TokenRange;
  source: TokenRange | null;
  content: TokenRange[];
  cueBelief: number;
  sourceBelief: number;
  contentBelief: number;
}

/** Reads an article's statements with a trained model. Time linear in the text: every window is bounded. */
export function tagTokens(text: TaggerText, model: TaggerModel): TaggedStatement[] {
  const cues = findCues(text, model);
  if (cues.length === 0) return [];
  const base = new StaticRoleScores(text, model.role);
  return cues.map(({cue, belief}) => findRoles(text, model, base, cue, belief));
}

interface FoundCue {
  cue: TokenRange;
  belief: number;
}

/** Longest stretch that is decoded at once: a text without sentence ends must not need room without end. */
const LONGEST_CHAIN = 400;

export function findCues(text: TaggerText, model: TaggerModel): FoundCue[] {
  const found: FoundCue[] = [];
  const {sentenceStart} = text.tokens;
  for (let s = 0; s + 1 < sentenceStart.length; s++) {
    const end = sentenceStart[s + 1] as number;
    for (let from = sentenceStart[s] as number; from < end; from += LONGEST_CHAIN)
      cuesBetween(text, model, from, Math.min(end, from + LONGEST_CHAIN), found);
  }
  return found;
}

function cuesBetween(text: TaggerText, model: TaggerModel, first: number, end: number, found: FoundCue[]): void {
  const L = CUE_LABELS;
  const n = end - first;
  const list = new FeatureList();
  const scores = roomFor(n, L);
  for (let i = first; i < end; i++) {
    cueFeatures(text, i, first, end, list);
    model.cue.addEmission(list, scores.emission, (i - first) * L);
    if (i === first) continue;
    staticEdgeFeatures(text, i, list);
    model.cue.addEdge(list, scores.transition, (i - first) * L * L);
  }
  forbid(scores, CueLabel.none, CueLabel.inside);
  scores.emission[CueLabel.inside] = -Infinity;
  const forward = new Float64Array(n * L);
  const backward = new Float64Array(n * L);
  const total = sumChain(scores, forward, backward);
  for (let i = 0; i < n; i++)
    scores.emission[i * L + CueLabel.begin] =
      (scores.emission[i * L + CueLabel.begin] as number) + model.settings.cueBonus;
  const path = new Uint8Array(n);
  bestChain(scores, path);
  for (let i = 0; i < n; i++) {
    if (path[i] !== CueLabel.begin) continue;
    let to = i + 1;
    while (to < n && path[to] === CueLabel.inside) to++;
    let belief = 0;
    for (let k = i; k < to; k++) {
      const none = Math.exp((forward[k * L] as number) + (backward[k * L] as number) - total);
      belief = Math.max(belief, 1 - none);
    }
    found.push({cue: {start: first + i, end: first + to}, belief});
  }
}

function roomFor(n: number, labels: number): ChainScores {
  return {
    n,
    labels,
    emission: new Float64Array(n * labels),
    transition: new Float64Array(n * labels * labels),
  };
}

function forbid({n, labels: L, transition}: ChainScores, before: number, label: number): void {
  for (let i = 1; i < n; i++) transition[(i * L + before) * L + label] = -Infinity;
}

/** The part of the role scores that no cue changes, worked out once per token, when first asked for. */
class StaticRoleScores {
  readonly emission: Float64Array;
  readonly transition: Float64Array;
  readonly #done: Uint8Array;
  readonly #list = new FeatureList();

  constructor(
    readonly text: TaggerText,
    readonly model: ChainModel,
  ) {
    this.emission = new Float64Array(text.length * ROLE_LABELS);
    this.transition = new Float64Array(text.length * ROLE_LABELS * ROLE_LABELS);
    this.#done = new Uint8Array(text.length);
  }

  /** Makes sure that token `i` has its scores. */
  need(i: number): void {
    if (this.#done[i] === 1) return;
    this.#done[i] = 1;
    staticRoleFeatures(this.text, i, this.#list);
    this.model.addEmission(this.#list, this.emission, i * ROLE_LABELS);
    if (i === 0) return;
    staticEdgeFeatures(this.text, i, this.#list);
    this.model.addEdge(this.#list, this.transition, i * ROLE_LABELS * ROLE_LABELS);
  }
}

function findRoles(
  text: TaggerText,
  model: TaggerModel,
  base: StaticRoleScores,
  cue: TokenRange,
  cueBelief: number,
): TaggedStatement {
  const window = windowAround(text, cue);
  const context = cueContext(text, window);
  const scores = scoreRoles(text, model, base, context);
  const {n} = scores;
  const L = ROLE_LABELS;
  const forward = new Float64Array(n * L);
  const backward = new Float64Array(n * L);
  const total = sumChain(scores, forward, backward);
  const belief = (k: number, y: number) =>
    Math.exp((forward[k * L + y] as number) + (backward[k * L + y] as number) - total);
  const path = bestRoles(scores);
  const source = runsOf(path, RoleLabel.source, window.start)[0] ?? null;
  const content = runsOf(path, RoleLabel.content, window.start);
  return {
    cue,
    source,
    content,
    cueBelief,
    sourceBelief: source ? meanBelief([source], window.start, (k) => belief(k, RoleLabel.source)) : 0,
    contentBelief: meanBelief(content, window.start, (k) => belief(k, RoleLabel.content)),
  };
}

function scoreRoles(text: TaggerText, model: TaggerModel, base: StaticRoleScores, context: CueContext): ChainScores {
  const L = ROLE_LABELS;
  const {window} = context;
  const {cue} = window;
  const scores = roomFor(window.end - window.start, L);
  const list = new FeatureList();
  const step = new FeatureList();
  step.length = 1;
  for (let i = window.start; i < window.end; i++) {
    const k = i - window.start;
    base.need(i);
    for (let y = 0; y < L; y++) scores.emission[k * L + y] = base.emission[i * L + y] as number;
    cuedRoleFeatures(text, i, context, list);
    model.role.addEmission(list, scores.emission, k * L);
    const isCue = i >= cue.start && i < cue.end;
    for (let y = 0; y < L; y++) if (isCue !== (y === RoleLabel.cue)) scores.emission[k * L + y] = -Infinity;
    if (k === 0) continue;
    for (let z = 0; z < L * L; z++) scores.transition[k * L * L + z] = base.transition[i * L * L + z] as number;
    step.values[0] = placeOfStep(text, i, context);
    model.role.addEdge(step, scores.transition, k * L * L);
  }
  return scores;
}

function runsOf(path: Uint8Array, label: number, offset: number): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let k = 0; k < path.length; k++) {
    if (path[k] !== label) continue;
    let end = k + 1;
    while (end < path.length && path[end] === label) end++;
    runs.push({start: offset + k, end: offset + end});
    k = end;
  }
  return runs;
}

function meanBelief(ranges: readonly TokenRange[], offset: number, belief: (k: number) => number): number {
  let sum = 0;
  let count = 0;
  for (const {start, end} of ranges)
    for (let i = start; i < end; i++) {
      sum += belief(i - offset);
      count++;
    }
  return count === 0 ? 0 : sum / count;
}
