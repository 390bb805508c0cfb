import type {Span} from '../text/article-text.ts';
import type {Tokens} from '../text/tokens.ts';
import {beginsChange, fitsDate, isBound, yearOfDate, type DateMention} from './match-dates.ts';
import type {VoteKind, VoteMention} from './match-elections.ts';
import type {PlaceMention} from './match-gazetteer.ts';
import {fitsType, type ArticleEvent} from './match-event.ts';
import type {IndexedEvent, MatchIndex} from './match-index.ts';
import {isSetting, type ArticleContext} from './read-context.ts';

/** What matching needs to know of a claim. */
export interface ClaimPlace {
  span: Span;
  sentence: Span;
  /** `vote`: about an election; `poll`: opinion before one; `unrest`: people in the street, in custody, hurt, tried. */
  topic: 'vote' | 'poll' | 'unrest';
}

/** What a claim is about. */
export interface ClaimEvent {
  country: string | null;
  /** As the text tells it, with the article's own year; `null` where it does not. */
  year: number | null;
  indexed: IndexedEvent | null;
}

/** Token range of a sentence, with the words that belong to the claim's own part of it. */
interface Scope {
  first: number;
  end: number;
  /** Token index of the claim. */
  at: number;
  /** The claim's segment: between commas and words of comparison. */
  segment: readonly [number, number];
  /** The segment compares with something else ("up from 61% in 2016"). */
  compares: boolean;
}

/** Begins a part of the sentence that speaks of something the main part is compared with. */
const COMPARES: ReadonlySet<string> = new Set('compared than versus against unlike shy short below above'.split(' '));
const BREAKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '--',
  '(',
  ')',
  'while',
  'whereas',
  'but',
  'although',
]);
const RELATIVES: ReadonlySet<string> = new Set('who whose which where'.split(' '));
/** Finds the country, year and event of one claim, starting from what the article is about. */
export function matchClaimEvent(
  claim: ClaimPlace,
  context: ArticleContext,
  article: ArticleEvent,
  index: MatchIndex,
): ClaimEvent {
  const scope = scopeOf(claim, context);
  const country = countryOf(scope, context, article);
  const date = dateOf(scope, context);
  const votes = context.votes.filter((vote) => vote.first >= scope.first && vote.first < scope.end);
  const home = article.best && country === article.best.event.country ? article.best : null;
  const dated = date ? yearOfDate(date, context.reference) : null;
  if (claim.topic !== 'unrest' && isPrevious(scope, votes, date, home, context)) {
    const indexed = country ? previousEvent(scope, votes, home, country, context, index) : null;
    return {country, year: dated, indexed};
  }
  if (date && country && excludes(date, home ?? (claim.topic === 'unrest' ? article.protest : null), context)) {
    const kind = kindOf(votes) ?? home?.event.type ?? null;
    const indexed = claim.topic === 'unrest' ? null : eventOn(date, kind, country, context, index);
    return {country, year: dated ?? indexed?.days.year ?? context.reference?.year ?? null, indexed};
  }
  const year =
    dated ?? (home && claim.topic === 'vote' ? home.days.year : (context.reference?.year ?? home?.days.year ?? null));
  if (!home && country && claim.topic === 'vote' && votes.some((vote) => vote.strong))
    return {country, year, indexed: elsewhere(date, votes, country, context, index)};
  return {country, year, indexed: claim.topic === 'unrest' ? unrestEvent(country, home, article, context) : home};
}

/** The event that arrests, deaths and marches belong to: the article's vote where it is about one, else a protest. */
function unrestEvent(
  country: string | null,
  home: IndexedEvent | null,
  article: ArticleEvent,
  context: ArticleContext,
): IndexedEvent | null {
  if (home && bearsOnUnrest(article, context)) return home;
  return article.protest && article.protest.event.country === country ? article.protest : null;
}

/** The claim's sentence and segment as token ranges. */
function scopeOf({span, sentence}: ClaimPlace, {tokens}: ArticleContext): Scope {
  const first = tokenAt(tokens.start, sentence.start);
  const end = Math.max(first + 1, tokenAt(tokens.start, sentence.end));
  const at = Math.min(end - 1, Math.max(first, tokenAt(tokens.start, span.start)));
  let low = at;
  while (low > first && !beginsSegment(tokens, low) && !BREAKS.has(tokens.lower[low - 1] as string)) low--;
  let high = at + 1;
  while (high < end && !beginsSegment(tokens, high) && !BREAKS.has(tokens.lower[high] as string)) high++;
  return {
    first,
    end,
    at,
    segment: [low, high],
    compares: beginsSegment(tokens, low) && !isRelative(tokens.lower, low),
  };
}

