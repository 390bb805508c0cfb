import {isLetterAt, isUpperAt} from './letters.ts';
import {TokenKind} from './token-kind.ts';
import type {Tokens} from './tokens.ts';
import {NumberRole} from './number-roles.ts';
import type {FormValues} from './vocabulary.ts';
import type {WordList, WordValues} from './word-lists.ts';

/** How a text bounds a figure. */
export type Hedge = 'at-least' | 'at-most' | 'about';

/** The number words of one language, all in lower case. */
export interface NumberWords {
  /** Adds a half to the number before it, its words joined with hyphens. */
  andHalf: string;
  /** "three", "twenty-five". */
  cardinals: WordValues<number>;
  /** "thousand", "million", "dozen": multiply what stands before them. */
  multipliers: WordValues<number>;
  /** Multipliers glued to figures: the "m" of "1.2m". */
  suffixes: WordValues<number>;
  /** "dozens", "thousands", with the size of their unit. */
  vague: WordValues<number>;
  /** Those of `vague` that count only with "of" behind them. */
  vagueOnlyWithOf: WordList;
  /** What else may follow one of those where it counts people: "scores hurt", "scores were killed". */
  vagueBefore: WordList;
  /** Vague counts without a value: "a handful". */
  noValue: WordList;
  /** Units that an article counts one of: "a decade in prison". */
  articleUnits: WordList;
  /** "several" in "several hundred". */
  someOf: WordList;
  /** Fractions in one word: "half", "two-thirds". */
  fractions: WordValues<number>;
  /** Denominators that follow a number word: "thirds" in "two thirds". */
  fractionNouns: WordValues<number>;
  articles: WordList;
  /** "majority": a share without a number. */
  majorities: WordList;
  and: WordList;
  of: string;
  in: string;
  out: string;
  percent: WordList;
  /** The two words of "per cent". */
  per: string;
  cent: WordList;
  points: WordList;
  between: string;
  from: string;
  /** What, shortly before "from", makes what follows a change of two figures and no range: "rose from 41 to 57". */
  changes?: WordList;
  /** What right before "from" opens a range for all that ("passed down sentences ranging from 8 to 13 years"). */
  ranges?: WordList;
  /** What joins the two ends of a range. */
  to: WordList;
  currencySigns: WordList;
  currencies: WordList;
  /** What stands for a currency before a figure when written in capitals: "EGP 100,000". */
  currencyCodes?: WordList;
  /** What, glued to a figure, makes it an ordinal, a clock time or a measure. */
  ordinalEnds: WordList;
  clock: WordList;
  /** Hedges of one to four words before a figure, and behind it. */
  hedges: WordValues<Hedge>;
  hedgesAfter: WordValues<Hedge>;
}

export type NumeralKind = 'majority' | 'count' | 'percent' | 'points' | 'fraction' | 'money' | 'ratio';

/** One figure in a text. Token indices; `to` and `keyTo` are exclusive. */
export interface Numeral {
  /** First token of the figure itself, and of the hedge before it where there is one. */
  from: number;
  keyFrom: number;
  to: number;
  /** Percentages and fractions as percentages (75 for "three quarters"); `null` for "a handful". */
  value: number | null;
  valueMax: number | null;
  kind: NumeralKind;
  /** "dozens", "thousands": the value is the size of the unit. */
  vague: boolean;
  hedge: Hedge | null;
  /** The noun glued on with a hyphen, singular: "point" in "a 12-point lead"; "year-old" in "78-year-old". */
  attached: string | null;
  /** The whole that the figure is counted out of, where it stands with it ("84 of the 98"). */
  outOf: number | null;
  /** Four plain digits that may well be a year. */
  yearLike: boolean;
  /** Written in digits. */
  digits: boolean;
}

interface Reading {
  to: number;
  value: number | null;
  vague: boolean;
  digits: boolean;
  attached?: string;
}

