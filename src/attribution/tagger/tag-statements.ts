import type {ReportedStatement} from '../attribution.ts';
import {WordClass as W, type Stance} from '../grammar.ts';
import {is, Mark, type Marked} from '../marked-text.ts';
import type {Span} from '../../text/article-text.ts';
import {startOfStatement} from '../statement.ts';
import {confidenceEvidence, confidenceOf} from './confidence.ts';
import {describeTokens, tokensIn, type TokenRange} from './tagger-text.ts';
import {tagTokens, type TaggedStatement} from './tag-tokens.ts';
import type {TaggerModel} from './weights.ts';

/** The rule's id of statements that no rule finds. */
const TAGGED = 'tagger';

/**
 * The reported statements that a trained model finds in a text, in its order. The rules' statements of the same text
 * are evidence to it, and where both name the same source the finer parts (head, hearer, stance) are the rules'.
 * Statements below the confidence `least` are left out, and with `near` those that reach none of these spans or stand at
 * a cue that the rules know.
 * An empty text gives [].
 */
export function tagStatements(
  text: Marked,
  ruleStatements: readonly ReportedStatement[],
  model: TaggerModel,
  {least = model.settings.least, near = null}: {least?: number; near?: readonly Span[] | null} = {},
): ReportedStatement[] {
  return weighStatements(text, ruleStatements, model, near)
    .map(({statement}) => statement)
    .filter(({content, confidence}) => content.length > 0 && confidence >= least)
    .sort((a, b) => startOfStatement(a) - startOfStatement(b));
}

/** The same, unsorted and with what each confidence is made of. */
export function weighStatements(
  text: Marked,
  ruleStatements: readonly ReportedStatement[],
  model: TaggerModel,
  near: readonly Span[] | null = null,
): {statement: ReportedStatement; evidence: number[]}[] {
  const ranges = near && near.map(({start, end}) => tokensIn(text.tokens, start, end));
  const described = describeTokens(text, ruleStatements, model.lexicon, {near: ranges});
  return tagTokens(described, model).map((tagged) => {
    const rule = ruleStatements[ruleAt(described.ruleOfCue, tagged.cue)] ?? null;
    const statement = toStatement(text, tagged, rule);
    const evidence = confidenceEvidence(text, tagged, rule, statement.rule !== TAGGED);
    return {statement: {...statement, confidence: confidenceOf(evidence, model.settings.confidence)}, evidence};
  });
}

function ruleAt(ruleOfCue: Int32Array, {start, end}: TokenRange): number {
  for (let i = start; i < end; i++) if ((ruleOfCue[i] as number) >= 0) return ruleOfCue[i] as number;
  return -1;
}

function toStatement(text: Marked, tagged: TaggedStatement, rule: ReportedStatement | null): ReportedStatement {
  const spanOf = ({start, end}: TokenRange): Span => ({
    start: text.tokens.start[start] as number,
    end: text.tokens.end[end - 1] as number,
  });
  const named = tagged.source && spanOf(tagged.source);
  // where both begin alike, the rules know better how far the phrase goes
  const longer = rule?.source.find(
    ({start, end}) =>
      named &&
      start === named.start &&
      end > named.end &&
      (rule.rule === 'quote-inverted' || text.tokens.text[named.end] !== ','),
  );
  const source = longer ?? named;
  const same = rule !== null && sameSource(source, rule);
  const own = tagged.content.map(spanOf);
  const content = same && knowsPassage(rule, own) ? rule.content : own;
  const ownHead = tagged.source ? spanOf(headOf(text, tagged.source)) : null;
  return {
    source: source ? [source] : [],
    head: same && rule.head && source && within(rule.head, source) ? rule.head : ownHead,
    cue: [spanOf(tagged.cue)],
    content,
    via: same ? rule.via : null,
    manner: mannerOf(text, tagged.content),
    ...(rule ? {stance: rule.stance, hedged: rule.hedged} : toneOf(text, tagged.cue)),
    confidence: 0,
    rule: same ? rule.rule : TAGGED,
  };
}

/** Rules whose passage is likelier exact than the tagger's: on other papers' texts by 2 to 1 and more. */
const EXACT: ReadonlySet<string> = new Set(['clause-that']);
/** The same where their passage is the shorter one. */
const EXACT_IF_SHORTER: ReadonlySet<string> = new Set(['clause-bare', 'judgement', 'charge', 'participle', 'document']);

function knowsPassage({rule, content}: ReportedStatement, own: readonly Span[]): boolean {
  if (content.length === 0) return false;
  return EXACT.has(rule) || (EXACT_IF_SHORTER.has(rule) && lengthOf(content) < lengthOf(own));
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, {start, end}) => sum + end - start, 0);
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Do the tagger and the rules name the same source, or both none? */
function sameSource(source: Span | null, rule: ReportedStatement): boolean {
  if (!source) return rule.source.length === 0;
  return rule.source.some((other) => other.start < source.end && source.start < other.end);
}

/** A mention without what follows its first comma, but for lists: "A, B and C" stays whole. */
function headOf({tokens, mark}: Marked, {start, end}: TokenRange): TokenRange {
  for (let i = start + 1; i < end; i++) {
    if (mark[i] !== Mark.comma) continue;
    const list = tokens.lower.slice(i, end).some((word) => word === 'and' || word === 'or');
    return {start, end: list ? end : i};
  }
  return {start, end};
}

/** Quoted, reported or mixed, by how much of the passage stands in quotation marks (a comma outside does not count). */
function mannerOf({quotations}: Marked, content: readonly TokenRange[]): ReportedStatement['manner'] {
  let inside = 0;
  let all = 0;
  for (const {start, end} of content)
    for (let i = start; i < end; i++) {
      all++;
      if ((quotations.of[i] as number) >= 0) inside++;
    }
  return inside === 0 ? 'reported' : all - inside <= 1 ? 'quoted' : 'mixed';
}

/** The stance and distance of a cue that no rule knows, from the verb in it, if any. */
function toneOf(text: Marked, {start, end}: TokenRange): {stance: Stance; hedged: boolean} {
  let stance: Stance = 'neutral';
  let hedged = false;
  let negated = false;
  for (let i = start; i < end; i++) {
    const verb = text.cues.get(i)?.verbs[0];
    if (verb) ({stance, hedged} = verb);
    if (is(text, i, W.negation)) negated = true;
    if (is(text, i, W.hedge)) return {stance: 'claimed', hedged: true};
  }
  return {stance: negated ? 'neutral' : stance, hedged};
}
