import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {citeClaim} from '../../../src/card/citation.ts';
import {exampleReading} from '../../../src/card/example-reading.ts';
import {speak} from '../speak.ts';

beforeEach(() => speak('en', 'en-GB'));

test('a citation holds the sentence, the speaker, the article and every note with its address', () => {
  const [claim] = exampleReading.claims;
  assert.ok(claim);
  const lines = citeClaim(claim, exampleReading.page).split('\n');
  assert.equal(lines.length, 3 + claim.notes.length);
  assert.match(lines[0] ?? '', /^“The Central Election Commission .* vote\.”$/);
  assert.equal(lines[1], 'Said by: Central Election Commission');
  assert.match(lines[2] ?? '', /10 June 2019, https:\/\/example\.org/);
  for (const [index, note] of claim.notes.entries()) assert.ok(lines[3 + index]?.includes(note.url ?? '?'));
});

test('an article without title, date or address is cited without them', () => {
  const claim = exampleReading.claims.at(-1);
  assert.ok(claim);
  const text = citeClaim(claim, {url: null, title: null, published: null, language: null});
  assert.match(text, /no source named/);
  assert.doesNotMatch(text, /null|undefined|, ,/);
});