/** Finds the figures of a text in order; ordinals, clock times and identifiers ("G-20") are left out. `rolesOf`: see `NumberRole`. */
export function readNumerals(tokens: Tokens, words: NumberWords, rolesOf: FormValues): Numeral[] {
  const found: Numeral[] = [];
  const roles = rolesOf.of(tokens.vocabulary);
  for (let i = 0; i < tokens.length; i++) {
    const role = roles[tokens.form[i] as number] as number;
    if (tokens.kind[i] !== TokenKind.number && !(role & NumberRole.starts)) continue;
    if (role & NumberRole.article) {
      const next = (roles[tokens.form[i + 1] ?? -1] ?? 0) | (roles[tokens.form[i + 2] ?? -1] ?? 0);
      if (!(next & NumberRole.behindArticle)) continue;
    }
    const numeral = readNumeralAt(tokens, i, words, roles);
    if (!numeral) continue;
    if (numeral.to > i) {
      if (numeral.from >= 0) found.push(numeral);
      i = numeral.to - 1;
    }
  }
  return found;
}

/** Numbers from here on count nothing that news reports: they are serial numbers, keys or nonsense. */
const LARGEST = 1e15;

/** A figure that starts at token `i`; with `from` -1 a number to be skipped; `null` where none starts. */
function readNumeralAt(tokens: Tokens, i: number, words: NumberWords, roles: Uint16Array): Numeral | null {
  const first =
    tokens.kind[i] === TokenKind.number
      ? (readFraction(tokens, i, words, roles) ?? readDigits(tokens, i, words))
      : (readMajority(tokens, i, words) ??
        readPartOfMultiplier(tokens, i, words) ??
        readFraction(tokens, i, words, roles) ??
        readQuantity(tokens, i, words));
  if (!first) return null;
  if ('kind' in first) return first;
  const {digits} = first;
  if (digits && ((first.value ?? 0) >= LARGEST || isIdentifier(tokens, i, first.to, words))) return numeral(-1, first);
  const result = numeral(i, first);
  result.yearLike = digits && first.to === i + 1 && isYear(tokens, i);
  readDigitsAgain(tokens, result, words);
  readRange(tokens, result, words);
  readOutOf(tokens, result, words);
  readUnit(tokens, result, words);
  readHedges(tokens, result, words, roles);
  return result;
}

function numeral(from: number, {to, value, vague, digits, attached}: Reading): Numeral {
  return {
    from,
    keyFrom: from,
    to,
    value,
    valueMax: null,
    kind: 'count',
    vague,
    hedge: null,
    attached: attached ?? null,
    outOf: null,
    yearLike: false,
    digits,
  };
}

const lowerAt = (tokens: Tokens, i: number): string => (i >= 0 && i < tokens.length ? (tokens.lower[i] as string) : '');
/** Does token `i` follow the one before it without a space? */
const isGlued = ({start, end}: Tokens, i: number): boolean => i > 0 && start[i] === end[i - 1];

function isYear({lower}: Tokens, i: number): boolean {
  const word = lower[i] as string;
  return word.length === 4 && /^(?:1[5-9]|20)\d\d$/.test(word);
}