/** Index of the first token that starts at or after `offset`. */
function tokenAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beginsSegment(tokens: Tokens, i: number): boolean {
  const word = tokens.lower[i] as string;
  return COMPARES.has(word) || (word === 'from' && beginsChange(tokens, i)) || isRelative(tokens.lower, i);
}

function isRelative(lower: readonly string[], i: number): boolean {
  return RELATIVES.has(lower[i] as string);
}

/** The date expression that dates the claim: the nearest in its segment, else one of the main part of the sentence. */
function dateOf(scope: Scope, {tokens, dates}: ArticleContext): DateMention | null {
  const usable = dates.filter(
    (date) =>
      date.first >= scope.first && date.first < scope.end && !isBound(tokens, date) && !isAttribute(tokens, date),
  );
  const [low, high] = scope.segment;
  const own = usable.filter((date) => date.first >= low && date.first < high);
  if (own.length > 0) return nearest(own, scope.at, tokens.lower);
  if (scope.compares) return null;
  const main = usable.filter((date) => !inAside(tokens, scope.first, date.first));
  return main.length > 0 ? nearest(main, scope.at, tokens.lower) : null;
}

function nearest(dates: readonly DateMention[], at: number, lower: readonly string[]): DateMention {
  const cost = (date: DateMention): number => {
    const [from, to] = date.first > at ? [at, date.first] : [date.end, at];
    let between = to - from + (date.first > at ? 0 : 1);
    for (let i = from; i < to; i++) if (lower[i] === 'and' || lower[i] === ',') between += 4;
    return between;
  };
  return dates.reduce((best, date) => (cost(date) < cost(best) ? date : best));
}

