import assert from 'node:assert/strict';
import {test} from 'node:test';
import {exampleReading} from '../../../src/card/example-reading.ts';
import {SPEAKER_KINDS} from '../../../src/notes/reading.ts';
import {countKinds, filterClaims, listSources, NO_FILTER} from '../../../src/popup/filter-claims.ts';

const {claims} = exampleReading;
const texts = (filter: Partial<typeof NO_FILTER>) =>
  filterClaims(claims, {...NO_FILTER, ...filter}).map(({text}) => text);

test('no filter lets everything through, in order', () => {
  assert.deepEqual(
    texts({}),
    claims.map(({text}) => text),
  );
});

test('words are looked for in claim, sentence, subject and source, all of them', () => {
  assert.deepEqual(texts({words: 'KOZHAYEV'}), ['About 500 people']);
  assert.deepEqual(texts({words: 'tokayev 70.8'}), ['70.8 per cent']);
  assert.deepEqual(texts({words: 'tokayev kozhayev'}), []);
  assert.deepEqual(texts({words: '  '}), texts({}));
});

test('kinds, types and sources narrow it down together', () => {
  assert.deepEqual(texts({type: 'assessment'}), ['fake election', 'significant irregularities']);
  assert.deepEqual(texts({type: 'assessment', kind: 'monitor'}), ['significant irregularities']);
  assert.deepEqual(texts({source: 'kz/central-election-commission'}), ['70.8 per cent']);
});

test('kinds are counted in a fixed order, those without claims left out', () => {
  assert.deepEqual(countKinds(claims, SPEAKER_KINDS), [
    {kind: 'state', count: 2},
    {kind: 'party', count: 1},
    {kind: 'monitor', count: 1},
    {kind: 'article', count: 1},
  ]);
  assert.deepEqual(countKinds([], SPEAKER_KINDS), []);
});

test('each source is listed once, the article itself not at all', () => {
  const doubled = [...claims, ...claims];
  assert.deepEqual(
    listSources(doubled).map(({name}) => name),
    ['Central Election Commission', 'Marat Kozhayev', 'Protesters in Almaty', 'Observers of the OSCE'],
  );
});
