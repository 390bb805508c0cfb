import {TokenKind} from '../text/tokens.ts';
import type {Frame, Frames} from './frame.ts';
import {Form, Takes, WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, quotationFrom} from './marked-text.ts';
import {headNoun, holdsShare, isWord} from './noun-phrases.ts';
import {hasVerb, hasVerbAhead} from './token-ranges.ts';

/** A colon between words, no time of day. */
export function isPause(text: Marked, i: number): boolean {
  const {start, end} = text.tokens;
  return isMark(text, i, Mark.colon) && start[i + 1] !== end[i];
}

/** An object ends where the verb phrase is joined by another: "praised the vote and left". */
export function phraseContentEnd(text: Marked, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const quotation = quotationFrom(text, i);
    if (quotation) i = quotation.to;
    if (isPause(text, i)) return i;
    if (isMark(text, i, Mark.comma) && is(text, i + 1, W.relative)) return i;
    if (is(text, i, W.coordinator) && isVerb(text, i + 1)) return isMark(text, i - 1, Mark.comma) ? i - 1 : i;
  }
  return to;
}

/** End (exclusive) of the reported clause that begins at `from`. */
export function clauseEnd(text: Marked, from: number, high: number, frames: Frames, self: Frame | null): number {
  let end = high;
  for (let i = from; i < high; i++) {
    const quotation = quotationFrom(text, i);
    if (quotation) {
      i = quotation.to - 1;
      if (i + 1 >= high) end = Math.max(high, quotation.to);
      continue;
    }
    const bracket = bracketEnd(text, i, high);
    if (bracket !== null) i = bracket;
    else if (endsHere(text, i, from, high, frames, self)) {
      end = i;
      break;
    }
  }
  if (
    self?.source &&
    (is(text, self.source.from, W.relative) || isFreeRelative(text, self) || isInRelative(text, self))
  )
    end = firstComma(text, from, end);
  if (self?.source && holdsShare(text, self.source.head)) end = answerEnd(text, from, end);
  if (self) end = subordinateEnd(text, self, from, end);
  while (
    end > from &&
    (isMark(text, end - 1, Mark.stop) || isMark(text, end - 1, Mark.comma) || isMark(text, end - 1, Mark.semicolon))
  )
    end--;
  return end;
}

/** "47 percent say they would vote for her, compared with 35 percent …": some of those asked answer for no other figure. */
function answerEnd(text: Marked, from: number, to: number): number {
  let figure = from + 1;
  while (figure < to && text.tokens.kind[figure] !== TokenKind.number && !is(text, figure, W.numeral)) figure++;
  if (figure >= to) return to;
  for (let i = figure - 1; i > from; i--) if (is(text, i, W.coordinator) || PARTS.has(text.mark[i] as number)) return i;
  return to;
}

/** Marks between the parts of a sentence. */
const PARTS: ReadonlySet<number> = new Set([Mark.comma, Mark.semicolon, Mark.dash]);

/**
 * "After X said that …, thousands marched", "They marched after X said that …, and 12 were held": what a clause with a
 * conjunction reports ends where the main clause begins or goes on.
 */
function subordinateEnd(text: Marked, {source, order, low}: Frame, from: number, to: number): number {
  const opener = source ? source.from - 1 : -1;
  if (order === 'after' || opener < low || !opensClause(text, opener)) return to;
  let fronted = opener - low <= LONGEST_OPENING;
  for (let i = low; i < opener; i++) if (text.mark[i] || isVerb(text, i)) fronted = false;
  for (let i = from; i < to; i++) {
    const quotation = quotationFrom(text, i);
    if (quotation) i = quotation.to - 1;
    else if (isMark(text, i, Mark.comma)) {
      const joined = is(text, i + 1, W.coordinator);
      if (joined !== fronted && opensMainClause(text, joined ? i + 2 : i + 1, to)) return i;
    }
  }
  return to;
}

/** "A few days after the ministry said …": the most tokens before the conjunction. */
const LONGEST_OPENING = 5;

function opensClause(text: Marked, i: number): boolean {
  return is(text, i, W.subordinator) && !isWord(text, i, text.grammar.phrases.complementOpeners);
}

/** Is the stretch to the next comma a subject and its verb? */
function opensMainClause(text: Marked, from: number, high: number): boolean {
  if (isVerb(text, from) || is(text, from, W.relative | W.coordinator | W.subordinator)) return false;
  for (let i = from + 1; i < high && !text.mark[i]; i++) if (isVerb(text, i)) return true;
  return false;
}

