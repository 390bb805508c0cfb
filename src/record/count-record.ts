import type {WhenceRecord} from './record.ts';

/** A number of things in the record, and how many are aimed at. */
export interface Count {
  what: string;
  number: number;
  aim: number | null;
}

/** What the record holds, in the order in which `record --stats` prints it; aims are those that the packs state. */
export function countRecord(record: WhenceRecord): Count[] {
  const reports = record.reports();
  const sources = record.sources();
  const events = record.events();
  const covered = new Set(reports.flatMap(({event, alsoOn}) => [event, ...alsoOn]));
  const ofKind = (kind: string) => sources.filter((source) => source.kind === kind);
  const countriesOf = (ids: Iterable<string>) => new Set([...ids].map((id) => id.slice(0, 2)));
  const aims = Object.assign({}, ...record.packs.map((pack) => pack.aims)) as Record<string, number>;
  const rows: [string, number][] = [
    ['reports', reports.length],
    ['events with a report', new Set(reports.map(({event}) => event)).size],
    ['countries with a report', countriesOf(covered).size],
    ['findings', reports.reduce((total, {findings}) => total + findings.length, 0)],
    ['reports linked to the publisher’s own page', reports.filter(({provenance}) => !provenance[0]?.secondary).length],
    ['figures', record.figures().length],
    ['events with a figure', new Set(record.figures().map(({event}) => event)).size],
    ['sources', sources.length],
    ['countries with an election authority', new Set(ofKind('election-authority').map(({country}) => country)).size],
    ['observers', ofKind('observer').length],
    [
      'sources with their standing towards the state',
      sources.filter(({independence}) => independence && independence.standing !== 'unknown').length,
    ],
    [
      'sources whose stand on the Declaration of Principles is known',
      sources.filter((s) => s.endorsedPrinciples !== null).length,
    ],
    ['votes in the calendar', events.filter(({type}) => type !== 'protest').length],
    ['votes with results', events.filter(({results}) => results.length > 0).length],
    ['protests and crackdowns', events.filter(({type}) => type === 'protest').length],
    ['office holders', record.countries.reduce((total, {code}) => total + record.leadersOf(code).length, 0)],
    [
      'country-years with indices',
      record.countries.reduce((total, {code}) => total + record.yardsticksOf(code).length, 0),
    ],
  ];
  return rows.map(([what, number]) => ({what, number, aim: aims[what] ?? null}));
}
