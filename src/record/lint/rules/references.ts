import type {PackEntry} from '../../pack.ts';
import {entriesOf} from '../../pack.ts';
import type {Complaint, EntryRule, LintContext} from '../rule.ts';

type Reference = {pointer: string; id: string; to: 'sources' | 'events'};

function referencesOf(entry: PackEntry): Reference[] {
  if (entry.kind === 'report') {
    const {observers, event, alsoOn} = entry.value;
    return [
      ...observers.map((id, n) => ({pointer: `/observers/${n}`, id, to: 'sources' as const})),
      {pointer: '/event', id: event, to: 'events'},
      ...alsoOn.map((id, n) => ({pointer: `/alsoOn/${n}`, id, to: 'events' as const})),
    ];
  }
  if (entry.kind === 'figure') {
    const {event, source} = entry.value;
    return [
      {pointer: '/event', id: event, to: 'events'},
      ...(source === null ? [] : [{pointer: '/source', id: source, to: 'sources' as const}]),
    ];
  }
  if (entry.kind !== 'event') return [];
  return entry.value.related.map((id, n) => ({pointer: `/related/${n}`, id, to: 'events'}));
}

function checkCountry(entry: PackEntry, {countries}: LintContext): Complaint[] {
  const country = 'country' in entry.value ? entry.value.country : null;
  if (country === null || countries.size === 0 || countries.has(country)) return [];
  return [{pointer: '/country', message: `${country} is not in the table of countries`}];
}

function checkEvidence(entry: PackEntry): Complaint[] {
  const pages = 'provenance' in entry.value ? entry.value.provenance.length : 0;
  const lists: {pointer: string; evidence: number[]}[] = [];
  if (entry.kind === 'report') {
    entry.value.findings.forEach(({evidence}, n) => lists.push({pointer: `/findings/${n}/evidence`, evidence}));
  }
  if (entry.kind === 'source' && entry.value.independence) {
    lists.push({pointer: '/independence/evidence', evidence: entry.value.independence.evidence});
  }
  return lists.flatMap(({pointer, evidence}) => {
    if (evidence.length === 0) return [{pointer, message: 'names no evidence'}];
    return evidence.filter((n) => n >= pages).map((n) => ({pointer, message: `there is no provenance ${n}`}));
  });
}

function checkDatasets(entry: PackEntry, known: ReadonlySet<string>): Complaint[] {
  const {datasets} = entry.value as {datasets?: object};
  if (!datasets || entry.kind === 'pack') return [];
  const keys = Object.values(datasets).flat() as string[];
  return keys
    .filter((key) => !known.has(key))
    .map((key) => ({pointer: '/datasets', message: `pack.json has no "${key}"`}));
}

export const references: EntryRule = {
  name: 'references',
  description: 'Countries, observers, events, sources, datasets and evidence that an entry names exist.',
  scope: 'entry',
  check(entry, context: LintContext, pack) {
    const missing = referencesOf(entry)
      .filter(({id, to}) => !context.ids[to].has(id))
      .map(({pointer, id, to}) => ({pointer, message: `no entry ${id} among the ${to}`}));
    const datasets = new Set(entriesOf(pack, 'pack').flatMap(({value}) => Object.keys(value.datasets)));
    return [...missing, ...checkCountry(entry, context), ...checkEvidence(entry), ...checkDatasets(entry, datasets)];
  },
};