/** Longest bracket with a speaker of its own inside a clause, in tokens. */
const LONGEST_BRACKET = 30;

/** "said two were hurt (seven died, according to medics), and that …": the clause goes on behind the bracket. */
function bracketEnd(text: Marked, i: number, high: number): number | null {
  if (!isMark(text, i, Mark.open)) return null;
  for (let k = i + 1; k < high - 1 && k - i < LONGEST_BRACKET; k++) if (isMark(text, k, Mark.close)) return k;
  return null;
}

/** ", which the minister says is needed, …": the clause that the relative opens ends at its comma. */
function isInRelative(text: Marked, {source, order, low}: Frame): boolean {
  if (order !== 'before' || !source || source.from - 1 <= low) return false;
  return is(text, source.from - 1, W.relative) && isMark(text, source.from - 2, Mark.comma);
}

/** "in what officials called an unusual step, …": what is said ends with the clause. */
function isFreeRelative(text: Marked, {source, order, low}: Frame): boolean {
  if (order !== 'before' || !source || source.from <= low) return false;
  return (
    is(text, source.from - 1, W.subordinator) &&
    text.grammar.freeRelatives.has(text.tokens.lower[source.from - 1] ?? '')
  );
}

/** What a relative clause reports ends with the clause: at its comma. */
export function firstComma(text: Marked, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const quotation = quotationFrom(text, i);
    if (quotation) i = quotation.to - 1;
    else if (isMark(text, i, Mark.comma)) return i;
  }
  return to;
}

function endsHere(text: Marked, i: number, from: number, high: number, frames: Frames, self: Frame | null): boolean {
  if (i === from) return false;
  const comma = isMark(text, i, Mark.comma);
  if (comma || isMark(text, i, Mark.semicolon) || isMark(text, i, Mark.dash)) {
    let next = i + 1;
    // "… is turning — and the Senate is …": a dash and a clause of its own
    if (self && isMark(text, i, Mark.dash) && is(text, next, W.coordinator) && hasVerbAhead(text, next, high))
      return true;
    if (isAccordingTo(text, next) || isCiting(text, next)) return true;
    const joins =
      is(text, next, W.coordinator) || is(text, next, W.contrast) || isWord(text, next, text.grammar.phrases.as);
    if (joins) next++;
    const frame = frames.startingAt.get(next);
    if (frame && frame !== self && (joins || frame.order === 'shared' || closesSentence(text, frame, high)))
      return true;
    if (self && comma && is(text, i + 1, W.contrast) && !is(text, i + 1, W.coordinator))
      return !goesOnCounting(text, i + 1, high, self);
    return isMark(text, i, Mark.semicolon) && frame !== undefined;
  }
  if (isAccordingTo(text, i)) return true;
  // "…, contrary to reports that …"
  if (isWord(text, i, text.grammar.phrases.contrary) && isWord(text, i + 1, text.grammar.phrases.to))
    return hasVerb(text, {from, to: i});
  if (!is(text, i, W.coordinator | W.contrast)) return false;
  const frame = frames.startingAt.get(i + 1);
  return frame !== undefined && frame !== self && frame.order === 'shared' && frame.group.from === i + 1;
}

/** "The poll found that 28 percent supported him, while 23 percent …": a count goes on with its next figure. */
function goesOnCounting(text: Marked, from: number, high: number, {source, order}: Frame): boolean {
  if (order !== 'before' || !source || !is(text, headNoun(text, source.head), W.document)) return false;
  let figure = false;
  for (let i = from; i < high; i++) {
    const reports = text.cues.get(i)?.verbs.some(({takes}) => takes & (Takes.clause | Takes.that));
    if (reports || text.accordingAt.has(i)) return false;
    figure ||= text.tokens.kind[i] === TokenKind.number;
  }
  return figure;
}

/** ", Reuters reported." at the end of a sentence speaks of all before it. */
function closesSentence(text: Marked, frame: Frame, high: number): boolean {
  return frame.order === 'after' || frame.after >= high - 1 || isMark(text, frame.after, Mark.stop);
}

/** ", citing X" ends what is passed on. */
export function isCiting(text: Marked, i: number): boolean {
  const cue = text.cues.get(i);
  return cue?.form === Form.ing && cue.verbs.some(({lemma}) => text.grammar.citing.has(lemma));
}

function isAccordingTo(text: Marked, i: number): boolean {
  return text.accordingAt.has(i);
}
