import {TokenKind, type Tokens} from '../text/tokens.ts';

/** The day from which relative expressions count, and how exactly it is known. */
export interface ReferenceDate {
  /** Days since 1970-01-01; of a month or year the middle. */
  day: number;
  year: number;
  exact: 'day' | 'month' | 'year';
}

export type DayRange = readonly [number, number];

/**
 * A date expression of the text. Calendar parts as far as the text gives them (`month` 1 to 12), or for relative
 * expressions a range of days counted from the publication.
 */
export interface DateMention {
  first: number;
  end: number;
  year: number | null;
  month: number | null;
  day: number | null;
  /** Ranges of days relative to the publication, inclusive; `null` for calendar dates. */
  ranges: readonly DayRange[] | null;
  /** How exactly the publication date must be known for `ranges` to mean anything. */
  needs: ReferenceDate['exact'];
  /** The mention fixes the year by itself ("in 2015") or with the publication date ("last year"). */
  relativeYear: number | null;
}

/** Months by their names and short forms, 1 to 12. */
export const MONTHS = new Map<string, number>();
for (const [i, names] of [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
].entries())
  for (const name of names.split(' ')) MONTHS.set(name, i + 1);

/** Days of the week by name, Sunday 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, i) => [name, i]),
);

/** Ranges in days for what "last", "this" and "next" make of a unit. */
const UNIT_RANGES: Readonly<Record<string, Readonly<Record<'last' | 'this' | 'next', readonly [number, number]>>>> = {
  week: {last: [-14, -1], this: [-7, 7], next: [1, 14]},
  weekend: {last: [-9, -1], this: [-6, 6], next: [1, 9]},
  month: {last: [-62, -1], this: [-31, 31], next: [1, 62]},
};
const UNIT_DAYS: Readonly<Record<string, number>> = {day: 1, week: 7, month: 30.4, year: 365.25};
const MODIFIERS: Readonly<Record<string, 'last' | 'this' | 'next'>> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
};
/** Small numbers by their words, articles and "a few" among them. */
export const COUNTS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((w, i) => [w, i]),
);
COUNTS.set('a', 1).set('an', 1).set('a few', 3);

/** Parses `YYYY`, `YYYY-MM` or `YYYY-MM-DD…`; `null` for anything else. */
export function referenceDate(published: string | null): ReferenceDate | null {
  const match = /^\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?/.exec(published ?? '');
  const year = Number(match?.[1]);
  if (!match || year < 1900 || year > 2100) return null;
  const month = Number(match[2] ?? 0);
  const day = Number(match[3] ?? 0);
  if (month < 1 || month > 12) return {day: dayNumber(year, 7, 1), year, exact: 'year'};
  if (day < 1 || day > 31) return {day: dayNumber(year, month, 15), year, exact: 'month'};
  return {day: dayNumber(year, month, day), year, exact: 'day'};
}

/** A reference date as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exact as it is known. */
export function isoOf({day, year, exact}: ReferenceDate): string {
  if (exact === 'year') return String(year);
  return new Date(day * 86_400_000).toISOString().slice(0, exact === 'day' ? 10 : 7);
}

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** Finds the date expressions of a text. Linear in the number of tokens. */
export function findDates(tokens: Tokens, reference: ReferenceDate | null): DateMention[] {
  const found: DateMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const date =
      calendarAt(tokens, i, reference) ?? weekdayAt(tokens, i, reference) ?? relativeAt(tokens, i, reference);
    if (!date) continue;
    const before = found.at(-1);
    if (before && sharesYear(before, date, tokens))
      found[found.length - 1] = {...before, year: yearBefore(before, date)};
    found.push(countsFromYear(date, before, tokens) ?? date);
    i = date.end - 1;
  }
  return found;
}

