import {SHAPES} from './entries.generated.ts';
import type {EntryKind} from './entry-kinds.ts';
import type {PackInfo, Provenance} from './entries.ts';
import type {WhenceRecord} from './record.ts';
import {stripDefaults} from './shape.ts';

/**
 * The whole record as a text to keep: `json` in the form of a pack, `csv` (RFC 4180, with a header) with one row for
 * each statement: what a source is, what an observer found, a figure, a result.
 */
export function exportRecord(record: WhenceRecord, format: 'json' | 'csv'): string {
  return format === 'json' ? exportJson(record) : exportCsv(record);
}

function exportJson(record: WhenceRecord): string {
  const strip = (kind: EntryKind, entries: readonly object[]) =>
    entries.map((entry) => stripDefaults(SHAPES[kind], entry));
  const leaders = record.countries.flatMap(({code}) => record.leadersOf(code));
  const sections = {
    format: 1,
    pack: stripDefaults(SHAPES.pack, describeAll(record.packs)),
    sources: strip('source', record.sources()),
    events: strip('event', record.events().map(withoutDatasets)),
    reports: strip('report', record.reports()),
    figures: strip('figure', record.figures()),
    leaders: strip(
      'leader',
      leaders.map((leader) => ({...leader, datasets: []})),
    ),
  };
  return `${JSON.stringify(sections, null, 1)}\n`;
}

/** The pages of the datasets stand in the provenance already. */
function withoutDatasets<T extends {datasets: object}>(event: T): T {
  return {...event, datasets: {date: [], turnout: [], results: []}};
}

function describeAll(packs: readonly PackInfo[]): PackInfo {
  const [first] = packs;
  if (!first) throw new Error('the record holds no pack');
  const unique = (list: string[]) => [...new Set(list)];
  return {
    ...first,
    id: `${first.id}-export`,
    licence: unique(packs.map(({licence}) => licence)).join(' AND '),
    licenceUrl: null,
    coverage: packs.map(({coverage}) => coverage).join(' '),
    aims: {},
    credits: unique(packs.flatMap(({credits}) => credits)),
    datasets: {},
  };
}

const COLUMNS = [
  'entry',
  'kind',
  'country',
  'event',
  'date',
  'who',
  'topic',
  'subject',
  'stance',
  'low',
  'high',
  'unit',
  'text',
  'publisher',
  'published',
  'retrieved',
  'url',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

function exportCsv(record: WhenceRecord): string {
  const rows = [...sourceRows(record), ...resultRows(record), ...findingRows(record), ...figureRows(record)];
  const lines = rows.map((row) => COLUMNS.map((column) => csvField(row[column] ?? '')).join(','));
  return `${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

function sourceRows(record: WhenceRecord): Row[] {
  return record.sources().map(({id, names, kind, country, summary, provenance}) => ({
    entry: id,
    kind: 'source',
    country,
    who: names[0] ?? '',
    topic: kind,
    text: summary,
    ...page(provenance[0]),
  }));
}

function resultRows(record: WhenceRecord): Row[] {
  return record.events().flatMap((event) => {
    const about = {entry: event.id, country: event.country, event: event.name, date: event.date};
    const turnout = event.turnout === null ? [] : [{...about, kind: 'turnout', low: event.turnout, unit: 'percent'}];
    const results = event.results.map(({candidate, party, share, seats}) => ({
      ...about,
      kind: 'result',
      subject: [candidate, party].filter(Boolean).join(', '),
      low: share ?? seats,
      unit: share === null ? 'seats' : 'percent',
    }));
    return [...turnout, ...results].map((row) => ({...row, ...page(event.provenance.at(-1))}));
  });
}

function findingRows(record: WhenceRecord): Row[] {
  return record.reports().flatMap(({id, event, observers, findings, provenance}) =>
    findings.map(({topic, stance, statement, evidence}) => ({
      entry: id,
      kind: 'finding',
      country: record.event(event)?.country ?? '',
      event: record.event(event)?.name ?? event,
      date: record.event(event)?.date ?? '',
      who: observers.map((observer) => record.source(observer)?.names[0] ?? observer).join('; '),
      topic,
      stance,
      text: statement,
      ...page(provenance[evidence[0] ?? 0]),
    })),
  );
}

function figureRows(record: WhenceRecord): Row[] {
  return record.figures().map(({id, event, measure, subject, low, high, unit, reportedBy, asOf, note, provenance}) => ({
    entry: id,
    kind: 'figure',
    country: record.event(event)?.country ?? '',
    event: record.event(event)?.name ?? event,
    date: asOf ?? record.event(event)?.date ?? '',
    who: reportedBy,
    topic: measure,
    subject,
    low,
    high,
    unit,
    text: note,
    ...page(provenance[0]),
  }));
}

function page(provenance: Provenance | undefined): Row {
  if (!provenance) return {};
  const {publisher, published, retrieved, url} = provenance;
  return {publisher, published, retrieved, url};
}

/** Quotes a field where it needs it; one that a spreadsheet would take for a formula gets an apostrophe before it. */
function csvField(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
