import {CueLabel, cueFeatures} from '../cue-features.ts';
import {EDGE_FEATURES, placeOfStep, staticEdgeFeatures} from '../edge-features.ts';
import {FeatureList} from '../hashing.ts';
import {cueContext, cuedRoleFeatures, RoleLabel, staticRoleFeatures} from '../role-features.ts';
import {tokensIn, type TaggerText, type TokenRange} from '../tagger-text.ts';
import {LONGEST_CUE, windowAround} from '../windows.ts';
import {KEY_BITS} from '../weights.ts';
import type {GoldArticle} from './gold.ts';
import type {ChainData} from './train-chain.ts';

/** An article with its tokens described and its gold in tokens. */
export interface Example {
  article: GoldArticle;
  text: TaggerText;
}

/** Gathers chains of features; `build` numbers those that occur often enough. */
export class ChainBuilder {
  readonly #keys: number[][] = [];
  readonly #edges: number[][] = [];
  readonly #gold: number[] = [];
  readonly #allowed: number[] = [];
  readonly #chainStart: number[] = [0];

  constructor(readonly edgeFeatures: number) {}

  add(keys: number[], edges: number[], gold: number, allowed: number): void {
    this.#keys.push(keys);
    this.#edges.push(edges);
    this.#gold.push(gold);
    this.#allowed.push(allowed);
  }

  endChain(): void {
    if (this.#gold.length > (this.#chainStart.at(-1) ?? 0)) this.#chainStart.push(this.#gold.length);
  }

  /** `keep` decides by key and number of uses which features are weighed. */
  build(keep: (key: number, uses: number) => boolean): {data: ChainData; keys: number[]} {
    const uses = new Map<number, number>();
    for (const list of this.#keys) for (const key of list) uses.set(key, (uses.get(key) ?? 0) + 1);
    const rows = new Map<number, number>();
    const keys: number[] = [];
    for (const [key, count] of uses)
      if (keep(key, count)) {
        rows.set(key, keys.length);
        keys.push(key);
      }
    const featureStart = new Int32Array(this.#keys.length + 1);
    const total = this.#keys.reduce((n, list) => n + list.length, 0);
    const features = new Int32Array(total);
    let f = 0;
    this.#keys.forEach((list, i) => {
      for (const key of list) {
        const row = rows.get(key);
        if (row !== undefined) features[f++] = row;
      }
      featureStart[i + 1] = f;
    });
    const edgeStart = new Int32Array(this.#edges.length + 1);
    this.#edges.forEach((list, i) => (edgeStart[i + 1] = (edgeStart[i] as number) + list.length));
    return {
      data: {
        features: keys.length,
        edgeFeatures: this.edgeFeatures,
        chainStart: this.#chainStart,
        featureStart,
        feature: features.subarray(0, f),
        edgeStart,
        edge: Int32Array.from(this.#edges.flat()),
        gold: Uint8Array.from(this.#gold),
        allowed: Uint8Array.from(this.#allowed),
      },
      keys,
    };
  }
}

const listOf = (list: FeatureList): number[] => Array.from(list.values.subarray(0, list.length));
const keysOf = (list: FeatureList): number[] => listOf(list).map((h) => h >>> (32 - KEY_BITS));

/** One chain per sentence, labelled with the gold cues. */
export function cueChains(examples: readonly Example[]): ChainBuilder {
  const builder = new ChainBuilder(EDGE_FEATURES);
  const list = new FeatureList();
  for (const {article, text} of examples) {
    const labels = new Uint8Array(text.length);
    for (const {cue} of article.attributions)
      for (const [s, e] of cue) {
        const {start, end} = tokensIn(text.tokens, s, e);
        for (let i = start; i < end; i++) labels[i] = i === start ? CueLabel.begin : CueLabel.inside;
      }
    const {sentenceStart} = text.tokens;
    for (let s = 0; s + 1 < sentenceStart.length; s++) {
      const first = sentenceStart[s] as number;
      const end = sentenceStart[s + 1] as number;
      for (let i = first; i < end; i++) {
        const before = i > first ? labels[i - 1] : CueLabel.none;
        if (labels[i] === CueLabel.inside && before === CueLabel.none) labels[i] = CueLabel.begin;
        cueFeatures(text, i, first, end, list);
        const features = keysOf(list);
        if (i > first) staticEdgeFeatures(text, i, list);
        builder.add(features, i > first ? listOf(list) : [], labels[i] as number, 7);
      }
      builder.endChain();
    }
  }
  return builder;
}

/** One chain per gold cue: its window, labelled with its source and content. */
export function roleChains(examples: readonly Example[]): ChainBuilder {
  const builder = new ChainBuilder(EDGE_FEATURES);
  for (const {article, text} of examples)
    for (const attribution of article.attributions) {
      const cueSpan = attribution.cue[0];
      if (!cueSpan) continue;
      const cue = tokensIn(text.tokens, ...cueSpan);
      if (cue.start >= cue.end || cue.end - cue.start > LONGEST_CUE) continue;
      const ranges = (spans: [number, number][]) => spans.map(([s, e]) => tokensIn(text.tokens, s, e));
      addRoleChain(builder, text, cue, ranges(attribution.source), ranges(attribution.content));
    }
  return builder;
}

function addRoleChain(
  builder: ChainBuilder,
  text: TaggerText,
  cue: TokenRange,
  source: TokenRange[],
  content: TokenRange[],
): void {
  const list = new FeatureList();
  const window = windowAround(text, cue);
  const context = cueContext(text, window);
  const holds = (ranges: TokenRange[], i: number) => ranges.some((r) => r.start <= i && i < r.end);
  for (let i = window.start; i < window.end; i++) {
    const isCue = i >= cue.start && i < cue.end;
    const label = isCue
      ? RoleLabel.none
      : holds(source, i)
        ? RoleLabel.source
        : holds(content, i)
          ? RoleLabel.content
          : RoleLabel.none;
    staticRoleFeatures(text, i, list);
    const features = keysOf(list);
    cuedRoleFeatures(text, i, context, list);
    features.push(...keysOf(list));
    let edges: number[] = [];
    if (i > window.start) {
      staticEdgeFeatures(text, i, list);
      edges = [...listOf(list), placeOfStep(text, i, context)];
    }
    builder.add(features, edges, label, isCue ? 1 : 7);
  }
  builder.endChain();
}
