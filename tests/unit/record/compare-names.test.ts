import assert from 'node:assert/strict';
import {test} from 'node:test';
import {differInKind, shareWords} from '../../../src/record/compare-names.ts';

const PAIRS: readonly (readonly [string, string, boolean])[] = [
  ['Democratic Party of Kosovo', 'Democratic League of Kosovo', true],
  ['the Democratic Alliance', 'Democratic Alliance Party', false],
  ['Georgian Dream', 'Georgian Dream – Democratic Georgia', false],
  ['National Movement', 'United National Movement', false],
  ['Liberal Union', 'Liberal Front', true],
];

for (const [one, other, expected] of PAIRS)
  test(`${one} and ${other}: ${expected ? 'parties of two kinds' : 'may be one party'}`, () => {
    assert.equal(differInKind(one, other), expected);
    assert.equal(differInKind(other, one), expected);
  });

test('two words in common, letter for letter, are one bearer; initials and one word are not', () => {
  assert.ok(shareWords('former Prosecutor General Alexandr Stoianoglo', 'Alexandr Stoianoglo'));
  assert.ok(!shareWords('former Prosecutor General Alexandr Stoianoglo', 'PAS'));
  assert.ok(!shareWords('Stoianoglo', 'Alexandr Stoianoglo'));
});
