import type {Figure} from '../record/entries.ts';
import type {Stage} from './fit-of-rival.ts';
import type {Comparison} from './note.ts';
import type {ReadClaim} from './reading.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "9 June 2019", "June 2019" or "2019" for an ISO date as exact as it is. */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  if (!name) return year;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/**
 * "Held the same year: Kazakhstan, presidential election, 9 June 2019" where the event is not what the claim is about;
 * else `null`.
 */
export function relationInWords({
  event,
  relation,
  otherVotes,
}: Pick<ReadClaim, 'event' | 'relation' | 'otherVotes'>): string | null {
  if (!event || relation === 'about') return null;
  const votes = [event, ...otherVotes].map(({name, date}) => `${name}, ${dateInWords(date)}`).join('; ');
  return relation === 'stage' ? `A stage that leads to: ${votes}` : `Held the same year: ${votes}`;
}

/** A number with its unit: "70.96 per cent", "12,000 people", "between 50 and 60 people". */
function amountInWords({
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
  'parallel-count': 'parallel count',
  'exit-poll': 'exit poll',
  estimate: 'estimate',
};

const COMPARED: Readonly<Record<Comparison, string>> = {
  agrees: 'It agrees with the figure in the article.',
  overlaps: 'It overlaps with the figure in the article.',
  higher: 'It is higher than the figure in the article.',
  lower: 'It is lower than the figure in the article.',
  'not-comparable': 'The two do not measure the same thing, so they need not match.',
};

/** When a figure was given, seen from the article; `null` where that says nothing. */
export type Given = 'earlier' | 'later' | null;

/** Why two counts of one event that went on need not match. */
const OF_STAGE: Readonly<Record<Exclude<Stage, null>, string>> = {
  earlier: 'It was counted earlier, so the two need not match.',
  later: 'It was counted later, so the two need not match.',
  untold: 'The record does not say up to which day it counts, so the two need not match.',
};

const EXIT_POLL = /\s?\(exit poll\)/i;

/** One figure and how it compares, in two or three sentences. */
export function figureInWords(
  figure: Pick<Figure, 'subject' | 'low' | 'high' | 'qualifier' | 'reportedBy' | 'asOf' | 'basis'> & {
    unit: string;
    isResult: boolean;
  },
  {
    comparison,
    basis: claimBasis,
    given,
    stage,
  }: {comparison: Comparison; basis: Figure['basis']; given: Given; stage: Stage},
): string {
  const {subject, reportedBy, asOf, basis, isResult} = figure;
  const day = asOf ? `, ${dateInWords(asOf)}` : '';
  const by = reportedBy.replace(EXIT_POLL, '');
  const kind = basis ? `${capitalise(BASIS[basis])}, ${by}${day}` : `${by}${day}`;
  const who = isResult ? 'Official result' : kind;
  const about = subject ? ` (${subject.replace(EXIT_POLL, '')})` : '';
  const when = given && (comparison === 'higher' || comparison === 'lower') ? ` It is ${given} than the article.` : '';
  const ownBasis =
    comparison === 'not-comparable' && claimBasis
      ? ` The article gives ${/^[aeiou]/.test(BASIS[claimBasis]) ? 'an' : 'a'} ${BASIS[claimBasis]}.`
      : '';
  const compared = comparison === 'not-comparable' && stage ? OF_STAGE[stage] : COMPARED[comparison];
  return `${who}: ${amountInWords(figure)}${about}. ${compared}${when}${ownBasis}`;
}

function capitalise(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
