import assert from 'node:assert/strict';
import {test} from 'node:test';
import {changesIn} from '../../eval/claim-changes.ts';
import type {GoldClaim, PredictedClaim} from '../../eval/gold.ts';

const base: PredictedClaim = {
  ...{start: 10, end: 20, text: '52 per cent', type: 'vote-share', value: 52, valueMax: null, unit: 'percent'},
  ...{approx: false, source: null, subject: null, hedged: false, country: null, year: null},
};
const gold: GoldClaim = {
  ...{start: 12, end: 18, key: '52 per cent', type: 'vote-share', value: 52, source: 'the commission'},
  ...{subject: 'Amina Ouma', country: 'KE', year: 2022},
};
const signs = (before: PredictedClaim[], after: PredictedClaim[], claims: GoldClaim[] = [gold]): string[] =>
  changesIn(claims, before, after).map(({sign, what}) => `${sign} ${what}`);

test('a claim of the annotators that is found now is better, one of nobody’s worse', () => {
  assert.deepEqual(signs([], [base]), ['better found (vote-share)']);
  assert.deepEqual(signs([], [base], []), ['worse found (vote-share)']);
  assert.deepEqual(signs([base], []), ['worse no longer found (vote-share)']);
  assert.deepEqual(signs([base], [], []), ['better no longer found (vote-share)']);
  assert.deepEqual(signs([base], [], [{...gold, optional: true}]), ['changed no longer found (vote-share)']);
});

test('names are compared as the scorer compares them', () => {
  const named = (subject: string | null): PredictedClaim => ({...base, subject});
  assert.deepEqual(signs([named('the vote')], [named('Ouma')]), ['better subject: "the vote" → "Ouma"']);
  assert.deepEqual(signs([named('Ouma')], [named('Mrs Amina Ouma')]), ['changed subject: "Ouma" → "Mrs Amina Ouma"']);
  assert.deepEqual(signs([named('Ouma')], [named(null)]), ['worse subject: "Ouma" → null']);
});

test('either annotator’s answer is right', () => {
  const either = {...gold, subjectOr: null};
  assert.deepEqual(signs([{...base, subject: 'the vote'}], [base], [either]), ['better subject: "the vote" → null']);
});

test('what the annotators say nothing of is new, and what did not change is not told', () => {
  assert.deepEqual(signs([base], [{...base, approx: true}]), ['new approx: false → true']);
  assert.deepEqual(signs([base], [{...base, country: 'KE'}]), ['better country: null → "KE"']);
  assert.deepEqual(signs([base], [{...base}]), []);
});
