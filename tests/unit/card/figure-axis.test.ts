import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {makeAxis, placeOnAxis} from '../../../src/card/figure-axis.ts';

test('shares run to 100, counts to a round number', () => {
  assert.deepEqual(makeAxis([70.8, 70.96], 'percent'), {max: 100, ticks: [0, 50, 100]});
  assert.deepEqual(makeAxis([500, 950, 4000], 'people'), {max: 4000, ticks: [0, 2000, 4000]});
  assert.equal(makeAxis([1_495_401], 'votes').max, 1_500_000);
  assert.equal(makeAxis([130], 'percent').max, 150);
});

test('no values, zeros and odd numbers give an axis all the same', () => {
  for (const values of [[], [0], [NaN], [Infinity]]) assert.equal(makeAxis(values, 'people').max, 1);
});

test('every value lies on its axis, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2_000_000_000), {minLength: 1}), (values) => {
      const axis = makeAxis(values, 'people');
      const sorted = [...values].sort((a, b) => a - b).map((value) => placeOnAxis(value, axis));
      assert.ok(sorted.every((place) => place >= 0 && place <= 100));
      assert.deepEqual(
        sorted,
        [...sorted].sort((a, b) => a - b),
      );
      assert.ok(Math.max(...values) <= axis.max);
    }),
  );
});
