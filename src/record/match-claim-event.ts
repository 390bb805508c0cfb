import {dateOf, inAside, isComparedWith, scopeOf, type ClaimPlace, type Scope} from './claim-scope.ts';
import {countedSeats, type CountedSeats} from './counted-seats.ts';
import {excludes} from './dates-of-votes.ts';
import {matchClaimCountry} from './match-claim-country.ts';
import {matchUnrest, storyDate} from './match-claim-unrest.ts';
import {fitsDate, yearOfDate, type DateMention} from './match-dates.ts';
import {fitsType, type VoteKind, type VoteMention} from './match-elections.ts';
import type {ArticleEvent} from './match-event.ts';
import {isSecondOf, repeatedBy} from './related-votes.ts';
import type {IndexedEvent, MatchIndex} from './match-index.ts';
import {isChamberWord} from './chamber-words.ts';
import type {ArticleContext} from './read-context.ts';
import type {Tokens} from '../text/tokens.ts';
import {compareVotes, votesOfYear} from './match-setting.ts';
import {within} from './within.ts';

/**
 * How an event stands to a claim: the claim is about it; it is about a stage that leads to it (a primary); or the event
 * is only the vote that the claim's country held in the claim's year, its setting.
 */
export type EventRelation = 'about' | 'stage' | 'same-year';

/** What a claim is about. */
export interface ClaimEvent {
  country: string | null;
  /** As the text tells it, with the article's own year; `null` where it does not. */
  year: number | null;
  indexed: IndexedEvent | null;
  /** How `indexed` stands to the claim; `null` where there is no event. */
  relation: EventRelation | null;
  /** With 'same-year': the further votes of the year, where nothing tells which one is nearest. */
  others: readonly IndexedEvent[];
  /** The claim is about a stage before the vote or about no event on record, so the event's figures do not compare. */
  isPart: boolean;
}

/** What `ClaimEvent` says of the event itself. */
type Matched = Pick<ClaimEvent, 'country' | 'year' | 'indexed'>;

/** Finds the country, year and event of one claim, starting from what the article is about. */
export function matchClaimEvent(
  claim: ClaimPlace,
  context: ArticleContext,
  article: ArticleEvent,
  index: MatchIndex,
): ClaimEvent {
  const scope = scopeOf(claim, context);
  const {country, isCertain} = matchClaimCountry(scope, context, article);
  const home = article.best && country === article.best.event.country ? article.best : null;
  const votes = within(context.votes, scope.first, scope.end);
  const counted = claim.isSeats ? countedSeats(scope, context.tokens) : null;
  const about: About = {
    scope,
    country,
    home,
    votes,
    counted,
    date: dateOf(scope, context),
    context,
    index,
  };
  const isStage =
    counted !== 'electors' &&
    ((article.primary && home !== null) || counted === 'delegates' || votes.some(({kind}) => kind === 'primary'));
  const matched = matchTopic(claim, about, article);
  if (matched.indexed) return {...matched, relation: isStage ? 'stage' : 'about', others: [], isPart: isStage};
  const setting = isCertain ? matched : {...matched, country: null};
  const [indexed = null, ...others] = votesOfYear(setting, article, context.reference, index);
  // Delegates are chosen for a presidential vote: another vote of the year is no setting of theirs.
  if (counted === 'delegates') {
    const leadsTo = indexed?.event.type === 'presidential' ? indexed : null;
    return {...matched, indexed: leadsTo, relation: leadsTo && 'stage', others: [], isPart: true};
  }
  return {...matched, indexed, relation: indexed && 'same-year', others, isPart: true};
}

/** All that is known of a claim when its event is chosen. */
interface About {
  scope: Scope;
  country: string | null;
  /** The article's event, where the claim is about its country. */
  home: IndexedEvent | null;
  /** Mentions of votes in the claim's sentence. */
  votes: readonly VoteMention[];
  /** Of a claim about seats: what they are. */
  counted: CountedSeats | null;
  date: DateMention | null;
  context: ArticleContext;
  index: MatchIndex;
}

