import assert from 'node:assert/strict';
import {test} from 'node:test';
import {existed} from '../../../src/record/existed.ts';

test('a body speaks only while there is one, as far as its dates are exact', () => {
  const body = {from: '2019', to: '2021-09'};
  assert.equal(existed(body, '2018-12-31'), false);
  assert.equal(existed(body, '2019-01-01'), true);
  assert.equal(existed(body, '2019'), true);
  assert.equal(existed(body, '2021-09-30'), true);
  assert.equal(existed(body, '2021-10'), false);
  assert.equal(existed(body, null), true);
  assert.equal(existed({from: null, to: null}, '1990'), true);
});
