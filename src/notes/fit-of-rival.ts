import type {Figure, Measure, RecordEvent} from '../record/entries.ts';
import {eventDays} from '../record/match-dates.ts';
import {OF_PEOPLE, type ClaimPart} from './claim-part.ts';
import {
  dayOfSubject,
  daysOfPeriod,
  daysOfSpan,
  daysTold,
  isAltogether,
  isOfOneGathering,
  isOneTime,
  lastDayOfSubject,
} from './claim-time.ts';
import {placesIn, type HomeCountry} from './named-places.ts';

/** What a claim's sentence tells of the part and time that its figure counts. */
export interface ClaimScope {
  /** Nothing compares with some of the people, so that they have no scope. */
  part: Exclude<ClaimPart, {kind: 'some'}> | null;
  measure: Measure;
  /** The claim's sentence, and where the figure stands in it. */
  sentence: string;
  at: number;
  home: HomeCountry;
  /** ISO day, month or year of the article, or null. */
  published: string | null;
}

/**
 * How a figure of the record fits a claim: `compared`; `apart` where the two count different parts or times, so that they
 * need not match; `strange` where even equal numbers mean nothing; `null` where it is no rival at all.
 */
export type Fit = 'compared' | 'apart' | 'strange' | null;

/** A figure of the record that counts many places. */
const WIDE = /\bnationwide\b|\bacross\b|\bthroughout\b|\bin (?:at least )?\d+ (?:cities|towns|places)\b/i;

/** Counts of people that only ever grow while an event goes on. */
const GROWING: ReadonlySet<Measure> = new Set<Measure>(['casualties', 'detentions']);
/** Days by which two of them may lie apart and still be set against each other. */
const SAME_STAGE = 7;

/** When a figure of the record was counted, seen from the article, where the count went on between the two. */
export type Stage = 'earlier' | 'later' | 'untold' | null;

/** Was a figure given at another stage of an event that went on? `untold`: of a long one it does not say up to when it counts. */
export function stageOf(
  {measure, asOf: told, subject}: Pick<Figure, 'measure' | 'asOf' | 'subject'>,
  published: string | null,
  event: Pick<RecordEvent, 'type' | 'date' | 'until'>,
): Stage {
  if (!GROWING.has(measure) || published?.length !== 10) return null;
  const {from, to} = eventDays(event.date, event.until ?? event.date);
  const now = Date.parse(published) / MILLISECONDS;
  const counted = lastDayOfSubject(subject);
  const asOf = counted?.length === 10 ? counted : (told ?? counted);
  if (asOf === null) return to - from > LONG && now <= to + SAME_STAGE ? 'untold' : null;
  const then = eventDays(asOf, asOf);
  if (Math.min(then.to, now) > to + SAME_STAGE) return null;
  if (then.from > now + SAME_STAGE) return 'later';
  return then.to < now - SAME_STAGE ? 'earlier' : null;
}

/** Days from which a count of one of them is no count of the event. */
const LONG = 6;
/** Days after which a count of an event that goes on says nothing of what came later. */
const STALE = 60;
const MILLISECONDS = 86_400_000;

/** Does an event go on for so long that a day is a small part of it? */
function lastsLong({type, date, until}: RecordEvent): boolean {
  const {from, to} = eventDays(date, until ?? date);
  return type === 'protest' && to - from > LONG;
}

/**
 * Was a protest of a few days on other days than a claim on the vote that it followed: those that the sentence tells,
 * else the days before the article?
 */
export function isOnOtherDays(sentence: string, event: RecordEvent, published: string | null): boolean {
  if (event.type !== 'protest' || lastsLong(event)) return false;
  const {from, to} = eventDays(event.date, event.until ?? event.date);
  const told = daysTold(sentence, published);
  const isOfEvent = (day: string): boolean => daysBetween(from, to).includes(day);
  if (told.length > 0) return !told.some(isOfEvent);
  const now = Date.parse(published ?? '') / MILLISECONDS;
  return published?.length === 10 && (now < from || now > to + NEWS_DAYS);
}
/** Days for which what happened on one is told without its date. */
const NEWS_DAYS = 3;

/** The days from one to another (counted from 1970), as `daysTold` writes them. */
function daysBetween(from: number, to: number): string[] {
  return Array.from({length: to - from + 1}, (_, i) => {
    const day = new Date((from + i) * MILLISECONDS);
    return `${day.getUTCMonth() + 1}-${day.getUTCDate()}`;
  });
}

