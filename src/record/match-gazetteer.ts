import {TokenKind, tokenise, type Tokens} from '../text/tokens.ts';

import type {Country} from './entries.ts';
import {nameKey} from './fold-name.ts';
import {numberGroups, openGroups, type Groups} from './groups.ts';
import type {PackedLines} from './record-index.ts';

export type PlaceKind = 'name' | 'demonym' | 'city' | 'region' | 'institution';

/** Where a text names a country or something that stands for it. Offsets are token indexes, `end` exclusive. */
export interface PlaceMention {
  first: number;
  end: number;
  /** Several where the word alone does not tell ("Congo", "Georgia", "Punjab"). */
  codes: readonly string[];
  kind: PlaceKind;
}

interface Entry {
  words: readonly string[];
  /** Acronyms count only in capitals ("US", "CAR"). */
  capitals: boolean;
  codes: string[];
  kind: PlaceKind;
}

/** Words by which articles mean countries, keyed by the first one. */
export type Gazetteer = Groups<Entry>;

/** A country's own name outweighs an institution of the same word in another country, and so on down. */
const KINDS: readonly [PlaceKind, (country: Country) => readonly string[]][] = [
  ['name', (c) => c.names],
  ['demonym', (c) => c.demonyms.flatMap((d) => (/(?:s|sh|ch|ese|x)$/.test(d) ? [d] : [d, `${d}s`]))],
  ['city', (c) => c.cities],
  ['region', (c) => c.regions],
  ['institution', (c) => c.institutions],
];

/** Builds the look-up of place words. */
export function buildGazetteer(countries: readonly Country[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry>();
  for (const [kind, namesOf] of KINDS)
    for (const country of countries) for (const name of namesOf(country)) add(entries, name, country.code, kind);
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const first = entry.words[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The look-up as the build lays it out, and as it is read from there. */
export function packGazetteer(gazetteer: ReadonlyMap<string, readonly Entry[]>): PackedLines {
  const {things, packed} = numberGroups(gazetteer);
  const lines = things.map(({capitals, kind, codes, words}) =>
    [Number(capitals), kind, codes.join(' '), ...words].join('\t'),
  );
  return {...packed, lines: lines.join('\n')};
}

export function openGazetteer(packed: PackedLines): Gazetteer {
  const lines = packed.lines.split('\n');
  return openGroups(packed, (n) => {
    const [capitals, kind, codes = '', ...words] = lines[n]?.split('\t') ?? [];
    return {words, capitals: capitals === '1', codes: codes.split(' '), kind: kind as PlaceKind};
  });
}

function add(entries: Map<string, Entry>, name: string, code: string, kind: PlaceKind): void {
  const words = wordsOf(name);
  const key = words.join(' ');
  const known = entries.get(key);
  if (!known) entries.set(key, {words, capitals: name === name.toUpperCase(), codes: [code], kind});
  else if (!known.codes.includes(code) && (known.kind === kind || kind !== 'institution')) known.codes.push(code);
}

const NO_WORDS = {abbreviations: new Set<string>(), starters: new Set<string>()};

const PLAIN_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** A name as the look-up keys of its tokens, cut as the tokeniser cuts the text. */
export function wordsOf(name: string): string[] {
  // Nearly all names, at a tenth of the cost: there are thousands whenever the worker starts.
  if (PLAIN_NAME.test(name)) return name.toLowerCase().split(' ');
  const tokens = tokenise({text: name, breaks: [name.length]}, NO_WORDS);
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) if (tokens.lower[i] !== '.') words.push(keyAt(tokens, i));
  return words;
}

/** First names and surnames as often as places: counted only where no other name stands beside them. */
const PERSON_NAMES: ReadonlySet<string> = new Set(
  (
    'chad jordan georgia israel paris sydney florence victoria charlotte houston austin dallas lincoln jackson ' +
    'washington virginia carolina kingston chester lima male milan adelaide salvador santiago cuba india china alexandria'
  ).split(' '),
);
/** Places of which the first word may belong to the place's part: "northern Jordan", "the former Georgia". */
const BESIDE_PLACES: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central in from of to across for and the'.split(' '),
);

/** Finds the places that a text names, the longest name at each spot. Linear in the number of tokens. */
export function findPlaces(tokens: Tokens, gazetteer: Gazetteer): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.word || !startsUpper(tokens, i)) continue;
    const hit = entryAt(tokens, i, gazetteer);
    if (!hit) continue;
    const {entry, end} = hit;
    const other =
      (entry.kind === 'institution' && isInLongerName(tokens, i)) ||
      (entry.kind === 'city' && isOfUniversity(tokens, end));
    if (!other && !isPerson(tokens, i, end)) found.push({first: i, end, codes: entry.codes, kind: entry.kind});
    i = end - 1;
  }
  return found;
}

