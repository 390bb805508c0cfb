import {TokenKind} from '../text/tokens.ts';
import {isOtherBodyWord} from './chamber-words.ts';
import {datesOfVotes, datesVote} from './dates-of-votes.ts';
import {candidatesNamed, hitsOf, type ToldResult} from './event-evidence.ts';
import {fitsDate} from './match-dates.ts';
import type {VoteKind, VoteMention} from './match-elections.ts';
import type {IndexedEvent, MatchIndex} from './match-index.ts';
import {matchProtest} from './match-protest.ts';
import type {ArticleContext} from './read-context.ts';
import {countKinds, datePoints, POINTS, scoreEvents, total, type EventMatch} from './score-events.ts';
import {within} from './within.ts';

/** Which event an article is about: `best` is null where two are about as likely; `others` best first. */
export interface ArticleEvent {
  best: IndexedEvent | null;
  /** The protest on record that the article tells of, beside or instead of a vote. */
  protest: IndexedEvent | null;
  others: readonly IndexedEvent[];
  /** The vote is a party's choice of its candidate: the national event gives the setting only. */
  primary: boolean;
  /** How much of the article is about a vote, 0 to 1. */
  focus: number;
}

/** Results that are looked up: a long list of them adds nothing. */
const MOST_TOLD = 40;
/** Mentions of votes and voters that make up for none of an election. */
const LEAST_WEAK = 3;
/** Share of the votes told apart by kind that must be local, in an article on local votes. */
const LOCAL_SHARE = 0.6;
/** Share of all mentions of votes that must be of primaries, in an article about one. */
const PRIMARY_SHARE = 0.4;
/** Days around a vote in which shares and candidates alone tell which one is meant. */
const NEWS_DAYS = 120;
/** Days around a vote in which its candidates and a word for votes are enough. */
const COUNTING_DAYS = 21;

/** Finds the event that an article is about. `told` are the results it gives, which single an election out. */
export function matchEvent(context: ArticleContext, index: MatchIndex, told: readonly ToldResult[] = []): ArticleEvent {
  const strong = context.votes.filter((vote) => vote.strong);
  const weak = context.votes.length - strong.length;
  const focus = Math.min(1, (strong.length * 60) / Math.max(120, context.tokens.length));
  const none = {best: null, protest: matchProtest(context, index), others: [], primary: false, focus};
  if ((context.votes.length === 0 && told.length === 0) || context.countries.length === 0) return none;
  const kinds = countKinds(context.votes.filter((vote) => !/^(?:since|until)$/.test(wordBefore(context, vote.first))));
  const matches = electionFirst(scoreEvents(context, index, kinds, told.slice(0, MOST_TOLD)), kinds);
  const [first] = matches;
  const isEnough = strong.length > 0 || weak >= LEAST_WEAK || (first && isBorneOutAlone(first.indexed, context, told));
  if (!first || !isEnough || first.score < POINTS.threshold)
    return isEnough ? {...none, others: matches.slice(0, 5).map((m) => m.indexed)} : none;
  const isClear = isSure(matches, strong.length > 0, context, told);
  // Where few votes are told apart by kind, one look back at the primaries makes no article on them.
  const primary = (kinds.get('primary') ?? 0) / Math.max(1, total(kinds), strong.length * PRIMARY_SHARE * 2) > 0.5;
  // Only American primaries are a stage of the national election; elsewhere parties choose leaders at any time.
  const isNational = !isOnLocal(first.indexed, kinds, context) && (!primary || first.indexed.event.country === 'US');
  return {
    ...none,
    best: isClear && isNational ? first.indexed : null,
    others: matches.slice(isClear ? 1 : 0, 6).map((match) => match.indexed),
    primary,
    // Where the words for an election are missing, all that is borne out is about the vote.
    focus: strong.length > 0 ? focus : Math.min(1, (weak * 60) / Math.max(120, context.tokens.length)),
  };
}

/** Of "the general elections and the referendum" of one day the elections, where the text says as much of them. */
function electionFirst(matches: readonly EventMatch[], kinds: ReadonlyMap<VoteKind, number>): readonly EventMatch[] {
  const [first] = matches;
  if (first?.indexed.event.type !== 'referendum' || (kinds.get('general') ?? 0) < (kinds.get('referendum') ?? 0))
    return matches;
  const election = matches.find(({indexed}) => sameDays(indexed, first.indexed) && indexed.event.type !== 'referendum');
  return election ? [election, ...matches.filter((match) => match !== election)] : matches;
}