/** Do words count over weeks of which the event, as far as it had gone, was only a small part? */
export function isOfLongerTime(words: string, {date, until}: RecordEvent, published: string | null): boolean {
  const period = daysOfPeriod(words);
  if (period === null) return false;
  const {from, to} = eventDays(date, until ?? date);
  const now = Date.parse(published ?? '') / MILLISECONDS;
  return period > 2 * (Math.min(to, Number.isNaN(now) ? to : now) - from) + LONG;
}

/** How a figure on an event fits a claim. Figures of candidates and parties have no place in their subject. */
export function fitOf(
  scope: ClaimScope,
  {place, subject, asOf}: Pick<Figure, 'place' | 'subject' | 'asOf'>,
  event: RecordEvent,
): Fit {
  const {part, measure, home} = scope;
  const isOfPeople = OF_PEOPLE.has(measure);
  const named = place ?? (isOfPeople ? placeOfSubject(subject, event, home) : null);
  const here = fitOfPlace(scope, named, place !== null, subject, event);
  if (here !== 'compared') return here;
  if (part?.kind === 'hours') return isOfPeople && lastsLong(event) ? null : 'strange';
  return isOfPeople && isOfOtherTime(scope, {subject, asOf}, event) ? 'apart' : 'compared';
}

function placeOfSubject(subject: string | null, {name}: RecordEvent, home: HomeCountry): string | null {
  const places = placesIn(subject ?? '', home, false).filter(({isCountry}) => !isCountry);
  return places.find((place) => !name.includes(place.name))?.name ?? null;
}

function fitOfPlace(
  {part, measure, home}: ClaimScope,
  named: string | null,
  isLocal: boolean,
  subject: string | null,
  event: RecordEvent,
): Fit {
  if (part?.kind !== 'place' || holdsWhole(part, event)) {
    if (isLocal) return null;
    // A crowd without a place is the capital's, as a rule.
    return named === null || (measure === 'crowd' && named.toLowerCase() === home.capital) ? 'compared' : null;
  }
  if (named !== null) return part.names.some((name) => isSamePlace(name, named)) ? 'compared' : null;
  if (!part.isCapital || !OF_PEOPLE.has(measure) || WIDE.test(subject ?? '')) return null;
  return measure === 'crowd' ? 'compared' : 'apart';
}

/** Is a claim on places one on the event: on its own place, or on the capital and other cities? */
function holdsWhole({names, isCapital}: Extract<ClaimPart, {kind: 'place'}>, {name: title}: RecordEvent): boolean {
  return (isCapital && names.length > 1) || names.some((name) => title.includes(name));
}

function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** Do claim and figure count the people of other days? */
function isOfOtherTime(
  {sentence, at, published}: ClaimScope,
  {subject, asOf}: Pick<Figure, 'subject' | 'asOf'>,
  event: RecordEvent,
): boolean {
  const isLong = lastsLong(event);
  const own = dayOfSubject(subject);
  if (own !== null) {
    const told = daysTold(sentence, published);
    return told.length > 0 ? !told.includes(own) : isLong;
  }
  const span = daysOfSpan(sentence.slice(Math.max(0, at - SPAN_REACH), at + SPAN_REACH));
  if (span !== null) {
    const {from, to} = eventDays(event.date, event.until ?? event.date);
    // "Between 16 July and 11 August" is the whole of it, "from 4 to 10 December" a week of months.
    return span < (to - from) / 2;
  }
  const isOfOne = isOfOneGathering(sentence);
  if (!isLong) return (isOfOne && WIDE.test(subject ?? '')) || isOfEve(sentence, published, event);
  return isOfOne || isOneTime(sentence, at) || (isStale(asOf, published, event) && !isAltogether(sentence));
}

/** Did a sentence's "last night" come before the event, in an article of its day? */
function isOfEve(sentence: string, published: string | null, {date}: RecordEvent): boolean {
  return /\blast night\b/i.test(sentence) && published?.length === 10 && published === date;
}

/** Characters around a figure in which a span of days holds for it. */
const SPAN_REACH = 120;

/** Was a figure given long before the article, while the event went on? */
function isStale(asOf: string | null, published: string | null, {date, until}: RecordEvent): boolean {
  const [then, now] = [Date.parse(asOf ?? ''), Date.parse(published ?? '')];
  const {to} = eventDays(date, until ?? date);
  return now - then > STALE * MILLISECONDS && now / MILLISECONDS <= to + STALE;
}
