import {nameKey} from './fold-name.ts';
import type {WhenceRecord} from './record.ts';

const countryNames = new WeakMap<WhenceRecord, ReadonlySet<string>>();

/** "The United States said": a country is no entry, whoever speaks for it. */
export function isCountry(run: string, record: WhenceRecord): boolean {
  let names = countryNames.get(record);
  if (!names) {
    names = new Set(record.countries.flatMap((country) => [...country.names, ...country.demonyms].map(nameKey)));
    countryNames.set(record, names);
  }
  return names.has(nameKey(run));
}

/** Is a mention a country or its capital, standing for the government ("Madrid said")? */
export function isGovernment(mention: string, record: WhenceRecord): boolean {
  if (isCountry(mention, record)) return true;
  const key = nameKey(mention);
  return record.countries.some(({cities}) => cities[0] !== undefined && nameKey(cities[0]) === key);
}
