import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkArticleInput} from '../../../src/background/check-input.ts';

const GOOD = {text: 'One.\nTwo.', breaks: [4, 9], url: null, title: 'T', published: '2019-06-10', language: 'en'};

test('an article passes, without anything that is not asked for', () => {
  assert.deepEqual(checkArticleInput({...GOOD, extra: 1, title: 5}), {...GOOD, title: null});
  assert.equal(checkArticleInput({...GOOD, eventId: 'kz/2019'}).eventId, 'kz/2019');
});

test('anything else is refused', () => {
  const bad = [
    null,
    'text',
    {...GOOD, text: 5},
    {...GOOD, breaks: [9, 4]},
    {...GOOD, breaks: [10]},
    {...GOOD, breaks: 'x'},
  ];
  for (const input of [...bad, {...GOOD, breaks: [0.5]}, {...GOOD, text: 'x'.repeat(5_000_001)}]) {
    assert.throws(() => checkArticleInput(input));
  }
});
