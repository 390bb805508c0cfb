import {COUNTS, MONTHS, WEEKDAYS} from '../record/match-dates.ts';

/** One day, night or place of something that went on for longer and elsewhere too. */
const ONE_TIME =
  /\b(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:weekend|overnight|yesterday|today|tonight|last night|this morning)\b|\b(?:during|in|over) (?:this|that|the same) (?:period|time|phase|week)\b|\bin the (?:current|latest|last|new) (?:phase|wave|round)\b|\bthat (?:day|night|evening|morning)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|\b\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/;
/** What gathers a whole series of days into one number. */
const ALTOGETHER =
  /\b(?:since|so far|in total|a total of|overall|toll|altogether|in all|weeks of|months of|days of|weeks|months)\b/;

const SINCE_START =
  /\bsince (?:the (?:beginning|start|outbreak|protests|unrest)|they|it|protests|demonstrations|unrest) /;

/** The day on which somebody spoke, which is not the day of what he counted: "reported late on Monday that 60 had died". */
const DAY_OF_SAYING =
  /\b(?:said|says|told(?: \w+){1,3}|reported|announced|confirmed|stated|added|wrote|claimed|disputed|denied|rejected|acknowledged)(?: in an? (?:statement|report|interview|update|post|briefing)| at an? (?:news|press) conference| on television)?(?: late| early)?(?: on)? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)\b/g;

