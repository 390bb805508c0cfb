import {NumberRole} from './number-roles.ts';
import type {Tokens} from '../tokens.ts';
import type {NumberWords} from './number-words.ts';
import {lowerAt, type Numeral} from './numeral.ts';

const LONGEST_HEDGE = 4;

/** Takes in the hedges before the figure ("at least an estimated") and behind it ("or so"). */
export function readHedges(tokens: Tokens, result: Numeral, words: NumberWords, roles: Uint16Array): void {
  for (let round = 0; round < 3; round++) {
    const role = roles[tokens.form[result.keyFrom - 1] ?? -1] ?? 0;
    const length = role & NumberRole.endsHedge ? hedgeBefore(tokens, result, words) : 0;
    if (!length) break;
    result.keyFrom -= length;
  }
  if (!((roles[tokens.form[result.to] ?? -1] ?? 0) & NumberRole.beginsHedge)) return;
  for (let length = 3; length >= 1; length--) {
    const hedge = words.hedgesAfter.get(joined(tokens, result.to, result.to + length));
    const next = result.to + length;
    if (!hedge || words.to.has(lowerAt(tokens, next)) || words.cardinals.has(lowerAt(tokens, next))) continue;
    result.hedge ??= hedge;
    result.to += length;
    break;
  }
}

/** Length in tokens of the longest hedge that ends right before the key. */
function hedgeBefore(tokens: Tokens, result: Numeral, words: NumberWords): number {
  const at = result.keyFrom;
  for (let length = LONGEST_HEDGE; length >= 1; length--) {
    const hedge = words.hedges.get(joined(tokens, at - length, at));
    if (!hedge) continue;
    // The outer bound wins over an inner "an estimated".
    if (!result.hedge || hedge !== 'about') result.hedge = hedge;
    return length;
  }
  return 0;
}

/** Length in tokens of the longest hedge at token `i`: "between two and as many as 20". */
export function hedgeLength(tokens: Tokens, i: number, words: NumberWords): number {
  for (let length = LONGEST_HEDGE; length >= 1; length--)
    if (words.hedges.has(joined(tokens, i, i + length))) return length;
  return 0;
}

function joined(tokens: Tokens, from: number, to: number): string {
  if (from < 0 || to > tokens.length) return '';
  let text = tokens.lower[from] as string;
  for (let i = from + 1; i < to; i++) text += ` ${tokens.lower[i] as string}`;
  return text;
}
