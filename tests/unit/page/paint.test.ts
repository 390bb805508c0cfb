import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {SPEAKER_KINDS} from '../../../src/notes/reading.ts';
import {settleOverlaps} from '../../../src/page/paint.ts';

test('of overlapping spans the earlier and longer stays, and its neighbours are not lost', () => {
  const spans = [
    {start: 2, end: 7},
    {start: 5, end: 7},
    {start: 1, end: 3},
    {start: 8, end: 9},
    {start: 4, end: 4},
  ];
  assert.deepEqual(settleOverlaps(spans), [
    {start: 1, end: 3},
    {start: 5, end: 7},
    {start: 8, end: 9},
  ]);
  assert.deepEqual(
    settleOverlaps([
      {start: 1, end: 3},
      {start: 1, end: 5},
    ]),
    [{start: 1, end: 5}],
  );
});

test('every kind of speaker has a colour and a line of its own in both painters, on light and dark', () => {
  const highlights = readFileSync('src/page/highlights.css', 'utf8');
  const elements = readFileSync('src/page/mark-elements.css', 'utf8');
  const lines = SPEAKER_KINDS.map((kind) => {
    for (const suffix of ['', '-quiet', '-dark', '-quiet-dark'])
      assert.ok(highlights.includes(`::highlight(whence-${kind}${suffix})`));
    const rule = elements.split(`whence-mark[data-kind='${kind}'] {`)[1]?.split('}')[0] ?? '';
    return rule.replace(/text-decoration-color:[^;]*;/, '').replace(/\s+/g, ' ');
  });
  assert.equal(new Set(lines).size, SPEAKER_KINDS.length);
});
