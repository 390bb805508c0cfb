import {cueFeatures, CueLabel} from './cue-features.ts';
import {placeOfStep, staticEdgeFeatures} from './edge-features.ts';
import {FeatureList} from './hashing.ts';
import {bestChain, ChainSums, LABELS, roomFor, type ChainScores} from './linear-chain.ts';
import {bestRoles} from './best-roles.ts';
import {cueContext, cuedRoleFeatures, ruleOf, RoleLabel, staticRoleFeatures, type CueContext} from './role-features.ts';
import type {ChainModel, TaggerModel} from './weights.ts';
import type {TaggerText, TokenRange} from './tagger-text.ts';
import {LONGEST_CUE, LONGEST_WINDOW, windowAround} from './windows.ts';

/** A statement as the tagger finds it, in tokens, with what it believes of each part (0 to 1). */
export interface TaggedStatement {
  cue: TokenRange;
  source: TokenRange | null;
  content: TokenRange[];
  cueBelief: number;
  sourceBelief: number;
  contentBelief: number;
}

/**
 * Reads an article's statements with a trained model; of a text described near some ranges only those whose cue is none
 * of the rules', which spares most of the work. Time linear in the text: every window is bounded.
 */
export function tagTokens(text: TaggerText, model: TaggerModel): TaggedStatement[] {
  const found = findCues(text, model);
  const cues = text.wanted ? found.filter(({cue}) => ruleOf(text, cue) < 0) : found;
  if (cues.length === 0) return [];
  const base = new StaticRoleScores(text, model.role);
  return cues.map(({cue, belief}) => findRoles(text, model, base, cue, belief));
}

interface FoundCue {
  cue: TokenRange;
  belief: number;
}

const PAIRS = LABELS * LABELS;
/** Below this belief a cue never makes a statement of any confidence: its window is not worth the time. */
const LEAST_CUE = 0.15;
/** Longest stretch that is decoded at once: a text without sentence ends must not need room without end. */
const LONGEST_CHAIN = 400;

/** The cues of the sentences in which they are looked for. */
function findCues(text: TaggerText, model: TaggerModel): FoundCue[] {
  const found: FoundCue[] = [];
  const {wanted} = text;
  const {sentenceStart} = text.tokens;
  for (let s = 0; s + 1 < sentenceStart.length; s++) {
    if (wanted?.[s] === 0) continue;
    const end = sentenceStart[s + 1] as number;
    for (let from = sentenceStart[s] as number; from < end; from += LONGEST_CHAIN)
      cuesBetween(text, model, from, Math.min(end, from + LONGEST_CHAIN), found);
  }
  return found;
}

function cuesBetween(text: TaggerText, model: TaggerModel, first: number, end: number, found: FoundCue[]): void {
  const L = LABELS;
  const n = end - first;
  const list = new FeatureList();
  const scores = roomFor(n);
  for (let i = first; i < end; i++) {
    cueFeatures(text, i, first, end, list);
    model.cue.addEmission(list, scores.emission, (i - first) * L);
    if (i === first) continue;
    staticEdgeFeatures(text, i, list);
    model.cue.addEdge(list, scores.transition, (i - first) * PAIRS);
  }
  forbid(scores, CueLabel.none, CueLabel.inside);
  scores.emission[CueLabel.inside] = -Infinity;
  const sums = new ChainSums(n);
  sums.run(scores);
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
    for (let k = i; k < to; k++) belief = Math.max(belief, 1 - sums.belief(k, CueLabel.none));
    if (belief >= LEAST_CUE && to - i <= LONGEST_CUE) found.push({cue: {start: first + i, end: first + to}, belief});
  }
}

function forbid({n, transition}: ChainScores, before: number, label: number): void {
  for (let i = 1; i < n; i++) transition[i * PAIRS + before * LABELS + label] = -Infinity;
}

/** The part of the role scores that no cue changes, worked out once per token, when first asked for. */
class StaticRoleScores {
  readonly emission: Float64Array;
  readonly transition: Float64Array;
  readonly #done: Uint8Array;
  readonly #list = new FeatureList();
  /** Room for one window at a time. */
  readonly scores = roomFor(LONGEST_WINDOW);
  readonly sums = new ChainSums(LONGEST_WINDOW);

  constructor(
    readonly text: TaggerText,
    readonly model: ChainModel,
  ) {
    this.emission = new Float64Array(text.length * LABELS);
    this.transition = new Float64Array(text.length * PAIRS);
    this.#done = new Uint8Array(text.length);
  }

  /** Makes sure that token `i` has its scores. */
  need(i: number): void {
    if (this.#done[i] === 1) return;
    this.#done[i] = 1;
    staticRoleFeatures(this.text, i, this.#list);
    this.model.addEmission(this.#list, this.emission, i * LABELS);
    if (i === 0) return;
    staticEdgeFeatures(this.text, i, this.#list);
    this.model.addEdge(this.#list, this.transition, i * PAIRS);
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
  const {sums} = base;
  sums.run(scores);
  const path = bestRoles(scores);
  const source = runsOf(path, RoleLabel.source, window.start)[0] ?? null;
  const content = runsOf(path, RoleLabel.content, window.start);
  return {
    cue,
    source,
    content,
    cueBelief,
    sourceBelief: source ? meanBelief([source], window.start, (k) => sums.belief(k, RoleLabel.source)) : 0,
    contentBelief: meanBelief(content, window.start, (k) => sums.belief(k, RoleLabel.content)),
  };
}

function scoreRoles(text: TaggerText, model: TaggerModel, base: StaticRoleScores, context: CueContext): ChainScores {
  const L = LABELS;
  const {window} = context;
  const {cue} = window;
  const {scores} = base;
  scores.n = window.end - window.start;
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
    if (isCue) scores.emission.fill(-Infinity, k * L + 1, k * L + L);
    if (k === 0) continue;
    for (let z = 0; z < PAIRS; z++) scores.transition[k * PAIRS + z] = base.transition[i * PAIRS + z] as number;
    step.values[0] = placeOfStep(text, i, context);
    model.role.addEdge(step, scores.transition, k * PAIRS);
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
