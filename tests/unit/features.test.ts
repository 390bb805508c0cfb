// Every kind of claim is there from end to end: a rule that finds it, a name readers see, a line in the README, an
// article; and every kind of speaker has its colour and its line on the page.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {TYPE_LABELS} from '../../src/cli/formats/wording.ts';
import {CLAIM_TYPES} from '../../src/claims/claim.ts';
import {SPEAKER_KINDS} from '../../src/notes/reading.ts';
import {defaults} from '../../src/storage/settings.ts';

function sourcesBelow(folder: string): string {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

const readme = readFileSync('README.md', 'utf8');
const rules = sourcesBelow('src/languages/en/claims') + sourcesBelow('src/claims');
const marks = readFileSync('src/page/mark-elements.css', 'utf8');

for (const type of CLAIM_TYPES) {
  test(`${type}: has rules, a label, a setting and a line in the README`, () => {
    assert.match(rules, new RegExp(`['"]${type}['"]`), 'no rule gives this type');
    assert.ok(TYPE_LABELS[type], 'no label');
    assert.equal(defaults.types[type], true, 'no setting');
    assert.match(readme, new RegExp(`^\\| \`${type}\` \\|.*\\[.+\\]`, 'm'), 'no line with an example in the README');
  });
}

for (const kind of SPEAKER_KINDS) {
  test(`${kind}: has a colour and a line on the page`, () => {
    assert.match(marks, new RegExp(`--whence-${kind}\\b|[="'-]${kind}\\b`), 'not in mark-elements.css');
  });
}
