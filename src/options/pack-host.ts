import {exportRecord} from '../record/export-record.ts';
import {LARGEST_PACK, readPack} from '../record/read-pack.ts';
import type {PackProblem} from '../record/read-pack.ts';
import type {RecordJson} from '../record/record-json.ts';
import {loadShippedRecord} from '../storage/load-whole-record.ts';
import {loadReaderPacks, removeReaderPack, storeReaderPack} from '../storage/reader-packs.ts';
import type {StoredPack} from '../storage/reader-packs.ts';

export type {PackProblem} from '../record/read-pack.ts';
export type ReaderPack = Omit<StoredPack, 'record'>;
export type RecordForm = 'json' | 'csv';
export type AddedPack = {ok: true; pack: ReaderPack} | {ok: false; problems: PackProblem[]};

/** What the options page does with packs. Every promise may reject: the store may be full. */
export interface PackHost {
  list(): Promise<ReaderPack[]>;
  /** Checks a file and takes it in whole, or refuses it whole and leaves the others as they are. */
  add(file: File): Promise<AddedPack>;
  remove(id: string): Promise<void>;
  /** The record as shipped, as one text. */
  exportRecord(form: RecordForm): Promise<string>;
}

export function openPackHost(): PackHost {
  return {
    list: loadReaderPacks,
    add: addPack,
    remove: removeReaderPack,
    exportRecord: async (form) => exportRecord(await loadShippedRecord(), form),
  };
}

async function addPack(file: File): Promise<AddedPack> {
  // A file that is plainly too large is not even read; `readPack` counts characters and says so in its own words.
  const text = file.size > LARGEST_PACK * 4 ? ' '.repeat(LARGEST_PACK + 1) : await file.text();
  const outcome = readPack(text, await loadShippedRecord());
  if (!outcome.ok) return outcome;
  const {id, title, licence} = outcome.info;
  const pack = {id, title, licence, entries: countEntries(outcome.pack), added: new Date().toISOString().slice(0, 10)};
  await storeReaderPack({...pack, record: outcome.pack});
  return {ok: true, pack};
}

function countEntries({sources, events, reports, figures, leaders}: RecordJson): number {
  return sources.length + events.length + reports.length + figures.length + leaders.length;
}
