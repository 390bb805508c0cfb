import assert from 'node:assert/strict';
import {test} from 'node:test';
import {packReading, unpackReading} from '../../../src/messages/pack-reading.ts';
import type {EventSummary, Note} from '../../../src/notes/note.ts';
import type {ReadClaim, Reading} from '../../../src/notes/reading.ts';

const event = (id: string) => ({id, name: `Vote ${id}`}) as EventSummary;
const note = (entry: string) => ({about: 'finding', entry, text: `What ${entry} says.`}) as Note;
/** Objects of their own for each claim, as the matching makes them. */
const claim = (id: string, notes: string[], vote: string | null) =>
  ({claim: {id}, text: id, notes: notes.map(note), event: vote && event(vote)}) as unknown as ReadClaim;

const label = (each: ReadClaim, language: string) => `${each.text} in ${language}`;

function readingOf(claims: ReadClaim[]): Reading {
  const page = {url: null, title: null, published: null, language: 'en'};
  return {page, language: 'en', supported: true, event: event('v'), alternatives: [], reports: [], claims};
}

test('a reading comes back as it was sent, over the wire', () => {
  for (const claims of [[], [claim('a', ['x', 'y'], 'v'), claim('b', [], null), claim('c', ['y'], 'w')]]) {
    const reading = readingOf(claims);
    const wire = JSON.parse(JSON.stringify(packReading(reading, label))) as ReturnType<typeof packReading>;
    const labelled = reading.claims.map((each) => ({...each, label: `${each.text} in en`}));
    assert.deepEqual(unpackReading(wire), {...reading, claims: labelled});
  }
});

test('what many claims share is sent once', () => {
  const claims = Array.from({length: 50}, (_, i) => claim(`c${i}`, ['x', 'y', i % 2 ? 'odd' : 'even'], 'v'));
  const packed = packReading(readingOf(claims), label);
  assert.deepEqual(
    packed.notes.map(({entry}) => entry),
    ['x', 'y', 'even', 'odd'],
  );
  assert.equal(packed.events.length, 1);
});

test('a reading that names notes it does not bring is refused', () => {
  const packed = packReading(readingOf([claim('a', ['x'], null)]), label);
  assert.throws(() => unpackReading({...packed, notes: []}), /damaged/);
});
