import {formatNumber, formatPercent, formatSpan, text} from '../locales/strings.ts';
import type {FigureNote} from '../notes/note.ts';

/** One number of the record or of the article with how it is bounded. */
export interface Quantity {
  low: number;
  /** The upper end of a range, else `null`. */
  high: number | null;
  qualifier: FigureNote['qualifier'];
}

/** "at least 500", "70.8%", "50–60%", "15 days". */
export function nameQuantity({low, high, qualifier}: Quantity, unit: string): string {
  const first = nameNumber(low, unit);
  const number = high === null || high === low ? first : text('figureRange', first, nameNumber(high, unit));
  switch (qualifier) {
    case 'exact':
      return number;
    case 'about':
      return text('figureAbout', number);
    case 'at-least':
      return text('figureAtLeast', number);
    case 'at-most':
      return text('figureAtMost', number);
  }
}

/** A bare number with the unit that belongs to it: percent, days, months, years; counts stand alone. */
export function nameNumber(value: number, unit: string): string {
  if (unit === 'percent') return formatPercent(value);
  if (unit === 'days' || unit === 'months' || unit === 'years') return formatSpan(value, unit);
  return formatNumber(value);
}
