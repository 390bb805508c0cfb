import type {Scope} from './claim-scope.ts';
import {excludes} from './dates-of-votes.ts';
import {fitsDate, yearOfDate, type DateMention} from './match-dates.ts';
import type {ArticleEvent} from './match-event.ts';
import type {IndexedEvent, MatchIndex} from './match-index.ts';
import {foldedWords} from './protest-words.ts';
import type {ArticleContext} from './read-context.ts';
import {within} from './within.ts';

/** What is known of a claim about people in the street, in custody, hurt or tried. */
export interface UnrestClaim {
  scope: Scope;
  country: string | null;
  /** The article's vote, where the claim is about its country. */
  home: IndexedEvent | null;
  /** The date that dates the claim. */
  date: DateMention | null;
  context: ArticleContext;
  index: MatchIndex;
}

/** Country, year and event of a claim about unrest. */
export interface UnrestMatch {
  country: string | null;
  year: number | null;
  indexed: IndexedEvent | null;
}

/**
 * Finds what arrests, deaths and marches belong to: the protest or the vote that the article is about, or the protest
 * on record at the date that the claim gives; none where the claim's date is another's.
 */
export function matchUnrest(own: UnrestClaim, article: ArticleEvent): UnrestMatch {
  const claim = own.date
    ? own
    : {...own, date: carriedDate(own.scope, own.context) ?? storyDate(own.scope, own.context)};
  const {scope, country, date, context} = claim;
  const {reference} = context;
  const event = eventOfArticle(claim, article);
  const told = date ? yearOfDate(date, reference) : yearOfNoun(scope, context);
  if (!date && told === null && isOverYears(scope, context)) return {country, year: null, indexed: null};
  const isOther = date ? isAtOtherTime(date, event, context) : told !== null && told !== yearOf(event, context);
  if (isOther) return {country, year: told ?? reference?.year ?? null, indexed: date && protestOn(claim, date)};
  if (!date && told === null && !event && isLookedBackOn(scope, context)) return {country, year: null, indexed: null};
  return {country, year: told ?? yearOf(event, context), indexed: event};
}

function yearOf(event: IndexedEvent | null, {reference}: ArticleContext): number | null {
  return reference?.year ?? event?.days.year ?? null;
}

/** The article's vote where the claim bears on it, else the article's protest. */
function eventOfArticle({scope, country, home, context}: UnrestClaim, article: ArticleEvent): IndexedEvent | null {
  if (home && bearsOnUnrest(article, scope, context)) return home;
  return article.protest?.event.country === country ? article.protest : null;
}

/** Days after a protest's last in which those hurt in it die and those held are counted. */
const AFTERMATH_DAYS = 10;

/** Is the date told another than the event's? A protest's days are known, so any date outside them is. */
function isAtOtherTime(date: DateMention, event: IndexedEvent | null, context: ArticleContext): boolean {
  if (event?.event.type !== 'protest') return excludes(date, event, context);
  const {from, to, year} = event.days;
  if (date.month === null && date.year !== null && date.year > year)
    return date.year > new Date(to * MILLISECONDS).getUTCFullYear();
  return fitsDate(date, {from, to: to + AFTERMATH_DAYS, year}, context.reference) === false;
}
const MILLISECONDS = 86_400_000;

/** Tokens at the beginning of a sentence by which it goes on with what the one before told. */
const OPENING = 7;
/** Tokens after a year in which the unrest that it dates is told: "those in 2020, which sparked months of protests". */
const SPARKED = 9;

/**
 * The date that the sentence before gives to what this one goes on with: "five years ago … A dozen others were also
 * shot", "in 2020, which sparked protests. During the crackdown 65,000 were arrested".
 */
function carriedDate({first}: Scope, {tokens, dates, unrest}: ArticleContext): DateMention | null {
  const {lower, sentence, sentenceStart} = tokens;
  const before = first > 0 ? (sentence[first - 1] as number) : -1;
  if (before < 0) return null;
  const told = within(dates, sentenceStart[before] as number, first).filter(
    (date) => date.year !== null || date.relativeYear !== null,
  );
  const last = told.at(-1);
  if (!last) return null;
  const opening = lower.slice(first, first + OPENING);
  if (opening.includes('others') && opening.includes('also')) return last;
  const isOfUnrest = /^(?:during|in|amid|after)$/.test(opening[0] ?? '') && opening[1] === 'the';
  if (!isOfUnrest || within(unrest, first + 2, first + 4).length === 0) return null;
  return within(unrest, last.end, Math.min(first, last.end + SPARKED)).length > 0 ? last : null;
}

