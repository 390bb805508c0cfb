import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {tmpdir} from 'node:os';
import {after, before, beforeEach, mock, test} from 'node:test';
import {addEntries} from '../../src/cli/add-entries.ts';
import {InputError, UsageError} from '../../src/cli/errors.ts';
import {GOOD, samplePack} from './samples.ts';

let packs: string;
const EVENT = GOOD.event.id;
const SHARE_ALIKE = {...GOOD.pack, id: 'share-alike', licence: 'CC-BY-SA-4.0'};

before(() => mock.method(console, 'log', () => undefined));
after(() => mock.restoreAll());
beforeEach(() => {
  if (packs) rmSync(packs, {recursive: true});
  packs = mkdtempSync(join(tmpdir(), 'packs-'));
  const files = [
    ...samplePack().files.map(({path, text}) => ({path: `elections/${path}`, text})),
    {path: 'elections-share-alike/pack.json', text: JSON.stringify(SHARE_ALIKE)},
    {path: 'countries.json', text: '[{"code": "KZ"}]'},
  ];
  for (const {path, text} of files) {
    mkdirSync(dirname(join(packs, path)), {recursive: true});
    writeFileSync(join(packs, path), text);
  }
});

function add(...args: string[]): number {
  return addEntries([...args, '--packs', packs]);
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(packs, 'elections', path), 'utf8'));
}

test('a whole source is written where it belongs and has nothing left to mend', () => {
  const page = ['--url', 'https://example.org/a', '--publisher', 'Example'];
  assert.equal(add('source', 'kz/site', '--name', 'Site', '--kind', 'press', '--summary', 'A news site.', ...page), 0);
  assert.deepEqual((read('sources/kz/site.json') as {names: string[]}).names, ['Site']);
});

test('a report with a gap is written, and the gap makes the exit status 1', () => {
  assert.equal(
    add('report', EVENT, '--observer', 'int/osce-odihr', '--stage', 'interim', '--title', 'Interim report'),
    1,
  );
  const report = read(`reports/${EVENT}/osce-odihr-interim.json`) as {event: string; provenance: {url: string}[]};
  assert.equal(report.event, EVENT);
  assert.equal(report.provenance[0]?.url, '');
});

test('an entry of a list takes its place in order', () => {
  add('event', 'kz/2015-04-26-presidential', '--url', 'https://example.org', '--publisher', 'Example');
  const ids = (read('events/kz.json') as {id: string}[]).map(({id}) => id);
  assert.deepEqual(ids, ['kz/2015-04-26-presidential', EVENT]);
});

test('nothing is overwritten', () => {
  assert.throws(() => add('source', 'kz/cec'), InputError);
  assert.throws(() => add('event', EVENT), InputError);
});

test('many lines are all read before the first is written', () => {
  const file = join(packs, 'lines');
  const good = JSON.stringify({kind: 'source', entry: {...GOOD.source, id: 'kz/other', names: ['Other']}});
  writeFileSync(file, `${good}\n{"kind": "source"}\n`);
  assert.throws(() => add('--from', file), /lines:2/);
  assert.throws(() => read('sources/kz/other.json'));
  writeFileSync(file, `${good}\n\n`);
  assert.equal(add('--from', file), 0);
});

test('wrong usage says so', () => {
  assert.throws(() => add('opinion', 'kz/x'), UsageError);
  assert.throws(() => add('source'), UsageError);
});
