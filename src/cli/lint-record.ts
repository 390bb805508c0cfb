import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import exceptions from '../record/lint/exceptions.json';
import {lintPacks, type Exception, type Problem} from '../record/lint/lint-packs.ts';
import {RULES} from '../record/lint/rules.ts';
import {packOf} from '../record/pack-of-record.ts';
import type {WhenceRecord} from '../record/record.ts';
import {BUILT_IN, PACKS, readBuiltInPacks, readCountries} from './read-pack-files.ts';

/** Rules that look at files, or at packs apart: a built record has neither. */
const ON_FILES = new Set(['style', 'filename', 'licence']);

/**
 * Checks the packs of a folder (the repository's, where nothing is named and it is there), else the record as built.
 * With `fix` it first lays the files out as they should be. Prints the problems; exit status 1 where there are some.
 */
export function lintRecord(load: () => WhenceRecord, {packs = PACKS, fix = false}): number {
  const inFolder = existsSync(join(packs, BUILT_IN[0], 'pack.json'));
  if (inFolder && fix) fixFiles(packs);
  const problems = inFolder ? lintFolder(packs) : lintBuilt(load());
  for (const problem of problems) console.log(describe(problem));
  const where = inFolder ? packs : 'the built record';
  console.log(`${where}: ${RULES.length} rules, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  return problems.length > 0 ? 1 : 0;
}

/** Every problem in the packs of a folder. */
export function lintFolder(packs = PACKS): Problem[] {
  const options = {exceptions: exceptions as Exception[], countries: readCountries(packs)};
  return lintPacks(readBuiltInPacks(packs), options);
}

/** `kz.json:3: kz/2019-06-09-presidential: results: not in order` */
export function describe({pack, file, line, entry, rule, message}: Problem): string {
  return `${pack ? `${pack}/` : ''}${file}:${line}: ${entry === file ? '' : `${entry}: `}${rule}: ${message}`;
}

function lintBuilt(record: WhenceRecord): Problem[] {
  const rules = RULES.filter(({name}) => !ON_FILES.has(name));
  const excepted = (exceptions as Exception[]).filter(({rule}) => !ON_FILES.has(rule));
  return lintPacks([packOf(record)], {rules, exceptions: excepted, countries: record.countries});
}

function fixFiles(packs: string): void {
  for (const [index, pack] of readBuiltInPacks(packs).entries()) {
    for (const file of pack.files) {
      for (const rule of RULES) {
        if (rule.scope !== 'file' || !rule.fix) continue;
        const text = rule.fix(file, pack);
        if (text !== file.text) writeFileSync(join(packs, BUILT_IN[index] ?? '', file.path), text);
      }
    }
  }
}
