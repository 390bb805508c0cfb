import {isLetterAt, isUpperAt} from '../letters.ts';
import {TokenKind} from '../token-kind.ts';
import type {Tokens} from '../tokens.ts';
import type {NumberWords} from './number-words.ts';
import {isGlued, lowerAt} from './numeral.ts';
import {percentEnd} from './units.ts';

/** "COVID-19", "7:30", "9/11", "3rd", "#538", "6 p.m.": digits that count nothing. */
export function isIdentifier(tokens: Tokens, i: number, to: number, words: NumberWords): boolean {
  if (i > 0 && isGlued(tokens, i)) {
    const before = lowerAt(tokens, i - 1);
    if (/^[:/#@.,_]$/.test(before)) return true;
    if (
      /^[-–‐]$/.test(before) &&
      i > 1 &&
      isGlued(tokens, i - 1) &&
      tokens.kind[i - 2] !== TokenKind.quote &&
      !words.percent.has(lowerAt(tokens, i - 2)) &&
      // "leads 52-35 per cent".
      !(tokens.kind[i - 2] === TokenKind.number && percentEnd(tokens, to, words) >= 0)
    )
      return true;
    if (endsInLetter(before) && !isCurrencyBefore(tokens, i, words)) return true;
  }
  const after = lowerAt(tokens, to);
  if (to < tokens.length && isGlued(tokens, to)) {
    // "3rd", "20th-century".
    if (words.ordinalEnds.has(after) || words.ordinalEnds.has(after.split('-', 1)[0] as string)) return true;
    if (/^[:/]$/.test(after) && tokens.kind[to + 1] === TokenKind.number && isGlued(tokens, to + 1)) return true;
    // "Bündnis 90/Die Grünen".
    if (after === '/' && isGlued(tokens, to + 1) && isUpperAt(tokens.text, tokens.start[to + 1] ?? 0)) return true;
    if (/^.\d/u.test(after) && startsInLetter(after)) return true;
  }
  return words.clock.has(after);
}

function startsInLetter(word: string): boolean {
  return (letterFirst ??= /^\p{L}/u).test(word);
}

function endsInLetter(word: string): boolean {
  if (word.endsWith('_')) return true;
  return /[^\0-\x7f]$/.test(word) ? (letterLast ??= /\p{L}$/u).test(word) : isLetterAt(word, word.length - 1);
}

// Kept: esbuild writes such patterns as calls of `RegExp`, and making one costs a hundred times a test.
let letterFirst: RegExp | undefined;
let letterLast: RegExp | undefined;

function isCurrencyBefore(tokens: Tokens, i: number, words: NumberWords): boolean {
  const before = lowerAt(tokens, i - 1);
  return words.currencySigns.has(before) || words.currencies.has(before);
}
