import {TokenKind, type Tokens} from '../text/tokens.ts';
import {personWords} from './fold-name.ts';
import {numberGroups, openGroups, type Groups} from './groups.ts';
import {keyAt, startsUpper} from './match-gazetteer.ts';
import type {PackedLines} from './record-index.ts';
import type {WhenceRecord} from './record.ts';

/** A person the record knows from an office or from an election's results. */
export interface Person {
  country: string;
  /** Folded words of the name. */
  words: readonly string[];
  office: string | null;
  /** Years in public life, as far as the record tells. */
  from: number;
  to: number;
}

/** People by every word of their names that could stand alone for them. */
export type PeopleIndex = Groups<Person>;

/** Builds the look-up of office holders and candidates. */
export function buildPeople(record: WhenceRecord): ReadonlyMap<string, readonly Person[]> {
  const index = new Map<string, Person[]>();
  const add = (person: Person): void => {
    const surname = person.words.at(-1);
    if (!surname || surname.length < 3) return;
    for (const key of person.words.length > 1 ? [surname, person.words[0] as string] : [surname]) {
      const list = index.get(key);
      if (list) list.push(person);
      else index.set(key, [person]);
    }
  };
  for (const {code} of record.countries)
    for (const leader of record.leadersOf(code))
      for (const name of leader.names)
        add({
          country: code,
          words: personWords(name),
          office: leader.office,
          from: yearOf(leader.from ?? leader.asOf) ?? 1990,
          to: yearOf(leader.to) ?? (leader.asOf ? Math.max(2026, yearOf(leader.asOf) ?? 0) : 2026),
        });
  for (const {name, country, date} of record.candidates()) {
    const year = yearOf(date) ?? 1990;
    add({country, words: personWords(name), office: null, from: year - 1, to: year + 1});
  }
  return index;
}

/** The look-up as the build lays it out, and as it is read from there. */
export function packPeople(people: ReadonlyMap<string, readonly Person[]>): PackedLines {
  const {things, packed} = numberGroups(people);
  const lines = things.map(({country, office, from, to, words}) =>
    [country, office ?? '', from, to, ...words].join('\t'),
  );
  return {...packed, lines: lines.join('\n')};
}

export function openPeople(packed: PackedLines): PeopleIndex {
  const lines = packed.lines.split('\n');
  return openGroups(packed, (n) => {
    const [country = '', office = '', from, to, ...words] = lines[n]?.split('\t') ?? [];
    return {country, words, office: office || null, from: Number(from), to: Number(to)};
  });
}

function yearOf(date: string | null): number | null {
  const year = date ? Number.parseInt(date.slice(0, 4), 10) : Number.NaN;
  return Number.isNaN(year) ? null : year;
}

/** Where a text names a person of the record. */
export interface PersonMention {
  /** Index of the token of the surname. */
  first: number;
  /** Folded surname. */
  surname: string;
  /** More than the surname stands there. */
  full: boolean;
  countries: readonly string[];
  /** The offices of the people it may be, in the order of `countries`' people. */
  people: readonly Person[];
}

/** Years that a person stays in the news before and after what the record knows of them. */
const AROUND = 6;

/**
 * Finds the people that a text names. With `year`, those are left out who held no office and stood in no election
 * within six years of it.
 */
export function findPeople(tokens: Tokens, index: PeopleIndex, year: number | null): PersonMention[] {
  const found: PersonMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.word || !startsUpper(tokens, i)) continue;
    const surname = keyAt(tokens, i);
    const all = index.get(surname);
    if (!all) continue;
    const namesakes = all.filter(
      (person) =>
        (year === null || (person.from - AROUND <= year && year <= person.to + AROUND)) &&
        person.words.at(-1) === surname,
    );
    if (namesakes.length === 0) continue;
    const before = i > 0 && startsUpper(tokens, i - 1) ? keyAt(tokens, i - 1).split(' ') : [];
    const fuller = namesakes.filter((person) => before.some((word) => person.words.slice(0, -1).includes(word)));
    const people = fuller.length > 0 ? fuller : namesakes;
    found.push({
      first: i,
      surname,
      full: fuller.length > 0,
      countries: [...new Set(people.map((person) => person.country))],
      people,
    });
  }
  return found;
}
