import type {Claim} from '../claims/claim.ts';
import {differInKind, sameParty, samePerson, shareWords} from '../record/compare-names.ts';
import type {Figure, Measure, RecordEvent} from '../record/entries.ts';
import {isAfter} from '../record/is-after.ts';
import type {SpeakerSetting} from '../record/look-up-source.ts';
import type {WhenceRecord} from '../record/record.ts';
import {basisOfClaim} from './basis-of-claim.ts';
import {amountOf, compareAmounts, type Amount} from './compare-figures.ts';
import {isWitness, OF_PEOPLE, partOf, partOfSpeaker} from './claim-part.ts';
import {isOfOtherYear} from './claim-time.ts';
import {isChange, isForetold, isInterim, isLead} from './figure-scope.ts';
import {fitOf, isOfLongerTime, isOnOtherDays, stageOf, type ClaimScope, type Fit, type Stage} from './fit-of-rival.ts';
import type {HomeCountry} from './named-places.ts';
import type {Comparison, FigureNote} from './note.ts';
import {ownWords, wordsAround, type OwnWords} from './own-words.ts';
import {custodyIn, harmAt, harmIn, isOfGroup, predicateOf, sameGroup} from './people-counted.ts';
import {seatKindOf, type SeatKind} from './seat-kind.ts';
import {pageOf} from './summarise.ts';
import {figureInWords, type Given} from './wording.ts';

const MEASURES: ReadonlySet<string> = new Set<Measure>([
  'vote-share',
  'turnout',
  'vote-count',
  'seats',
  'electorate',
  'detentions',
  'casualties',
  'crowd',
  'sentence',
]);
/** Figures kept beside a claim, the nearest in time; the record's page has all. */
const MOST_FIGURES = 6;
/** Of those that are shown though they do not compare: beside others that do, and where nothing does. */
const MOST_APART = 2;
const MOST_APART_ALONE = 3;
/** Figures of one person's or party's votes: the subject decides which compare. */
const BY_SUBJECT: ReadonlySet<string> = new Set<Measure>(['vote-share', 'vote-count', 'seats']);

/** A figure to set beside a claim, from a source or from the event's own result. */
interface Rival extends Pick<
  Figure,
  'subject' | 'low' | 'high' | 'qualifier' | 'reportedBy' | 'reporterKind' | 'asOf' | 'basis'
> {
  entry: string;
  unit: string;
  isResult: boolean;
  fit: Exclude<Fit, null>;
  /** Where the count went on between the figure and the article: which came first. */
  stage: Stage;
  page: ReturnType<typeof pageOf>;
}

/** A claim whose figure is looked for elsewhere. */
interface FigureOfClaim {
  claim: Claim;
  /** The claim's sentence, with where the claim stands in it. */
  context: string;
  at: number;
  /** The text before the sentence, as far as it may tell what the sentence goes on about. */
  before: string;
  /** What the text says of the speaker, and the places that it names. */
  speaker: Pick<SpeakerSetting, 'words' | 'places'>;
  /** ISO day, month or year of the article, or null. */
  published: string | null;
}

/** What a claim counts. */
interface Counted extends FigureOfClaim {
  measure: Measure;
  /** The claim as written. */
  key: string;
  own: OwnWords;
  /** Of seats: which. */
  seats: SeatKind;
}

/**
 * The figures of the events for the same measure and subject as the claim's: the final official one first, then what
 * others gave; `events` are the claim's own and then the protests that followed it. `context` is the claim's sentence and `at` the claim's offset in it: they tell whose share it is where
 * the claim does not, partial counts from final ones, and the dead from the injured.
 */
