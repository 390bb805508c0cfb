import type {Claim} from '../claims/claim.ts';
import type {Comparison} from './note.ts';

/** The number of a claim or figure, with how it is bounded. */
export interface Amount {
  low: number;
  high: number | null;
  bound: 'exact' | 'about' | 'at-least' | 'at-most';
}

/** Words that give an order of magnitude only, and not a share. */
const VAGUE = /\b(?:dozens|scores|hundreds|thousands|millions|several (?:dozen|hundred|thousand))\b/i;
/** "Hundreds" may be anything up to the next such word. */
const VAGUE_FACTOR = 10;

/** A claim's number; `null` where it has none. `text` is the claim as written, which tells "hundreds" from "100". */
export function amountOf(claim: Claim, text: string): Amount | null {
  if (claim.value === null) return null;
  if (VAGUE.test(text) && claim.valueMax === null)
    return {low: claim.value, high: claim.value * VAGUE_FACTOR - 1, bound: 'exact'};
  return {low: claim.value, high: claim.valueMax, bound: claim.bound ?? (claim.approx ? 'about' : 'exact')};
}

/** How far "at least N" may lie below a number that still agrees with it: a tenth, 6 percentage points. */
const OPEN_SHARE = 0.1;
const OPEN_POINTS = 6;
/** What "about" allows: 4 percent of a count, one percentage point. */
const ABOUT_SHARE = 0.04;
const ABOUT_POINTS = 1;

/**
 * How another number compares with a claim's: 'higher' means that the other is higher. Numbers agree within what
 * their rounding hides: "98 per cent" with 97.8, "12 million" with 11,960,364.
 */
export function compareAmounts(
  claim: Amount,
  other: Amount,
  isPercent: boolean,
): Exclude<Comparison, 'not-comparable'> {
  const [low, high] = interval(claim, isPercent);
  const [otherLow, otherHigh] = interval(other, isPercent);
  if (isWithin(other, low, high) || isWithin(claim, otherLow, otherHigh)) return 'agrees';
  if (isPercent && (isCutOf(claim, other) || isCutOf(other, claim))) return 'agrees';
  if (otherLow >= high) return 'higher';
  return otherHigh <= low ? 'lower' : 'overlaps';
}

/** Is one share the other without its last digits, as papers often write it: 56 for 56.8? */
function isCutOf(coarse: Amount, fine: Amount): boolean {
  if (coarse.high !== null || fine.high !== null || coarse.bound === 'at-most') return false;
  const places = decimalsOf(coarse.low);
  return decimalsOf(fine.low) > places && fine.low.toFixed(10).startsWith(`${coarse.low}${places === 0 ? '.' : ''}`);
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

/** Do the numbers as they are written lie in an interval? */
function isWithin(amount: Amount, low: number, high: number): boolean {
  return amount.low >= low && (amount.high ?? amount.low) <= high;
}

function interval({low, high, bound}: Amount, isPercent: boolean): [number, number] {
  const slackLow = slack(low, bound === 'about', isPercent);
  const top = high ?? low;
  const slackHigh = high === null ? slackLow : slack(top, bound === 'about', isPercent);
  if (bound === 'at-least')
    return [low - slackLow, isPercent ? Math.min(100, top + OPEN_POINTS) : top * (1 + OPEN_SHARE)];
  if (bound === 'at-most') return [isPercent ? low - OPEN_POINTS : low / (1 + OPEN_SHARE), top + slackHigh];
  return [low - slackLow, top + slackHigh];
}

/** Half a unit of the last place that is written out, and the more for "about". */
function slack(value: number, about: boolean, isPercent: boolean): number {
  const place = lastPlace(value);
  const rounding = place / 2 + Number.EPSILON * 100;
  if (!about) return isPercent ? Math.min(0.5, rounding) : rounding;
  return Math.max(rounding, isPercent ? ABOUT_POINTS : value * ABOUT_SHARE);
}

/** The weight of the last written digit: 0.1 for 70.8, 1 for 98, 1,000,000 for 12 million. */
function lastPlace(value: number): number {
  if (!Number.isInteger(value)) return 10 ** -decimalsOf(value);
  if (value === 0) return 1;
  let place = 1;
  while (value % (place * 10) === 0 && place * 10 <= value) place *= 10;
  // "100 people" and "2000 people" are seldom rounded to their first digit.
  return place >= value / 10 ? place / 10 || 1 : place;
}