/** Sentences that a story of former years runs on for. */
const STORY = 4;
/** What tells of the present or of days just past, and ends such a story. */
const PRESENT =
  /^(?:has|have|is|are|'ve|remains?|now|currently|still|today|yesterday|overnight|tonight|this|last|since|continues?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/**
 * The former year that a story runs on from: "after protests over the vote of August 2020. Protests swept the country
 * for months. More than 35,000 people were arrested". The sentence behind the dated one opens with the vote or the
 * unrest that it dates, and none of them tells of the present. `null` where there is no such story.
 */
export function storyDate({first, end}: Scope, context: ArticleContext): DateMention | null {
  const {dates, unrest, votes, reference} = context;
  const {lower, sentence, sentenceStart} = context.tokens;
  if (!reference) return null;
  let [from, to] = [first, end];
  for (let steps = 0; steps < STORY && from > 0; steps++) {
    if (within(dates, from, to).some(({year}) => year !== null)) return null;
    for (let i = from; i < to; i++) if (PRESENT.test(lower[i] as string)) return null;
    const before = sentenceStart[sentence[from - 1] as number] as number;
    const opens = within(unrest, from, from + 3).length > 0 || within(votes, from, from + 3).length > 0;
    const told = within(dates, before, from).findLast(({year}) => year !== null && year < reference.year);
    if (told && opens)
      return [unrest, votes].some(
        (events) => within<{first: number}>(events, told.first - SPARKED, told.end + SPARKED).length > 0,
      )
        ? told
        : null;
    [from, to] = [before, from];
  }
  return null;
}

/** Words before "which" that make it look back: "the attack, in which four were killed". */
const BACK = /^(?:in|during|at)$/;
const CLAIMED = /^(?:killed|left|claimed|resulted|led|took)$/;

/**
 * Deaths told only to say which event is meant, in a clause of their own and without a date: "the attack on the
 * consulate, in which four were killed", "after three were shot last summer". The article's year would be a guess.
 */
function isLookedBackOn({first, end, at}: Scope, context: ArticleContext): boolean {
  const {lower} = context.tokens;
  for (let i = at; i + 1 < end; i++)
    if (lower[i] === 'last' && /^(?:spring|summer|autumn|fall|winter)$/.test(lower[i + 1] as string)) return true;
  // A march or a clash in the sentence is the news itself.
  if (within(context.unrest, first, end).length > 0) return false;
  for (let i = at; i > Math.max(first, at - SPARKED); i--)
    if (lower[i] === 'which') return BACK.test(lower[i - 1] ?? '') || CLAIMED.test(lower[i + 1] ?? '');
  return false;
}

/** Tokens around a claim in which the protest must be spoken of. */
const NEAR = 45;

/** The protest on record at a date that the claim gives; `null` where none is, or nothing tells which of several. */
function protestOn({scope, country, context, index}: UnrestClaim, date: DateMention): IndexedEvent | null {
  const isOfYear = date.month === null && date.ranges === null;
  const isExact = date.month !== null && (date.year !== null || context.reference !== null);
  if (!isExact && !isOfYear) return null;
  const {tokens, unrest, reference} = context;
  const fitting = index.events
    .get(country ?? '')
    .filter(({event, days}) => event.type === 'protest' && fitsDate(date, days, reference));
  const told = foldedWords(tokens, Math.max(0, scope.at - NEAR), Math.min(tokens.length, scope.at + NEAR));
  const named = fitting.filter(({nameWords}) => nameWords.some((word) => told.has(word)));
  if (isOfYear) return within(unrest, scope.first, scope.end).length > 0 ? narrowest(named, date) : null;
  if (named.length > 0) return narrowest(named, date);
  const isNear = within(unrest, scope.at - NEAR, scope.at + NEAR).length > 0;
  return isNear ? narrowest(fitting, date) : null;
}

/** Of several protests within each other the one that a day falls in most closely, and that a month covers most widely. */
function narrowest(events: readonly IndexedEvent[], {day}: DateMention): IndexedEvent | null {
  const length = ({days}: IndexedEvent): number => days.to - days.from;
  const [first, ...rest] = [...events].sort((a, b) => (day === null ? length(b) - length(a) : length(a) - length(b)));
  if (!first) return null;
  const [inner, outer]: [IndexedEvent[], IndexedEvent[]] = day === null ? [rest, [first]] : [[first], rest];
  const isNested = inner.every((a) => outer.every((b) => a.days.from >= b.days.from && a.days.to <= b.days.to));
  const isTie = rest.some((one) => length(one) === length(first));
  return isNested && !isTie ? first : null;
}

/** "since 1984 … have died", "serving a two-year sentence": over years, or in a year that is not told. */
function isOverYears({first, end, at}: Scope, {tokens, dates, reference}: ArticleContext): boolean {
  for (let i = Math.max(first, at - SERVING_REACH); i < at; i++) if (tokens.lower[i] === 'serving') return true;
  return within(dates, first, end).some(
    ({first: i, year}) =>
      year !== null && reference !== null && year < reference.year && tokens.lower[i - 1] === 'since',
  );
}
/** Tokens between "serving" and the length of the sentence. */
const SERVING_REACH = 5;

/** The year that the article gives elsewhere to what the sentence names: "the uprising", once "the 2011 uprising". */
function yearOfNoun({first, end}: Scope, {tokens, datedNouns}: ArticleContext): number | null {
  if (datedNouns.size > 0)
    for (let i = first; i < end; i++) {
      const year = datedNouns.get(tokens.lower[i] as string);
      if (year !== undefined) return year;
    }
  return null;
}

/** Days around a vote within which arrests and protests told beside it are taken to belong to it. */
const UNREST_REACH = 120;
/** Share of the article (by mentions of the vote) from which unrest in it belongs to the vote. */
const UNREST_FOCUS = 0.25;
/** Do arrests, deaths and marches told at `scope` belong to the article's vote? */
function bearsOnUnrest(article: ArticleEvent, {at}: Scope, {reference, votes, unrest}: ArticleContext): boolean {
  if (!article.best || article.focus < UNREST_FOCUS) return false;
  if (within(votes, at - NEAR, at + NEAR).length === 0 && within(unrest, at - NEAR, at + NEAR).length === 0)
    return false;
  if (reference?.exact !== 'day') return !reference || reference.year === article.best.days.year;
  return Math.abs(article.best.days.from - reference.day) <= UNREST_REACH;
}
