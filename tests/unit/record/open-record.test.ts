import assert from 'node:assert/strict';
import {test} from 'node:test';
import {buildRecord} from '../../../src/record/build-record.ts';
import {mergePacks} from '../../../src/record/merge-packs.ts';
import {openRecord} from '../../../src/record/open-record.ts';
import type {RecordJson} from '../../../src/record/record-json.ts';
import {GOOD, samplePack} from '../../record/samples.ts';

const COUNTRY = {code: 'KZ', name: 'Kazakhstan', names: [], demonyms: [], cities: [], regions: [], institutions: []};
const built = buildRecord(samplePack(), [COUNTRY]);

test('an opened record holds entries whole, by id, name, country and event', () => {
  const record = openRecord(built);
  assert.equal(record.event(GOOD.event.id)?.name, 'Kazakhstan, presidential election');
  assert.equal(record.event(GOOD.event.id)?.annulled, false);
  assert.deepEqual(record.report(GOOD.report.id)?.findings[0]?.evidence, [0]);
  assert.equal(record.report(GOOD.report.id)?.provenance[0]?.secondary, false);
  assert.deepEqual(
    record.sourcesNamed('the C.E.C.').map(({id}) => id),
    ['kz/cec'],
  );
  assert.deepEqual(
    record.reportsOn(GOOD.event.id).map(({id}) => id),
    [GOOD.report.id],
  );
  assert.deepEqual(
    record.figuresOn(GOOD.event.id).map(({id}) => id),
    [GOOD.figure.id],
  );
  assert.equal(record.leadersNamed('Tokayev')[0]?.office, 'president');
  assert.equal(record.yardsticksOf('KZ')[0]?.electoralDemocracy, 0.25);
});

test('datasets become provenance that a reader can open', () => {
  const record = openRecord(built);
  assert.equal(record.event(GOOD.event.id)?.provenance[0]?.publisher, 'Tables');
  assert.equal(record.leadersOf('KZ')[0]?.provenance[0]?.url, 'https://example.org');
});

test('what is not there is null or an empty list', () => {
  const record = openRecord(built);
  assert.equal(record.event('xx/1900-01-01-presidential'), null);
  assert.deepEqual(record.reportsOn('xx/1900-01-01-presidential'), []);
  assert.deepEqual(record.sourcesNamed(''), []);
  assert.deepEqual(record.eventsOf('XX'), []);
});

test('a later pack adds to an event what the first lacks, and overrides nothing', () => {
  const event = {...GOOD.event, turnout: 77.5, results: [{candidate: 'Nobody', share: 99}], early: true};
  const second: RecordJson = {...buildRecord(samplePack({event, source: {summary: 'Something else altogether.'}}))};
  const record = openRecord([built, second]);
  const merged = record.event(GOOD.event.id);
  assert.equal(merged?.turnout, 77.5);
  assert.equal(merged.early, true);
  assert.equal(merged.results[0]?.candidate, 'Kassym-Jomart Tokayev');
  assert.equal(record.events().length, 1);
  assert.equal(record.source('kz/cec')?.summary, GOOD.source.summary);
});

test("a reader's pack comes after the built-in ones, replaces its own earlier self and cannot pose as built in", () => {
  const named = (id: string, title: string): RecordJson => ({...built, pack: {...built.pack, id, title}});
  const merged = mergePacks([built], [named('mine', 'old'), named('mine', 'new'), named('sample', 'posing')]);
  assert.deepEqual(
    merged.map(({pack}) => (pack as {title: string}).title),
    ['A sample pack', 'new'],
  );
  assert.deepEqual(merged[1]?.countries, []);
});