export function figuresFor(
  {claim, context, at, before, speaker, published}: FigureOfClaim,
  events: readonly RecordEvent[],
  record: WhenceRecord,
): FigureNote[] {
  const length = claim.span.end - claim.span.start;
  const key = context.slice(at, at + length);
  const amount = amountOf(claim, key);
  if (!amount || !MEASURES.has(claim.type)) return [];
  if (claim.type === 'seats' && isChange(context, at, length)) return [];
  if (BY_SUBJECT.has(claim.type) && isLead(context, at, length)) return [];
  const own = ownWords(context, at, length);
  const measure = claim.type as Measure;
  const seats = measure === 'seats' ? seatKindOf(own, key, context, before) : 'all';
  const counted: Counted = {claim, measure, context, at, before, speaker, key, own, seats, published};
  if (!OF_PEOPLE.has(measure) && isForetold(context, at, length)) return [];
  const [main, ...related] = events;
  const told = related.filter((event) => !isOnOtherDays(context, event, published));
  const rivals = [...(main ? [main] : []), ...told].flatMap((event) => rivalsIn(counted, event, record));
  // Crowds, the dead and the detained are always estimates, and counted "so far".
  const basis = OF_PEOPLE.has(measure) ? null : (basisOfClaim(context) ?? basisOfLead(before));
  const compared = rivals
    .sort(
      (a, b) =>
        fitRank(a) - fitRank(b) || rank(a) - rank(b) || distance(a.asOf, published) - distance(b.asOf, published),
    )
    .filter((rival, i) => !rivals.slice(0, i).some((earlier) => isSameGiven(earlier, rival)))
    .map((rival) => ({rival, comparison: compare(amount, counted, basis, rival)}));
  return keepFew(compared).map(({rival, comparison}) => {
    return figureNote(measure, rival, {
      comparison,
      basis,
      given: timeGiven(measure, rival.asOf, published),
      stage: rival.fit === 'compared' ? rival.stage : null,
    });
  });
}

/** Was a figure given after the article, or days before it where people were counted? */
function timeGiven(measure: Measure, asOf: string | null, published: string | null): Given {
  if (asOf === null || published === null) return null;
  if (isAfter(asOf, published)) return 'later';
  return OF_PEOPLE.has(measure) && distance(asOf, published) >= OLD && isAfter(published, asOf) ? 'earlier' : null;
}
/** Days from which an older count of people is said to be older. */
const OLD = 2;

/** Counting that a sentence before said to go on goes on in this one; a sample or an end of it does not. */
function basisOfLead(before: string): Figure['basis'] {
  const basis = basisOfClaim(before.slice(-LEAD_REACH));
  return basis === 'partial' || basis === 'preliminary' ? basis : null;
}
/** Characters before a sentence in which the text may have said so. */
const LEAD_REACH = 250;

/** Is it the same number by the same kind of body at the same time, told by two pages? */
function isSameGiven(one: Rival, other: Rival): boolean {
  const isOfficial = one.isResult && other.reporterKind === 'election-authority' && other.basis !== 'partial';
  if (isOfficial && one.low === other.low && one.unit === other.unit && other.high === null) return true;
  return (
    one.low === other.low &&
    one.high === other.high &&
    one.asOf === other.asOf &&
    one.basis === other.basis &&
    one.unit === other.unit &&
    one.fit === other.fit &&
    (one.reportedBy === other.reportedBy || (isOfState(one) && isOfState(other))) &&
    one.subject === other.subject
  );
}

/** Kinds of body by which a state gives one and the same figure. */
const STATE: ReadonlySet<Rival['reporterKind']> = new Set<Rival['reporterKind']>([
  'government',
  'interior-ministry',
  'police',
  'head-of-state',
]);

function isOfState({reporterKind}: Rival): boolean {
  return STATE.has(reporterKind);
}

/** What need not match tells little: a few of it, one from each reporter. */
function keepFew<T extends {rival: Rival; comparison: Comparison}>(compared: readonly T[]): T[] {
  const apart = compared.filter(({comparison}) => comparison === 'not-comparable');
  const most = apart.length < compared.length ? MOST_APART : MOST_APART_ALONE;
  const reporters = new Set<string>();
  const kept = new Set(
    apart.filter(({rival}) => !reporters.has(rival.reportedBy) && reporters.add(rival.reportedBy)).slice(0, most),
  );
  const shown = compared.filter((one) => one.comparison !== 'not-comparable' || kept.has(one));
  // What bears the claim out is never what there is no room for.
  const first = [...shown].sort((a, b) => Number(b.comparison === 'agrees') - Number(a.comparison === 'agrees'));
  const room = new Set(first.slice(0, MOST_FIGURES));
  return shown.filter((one) => room.has(one));
}

/** What compares comes before what is only shown. */
function fitRank({fit}: Rival): number {
  return fit === 'compared' ? 0 : 1;
}

/** The final official figure leads, then other counts of the whole, then parts and estimates. */
function rank({basis, isResult}: Rival): number {
  if (basis === 'final' || isResult) return 0;
  return basis === null ? 1 : basis === 'partial' || basis === 'exit-poll' ? 3 : 2;
}

