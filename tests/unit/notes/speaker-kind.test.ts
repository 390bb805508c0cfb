import assert from 'node:assert/strict';
import test from 'node:test';
import {SPEAKER_KINDS} from '../../../src/notes/reading.ts';
import {speakerKindOf} from '../../../src/notes/speaker-kind.ts';
import {SOURCE_KINDS} from '../../../src/record/entries.ts';

test('every kind of entry has a kind of speaker', () => {
  for (const kind of SOURCE_KINDS) assert.ok(SPEAKER_KINDS.includes(speakerKindOf(kind)), kind);
});

test('an international organisation is no monitor; its mission that observes votes is', () => {
  assert.equal(speakerKindOf('international-organisation'), 'other');
  assert.equal(speakerKindOf('observer'), 'monitor');
});
