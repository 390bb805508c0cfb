import type {EntryKind} from './entry-kinds.ts';

/** What `record add` was told. */
export interface DraftOptions {
  name?: string[];
  kind?: string;
  country?: string;
  summary?: string;
  homepage?: string;
  observer?: string[];
  mission?: string;
  term?: string;
  stage?: string;
  title?: string;
  /** Each `topic|stance|statement`. */
  finding?: string[];
  url?: string;
  publisher?: string;
  published?: string;
  locator?: string;
  secondary?: boolean;
  measure?: string;
  subject?: string;
  low?: string;
  unit?: string;
  by?: string;
}

/**
 * A new entry from what is known of it. What is missing stays empty, so that the lint names it. `id` is the entry's;
 * for a report or figure the event's. `today` is the day the page was read.
 */
export function draftEntry(kind: EntryKind, id: string, options: DraftOptions, today: string): object {
  if (kind === 'source') return draftSource(id, options, today);
  if (kind === 'report') return draftReport(id, options, today);
  if (kind === 'figure') return draftFigure(id, options, today);
  if (kind === 'event') return draftEvent(id, options, today);
  const [from] = options.published ? [options.published] : [];
  return {
    country: countryOf(id),
    names: options.name ?? [''],
    office: options.title ?? '',
    from,
    provenance: pages(options, today),
  };
}

function draftSource(id: string, options: DraftOptions, today: string): object {
  return {
    id,
    names: options.name ?? [''],
    kind: options.kind ?? '',
    country: id.startsWith('int/') ? null : countryOf(id),
    summary: options.summary ?? '',
    homepage: options.homepage ?? null,
    provenance: pages(options, today),
  };
}

function draftReport(event: string, options: DraftOptions, today: string): object {
  const observers = options.observer ?? [''];
  const stage = options.stage ?? '';
  return {
    id: `${event}/${observers[0]?.split('/')[1] ?? ''}-${stage}`,
    observers,
    mission: options.mission ?? null,
    term: options.term ?? null,
    event,
    title: options.title ?? '',
    published: options.published ?? null,
    stage,
    findings: (options.finding ?? ['overall||']).map(draftFinding),
    provenance: pages(options, today),
  };
}

function draftFinding(text: string): object {
  const [topic = '', stance = '', ...statement] = text.split('|');
  return {topic: topic.trim(), stance: stance.trim(), statement: statement.join('|').trim()};
}

function draftFigure(event: string, options: DraftOptions, today: string): object {
  const parts = [options.measure, options.subject, options.by].filter((part) => part !== undefined);
  return {
    id: `${event}/${parts.map(slug).join('-')}`,
    event,
    measure: options.measure ?? '',
    subject: options.subject ?? null,
    low: Number(options.low ?? NaN),
    unit: options.unit ?? '',
    reportedBy: options.by ?? '',
    reporterKind: options.kind ?? '',
    asOf: options.published ?? null,
    provenance: pages(options, today),
  };
}

/** The day and type of an event stand in its id: `kz/2019-06-09-presidential`. */
function draftEvent(id: string, options: DraftOptions, today: string): object {
  const [, date = '', ending = ''] = /^[a-z]{2}\/(\d{4}(?:-\d{2}){0,2})-(.*)$/.exec(id) ?? [];
  const round = ending.endsWith('-2') ? 2 : null;
  const type = ending
    .replace(/-2$|-upper$/g, '')
    .split('-')
    .at(-1);
  const chamber = /-upper(-2)?$/.test(ending) ? 'upper' : null;
  return {
    id,
    country: countryOf(id),
    date,
    type,
    chamber,
    round,
    name: options.title ?? '',
    provenance: pages(options, today),
  };
}

function pages(
  {url = '', publisher = '', title, published, locator, secondary}: DraftOptions,
  today: string,
): object[] {
  return [
    {
      url,
      publisher,
      title: title ?? null,
      published: published ?? null,
      retrieved: today,
      locator: locator ?? null,
      secondary: secondary ?? false,
    },
  ];
}

function countryOf(id: string): string {
  return id.slice(0, 2).toUpperCase();
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}
