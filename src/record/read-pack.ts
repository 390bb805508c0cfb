import {buildRecord} from './build-record.ts';
import type {EntryKind} from './entry-kinds.ts';
import type {PackInfo} from './entries.ts';
import {lintPacks, type Problem} from './lint/lint-packs.ts';
import {dates} from './lint/rules/dates.ts';
import {figures} from './lint/rules/figures.ts';
import {ids, uniqueIds} from './lint/rules/ids.ts';
import {licence} from './lint/rules/licence.ts';
import {names} from './lint/rules/names.ts';
import {plainText} from './lint/rules/plain-text.ts';
import {provenance} from './lint/rules/provenance.ts';
import {references} from './lint/rules/references.ts';
import {results} from './lint/rules/results.ts';
import {schema} from './lint/rules/schema.ts';
import {entriesOf, type Pack, type PackEntry} from './pack.ts';
import {locateValues} from './locate-values.ts';
import {makeEntry, placeOf} from './parse-pack.ts';
import type {RecordJson} from './record-json.ts';
import type {WhenceRecord} from './record.ts';

/** Largest pack a reader may import, in characters: about what the built-in one takes. */
export const LARGEST_PACK = 4_000_000;
/** Most entries in it: each is checked while the reader waits. */
const MOST_ENTRIES = 20_000;
/** How many problems are told: somebody mends them one by one. */
const MOST_PROBLEMS = 50;

/** The sections of a reader's pack, as `exportRecord` names them. */
const SECTIONS = {
  sources: 'source',
  events: 'event',
  reports: 'report',
  figures: 'figure',
  leaders: 'leader',
} as const satisfies Record<string, EntryKind>;

/** What a reader's pack has to keep; how its files look and how it words things is its own affair. */
const RULES = [schema, ids, uniqueIds, references, provenance, dates, names, figures, results, plainText, licence];

/** Why a reader's pack was refused. `line` counts from 1; `entry` is the id, or "the pack" itself. */
export interface PackProblem {
  entry: string;
  rule: string;
  line: number;
  message: string;
}

export type ReadPack = {ok: true; pack: RecordJson; info: PackInfo} | {ok: false; problems: PackProblem[]};

/**
 * Reads a pack that a reader brings: one JSON text, `{"pack": {…}, "sources": […], "events": […], "reports": […],
 * "figures": […]}`. It may refer to entries of `builtIn`, and may not take their ids or names. Nothing in it is run; one
 * bad entry refuses it whole.
 */
export function readPack(text: string, builtIn: WhenceRecord | null = null): ReadPack {
  if (text.length > LARGEST_PACK) return refuse('size', 1, `has more than ${LARGEST_PACK / 1e6} million characters`);
  const parsed = parse(text);
  if ('problem' in parsed) return {ok: false, problems: [parsed.problem]};
  const {pack, problems} = collectEntries(parsed.content, text);
  const known = builtIn ? knownEntries(builtIn) : [];
  const found = problems.length > 0 ? [] : lintPacks([pack], {rules: RULES, known});
  const all = [...problems, ...found.map(describe)].sort((a, b) => a.line - b.line);
  if (all.length > 0) return {ok: false, problems: all.slice(0, MOST_PROBLEMS)};
  const info = entriesOf(pack, 'pack')[0]?.value;
  return info ? {ok: true, pack: buildRecord(pack), info} : refuse('schema', 1, '"pack" is missing');
}

function parse(text: string): {content: unknown} | {problem: PackProblem} {
  try {
    return {content: JSON.parse(text.replace(/^\ufeff/, ''), refusePrototype)};
  } catch (error) {
    return {problem: {entry: 'the pack', rule: 'readable', ...placeOf(error, text)}};
  }
}

function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Error('a property must not be called "__proto__"');
  return value;
}

function collectEntries(content: unknown, text: string): {pack: Pack; problems: PackProblem[]} {
  const pack: Pack = {entries: [], files: [{path: 'pack', text}], unreadable: []};
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return {pack, problems: [complain('schema', 1, 'is not an object with "pack", "sources", "events", "reports" …')]};
  }
  const sections = content as Record<string, unknown>;
  const lines = locateValues(text.replace(/^\ufeff/, ''), 2);
  const lineOf = (pointer: string) => lines.get(pointer) ?? 1;
  const problems: PackProblem[] = [];
  if (!('pack' in sections)) problems.push(complain('schema', 1, '"pack" is missing: it says what the pack is'));
  else if (!isObject(sections['pack'])) problems.push(complain('schema', lineOf('/pack'), '"pack" is not an object'));
  else pack.entries.push(makeEntry('pack', sections['pack'], 'pack', lineOf('/pack'), '/pack'));
  for (const [name, section] of Object.entries(sections)) {
    const kind = SECTIONS[name as keyof typeof SECTIONS] as EntryKind | undefined;
    if (kind && Array.isArray(section)) {
      const odd = section.findIndex((entry) => !isObject(entry));
      if (odd >= 0)
        problems.push(complain('schema', lineOf(`/${name}/${odd}`), `an entry of "${name}" is not an object`));
      else pack.entries.push(...entriesIn(kind, name, section, lineOf));
    }
    if (kind && !Array.isArray(section))
      problems.push(complain('schema', lineOf(`/${name}`), `"${name}" is not a list`));
    if (!kind && !isKnownExtra(name, section)) {
      problems.push(complain('schema', lineOf(`/${name}`), `"${name}" is not a section of a pack`));
    }
  }
  if (pack.entries.length > MOST_ENTRIES) problems.push(complain('size', 1, `has more than ${MOST_ENTRIES} entries`));
  return {pack, problems};
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesIn(
  kind: EntryKind,
  name: string,
  section: unknown[],
  lineOf: (pointer: string) => number,
): PackEntry[] {
  return section.map((raw, n) => makeEntry(kind, raw, 'pack', lineOf(`/${name}/${n}`), `/${name}/${n}`));
}

/** `pack`, `format`, and what only the built-in packs fill. */
function isKnownExtra(name: string, section: unknown): boolean {
  if (name === 'pack') return true;
  if (name === 'format') return section === 1;
  const extra = ['countries', 'yardsticks', 'yardstickDatasets'].includes(name);
  return extra && typeof section === 'object' && section !== null && Object.keys(section).length === 0;
}

function knownEntries(record: WhenceRecord): PackEntry[] {
  const entries = (kind: EntryKind, values: readonly object[]) =>
    values.map((value) => ({kind, value, raw: value, file: 'the built-in record', line: 1, pointer: ''}) as PackEntry);
  return [
    ...entries('source', record.sources()),
    ...entries('event', record.events()),
    ...entries('report', record.reports()),
    ...entries('figure', record.figures()),
  ];
}

function describe({entry, rule, line, message}: Problem): PackProblem {
  return {entry: entry === 'pack' || entry === 'pack.json' ? 'the pack' : entry, rule, line, message};
}

function complain(rule: string, line: number, message: string): PackProblem {
  return {entry: 'the pack', rule, line, message};
}

function refuse(rule: string, line: number, message: string): ReadPack {
  return {ok: false, problems: [complain(rule, line, message)]};
}
