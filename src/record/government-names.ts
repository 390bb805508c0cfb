import {nameKey} from './fold-name.ts';
import type {WhenceRecord} from './record.ts';

/** Folded names by which texts mean a state. */
interface StateNames {
  countries: ReadonlySet<string>;
  capitals: ReadonlySet<string>;
}

const read = new WeakMap<WhenceRecord, StateNames>();

function stateNames(record: WhenceRecord): StateNames {
  let names = read.get(record);
  if (!names) {
    const {countries} = record;
    names = {
      countries: new Set(countries.flatMap((country) => [...country.names, ...country.demonyms].map(nameKey))),
      capitals: new Set(countries.flatMap(({cities}) => cities.slice(0, 1).map(nameKey))),
    };
    read.set(record, names);
  }
  return names;
}

/** "The United States said": a country is no entry, whoever speaks for it. */
export function isCountry(run: string, record: WhenceRecord): boolean {
  return stateNames(record).countries.has(nameKey(run));
}

/** Is a mention a country or its capital, standing for the government ("Madrid said")? */
export function isGovernment(mention: string, record: WhenceRecord): boolean {
  const {countries, capitals} = stateNames(record);
  const key = nameKey(mention);
  return countries.has(key) || capitals.has(key);
}
