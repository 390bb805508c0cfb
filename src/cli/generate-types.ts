// Writes src/record/entries.generated.ts from src/record/schema/*.schema.json: types, the lists behind the unions, and
// what may be left out of a pack file. Run with `npm run gen:types`; `--check` only says whether the file is up to date.
import {readFileSync, writeFileSync} from 'node:fs';
import {makeEntryTypes} from './make-entry-types.ts';

const FILE = 'src/record/entries.generated.ts';

const made = await makeEntryTypes('src/record/schema');
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, made);
} else if (readFileSync(FILE, 'utf8') !== made) {
  console.error(`${FILE} is not what the schemas say: run npm run gen:types`);
  process.exitCode = 1;
}
