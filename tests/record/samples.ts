import {RULES} from '../../src/record/lint/rules.ts';
import {lintPacks, type LintOptions, type Problem} from '../../src/record/lint/lint-packs.ts';
import {formatEntries} from '../../src/record/format-file.ts';
import type {EntryKind} from '../../src/record/entry-kinds.ts';
import type {Pack} from '../../src/record/pack.ts';
import {parsePack} from '../../src/record/parse-pack.ts';

type Entry = Record<string, unknown>;

const PAGE = {url: 'https://example.org/report', publisher: 'Example Observers', retrieved: '2026-11'};

/** A sound entry of each kind; together they are a sound pack. */
export const GOOD = {
  pack: {
    id: 'sample',
    title: 'A sample pack',
    licence: 'MIT',
    updated: '2026-11-23',
    datasets: {
      tables: {
        publisher: 'Tables',
        title: 'Tables',
        url: 'https://example.org',
        retrieved: '2026-11',
        licence: 'CC0-1.0',
      },
    },
  },
  source: {
    id: 'kz/cec',
    names: ['Central Election Commission of Kazakhstan', 'CEC'],
    kind: 'election-authority',
    country: 'KZ',
    summary: 'Runs elections; its chair is appointed by the president.',
    independence: {standing: 'appointed-by-government', because: 'The president names the chair.', evidence: [0]},
    homepage: 'https://election.example',
    provenance: [PAGE],
  },
  observer: {
    id: 'int/osce-odihr',
    names: ['OSCE/ODIHR', 'ODIHR'],
    kind: 'observer',
    country: null,
    summary: 'Observes elections in the states of the OSCE.',
    endorsedPrinciples: true,
    provenance: [PAGE],
  },
  event: {
    id: 'kz/2019-06-09-presidential',
    country: 'KZ',
    date: '2019-06-09',
    type: 'presidential',
    results: [
      {candidate: 'Kassym-Jomart Tokayev', share: 70.96},
      {candidate: 'Amirjan Kosanov', share: 16.23},
    ],
    datasets: {date: ['tables'], results: ['tables']},
  },
  report: {
    id: 'kz/2019-06-09-presidential/osce-odihr-final',
    observers: ['int/osce-odihr'],
    event: 'kz/2019-06-09-presidential',
    title: 'Final report',
    published: '2019-10-04',
    stage: 'final',
    findings: [
      {topic: 'counting', stance: 'critical', statement: 'The count was assessed as bad in over half of stations.'},
    ],
    provenance: [{...PAGE, published: '2019-10-04'}],
  },
  figure: {
    id: 'kz/2019-06-09-presidential/turnout-cec',
    event: 'kz/2019-06-09-presidential',
    measure: 'turnout',
    low: 77.5,
    unit: 'percent',
    reportedBy: 'Central Election Commission of Kazakhstan',
    source: 'kz/cec',
    reporterKind: 'election-authority',
    asOf: '2019-06-10',
    provenance: [PAGE],
  },
  leader: {country: 'KZ', names: ['Kassym-Jomart Tokayev'], office: 'president', from: '2019-03', datasets: ['tables']},
  yardstick: {country: 'KZ', year: 2019, electoralDemocracy: 0.25, datasets: ['tables']},
} as const satisfies Record<string, Entry>;

export type Sample = keyof typeof GOOD;

const PATHS: Record<Sample, string> = {
  pack: 'pack.json',
  source: 'sources/kz/cec.json',
  observer: 'sources/int/osce-odihr.json',
  event: 'events/kz.json',
  report: 'reports/kz/2019-06-09-presidential/osce-odihr-final.json',
  figure: 'figures/kz/2019-06-09-presidential.json',
  leader: 'leaders/kz.json',
  yardstick: 'yardsticks/kz.json',
};

const LISTS = new Set<Sample>(['event', 'figure', 'leader', 'yardstick']);

/** The sample pack with some entries changed, and further files. */
export function samplePack(
  changes: Partial<Record<Sample, Entry>> = {},
  files: {path: string; text: string}[] = [],
): Pack {
  const samples = (Object.keys(GOOD) as Sample[]).map((sample) => {
    const entry = {...GOOD[sample], ...changes[sample]};
    const kind: EntryKind = sample === 'observer' ? 'source' : sample;
    return {path: PATHS[sample], text: formatEntries(kind, LISTS.has(sample) ? [entry] : entry)};
  });
  return parsePack([...samples.filter(({path}) => !files.some((file) => file.path === path)), ...files]);
}

/** What the lint says to the sample pack with some entries changed. */
export function lintSample(
  changes: Partial<Record<Sample, Entry>>,
  files: {path: string; text: string}[] = [],
): Problem[] {
  return lintWith(samplePack(changes, files));
}

export function lintWith(pack: Pack, options: LintOptions = {}): Problem[] {
  return lintPacks([pack], {rules: RULES, countries: [{code: 'KZ'}, {code: 'RU'}], ...options});
}