/** Days between a figure and the article; the undated come last. */
function distance(asOf: string | null, published: string | null): number {
  const days = Math.abs(Date.parse(asOf ?? '') - Date.parse(published ?? '')) / 86_400_000;
  return Number.isNaN(days) ? 1e6 : days;
}

function compare(amount: Amount, {claim}: Counted, basis: Figure['basis'], rival: Rival): Comparison {
  const isPercent = rival.unit === 'percent';
  if (isPercent !== (claim.unit === 'percent')) return 'not-comparable';
  const comparison = compareAmounts(amount, {low: rival.low, high: rival.high, bound: rival.qualifier}, isPercent);
  // A count that went on, or a sample of voters, is not contradicted by the final figure.
  const isOtherBasis = basis !== null && basis !== 'final' && basis !== (rival.basis ?? 'final');
  if (rival.fit === 'strange') return 'not-comparable';
  // One night's count is not contradicted by that of the whole event, nor a whole by what was counted till noon.
  const isOther =
    isOtherBasis || rival.fit === 'apart' || isInterim(rival.subject, rival.basis) || isGrowth(rival.stage, comparison);
  return comparison !== 'agrees' && isOther ? 'not-comparable' : comparison;
}

/** Is a difference no more than what the days between two counts brought? */
function isGrowth(stage: Stage, comparison: Comparison): boolean {
  if (stage === 'untold') return true;
  return stage === 'later' ? comparison === 'higher' : stage === 'earlier' && comparison === 'lower';
}

function figureNote(
  measure: Measure,
  {page, entry, isResult, ...rest}: Rival,
  compared: {comparison: Comparison; basis: Figure['basis']; given: Given; stage: Stage},
): FigureNote {
  const {subject, low, high, qualifier, unit, reportedBy, reporterKind, asOf, basis} = rest;
  const shown = {subject, low, high, qualifier, unit, reportedBy, reporterKind, asOf, basis};
  const text = figureInWords({...shown, isResult}, compared);
  return {about: 'figure', entry, text, ...page, measure, ...shown, comparison: compared.comparison};
}

function rivalsIn(counted: Counted, event: RecordEvent, record: WhenceRecord): Rival[] {
  // Seats of a list or of another chamber are none of those that the record counts.
  if (counted.seats !== 'all' && event.type !== 'local') return [];
  const figures = record
    .figuresOn(event.id)
    .filter((figure) => figure.measure === counted.measure && sameUnit(counted.claim, figure));
  const names = BY_SUBJECT.has(counted.measure) ? namesMeant(counted, event, figures, homeOf(event, record)) : null;
  const given = figures.filter((figure) => (names ? isOneOf(figure.subject, names) : sameCount(counted, figure)));
  const hasFinal = given.some(
    ({basis, reporterKind, place}) => basis === 'final' && reporterKind === 'election-authority' && place === null,
  );
  const results = hasFinal ? [] : resultsOf(counted, names, event);
  // The words around the claim are read last: most claims have nothing to be set beside.
  const scope = given.length + results.length > 0 ? scopeOf(counted, event, record) : null;
  if (!scope) return [];
  const whole = {place: null, subject: null, asOf: null};
  const stage = (figure: Figure): Stage => stageOf(figure, counted.published, event);
  return [
    ...rivalsThatFit(results, () => fitOf(scope, whole, event)),
    ...rivalsThatFit(given, (figure) => fitOf(scope, figure, event)).map((figure) => rivalFrom(figure, stage(figure))),
  ];
}

/** What a claim's words tell of its part of an event; `null` where they speak of another year, or of what has no rival. */
function scopeOf(
  {measure, context, at, speaker, key, own, published}: Counted,
  event: RecordEvent,
  record: WhenceRecord,
): ClaimScope | null {
  const words = wordsAround(own, key);
  if (isOfOtherYear(words, yearsOf(event), published)) return null;
  if (OF_PEOPLE.has(measure) && (isOfLongerTime(words, event, published) || isWitness(speaker.words ?? '')))
    return null;
  const home = homeOf(event, record);
  const part =
    partOf(own, key, measure, home) ??
    (OF_PEOPLE.has(measure) ? partOfSpeaker(speaker.words ?? '', speaker.places ?? [], context, home) : null);
  const scope = {measure, sentence: context, at, home, published};
  if (part?.kind !== 'some') return {...scope, part};
  // Some of the dead may be a group that is counted by itself.
  return part.isOutOf && isOfGroup(key.toLowerCase()) ? {...scope, part: null} : null;
}

