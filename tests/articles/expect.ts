// Drafts expected.json for a bundled article from what Whence finds now, to be checked by eye: `npm run expect -- SLUG`.
// Where there is one already, only the differences are printed; `--write` replaces it, `--known` brings its list of known
// problems up to date: those that are gone go, those that are new come in with an empty reason, to be filled in.
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {compare, draft, expectationOf, FOLDER, readBundled, slugs, type Expectation} from './expectation.ts';

const write = process.argv.includes('--write');
const known = process.argv.includes('--known');
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
    const expected = expectationOf(slug);
    const problems = compare(expected, found);
    if (known) writeFileSync(file, `${JSON.stringify(withKnown(expected, problems), null, 2)}\n`);
    console.log(`${slug}: ${problems.length === 0 ? 'as expected' : `\n  ${problems.join('\n  ')}`}`);
  } else {
    writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    console.log(`${slug}: wrote ${file}: check it by eye`);
  }
}

function withKnown({known: before = [], ...expected}: Expectation, problems: string[]): Expectation {
  const because = (problem: string) => before.find((one) => one.problem === problem)?.because ?? '';
  return {
    ...expected,
    ...(problems.length > 0 ? {known: problems.map((p) => ({problem: p, because: because(p)}))} : {}),
  };
}
