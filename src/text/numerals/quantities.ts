import {isUpperAt} from '../letters.ts';
import {TokenKind} from '../token-kind.ts';
import type {Tokens} from '../tokens.ts';
import type {NumberWords} from './number-words.ts';
import {isGlued, lowerAt, type Reading, round} from './numeral.ts';
import {percentEnd} from './units.ts';

/** A cardinal in digits or words with its multipliers: "12,000", "1.2m", "two hundred and twelve", "tens of thousands". */
export function readQuantity(tokens: Tokens, i: number, words: NumberWords): Reading | null {
  if (i >= tokens.length) return null;
  if (tokens.kind[i] === TokenKind.number) return readDigits(tokens, i, words);
  const word = tokens.lower[i] as string;
  if (words.articles.has(word)) return readArticle(tokens, i, words);
  if (words.someOf.has(word)) return readSomeOf(tokens, i, words);
  if (words.vague.has(word)) return readVague(tokens, i, words);
  if (words.noValue.has(word)) return {to: i + 1, value: null, vague: true, digits: false};
  if (words.cardinals.has(word)) return readWords(tokens, i, words);
  if (word.includes('-')) return readCompound(word, i, words);
  return null;
}

/** "six-year", "five-member", "three-day": a cardinal glued to its noun. */
function readCompound(word: string, i: number, words: NumberWords): Reading | null {
  for (let hyphen = word.indexOf('-'); hyphen > 0; hyphen = word.indexOf('-', hyphen + 1)) {
    const value = words.cardinals.get(word.slice(0, hyphen));
    const rest = word.slice(hyphen + 1);
    if (value === undefined || words.cardinals.has(word.slice(0, word.indexOf('-', hyphen + 1)))) continue;
    if (rest === words.andHalf) return {to: i + 1, value: value + 0.5, vague: false, digits: false};
    if (rest.startsWith(`${words.andHalf}-`))
      return {
        to: i + 1,
        value: value + 0.5,
        vague: false,
        digits: false,
        attached: rest.slice(words.andHalf.length + 1),
      };
    const multiplier = words.multipliers.get(rest);
    if (multiplier) return {to: i + 1, value: value * multiplier, vague: false, digits: false};
    return {to: i + 1, value, vague: false, digits: false, attached: rest};
  }
  return null;
}

/** The number that digits with separators stand for: groups of three are thousands, anything else a decimal. */
export function parseDigits(digits: string): number {
  if (digits.length <= 15 && !/\D/.test(digits)) return Number(digits);
  const plain = digits.replace(/[\u00a0\u202f\u2009]/g, '');
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^\d+,\d+$/.test(plain)) return Number(plain.replace(',', '.'));
  return Number.parseFloat(plain);
}

export function readDigits(tokens: Tokens, i: number, words: NumberWords): Reading {
  const {kind, lower} = tokens;
  let text = lower[i] as string;
  let to = i + 1;
  // "12 000" with plain spaces: groups of exactly three digits.
  while (
    kind[to] === TokenKind.number &&
    /^\d{1,3}$/.test(lower[i] as string) &&
    /^\d{3}$/.test(lower[to] as string) &&
    (tokens.start[to] as number) - (tokens.end[to - 1] as number) === 1 &&
    to - i < 4
  )
    text += lower[to++];
  if (to === i + 1) {
    const end = endOfSplit(tokens, i, words);
    for (; to < end; to++) text += lower[to] as string;
  }
  let value = parseDigits(text);
  const half = endOfHalf(tokens, to);
  if (half > to) [value, to] = [value + 0.5, half];
  const suffix = lowerAt(tokens, to);
  const glued = to < tokens.length && isGlued(tokens, to);
  if (glued && words.suffixes.has(suffix)) {
    value *= words.suffixes.get(suffix) as number;
    to++;
  } else if (glued && suffix === '-' && words.multipliers.has(lowerAt(tokens, to + 1))) {
    value *= words.multipliers.get(lowerAt(tokens, to + 1)) as number;
    to += 2;
  }
  for (
    let factor = words.multipliers.get(lowerAt(tokens, to));
    factor;
    factor = words.multipliers.get(lowerAt(tokens, to))
  ) {
    // "7,483,895 million votes" is a slip.
    if (value < 1e6) value *= factor;
    to++;
  }
  return addRest(tokens, {to, value: round(value), vague: false, digits: true}, words);
}

/** Behind a number that a slip of the pen splits with a space: "2,324, 837", "97, 054", "4, 588 votes", "0. 84 per cent". */
function endOfSplit(tokens: Tokens, i: number, words: NumberWords): number {
  const {lower, kind, start, end} = tokens;
  const [first, mark, rest] = [lower[i] as string, lowerAt(tokens, i + 1), lowerAt(tokens, i + 2)];
  if ((mark !== ',' && mark !== '.') || kind[i + 2] !== TokenKind.number || !isGlued(tokens, i + 1)) return i + 1;
  if ((start[i + 2] as number) - (end[i + 1] as number) !== 1) return i + 1;
  if (mark === '.')
    return first === '0' && /^\d\d?$/.test(rest) && percentEnd(tokens, i + 3, words) >= 0 ? i + 3 : i + 1;
  if (!/^\d{1,3}(?:,\d{3})*$/.test(first) || !/^\d{3}$/.test(rest)) return i + 1;
  // "in 2, 120 and 135 places" is a list, "May 15, 225 people" a date.
  const further = lowerAt(tokens, i + 3);
  const listed = kind[i + 4] === TokenKind.number && (further === ',' || words.and.has(further));
  if (listed || further === words.of || percentEnd(tokens, i + 3, words) >= 0) return i + 1;
  if (first.includes(',') || rest.startsWith('0')) return i + 3;
  const behindName = isUpperAt(tokens.text, start[i - 1] ?? 0);
  return behindName || kind[i - 1] === TokenKind.number || kind[i - 2] === TokenKind.number ? i + 1 : i + 3;
}

