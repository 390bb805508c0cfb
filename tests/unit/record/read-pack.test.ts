import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {buildRecord} from '../../../src/record/build-record.ts';
import {exportRecord} from '../../../src/record/export-record.ts';
import {mergePacks} from '../../../src/record/merge-packs.ts';
import {openRecord} from '../../../src/record/open-record.ts';
import {LARGEST_PACK, readPack} from '../../../src/record/read-pack.ts';
import {GOOD, samplePack} from '../../record/samples.ts';

const COUNTRY = {code: 'KZ', name: 'Kazakhstan', names: [], demonyms: [], cities: [], regions: [], institutions: []};
const builtIn = [buildRecord(samplePack(), [COUNTRY])];
const record = openRecord(builtIn);
const MINE = {
  pack: {id: 'mine', title: 'My notes', licence: 'CC0-1.0', updated: '2026-11-23'},
  sources: [{...GOOD.source, id: 'kz/news-site', names: ['News Site'], kind: 'independent-media', homepage: null}],
  reports: [
    {...GOOD.report, id: `${GOOD.event.id}/news-site-statement`, observers: ['kz/news-site'], stage: 'statement'},
  ],
};
const textOf = (change: object) => JSON.stringify({...MINE, ...change}, null, 1);

test("a sound pack is read and opens beside the built-in one, and its entries may refer to that one's", () => {
  const read = readPack(textOf({}), record);
  assert.ok(read.ok, JSON.stringify(read));
  assert.equal(read.info.title, 'My notes');
  const both = openRecord(mergePacks(builtIn, [read.pack]));
  assert.deepEqual(
    both.reportsOn(GOOD.event.id).map(({id}) => id),
    [GOOD.report.id, `${GOOD.event.id}/news-site-statement`],
  );
});

const REFUSED: [string, string, RegExp, RegExp][] = [
  ['a bad entry', textOf({sources: [{...MINE.sources[0], kind: 'oracle'}]}), /schema/, /kind/],
  [
    'an event that nobody holds',
    textOf({reports: [{...MINE.reports[0], event: 'kz/1999-01-10-presidential'}]}),
    /references/,
    /1999/,
  ],
  [
    'an id of the built-in record',
    textOf({sources: [{...MINE.sources[0], id: 'kz/cec'}]}),
    /unique-ids/,
    /built-in record/,
  ],
  ['a name of the built-in record', textOf({sources: [{...MINE.sources[0], names: ['CEC']}]}), /names/, /kz\/cec/],
  [
    'markup',
    textOf({sources: [{...MINE.sources[0], summary: 'A <script>alert(1)</script> site.'}]}),
    /plain-text/,
    /markup/,
  ],
  [
    'an address that is no web page',
    textOf({sources: [{...MINE.sources[0], homepage: 'javascript:alert(1)'}]}),
    /schema/,
    /homepage/,
  ],
  ['no description', textOf({pack: undefined}), /schema/, /"pack" is missing/],
  ['an unknown section', textOf({settings: {}}), /schema/, /"settings"/],
  ['a list that is none', textOf({sources: {}}), /schema/, /not a list/],
  ['something else', '[]', /schema/, /not an object/],
  ['no JSON', '{"pack": {\n,', /readable/, /./],
  ['a prototype', '{"__proto__": {"x": 1}}', /readable/, /__proto__/],
  ['too much', ' '.repeat(LARGEST_PACK + 1), /size/, /million/],
];

for (const [name, text, rule, message] of REFUSED) {
  test(`refused: ${name}`, () => {
    const read = readPack(text, record);
    assert.ok(!read.ok);
    const problem = read.problems.find((one) => rule.test(one.rule) && message.test(one.message));
    assert.ok(problem, JSON.stringify(read.problems));
    assert.ok(problem.line >= 1);
  });
}

test('a refusal names the entry, the rule and the line', () => {
  const text = textOf({sources: [{...MINE.sources[0], kind: 'oracle'}]});
  const read = readPack(text, record);
  assert.ok(!read.ok);
  const line = text.split('\n').findIndex((one) => one.includes('oracle')) + 1;
  assert.deepEqual(
    read.problems.map(({entry, rule, line: at}) => ({entry, rule, line: at})),
    [{entry: 'kz/news-site', rule: 'schema', line}],
  );
});

test('any text is read or refused, never an exception', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readPack(text, record).ok === 'boolean'));
});

test('the exported record can be read again as a pack', () => {
  const read = readPack(exportRecord(record, 'json'));
  assert.ok(read.ok, JSON.stringify(read));
  const again = openRecord(mergePacks([], [{...read.pack, countries: [COUNTRY]}]));
  assert.deepEqual(
    openRecord([{...read.pack, countries: [COUNTRY]}]).report(GOOD.report.id),
    record.report(GOOD.report.id),
  );
  assert.equal(again.event(GOOD.event.id)?.provenance[0]?.publisher, 'Tables');
});

test('the export as CSV has one row for each statement, quoted, with no formula in it', () => {
  const text = exportRecord(
    openRecord(buildRecord(samplePack({source: {summary: 'Runs elections, "all" of them.'}}), [COUNTRY])),
    'csv',
  );
  const rows = text.trimEnd().split('\r\n');
  assert.match(rows[0] ?? '', /^entry,kind,country,/);
  assert.equal(rows.length, 1 + 2 + 2 + 1 + 1);
  assert.ok(text.includes('"Runs elections, ""all"" of them."'));
  const bad = openRecord(buildRecord(samplePack({figure: {note: '=HYPERLINK(1)'}}), [COUNTRY]));
  assert.ok(exportRecord(bad, 'csv').includes("'=HYPERLINK(1)"));
});
