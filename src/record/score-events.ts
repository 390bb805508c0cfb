import type {EventType} from './entries.ts';
import {DATE_REACH, datesOfVotes, datesVote} from './dates-of-votes.ts';
import {hitsOf, type ToldResult} from './event-evidence.ts';
import {fitsDate, type DateMention, type ReferenceDate} from './match-dates.ts';
import {fitsType, type VoteKind, type VoteMention} from './match-elections.ts';
import type {IndexedEvent, MatchIndex} from './match-index.ts';
import type {ArticleContext} from './read-context.ts';
import {firstRoundOf, isSecondOf, repeatedBy} from './related-votes.ts';
import {within} from './within.ts';

/** An event that an article may be about, with the weight of the evidence for it. */
export interface EventMatch {
  indexed: IndexedEvent;
  score: number;
}

/**
 * Points for each kind of evidence. They were set on news texts so that country and date decide together: neither
 * reaches `threshold` alone.
 */
export const POINTS = {
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
/** Mentions of votes with their kind from which an article's kind is clear. */
const CLEAR_KINDS = 2;
/** Below this share of the first country's evidence an event needs more for it than that it was lately held. */
const SECOND_SHARE = 0.65;

/** The events of the article's countries with their scores, best first. */
export function scoreEvents(
  context: ArticleContext,
  index: MatchIndex,
  kinds: ReadonlyMap<VoteKind, number>,
  told: readonly ToldResult[],
): EventMatch[] {
  const {votes} = context;
  const top = context.countries[0]?.score ?? 1;
  const surnames = new Set(context.people.map((person) => person.surname));
  const dates = datesOfVotes(context, votes);
  const tells = (isOfRound: boolean): DateMention[] =>
    dates.filter((date) =>
      within(votes, date.first - DATE_REACH, date.end + 2).some(
        (vote) => (vote.round !== null) === isOfRound && datesVote(date, vote, context),
      ),
    );
  // The day of one round speaks for it, and not against the other.
  const telling = {whole: tells(false), round: tells(true)};
  const matches: EventMatch[] = [];
  for (const {code, score} of context.countries) {
    const share = score / top;
    if (share < LEAST_SHARE) break;
    // The country whose flag another's protesters wave has its elections too.
    const isNear = share >= SECOND_SHARE || isNamedBesideVote(code, context);
    for (const indexed of index.events.get(code)) {
      if (indexed.event.type === 'protest') continue;
      const dated = datePoints(dates, indexed, context.reference);
      const rounds = roundsOf(indexed, context, index);
      const borne = resultPoints(told, rounds);
      if (!isNear && dated === 0 && borne === 0) continue;
      const points =
        POINTS.country * share +
        dated +
        contradictionPoints(telling, indexed, context.reference) +
        recencyPoints(indexed, context.reference) +
        typePoints(kinds, indexed.event.type) +
        roundPoints(context, indexed, index) +
        Math.max(...rounds.map((round) => candidatePoints(surnames, round))) +
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

/** What days the text gives the vote speak against an event that was held on none of them. */
function contradictionPoints(
  telling: {whole: readonly DateMention[]; round: readonly DateMention[]},
  {days}: IndexedEvent,
  reference: ReferenceDate | null,
): number {
  const isExact = (date: DateMention): boolean => date.day !== null || (date.ranges !== null && date.needs === 'day');
  const fits = (date: DateMention): boolean => fitsDate(date, days, reference) !== false;
  const exact = telling.whole.filter(isExact);
  if (exact.length === 0 || exact.some(fits)) return 0;
  return telling.round.filter(isExact).some(fits) ? 0 : POINTS.contradiction;
}

export function datePoints(
  dates: readonly DateMention[],
  {days}: IndexedEvent,
  reference: ReferenceDate | null,
): number {
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

function roundPoints({votes, reference}: ArticleContext, indexed: IndexedEvent, index: MatchIndex): number {
  const {event} = indexed;
  let second = 0;
  let first = 0;
  for (const {round} of votes) {
    if (round === 2) second++;
    else if (round === 1) first++;
  }
  if (first + second === 0) return 0;
  if (event.round === 2) return second > 0 ? POINTS.round * (second / (first + second)) : POINTS.otherRound;
  if (event.round === 1 && first === 0) return POINTS.otherRound;
  // Once the second round is held, an article that tells of it only looks back on the first.
  const isPast = (one: IndexedEvent): boolean => isSecondOf(one, indexed) && (reference?.day ?? 0) >= one.days.from;
  return second > 0 && reference?.exact === 'day' && index.events.get(event.country).some(isPast)
    ? POINTS.otherRound
    : 0;
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
  indexed: IndexedEvent,
  {reference}: ArticleContext,
  told: readonly ToldResult[],
  index: MatchIndex,
): number {
  const {event, days} = indexed;
  if (event.round !== 2 || reference?.exact !== 'day' || reference.day >= days.from) return 0;
  const first = firstRoundOf(indexed, index);
  if (!first) return 0;
  return reference.day < first.days.from || hitsOf(told, first) > 0 ? POINTS.comingRound : 0;
}

function candidatePoints(surnames: ReadonlySet<string>, {surnames: candidates}: IndexedEvent): number {
  let named = 0;
  for (const surname of candidates) if (surnames.has(surname)) named++;
  return Math.min(POINTS.mostCandidates, named) * POINTS.candidate;
}

/** Points for the results told that a vote, of one or two rounds, bears out. */
function resultPoints(told: readonly ToldResult[], rounds: readonly IndexedEvent[]): number {
  return Math.min(POINTS.mostResults, Math.max(...rounds.map((round) => hitsOf(told, round)))) * POINTS.result;
}

/** An event, and the first round of a second one that was held: news of it tells what the first brought again. */
function roundsOf(indexed: IndexedEvent, {reference}: ArticleContext, index: MatchIndex): IndexedEvent[] {
  const isHeld = reference?.exact === 'day' && reference.day >= indexed.days.from;
  const first = isHeld ? firstRoundOf(indexed, index) : null;
  return first ? [indexed, first] : [indexed];
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

export function countKinds(votes: readonly VoteMention[]): Map<VoteKind, number> {
  const kinds = new Map<VoteKind, number>();
  for (const {kind} of votes) if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return kinds;
}

export function total(kinds: ReadonlyMap<VoteKind, number>): number {
  let sum = 0;
  for (const count of kinds.values()) sum += count;
  return sum;
}
