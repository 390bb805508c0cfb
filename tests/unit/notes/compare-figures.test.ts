import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {basisOfClaim} from '../../../src/notes/basis-of-claim.ts';
import {amountOf, compareAmounts, type Amount} from '../../../src/notes/compare-figures.ts';
import type {Claim} from '../../../src/claims/claim.ts';

const amount = (written: string): Amount => {
  const bound = written.startsWith('>')
    ? 'at-least'
    : written.startsWith('<')
      ? 'at-most'
      : written.startsWith('~')
        ? 'about'
        : 'exact';
  const [low = 0, high = null] = written
    .replace(/^[<>~]/, '')
    .split('-')
    .map(Number);
  return {low, high, bound};
};

// Claim, other number (">": at least, "<": at most, "~": about, "a-b": a range), percent or count, comparison.
const CASES: [claim: string, other: string, unit: '%' | 'n', comparison: string][] = [
  ['70.8', '70.96', '%', 'higher'],
  ['70.8', '71', '%', 'agrees'],
  ['56', '56.8', '%', 'agrees'],
  ['56.8', '56', '%', 'agrees'],
  ['56', '57', '%', 'higher'],
  ['56', '57.1', '%', 'higher'],
  ['5', '56.8', '%', 'higher'],
  ['>10', '>7', 'n', 'lower'],
  ['>10', '>12', 'n', 'higher'],
  ['>10', '>10', 'n', 'agrees'],
  ['>10', '12', 'n', 'higher'],
  ['>10', '11', 'n', 'agrees'],
  ['70.8', '70.76', '%', 'agrees'],
  ['71', '70.96', '%', 'agrees'],
  ['98', '97.75', '%', 'agrees'],
  ['98', '97.2', '%', 'lower'],
  ['80', '10.1', '%', 'lower'],
  ['~16', '16.23', '%', 'agrees'],
  ['~50', '53', '%', 'higher'],
  ['>90', '90.7', '%', 'agrees'],
  ['>90', '88', '%', 'lower'],
  ['>50', '70', '%', 'higher'],
  ['<30', '28.8', '%', 'agrees'],
  ['<30', '41', '%', 'higher'],
  ['40-45', '42.1', '%', 'agrees'],
  ['40-45', '44-50', '%', 'overlaps'],
  ['40-45', '50', '%', 'higher'],
  ['12000000', '~11940000', 'n', 'agrees'],
  ['500', '~4000', 'n', 'higher'],
  ['500', '100', 'n', 'lower'],
  ['225', '>225', 'n', 'agrees'],
  ['>225', '232', 'n', 'agrees'],
  ['>225', '1000', 'n', 'higher'],
  ['3', '3', 'n', 'agrees'],
  ['3', '4', 'n', 'higher'],
  ['1234567', '1234568', 'n', 'higher'],
  ['0', '0', 'n', 'agrees'],
];

for (const [claim, other, unit, comparison] of CASES)
  test(`beside ${claim}${unit}, ${other}${unit}: ${comparison}`, () => {
    assert.equal(compareAmounts(amount(claim), amount(other), unit === '%'), comparison);
  });

test('comparing is fair both ways: what is higher on one side is lower on the other', () => {
  const written = fc.record({
    low: fc.double({min: 0, max: 100, noNaN: true}),
    high: fc.constant(null),
    bound: fc.constantFrom('exact' as const, 'about' as const, 'at-least' as const, 'at-most' as const),
  });
  fc.assert(
    fc.property(written, written, fc.boolean(), (a, b, isPercent) => {
      const there = compareAmounts(a, b, isPercent);
      const back = compareAmounts(b, a, isPercent);
      assert.equal(there === 'higher', back === 'lower');
      assert.equal(there === 'lower', back === 'higher');
    }),
  );
});

const claim = (value: number | null, more: Partial<Claim> = {}): Claim => ({
  id: 'detentions@0',
  type: 'detentions',
  span: {start: 0, end: 1},
  sentence: {start: 0, end: 1},
  value,
  valueMax: null,
  unit: 'people',
  approx: false,
  bound: null,
  assessment: null,
  subject: null,
  rule: 'test',
  ...more,
});

test('the number of a claim: words of magnitude are ranges, hedges are kept, no number is none', () => {
  assert.deepEqual(amountOf(claim(100, {approx: true}), 'hundreds of people'), {low: 100, high: 999, bound: 'exact'});
  assert.deepEqual(amountOf(claim(100, {approx: true}), 'about 100 people'), {low: 100, high: null, bound: 'about'});
  assert.deepEqual(amountOf(claim(100, {bound: 'at-least', approx: true}), 'at least 100'), {
    low: 100,
    high: null,
    bound: 'at-least',
  });
  assert.deepEqual(amountOf(claim(50, {valueMax: 60}), 'between 50 and 60'), {low: 50, high: 60, bound: 'exact'});
  assert.equal(amountOf(claim(null), 'a majority'), null);
});

const BASES: [sentence: string, basis: string | null][] = [
  ['With 78% of ballots counted, she led by 4 points.', 'partial'],
  ['With 93 percent of the votes counted, preliminary results gave him 59 seats.', 'partial'],
  ['After nearly all precincts reporting, he had 51%.', 'partial'],
  ['Partial results gave her 40%.', 'partial'],
  ['An exit poll put him at 52%.', 'exit-poll'],
  ['Exit polls and preliminary results agreed.', 'exit-poll'],
  ['Preliminary results gave her 40%.', 'preliminary'],
  ['A parallel count by monitors had her on 51%.', 'parallel-count'],
  ['Final results gave her 40%.', 'final'],
  ['She was projected to win 40%.', 'estimate'],
  ['She won 40%.', null],
  ['He counted on 40%.', null],
  ['', null],
];
for (const [sentence, basis] of BASES)
  test(`basis of "${sentence}": ${basis ?? 'not told'}`, () => assert.equal(basisOfClaim(sentence), basis));