/** "in June and July 2024", "between 1 July and 5 August 2024": the year is of both months. */
function sharesYear(before: DateMention, date: DateMention, {lower}: Tokens): boolean {
  if (before.month === null || before.year !== null || date.month === null || date.year === null) return false;
  const between = lower.slice(before.end, date.first).filter((word) => !DETERMINERS.has(word));
  return between.length === 1 && /^(?:and|or|to|until|-|–)$/.test(between[0] as string);
}

function yearBefore({month}: DateMention, date: DateMention): number {
  return (date.year as number) - ((month as number) > (date.month as number) ? 1 : 0);
}

/** Tokens between a year and "a year later", counted from it. */
const NARRATED_REACH = 40;

/** "In 2018 he promised it. A year later …": counted from the year told before, not from the publication. */
function countsFromYear(date: DateMention, before: DateMention | undefined, tokens: Tokens): DateMention | null {
  const isYears =
    /^years?$/.test(tokens.lower[date.end - 2] ?? '') &&
    /^(?:later|earlier|before)$/.test(tokens.lower[date.end - 1] ?? '');
  if (!isYears || !before || before.year === null || date.first - before.end > NARRATED_REACH) return null;
  const count = countAt(tokens, date.first) ?? 0;
  const step = tokens.lower[date.end - 1] === 'later' ? count : -count;
  return calendar(date.first, date.end, before.year + step, null, null);
}

function calendarAt(tokens: Tokens, i: number, reference: ReferenceDate | null): DateMention | null {
  const month = monthAt(tokens, i);
  if (month) {
    let end = i + 1;
    if (tokens.lower[end] === '.') end++;
    const day = dayAt(tokens, end);
    if (day) end = afterDay(tokens, end);
    const comma = tokens.lower[end] === ',' ? 1 : 0;
    const year = yearAt(tokens, end + comma, comma === 0);
    if (year && (day || comma === 0)) end += comma + 1;
    const near = !day && !year && reference ? nearYear(MODIFIERS[tokens.lower[i - 1] ?? ''], month, reference) : null;
    if (near) return calendar(i - 1, end, near, month, null);
    return calendar(i, end, (day || comma === 0) && year ? year : null, month, day);
  }
  if (tokens.kind[i] !== TokenKind.number) return null;
  const day = dayAt(tokens, i);
  if (day) {
    let at = afterDay(tokens, i);
    if (tokens.lower[at] === 'of') at++;
    const monthAfter = monthAt(tokens, at);
    if (monthAfter) {
      const comma = tokens.lower[at + 1] === ',' ? 1 : 0;
      const year = yearAt(tokens, at + 1 + comma, comma === 0);
      return calendar(i, year ? at + 2 + comma : at + 1, year, monthAfter, day);
    }
  }
  const year = yearAt(tokens, i);
  return year ? calendar(i, i + 1, year, null, null) : null;
}

/** The year of "last May" or "next May"; `null` for a month alone. */
function nearYear(
  modifier: 'last' | 'this' | 'next' | undefined,
  month: number,
  {day, year, exact}: ReferenceDate,
): number | null {
  if (exact === 'year' || !modifier || modifier === 'this') return null;
  const now = new Date(day * 86_400_000).getUTCMonth() + 1;
  return modifier === 'last' ? year - (month < now ? 0 : 1) : year + (month > now ? 0 : 1);
}

function calendar(
  first: number,
  end: number,
  year: number | null,
  month: number | null,
  day: number | null,
): DateMention {
  return {first, end, year, month, day, ranges: null, needs: 'year', relativeYear: null};
}

function monthAt(tokens: Tokens, i: number): number | null {
  if (i >= tokens.length || tokens.kind[i] !== TokenKind.word) return null;
  const month = MONTHS.get(tokens.lower[i] as string) ?? null;
  if (month === null) return null;
  const code = tokens.text.charCodeAt(tokens.start[i] as number);
  if (code < 65 || code > 90) return null;
  const isWord = month === 5 || (month === 3 && tokens.lower[i] === 'march');
  // "May" and "March" begin sentences as verbs: a date needs a day, a year or a preposition beside it.
  if (!isWord) return month;
  const before = i > 0 ? (tokens.lower[i - 1] as string) : '';
  return dayAt(tokens, i + 1) || yearAt(tokens, i + 1) || BEFORE_MONTH.has(before) || dayAt(tokens, i - 1)
    ? month
    : null;
}
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in of last this next since by until early late mid on from to'.split(' '),
);

