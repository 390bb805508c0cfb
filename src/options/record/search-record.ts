import {nameKey} from '../../record/fold-name.ts';
import type {WhenceRecord} from '../../record/record.ts';

/** One thing the record holds, as search finds it. */
export interface Findable {
  id: string;
  kind: 'country' | 'event' | 'source';
  /** Folded, every form. */
  keys: string[];
  /** Reports behind it: what has more comes first. */
  weight: number;
}

/** Most results that are worth reading through. */
const MOST_FOUND = 60;

/** Everything that can be searched for; made once for a record. `nameOf` gives a country's name in the reader's language. */
export function indexRecord(record: WhenceRecord, nameOf: (code: string, name: string) => string): Findable[] {
  const countries = record.countries.map(({code, name, names}): Findable => {
    const forms = [...new Set([nameOf(code, name), name, ...names])];
    return {id: code.toLowerCase(), kind: 'country', keys: forms.map(nameKey), weight: 1000};
  });
  const countryKeys = new Map(countries.map(({id, keys}) => [id.toUpperCase(), keys.join(' ')]));
  const events = record.events().map((event): Findable => {
    const words = `${nameKey(event.name)} ${event.date} ${countryKeys.get(event.country) ?? ''}`;
    return {id: event.id, kind: 'event', keys: [words], weight: record.reportsOn(event.id).length};
  });
  const sources = record.sources().map((source): Findable => {
    const country = source.country === null ? '' : (countryKeys.get(source.country) ?? '');
    return {id: source.id, kind: 'source', keys: source.names.map((name) => `${nameKey(name)} ${country}`), weight: 1};
  });
  return [...countries, ...events, ...sources];
}

/** What every word is found in, best first: whole names, then beginnings, then what has more reports behind it. */
export function searchRecord(index: readonly Findable[], words: string): Findable[] {
  const wanted = nameKey(words);
  if (wanted === '') return [];
  const parts = wanted.split(' ');
  return index
    .map((item) => ({item, score: scoreItem(item, wanted, parts)}))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score || b.item.weight - a.item.weight)
    .slice(0, MOST_FOUND)
    .map(({item}) => item);
}

function scoreItem({keys}: Findable, wanted: string, parts: readonly string[]): number {
  let best = 0;
  for (const key of keys) {
    if (!parts.every((part) => ` ${key}`.includes(` ${part}`))) continue;
    best = Math.max(best, key === wanted ? 3 : key.startsWith(wanted) ? 2 : 1);
  }
  return best;
}
