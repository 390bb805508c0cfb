import {LONGEST_ADJUNCT} from './adjuncts.ts';
import {clauseEnd, isCiting, isPause} from './clause-ends.ts';
import {type Frame, type Frames, takes} from './frame.ts';
import {Takes, WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, quotationFrom, quotationTo, type Range} from './marked-text.ts';
import {isWord} from './noun-phrases.ts';
import {hasVerb, hasVerbAhead} from './token-ranges.ts';
import {isParticiple} from './verb-readings.ts';

/** "As X said, …", "…, as X said" and "It was, as X said, …". */
export function asAside(text: Marked, frame: Frame, next: number, frames: Frames): Range[] | null {
  const at = frame.start - 1;
  if (frame.order !== 'before' || !isWord(text, at, text.grammar.phrases.as) || !takes(frame, Takes.aside)) return null;
  if (at <= frame.low || is(text, at - 1, W.coordinator)) {
    for (let i = next; i < frame.high && i - next < LONGEST_ADJUNCT; i++)
      if (isMark(text, i, Mark.comma) || isMark(text, i, Mark.colon)) {
        const quotation = quotationFrom(text, i + 1);
        return [quotation ?? {from: i + 1, to: clauseEnd(text, i + 1, frame.high, frames, frame)}];
      }
    return null;
  }
  // "…, as voters responded to it": while they did
  if (!isMark(text, at - 1, Mark.comma) || !endsClause(text, next, frame.high)) return null;
  const before = {from: clauseStart(text, at - 1, frame.low, frames), to: at - 1};
  // "Turnout, as X admitted, was low": the verb follows
  if (hasVerb(text, before) || !isMark(text, next, Mark.comma)) return [before];
  return [before, {from: next + 1, to: clauseEnd(text, next + 1, frame.high, frames, frame)}];
}

/** The passage that ends right before the frame: a quotation, or the clause before its comma. */
export function contentBefore(text: Marked, frame: Frame, frames: Frames): Range | null {
  const end = frame.start;
  if (end <= 0) return null;
  const parted = isMark(text, end - 1, Mark.comma) || isMark(text, end - 1, Mark.dash);
  const quotation = quotationTo(text, end - 1) ?? (parted ? quotationTo(text, end - 2) : null);
  if (quotation) {
    if (text.tokens.block[quotation.to - 1] !== text.tokens.block[end]) return null;
    // a word or two in quotation marks at the end of a clause: the clause is the passage
    return startsBeforeQuotation(text, quotation, frame, frames) ?? quotation;
  }
  if (end - 1 <= frame.low || !(isMark(text, end - 1, Mark.comma) || isMark(text, end - 1, Mark.dash))) return null;
  return {from: clauseStart(text, end - 1, frame.low, frames), to: end - 1};
}

/** "It was “an illusion,” the group said": the clause around a quotation that begins in its middle. */
function startsBeforeQuotation(text: Marked, quotation: Range, frame: Frame, frames: Frames): Range | null {
  if (quotation.from <= frame.low || isMark(text, quotation.from - 1, Mark.stop)) return null;
  if (isMark(text, quotation.from - 1, Mark.comma) || isMark(text, quotation.from - 1, Mark.colon)) return null;
  if (text.tokens.sentence[quotation.from] !== text.tokens.sentence[quotation.from - 1]) return null;
  return {from: clauseStart(text, quotation.from, frame.low, frames), to: quotation.to};
}

/**
 * Where the clause that ends at `to` begins: behind a contrast ("…, but") with what somebody else says, else at the
 * limit or behind a dateline.
 */
function clauseStart(text: Marked, to: number, low: number, frames: Frames): number {
  let verbSeen = false;
  for (let i = to - 1; i > low; i--) {
    if (isMark(text, i, Mark.semicolon) || isPause(text, i)) return i + 1;
    // "a court whose hearings, lawyers say, lasted …": the aside stands between the relative's subject and its verb
    if (is(text, i, W.relative) && !is(text, i, W.subordinator) && !verbSeen && i < to - 1) return i;
    verbSeen ||= isVerb(text, i);
    if (is(text, i, W.contrast) && isMark(text, i - 1, Mark.comma) && hasFrame(low, i, frames)) return i + 1;
  }
  return is(text, low, W.coordinator) ? low + 1 : datelineEnd(text, low, to);
}

function hasFrame(from: number, to: number, {cueTokens}: Frames): boolean {
  for (let i = from; i < to; i++) if (cueTokens.has(i)) return true;
  return false;
}

/** "LAGOS, Feb. 2 (AFP) — ": the first token behind it, `low` where none stands there. */
function datelineEnd(text: Marked, low: number, to: number): number {
  const {start, end} = text.tokens;
  for (let i = low; i < to && i - low < LONGEST_DATELINE && !isVerb(text, i); i++) {
    if (!isMark(text, i, Mark.dash)) continue;
    const place = text.tokens.text.slice(start[low], end[low]);
    return isMark(text, i - 1, Mark.close) || place === place.toUpperCase() ? i + 1 : low;
  }
  return low;
}

/** Longest dateline, in tokens. */
const LONGEST_DATELINE = 14;

/** After "…, police said": the sentence ends, or something follows that is not theirs. */
export function endsClause(text: Marked, at: number, high: number): boolean {
  if (at >= high || isMark(text, at, Mark.stop) || isMark(text, at, Mark.semicolon) || isMark(text, at, Mark.close))
    return true;
  if (is(text, at, W.subordinator) && !isWord(text, at, text.grammar.phrases.that)) return true;
  if (is(text, at, W.coordinator) || isCiting(text, at)) return true;
  return isMark(text, at, Mark.comma) || isMark(text, at, Mark.dash);
}

/** "“…,” he said, “…”" and "At noon, police said, he died": the passage goes on behind the frame. */
export function splitRest(text: Marked, at: number, frame: Frame, frames: Frames, before: Range): Range | null {
  if (!isMark(text, at, Mark.comma) && !isMark(text, at, Mark.colon) && !isMark(text, at, Mark.dash)) return null;
  const from = at + 1;
  const quotation = quotationFrom(text, from);
  if (quotation) return quotation;
  const holdsVerb = hasVerb(text, before);
  if (quotationTo(text, before.to - 1) || (holdsVerb && frames.startingAt.has(from)) || from >= frame.high) return null;
  if (
    isWord(text, from, text.grammar.phrases.and) &&
    frame.order === 'before' &&
    hasVerbAhead(text, from, frame.high) &&
    !frames.startingAt.has(from + 1)
  )
    return {from: from + 1, to: clauseEnd(text, from + 1, frame.high, frames, frame)};
  // "…, he said, because it was late", "…, she said, including 12 children"
  const joined = is(text, from, W.subordinator) && !is(text, from, W.contrast) && hasVerbAhead(text, from, frame.high);
  if (!joined && !isWord(text, from, text.grammar.phrases.partitives)) {
    if (is(text, from, W.coordinator | W.relative | W.subordinator) || isParticiple(text, from)) return null;
    if (holdsVerb && (frame.order === 'after' || !hasVerbAhead(text, from, frame.high))) return null;
  }
  return {from, to: clauseEnd(text, from, frame.high, frames, frame)};
}