/** One gathering among the many of an event. */
const ONE_GATHERING =
  /\b(?:at|during|in|from) (?:a|an|one|the|their|his|her) (?:[\w’'-]+ ){0,3}(?:march|rally|vigil|picket|parade|sit-in|gathering)\b/;

/** Does a sentence count the people of one gathering, where there may have been many? */
export function isOfOneGathering(sentence: string): boolean {
  return ONE_GATHERING.test(sentence.toLowerCase()) && !ALTOGETHER.test(sentence.toLowerCase());
}

/** Does a sentence count the people of one day or night only, where the event may have lasted for weeks? */
export function isOneTime(sentence: string, at: number): boolean {
  const words = (to: number): string => sentence.slice(0, to).toLowerCase().replace(DAY_OF_SAYING, ' ');
  // "40 were arrested, the most since June" counts the day
  const comma = sentence.slice(at).search(/,(?!\d)/);
  const all = words(at + 400);
  return ONE_TIME.test(all) && !ALTOGETHER.test(comma < 0 ? all : words(at + comma)) && !SINCE_START.test(all);
}

/** Does a sentence gather all that an event brought, or what it brought till now? */
export function isAltogether(sentence: string): boolean {
  return ALTOGETHER.test(sentence.toLowerCase()) || /\b(?:has|have) been\b/i.test(sentence);
}

/** Hours and single days: what they brought is no count of an event, however short. */
const HOURS =
  /\b(?:in|over|during|within|for) the (?:past|last|previous|latest|first) (?:[\w-]+ ){0,3}(?:hours?|minutes|day|days|night|nights)\b|\b(?:minutes|hours|moments|shortly|soon) (?:later|after(?:wards?)?|earlier)\b|\bin (?:a single|one|just one) (?:day|night|hour|evening)\b|\b(?:a|per|each|every) (?:day|night)\b|\bafter a night of\b|\bdaily\b|\bovernight\b|\b(?:first|opening|last) (?:day|night|hours) of\b/i;

/** Do words count what some hours or one night brought? */
export function isOfHours(words: string): boolean {
  return HOURS.test(words);
}

const PERIOD =
  /\b(?:in|over|during|within|for) the (?:past|last|previous|preceding) (?:(a few|\w+) )?(weeks?|months?|years?)\b/i;
const PERIOD_DAYS = new Map([
  ['week', 7],
  ['month', 30],
  ['year', 365],
]);

/** Days of a period up to now that words count over ("in the past three weeks"); `null` where they tell of none. */
export function daysOfPeriod(words: string): number | null {
  const [, count = 'one', unit = ''] = PERIOD.exec(words) ?? [];
  const days = PERIOD_DAYS.get(unit.toLowerCase().replace(/s$/, ''));
  const number = COUNTS.get(count.toLowerCase()) ?? Number(count);
  return days === undefined || Number.isNaN(number) ? null : days * number;
}

/** "By noon": turnout before the polls closed. */
const BEFORE_CLOSING =
  /\b(?:by|as of|at|until|till) (?:\w+ )?(?:midday|noon|mid-?morning|mid-?afternoon|(?:[01]?\d|2[0-4])(?:[:.]\d\d)?(?: ?(?:[ap]\.?m\b|o[’']clock|hours|gmt|local time)|(?<=[:.]\d\d)(?! ?(?:%|per))\b))/i;

/** "Before the polls opened": turnout of those who vote ahead of the day. */
const BEFORE_OPENING =
  /\b(?:early|advance) voting\b|\b(?:by the time|before) (?:the )?(?:polls|polling \w+|voting|election day)\b(?! (?:closed?|ended|ends))|\bvoted (?:early|in advance)\b/i;

/** Was turnout measured while the polls were open, or before they were? */
export function isBeforeClosing(words: string): boolean {
  return BEFORE_CLOSING.test(words) || BEFORE_OPENING.test(words);
}

const YEAR = /(?<!\b(?:since|from|until|till|before|after) (?:[\w-]+ ){0,2})\b(?:19|20)\d\d\b(?!-\d)/gi;
const AGO =
  /\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (years?|decades?) (?:ago|earlier|before|previously)\b|\blast year\b(?![’'])/gi;

const RECENT_YEARS = /\bin (?:recent|past|previous|earlier|other) (?:years|elections|votes|polls)\b/i;

/**
 * Do words date a figure to another time than the years of an event (both inclusive)? `published` is the ISO date that
 * "five years ago" counts from.
 */
export function isOfOtherYear(
  words: string,
  [first, last]: readonly [number, number],
  published: string | null,
): boolean {
  if (RECENT_YEARS.test(words)) return true;
  const years = [...words.matchAll(YEAR)].map(([year]) => Number(year));
  if (years.length > 0) return !years.some((year) => year >= first && year <= last);
  const now = Number(published?.slice(0, 4) ?? NaN);
  for (const match of words.matchAll(AGO)) {
    // "last year" has no number.
    const count = (match[1] ?? 'one').toLowerCase();
    const back = (COUNTS.get(count) ?? Number(count)) * (/^decade/i.test(match[2] ?? '') ? 10 : 1);
    // A vote of January is "five years ago" all year; of more than a decade only round numbers are given.
    const slack = back >= 10 ? 2 : back > 1 ? 1 : 0;
    if (now - back < first - slack || now - back > last + slack) return true;
  }
  return false;
}

const DAYS =
  /\b(?:(\d{1,2}) (january|february|march|april|may|june|july|august|september|october|november|december)|(january|february|march|april|may|june|july|august|september|october|november|december) (\d{1,2}))\b/gi;

/** Days that words name, as "7-27" for 27 July. */
function daysIn(words: string): string[] {
  return [...words.matchAll(DAYS)].map(([, day, month, otherMonth, otherDay]) => {
    const name = (month ?? otherMonth ?? '').toLowerCase();
    return `${MONTHS.get(name) ?? 0}-${Number(day ?? otherDay)}`;
  });
}

/** "Between July 16 and August 11", "from 4 to 10 December". */
const SPAN =
  /\b(?:between|from) (?:(\d{1,2}) )?(?:(january|february|march|april|may|june|july|august|september|october|november|december) )?(?:(\d{1,2}) )?(?:and|to|until|through) (?:(\d{1,2}) )?(?:(january|february|march|april|may|june|july|august|september|october|november|december))?(?: (\d{1,2}))?\b/i;

/** About how many days a span lasts that words name by its first and last, months taken as equal; `null` where they name none. */
export function daysOfSpan(words: string): number | null {
  const [, d1, m1, e1, d2, m2, e2] = SPAN.exec(words) ?? [];
  const [first, last] = [d1 ?? e1, d2 ?? e2];
  const [from, to] = [m1 ?? m2, m2 ?? m1];
  if (!first || !last || !from || !to) return null;
  const at = (month: string, day: string): number => (MONTHS.get(month.toLowerCase()) ?? 0) * 30.4 + Number(day);
  const days = at(to, last) - at(from, first) + 1;
  return Math.round(days < 0 ? days + 365 : days);
}

/** Days that words name, those of the week counted back from the ISO day of publication. */
export function daysTold(words: string, published: string | null): string[] {
  const days = daysIn(words);
  const today = published && published.length === 10 ? new Date(`${published}T00:00:00Z`) : null;
  if (!today || Number.isNaN(today.getTime())) return days;
  const named = new Set(words.toLowerCase().match(/\p{L}+/gu));
  for (const [name, i] of WEEKDAYS) {
    if (!named.has(name)) continue;
    const day = new Date(today.getTime() - ((today.getUTCDay() - i + 7) % 7) * 86_400_000);
    days.push(`${day.getUTCMonth() + 1}-${day.getUTCDate()}`);
  }
  return days;
}

const DATE_AT_END =
  /(?<!\b(?:since|after|from|of) (?:\d{1,2} )?)\b(?:(\d{1,2}) )?(january|february|march|april|may|june|july|august|september|october|november|december) (\d{4})\D*$/i;

/** The day or month up to which a figure of the record says in its subject that it counts ("9-13 June 2019"), as an ISO date; else `null`. */
export function lastDayOfSubject(subject: string | null): string | null {
  const [, day, month = '', year] = DATE_AT_END.exec(subject ?? '') ?? [];
  if (year === undefined) return null;
  const at = `${year}-${String(MONTHS.get(month.toLowerCase())).padStart(2, '0')}`;
  return day === undefined ? at : `${at}-${day.padStart(2, '0')}`;
}

/** The one day of which a figure of the record counts the people ("detained on 27 July"), as `daysIn` writes it. */
export function dayOfSubject(subject: string | null): string | null {
  if (subject === null || /\b(?:since|by|until|to|from|between|and|after|days)\b|\d ?[-–] ?\d/i.test(subject))
    return null;
  const days = daysIn(subject);
  return days.length === 1 ? (days[0] ?? null) : null;
}
