// Drafts expected.json for a bundled article from what Whence finds now, to be checked by eye: `npm run expect -- SLUG`.
// Where there is one already, only the differences are printed; `--write` replaces it.
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {compare, draft, expectationOf, FOLDER, readBundled, slugs} from './expectation.ts';

const write = process.argv.includes('--write');
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const unknown = wanted.filter((slug) => !slugs().includes(slug));
if (unknown.length > 0) {
  console.error(`no article "${unknown.join('", "')}" in ${FOLDER}`);
  process.exit(2);
}
for (const slug of wanted.length > 0 ? wanted : slugs()) {
  const file = join(FOLDER, slug, 'expected.json');
  const found = draft(readBundled(slug));
  if (existsSync(file) && !write) {
    const problems = compare(expectationOf(slug), found);
    console.log(`${slug}: ${problems.length === 0 ? 'as expected' : `\n  ${problems.join('\n  ')}`}`);
  } else {
    writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    console.log(`${slug}: wrote ${file}: check it by eye`);
  }
}
