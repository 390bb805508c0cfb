import browser from 'webextension-polyfill';
import {openRecord} from '../record/open-record.ts';
import {RECORD_FILES} from '../record/record-json.ts';
import type {RecordJson} from '../record/record-json.ts';
import type {WhenceRecord} from '../record/record.ts';

let opening: Promise<WhenceRecord> | null = null;

/**
 * The record, read from the extension's own files at the first call and kept while the worker lives. Rejects with a
 * sentence for the reader where a file is missing or damaged; the next call tries again.
 */
export function loadRecord(): Promise<WhenceRecord> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    console.error('Whence: reading the record', error);
    throw new Error('The record that comes with Whence is missing or damaged. Please install Whence again.');
  });
  return opening;
}

async function open(): Promise<WhenceRecord> {
  return openRecord(await Promise.all(RECORD_FILES.map(readFile)));
}

async function readFile(name: string): Promise<RecordJson> {
  const answer = await fetch(browser.runtime.getURL(name));
  if (!answer.ok) throw new Error(`${name}: status ${answer.status}`);
  return (await answer.json()) as RecordJson;
}
