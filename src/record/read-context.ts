import {TokenKind, type Tokens} from '../text/tokens.ts';
import {dateInAddress} from './date-in-address.ts';
import {isChamberWord} from './chamber-words.ts';
import {referenceByDateline} from './match-dateline.ts';
import {dayNumber, findDates, referenceDate, type DateMention, type ReferenceDate} from './match-dates.ts';
import {findVotes, type VoteMention} from './match-elections.ts';
import {findPlaces, type PlaceMention} from './match-gazetteer.ts';
import type {MatchIndex} from './match-index.ts';
import {findPeople, type PersonMention} from './match-people.ts';

/** What an article says of places, people, votes and days: all that matching reads from it. */
export interface ArticleContext {
  tokens: Tokens;
  reference: ReferenceDate | null;
  places: readonly PlaceMention[];
  people: readonly PersonMention[];
  votes: readonly VoteMention[];
  dates: readonly DateMention[];
  /** Words for protest and the state's answer. */
  unrest: readonly {first: number}[];
  /** How many words speak of a chamber's work: bills, motions, impeachment. */
  chamber: number;
  /** Years that the text gives to an uprising, a war and the like, by their nouns; those with two years left out. */
  datedNouns: ReadonlyMap<string, number>;
  /** Countries by weight of evidence, heaviest first. */
  countries: readonly {code: string; score: number}[];
}

/** Weights of one mention. A country's name says most; a surname that several countries share least. */
const WEIGHT = {name: 3, demonym: 1.6, city: 2, region: 2, institution: 2, person: 2, surname: 1, address: 4} as const;
/** What is said to happen "in" a place weighs more; the place named first sets the scene. */
const SETTING_FACTOR = 1.5;
const FIRST_PLACE = 3;
/** Less than this is a chance likeness of names. */
const LEAST_SCORE = 2.5;
/** Tokens of title and lead, where an article says what it is about. */
const LEAD_TOKENS = 70;
const LEAD_FACTOR = 2;
/** A person named over and over says no more of the country. */
const MOST_PER_PERSON = 4;

/**
 * Reads the context of an article. `published` as `referenceDate` takes it; without it the date in the page's address
 * is used, and without that what the text itself tells of its day. Linear in the length of the text.
 */
export function readContext(tokens: Tokens, page: PageDate, index: MatchIndex): ArticleContext {
  const given = givenDate(page);
  const places = findPlaces(tokens, index.gazetteer);
  const reference =
    given?.exact === 'day'
      ? given
      : (referenceInText(tokens, given) ?? given ?? referenceByDateline(tokens, places, index));
  const people = findPeople(tokens, index.people, reference?.year ?? null);
  const dates = findDates(tokens, reference);
  return {
    tokens,
    reference,
    places,
    people,
    votes: markLocalVotes(findVotes(tokens), places),
    dates,
    unrest: findUnrest(tokens),
    chamber: tokens.lower.filter(isChamberWord).length,
    datedNouns: dateNouns(tokens, dates),
    countries: rankCountries(tokens, places, people, page.url, index),
  };
}

/** What is known of a text's date from outside it. */
export interface PageDate {
  url: string | null;
  published: string | null;
  /** The year it is from, where no more is known. */
  year?: number | null;
}

/** The date that a page gives itself: of its own word and its address the more exact, where the two agree on the year. */
function givenDate({published, url, year}: PageDate): ReferenceDate | null {
  const own = referenceDate(published) ?? referenceDate(year ? String(year) : null);
  const address = own?.exact === 'day' ? null : referenceDate(dateInAddress(url));
  if (!own || !address) return own ?? address;
  return address.year === own.year && address.exact !== 'year' ? address : own;
}

/** "the New Jersey election": a vote named after a part of a country is of that part. */
function markLocalVotes(votes: VoteMention[], places: readonly PlaceMention[]): VoteMention[] {
  const parts = new Set(places.filter(({kind}) => kind === 'region' || kind === 'city').map(({end}) => end));
  return votes.map((vote) =>
    vote.kind === null && vote.strong && parts.has(vote.end - 1) ? {...vote, kind: 'local'} : vote,
  );
}

/** Words by which texts speak of people in the street and the state's answer. */
const UNREST =
  /^(?:protest(?:s|er|ers|ed|ing)?|protestors?|demonstrat(?:ion|ions|or|ors|ed|ing)|rall(?:y|ies)|march(?:es|ers|ed)?|unrest|clash(?:es|ed)?|crackdown|riots?|rioters?|uprising|revolt|tear|curfew|sit-in|strike)$/;

function findUnrest({length, kind, lower}: Tokens): {first: number}[] {
  const found: {first: number}[] = [];
  for (let i = 0; i < length; i++)
    if (kind[i] === TokenKind.word && (UNREST.test(lower[i] as string) || isIntoStreets(lower, i)))
      found.push({first: i});
  return found;
}

/** "took to the streets", "pour onto the streets". */
function isIntoStreets(lower: readonly string[], i: number): boolean {
  return lower[i] === 'streets' && lower[i - 1] === 'the' && /^(?:to|onto|into)$/.test(lower[i - 2] ?? '');
}

