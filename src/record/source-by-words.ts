import type {Source} from './entries.ts';
import {nameKey} from './fold-name.ts';
import {isCountry} from './government-names.ts';
import type {WhenceRecord} from './record.ts';
import {byCountry} from './sources-by-country.ts';

/** Words of a mention that are looked at. */
const MOST_WORDS = 14;
/** Words of a name at least: two alone ("National Police") are too many bodies' name. */
const LEAST_WORDS = 3;
const SMALL: ReadonlySet<string> = new Set('of for the on and in to de da do la el'.split(' '));

type ByWords = ReadonlyMap<string, Source | null>;

const indices = new WeakMap<WhenceRecord, Map<string, ByWords>>();

/**
 * Finds the entry of a country whose name a mention gives in another order or with the country in another place: "the
 * National Human Rights Institute" for "National Institute of Human Rights of Chile". `null` where none does, or several.
 */
export function lookUpByWords(text: string, country: string | null, record: WhenceRecord): Source | null {
  if (!country) return null;
  const words = text
    .split(/[\s,()/“”"]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  const index = indexOf(country, record);
  for (let length = words.length; length >= LEAST_WORDS; length--)
    for (let first = 0; first + length <= words.length; first++) {
      if (!isCapital(words[first]) || !isWhole(words, first, length, record)) continue;
      const key = keyOf(words.slice(first, first + length), record);
      const source = key && index.get(key);
      if (source) return source;
    }
  return null;
}

/** Is a run of words no part of a longer name? A country beside it says only whose body it is. */
function isWhole(words: readonly string[], first: number, length: number, record: WhenceRecord): boolean {
  const before = words[first - 1] ?? '';
  const [after = '', next = ''] = words.slice(first + length);
  if (isCapital(before) && !/^The$/.test(before) && !isCountry(before, record)) return false;
  if (isCapital(after)) return false;
  return !SMALL.has(after) || !isCapital(next) || isCountry(next, record);
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}

/** The words that tell a name, in the order of the alphabet; empty where they are too few. */
function keyOf(words: readonly string[], record: WhenceRecord): string {
  const telling = words
    .filter((word) => !isCountry(word, record))
    .flatMap((word) => nameKey(word).split(' '))
    .filter((word) => word !== '' && !SMALL.has(word));
  return telling.length < LEAST_WORDS ? '' : telling.sort().join(' ');
}

function indexOf(country: string, record: WhenceRecord): ByWords {
  let ofRecord = indices.get(record);
  if (!ofRecord) indices.set(record, (ofRecord = new Map<string, ByWords>()));
  let index = ofRecord.get(country);
  if (!index) ofRecord.set(country, (index = indexNames(byCountry(record).get(country) ?? [], record)));
  return index;
}

function indexNames(sources: readonly Source[], record: WhenceRecord): ByWords {
  const index = new Map<string, Source | null>();
  for (const source of sources)
    for (const name of source.names) {
      const key = keyOf(name.split(/[\s,()/]+/).filter(Boolean), record);
      if (!key) continue;
      const other = index.get(key);
      index.set(key, other === undefined || other === source ? source : null);
    }
  return index;
}
