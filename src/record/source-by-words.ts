import type {Source} from './entries.ts';
import {existed} from './existed.ts';
import {nameKey} from './fold-name.ts';
import {isCountry} from './government-names.ts';
import type {WhenceRecord} from './record.ts';
import {wordsOfMention} from './source-by-name.ts';
import {byCountry} from './sources-by-country.ts';

/** Words of a name at least: two alone ("National Police") are too many bodies' name. */
const LEAST_WORDS = 3;
const SMALL: ReadonlySet<string> = new Set('of for the on and in to de da do la el'.split(' '));

type ByWords = ReadonlyMap<string, Source | null>;

const indices = new WeakMap<WhenceRecord, Map<string, ByWords>>();

/**
 * Finds the entry of a country whose name a mention gives in another order or with the country in another place: "the
 * National Human Rights Institute" for "National Institute of Human Rights of Chile". `null` where none does, or several.
 */
export function lookUpByWords(
  text: string,
  country: string | null,
  date: string | null,
  record: WhenceRecord,
): Source | null {
  if (!country) return null;
  const words = wordsOfMention(text);
  const telling = words.map((word) => tellingWords(word, record));
  const index = indexOf(country, record);
  for (let length = words.length; length >= LEAST_WORDS; length--)
    for (let first = 0; first + length <= words.length; first++) {
      if (!isCapital(words[first])) continue;
      const source = index.get(keyOf(telling.slice(first, first + length)));
      if (source && existed(source, date) && isWhole(words, first, length, record)) return source;
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

/** What of a word tells a name: its folded parts, but no country and no small word. */
function tellingWords(word: string, record: WhenceRecord): string[] {
  if (isCountry(word, record)) return [];
  return nameKey(word)
    .split(' ')
    .filter((part) => part !== '' && !SMALL.has(part));
}

/** The words that tell a name, in the order of the alphabet; empty where they are too few. */
function keyOf(telling: readonly string[][]): string {
  const words = telling.flat();
  return words.length < LEAST_WORDS ? '' : words.sort().join(' ');
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
      const words = name.split(/[\s,()/]+/).filter(Boolean);
      const key = keyOf(words.map((word) => tellingWords(word, record)));
      if (!key) continue;
      const other = index.get(key);
      index.set(key, other === undefined || other === source ? source : null);
    }
  return index;
}
