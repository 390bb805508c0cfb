import type {FeatureList} from './hashing.ts';
import {type RuleTokens, Shape, type TaggerText, type TokenRange} from './tagger-text.ts';
import type {CueWindow} from './windows.ts';

/** Labels of the role tagger; the cue's own tokens are given and labelled "none". */
export const RoleLabel = {none: 0, source: 1, content: 2} as const;

const EDGE = -1;

/** Writes the features of token `i` that hold for every cue. */
export function staticRoleFeatures(text: TaggerText, i: number, out: FeatureList): void {
  out.clear();
  const n = text.length;
  const word = (k: number) => (k < 0 || k >= n ? EDGE : (text.word[k] as number));
  const cls = (k: number) => (k < 0 || k >= n ? EDGE : (text.cls[k] as number));
  const cue = (k: number) => (k < 0 || k >= n ? 0 : (text.cue[k] as number) >= 4 ? 2 : (text.reporting[k] as number));
  out.add(101, 1);
  for (let d = -2; d <= 2; d++) {
    out.add(102, d, word(i + d));
    out.add(103, d, cls(i + d));
  }
  out.add(104, word(i - 1), word(i));
  out.add(105, word(i), word(i + 1));
  out.add(106, text.suffix[i] as number);
  out.add(107, cls(i - 1), cls(i), cls(i + 1));
  out.add(108, cls(i - 2), cls(i - 1), cls(i));
  out.add(109, cls(i), cls(i + 1), cls(i + 2));
  out.add(110, text.shape[i] as number, text.shape[i - 1] ?? EDGE, text.shape[i + 1] ?? EDGE);
  const s = text.tokens.sentence[i] as number;
  const first = text.tokens.sentenceStart[s] as number;
  out.add(111, Math.min(i - first, 4), cls(i));
  out.add(112, (text.quote[i] as number) >= 0 ? 1 : 0, cls(i));
  out.add(113, cue(i - 1), cue(i), cue(i + 1));
  out.add(114, cue(i + 1), cls(i), cls(i + 2));
  out.add(115, text.rule[i] as number);
  out.add(116, text.rule[i - 1] ?? 0, text.rule[i], text.rule[i + 1] ?? 0);
}

/** What of a cue its role features need, worked out once per window. */
export interface CueContext {
  readonly window: CueWindow;
  readonly sentence: number;
  /** Hash of the head word's stem: the cue's last word of reporting, else its last word. */
  readonly head: number;
  readonly headWord: number;
  readonly kind: number;
  /** Classes of the tokens before and after the cue. */
  readonly before: number;
  readonly after: number;
  readonly quote: number;
  /** The last quotation that ends before the cue, the first that begins after it, within a few tokens; else -1. */
  readonly quoteBefore: number;
  readonly quoteAfter: number;
  readonly rule: RuleTokens | null;
}

export function cueContext(text: TaggerText, window: CueWindow): CueContext {
  const {cue} = window;
  const {sentence, sentenceStart} = text.tokens;
  let head = cue.end - 1;
  for (let i = cue.start; i < cue.end; i++) if ((text.cue[i] as number) >= 4 || text.reporting[i] === 1) head = i;
  const s = sentence[cue.start] as number;
  const first = sentenceStart[s] as number;
  const before = cue.start > first ? (text.cls[cue.start - 1] as number) : EDGE;
  const after = cue.end < (sentenceStart[s + 1] as number) ? (text.cls[cue.end] as number) : EDGE;
  const starts = text.cls[cue.start] as number;
  return {
    window,
    sentence: s,
    head: text.stem[head] as number,
    headWord: text.word[head] as number,
    kind: (text.cls[head] as number) * 64 + starts,
    before,
    after,
    quote: text.quote[cue.start] as number,
    quoteBefore: quoteNear(text, cue.start, -1),
    quoteAfter: quoteNear(text, cue.end - 1, 1),
    rule: text.ruleStatements[ruleOf(text, cue)] ?? null,
  };
}

/** The rules' statement whose cue overlaps this one; -1 where there is none. */
export function ruleOf(text: TaggerText, cue: TokenRange): number {
  for (let i = cue.start; i < cue.end; i++) if ((text.ruleOfCue[i] as number) >= 0) return text.ruleOfCue[i] as number;
  return -1;
}

/** The quotation nearest to token `i` in one direction, within twelve tokens; -1 where there is none. */
function quoteNear(text: TaggerText, i: number, step: 1 | -1): number {
  const own = text.quote[i] as number;
  for (let d = 1; d <= 12; d++) {
    const q = text.quote[i + d * step] ?? -1;
    if (q >= 0 && q !== own) return q;
  }
  return -1;
}

