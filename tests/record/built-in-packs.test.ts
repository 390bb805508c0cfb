import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {buildPacks} from '../../src/cli/build-record.ts';
import {describe, lintFolder} from '../../src/cli/lint-record.ts';
import {makeEntryTypes} from '../../src/cli/make-entry-types.ts';
import {openRecord} from '../../src/record/open-record.ts';
import {countRecord} from '../../src/record/count-record.ts';

const packs = buildPacks();
const record = openRecord(packs);

test('the built-in packs keep every rule', () => {
  assert.deepEqual(lintFolder().map(describe), []);
});

test('the types are what the schemas say', async () => {
  assert.equal(readFileSync('src/record/entries.generated.ts', 'utf8'), await makeEntryTypes('src/record/schema'));
});

test('candidates are those of the merged events, in their order', () => {
  const all = record
    .events()
    .flatMap(({country, date, results}) =>
      results.flatMap(({candidate}) => (candidate ? [{name: candidate, country, date}] : [])),
    );
  assert.ok(all.length > 1000);
  assert.deepEqual(record.candidates(), all);
});

test('no file of the record is over 5 MB', () => {
  for (const pack of packs) assert.ok(Buffer.byteLength(JSON.stringify(pack)) < 5_000_000);
});

test('share-alike data lie in the share-alike file alone', () => {
  const [free, alike] = packs.map((pack) => JSON.stringify(pack));
  for (const key of ['v-party', 'v-dem', 'wikipedia', 'world-leaders-current']) {
    assert.ok(!free?.includes(`"${key}"`), key);
    assert.ok(alike?.includes(`"${key}"`), key);
  }
});

test('every statement has a publisher, a page and the day it was read', () => {
  const entries = [record.sources(), record.events(), record.reports(), record.figures()].flat();
  for (const {id, provenance} of entries) {
    assert.ok(provenance.length > 0, id);
    for (const {url, publisher, retrieved} of provenance) assert.ok(url && publisher && retrieved, id);
  }
});

test('findings are reached from the vote, also from the other votes of the day', () => {
  const [report] = record.reports().filter(({alsoOn}) => alsoOn.length > 0);
  assert.ok(report);
  for (const event of [report.event, ...report.alsoOn]) assert.ok(record.reportsOn(event).includes(report));
});

test('the record of the Kazakh election of 2019 holds count, turnout and who counted', () => {
  const event = record.event('kz/2019-06-09-presidential');
  assert.equal(event?.name, 'Kazakhstan, presidential election');
  const topics = record.reportsOn(event.id).flatMap(({findings}) => findings.map(({topic}) => topic));
  assert.ok(topics.includes('counting'));
  const shares = record.figuresOn(event.id).filter(({measure}) => measure === 'vote-share');
  assert.ok(shares.some(({subject, low}) => subject?.includes('Tokayev') && Math.abs(low - 70.96) < 0.3));
  assert.equal(record.source('kz/central-election-commission')?.kind, 'election-authority');
});

test('office holders are found by surname, in their country and time', () => {
  assert.ok(record.leadersNamed('Tokayev').some(({country, office}) => country === 'KZ' && office === 'president'));
  assert.ok(record.leadersNamed('Xi').some(({country}) => country === 'CN'));
});

test('nothing falls below what was once reached', () => {
  const counts = new Map(countRecord(record).map(({what, number}) => [what, number]));
  const floors = {
    reports: 530,
    'countries with a report': 97,
    sources: 480,
    figures: 900,
    'votes in the calendar': 2400,
  };
  for (const [what, floor] of Object.entries(floors)) assert.ok((counts.get(what) ?? 0) >= floor, what);
});
