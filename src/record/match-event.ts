import {TokenKind} from '../text/tokens.ts';
import {isOtherBodyWord} from './chamber-words.ts';
import type {EventType} from './entries.ts';
import {hitsOf, candidatesNamed, type ToldResult} from './event-evidence.ts';
import {fitsDate, isBound, type DateMention, type ReferenceDate} from './match-dates.ts';
import type {VoteKind, VoteMention} from './match-elections.ts';
import type {IndexedEvent, MatchIndex} from './match-index.ts';
import {matchProtest} from './match-protest.ts';
import type {ArticleContext} from './read-context.ts';
import {within} from './within.ts';

/** An event that an article may be about, with the weight of the evidence for it. */
export interface EventMatch {
  indexed: IndexedEvent;
  score: number;
}

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

/**
 * Points for each kind of evidence. They were set on news texts so that country and date decide together: neither
 * reaches `threshold` alone.
 */
const POINTS = {
  country: 3,
  dateFit: {day: 4, month: 2.5, year: 2},
  type: 2,
  otherType: -1.5,
  foreignType: -3,
  round: 1.5,
  otherRound: -0.7,
  candidate: 0.8,
  mostCandidates: 3,
  contradiction: -3,
  result: 1.5,
  mostResults: 3,
  tenure: 1,
  upperHouse: 0.5,
  rerun: 1.5,
  comingRound: -5,
  threshold: 4.6,
  /** By how much the best must lead over votes of another day; the more where no date supports it. */
  margin: 0.6,
  marginWithoutDate: 1.5,
} as const;
/** Countries with less than this share of the first one's evidence are the background. */
const LEAST_SHARE = 0.35;
/** Results that are looked up: a long list of them adds nothing. */
const MOST_TOLD = 40;
/** Mentions of votes and voters that make up for none of an election. */
const LEAST_WEAK = 3;
/** Mentions of votes with their kind from which an article's kind is clear. */
const CLEAR_KINDS = 2;
/** Share of the votes told apart by kind that must be local, in an article on local votes. */
const LOCAL_SHARE = 0.6;
/** Share of all mentions of votes that must be of primaries, in an article about one. */
const PRIMARY_SHARE = 0.4;
/** Below this share of the first country's evidence an event needs more for it than that it was lately held. */
const SECOND_SHARE = 0.65;
/** Days around a vote in which shares and candidates alone tell which one is meant. */
const NEWS_DAYS = 120;
/** Days around a vote in which its candidates and a word for votes are enough. */
const COUNTING_DAYS = 21;
/** Days in which a vote is held again after judges annulled it. */
const RERUN_DAYS = 550;
/** Tokens between a vote and the date that dates it. */
const DATE_REACH = 10;

