import type {Bound} from '../../claims/claim.ts';
import {TokenKind, type Tokens} from '../../text/tokens.ts';
import {
  CARDINALS,
  DENOMINATORS,
  FRACTIONS,
  HEDGES,
  LONGEST_HEDGE,
  MONTHS,
  MULTIPLIERS,
  SEVERAL,
  VAGUE,
} from './number-words.ts';

/** A figure of a Russian text. Token indices, `to` exclusive; `keyFrom` takes in the words that hedge it. */
export interface RussianFigure {
  keyFrom: number;
  from: number;
  to: number;
  value: number;
  valueMax: number | null;
  kind: 'count' | 'percent' | 'points';
  /** "десятки": the value is the size of the unit. */
  vague: boolean;
  bound: Bound | null;
  /** One in words ("один человек"), which is as often no number. */
  isOne: boolean;
}

interface Quantity {
  to: number;
  value: number;
  vague: boolean;
  isOne: boolean;
  percent?: boolean;
}

/** Counts above it are serial numbers or nonsense. */
const LARGEST = 1e13;

/** Finds the figures of a text in order; dates, years, ages, clock times, scores and ordinals are left out. Linear. */
export function readFigures(tokens: Tokens, words: readonly string[]): RussianFigure[] {
  const found: RussianFigure[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = readQuantity(tokens, words, i);
    if (!first) continue;
    const range = readRange(tokens, words, i, first);
    const to = range?.to ?? first.to;
    if (isNoFigure(tokens, words, i, to) || first.value > LARGEST) {
      i = to - 1;
      continue;
    }
    const figure: RussianFigure = {
      keyFrom: range?.from ?? i,
      from: i,
      to,
      value: range?.low ?? first.value,
      valueMax: range?.high ?? null,
      kind: first.percent ? 'percent' : 'count',
      vague: first.vague,
      bound: null,
      isOne: first.isOne && !range,
    };
    readUnit(words, figure);
    if (!range || range.from === i) readHedge(words, figure);
    found.push(figure);
    i = figure.to - 1;
  }
  return found;
}

const isGlued = ({start, end}: Tokens, i: number): boolean => i > 0 && end[i - 1] === start[i];

/** "1 234 567", "70,96", "13,5 млн", "три тысячи двести", "десятки тысяч", "две трети". */
function readQuantity(tokens: Tokens, words: readonly string[], i: number): Quantity | null {
  const digits = readDigits(tokens, i);
  if (digits) return withMultiplier(words, digits);
  const word = words[i] as string;
  if (SEVERAL.has(word)) {
    const unit = VAGUE.get(words[i + 1] ?? '') ?? MULTIPLIERS.get(words[i + 1] ?? '');
    return unit ? withMultiplier(words, {to: i + 2, value: unit, vague: true, isOne: false}) : null;
  }
  const share = FRACTIONS.get(word);
  if (share !== undefined) return {to: i + 1, value: share, vague: false, isOne: false, percent: true};
  const parts = DENOMINATORS.get(words[i + 1] ?? '');
  const numerator = CARDINALS.get(word);
  if (parts && numerator && numerator < parts)
    return {to: i + 2, value: Math.round((1000 * numerator) / parts) / 10, vague: false, isOne: false, percent: true};
  const vague = VAGUE.get(word);
  if (vague !== undefined) return withMultiplier(words, {to: i + 1, value: vague, vague: true, isOne: false});
  return readWords(words, i);
}

/** Number words in falling order: "сто двадцать три", "три тысячи двести". */
function readWords(words: readonly string[], i: number): Quantity | null {
  let total = 0;
  let part = 0;
  let least = Infinity;
  let at = i;
  for (; at < words.length; at++) {
    const word = words[at] as string;
    const value = CARDINALS.get(word);
    if (value !== undefined && value < least) {
      part += value;
      least = value >= 100 ? 100 : value >= 20 ? 10 : 1;
      continue;
    }
    const times = MULTIPLIERS.get(word);
    if (times === undefined || (total > 0 && times >= total)) break;
    total += (part || 1) * times;
    part = 0;
    least = Infinity;
  }
  if (at === i) return null;
  const value = total + part;
  return {to: at, value, vague: false, isOne: value === 1};
}

function withMultiplier(words: readonly string[], quantity: Quantity): Quantity {
  let {to, value} = quantity;
  const times = MULTIPLIERS.get(words[to] ?? '');
  if (times === undefined) return quantity;
  value = Math.round(value * times * 100) / 100;
  to++;
  // "тыс. человек": the abbreviation's stop, unless the sentence ends there.
  if (words[to] === '.' && /^(?:тыс|млн|млрд)$/.test(words[to - 1] as string) && /^\p{Ll}/u.test(words[to + 1] ?? ''))
    to++;
  return {...quantity, to, value};
}

