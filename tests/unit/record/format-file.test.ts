import assert from 'node:assert/strict';
import {test} from 'node:test';
import {SHAPES} from '../../../src/record/entries.generated.ts';
import {draftEntry} from '../../../src/record/draft-entry.ts';
import {formatEntries, formatFile} from '../../../src/record/format-file.ts';
import {checkSchema} from '../../../src/record/lint/schemas.ts';
import {fillDefaults, stripDefaults} from '../../../src/record/shape.ts';
import {GOOD} from '../../record/samples.ts';

test('an entry is laid out in the order of its schema, without what it may leave out', () => {
  const text = formatEntries('source', {summary: 'A', id: 'kz/a', homepage: null, names: ['A'], country: 'KZ'});
  assert.equal(text, '{\n  "id": "kz/a",\n  "names": [\n    "A"\n  ],\n  "country": "KZ",\n  "summary": "A"\n}\n');
});

test('a list has one entry a line', () => {
  const text = formatEntries('event', [GOOD.event, {...GOOD.event, round: 1}]);
  const lines = text.split('\n');
  assert.equal(lines.length, 5);
  assert.ok(lines[2]?.includes('"type": "presidential", "round": 1, "results": [{"candidate"'));
});

test('what is not JSON or lies nowhere is left alone', () => {
  assert.equal(formatFile({path: 'sources/kz/a.json', text: '{'}), null);
  assert.equal(formatFile({path: 'notes/a.json', text: '{}'}), null);
});

test('leaving out and filling in are each other’s opposite', () => {
  for (const kind of ['source', 'event', 'report', 'figure'] as const) {
    const filled = fillDefaults(SHAPES[kind], GOOD[kind]);
    assert.deepEqual(checkSchema(kind, filled), []);
    assert.deepEqual(fillDefaults(SHAPES[kind], stripDefaults(SHAPES[kind], filled)), filled);
  }
});

test('a drafted report needs only what it was not told', () => {
  const drafted = draftEntry(
    'report',
    'kz/2019-06-09-presidential',
    {
      observer: ['int/osce-odihr'],
      stage: 'final',
      title: 'Final report',
      url: 'https://example.org',
      publisher: 'OSCE',
    },
    '2026-11-23',
  );
  const errors = checkSchema('report', fillDefaults(SHAPES.report, drafted));
  assert.deepEqual([...new Set(errors.map(({pointer}) => pointer))].sort(), [
    '/findings/0/stance',
    '/findings/0/statement',
  ]);
});

test('a drafted event reads day, type and round from its id', () => {
  const drafted = draftEntry(
    'event',
    'tr/2023-05-28-presidential-2',
    {url: 'https://example.org', publisher: 'YSK'},
    '2026-11-23',
  );
  const {date, type, round, country} = drafted as Record<string, unknown>;
  assert.deepEqual({date, type, round, country}, {date: '2023-05-28', type: 'presidential', round: 2, country: 'TR'});
});
