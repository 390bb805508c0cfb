import {buildRecord as build} from '../record/build-record.ts';
import {buildIndex} from '../record/build-index.ts';
import {INDEX_FILE} from '../record/record-index.ts';
import {RECORD_FILES, type RecordJson} from '../record/record-json.ts';
import {describe, lintFolder} from './lint-record.ts';
import {readBuiltInPacks, readCountries} from './read-pack-files.ts';

/** The record's files by name. Throws, naming every problem, where a pack breaks a rule: it must not reach a reader. */
export function buildRecord(): Record<string, string> {
  const problems = lintFolder();
  if (problems.length > 0) throw new Error(`the record's packs are broken:\n${problems.map(describe).join('\n')}`);
  const packs = buildPacks();
  return {
    ...Object.fromEntries(packs.map((json, index) => [RECORD_FILES[index] ?? '', JSON.stringify(json)])),
    [INDEX_FILE]: JSON.stringify(buildIndex(packs)),
  };
}

/** The record's files as JSON, the packs unchecked. */
export function buildPacks(): RecordJson[] {
  const countries = readCountries();
  return readBuiltInPacks().map((pack, index) => build(pack, index === 0 ? countries : []));
}
