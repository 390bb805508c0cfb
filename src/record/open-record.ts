import {SHAPES} from './entries.generated.ts';
import type {
  Country,
  Dataset,
  Figure,
  Leader,
  PackInfo,
  Provenance,
  RecordEvent,
  Report,
  Source,
  Yardstick,
} from './entries.ts';
import type {EntryKind} from './entry-kinds.ts';
import {nameKey} from './fold-name.ts';
import {openGroups, packGroups, type PackedGroups} from './groups.ts';
import {mergeEvents} from './merge-events.ts';
import {nameEvent} from './name-event.ts';
import type {RecordIndex} from './record-index.ts';
import type {RecordJson} from './record-json.ts';
import type {Candidate, WhenceRecord} from './record.ts';
import {fillDefaults} from './shape.ts';

/** Countries where the family name comes first: "Xi Jinping" is looked up as "Xi" too. */
const FAMILY_NAME_FIRST = new Set(['CN', 'HK', 'TW', 'KP', 'KR', 'VN', 'KH', 'SG', 'HU']);

/**
 * Opens the files of one or more packs as one record. Sections are read when they are first asked for. Of entries with
 * one id the first file's holds; an event takes from later files what it lacks. With `index`, which `buildIndex` makes
 * of the same files, names are looked up without being folded first.
 */
export function openRecord(json: RecordJson | readonly RecordJson[], index: RecordIndex | null = null): WhenceRecord {
  const parts = (Array.isArray(json) ? json : [json]) as readonly RecordJson[];
  const packs = parts.map((part) => fillDefaults(SHAPES.pack, part.pack) as PackInfo);
  const countries = parts.flatMap((part) => part.countries);
  const sources = openSection<Source>('source', parts, (part) => part.sources);
  const reports = openSection<Report>('report', parts, (part) => part.reports);
  const figures = openSection<Figure>('figure', parts, (part) => part.figures);
  const rawEvents = once(() => groupRaw(parts));
  const readCountry = memo((country: string) => readEvents(rawEvents().get(country) ?? [], packs, countries));
  const events = once(() => [...rawEvents().keys()].flatMap((country) => readCountry(country)).sort(byDate));
  const candidates = once(() => readCandidates(rawEvents()));
  const leaders = once(() => openLeaders(parts, packs));
  const eventsById = memo((country: string) => byId(readCountry(country)));
  const sourcesNamed = once(() => openGroups(index?.sources ?? packSources(parts), sources.at));
  const reportsByEvent = once(() => reports.group(({event, alsoOn = []}) => [event, ...alsoOn]));
  const figuresByEvent = once(() => figures.group(({event}) => [event]));
  const leadersNamed = once(() => openGroups(index?.leaders ?? packLeaders(parts), leaders().at));
  return {
    index,
    countries,
    packs,
    source: sources.byId,
    event: (id) => eventsById(id.slice(0, 2).toUpperCase()).get(id) ?? null,
    report: reports.byId,
    sources: sources.all,
    events,
    reports: reports.all,
    figures: figures.all,
    eventsOf: readCountry,
    candidates,
    reportsOn: (eventId) => (reportsByEvent().get(eventId) ?? []).map(reports.at),
    figuresOn: (eventId) => (figuresByEvent().get(eventId) ?? []).map(figures.at),
    sourcesNamed: (name) => sourcesNamed().get(nameKey(name)) ?? [],
    leadersOf: (country) => leaders().of(country),
    leadersNamed: (name) => leadersNamed().get(nameKey(name)) ?? [],
    yardsticksOf: (country) => parts.flatMap((part) => readYardsticks(part, country)),
  };
}

/** A section's entries by number, each read when it is first asked for. Of those with one id the first holds. */
function openSection<T extends {id: string}>(
  kind: EntryKind,
  parts: readonly RecordJson[],
  section: (part: RecordJson) => object[],
) {
  const raw = once(() => uniqueById(parts.flatMap(section) as (Pick<T, 'id'> & Partial<T>)[]));
  const at = memo((n: number) => fillDefaults(SHAPES[kind], raw()[n] ?? {}) as T);
  const numbers = once(() => new Map(raw().map(({id}, n) => [id, n])));
  return {
    at,
    all: once((): readonly T[] => raw().map((_, n) => at(n))),
    byId: (id: string): T | null => {
      const n = numbers().get(id);
      return n === undefined ? null : at(n);
    },
    /** Numbers of entries, by keys that are told of them as the file has them. */
    group: (keysOf: (entry: T) => readonly string[]) => groupBy([...raw().keys()], (n) => keysOf(raw()[n] as T)),
  };
}

/** Numbers of sources by their names. */
export function packSources(parts: readonly RecordJson[]): PackedGroups {
  const sources = openSection<Source>('source', parts, (part) => part.sources);
  return packGroups(sources.group(({names}) => names.map(nameKey)));
}