/** Behind "½" or "1/2" at token `i`, else `i`. */
function endOfHalf(tokens: Tokens, i: number): number {
  if (lowerAt(tokens, i) === '½') return i + 1;
  const written = lowerAt(tokens, i) === '1' && lowerAt(tokens, i + 1) === '/' && lowerAt(tokens, i + 2) === '2';
  return written && isGlued(tokens, i + 1) && isGlued(tokens, i + 2) ? i + 3 : i;
}

function readWords(tokens: Tokens, i: number, words: NumberWords): Reading {
  let total = 0;
  let current = words.cardinals.get(tokens.lower[i] as string) as number;
  let to = i + 1;
  let small = current;
  for (; to < tokens.length; to++) {
    const word = tokens.lower[to] as string;
    const cardinal = words.cardinals.get(word);
    const factor = words.multipliers.get(word);
    if (factor) {
      if (factor >= 1000) {
        total += current * factor;
        current = 0;
      } else current *= factor;
      small = 0;
    } else if (cardinal !== undefined && (small === 0 || (small >= 20 && small % 10 === 0 && cardinal < 10))) {
      current += cardinal;
      small = cardinal || -1;
    } else if (!(words.and.has(word) && small === 0 && words.cardinals.has(lowerAt(tokens, to + 1)))) break;
  }
  if (isAndHalf(tokens, to, words)) return {to: to + 3, value: total + current + 0.5, vague: false, digits: false};
  return addRest(tokens, {to, value: round(total + current), vague: false, digits: false}, words);
}

/** "two million, 315,420 votes", "1 million 572 thousand 518", "94 thousand 732": what is left of the thousands in digits. */
function addRest(tokens: Tokens, reading: Reading, words: NumberWords): Reading {
  const {to, value} = reading;
  const factor = words.multipliers.get(lowerAt(tokens, to - 1)) ?? 0;
  if (!value || factor < 1000 || value % factor !== 0) return reading;
  const at = lowerAt(tokens, to) === ',' && factor >= 1e6 ? to + 1 : to;
  const digits = lowerAt(tokens, at);
  if (tokens.kind[at] !== TokenKind.number || !/^\d{1,3}(?:,\d{3})?$/.test(digits)) return reading;
  const behind = lowerAt(tokens, at + 1);
  // "one million, 204,311 and 98,000 votes" are three.
  if (words.and.has(behind) || percentEnd(tokens, at + 1, words) >= 0) return reading;
  const further = words.multipliers.get(behind) ?? 1;
  const rest = parseDigits(digits) * further;
  if (rest >= factor || (further === 1 && factor >= 1e6 && rest < 1000)) return reading;
  const whole: Reading = {...reading, to: further > 1 ? at + 2 : at + 1, value: value + rest, digits: true};
  return further > 1 ? addRest(tokens, whole, words) : whole;
}

/** "and a half" at token `i`. */
function isAndHalf(tokens: Tokens, i: number, words: NumberWords): boolean {
  if (!words.and.has(lowerAt(tokens, i))) return false;
  return [0, 1, 2].map((k) => lowerAt(tokens, i + k)).join('-') === words.andHalf;
}

/** "a hundred", "a dozen", "a few thousand". */
function readArticle(tokens: Tokens, i: number, words: NumberWords): Reading | null {
  const next = lowerAt(tokens, i + 1);
  const factor = words.multipliers.get(next);
  if (factor && factor !== 20) {
    const further = words.multipliers.get(lowerAt(tokens, i + 2));
    return {to: i + (further ? 3 : 2), value: factor * (further ?? 1), vague: false, digits: false};
  }
  if (words.someOf.has(next)) return readSomeOf(tokens, i + 1, words);
  if (words.noValue.has(next)) return {to: i + 2, value: null, vague: true, digits: false};
  // "a decade in prison": one of its unit, which stays behind as the noun.
  if (words.articleUnits.has(next))
    return {to: i + 1, value: isAndHalf(tokens, i + 2, words) ? 1.5 : 1, vague: false, digits: false};
  return null;
}

/** "several hundred", "a few thousand", "a couple of hundred". */
function readSomeOf(tokens: Tokens, i: number, words: NumberWords): Reading | null {
  let to = lowerAt(tokens, i + 1) === words.of ? i + 2 : i + 1;
  // "many tens of thousands".
  if (words.vague.get(lowerAt(tokens, to)) === 10) return readVague(tokens, to, words);
  let value = words.multipliers.get(lowerAt(tokens, to)) ?? words.vague.get(lowerAt(tokens, to));
  if (!value) return null;
  to++;
  const further = words.multipliers.get(lowerAt(tokens, to));
  if (further) {
    value *= further;
    to++;
  }
  return {to, value, vague: true, digits: false};
}

/** "dozens", "tens of thousands", "hundreds of thousands". */
function readVague(tokens: Tokens, i: number, words: NumberWords): Reading | null {
  const word = tokens.lower[i] as string;
  let value = words.vague.get(word) as number;
  let to = i + 1;
  if (lowerAt(tokens, to) === words.of && value < 1e6) {
    const next = lowerAt(tokens, to + 1);
    const factor = words.vague.get(next) ?? words.multipliers.get(next);
    if (factor && factor >= 1000) {
      value *= factor;
      to += 2;
      return {to, value, vague: true, digits: false};
    }
  }
  const next = lowerAt(tokens, to);
  if (words.vagueOnlyWithOf.has(word) && (value === 10 || !(next === words.of || words.vagueBefore.has(next))))
    return null;
  return {to, value, vague: true, digits: false};
}