/** Finds the event that an article is about. `told` are the results it gives, which single an election out. */
export function matchEvent(context: ArticleContext, index: MatchIndex, told: readonly ToldResult[] = []): ArticleEvent {
  const strong = context.votes.filter((vote) => vote.strong);
  const weak = context.votes.length - strong.length;
  const focus = Math.min(1, (strong.length * 60) / Math.max(120, context.tokens.length));
  const none = {best: null, protest: matchProtest(context, index), others: [], primary: false, focus};
  if ((context.votes.length === 0 && told.length === 0) || context.countries.length === 0) return none;
  const kinds = countKinds(context.votes.filter((vote) => !/^(?:since|until)$/.test(wordBefore(context, vote.first))));
  const matches = scoreEvents(context, index, kinds, told.slice(0, MOST_TOLD));
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

function countKinds(votes: readonly VoteMention[]): Map<VoteKind, number> {
  const kinds = new Map<VoteKind, number>();
  for (const {kind} of votes) if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return kinds;
}

function total(kinds: ReadonlyMap<VoteKind, number>): number {
  let sum = 0;
  for (const count of kinds.values()) sum += count;
  return sum;
}

/** The events of the article's countries with their scores, best first. */
function scoreEvents(
  context: ArticleContext,
  index: MatchIndex,
  kinds: ReadonlyMap<VoteKind, number>,
  told: readonly ToldResult[],
): EventMatch[] {
  const {votes} = context;
  const top = context.countries[0]?.score ?? 1;
  const surnames = new Set(context.people.map((person) => person.surname));
  const dates = datesOfVotes(context, votes);
  const telling = dates.filter((date) =>
    within(votes, date.first - DATE_REACH, date.end + 2).some((vote) => datesVote(date, vote, context)),
  );
  const matches: EventMatch[] = [];
  for (const {code, score} of context.countries) {
    const share = score / top;
    if (share < LEAST_SHARE) break;
    // The country whose flag another's protesters wave has its elections too.
    const isNear = share >= SECOND_SHARE || isNamedBesideVote(code, context);
    for (const indexed of index.events.get(code) ?? []) {
      if (indexed.event.type === 'protest') continue;
      const dated = datePoints(dates, indexed, context.reference);
      const borne = resultPoints(told, indexed);
      if (!isNear && dated === 0 && borne === 0) continue;
      const points =
        POINTS.country * share +
        dated +
        contradictionPoints(telling, indexed, context.reference) +
        recencyPoints(indexed, context.reference) +
        typePoints(kinds, indexed.event.type) +
        roundPoints(votes, indexed) +
        candidatePoints(surnames, indexed) +
        borne +
        rerunPoints(indexed, context, index) +
        comingRoundPoints(indexed, context, told, index) +
        (context.reference ? 0 : tenurePoints(context, indexed)) -
        (indexed.event.chamber === 'upper' ? POINTS.upperHouse : 0);
      matches.push({indexed, score: points});
    }
  }
  return matches.sort((a, b) => b.score - a.score);
}

/** Does a sentence that speaks of a vote name the country, its people or one of its politicians? */
function isNamedBesideVote(code: string, {votes, places, people, tokens}: ArticleContext): boolean {
  return votes.some(({strong, first}) => {
    const sentence = tokens.sentence[first] as number;
    const from = tokens.sentenceStart[sentence] ?? 0;
    const end = tokens.sentenceStart[sentence + 1] ?? tokens.length;
    return (
      strong &&
      (within(places, from, end).some(({codes}) => codes.includes(code)) ||
        within(people, from, end).some(({countries}) => countries.includes(code)))
    );
  });
}

/** Dates that stand beside a mention of a vote and are not of an earlier one. */
function datesOfVotes(context: ArticleContext, votes: readonly VoteMention[]): DateMention[] {
  const {tokens, dates} = context;
  const isRerun = votes.some(({rerun}) => rerun);
  return dates.filter((date) => {
    if (isBound(tokens, date)) return false;
    return within(votes, date.first - DATE_REACH - 6, date.end + DATE_REACH).some(
      (vote) =>
        vote.which !== 'previous' &&
        !(isRerun && vote.annulled) &&
        tokens.sentence[vote.first] === tokens.sentence[date.first] &&
        (date.first >= vote.end ? date.first - vote.end : vote.first - date.end) <= DATE_REACH,
    );
  });
}

/** Does a date stand in or right beside the words for the vote: "the January 30 elections", "the vote on Sunday"? */
function datesVote(date: DateMention, vote: VoteMention, {tokens}: ArticleContext): boolean {
  if (!vote.strong || vote.which === 'previous') return false;
  if (date.first >= vote.first - 1 && date.end <= vote.end) return true;
  return date.first === vote.end + 1 && tokens.lower[vote.end] === 'on';
}

/** What days the text gives the vote speak against an event that was held on none of them. */
function contradictionPoints(
  telling: readonly DateMention[],
  {days}: IndexedEvent,
  reference: ReferenceDate | null,
): number {
  const exact = telling.filter((date) => date.day !== null || (date.ranges !== null && date.needs === 'day'));
  if (exact.length === 0) return 0;
  return exact.every((date) => fitsDate(date, days, reference) === false) ? POINTS.contradiction : 0;
}

/** Where the article has no date: do dates in the text, results that it gives or the field of candidates single the event out? */
function isSingledOut(
  indexed: IndexedEvent,
  matches: readonly EventMatch[],
  context: ArticleContext,
  told: readonly ToldResult[],
): boolean {
  if (resultPoints(told, indexed) >= POINTS.result) return true;
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

/** Points for the results told that an event bears out. */
function resultPoints(told: readonly ToldResult[], indexed: IndexedEvent): number {
  return Math.min(POINTS.mostResults, hitsOf(told, indexed)) * POINTS.result;
}

/** In an article on a vote held again: for the second of two votes of a kind, once it is held. */
function rerunPoints({event, days}: IndexedEvent, {votes, reference}: ArticleContext, index: MatchIndex): number {
  if (!votes.some(({rerun}) => rerun) || (reference && reference.day < days.from)) return 0;
  return repeatedBy(event, days.from, index) ? POINTS.rerun : 0;
}

/**
 * Against a second round not yet held: before the first round nothing is told of it, and between the two the results
 * told are the first round's.
 */
function comingRoundPoints(
  {event, days}: IndexedEvent,
  {reference}: ArticleContext,
  told: readonly ToldResult[],
  index: MatchIndex,
): number {
  if (event.round !== 2 || reference?.exact !== 'day' || reference.day >= days.from) return 0;
  const first = (index.events.get(event.country) ?? []).find(
    (one) =>
      one.event.type === event.type &&
      one.event.round !== 2 &&
      days.from - one.days.to > 0 &&
      days.from - one.days.to < 60,
  );
  if (!first) return 0;
  return reference.day < first.days.from || hitsOf(told, first) > 0 ? POINTS.comingRound : 0;
}

/** The vote of the same kind that `event` repeats: held in the year and a half before, itself no first round of it. */
export function repeatedBy(event: IndexedEvent['event'], from: number, index: MatchIndex): IndexedEvent | null {
  const earlier = (index.events.get(event.country) ?? []).filter(
    (one) => one.event.type === event.type && from - one.days.to > 20 && from - one.days.to <= RERUN_DAYS,
  );
  return event.round === 2 ? null : (earlier.at(-1) ?? null);
}

function datePoints(dates: readonly DateMention[], {days}: IndexedEvent, reference: ReferenceDate | null): number {
  let best = 0;
  let further = 0;
  for (const date of dates) {
    const fit = fitsDate(date, days, reference);
    if (!fit) continue;
    const points = POINTS.dateFit[fit];
    if (points > best) best = points;
    else further++;
  }
  return best + Math.min(1, further * 0.3);
}

/** How near the event lies to the publication: news is about the vote just held or soon to come. */
function recencyPoints({days}: IndexedEvent, reference: ReferenceDate | null): number {
  if (!reference) return 0;
  if (reference.exact === 'year') {
    const years = Math.abs(days.year - reference.year);
    return years === 0 ? 2.5 : years === 1 ? 0 : -Math.min(3, years);
  }
  const past = reference.day - days.to;
  const ahead = days.from - reference.day;
  if (past <= 0 && ahead <= 0) return 3;
  return past > 0 ? fade(3, past) : fade(2.6, ahead);
}

/** Loses most of its worth in a quarter, all of it in a good year, and counts against the event beyond. */
function fade(points: number, days: number): number {
  if (days <= 90) return points - days / 60;
  if (days <= 400) return points - 1.5 - (days - 90) / 220;
  return Math.max(-3, -(days - 400) / 365);
}

function typePoints(kinds: ReadonlyMap<VoteKind, number>, type: EventType): number {
  const local = kinds.get('local') ?? 0;
  if (type === 'local' && local === 0) return POINTS.foreignType;
  const all = total(kinds) - (type === 'local' ? 0 : local);
  if (all <= 0) return type === 'presidential' || type === 'parliamentary' ? 0.2 : -0.5;
  let fitting = 0;
  for (const [kind, count] of kinds) if (fitsType(kind, type)) fitting += count * (kind === 'general' ? 0.6 : 1);
  const share = fitting / all;
  // An article that only ever speaks of a presidential vote is on no parliament's.
  if (fitting === 0 && all >= CLEAR_KINDS) return POINTS.foreignType;
  return share * POINTS.type + (1 - share) * POINTS.otherType;
}

/** Can words that speak of `kind` mean a vote of `type`? */
export function fitsType(kind: VoteKind, type: EventType): boolean {
  if (kind === type) return true;
  if (kind === 'general') return type === 'parliamentary' || type === 'presidential';
  if (type === 'general') return kind === 'parliamentary' || kind === 'presidential';
  if (kind === 'primary') return type === 'presidential';
  return kind === 'constituent' && type === 'parliamentary';
}

function roundPoints(votes: readonly VoteMention[], {event}: IndexedEvent): number {
  let second = 0;
  let first = 0;
  for (const {round} of votes) {
    if (round === 2) second++;
    else if (round === 1) first++;
  }
  if (first + second === 0) return 0;
  if (event.round === 2) return second > 0 ? POINTS.round * (second / (first + second)) : POINTS.otherRound;
  return event.round === 1 && first === 0 ? POINTS.otherRound : 0;
}

function candidatePoints(surnames: ReadonlySet<string>, {surnames: candidates}: IndexedEvent): number {
  let named = 0;
  for (const surname of candidates) if (surnames.has(surname)) named++;
  return Math.min(POINTS.mostCandidates, named) * POINTS.candidate;
}

/** Without a date: whether those the article names held office in the event's year. */
function tenurePoints({people}: ArticleContext, {event, days}: IndexedEvent): number {
  let points = 0;
  const seen = new Set<string>();
  for (const {surname, people: namesakes} of people) {
    if (seen.has(surname)) continue;
    seen.add(surname);
    const leaders = namesakes.filter((person) => person.office && person.country === event.country);
    if (leaders.length === 0) continue;
    points += leaders.some(({from, to}) => from <= days.year && days.year <= to) ? POINTS.tenure : -POINTS.tenure;
  }
  return Math.max(-2, Math.min(2, points));
}