/** "COVID-19", "7:30", "9/11", "3rd", "#538", "6 p.m.": digits that count nothing. */
function isIdentifier(tokens: Tokens, i: number, to: number, words: NumberWords): boolean {
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

/** A cardinal in digits or words with its multipliers: "12,000", "1.2m", "two hundred and twelve", "tens of thousands". */
function readQuantity(tokens: Tokens, i: number, words: NumberWords): Reading | null {
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

const isHyphen = (word: string): boolean => word.length === 1 && '-–—‐‑'.includes(word);

/** The number that digits with separators stand for: groups of three are thousands, anything else a decimal. */
export function parseDigits(digits: string): number {
  if (digits.length <= 15 && !/\D/.test(digits)) return Number(digits);
  const plain = digits.replace(/[\u00a0\u202f\u2009]/g, '');
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^\d+,\d+$/.test(plain)) return Number(plain.replace(',', '.'));
  return Number.parseFloat(plain);
}

function readDigits(tokens: Tokens, i: number, words: NumberWords): Reading {
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

/** Behind "½" or "1/2" at token `i`, else `i`. */
function endOfHalf(tokens: Tokens, i: number): number {
  if (lowerAt(tokens, i) === '½') return i + 1;
  const written = lowerAt(tokens, i) === '1' && lowerAt(tokens, i + 1) === '/' && lowerAt(tokens, i + 2) === '2';
  return written && isGlued(tokens, i + 1) && isGlued(tokens, i + 2) ? i + 3 : i;
}

/** Takes off the dust of binary fractions: 1.2 * 1e6 is 1200000. */
function round(value: number): number {
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
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

/** "two million, 315,420 votes", "2 million 315,420": what is left of the millions in digits. */
function addRest(tokens: Tokens, reading: Reading, words: NumberWords): Reading {
  const {to, value} = reading;
  if (!value || value % 1e6 !== 0 || !words.multipliers.has(lowerAt(tokens, to - 1))) return reading;
  const at = lowerAt(tokens, to) === ',' ? to + 1 : to;
  if (tokens.kind[at] !== TokenKind.number || !/^\d{1,3},\d{3}$/.test(lowerAt(tokens, at))) return reading;
  const behind = lowerAt(tokens, at + 1);
  // "one million, 204,311 and 98,000 votes" are three.
  if (words.and.has(behind) || words.multipliers.has(behind) || percentEnd(tokens, at + 1, words) >= 0) return reading;
  return {...reading, to: at + 1, value: value + parseDigits(lowerAt(tokens, at)), digits: true};
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

/** "a majority", "an outright majority": no number, but a share all the same. */
function readMajority(tokens: Tokens, i: number, words: NumberWords): Numeral | null {
  if (!words.articles.has(tokens.lower[i] as string)) return null;
  for (let to = i + 1; to <= i + 2; to++)
    if (words.majorities.has(lowerAt(tokens, to))) {
      // "a majority of 4,126": the figure is the number.
      if (lowerAt(tokens, to + 1) === words.of && isPlainCount(tokens, to + 2, words)) return null;
      const part = to > i + 1 ? words.fractions.get(lowerAt(tokens, i + 1)) : undefined;
      const value = part === undefined ? null : Math.round(part * 1000) / 10;
      const result = numeral(i, {to: to + 1, value, vague: false, digits: false});
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
function readPartOfMultiplier(tokens: Tokens, i: number, words: NumberWords): Reading | null {
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
function readFraction(tokens: Tokens, i: number, words: NumberWords, roles: Uint16Array): Numeral | null {
  const inWords = tokens.kind[i] === TokenKind.number ? null : readFractionWord(tokens, i, words);
  const fraction = inWords ?? readRatioInWords(tokens, i, words);
  if (!fraction) return null;
  const result = numeral(i, fraction);
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

/** "thirty-nine (39) people": the same number again, as statements write it. */
function readDigitsAgain(tokens: Tokens, result: Numeral, words: NumberWords): void {
  const open = result.to;
  if (result.digits || lowerAt(tokens, open) !== '(' || tokens.kind[open + 1] !== TokenKind.number) return;
  const {to, value} = readDigits(tokens, open + 1, words);
  if (value === result.value && lowerAt(tokens, to) === ')') result.to = to + 1;
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

/** "40-45", "between 50 and 60", "from 50 to 60", "nine to 13", "three or four". */
function readRange(tokens: Tokens, result: Numeral, words: NumberWords): void {
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
function readOutOf(tokens: Tokens, result: Numeral, words: NumberWords): void {
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

/** Index behind "%", "percent", "per cent", "pc" at `i`; -1 where none stands. */
function percentEnd(tokens: Tokens, i: number, words: NumberWords): number {
  const word = lowerAt(tokens, i);
  if (words.percent.has(word)) return i + 1;
  if (word === words.per && words.cent.has(lowerAt(tokens, i + 1))) return i + 2;
  return -1;
}

function readUnit(tokens: Tokens, result: Numeral, words: NumberWords): void {
  const before = lowerAt(tokens, result.from - 1);
  if (words.currencySigns.has(before)) {
    result.kind = 'money';
    result.from--;
    if (isGlued(tokens, result.from) && /^(?:us|hk|a|au|c|ca|nz|s)$/.test(lowerAt(tokens, result.from - 1)))
      result.from--;
    result.keyFrom = result.from;
    return;
  }
  if (words.currencyCodes?.has(before) && isCode(tokens, result.from - 1)) {
    result.kind = 'money';
    result.keyFrom = --result.from;
    return;
  }
  const joint = lowerAt(tokens, result.to);
  const hyphen = isHyphen(joint) && joint !== '—' && isGlued(tokens, result.to) ? 1 : 0;
  const unitTo = percentEnd(tokens, result.to + hyphen, words);
  if (unitTo >= 0) {
    result.to = unitTo;
    result.kind = 'percent';
    if (words.points.has(lowerAt(tokens, unitTo).replace(/^-/, ''))) {
      result.kind = 'points';
      result.to++;
    } else if (lowerAt(tokens, unitTo) === '-' && words.points.has(lowerAt(tokens, unitTo + 1))) {
      result.kind = 'points';
      result.to += 2;
    }
    return;
  }
  const next = lowerAt(tokens, result.to + hyphen);
  // "at one point" is no figure, "fell one point" is.
  const idiom = result.value === 1 && !result.digits && !hyphen && !words.changes?.has(before);
  if (words.points.has(next) && !idiom) {
    result.kind = 'points';
    result.to += hyphen + 1;
  } else if (isForeignCurrency(tokens, result.to + hyphen, words)) {
    result.kind = 'money';
    result.to += hyphen + 2;
  } else if (words.currencies.has(next)) {
    result.kind = 'money';
    result.to += hyphen + 1;
  } else if (hyphen && tokens.kind[result.to + 1] === TokenKind.word && isGlued(tokens, result.to + 1)) {
    result.attached = addHalf(result, next, words);
    result.to += 2;
    readAttachedUnit(result, words);
  } else if (result.attached) readAttachedUnit(result, words);
}

/** Is the token in capitals, or "Rs"? */
function isCode({text, start, end}: Tokens, i: number): boolean {
  const word = text.slice(start[i], end[i]);
  return word === word.toUpperCase() || word.length === 2;
}

/** "10,000 Egyptian pounds", "400,000 CFA francs". */
function isForeignCurrency(tokens: Tokens, i: number, words: NumberWords): boolean {
  const capital = tokens.kind[i] === TokenKind.word && isUpperAt(tokens.text, tokens.start[i] as number);
  return capital && words.currencies.has(lowerAt(tokens, i + 1));
}

/** "43-and-a-half years", "43-and-a-half-year": adds the half, and returns the noun that is glued on behind it, if any. */
function addHalf(result: Numeral, glued: string, {andHalf}: NumberWords): string | null {
  if (result.value === null || !glued.startsWith(andHalf)) return glued;
  result.value += 0.5;
  return glued.slice(andHalf.length + 1) || null;
}

function readAttachedUnit(result: Numeral, words: NumberWords): void {
  const noun = result.attached;
  if (noun === null) return;
  const last = noun.slice(noun.lastIndexOf('-') + 1);
  if (words.points.has(noun) || (last !== noun && words.points.has(last))) result.kind = 'points';
  else if (words.percent.has(noun)) result.kind = 'percent';
  else return;
  result.attached = null;
}

const LONGEST_HEDGE = 4;

/** Takes in the hedges before the figure ("at least an estimated") and behind it ("or so"). */
function readHedges(tokens: Tokens, result: Numeral, words: NumberWords, roles: Uint16Array): void {
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
function hedgeLength(tokens: Tokens, i: number, words: NumberWords): number {
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
