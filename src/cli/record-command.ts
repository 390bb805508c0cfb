import {parseArgs} from 'node:util';
import {countRecord} from '../record/count-record.ts';
import type {WhenceRecord} from '../record/record.ts';
import {addEntries} from './add-entries.ts';
import {UsageError} from './errors.ts';
import {lintRecord} from './lint-record.ts';
import {printCountry} from './print-country.ts';

const OPTIONS = {
  stats: {type: 'boolean'},
  country: {type: 'string'},
  lint: {type: 'boolean'},
  fix: {type: 'boolean'},
  packs: {type: 'string'},
} as const;

/**
 * `record …`: shows, checks or extends the record. `load` opens the record to show. Returns the exit status: 1 where
 * the lint finds problems or an entry cannot be added.
 */
export function runRecordCommand(args: string[], load: () => WhenceRecord): number {
  if (args[0] === 'add') return addEntries(args.slice(1));
  const {values} = parseArgs({args, options: OPTIONS});
  if (values.lint) return lintRecord(load, {...(values.packs ? {packs: values.packs} : {}), fix: values.fix ?? false});
  if (values.country !== undefined) return printCountry(load(), values.country);
  if (values.stats) return printStats(load());
  throw new UsageError('record needs --stats, --country, --lint or add');
}

function printStats(record: WhenceRecord): number {
  for (const {what, number, aim} of countRecord(record)) {
    console.log(`${String(number).padStart(6)}  ${what}${aim === null ? '' : ` (aim: ${aim})`}`);
  }
  for (const pack of record.packs) {
    console.log(`\n${pack.title}: ${pack.licence}, ${pack.updated}\n${pack.coverage}`);
    for (const credit of pack.credits) console.log(`- ${credit}`);
    for (const {title, publisher, licence, url} of Object.values(pack.datasets)) {
      console.log(`- ${publisher}: ${title} (${licence}), ${url}`);
    }
  }
  return 0;
}
