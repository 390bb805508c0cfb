import type {Figure, RecordEvent} from '../record/entries.ts';
import type {Comparison} from './note.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "9 June 2019", "June 2019" or "2019" for an ISO date as exact as it is. */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (!name) return year;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** A number with its unit: "70.96 per cent", "12,000 people", "between 50 and 60 people". */
export function amountInWords({
  low,
  high,
  qualifier,
  unit,
}: Pick<Figure, 'low' | 'high' | 'qualifier'> & {unit: string}): string {
  const figure = (value: number): string =>
    Number.isInteger(value) && value >= 1000 ? value.toLocaleString('en-GB') : String(value);
  const name = unit === 'percent' ? 'per cent' : unit;
  if (high !== null && high !== low) return `between ${figure(low)} and ${figure(high)} ${name}`;
  const prefix = {exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'at most '}[qualifier];
  return `${prefix}${figure(low)} ${name}`;
}

const BASIS: Readonly<Record<NonNullable<Figure['basis']>, string>> = {
  final: 'final figure',
  preliminary: 'preliminary figure',
  partial: 'partial count',
  'parallel-count': 'parallel count by observers',
  'exit-poll': 'exit poll',
  estimate: 'estimate',
};

/** What a number stands on, in words. */
export function basisInWords(basis: NonNullable<Figure['basis']>): string {
  return BASIS[basis];
}

const COMPARED: Readonly<Record<Comparison, string>> = {
  agrees: 'It agrees with the figure in the article.',
  overlaps: 'It overlaps with the figure in the article.',
  higher: 'It is higher than the figure in the article.',
  lower: 'It is lower than the figure in the article.',
  'not-comparable': 'The two do not measure the same thing, so they need not match.',
};

/** A sentence that says how a figure compares. */
export function comparisonInWords(comparison: Comparison): string {
  return COMPARED[comparison];
}

const TYPE: Readonly<Record<RecordEvent['type'], string>> = {
  presidential: 'presidential election',
  parliamentary: 'parliamentary election',
  general: 'general election',
  referendum: 'referendum',
  local: 'local elections',
  constituent: 'constituent assembly election',
  european: 'European Parliament election',
  protest: 'protests',
};

/** "presidential election of 9 June 2019", with its round. */
export function eventInWords({type, date, round}: Pick<RecordEvent, 'type' | 'date' | 'round'>): string {
  const of = type === 'protest' ? 'from' : 'of';
  return `${TYPE[type]} ${of} ${dateInWords(date)}${round === 2 ? ' (second round)' : ''}`;
}
