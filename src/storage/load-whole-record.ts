import browser from 'webextension-polyfill';
import {openRecord} from '../record/open-record.ts';
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
 * where a file of ours is missing or damaged; the reader's packs never make it fail.
 */
export async function loadWholeRecord(): Promise<WhenceRecord> {
  const shipped = await Promise.all(RECORD_FILES.map(readFile));
  const packs = await loadReaderPacks().catch((error: unknown) => {
    console.error('Whence: reading the own packs', error);
    return [];
  });
  return openRecord([...shipped, ...packs.map(({record}) => record)]);
}

async function readFile(name: string): Promise<RecordJson> {
  const answer = await fetch(browser.runtime.getURL(name));
  if (!answer.ok) throw new Error(`${name}: status ${answer.status}`);
  const json: unknown = await answer.json();
  if (!isRecordJson(json)) throw new Error(`${name}: not a record`);
  return json as RecordJson;
}
