import assert from 'node:assert/strict';
import {test} from 'node:test';
import {exampleReading, EXAMPLE_PARAGRAPHS} from '../../../src/card/example-reading.ts';
import {exportAnnotations, exportCsv, exportJson} from '../../../src/notes/export-reading.ts';

const text = EXAMPLE_PARAGRAPHS.join('\n');

/** Rows of a CSV file with quoted cells, read back the way RFC 4180 says. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

test('JSON gives the reading back', () => {
  assert.deepEqual(JSON.parse(exportJson(exampleReading)), exampleReading);
});

test('CSV holds one row a claim, under its header', () => {
  const [header, ...rows] = parseCsv(exportCsv(exampleReading));
  assert.equal(rows.length, exampleReading.claims.length);
  const column = (name: string) => rows.map((row) => row[header?.indexOf(name) ?? -1]);
  assert.deepEqual(
    column('text'),
    exampleReading.claims.map((claim) => claim.text),
  );
  assert.equal(column('source')[0], 'Central Election Commission');
  assert.equal(column('source').at(-1), '');
  assert.ok(rows.every((row) => row.length === header?.length));
});

test('CSV keeps quotes and newlines in their cell and disarms formulas', () => {
  const [claim] = exampleReading.claims;
  assert.ok(claim);
  const hostile = {...claim, text: '=HYPERLINK("https://example.org")', context: 'one\ntwo, "three"'};
  const [header, row] = parseCsv(exportCsv({...exampleReading, claims: [hostile]}));
  assert.equal(row?.[header?.indexOf('text') ?? -1], '\'=HYPERLINK("https://example.org")');
  assert.equal(row?.[header?.indexOf('sentence') ?? -1], 'one\ntwo, "three"');
});

interface Selector {
  type: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

test('annotations anchor each claim by quotation and by position', () => {
  for (const given of [text, null]) {
    const collection = JSON.parse(exportAnnotations(exampleReading, given)) as {
      first: {items: {target: {selector: Selector[]}}[]};
    };
    assert.equal(collection.first.items.length, exampleReading.claims.length);
    for (const {target} of collection.first.items) {
      const [quote, position] = target.selector;
      assert.ok(quote && position);
      assert.equal(text.slice(position.start, position.end), quote.exact);
      assert.equal(text.indexOf(quote.prefix + quote.exact + quote.suffix) + quote.prefix.length, position.start);
    }
  }
});

test('an article without claims exports to empty collections', () => {
  const empty = {...exampleReading, claims: []};
  assert.equal(parseCsv(exportCsv(empty)).length, 1);
  assert.equal((JSON.parse(exportAnnotations(empty)) as {total: number}).total, 0);
});
