import {openRecord} from '../record/open-record.ts';
import type {WhenceRecord} from '../record/record.ts';
import {buildPacks} from './build-record.ts';

/** The record made from the packs in the repository, unchecked: for tests, measurements and `npm run record`. */
export function openPacks(): WhenceRecord {
  return openRecord(buildPacks());
}
