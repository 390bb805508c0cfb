import assert from 'node:assert/strict';
import test from 'node:test';
import {referenceDate} from '../../../src/record/match-dates.ts';
import type {ArticleEvent} from '../../../src/record/match-event.ts';
import {matchIndex} from '../../../src/record/match-index.ts';
import {votesOfYear} from '../../../src/record/match-setting.ts';
import {fixture} from './match-fixture.ts';

const index = matchIndex(fixture);
const NO_EVENT: ArticleEvent = {best: null, protest: null, others: [], primary: false, focus: 0};

function votes(country: string | null, year: number | null, published: string | null, best: string | null = null) {
  const event = best && index.events.get(country ?? '')?.find((indexed) => indexed.event.id === best);
  const article = event ? {...NO_EVENT, best: event} : NO_EVENT;
  return votesOfYear({country, year}, article, referenceDate(published), index).map((vote) => vote.event.id);
}

// Country, year, publication, votes.
const CASES: [country: string | null, year: number | null, published: string | null, ids: string[]][] = [
  ['KZ', 2019, '2019', ['kz/2019-06-09-presidential']],
  ['KZ', 2019, null, ['kz/2019-06-09-presidential']],
  ['KZ', 2018, '2018-05-01', []],
  [null, 2019, '2019', []],
  ['KZ', null, '2019', []],
  ['XX', 2019, '2019', []],
  // Two votes of one day are one, under the weightier name.
  ['KE', 2022, '2022', ['ke/2022-08-09-presidential']],
  // Two in a year: both where only the year is known, the nearer one where the day is.
  ['KE', 2017, '2017', ['ke/2017-10-26-presidential', 'ke/2017-08-08-presidential']],
  ['KE', 2017, '2018-02-01', ['ke/2017-10-26-presidential', 'ke/2017-08-08-presidential']],
  ['KE', 2017, '2017-07-20', ['ke/2017-08-08-presidential']],
  ['KE', 2017, '2017-12-01', ['ke/2017-10-26-presidential']],
];
for (const [country, year, published, ids] of CASES)
  test(`votes of ${country} in ${year}, read ${published}`, () =>
    assert.deepEqual(votes(country, year, published), ids));

test('the vote that the article is about comes before all others of its year', () => {
  assert.deepEqual(votes('KE', 2017, '2017-12-01', 'ke/2017-08-08-presidential'), ['ke/2017-08-08-presidential']);
});

test('a protest is no vote', () => {
  assert.deepEqual(votes('KE', 2024, '2024-07-01'), []);
});
