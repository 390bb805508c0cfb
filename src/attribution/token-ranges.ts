import type {Span} from '../text/article-text.ts';
import {is, isVerb, type Marked, type Range} from './marked-text.ts';

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
