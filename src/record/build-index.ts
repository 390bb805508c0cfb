import {buildGazetteer, packGazetteer} from './match-gazetteer.ts';
import {buildPeople, packPeople} from './match-people.ts';
import {openRecord, packLeaders, packSources} from './open-record.ts';
import type {RecordIndex} from './record-index.ts';
import type {RecordJson} from './record-json.ts';

/** Lays out the look-ups of the files that are shipped; they hold for these files together only. */
export function buildIndex(parts: readonly RecordJson[]): RecordIndex {
  const record = openRecord(parts);
  return {
    format: 1,
    people: packPeople(buildPeople(record)),
    places: packGazetteer(buildGazetteer(record.countries)),
    leaders: packLeaders(parts),
    sources: packSources(parts),
  };
}
