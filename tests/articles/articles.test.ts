import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {CLAIM_TYPES} from '../../src/claims/claim.ts';
import {compare, draft, expectationOf, FOLDER, readBundled, slugs, type Expectation} from './expectation.ts';

for (const slug of slugs()) {
  test(`${slug}: claims, sources, events and notes are those a reader expects`, () => {
    const expected = expectationOf(slug);
    const known = expected.known ?? [];
    const problems = compare(expected, draft(readBundled(slug)));
    assert.deepEqual(
      problems.filter((problem) => !known.some((one) => one.problem === problem)),
      [],
    );
    for (const {problem, because} of known) assert.ok(because, `no reason given for: ${problem}`);
    assert.deepEqual(
      known.map(({problem}) => problem).filter((problem) => !problems.includes(problem)),
      [],
      'listed as known, but no longer so: take it out of expected.json',
    );
  });

  test(`${slug}: says where its facts come from`, () => {
    const origin = JSON.parse(readFileSync(join(FOLDER, slug, 'origin.json'), 'utf8')) as {facts: string[]};
    assert.ok(origin.facts.length > 0);
  });
}

test('every kind of claim occurs in an article', () => {
  const types = new Set(slugs().flatMap((slug) => expectationOf(slug).claims.map(({type}) => type)));
  assert.deepEqual(
    CLAIM_TYPES.filter((type) => !types.has(type)),
    [],
  );
});

test('the comparison sees a wrong source, a missed claim and one too many', () => {
  const claim = {text: '5 per cent', type: 'turnout', value: 5, source: 'police', sourceId: null, notes: ['source:a']};
  const expected: Expectation = {article: true, event: null, claims: [claim, {...claim, text: '6 per cent'}]};
  const found = {
    ...expected,
    claims: [
      {...claim, source: null, notes: []},
      {...claim, text: '7 per cent'},
    ],
  };
  assert.deepEqual(compare(expected, found), [
    '“5 per cent”: source is null, not "police"',
    '“5 per cent”: no note source:a',
    '“6 per cent” (turnout) is not found',
    '“7 per cent” (turnout) is no claim',
  ]);
  assert.deepEqual(compare(expected, expected), []);
});

test('every article has its expectation', () => {
  for (const slug of slugs()) assert.ok(existsSync(join(FOLDER, slug, 'expected.json')), slug);
});