/** Writes the features of token `i` with regard to one cue. */
export function cuedRoleFeatures(text: TaggerText, i: number, c: CueContext, out: FeatureList): void {
  out.clear();
  const {cue} = c.window;
  if (i >= cue.start && i < cue.end) {
    out.add(201, 1);
    return;
  }
  const after = i >= cue.end ? 1 : 0;
  const cls = text.cls[i] as number;
  const distance = after ? i - cue.end + 1 : cue.start - i;
  const near =
    distance <= 6 ? distance : distance <= 9 ? 7 : distance <= 15 ? 8 : distance <= 30 ? 9 : distance <= 60 ? 10 : 11;
  const offset = Math.max(-3, Math.min(3, (text.tokens.sentence[i] as number) - c.sentence));
  const from = after ? cue.end : i + 1;
  const to = after ? i : cue.start;
  const between = (counts: Int32Array, most: number) =>
    Math.min(most, (counts[Math.max(to, from)] as number) - (counts[from] as number));
  const commas = between(text.commas, 3);
  const clauses = between(text.clauses, 2);
  const auxiliaries = between(text.auxiliaries, 2);
  const cues = between(text.cueWords, 2);
  const stops = between(text.stops, 2);
  const marks = between(text.quoteMarks, 3);
  const q = text.quote[i] as number;
  const quoted = q < 0 ? 0 : q === c.quote ? 1 : q === c.quoteBefore ? 2 : q === c.quoteAfter ? 3 : 4;
  const place = (offset + 3) * 2 + after;
  const shape = text.shape[i] as number;
  out.add(202, place, near);
  out.add(203, place, quoted, marks);
  out.add(204, place, commas, cls);
  out.add(205, place, clauses * 3 + auxiliaries, commas);
  out.add(206, place, cues, commas);
  out.add(207, place, stops, commas);
  out.add(208, place, c.head);
  out.add(209, place, c.head, near);
  out.add(210, place, c.head, quoted);
  out.add(211, place, c.kind, near);
  out.add(212, place, c.kind, cls);
  out.add(213, place, c.kind, commas * 16 + cues * 4 + Math.min(marks, 2));
  out.add(214, place * 4 + quoted, c.before, cls);
  out.add(215, place * 4 + quoted, c.after, cls);
  out.add(216, place, c.before, c.after);
  out.add(217, place * 16 + near, cls, shape);
  out.add(218, place * 16 + commas * 4 + quoted, c.head);
  out.add(219, place * 5 + quoted, text.word[i]);
  out.add(220, place, c.quote >= 0 ? 1 : 0, quoted);
  out.add(221, place * 4 + commas, c.before * 64 + c.after, quoted);
  out.add(222, place, auxiliaries * 3 + cues, near);
  out.add(223, place * 8 + (c.quoteBefore >= 0 ? 2 : 0) + (c.quoteAfter >= 0 ? 4 : 0), quoted, c.kind);
  out.add(224, place * 3 + cues, (text.cls[i - 1] ?? 0) * 64 + cls, commas);
  out.add(225, place * 3 + cues, cls * 64 + (text.cls[i + 1] ?? 0), commas);
  out.add(226, place * 16 + near, c.head, cls);
  if (distance <= 5) pathFeatures(text, from, to, place, c, out);
  ruleRoleFeatures(text, i, c, place, out);
}

/** The classes between a token and the cue, where they are few: "the ministry ALSO said", ", X, a minister, said". */
function pathFeatures(
  text: TaggerText,
  from: number,
  to: number,
  place: number,
  c: CueContext,
  out: FeatureList,
): void {
  let path = place;
  for (let k = from; k < to; k++) path = path * 61 + (text.cls[k] as number);
  out.add(240, path, c.kind);
  out.add(241, path, c.head);
  out.add(242, path, text.cls[from - 1] ?? EDGE, text.cls[to] ?? EDGE);
}

function ruleRoleFeatures(text: TaggerText, i: number, c: CueContext, place: number, out: FeatureList): void {
  const {rule} = c;
  if (!rule) {
    out.add(260, 0, text.rule[i], place);
    return;
  }
  const holds = (ranges: readonly TokenRange[]) => ranges.some((r) => r.start <= i && i < r.end);
  const role = holds(rule.source) ? 1 : holds(rule.content) ? 2 : 0;
  out.add(261, role, rule.source.length > 0 ? 1 : 0);
  out.add(262, role, place, rule.confidence);
  out.add(263, role, rule.rule);
  out.add(264, role, text.cls[i], place);
  const edge =
    role === 1
      ? rule.source.some((r) => r.start === i || r.end === i + 1)
      : rule.content.some((r) => r.start === i || r.end === i + 1);
  out.add(265, role, edge ? 1 : 0, text.shape[i] === Shape.punctuation ? 1 : 0);
}