/** "the 2013 law": a bare year before a noun that is no vote dates that noun only. */
function isAttribute(tokens: Tokens, date: DateMention): boolean {
  if (date.month !== null || date.year === null) return false;
  const before = tokens.lower[date.first - 1] ?? '';
  const after = tokens.lower[date.end] ?? '';
  return /^(?:the|a|an|'s|its|his|her|their)$/.test(before) && /^\p{L}/u.test(after) && !VOTE_WORDS.test(after);
}
const VOTE_WORDS =
  /^(?:election|elections|vote|poll|polls|ballot|referendum|runoff|run-off|race|contest|campaign|presidential|parliamentary|legislative|general|national|federal|local|midterm|midterms|primary|snap|early|protests|and|was|were|is|in|with|to|when|after|before|as|but|or)$/;

/** Does token `i` stand in a relative clause or comparison of the sentence that begins at `first`? */
function inAside(tokens: Tokens, first: number, i: number): boolean {
  for (let at = i; at >= first; at--) {
    if (beginsSegment(tokens, at)) return true;
    if (BREAKS.has(tokens.lower[at] as string)) return false;
  }
  return false;
}

/** Points by which a sentence's places compete: where it happens counts more than whose people take part. */
const PLACE_POINTS = {setting: 3, opening: 1.6, possessive: 1.5, name: 1.2, other: 1, main: 2, home: 5} as const;

/** The country whose affairs the claim tells of: the article's, unless its own sentence speaks of another one. */
function countryOf(scope: Scope, context: ArticleContext, article: ArticleEvent): string | null {
  const main = article.best?.event.country ?? context.countries[0]?.code ?? null;
  const here = context.places.filter((place) => place.first >= scope.first && place.first < scope.end);
  const people = context.people.filter((person) => person.at >= scope.first && person.at < scope.end);
  const points = new Map<string, number>();
  const add = (code: string, more: number): void => void points.set(code, (points.get(code) ?? 0) + more);
  for (const place of here) {
    const code = place.codes.find((one) => one === main) ?? place.codes[0];
    if (code) add(code, pointsOf(place, scope, context));
  }
  // A person of the article's country speaks for it; one of another country may be a visitor.
  if (main && people.some((person) => person.countries.includes(main))) add(main, PLACE_POINTS.other);
  if (main) add(main, article.best ? PLACE_POINTS.home : PLACE_POINTS.main);
  const [best] = [...points].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? main;
}

function pointsOf(place: PlaceMention, scope: Scope, {tokens}: ArticleContext): number {
  if (isSetting(place, tokens)) return PLACE_POINTS.setting;
  if (place.first <= scope.first + 1) return PLACE_POINTS.opening;
  if (place.kind === 'name') return tokens.lower[place.end] === "'s" ? PLACE_POINTS.possessive : PLACE_POINTS.name;
  return PLACE_POINTS.other;
}

function kindOf(votes: readonly VoteMention[]): VoteKind | null {
  return (
    votes.find((vote) => vote.kind && vote.kind !== 'general')?.kind ?? votes.find((vote) => vote.kind)?.kind ?? null
  );
}

function isPrevious(
  scope: Scope,
  votes: readonly VoteMention[],
  date: DateMention | null,
  home: IndexedEvent | null,
  context: ArticleContext,
): boolean {
  if (date) return false;
  const inScope = votes.filter(
    (vote) =>
      (vote.first >= scope.segment[0] && vote.first < scope.segment[1]) ||
      (!scope.compares && !inAside(context.tokens, scope.first, vote.first)),
  );
  const previous = inScope.find((vote) => vote.which === 'previous');
  if (!previous) return false;
  if (followsBound(context.tokens, previous.first)) return false;
  // Long after a vote, "the last election" is that vote itself.
  const {reference} = context;
  const long = home && reference?.exact === 'day' && reference.day - home.days.to > 150;
  return !long || previous.possessive;
}

/** "since the last election", "after their last vote". */
function followsBound({lower}: Tokens, i: number): boolean {
  return /^(?:since|until|after|before|from)$/.test(lower[i - 1] ?? '') || /^(?:since|until)$/.test(lower[i - 2] ?? '');
}

/** The vote before the article's, or the last one of the person the sentence is about. */
function previousEvent(
  scope: Scope,
  votes: readonly VoteMention[],
  home: IndexedEvent | null,
  country: string,
  context: ArticleContext,
  index: MatchIndex,
): IndexedEvent | null {
  const limit = home?.days.from ?? context.reference?.day;
  if (limit === undefined) return null;
  const kind = kindOf(votes) ?? home?.event.type ?? null;
  const earlier = (index.events.get(country) ?? []).filter(
    ({days, event}) => days.to < limit && event.type !== 'protest' && (!kind || fitsType(kind, event.type)),
  );
  if (votes.some((vote) => vote.possessive)) {
    const person = context.people.find((p) => p.at >= scope.first && p.at < scope.at);
    const own = person && earlier.filter(({surnames}) => surnames.includes(person.surname));
    if (own && own.length > 0) return own.at(-1) ?? null;
  }
  return earlier.at(-1) ?? null;
}

/** The date is told and is not the article's event's. */
function excludes(date: DateMention, home: IndexedEvent | null, context: ArticleContext): boolean {
  if (home) {
    const fit = fitsDate(date, home.days, context.reference);
    if (fit !== false) return false;
    // A day near the vote (its result, its campaign) is still about it.
    const year = yearOfDate(date, context.reference);
    return date.year !== null || (date.relativeYear !== null && year !== home.days.year);
  }
  return date.year !== null || date.relativeYear !== null;
}

/** The one vote of a country on a date; `null` where none or several fit. */
function eventOn(
  date: DateMention,
  kind: VoteKind | null,
  country: string,
  context: ArticleContext,
  index: MatchIndex,
): IndexedEvent | null {
  const onDate = (index.events.get(country) ?? []).filter(
    ({event, days}) => event.type !== 'protest' && fitsDate(date, days, context.reference),
  );
  const ofKind = kind && kind !== 'local' ? onDate.filter(({event}) => fitsType(kind, event.type)) : onDate;
  return onlyOne(ofKind.length > 0 ? ofKind : kind ? [] : onDate);
}

/** The deciding round stands for a vote in two; votes of one day for each other; else several are none. */
function onlyOne(events: readonly IndexedEvent[]): IndexedEvent | null {
  const [first, ...rest] = events;
  if (!first) return null;
  if (rest.every(({event}) => event.date === first.event.date)) return first;
  const last = events.at(-1) as IndexedEvent;
  const close = events.every(({days, event}) => last.days.from - days.from < 60 && event.type === last.event.type);
  return close ? last : null;
}

/** A vote of a country that is not the article's: on the date told, else held within two months of the publication. */
function elsewhere(
  date: DateMention | null,
  votes: readonly VoteMention[],
  country: string,
  context: ArticleContext,
  index: MatchIndex,
): IndexedEvent | null {
  if (date) return eventOn(date, kindOf(votes), country, context, index);
  const {reference} = context;
  if (reference?.exact !== 'day') return null;
  const kind = kindOf(votes);
  return onlyOne(
    (index.events.get(country) ?? []).filter(
      ({days, event}) =>
        Math.abs(days.from - reference.day) <= 60 && event.type !== 'protest' && (!kind || fitsType(kind, event.type)),
    ),
  );
}

/** Days around a vote within which arrests and protests told beside it are taken to belong to it. */
const UNREST_REACH = 120;
/** Share of the article (by mentions of the vote) from which unrest in it belongs to the vote. */
const UNREST_FOCUS = 0.25;

function bearsOnUnrest(article: ArticleEvent, {reference}: ArticleContext): boolean {
  if (!article.best || article.focus < UNREST_FOCUS) return false;
  return reference?.exact !== 'day' || Math.abs(article.best.days.from - reference.day) <= UNREST_REACH;
}
