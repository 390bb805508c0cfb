import type {ReportedStatement} from '../../attribution.ts';
import type {Span} from '../../../text/article-text.ts';
import type {GoldArticle} from './gold.ts';

type Spans = readonly (readonly [number, number])[];
/** A statement's parts as pairs of offsets. */
interface OffsetStatement {
  source: Spans;
  cue: Spans;
  content: Spans;
}

/** Precision, recall and their harmonic mean, in percent. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}
export interface Measures {
  source: Score;
  cue: Score;
  content: Score;
  contentAndSource: Score;
  figures: Score & {accuracy: number};
}

function inOffsets({source, cue, content}: ReportedStatement): OffsetStatement {
  const pairs = (spans: readonly Span[]): Spans => spans.map(({start, end}) => [start, end] as const);
  return {source: pairs(source), cue: pairs(cue), content: pairs(content)};
}

const EDGE = /^[\s"“”‘’'.,;:–—-]+|[\s"“”‘’'.,;:–—-]+$/g;
const score = (hit: number, predicted: number, gold: number): Score => ({
  precision: predicted ? (100 * hit) / predicted : 0,
  recall: gold ? (100 * hit) / gold : 0,
  f1: predicted + gold ? (200 * hit) / (predicted + gold) : 0,
});

/**
 * Measures predicted statements against annotated ones, as attribution corpora are scored: exact spans of each role
 * (but for punctuation at their edges), contents matched one to one by shared characters (half or more) with their
 * sources overlapping, and for each figure whether its innermost statement has the right source.
 */
export function measureStatements(
  gold: readonly GoldArticle[],
  statements: readonly (readonly ReportedStatement[])[],
): Measures {
  const counts = {source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0]} as Record<
    'source' | 'cue' | 'content',
    [number, number, number]
  >;
  const joint: [number, number, number] = [0, 0, 0];
  const figures = {count: 0, right: 0, hit: 0, predicted: 0, gold: 0};
  gold.forEach((article, k) => {
    const found = (statements[k] ?? []).map(inOffsets);
    for (const role of ['source', 'cue', 'content'] as const) {
      const g = new Set(article.attributions.flatMap((a) => a[role].map((span) => trimmed(article.text, span))));
      const p = new Set(found.flatMap((a) => a[role].map((span) => trimmed(article.text, span))));
      counts[role][0] += [...p].filter((key) => g.has(key)).length;
      counts[role][1] += p.size;
      counts[role][2] += g.size;
    }
    const G = article.attributions.filter((a) => a.content.length > 0);
    const P = found.filter((a) => a.content.length > 0);
    joint[0] += matched(G, P);
    joint[1] += P.length;
    joint[2] += G.length;
    countFigures(article.text, G, P, figures);
  });
  return {
    source: score(...counts.source),
    cue: score(...counts.cue),
    content: score(...counts.content),
    contentAndSource: score(...joint),
    figures: {
      accuracy: (100 * figures.right) / (figures.count || 1),
      ...score(figures.hit, figures.predicted, figures.gold),
    },
  };
}

function trimmed(text: string, [start, end]: readonly [number, number]): string {
  const whole = text.slice(start, end);
  const inner = whole.replace(EDGE, '');
  const from = start + whole.indexOf(inner);
  return `${from}-${from + inner.length}`;
}

const size = (spans: Spans) => spans.reduce((n, [s, e]) => n + e - s, 0);
function shared(a: Spans, b: Spans): number {
  let n = 0;
  for (const [s, e] of a) for (const [t, f] of b) n += Math.max(0, Math.min(e, f) - Math.max(s, t));
  return n;
}

/** How many statements match in content and source. */
function matched(gold: readonly OffsetStatement[], predicted: readonly OffsetStatement[]): number {
  const pairs: {i: number; j: number; q: number}[] = [];
  gold.forEach((g, i) =>
    predicted.forEach((p, j) => {
      const both = shared(g.content, p.content);
      const q = both / (size(g.content) + size(p.content) - both || 1);
      if (q >= 0.5) pairs.push({i, j, q});
    }),
  );
  pairs.sort((a, b) => b.q - a.q);
  const usedG = new Set<number>();
  const usedP = new Set<number>();
  let right = 0;
  for (const {i, j} of pairs) {
    if (usedG.has(i) || usedP.has(j)) continue;
    usedG.add(i);
    usedP.add(j);
    const a = gold[i]?.source ?? [];
    const b = predicted[j]?.source ?? [];
    if (a.length === 0 ? b.length === 0 : shared(a, b) > 0) right++;
  }
  return right;
}

function countFigures(
  text: string,
  gold: readonly OffsetStatement[],
  predicted: readonly OffsetStatement[],
  tally: {count: number; right: number; hit: number; predicted: number; gold: number},
): void {
  for (const match of text.matchAll(/\d[\d.,]*\d|\d/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const speaker = (list: readonly OffsetStatement[]): Spans =>
      list
        .filter((a) => a.content.some(([s, e]) => s <= start && end <= e))
        .sort((a, b) => size(a.content) - size(b.content))[0]?.source ?? [];
    const g = speaker(gold);
    const p = speaker(predicted);
    const both = g.length > 0 && p.length > 0 && shared(g, p) > 0;
    tally.count++;
    if (g.length > 0) tally.gold++;
    if (p.length > 0) tally.predicted++;
    if (both) tally.hit++;
    if (both || (g.length === 0 && p.length === 0)) tally.right++;
  }
}

/** One line with the figures that matter. */
export function formatMeasures(m: Measures): string {
  const prf = ({precision, recall, f1}: Score) => `${precision.toFixed(1)}/${recall.toFixed(1)}/${f1.toFixed(1)}`;
  return (
    `source ${prf(m.source)}  cue ${prf(m.cue)}  content ${prf(m.content)}  c+s ${prf(m.contentAndSource)}  ` +
    `figures acc ${m.figures.accuracy.toFixed(1)} ${prf(m.figures)}`
  );
}

/** Is there an annotated statement with (half of) the same passage and the same source? */
export function isRight(statement: ReportedStatement, gold: GoldArticle['attributions']): boolean {
  return matched(gold, [inOffsets(statement)]) === 1;
}
