import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {draftEntry, type DraftOptions} from '../record/draft-entry.ts';
import {ENTRY_KINDS, type EntryKind} from '../record/entry-kinds.ts';
import {formatEntries} from '../record/format-file.ts';
import {pathOf} from '../record/lint/rules/filename.ts';
import {makeEntry} from '../record/parse-pack.ts';
import {InputError, UsageError} from './errors.ts';
import {describe, lintFolder} from './lint-record.ts';
import {PACKS} from './read-pack-files.ts';

const OPTIONS = {
  packs: {type: 'string', default: PACKS},
  pack: {type: 'string', default: 'elections'},
  from: {type: 'string'},
  name: {type: 'string', multiple: true},
  kind: {type: 'string'},
  country: {type: 'string'},
  summary: {type: 'string'},
  homepage: {type: 'string'},
  observer: {type: 'string', multiple: true},
  mission: {type: 'string'},
  term: {type: 'string'},
  stage: {type: 'string'},
  title: {type: 'string'},
  finding: {type: 'string', multiple: true},
  url: {type: 'string'},
  publisher: {type: 'string'},
  published: {type: 'string'},
  locator: {type: 'string'},
  secondary: {type: 'boolean'},
  measure: {type: 'string'},
  subject: {type: 'string'},
  low: {type: 'string'},
  unit: {type: 'string'},
  by: {type: 'string'},
} as const;

/**
 * `record add source|event|report|figure ID …`, or `record add --from FILE|-` with one entry a line as JSON, each with
 * its `kind`. Writes the entries where they belong and says what the lint still misses in them.
 */
export function addEntries(args: string[]): number {
  const {values, positionals} = parseArgs({args, options: OPTIONS, allowPositionals: true});
  const folder = join(values.packs, values.pack);
  if (!existsSync(join(folder, 'pack.json'))) throw new InputError(`${folder} holds no pack.json`);
  const written = values.from !== undefined ? addLines(folder, values.from) : [addDraft(folder, positionals, values)];
  for (const path of new Set(written)) console.log(`wrote ${join(folder, path)}`);
  return reportProblems(values.packs, new Set(written));
}

function addDraft(folder: string, [kind, id]: string[], values: DraftOptions): string {
  if (!isKind(kind) || kind === 'pack')
    throw new UsageError('record add source|event|report|figure ID, or --from FILE');
  if (id === undefined) throw new UsageError(`record add ${kind} needs the id, for a report or figure the event's`);
  const today = new Date().toISOString().slice(0, 10);
  return writeEntry(folder, kind, draftEntry(kind, id, values, today));
}

function addLines(folder: string, from: string): string[] {
  const lines = readFileSync(from === '-' ? 0 : from, 'utf8').split('\n');
  // All lines are read before the first is written: a slip in one leaves the packs as they were.
  const entries = lines.flatMap((line, n) => (line.trim() === '' ? [] : [{...readLine(line, `${from}:${n + 1}`), n}]));
  return entries.map(({kind, entry, n}) => {
    try {
      return writeEntry(folder, kind, entry);
    } catch (error) {
      throw new InputError(`${from}:${n + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

function readLine(line: string, where: string): {kind: EntryKind; entry: object} {
  try {
    const {kind, entry} = JSON.parse(line) as {kind?: string; entry?: object};
    if (isKind(kind) && typeof entry === 'object') return {kind, entry};
  } catch (error) {
    throw new InputError(`${where}: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new InputError(`${where}: a line is {"kind": …, "entry": {…}}, the kind one of ${ENTRY_KINDS.join(', ')}`);
}

/** Writes an entry into the file it belongs in; in a list it takes its place in order. Returns the path. */
function writeEntry(folder: string, kind: EntryKind, content: unknown): string {
  const path = pathOf(makeEntry(kind, content, '', 1, ''));
  const file = join(folder, path);
  const single = kind === 'source' || kind === 'report';
  if (single && existsSync(file)) throw new InputError(`${file} is there already`);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, formatEntries(kind, single ? content : insertInto(file, content)));
  return path;
}

function insertInto(file: string, content: unknown): unknown[] {
  const list = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown[]) : [];
  const id = keyOf(content);
  if (list.some((entry) => keyOf(entry) === id && id !== '')) throw new InputError(`${file} holds ${id} already`);
  const at = list.findIndex((entry) => keyOf(entry) > id);
  return at < 0 ? [...list, content] : list.toSpliced(at, 0, content);
}

/** Lists are in the order of their ids, which begin with country and day; office holders are in that of their terms. */
function keyOf(entry: unknown): string {
  const {id, from, names} = entry as {id?: string; from?: string; names?: string[]};
  return id ?? `${from ?? ''} ${names?.[0] ?? ''}`;
}

function isKind(word: string | undefined): word is EntryKind {
  return ENTRY_KINDS.includes(word as EntryKind);
}

function reportProblems(packs: string, written: ReadonlySet<string>): number {
  const problems = lintFolder(packs).filter(({file}) => written.has(file));
  for (const problem of problems) console.log(describe(problem));
  console.log(problems.length === 0 ? 'nothing left to mend' : `to mend: ${problems.length}`);
  return problems.length > 0 ? 1 : 0;
}