function yearsOf({date, until}: RecordEvent): [number, number] {
  return [Number(date.slice(0, 4)), Number((until ?? date).slice(0, 4))];
}

function homeOf({country}: RecordEvent, record: WhenceRecord): HomeCountry {
  const found = record.countries.find(({code}) => code === country);
  if (!found) return {names: [], capital: ''};
  const names = [...found.names, ...found.demonyms].map((name) => name.toLowerCase());
  return {names, capital: found.cities[0]?.toLowerCase() ?? ''};
}

function rivalsThatFit<T>(all: readonly T[], fitFor: (one: T) => Fit): (T & {fit: Exclude<Fit, null>})[] {
  return all.flatMap((one) => {
    const fit = fitFor(one);
    return fit === null ? [] : [{...one, fit}];
  });
}

function sameUnit(claim: Claim, figure: Figure): boolean {
  return (claim.unit === 'percent') === (figure.unit === 'percent');
}

function rivalFrom(figure: Figure & Pick<Rival, 'fit'>, stage: Stage): Rival {
  const {id, subject, low, high, qualifier, unit, reportedBy, reporterKind, asOf, basis, fit} = figure;
  const page = pageOf(figure.provenance[0]);
  return {
    entry: id,
    subject,
    low,
    high,
    qualifier,
    unit,
    reportedBy,
    reporterKind,
    asOf,
    basis,
    isResult: false,
    fit,
    stage,
    page,
  };
}

/** The event's own result and turnout. */
function resultsOf(
  {claim, measure, own}: Counted,
  names: readonly string[] | null,
  event: RecordEvent,
): Omit<Rival, 'fit'>[] {
  const page = pageOf(event.provenance[0]);
  const result = (subject: string | null, low: number, unit: string): Omit<Rival, 'fit'> => ({
    entry: event.id,
    subject,
    low,
    high: null,
    qualifier: 'exact',
    unit,
    reportedBy: page.publisher,
    reporterKind: 'election-authority',
    asOf: null,
    basis: 'final',
    isResult: true,
    stage: null,
    page,
  });
  if (measure === 'turnout')
    return event.turnout !== null && !OF_VOTES.test(own.after) && claim.unit === 'percent'
      ? [result(null, event.turnout, 'percent')]
      : [];
  if (!names || measure === 'vote-count') return [];
  return event.results.flatMap(({candidate, party, share, seats}) => {
    const value = measure === 'vote-share' ? share : seats;
    if (value === null || !(isOneOf(candidate, names) || isOneOf(party, names))) return [];
    return [result(candidate ?? party, value, measure === 'vote-share' ? 'percent' : 'seats')];
  });
}

function isOneOf(subject: string | null, names: readonly string[]): boolean {
  return subject !== null && names.includes(subject);
}

/** Parties that only their sentence names; "he" and "the president" may be another than the person named last. */
const GENERIC =
  /^(?:(?:the|his|her|its|their) )?(?:(?:ruling|opposition|governing) )?(?:party|alliance|coalition|bloc|movement|list)$/i;

/** What several parties win together is not what one of them has. */
const JOINT = /\b(?:alliance|allies|coalition|bloc|front|list|pole|union|together)\b/i;

