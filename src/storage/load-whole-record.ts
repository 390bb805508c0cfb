import browser from 'webextension-polyfill';
import {openRecord} from '../record/open-record.ts';
import {INDEX_FILE, isRecordIndex, type RecordIndex} from '../record/record-index.ts';
import {isRecordJson, RECORD_FILES} from '../record/record-json.ts';
import type {RecordJson} from '../record/record-json.ts';
import type {WhenceRecord} from '../record/record.ts';
import {loadReaderPacks} from './reader-packs.ts';

/** The record as shipped. Rejects where a file of ours is missing or damaged. */
export async function loadShippedRecord(): Promise<WhenceRecord> {
  return openRecord(await Promise.all(RECORD_FILES.map(readFile)));
}

/**
 * The record as shipped with the reader's packs laid over it: where both have an entry, the shipped one holds. Rejects
 * where a file of ours is missing or damaged; the reader's packs never make it fail, and neither does the index.
 */
export async function loadWholeRecord(): Promise<WhenceRecord> {
  const [packs, index, ...shipped] = await Promise.all([
    loadReaderPacks().catch((error: unknown) => {
      console.error('Whence: reading the own packs', error);
      return [];
    }),
    readIndex(),
    ...RECORD_FILES.map(readFile),
  ]);
  // The index holds for the shipped files alone.
  return openRecord([...shipped, ...packs.map(({record}) => record)], packs.length > 0 ? null : index);
}

/** The look-ups that the build laid out; without them they are made at the first article. */
async function readIndex(): Promise<RecordIndex | null> {
  try {
    const json = await readJson(INDEX_FILE);
    if (!isRecordIndex(json)) throw new Error(`${INDEX_FILE}: not an index`);
    return json;
  } catch (error) {
    console.warn('Whence: reading the index of the record', error);
    return null;
  }
}

async function readJson(name: string): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL(name));
  if (!answer.ok) throw new Error(`${name}: status ${answer.status}`);
  return answer.json();
}

async function readFile(name: string): Promise<RecordJson> {
  const json = await readJson(name);
  if (!isRecordJson(json)) throw new Error(`${name}: not a record`);
  return json as RecordJson;
}