function matchTopic({topic, isCount, value}: ClaimPlace, about: About, article: ArticleEvent): Matched {
  const {scope, country, context} = about;
  if (isCount && (isInChamber(scope, context) || isAmongFew(scope, value ?? null, context)))
    return {country, year: context.reference?.year ?? null, indexed: null};
  if (topic === 'unrest') return matchUnrest(about, article);
  return matchVote(about.home ? about : {...about, date: about.date ?? storyDate(scope, context)}, topic);
}

function matchVote(about: About, topic: 'vote' | 'poll'): Matched {
  const {scope, country, home, votes, date, context} = about;
  const dated = date ? yearOfDate(date, context.reference) : null;
  if (isPrevious(about)) return {country, year: dated, indexed: country ? previousEvent(about, country) : null};
  if (!date && country && isOfOthers(about)) return {country, year: null, indexed: null};
  if (date && country && excludes(date, home, context)) {
    const indexed = voteOn(about, date);
    return {country, year: dated ?? indexed?.days.year ?? context.reference?.year ?? null, indexed};
  }
  const sibling = home && siblingOf(home, about);
  if (sibling) return {country, year: sibling.days.year, indexed: sibling};
  const own = topic === 'vote' ? home?.days.year : undefined;
  const year =
    dated ?? (isTimeless(scope, context) ? null : (own ?? context.reference?.year ?? home?.days.year ?? null));
  if (home || topic === 'poll' || !votes.some((vote) => vote.strong)) return {country, year, indexed: home};
  return {country, year, indexed: elsewhere(about)};
}

const TIMELESS = /^(?:never|always|ever|successive|routinely|regularly|invariably)$/;

/** A judgement of all votes there have been ("has never held a free election") is of no year. */
function isTimeless({first, end}: Scope, {tokens}: ArticleContext): boolean {
  for (let i = first; i < end; i++)
    if (TIMELESS.test(tokens.lower[i] as string) || (tokens.lower[i] === 'single' && tokens.lower[i - 2] === 'not'))
      return true;
  return false;
}

function kindOf(votes: readonly VoteMention[]): VoteKind | null {
  return (
    votes.find((vote) => vote.kind && vote.kind !== 'general')?.kind ?? votes.find((vote) => vote.kind)?.kind ?? null
  );
}

function isPrevious({scope, votes, date, home, context}: About): boolean {
  if (date) return false;
  const inScope = votes.filter(
    (vote) =>
      !isComparedWith(scope, vote.first, context.tokens) &&
      ((vote.first >= scope.segment[0] && vote.first < scope.segment[1]) ||
        (!scope.compares && !inAside(context.tokens, scope.first, vote.first))),
  );
  const previous = inScope.find((vote) => vote.which === 'previous');
  if (!previous) return isBefore(scope, votes, context);
  if (followsBound(context.tokens, previous.first)) return false;
  // Long after a vote, "the last election" is that vote itself.
  const {reference} = context;
  const long = home && reference?.exact === 'day' && reference.day - home.days.to > 150;
  return !long || previous.possessive;
}

/** "Before this election, the party had 318 seats." */
function isBefore({first, at}: Scope, votes: readonly VoteMention[], {tokens}: ArticleContext): boolean {
  return votes.some(
    (vote) =>
      vote.strong &&
      vote.first < at &&
      vote.first - first <= 2 &&
      /^(?:before|until)$/.test(tokens.lower[first] ?? '') &&
      /^(?:this|the)$/.test(tokens.lower[vote.first - 1] ?? ''),
  );
}

/** "since the last election", "after their last vote". */
function followsBound({lower}: Tokens, i: number): boolean {
  return /^(?:since|until|after|before|from)$/.test(lower[i - 1] ?? '') || /^(?:since|until)$/.test(lower[i - 2] ?? '');
}

/**
 * The vote that the claim is about instead of the article's, beside which it was held: the other round, the one that was
 * annulled, the parliament's vote of the same weeks, or the one in a month that the sentence gives; `null` where none.
 */
