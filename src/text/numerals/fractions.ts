import {TokenKind} from '../token-kind.ts';
import type {Tokens} from '../tokens.ts';
import {readHedges} from './hedges.ts';
import type {NumberWords} from './number-words.ts';
import {lowerAt, makeNumeral, type Numeral, type Reading, round} from './numeral.ts';
import {readDigits} from './quantities.ts';
import {percentEnd} from './units.ts';

/** "a majority", "an outright majority": no number, but a share all the same. */
export function readMajority(tokens: Tokens, i: number, words: NumberWords): Numeral | null {
  if (!words.articles.has(tokens.lower[i] as string)) return null;
  for (let to = i + 1; to <= i + 2; to++)
    if (words.majorities.has(lowerAt(tokens, to))) {
      // "a majority of 4,126": the figure is the number.
      if (lowerAt(tokens, to + 1) === words.of && isPlainCount(tokens, to + 2, words)) return null;
      const part = to > i + 1 ? words.fractions.get(lowerAt(tokens, i + 1)) : undefined;
      const value = part === undefined ? null : Math.round(part * 1000) / 10;
      const result = makeNumeral(i, {to: to + 1, value, vague: false, digits: false});
      result.kind = 'majority';
      return result;
    }
  return null;
}

/** Does a count stand at token `i`, or behind a hedge there ("some"), that is no share? */
function isPlainCount(tokens: Tokens, i: number, words: NumberWords): boolean {
  const at = words.hedges.has(lowerAt(tokens, i)) ? i + 1 : i;
  if (tokens.kind[at] !== TokenKind.number) return false;
  return percentEnd(tokens, readDigits(tokens, at, words).to, words) < 0;
}

/** "half a million", "three-quarters of a million", "a half-dozen": a count, no share. */
export function readPartOfMultiplier(tokens: Tokens, i: number, words: NumberWords): Reading | null {
  let at = words.articles.has(tokens.lower[i] as string) ? i + 1 : i;
  const word = lowerAt(tokens, at);
  const hyphen = word.lastIndexOf('-');
  const glued = words.multipliers.get(word.slice(hyphen + 1));
  const part = words.fractions.get(hyphen > 0 && glued ? word.slice(0, hyphen) : word) ?? null;
  if (part !== null && hyphen > 0 && glued) return {to: at + 1, value: part * glued, vague: false, digits: false};
  const fraction = part === null ? readFractionWord(tokens, i, words) : {to: at + 1, value: 100 * part};
  if (!fraction) return null;
  at = lowerAt(tokens, fraction.to) === words.of ? fraction.to + 1 : fraction.to;
  const factor = words.articles.has(lowerAt(tokens, at)) ? words.multipliers.get(lowerAt(tokens, at + 1)) : undefined;
  if (!factor) return null;
  return {to: at + 2, value: round(((fraction.value ?? 0) * factor) / 100), vague: false, digits: false};
}

/** "half", "two-thirds", "a third", "three quarters", "two in five", "three out of four". */
export function readFraction(tokens: Tokens, i: number, words: NumberWords, roles: Uint16Array): Numeral | null {
  const inWords = tokens.kind[i] === TokenKind.number ? null : readFractionWord(tokens, i, words);
  const fraction = inWords ?? readRatioInWords(tokens, i, words);
  if (!fraction) return null;
  const result = makeNumeral(i, fraction);
  result.kind = 'fraction';
  readPartOfUnit(tokens, result, words);
  readGloss(tokens, result, words);
  readHedges(tokens, result, words, roles);
  return result;
}

/** "half a percentage point", "a quarter of a point", "half a percent": a part of the unit and no share. */
function readPartOfUnit(tokens: Tokens, result: Numeral, words: NumberWords): void {
  let at = result.to;
  if (lowerAt(tokens, at) === words.of) at++;
  if (!words.articles.has(lowerAt(tokens, at)) || result.value === null) return;
  at++;
  const percentTo = percentEnd(tokens, at, words);
  const unitTo = percentTo >= 0 ? percentTo : at;
  const points = words.points.has(lowerAt(tokens, unitTo));
  if (!points && percentTo < 0) return;
  result.kind = points ? 'points' : 'percent';
  result.value = round(result.value / 100);
  result.to = points ? unitTo + 1 : percentTo;
}

function readFractionWord(tokens: Tokens, i: number, words: NumberWords): Reading | null {
  const word = tokens.lower[i] as string;
  const whole = words.fractions.get(word);
  const percent = (value: number): number => Math.round(value * 1000) / 10;
  if (whole !== undefined) return {to: i + 1, value: percent(whole), vague: false, digits: false};
  const count = words.articles.has(word) ? 1 : words.cardinals.get(word);
  if (count === undefined || count === 0) return null;
  const glued = lowerAt(tokens, i + 1) === '-' ? 1 : 0;
  const part = words.fractionNouns.get(lowerAt(tokens, i + 1 + glued));
  if (!part || count >= part) return null;
  const to = i + 2 + glued;
  // "a third term", "a second quarter": an ordinal unless the whole follows.
  const after = lowerAt(tokens, to);
  // "a third, Jared Golden, voted".
  const hedged = words.hedges.has(lowerAt(tokens, i - 1));
  if (count === 1 && part > 2 && words.articles.has(word) && after === ',' && !hedged) return null;
  if (count === 1 && part > 2 && after !== words.of && tokens.kind[to] === TokenKind.word) return null;
  return {to, value: percent(count / part), vague: false, digits: false};
}

/** "two in five", "eight out of 10". */
function readRatioInWords(tokens: Tokens, i: number, words: NumberWords): Reading | null {
  const count = smallNumber(tokens, i, words);
  if (count === null) return null;
  let to = i + 1;
  const joint = lowerAt(tokens, to);
  if (joint === words.in) to++;
  else if (joint === words.out && lowerAt(tokens, to + 1) === words.of) to += 2;
  else return null;
  if (lowerAt(tokens, to) === 'every') to++;
  const whole = smallNumber(tokens, to, words);
  if (whole === null || count >= whole || !(whole <= 6 || whole === 10 || whole === 100 || whole === 20)) return null;
  if (tokens.kind[to + 1] === TokenKind.number || lowerAt(tokens, to + 1) === words.of) return null;
  return {to: to + 1, value: Math.round((1000 * count) / whole) / 10, vague: false, digits: false};
}

function smallNumber(tokens: Tokens, i: number, words: NumberWords): number | null {
  const word = lowerAt(tokens, i);
  if (tokens.kind[i] === TokenKind.number) return /^\d{1,3}$/.test(word) ? Number(word) : null;
  return words.cardinals.get(word) ?? null;
}

/** "three out of four (77 percent)": the gloss gives the value, and both are one figure. */
function readGloss(tokens: Tokens, result: Numeral, words: NumberWords): void {
  const open = result.to;
  if (lowerAt(tokens, open) !== '(' || tokens.kind[open + 1] !== TokenKind.number) return;
  const digits = readDigits(tokens, open + 1, words);
  const unitTo = percentEnd(tokens, digits.to, words);
  if (unitTo < 0 || lowerAt(tokens, unitTo) !== ')') return;
  result.to = unitTo + 1;
  result.kind = 'percent';
}
