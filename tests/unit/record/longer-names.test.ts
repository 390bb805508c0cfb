import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findPlaces, type Gazetteer} from '../../../src/record/match-gazetteer.ts';
import {tokenise} from '../../../src/text/tokens.ts';

const none = {abbreviations: new Set<string>(), starters: new Set<string>()};
const entry = {words: ['democratic', 'party'], capitals: false, codes: ['US'], kind: 'institution' as const};
const city = {words: ['san', 'jose'], capitals: false, codes: ['CR'], kind: 'city' as const};
const entries = new Map([entry, city].map((one) => [one.words[0], [one]]));
const gazetteer = {get: (word: string) => entries.get(word)} as unknown as Gazetteer;

const codesIn = (text: string): string[] =>
  findPlaces(tokenise({text, breaks: [text.length]}, none), gazetteer).flatMap(({codes}) => codes);

test('an institution tells its country', () => {
  assert.deepEqual(codesIn('Voters of the Democratic Party won.'), ['US']);
});

test('an institution that ends a longer name tells nothing', () => {
  assert.deepEqual(codesIn('Voters of the Liberal Democratic Party won.'), []);
});

test('a state university of the United States tells no other country', () => {
  assert.deepEqual(codesIn('She teaches at San Jose State University.'), []);
  assert.deepEqual(codesIn('She teaches in San Jose.'), ['CR']);
});
