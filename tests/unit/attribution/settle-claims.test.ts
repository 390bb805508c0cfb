import assert from 'node:assert/strict';
import {test} from 'node:test';
import {english} from '../../../src/languages/en/engine.ts';

const read = (text: string) => english.read({text, breaks: []});

test('"I" in a quotation is whoever says it', () => {
  const {claims} = read(
    `Mr Banda's supporters sang as he arrived. "I won 2 million votes in the election," Mr Banda said.`,
  );
  assert.deepEqual(
    claims.map(({type, subject, ofSpeaker}) => [type, subject, ofSpeaker]),
    [['vote-count', 'Mr Banda', undefined]],
  );
});

test('"I" that nobody is said to have said is nobody', () => {
  const {claims} = read('Mr Banda spoke in Lusaka before the election. I won 2 million votes in it.');
  assert.deepEqual(
    claims.map(({subject, ofSpeaker}) => [subject, ofSpeaker]),
    [[null, undefined]],
  );
});

test("a share that a poll gives is the poll's, one that an exit poll gives is of the vote", () => {
  const typeOf = (poll: string) =>
    read(`The election is near. Mr Sen won 45 percent among women, according to ${poll}.`).claims.map(({type}) => type);
  assert.deepEqual(typeOf('a survey by Lumen'), ['poll']);
  assert.deepEqual(typeOf('the exit poll by Lumen'), ['vote-share']);
});

test('each claim keeps its attribution when its type is settled', () => {
  const {claims, attributions} = read(
    'The election is near. Mr Sen won 45 percent among women, according to a survey.',
  );
  assert.deepEqual(
    attributions.map(({claimId}) => claimId),
    claims.map(({id}) => id),
  );
});

test('a share that "the poll" gives behind an exit poll is of the vote', () => {
  const {claims} = read(
    'An exit poll said Mr Sen won 45 percent of the vote. The poll put Ms Roy of the Liberal Party second with 27 percent.',
  );
  assert.deepEqual(
    claims.map(({type}) => type),
    ['vote-share', 'vote-share'],
  );
});
