import type {Span} from '../text/article-text.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, type Range} from './marked-text.ts';

export function hasVerb(text: Marked, {from, to}: Range): boolean {
  for (let i = from; i < to; i++) if (isVerb(text, i)) return true;
  return false;
}

export function hasVerbAhead(text: Marked, from: number, high: number): boolean {
  return hasVerb(text, {from, to: Math.min(high, from + 25)});
}

/** The tokens that a span covers; `null` where it covers none. */
export function tokensOf({tokens}: Marked, span: Span): Range | null {
  const from = tokenAt(tokens.start, tokens.length, span.start);
  const to = tokenAt(tokens.start, tokens.length, span.end);
  return to > from ? {from, to} : null;
}

/** Index of the first token that starts at or after the offset. */
export function tokenAt(start: Int32Array, length: number, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first token of a token's sentence, and that of the next. */
export function sentenceLimits({tokens}: Marked, i: number): {low: number; high: number} {
  const s = tokens.sentence[i] as number;
  return {low: tokens.sentenceStart[s] as number, high: tokens.sentenceStart[s + 1] as number};
}

export function hasClass(text: Marked, from: number, to: number, classes: number): boolean {
  for (let i = from; i < to; i++) if (is(text, i, classes)) return true;
  return false;
}

/** Where the clause that ends before `to` begins: behind the last ";" or "…, but", else at `low`. */
export function clauseStart(text: Marked, to: number, low: number): number {
  for (let i = to - 1; i > low; i--)
    if (isMark(text, i, Mark.semicolon) || (is(text, i, W.contrast) && isMark(text, i - 1, Mark.comma))) return i + 1;
  return low;
}