function siblingOf(home: IndexedEvent, about: About): IndexedEvent | null {
  const {date, context, index} = about;
  const votes = votesOfClaim(about);
  const all = index.events
    .get(home.event.country)
    .filter((one) => one.event.type !== 'protest' && !isToCome(one, home, context));
  const near = all.filter((one) => one !== home && Math.abs(one.days.from - home.days.from) <= SAME_WEEKS);
  const repeated = votes.some(({annulled}) => annulled) && repeatedBy(home.event, home.days.from, index);
  if (repeated) return repeated;
  const isInMonth = date !== null && date.month !== null && date.year === null;
  if (isInMonth && fitsDate(date, home.days, context.reference) === false) {
    const kind = kindOf(votes) ?? home.event.type;
    return onlyOne(
      all.filter(({event, days}) => fitsType(kind, event.type) && fitsDate(date, days, context.reference)),
    );
  }
  const round = votes.find((vote) => vote.round !== null && !isAhead(vote, context.tokens))?.round;
  if (round && round !== (home.event.round ?? 1))
    return all.findLast((one) => isSecondOf(one, home) || isSecondOf(home, one)) ?? null;
  const kind = kindOfSeats(about) ?? kindOf(votes);
  if (kind === null || kind === 'local' || kind === 'primary' || fitsType(kind, home.event.type)) return null;
  return nearestTo(
    home,
    near.filter(({event}) => fitsType(kind, event.type)),
  );
}
/** A second round that is held after the publication has no figures yet. */
function isToCome(one: IndexedEvent, home: IndexedEvent, {reference}: ArticleContext): boolean {
  return reference?.exact === 'day' && reference.day < one.days.from && isSecondOf(one, home);
}

