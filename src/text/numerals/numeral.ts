import type {Tokens} from '../tokens.ts';
import type {Hedge} from './number-words.ts';

export type NumeralKind = 'majority' | 'count' | 'percent' | 'points' | 'fraction' | 'money' | 'ratio';

/** One figure in a text. Token indices; `to` is exclusive. */
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

/** What was read of a figure before its unit, range and hedges; `to` is the token behind it. */
export interface Reading {
  to: number;
  value: number | null;
  vague: boolean;
  digits: boolean;
  attached?: string;
}

/** Numbers from here on count nothing that news reports: they are serial numbers, keys or nonsense. */
export const LARGEST = 1e15;

/** A plain count of what was read, from token `from` on; what else is told of it is filled in later. */
export function makeNumeral(from: number, {to, value, vague, digits, attached}: Reading): Numeral {
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

/** The token in lower case; empty beyond the ends of the text. */
export const lowerAt = (tokens: Tokens, i: number): string =>
  i >= 0 && i < tokens.length ? (tokens.lower[i] as string) : '';

/** Does token `i` follow the one before it without a space? */
export const isGlued = ({start, end}: Tokens, i: number): boolean => i > 0 && start[i] === end[i - 1];

/** Four digits from 1500 to 2099. */
export function isYear({lower}: Tokens, i: number): boolean {
  const word = lower[i] as string;
  return word.length === 4 && /^(?:1[5-9]|20)\d\d$/.test(word);
}

export const isHyphen = (word: string): boolean => word.length === 1 && '-–—‐‑'.includes(word);

/** Takes off the dust of binary fractions: 1.2 * 1e6 is 1200000. */
export function round(value: number): number {
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
}