/** The candidates or parties of the event, as the record names them, that a claim's share can be of. */
function namesMeant(
  {claim, context, at}: Counted,
  event: RecordEvent,
  figures: readonly Figure[],
  home: HomeCountry,
): string[] {
  const all = new Set(
    [
      ...event.results.flatMap(({candidate, party}) => [candidate, party]),
      ...figures.map(({subject}) => subject),
    ].filter((name): name is string => name !== null),
  );
  // A party's name may stand in quotation marks.
  const written = claim.subject?.replace(/[“”„"«»]/g, '') ?? null;
  const subject = written && !GENERIC.test(written) ? written : null;
  // "Quiroga (2001-2002)": the brackets hold a party or years.
  const person = subject?.replace(/\([^()]*\)/g, '').trim() ?? '';
  const named = subject
    ? [...all].filter(
        (name) =>
          (samePerson(person, name) && !isCountryAlone(person, name, home) && !differInKind(person, name)) ||
          sameParty(subject, name),
      )
    : [];
  // "Prosecutor Alexandr Stoianoglo" has the initials of the party PAS; whoever stood under that name is meant.
  const stood = event.results.flatMap(({candidate}) => candidate ?? []).filter((name) => shareWords(person, name));
  if (stood.length > 0) return named.filter((name) => stood.some((one) => samePerson(one, name)));
  if (named.length > 0 || subject) return named;
  const parties = new Set(event.results.map(({party}) => party));
  // "The party" was named earlier; a share without a subject has its name beside it.
  const from = claim.subject ? 0 : Math.max(0, context.lastIndexOf('%', at - 1), context.lastIndexOf('per', at - 1));
  const isJoint = JOINT.test(claim.subject ?? '');
  const meant = claim.subject
    ? [...all].filter((name) => parties.has(name) && (!isJoint || JOINT.test(name)))
    : [...all];
  const nearest = nearestName(context, [from, at], meant, parties);
  return nearest ? [...all].filter((name) => samePerson(nearest, name) || name === nearest) : [];
}

/** Is all that one of two names gives the country's own name, which several parties bear: "Kyrgyzstan", "For Georgia"? */
function isCountryAlone(one: string, other: string, {names}: HomeCountry): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  // "Gakharia for Georgia" is "For Georgia".
  const isEnd = (whole: string, end: string): boolean => end.startsWith('for ') && whole.endsWith(end);
  if (a === b || isEnd(a, b) || isEnd(b, a)) return false;
  return [a, b].some((name) => names.includes(name.replace(/^(?:the|for) /, '')));
}

/**
 * Of the names in a sentence the one that a share belongs to: the nearest before it, unless another figure stands
 * between ("70% for A" puts the name behind).
 */
function nearestName(
  context: string,
  [from, at]: readonly [number, number],
  names: readonly string[],
  parties: ReadonlySet<string | null>,
): string | null {
  const before = context.slice(from, at);
  const after = /^[^.;,]{0,30}? (?:for|to) ([^,.;%]{3,40})/.exec(context.slice(at))?.[1] ?? '';
  let best: string | null = null;
  let bestAt = -1;
  for (const name of names) {
    // The last word stands for a person; "For Georgia" is not meant by "Georgia".
    const surname = parties.has(name) ? name : (name.split(' ').at(-1) ?? name);
    const where = Math.max(before.lastIndexOf(name), surname.length > 3 ? before.lastIndexOf(surname) : -1);
    if (where > bestAt) [best, bestAt] = [name, where];
  }
  return best ?? names.find((name) => after.includes(name) || after.includes(name.split(' ').at(-1) ?? name)) ?? null;
}

/** A subject that says more than "registered voters" counts something narrower than the claim may. */
const ELECTORATE = /\b(?:registered|eligible)?\s*voters?\b|\belectorate\b/;

const OF_VOTES = /^ of (?:the )?(?:total )?(?:valid )?(?:votes?|ballots?)\b/i;

/** Eyes that were hurt are counted apart from all who were. */
const EYES = /\b(?:eyes?|ocular)\b/i;

/** The verb that rules a figure: "courts jailed 212". */
const VERB_BEFORE = /\b\w{1,20} (?:(?:at least|more than|about|around|nearly|some|over) )?$/i;

/** Do claim and figure count the same people? */
function sameCount({claim, context, at, own}: Counted, figure: Figure): boolean {
  // "6,328,397 votes, representing 56.55% of the valid votes": a share of the votes is no turnout.
  if (figure.measure === 'turnout') return !OF_VOTES.test(own.after);
  const subject = figure.subject?.toLowerCase() ?? '';
  const words = context.toLowerCase();
  if (figure.measure === 'electorate') return ELECTORATE.test(words.slice(at, at + 60)) && claim.unit !== 'percent';
  const length = claim.span.end - claim.span.start;
  const key = words.slice(at, at + length);
  if (!sameGroup(`${claim.subject ?? ''} ${key} ${predicateOf(own.after)}`, subject)) return false;
  if (figure.measure === 'detentions') {
    const verb = VERB_BEFORE.exec(own.before)?.[0] ?? '';
    // "Killed 20 people and arrested 50": the dead are not in custody.
    return (
      harmIn(verb.toLowerCase()) === null && custodyIn(`${verb}${key}${own.after}`.toLowerCase()) === custodyIn(subject)
    );
  }
  if (figure.measure !== 'casualties') return true;
  return (
    EYES.test(`${key}${own.after}`) === EYES.test(subject) && harmAt(words, at, length) === (harmIn(subject) ?? 'dead')
  );
}