/** Does the best match lead by enough, and does enough speak for it beside that it was lately held? */
function isSure(
  matches: readonly EventMatch[],
  isTold: boolean,
  context: ArticleContext,
  told: readonly ToldResult[],
): boolean {
  const [first] = matches as [EventMatch];
  const rival = matches.find(({indexed}) => !sameDays(indexed, first.indexed));
  const margin = context.reference ? POINTS.margin : POINTS.marginWithoutDate;
  if (rival && first.score - rival.score < margin) return false;
  if (context.reference === null && !isSingledOut(first.indexed, matches, context, told)) return false;
  if (isTold) return true;
  if (context.tokens.lower.some(isOtherBodyWord))
    return candidatesNamed(first.indexed, context) >= 2 || hitsOf(told, first.indexed) >= 1;
  return context.reference?.exact === 'day' || isBorneOut(first.indexed, context, told);
}

/** Is the article on local votes: most of those it names, or the one just held? */
function isOnLocal({event}: IndexedEvent, kinds: ReadonlyMap<VoteKind, number>, context: ArticleContext): boolean {
  if (event.type === 'local') return false;
  if ((kinds.get('local') ?? 0) / Math.max(1, total(kinds)) >= LOCAL_SHARE) return true;
  const fresh = context.votes.filter((vote) => isJustHeld(vote, context));
  return fresh.length > 0 && fresh.every(({kind}) => kind === 'local');
}

/** "Sunday's local elections": is a vote dated within two weeks of the publication? */
function isJustHeld(vote: VoteMention, context: ArticleContext): boolean {
  if (context.reference?.exact !== 'day') return false;
  return within(context.dates, vote.first - 1, vote.end + 2).some(
    (date) => date.ranges !== null && date.needs === 'day' && datesVote(date, vote, context),
  );
}

/** The word before a phrase, its article and year left out: "since" in "since the 2000 elections". */
function wordBefore({tokens}: ArticleContext, first: number): string {
  let at = first - 1;
  while (at >= 0 && (tokens.kind[at] === TokenKind.number || /^(?:the|its|their)$/.test(tokens.lower[at] as string)))
    at--;
  return tokens.lower[at] ?? '';
}

function sameDays(a: IndexedEvent, b: IndexedEvent): boolean {
  return a.event.country === b.event.country && a.event.date === b.event.date;
}

/** Where the article has no date: do dates in the text, results that it gives or the field of candidates single the event out? */
function isSingledOut(
  indexed: IndexedEvent,
  matches: readonly EventMatch[],
  context: ArticleContext,
  told: readonly ToldResult[],
): boolean {
  if (hitsOf(told, indexed) >= 1) return true;
  const field = (one: IndexedEvent): number => candidatesNamed(one, context);
  const others = matches.filter((match) => !sameDays(match.indexed, indexed));
  if (field(indexed) >= 2 && others.every((other) => field(other.indexed) < 2)) return true;
  return datesOfVotes(context, context.votes).some((date) => {
    const fit = date.ranges === null && fitsDate(date, indexed.days, null);
    return fit === 'day' || (fit === 'year' && date.year !== null) || (fit === 'month' && date.year !== null);
  });
}

/** Where no election is spoken of outright: do results told, two candidates or a date of its own speak for the event? */
function isBorneOut(indexed: IndexedEvent, context: ArticleContext, told: readonly ToldResult[]): boolean {
  return (
    candidatesNamed(indexed, context) >= 2 ||
    hitsOf(told, indexed) > 0 ||
    datePoints(datesOfVotes(context, context.votes), indexed, context.reference) > 0
  );
}

/** Do results told or two candidates alone make the event, in an article of the days around it? */
function isBorneOutAlone(indexed: IndexedEvent, context: ArticleContext, told: readonly ToldResult[]): boolean {
  const {reference} = context;
  if (reference?.exact !== 'day') return false;
  if (Math.abs(reference.day - indexed.days.to) > (told.length > 0 ? NEWS_DAYS : COUNTING_DAYS)) return false;
  if (context.votes.length === 0)
    return hitsOf(told, indexed) >= 1 && Math.abs(reference.day - indexed.days.to) <= COUNTING_DAYS;
  return candidatesNamed(indexed, context) >= 2 || hitsOf(told, indexed) >= 1;
}
