import assert from 'node:assert/strict';
import test from 'node:test';
import {isoOf} from '../../../src/record/match-dates.ts';
import {matchIndex} from '../../../src/record/match-index.ts';
import {readContext} from '../../../src/record/read-context.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {tokenise} from '../../../src/text/tokens.ts';
import {fixture} from './match-fixture.ts';

const index = matchIndex(fixture);

function dateOf(text: string, url: string | null = null, year: number | null = null): string | null {
  const tokens = tokenise(articleText(text), {abbreviations: new Set(['aug']), starters: new Set()});
  const {reference} = readContext(tokens, {url, published: null, year}, index);
  return reference && isoOf(reference);
}

const RACE = 'Ruto is ahead of Odinga as Kenya counts the votes of its presidential election.';

// Text, date.
const CASES: [what: string, text: string, date: string | null][] = [
  ['the vote three days before gives the year', `NAIROBI, August 12 (Agency) - ${RACE}`, '2022-08-12'],
  ['below a headline', `Kenya counts\n\nNAIROBI, August 12 - ${RACE}`, '2022-08-12'],
  ['two candidates of another year', 'NAIROBI, August 12 (Agency) - Kenyatta beat Odinga in Kenya.', '2017-08-12'],
  ['one candidate is not enough', 'NAIROBI, August 12 (Agency) - Odinga spoke in Kenya.', null],
  ['a day before the vote', `NAIROBI, August 2 (Agency) - ${RACE}`, null],
  ['months after the vote', `NAIROBI, December 12 (Agency) - ${RACE}`, null],
  ['a date that is no dateline', `${RACE} They vote again on August 12 in Kenya.`, null],
  ['none', RACE, null],
];
for (const [what, text, date] of CASES) test(`dateline: ${what}`, () => assert.equal(dateOf(text), date));

test('a year that is given goes before the dateline, and an address of that year makes it a day', () => {
  assert.equal(dateOf(`NAIROBI, August 12 (Agency) - ${RACE}`, null, 2022), '2022');
  assert.equal(dateOf(RACE, 'https://news.example/2022/aug/12/count', 2022), '2022-08-12');
  assert.equal(dateOf(RACE, 'https://news.example/2013/03/06/archive', 2022), '2022');
});