function readDigits(tokens: Tokens, i: number): Quantity | null {
  if (tokens.kind[i] !== TokenKind.number) return null;
  let text = tokens.text.slice(tokens.start[i], tokens.end[i]).replace(/[\u00a0\u202f\u2009]/g, '');
  let to = i + 1;
  // Thousands apart by ordinary spaces: "1 234 567".
  if (/^\d{1,3}$/.test(text))
    while (
      tokens.kind[to] === TokenKind.number &&
      (tokens.start[to] as number) - (tokens.end[to - 1] as number) === 1 &&
      /^\d{3}(?:,\d+)?$/.test(tokens.lower[to] as string)
    )
      text += tokens.lower[to++] as string;
  if (/^\d+(?:,\d{3}){2,}$/.test(text)) text = text.replaceAll(',', '');
  if (!/^\d+(?:[.,]\d+)?$/.test(text)) return null;
  return {to, value: Number(text.replace(',', '.')), vague: false, isOne: false};
}

/** "от 15 до 20 тысяч", "40–45%", "5-6 тысяч". */
function readRange(
  tokens: Tokens,
  words: readonly string[],
  i: number,
  first: Quantity,
): {from: number; to: number; low: number; high: number} | null {
  const joint = words[first.to] ?? '';
  const framed = joint === 'до' && words[i - 1] === 'от';
  const hyphen = /^[-–—‐‑]$/.test(joint) && isGlued(tokens, first.to) && isGlued(tokens, first.to + 1);
  if (!framed && !hyphen) return null;
  const second = readQuantity(tokens, words, first.to + 1);
  if (!second || second.percent) return null;
  // "от 15 до 20 тысяч": the multiplier belongs to both ends.
  const factor = second.value >= 1e9 ? 1e9 : second.value >= 1e6 ? 1e6 : second.value >= 1e3 ? 1e3 : 1;
  const low = first.value < 1000 && factor > 1 && second.to > first.to + 2 ? first.value * factor : first.value;
  if (second.value <= low) return null;
  return {from: framed ? i - 1 : i, to: second.to, low, high: second.value};
}

/** Dates, years, ages, clock times, scores, ordinals, articles of a law, numbers of a list. */
function isNoFigure(tokens: Tokens, words: readonly string[], from: number, to: number): boolean {
  const next = words[to] ?? '';
  const before = words[from - 1] ?? '';
  if (MONTHS.has(next) || /^(?:№|статья|статье|статьи|статью|ст|часть|части|ч)$/.test(before)) return true;
  if (before === '.' && /^(?:ст|ч)$/.test(words[from - 2] ?? '')) return true;
  const glued = isGlued(tokens, to);
  if (glued && /^[-–:/‐‑]$/.test(next) && !/^процентн/.test(words[to + 1] ?? '')) return true;
  if (from > 0 && isGlued(tokens, from) && /^[:/\-–#]$/.test(before)) return true;
  const isYear = to === from + 1 && /^(?:19|20)\d\d$/.test(words[from] as string);
  return (
    isYear &&
    (/^(?:г|гг|год|года|году|годом|годах|годы|-)$/.test(next) ||
      /^(?:январ|феврал|март|апрел|ма[йея]|июн|июл|август|сентябр|октябр|ноябр|декабр)/.test(before))
  );
}

function readUnit(words: readonly string[], figure: RussianFigure): void {
  const hyphen = /^[-–‐‑]$/.test(words[figure.to] ?? '') ? 1 : 0;
  const word = words[figure.to + hyphen] ?? '';
  if (/^процентн/.test(word) && /^пункт/.test(words[figure.to + hyphen + 1] ?? '')) {
    figure.kind = 'points';
    figure.to += 2 + hyphen;
  } else if (word === 'п.п.' || word === 'пункта' || word === 'пунктов') {
    figure.kind = 'points';
    figure.to++;
  } else if (word === '%' || /^процент/.test(word)) {
    figure.kind = 'percent';
    figure.to += 1 + hyphen;
  }
}

function readHedge(words: readonly string[], figure: RussianFigure): void {
  for (let length = LONGEST_HEDGE; length >= 1; length--) {
    if (figure.keyFrom < length) continue;
    const bound = HEDGES.get(words.slice(figure.keyFrom - length, figure.keyFrom).join(' '));
    if (!bound) continue;
    figure.bound = bound;
    figure.keyFrom -= length;
    return;
  }
}
