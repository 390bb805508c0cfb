import {TokenKind} from '../text/tokens.ts';
import type {Frame} from './frame.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, quotationFrom, type Range} from './marked-text.ts';
import {isWord} from './noun-phrases.ts';
import {readPhrase} from './phrase-ends.ts';

/** Longest circumstance between a cue and what it reports ("said in an interview with … on Tuesday"), in tokens. */
export const LONGEST_ADJUNCT = 18;

/**
 * "…, she said from exile." and "…, it said in a statement sent to reporters.", also from "sent" on: a circumstance to
 * the sentence's end.
 */
export function runsOut(text: Marked, from: number, high: number): boolean {
  const at = isMade(text, from) ? from + 1 : from;
  if (at > from && isMark(text, at, Mark.stop)) return true;
  if (!is(text, at, W.preposition) || is(text, at, W.subordinator)) return false;
  for (let i = at; i < high && i - at < LONGEST_ADJUNCT; i++) {
    if (isMark(text, i, Mark.stop)) return true;
    if (isMade(text, i)) continue;
    if (text.mark[i] || isVerb(text, i) || text.tokens.kind[i] === TokenKind.number) return false;
    if (is(text, i, W.relative | W.pronoun | W.numeral) && !is(text, i, W.possessive)) return false;
  }
  return false;
}

/** The participle behind what was said in: "a statement sent", "an interview broadcast". */
function isMade(text: Marked, i: number): boolean {
  return is(text, i - 1, W.occasion) && (isVerb(text, i) || isWord(text, i, text.grammar.phrases.reducedParticiples));
}

/** Steps over the one who is told, and over "a news conference". */
export function skipHearer(text: Marked, frame: Frame): {at: number; via: Range | null} {
  const from = frame.after;
  if (
    isWord(text, from, text.grammar.phrases.that) ||
    isMark(text, from, Mark.comma) ||
    isMark(text, from, Mark.colon) ||
    quotationFrom(text, from)
  )
    return {at: from, via: null};
  if (is(text, from, W.pronoun) || isWord(text, from, text.grammar.phrases.objectPronouns))
    return {at: from + 1, via: null};
  const hearer = readPhrase(text, from, frame.high, true);
  if (!hearer) return {at: from, via: null};
  const to = cutHearer(text, hearer.head);
  return {at: to, via: {from, to}};
}

/** "told Reuters police had": the hearer ends before a lower-cased speaker or a name of its own. */
function cutHearer(text: Marked, {from, to}: Range): number {
  for (let i = from + 1; i < to; i++) {
    if (is(text, i, W.time) && !text.capital[i - 1] === false) return i;
    if (
      text.capital[i - 1] &&
      !text.capital[i] &&
      is(text, i, W.speaker) &&
      !isWord(text, i, text.grammar.phrases.hearerNouns)
    )
      return i;
    if (
      !text.capital[i - 1] &&
      text.capital[i] &&
      is(text, i - 1, W.speaker) &&
      text.tokens.lower[i - 1]?.endsWith(text.grammar.endings.plural)
    )
      return i;
  }
  return to;
}

/** Steps over "on Tuesday", "in a statement", "at a news conference in X" where the reported passage follows. */
export function skipAdjuncts(text: Marked, from: number, high: number): number {
  let at = from;
  for (let round = 0; round < 5 && at < high; round++) {
    const next = skipAdjunct(text, at, high);
    if (next === at || next - from > LONGEST_ADJUNCT) break;
    at = next;
  }
  return at;
}

function skipAdjunct(text: Marked, at: number, high: number): number {
  let i = at;
  if (
    is(text, i, W.adverb) &&
    !is(text, i, W.pronoun | W.determiner) &&
    (is(text, i + 1, W.time | W.preposition | W.subordinator) || text.mark[i + 1])
  )
    return i + 1;
  const {timeOpeners} = text.grammar.phrases;
  if (isWord(text, i, timeOpeners) && isWord(text, i + 1, timeOpeners) && is(text, i + 2, W.time)) i++;
  if (isWord(text, i, timeOpeners) && is(text, i + 1, W.time)) i++;
  if (
    isWord(text, i, text.grammar.phrases.earlierLater) &&
    isWord(text, i + 1, text.grammar.phrases.timeLinks) &&
    is(text, i + 2, W.time)
  )
    i += 2;
  if (is(text, i, W.time) && (i > at || text.capital[i] || isWord(text, i, text.grammar.phrases.dayWords))) {
    while (i < high && (is(text, i, W.time) || isNumberAfterMonth(text, i))) i++;
    return i;
  }
  if (!is(text, at, W.preposition) || isWord(text, at, text.grammar.phrases.noAdjunct)) return at;
  return skipOccasion(text, at, high);
}

function isNumberAfterMonth(text: Marked, i: number): boolean {
  return (
    text.tokens.kind[i] === TokenKind.number &&
    is(text, i - 1, W.time) &&
    text.capital[i - 1] === 1 &&
    !text.tokens.lower[i - 1]?.endsWith(text.grammar.endings.weekday)
  );
}

/** "in a statement published by X", up to "that", a comma or a quotation. */
function skipOccasion(text: Marked, at: number, high: number): number {
  let named = isWord(text, at, text.grammar.phrases.spanPrepositions);
  for (let i = at + 1; i < high && i - at < LONGEST_ADJUNCT; i++) {
    if (is(text, i, W.occasion) || (text.capital[i] && i <= at + 2)) named = true;
    const ends =
      isWord(text, i, text.grammar.phrases.that) ||
      text.mark[i] === Mark.comma ||
      text.mark[i] === Mark.colon ||
      text.mark[i] === Mark.stop ||
      quotationFrom(text, i) !== null;
    if (ends) return named || isWord(text, i, text.grammar.phrases.that) ? i : at;
    if (isVerb(text, i)) break;
    if (text.mark[i] && text.mark[i] !== Mark.open && text.mark[i] !== Mark.close && text.mark[i] !== Mark.other) break;
  }
  // no sign of an end: a plain "in a statement" still ends where its noun does
  const phrase = readPhrase(text, at + 1, high, true);
  if (phrase && is(text, phrase.head.to - 1, W.occasion | W.time) && phrase.head.to - at < 6) return phrase.head.to;
  return at;
}

/** "said, citing a report, that": the place behind the second comma, or `null`. */
export function resumeBehindAside(text: Marked, from: number, frame: Frame): number | null {
  for (let i = from; i < frame.high && i - from < LONGEST_ADJUNCT; i++)
    if (isMark(text, i, Mark.comma)) {
      const at = i + 1;
      if (isWord(text, at, text.grammar.phrases.that) || quotationFrom(text, at)) return at;
      return i - from < 6 && is(text, from, W.preposition | W.adverb | W.subordinator) ? at : null;
    }
  return null;
}