function dayAt(tokens: Tokens, i: number): number | null {
  if (i < 0 || i >= tokens.length || tokens.kind[i] !== TokenKind.number) return null;
  const word = tokens.lower[i] as string;
  const day = word.length <= 2 ? Number(word) : Number.NaN;
  return day >= 1 && day <= 31 ? day : null;
}

/** The token after a day's number and its "th". */
function afterDay(tokens: Tokens, i: number): number {
  const next = tokens.lower[i + 1];
  return next === 'st' || next === 'nd' || next === 'rd' || next === 'th' ? i + 2 : i + 1;
}

/** The year at a token; right after a month ("December 2011 police shot") it is one whatever follows. */
function yearAt(tokens: Tokens, i: number, afterMonth = false): number | null {
  if (i < 0 || i >= tokens.length || tokens.kind[i] !== TokenKind.number) return null;
  const word = tokens.lower[i] as string;
  if (word.length !== 4) return null;
  const year = Number(word);
  if (!(year >= 1945 && year <= 2045)) return null;
  // "2,010 people" is one token; "2000 people" is no year.
  return !afterMonth && NOT_AFTER_YEAR.has(tokens.lower[i + 1] ?? '') ? null : year;
}
const NOT_AFTER_YEAR: ReadonlySet<string> = new Set(
  'people voters votes protesters demonstrators troops police officers soldiers dollars euros kilometres kilometers km miles seats stations candidates observers supporters'.split(
    ' ',
  ),
);

function weekdayAt(tokens: Tokens, i: number, reference: ReferenceDate | null): DateMention | null {
  const weekday = tokens.kind[i] === TokenKind.word ? WEEKDAYS.get(tokens.lower[i] as string) : undefined;
  if (weekday === undefined) return null;
  const modifier = MODIFIERS[tokens.lower[i - 1] ?? ''];
  const first = modifier ? i - 1 : i;
  const today = reference ? (((reference.day + 4) % 7) + 7) % 7 : 0;
  const back = (today - weekday + 7) % 7;
  const past: DayRange[] =
    back === 0
      ? [[-7, -7]]
      : [
          [-back, -back],
          [-back - 7, -back - 7],
        ];
  const coming: DayRange[] = [
    [7 - back, 7 - back],
    [14 - back, 14 - back],
  ];
  const nearest: DayRange[] = [
    [-back, -back],
    [7 - back, 7 - back],
  ];
  // "Saturday week" is a week after the coming Saturday.
  if (!modifier && tokens.lower[i + 1] === 'week') {
    const day: DayRange = [14 - back, 14 - back];
    return {first, end: i + 2, year: null, month: null, day: null, ranges: [day], needs: 'day', relativeYear: null};
  }
  const ranges = modifier === 'next' ? coming : modifier === 'last' ? past : nearest;
  return {first, end: i + 1, year: null, month: null, day: null, ranges, needs: 'day', relativeYear: null};
}

const DAY_WORDS: Readonly<Record<string, readonly [number, number]>> = {
  yesterday: [-1, -1],
  today: [0, 0],
  tonight: [0, 0],
  tomorrow: [1, 1],
};
const AGO: Readonly<Record<string, -1 | 1>> = {ago: -1, earlier: -1, later: 1, away: 1, previously: -1, before: -1};

