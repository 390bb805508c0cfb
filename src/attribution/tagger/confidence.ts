import type {ReportedStatement} from '../attribution.ts';
import {WordClass as W} from '../grammar.ts';
import {is, type Marked} from '../marked-text.ts';
import {isWord} from '../noun-phrases.ts';
import {hasClass} from '../token-ranges.ts';
import type {TaggedStatement} from './tag-tokens.ts';

/** Beliefs are kept this far from 0 and 1 before their log odds are taken. */
const EDGE = 1e-4;

function logOdds(belief: number): number {
  const p = Math.min(1 - EDGE, Math.max(EDGE, belief));
  return Math.log(p / (1 - p));
}

/**
 * What a confidence is made of. The chains' beliefs are too sure of themselves (they have only seen true cues), and
 * know nothing of what else speaks for a statement; a logistic regression on held-out predictions weighs both.
 */
export function confidenceEvidence(
  text: Marked,
  {cue, source, content, cueBelief, sourceBelief, contentBelief}: TaggedStatement,
  rule: ReportedStatement | null,
  same: boolean,
): number[] {
  const {complementOpeners, firstPersons} = text.grammar.phrases;
  return [
    1,
    logOdds(cueBelief),
    source ? logOdds(sourceBelief) : 0,
    content.length > 0 ? logOdds(contentBelief) : 0,
    source ? 0 : 1,
    rule ? 1 : 0,
    same ? 1 : 0,
    same && rule ? rule.confidence : 0,
    (text.quotations.of[cue.start] as number) >= 0 ? 1 : 0,
    hasClass(text, cue.start, cue.end, W.modal) ? 1 : 0,
    hasClass(text, cue.start, cue.end, W.negation) ? 1 : 0,
    source && isWord(text, source.start - 1, complementOpeners) ? 1 : 0,
    source && is(text, source.start, W.pronoun) ? 1 : 0,
    source && isWord(text, source.start, firstPersons) ? 1 : 0,
    source && is(text, source.start, W.relative) ? 1 : 0,
  ];
}

/** The probability that a statement's source and passage are right, from 0 to 1. */
export function confidenceOf(evidence: readonly number[], coefficients: readonly number[]): number {
  const z = evidence.reduce((sum, x, k) => sum + x * (coefficients[k] ?? 0), 0);
  return 1 / (1 + Math.exp(-z));
}
