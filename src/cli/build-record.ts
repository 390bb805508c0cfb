import {buildRecord as build} from '../record/build-record.ts';
import {RECORD_FILES} from '../record/record-json.ts';
import {readBuiltInPacks, readCountries} from './read-pack-files.ts';

/** The record's files by name, from the packs in the repository. Throws, naming every problem, where a pack is broken. */
export function buildRecord(): Record<string, string> {
  const packs = readBuiltInPacks();
  const broken = packs.flatMap(({unreadable}) => unreadable);
  if (broken.length > 0)
    throw new Error(broken.map(({file, line, message}) => `${file}:${line}: ${message}`).join('\n'));
  const countries = readCountries();
  return Object.fromEntries(
    packs.map((pack, index) => [RECORD_FILES[index], JSON.stringify(build(pack, index === 0 ? countries : []))]),
  );
}