function relativeAt(tokens: Tokens, i: number, reference: ReferenceDate | null): DateMention | null {
  const word = tokens.lower[i] as string;
  const dayWord = Object.hasOwn(DAY_WORDS, word) ? DAY_WORDS[word] : undefined;
  if (dayWord) return relative(i, i + 1, dayWord, null);
  const modifier = Object.hasOwn(MODIFIERS, word) ? MODIFIERS[word] : undefined;
  if (modifier) return modifiedUnit(tokens, i, modifier, reference);
  const count = countAt(tokens, i);
  if (count === null) return null;
  const unit = unitOf(tokens.lower[i + 1]);
  const direction = AGO[tokens.lower[i + 2] ?? ''];
  if (!unit || !direction) return null;
  const days = direction * count * (UNIT_DAYS[unit] as number);
  const slack = Math.max(1, (UNIT_DAYS[unit] as number) * 0.6);
  const year = unit === 'year' && reference ? reference.year + direction * Math.round(count) : null;
  return relative(i, i + 3, [Math.floor(days - slack), Math.ceil(days + slack)], year);
}

function modifiedUnit(
  tokens: Tokens,
  i: number,
  modifier: 'last' | 'this' | 'next',
  reference: ReferenceDate | null,
): DateMention | null {
  const unit = tokens.lower[i + 1] ?? '';
  if (unit === 'year') {
    const step = modifier === 'last' ? -1 : modifier === 'next' ? 1 : 0;
    return relative(i, i + 2, [step * 365 - 365, step * 365 + 365], reference ? reference.year + step : null);
  }
  const ranges = Object.hasOwn(UNIT_RANGES, unit) ? UNIT_RANGES[unit] : undefined;
  return ranges ? relative(i, i + 2, ranges[modifier], null) : null;
}

function relative(first: number, end: number, range: DayRange, year: number | null): DateMention {
  const needs = range[1] - range[0] > 300 ? 'year' : range[1] - range[0] > 30 ? 'month' : 'day';
  return {first, end, year: null, month: null, day: null, ranges: [range], needs, relativeYear: year};
}

function countAt(tokens: Tokens, i: number): number | null {
  if (tokens.kind[i] === TokenKind.number) {
    const count = Number(tokens.lower[i]);
    return count > 0 && count < 200 ? count : null;
  }
  return COUNTS.get(tokens.lower[i] as string) ?? null;
}

function unitOf(word: string | undefined): string | null {
  const unit = word?.replace(/s$/, '') ?? '';
  return Object.hasOwn(UNIT_DAYS, unit) ? unit : null;
}

/** The days of an event, as day numbers. Where only its month or year is known, all of it. */
export interface EventDays {
  from: number;
  to: number;
  year: number;
}

/** Reads the dates of a record entry. */
export function eventDays(date: string, until: string | null): EventDays {
  const [year = 0, month, day] = date.split('-').map(Number);
  const from = dayNumber(year, month ?? 1, day ?? 1);
  const last = until ?? date;
  const [lastYear = year, lastMonth, lastDay] = last.split('-').map(Number);
  const to = lastDay
    ? dayNumber(lastYear, lastMonth ?? 1, lastDay)
    : lastMonth
      ? dayNumber(lastYear, lastMonth + 1, 0)
      : dayNumber(lastYear, 12, 31);
  return {from, to, year};
}

/** Days by which a calendar day may miss an event's: time zones, and votes told of by the day of their result. */
const DAY_SLACK = 1;

/**
 * How a date expression fits an event: 'day', 'month' or 'year' for how exact the fit is, `null` where it tells
 * nothing (its publication date is not known), false where it excludes the event.
 */
export function fitsDate(
  mention: DateMention,
  event: EventDays,
  reference: ReferenceDate | null,
): 'day' | 'month' | 'year' | null | false {
  if (mention.ranges) return fitsRanges(mention, event, reference);
  if (mention.month === null) return mention.year === event.year ? 'year' : false;
  const years = mention.year !== null ? [mention.year] : yearsFor(mention.month, mention.day, reference, event.year);
  const fits = years.some((year) => {
    const from = dayNumber(year, mention.month as number, mention.day ?? 1);
    const to = mention.day ? from : dayNumber(year, (mention.month as number) + 1, 0);
    const slack = mention.day ? DAY_SLACK : 0;
    return event.from <= to + slack && event.to >= from - slack;
  });
  return fits ? (mention.day ? 'day' : 'month') : false;
}

