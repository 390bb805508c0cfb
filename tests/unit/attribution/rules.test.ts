import assert from 'node:assert/strict';
import {test} from 'node:test';
import {rules} from '../../../src/languages/en/attribution/rules.ts';
import {read} from './read.ts';

for (const {id, confidence, reason, finds, ignores} of rules) {
  test(`${id} finds its passage`, () => {
    const found = read(finds.text).filter(({rule}) => rule === id);
    assert.ok(
      found.some(({source, content}) => source === (finds.source ?? '') && content.includes(finds.content)),
      JSON.stringify(read(finds.text)),
    );
  });
  test(`${id} leaves its counter-example alone`, () => {
    assert.deepEqual(
      read(ignores).filter(({rule}) => rule === id),
      [],
    );
  });
  test(`${id} has a confidence and a reason`, () => {
    assert.ok(confidence > 0 && confidence <= 1);
    assert.ok(reason.length > 10);
  });
}

test('no two rules share an id', () => {
  assert.equal(new Set(rules.map(({id}) => id)).size, rules.length);
});
