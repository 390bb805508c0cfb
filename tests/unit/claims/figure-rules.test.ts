import assert from 'node:assert/strict';
import {test} from 'node:test';
import {figureRules} from '../../../src/languages/en/claims/figure-rules.ts';
import {claimsIn, rulesThatDecide} from './claims-in.ts';

test('rule ids are unique and weights lie between 0 and 1', () => {
  assert.equal(new Set(figureRules.map(({id}) => id)).size, figureRules.length);
  for (const {id, weight} of figureRules) assert.ok(weight > 0 && weight <= 1, id);
});

for (const {id, type, finds, ignores} of figureRules) {
  if (type === null) {
    test(`${id} stops the figure in: ${finds}`, () => assert.ok(rulesThatDecide(finds).includes(id)));
    test(`${id} lets pass: ${ignores}`, () => assert.ok(!rulesThatDecide(ignores).includes(id)));
  } else {
    test(`${id} finds: ${finds}`, () => assert.ok(claimsIn(finds).some(({rule}) => rule === id)));
    test(`${id} ignores: ${ignores}`, () => assert.ok(claimsIn(ignores).every(({rule}) => rule !== id)));
  }
}