/** Events as the files have them, by country, each with the number of its file. */
function groupRaw(parts: readonly RecordJson[]): Map<string, [number, object][]> {
  const groups = new Map<string, [number, object][]>();
  parts.forEach((part, index) => {
    for (const raw of part.events) {
      const {country} = raw as {country: string};
      const group = groups.get(country);
      if (group) group.push([index, raw]);
      else groups.set(country, [[index, raw]]);
    }
  });
  return groups;
}

function readEvents(
  raw: readonly [number, object][],
  packs: readonly PackInfo[],
  countries: readonly Country[],
): readonly RecordEvent[] {
  const pages = packs.map(pagesOf);
  const merged = new Map<string, RecordEvent>();
  for (const [index, entry] of raw) {
    const event = fillDefaults(SHAPES.event, entry) as RecordEvent;
    const {date, turnout, results} = event.datasets;
    event.provenance = [...event.provenance, ...(pages[index]?.([...date, ...turnout, ...results]) ?? [])];
    event.name ||= nameEvent(event, countries.find(({code}) => code === event.country)?.name ?? event.country);
    const known = merged.get(event.id);
    merged.set(event.id, known ? mergeEvents(known, event) : event);
  }
  return [...merged.values()].sort(byDate);
}

/** What an event's entry holds of its candidates; entries of one event merge as `mergeEvents` has it. */
interface RawElection {
  id: string;
  date: string;
  results?: {candidate?: string | null}[];
}

function readCandidates(events: ReadonlyMap<string, readonly [number, object][]>): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [country, raw] of events) {
    const elections = new Map<string, Required<RawElection>>();
    for (const [, entry] of raw) {
      const {id, date, results = []} = entry as RawElection;
      const known = elections.get(id);
      if (!known) elections.set(id, {id, date, results});
      else if (known.results.length === 0) known.results = results;
    }
    for (const {date, results} of elections.values())
      for (const {candidate} of results) if (candidate) found.push({name: candidate, country, date});
  }
  return found.sort(byDate);
}

function byDate(a: {date: string}, b: {date: string}): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

/** What is looked up of an entry of an office holder before it is read; both have to be there. */
type RawLeader = Pick<Leader, 'country' | 'names'>;

/** Office holders by number, through all files, and by country; each is read when it is first asked for. */
function openLeaders(parts: readonly RecordJson[], packs: readonly PackInfo[]) {
  const raw = parts.flatMap((part, index) => part.leaders.map((entry) => ({entry, index})));
  const pages = packs.map(pagesOf);
  const numbers = once(() => groupBy([...raw.keys()], (n) => [(raw[n]?.entry as RawLeader).country]));
  const at = memo((n: number) => {
    const leader = fillDefaults(SHAPES.leader, raw[n]?.entry ?? {}) as Leader;
    leader.provenance = [...leader.provenance, ...(pages[raw[n]?.index ?? 0]?.(leader.datasets) ?? [])];
    return leader;
  });
  return {at, of: (country: string) => (numbers().get(country) ?? []).map(at)};
}

/** Numbers of office holders by surname and full name. */
export function packLeaders(parts: readonly RecordJson[]): PackedGroups {
  const raw = parts.flatMap((part) => part.leaders as RawLeader[]);
  return packGroups(groupBy([...raw.keys()], (n) => leaderKeys(raw[n] as RawLeader)));
}

/** Turns dataset keys into provenance, one object for each dataset. */
function pagesOf(pack: PackInfo | undefined): (keys: readonly string[]) => Provenance[] {
  const pages = new Map(Object.entries(pack?.datasets ?? {}).map(([key, dataset]) => [key, pageOf(dataset)]));
  return (keys) => [...new Set(keys)].flatMap((key) => pages.get(key) ?? []);
}

function pageOf({publisher, title, url, published, retrieved}: Dataset): Provenance {
  return {url, publisher, title, published: published ?? null, retrieved, locator: null, secondary: false};
}

function readYardsticks(part: RecordJson, country: string): Yardstick[] {
  return (part.yardsticks[country] ?? []).map(([year, electoralDemocracy, freedomOfExpression, cleanElections]) => ({
    country,
    year,
    electoralDemocracy,
    freedomOfExpression,
    cleanElections,
    datasets: part.yardstickDatasets,
  }));
}

function leaderKeys(leader: RawLeader): string[] {
  const keys = new Set<string>();
  for (const name of leader.names) {
    const key = nameKey(name);
    const words = key.split(' ');
    keys.add(key);
    keys.add(words.at(-1) ?? key);
    if (FAMILY_NAME_FIRST.has(leader.country)) keys.add(words[0] ?? key);
  }
  return [...keys];
}

function once<T>(make: () => T): () => T {
  let made: {value: T} | null = null;
  return () => (made ??= {value: make()}).value;
}

function memo<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

function byId<T extends {id: string}>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function uniqueById<T extends {id: string}>(entries: readonly T[]): readonly T[] {
  const first = new Map<string, T>();
  for (const entry of entries) if (!first.has(entry.id)) first.set(entry.id, entry);
  return [...first.values()];
}

function groupBy<T>(entries: readonly T[], keysOf: (entry: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
