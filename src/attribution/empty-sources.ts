import {TokenKind} from '../text/tokens.ts';
import type {ReportedStatement} from './attribution.ts';
import {WordClass as W} from './grammar.ts';
import {is, type Marked} from './marked-text.ts';
import {headNoun, isWord} from './noun-phrases.ts';
import {tokensOf} from './token-ranges.ts';

/**
 * Is the subject a thing that nobody answers by: "the outcome showed", "results showed" without whose? `resolve` gives
 * the name that a short form ("the results") stands for, asked only where it matters.
 */
export function isMereThing(text: Marked, {head, cue}: ReportedStatement, resolve: () => string | null): boolean {
  const range = head && tokensOf(text, head);
  if (!range) return false;
  const noun = headNoun(text, range);
  // "according to this"
  const points = isWord(text, noun, text.grammar.phrases.shortFormOpeners) && !is(text, noun, W.possessive | W.pronoun);
  if (points && range.to - range.from === 1) return true;
  if (text.capital[noun] && noun > range.from) return false;
  if (is(text, noun, W.speaker) && !is(text, noun, W.document)) return false;
  const {phrases} = text.grammar;
  // "after the polls closed on Monday gave"
  if (is(text, noun, W.poll) && isWord(text, noun + 1, phrases.votingHours)) return true;
  if (isWord(text, noun, phrases.things)) return true;
  // "In the 2017 poll Ouma won with": a vote
  const ofYear = is(text, noun, W.poll) && /^(?:19|20)\d\d$/.test(text.tokens.lower[noun - 1] ?? '');
  if (ofYear && noun - 2 === range.from && isWord(text, range.from, phrases.shortFormOpeners)) return true;
  if (!isWord(text, noun, phrases.bareResults) || noun !== range.to - 1) return false;
  // "Results broadcast on state television gave"
  const verb = cue[0] && tokensOf(text, cue[0]);
  if (verb && verb.from > range.to) return false;
  const from = is(text, range.from, W.determiner) && !is(text, range.from, W.possessive) ? range.from + 1 : range.from;
  const words = text.tokens.text.slice(text.tokens.start[range.from], text.tokens.end[noun]);
  return from === noun && (resolve() ?? words) === words;
}

/** "It is clear that", "it became evident that": nobody says it. */
export function isImpersonal(text: Marked, {source, cue}: ReportedStatement): boolean {
  const who = source[0] && tokensOf(text, source[0]);
  const verb = cue[0] && tokensOf(text, cue[0]);
  if (!who || !verb || who.to - who.from > 1 || !isWord(text, who.from, text.grammar.phrases.itPronouns)) return false;
  for (let i = verb.from; i < verb.to; i++) if (text.cues.has(i)) return false;
  return true;
}

/** Is the source a pronoun that stands for nobody named, a bare quantifier or a share: "they", "most", "percent"? */
export function isUnnamed(
  text: Marked,
  statement: ReportedStatement,
  isKnown: (statement: ReportedStatement) => boolean,
): boolean {
  const span = statement.head ?? statement.source[0];
  const range = span && tokensOf(text, span);
  if (!range) return false;
  const {from} = range;
  const {phrases} = text.grammar;
  if (isWord(text, headNoun(text, range), phrases.shares)) return true;
  if (range.to - from > 1) return isWord(text, from, phrases.quantifiers) && isWord(text, from + 1, phrases.of);
  if (isWord(text, from, phrases.quantifiers) || text.tokens.kind[from] === TokenKind.number) return true;
  return is(text, from, W.pronoun) && !is(text, from, W.first) && !isKnown(statement);
}