/** "the Liberal [Democratic Party]": an institution of another name, which a capitalised word in mid-sentence begins. */
function isInLongerName(tokens: Tokens, i: number): boolean {
  const before = i - 1;
  if (before < 1 || tokens.sentence[before - 1] !== tokens.sentence[i]) return false;
  if (tokens.kind[before] !== TokenKind.word || !startsUpper(tokens, before)) return false;
  return !BESIDE_PLACES.has(tokens.lower[before] as string);
}

/** "San Jose State University": an American one, in a city whose name other countries have too. */
function isOfUniversity(tokens: Tokens, end: number): boolean {
  return tokens.lower[end] === 'state' && /^(?:university|college)$/.test(tokens.lower[end + 1] ?? '');
}

/** The token after `words` where they stand at token `i` (stops of abbreviations apart), else -1. */
function matchWords(tokens: Tokens, i: number, words: readonly string[]): number {
  let at = i;
  for (let k = 0; k < words.length; k++, at++) {
    if (k > 0 && tokens.lower[at] === '.') at++;
    if (at >= tokens.length || keyAt(tokens, at) !== words[k]) return -1;
  }
  return at;
}

function entryAt(tokens: Tokens, i: number, gazetteer: Gazetteer): {entry: Entry; end: number} | null {
  const entries = gazetteer.get(keyAt(tokens, i));
  if (!entries) return null;
  for (const entry of entries) {
    if (entry.capitals && !isAllCapitals(tokens, i)) continue;
    const end = matchWords(tokens, i, entry.words);
    if (end > 0 && (entry.words.length === 1 || startsUpper(tokens, end - 1))) return {entry, end};
  }
  return null;
}

const PLAIN = /^[a-z0-9]*$/;

/** The form in which token `i` is looked up: folded, without the stops of initials. */
export function keyAt(tokens: Tokens, i: number): string {
  const lower = tokens.lower[i] as string;
  return PLAIN.test(lower) || tokens.kind[i] === TokenKind.punctuation || lower === "'s" ? lower : nameKey(lower);
}

/** Does token `i` begin with a capital letter? */
export function startsUpper({text, start}: Tokens, i: number): boolean {
  const code = text.charCodeAt(start[i] as number);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

function isAllCapitals({text, start, end}: Tokens, i: number): boolean {
  const word = text.slice(start[i], end[i]);
  return word === word.toUpperCase();
}

function isPerson(tokens: Tokens, first: number, end: number): boolean {
  if (end !== first + 1 || !PERSON_NAMES.has(keyAt(tokens, first))) return false;
  const before = first - 1;
  if (
    before >= 0 &&
    tokens.sentence[before] === tokens.sentence[first] &&
    tokens.kind[before] === TokenKind.word &&
    startsUpper(tokens, before) &&
    !BESIDE_PLACES.has(tokens.lower[before] as string)
  )
    return true;
  return (
    end < tokens.length &&
    tokens.kind[end] === TokenKind.word &&
    startsUpper(tokens, end) &&
    tokens.sentence[end] === tokens.sentence[first] &&
    tokens.lower[end] !== "'s"
  );
}
