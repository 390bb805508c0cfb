import {openRecord} from '../record/open-record.ts';
import type {RecordJson} from '../record/record-json.ts';
import type {WhenceRecord} from '../record/record.ts';
import {buildRecord} from './build-record.ts';

/** The record as built from the packs in the repository: for tests and measurements. */
export function openPacks(): WhenceRecord {
  return openRecord(Object.values(buildRecord()).map((text) => JSON.parse(text) as RecordJson));
}