const NOUNS = /^(?:uprising|revolution|revolt|massacre|coup|war|unrest|crackdown|siege|genocide|famine|riots)$/;

function dateNouns(tokens: Tokens, dates: readonly DateMention[]): Map<string, number> {
  const years = new Map<string, number>();
  for (const {year, first, end} of dates) {
    if (year === null) continue;
    const before = /^(?:in|of)$/.test(tokens.lower[first - 1] ?? '') ? (tokens.lower[first - 2] ?? '') : '';
    for (const noun of [tokens.lower[end] ?? '', before])
      if (NOUNS.test(noun)) years.set(noun, years.has(noun) && years.get(noun) !== year ? Number.NaN : year);
  }
  shareYearOfRising(years);
  for (const [noun, year] of years) if (Number.isNaN(year)) years.delete(noun);
  return years;
}

/** Nouns that texts use in turn for one rising of a people. */
const RISINGS = ['uprising', 'revolution', 'revolt', 'unrest'];

/** "the 2011 uprising" dates "the revolt" too, where the text gives its risings one year only. */
function shareYearOfRising(years: Map<string, number>): void {
  const told = new Set(RISINGS.flatMap((noun) => years.get(noun) ?? []));
  const [year] = told;
  if (told.size === 1 && year !== undefined) for (const noun of RISINGS) years.set(noun, year);
}

/** Tokens of the beginning in which a full date may be the day of the report. */
const DATELINE_TOKENS = 120;

/**
 * The latest full date of the text's year, where only the year of the article is known; without even that, a full date
 * near the beginning. Good for "last month", not for days.
 */
function referenceInText(tokens: Tokens, given: ReferenceDate | null): ReferenceDate | null {
  const full = findDates(tokens, null).flatMap(({year, month, day, first}) =>
    year && month && day && (given ? year === given.year : first < DATELINE_TOKENS) ? [{year, month, day}] : [],
  );
  if (full.length === 0 || given?.exact === 'month') return null;
  const days = full.map(({year, month, day}) => dayNumber(year, month, day));
  const latest = Math.max(...days);
  return {day: latest, year: full[days.indexOf(latest)]?.year ?? 0, exact: 'month'};
}

function rankCountries(
  tokens: Tokens,
  places: readonly PlaceMention[],
  people: readonly PersonMention[],
  url: string | null,
  index: MatchIndex,
): {code: string; score: number}[] {
  const scores = new Map<string, number>();
  const add = (code: string, weight: number, at: number): void => {
    const lead = at < Math.min(LEAD_TOKENS, tokens.length / 2) ? LEAD_FACTOR : 1;
    scores.set(code, (scores.get(code) ?? 0) + weight * lead);
  };
  const unclear: {codes: readonly string[]; weight: number; at: number; orFirst: boolean}[] = [];
  for (const place of places) {
    const {codes, kind, first} = place;
    const opening = place === places[0] && !isDateline(place, tokens) ? FIRST_PLACE : 0;
    const weight = WEIGHT[kind] * (isSetting(place, tokens) ? SETTING_FACTOR : 1) + opening;
    if (codes.length === 1) add(codes[0] as string, weight, first);
    else unclear.push({codes, weight, at: first, orFirst: true});
  }
  const seen = new Map<string, number>();
  for (const {countries, full, surname, first: at} of people) {
    const times = (seen.get(surname) ?? 0) + 1;
    seen.set(surname, times);
    if (times > MOST_PER_PERSON) continue;
    const weight = full ? WEIGHT.person : WEIGHT.surname;
    if (countries.length === 1 && full) add(countries[0] as string, weight, at);
    else unclear.push({codes: countries, weight, at, orFirst: false});
  }
  for (const word of new Set(
    (url ?? '')
      .slice(0, 400)
      .toLowerCase()
      .split(/[^a-z]+/),
  )) {
    const code = index.countryWords.get(word);
    if (code) add(code, WEIGHT.address, tokens.length);
  }
  const clear = new Map(scores);
  for (const {codes, weight, at, orFirst} of unclear) {
    const best = codes.reduce((a, b) => ((clear.get(b) ?? 0) > (clear.get(a) ?? 0) ? b : a));
    if (orFirst || clear.has(best)) add(best, weight, at);
    else if (codes.length === 1) add(best, weight / 2, at);
  }
  return [...scores]
    .filter(([, score]) => score >= LEAST_SCORE)
    .map(([code, score]) => ({code, score}))
    .sort((a, b) => b.score - a.score);
}

const SETTINGS =
  /^(?:in|across|throughout|near|around|inside|at|outside|northern|southern|eastern|western|central|neighbouring|neighboring|nearby)$/;

/** A place that something happens in: "in Gaza", "northern Iraq"; not what something or somebody comes from. */
export function isSetting({kind, first}: PlaceMention, tokens: Tokens): boolean {
  return kind !== 'demonym' && SETTINGS.test(tokens.lower[first - 1] ?? '');
}

/** "NAIROBI, March 13 (Xinhua)": where the reporter sat. */
function isDateline({first, end, kind}: PlaceMention, {lower}: Tokens): boolean {
  return first < 3 && kind === 'city' && /^(?:,|\(|—|–|-|--|:)$/.test(lower[end] ?? '');
}
