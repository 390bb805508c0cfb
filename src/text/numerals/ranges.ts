import {TokenKind} from '../token-kind.ts';
import type {Tokens} from '../tokens.ts';
import {hedgeLength} from './hedges.ts';
import type {NumberWords} from './number-words.ts';
import {isGlued, isHyphen, isYear, LARGEST, lowerAt, type Numeral, type Reading} from './numeral.ts';
import {readQuantity} from './quantities.ts';
import {percentEnd} from './units.ts';

/** "40-45", "between 50 and 60", "from 50 to 60", "nine to 13", "three or four". */
export function readRange(tokens: Tokens, result: Numeral, words: NumberWords): void {
  if (result.value === null || result.attached) return;
  // "between 57.8% and 61.2%": the sign may stand at both ends.
  const percentTo = percentEnd(tokens, result.to, words);
  const at = percentTo >= 0 && isFramed(tokens, result.from, true, words) >= 0 ? percentTo : result.to;
  const joint = lowerAt(tokens, at);
  const hyphen = isHyphen(joint);
  if (!hyphen && !words.to.has(joint)) return;
  if (hyphen && !(isGlued(tokens, at) && isGlued(tokens, at + 1)) && tokens.kind[at + 1] !== TokenKind.number) return;
  // "230-to-197".
  const chained = hyphen && words.to.has(lowerAt(tokens, at + 1)) && /^[-–]$/.test(lowerAt(tokens, at + 2)) ? 2 : 0;
  const from = at + 1 + chained;
  const hedged = words.and.has(joint) ? hedgeLength(tokens, from, words) : 0;
  const second = readQuantity(tokens, from + hedged, words);
  if (!second || second.value === null || second.value > LARGEST || second.attached) return;
  // "46 to 39 per cent", "46-39 per cent": the sign behind the second figure is the first one's as well.
  const lower = second.value <= result.value && result.value <= 100 && at === result.to && !result.yearLike;
  if (lower && percentEnd(tokens, second.to, words) >= 0) result.kind = 'percent';
  const joinsByAnd = words.and.has(joint);
  const framed = isFramed(tokens, result.from, joinsByAnd, words);
  if (framed >= 0 && isChange(tokens, framed, words)) {
    if (at === result.to && percentEnd(tokens, second.to, words) >= 0) result.kind = 'percent';
    return;
  }
  if (joinsByAnd && framed < 0) return;
  // "40 to 50 million", "seven or eight thousand": the multiplier belongs to both ends.
  const factor = multiplierBefore(tokens, second.to, from + hedged, words);
  let low = result.value;
  if (low * factor < second.value && !result.vague) low *= factor;
  // "up one to 33 per cent": by so much, to so much.
  if (!hyphen && second.value >= LEAP * low && words.changes?.has(lowerAt(tokens, result.from - 1))) return;
  if (hyphen && !second.digits) return;
  if (second.value <= low) {
    if (hyphen && result.kind === 'count' && isGlued(tokens, at)) markScore(result, second);
    return;
  }
  if (hyphen && result.yearLike) return;
  result.value = low;
  result.valueMax = second.value;
  result.to = second.to;
  result.digits ||= second.digits;
  if (second.vague) result.vague = true;
  if (framed >= 0) result.keyFrom = framed;
}

/** What the multipliers between the number at token `first` and token `to` come to: 100,000 for "hundred thousand". */
function multiplierBefore(tokens: Tokens, to: number, first: number, words: NumberWords): number {
  let factor = 1;
  for (let i = to - 1; i > first; i--) {
    const word = lowerAt(tokens, i);
    const multiplier = words.multipliers.get(word) ?? words.suffixes.get(word);
    if (!multiplier) break;
    factor *= multiplier;
  }
  return factor;
}

/** How many times the lower end of a range behind a verb of change its upper end may be. */
const LEAP = 5;

/** Index of the "between" or "from" that opens the range, else -1; with "and" only "between" does. */
function isFramed(tokens: Tokens, from: number, joinsByAnd: boolean, words: NumberWords): number {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const word = lowerAt(tokens, i);
    if (word === words.between || (word === words.from && !joinsByAnd)) return i;
  }
  return -1;
}

/** "rose from 41 to 57", "up from 27.5 to 30.5 percent": does "from" at token `at` open a change? */
function isChange(tokens: Tokens, at: number, {changes, ranges, from}: NumberWords): boolean {
  if (!changes || lowerAt(tokens, at) !== from || ranges?.has(lowerAt(tokens, at - 1))) return false;
  for (let i = at - 1; i >= Math.max(0, at - CHANGE_REACH); i--) if (changes.has(lowerAt(tokens, i))) return true;
  return false;
}

/** Words back from "from" to the change it tells: "increased its share of the popular vote from 12 to 19 per cent". */
const CHANGE_REACH = 7;

/** "5-4", "2-1": a ratio of two figures, one numeral. */
function markScore(result: Numeral, second: Reading): void {
  // "59.7-40.3": nothing but shares has parts.
  result.kind = Number.isInteger(result.value) ? 'ratio' : 'percent';
  if (result.kind === 'ratio') result.valueMax = second.value;
  result.to = second.to;
}

/** "84 of the 98 seats", "17 out of 18": takes in the whole. */
export function readOutOf(tokens: Tokens, result: Numeral, words: NumberWords): void {
  if (result.vague || result.kind !== 'count' || result.valueMax !== null) return;
  let at = result.to;
  if (lowerAt(tokens, at) === words.out) at++;
  if (lowerAt(tokens, at) !== words.of) return;
  at++;
  for (let step = 0; step < 4 && at < tokens.length && tokens.kind[at] === TokenKind.word; step++) {
    if (words.to.has(lowerAt(tokens, at))) return;
    if (words.cardinals.has(lowerAt(tokens, at))) break;
    at++;
  }
  const whole = readQuantity(tokens, at, words);
  if (!whole || whole.value === null || whole.vague || whole.attached || whole.value < (result.value ?? 0)) return;
  if (percentEnd(tokens, whole.to, words) >= 0) return;
  if (whole.digits && isYear(tokens, at)) return;
  result.outOf = whole.value;
  result.to = whole.to;
}
