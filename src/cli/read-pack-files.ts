import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import type {Country} from '../record/entries.ts';
import type {Pack, PackFile} from '../record/pack.ts';
import {parsePack} from '../record/parse-pack.ts';

/** Where the packs lie in the repository. */
export const PACKS = 'src/record/packs';

/** The packs that are built in, in the order in which the record opens them. */
export const BUILT_IN = ['elections', 'elections-share-alike'] as const;

/** All files of a pack's folder, in the order of their paths. */
function readPackFiles(folder: string): PackFile[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile() && file.name.endsWith('.json'))
    .map((file) => join(file.parentPath, file.name))
    .sort()
    .map((path) => ({path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8')}));
}

/** The built-in packs as the repository holds them. */
export function readBuiltInPacks(folder = PACKS): Pack[] {
  return BUILT_IN.map((name) => parsePack(readPackFiles(join(folder, name))));
}

/** The table of countries. */
export function readCountries(folder = PACKS): Country[] {
  return JSON.parse(readFileSync(join(folder, 'countries.json'), 'utf8')) as Country[];
}
