// The look-ups that the build lays out answer what those made at the start answer.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {buildPacks} from '../../src/cli/build-record.ts';
import {buildIndex} from '../../src/record/build-index.ts';
import {buildGazetteer} from '../../src/record/match-gazetteer.ts';
import {matchIndex} from '../../src/record/match-index.ts';
import {buildPeople} from '../../src/record/match-people.ts';
import {openRecord} from '../../src/record/open-record.ts';
import {isRecordIndex} from '../../src/record/record-index.ts';

const packs = buildPacks();
const text = JSON.stringify(buildIndex(packs));
const index: unknown = JSON.parse(text);
assert.ok(isRecordIndex(index));
const plain = openRecord(packs);
const indexed = openRecord(packs, index);

test('people, places and office holders are the same, in the same order', () => {
  const people = buildPeople(plain);
  assert.ok(people.size > 1_000);
  for (const [word, list] of people) assert.deepEqual(matchIndex(indexed).people.get(word), list, word);
  const places = buildGazetteer(plain.countries);
  assert.ok(places.size > 1_000);
  for (const [word, list] of places) assert.deepEqual(matchIndex(indexed).gazetteer.get(word), list, word);
  for (const {code} of plain.countries) {
    const leaders = plain.leadersOf(code);
    assert.deepEqual(indexed.leadersOf(code), leaders);
    for (const {names} of leaders)
      for (const name of names) {
        const surname = name.split(' ').at(-1) ?? '';
        assert.deepEqual(indexed.leadersNamed(name), plain.leadersNamed(name), name);
        assert.deepEqual(indexed.leadersNamed(surname), plain.leadersNamed(surname), surname);
      }
  }
  assert.ok(indexed.leadersNamed('Tokayev').length > 0);
  for (const {names} of plain.sources())
    for (const name of names) assert.deepEqual(indexed.sourcesNamed(name), plain.sourcesNamed(name), name);
});

test('it holds no name that the record does not', () => {
  const {people, places} = index;
  assert.equal(people.keys.split('\n').length, buildPeople(plain).size);
  assert.equal(places.keys.split('\n').length, buildGazetteer(plain.countries).size);
  for (const word of ['', 'nobodyatall', 'constructor', '__proto__']) {
    assert.equal(matchIndex(indexed).people.get(word), undefined);
    assert.equal(matchIndex(indexed).gazetteer.get(word), undefined);
    assert.deepEqual(indexed.leadersNamed(word), []);
    assert.deepEqual(indexed.sourcesNamed(word), []);
  }
});

test('the same packs give the same bytes, and what is no index is told', () => {
  assert.equal(JSON.stringify(buildIndex(buildPacks())), text);
  for (const json of [
    null,
    5,
    [],
    {},
    {...index, format: 2},
    {...index, leaders: {keys: ''}},
    {...index, people: null},
  ])
    assert.equal(isRecordIndex(json), false);
});