function fitsRanges(
  mention: DateMention,
  event: EventDays,
  reference: ReferenceDate | null,
): 'day' | 'month' | 'year' | null | false {
  if (mention.relativeYear !== null) return event.year === mention.relativeYear ? 'year' : false;
  if (!reference) return null;
  if (PRECISION[reference.exact] < PRECISION[mention.needs]) return null;
  const fits = (mention.ranges ?? []).some(
    ([low, high]) => event.from <= reference.day + high && event.to >= reference.day + low,
  );
  return fits ? (mention.needs === 'day' ? 'day' : 'month') : false;
}
const PRECISION = {year: 0, month: 1, day: 2} as const;

/** How much nearer the coming month must be for "in January" to mean that one: news tells of what has been. */
const AHEAD_COST = 1.4;

/** The years that a date without one may mean, the likeliest first: the one nearest the publication, or any. */
function yearsFor(month: number, day: number | null, reference: ReferenceDate | null, any: number): number[] {
  if (!reference) return [any];
  if (reference.exact === 'year') return [reference.year];
  const distance = (year: number): number => {
    const ahead = dayNumber(year, month, day ?? 15) - reference.day;
    return Math.abs(ahead) * (ahead > 0 && day === null ? AHEAD_COST : 1);
  };
  const years = [reference.year - 1, reference.year, reference.year + 1];
  return [years.reduce((best, year) => (distance(year) < distance(best) ? year : best))];
}

/** The year that a date expression means, where it tells one. */
export function yearOfDate(mention: DateMention, reference: ReferenceDate | null): number | null {
  if (mention.year !== null) return mention.year;
  if (mention.relativeYear !== null) return mention.relativeYear;
  if (mention.month !== null)
    return reference ? (yearsFor(mention.month, mention.day, reference, reference.year)[0] ?? null) : null;
  return null;
}

/** Tokens between "since" and the date it belongs to ("since its war of independence in 1971"). */
const SINCE_REACH = 7;
const SINCE: ReadonlySet<string> = new Set(['since', 'until', 'till', 'ever']);
const BOUNDS: ReadonlySet<string> = new Set(['by', 'before', 'after', 'from', 'prior', 'to']);
const DETERMINERS: ReadonlySet<string> = new Set('the a an its his her their this that mid early late'.split(' '));
const CHANGES: ReadonlySet<string> = new Set(
  'up down rise drop fall increase decrease increased decreased risen fallen dropped rose fell jumped surged slumped higher lower'.split(
    ' ',
  ),
);

/** Does a date only bound something ("since 1990", "by 2020"), and not tell when the thing in question happened? */
export function isBound(tokens: Tokens, date: DateMention): boolean {
  const {lower, kind} = tokens;
  for (let i = date.first - 1; i >= Math.max(0, date.first - SINCE_REACH); i--) {
    if (kind[i] === TokenKind.punctuation || kind[i] === TokenKind.quote) break;
    if (SINCE.has(lower[i] as string)) return true;
  }
  let at = date.first - 1;
  while (at >= 0 && DETERMINERS.has(lower[at] as string)) at--;
  if (lower[at] === 'from' && beginsChange(tokens, at)) return false;
  return BOUNDS.has(lower[at] ?? '');
}

/** "up from", "down by 3 points from": the "from" names what a change is measured against. */
export function beginsChange({lower}: Tokens, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 10); i--) {
    if (CHANGES.has(lower[i] as string)) return true;
    if (lower[i] === ',' || lower[i] === '.' || lower[i] === ';') return false;
  }
  return false;
}