/** "now faces a run-off", "heads for a second round": a round that the one told of leads to. */
function isAhead({first}: VoteMention, {lower}: Tokens): boolean {
  for (let i = Math.max(0, first - 3); i < first; i++) if (LEADS_TO.test(lower[i] as string)) return true;
  return false;
}
const LEADS_TO =
  /^(?:fac(?:e|es|ed|ing)|forc(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|into|for|need(?:s|ed|ing)?|requires?|without|before|reach(?:es|ed)?|advanc(?:e|es|ed)|qualif(?:y|ies|ied)|trigger(?:s|ed)?)$/;

/** Days within which votes for parliament and president lie. */
const SAME_WEEKS = 60;

function nearestTo(home: IndexedEvent, events: readonly IndexedEvent[]): IndexedEvent | null {
  const distance = ({days}: IndexedEvent): number => Math.abs(days.from - home.days.from);
  return events.reduce<IndexedEvent | null>((a, b) => (a && distance(a) <= distance(b) ? a : b), null);
}

/** The mentions of votes in the claim's own segment; where there are none, those of the main part of its sentence. */
function votesOfClaim({scope, votes, context}: About): readonly VoteMention[] {
  const own = votes.filter((vote) => vote.first >= scope.segment[0] && vote.first < scope.segment[1]);
  if (own.some(({strong}) => strong)) return own.filter(({strong}) => strong);
  if (scope.compares) return own;
  return votes.filter((vote) => vote.strong && !inAside(context.tokens, scope.first, vote.first));
}

/** The vote before the article's, or the last one of the person the sentence is about. */
function previousEvent({scope, votes, home, context, index}: About, country: string): IndexedEvent | null {
  const limit = home?.days.from ?? context.reference?.day;
  if (limit === undefined) return null;
  const kind = kindOf(votes) ?? home?.event.type ?? null;
  const earlier = index.events
    .get(country)
    .filter(({days, event}) => days.to < limit && event.type !== 'protest' && (!kind || fitsType(kind, event.type)));
  if (votes.some((vote) => vote.possessive)) {
    const [person] = within(context.people, scope.first, scope.at);
    const own = person && earlier.filter(({surnames}) => surnames.includes(person.surname));
    if (own && own.length > 0) return own.at(-1) ?? null;
  }
  return earlier.at(-1) ?? null;
}

/** The sentence names two who stood against each other, but not in the article's vote: it tells of one long past. */
function isOfOthers({scope, home, votes, country, context, index}: About): boolean {
  if (!home || !votes.some((vote) => vote.strong)) return false;
  const named = new Set(within(context.people, scope.first, scope.end).map((person) => person.surname));
  const standing = ({surnames}: IndexedEvent): number => surnames.filter((surname) => named.has(surname)).length;
  if (standing(home) > 0) return false;
  return index.events.get(country ?? '').some((event) => standing(event) >= 2);
}

/** The kind of vote that the seats a claim counts are won in. */
function kindOfSeats({counted, country}: About): VoteKind | null {
  if (counted === 'chamber') return 'parliamentary';
  if (counted === 'electors') return 'presidential';
  return counted === 'delegates' && country === 'US' ? 'presidential' : null;
}

/** The vote on a date other than the article's: of the kind that is told, else the one that somebody named stood in. */
function voteOn(about: About, date: DateMention): IndexedEvent | null {
  const {scope, country, home, votes, context, index} = about;
  const kind = kindOfSeats(about) ?? kindOf(votes);
  if (kind) return eventOn(about, date, kind);
  const named = new Set(within(context.people, scope.first, scope.end).map(({surname}) => surname));
  const theirs = index.events
    .get(country ?? '')
    .filter(
      ({event, days, surnames}) =>
        event.type !== 'protest' &&
        fitsDate(date, days, context.reference) &&
        surnames.some((surname) => named.has(surname)),
    );
  return onlyOne(theirs) ?? eventOn(about, date, home?.event.type ?? null);
}

/** The one vote of a country on a date; `null` where none or several fit. */
function eventOn({country, context, index}: About, date: DateMention, kind: VoteKind | null): IndexedEvent | null {
  const onDate = index.events
    .get(country ?? '')
    .filter(({event, days}) => event.type !== 'protest' && fitsDate(date, days, context.reference));
  return onlyOne(kind ? onDate.filter(({event}) => fitsType(kind, event.type)) : onDate);
}

/** The deciding round stands for a vote in two, the weightiest of one day for the others; else several are none. */
function onlyOne(events: readonly IndexedEvent[]): IndexedEvent | null {
  const [first, ...rest] = events;
  if (!first) return null;
  if (rest.every(({event}) => event.date === first.event.date)) return [...events].sort(compareVotes)[0] ?? null;
  const last = events.at(-1) as IndexedEvent;
  return events.every((one) => one === last || isSecondOf(last, one)) ? last : null;
}

/** A vote of a country that is not the article's: on the date told, else held within two months of the publication. */
function elsewhere(about: About): IndexedEvent | null {
  const {date, votes, country, context, index} = about;
  if (date) return eventOn(about, date, kindOf(votes));
  const {reference} = context;
  if (reference?.exact !== 'day') return null;
  const kind = kindOf(votes);
  return onlyOne(
    index.events
      .get(country ?? '')
      .filter(
        ({days, event}) =>
          Math.abs(days.from - reference.day) <= 60 &&
          event.type !== 'protest' &&
          (!kind || fitsType(kind, event.type)),
      ),
  );
}

/** Votes below this number may be a chamber's. */
const MOST_SEATS = 1000;
/** Mentions of bills, motions and the like from which an article is on a chamber's work. */
const CHAMBER_MENTIONS = 3;

/** Votes of few: of a chamber, in an article on its work, or of a party's own members. */
function isAmongFew({first, end}: Scope, value: number | null, {tokens, chamber}: ArticleContext): boolean {
  if (value !== null && value < MOST_SEATS && chamber >= CHAMBER_MENTIONS) return true;
  for (let i = first; i < end; i++) if (tokens.lower[i] === 'members' && isOfParty(tokens, i)) return true;
  return false;
}

/** "Labour Party members", "members of the Conservative Party". */
function isOfParty({lower}: Tokens, members: number): boolean {
  if (lower[members - 1] === 'party' || (lower[members - 1] === "'s" && lower[members - 2] === 'party')) return true;
  return lower[members + 1] === 'of' && lower.slice(members + 2, members + 7).includes('party');
}

/** Votes that a chamber cast on a bill or a speaker are nobody's election. */
function isInChamber({first, end}: Scope, {tokens}: ArticleContext): boolean {
  for (let i = first; i < end; i++) if (isChamberWord(tokens.lower[i] as string)) return true;
  return false;
}
