import assert from 'node:assert/strict';
import test from 'node:test';
import {eventDays, findDates, fitsDate, referenceDate, yearOfDate} from '../../../src/record/match-dates.ts';
import {dateInAddress} from '../../../src/record/date-in-address.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {tokenise} from '../../../src/text/tokens.ts';

const WORDS = {abbreviations: new Set(['nov', 'oct']), starters: new Set<string>()};

// Expression, publication, day of the event, how it fits (null: cannot be told; false: another day), year meant.
const CASES: [
  words: string,
  published: string | null,
  event: string,
  fit: string | null | false,
  year: number | null,
][] = [
  ['on June 9, 2019', '2019-06-20', '2019-06-09', 'day', 2019],
  ['on 9 June 2019', null, '2019-06-09', 'day', 2019],
  ['on June 9', '2019-06-20', '2019-06-09', 'day', 2019],
  ['on 9th June', '2019-06-20', '2019-06-09', 'day', 2019],
  ['on Nov. 8', '2016-10-01', '2016-11-08', 'day', 2016],
  ['on January 2', '2019-12-30', '2020-01-02', 'day', 2020],
  ['on December 30', '2020-01-02', '2019-12-30', 'day', 2019],
  ['on June 9', null, '2015-06-09', 'day', null],
  ['on June 19', '2019-06-20', '2019-06-09', false, 2019],
  ['in March 2016', '2019-06-20', '2016-03-20', 'month', 2016],
  ['in March', '2019-06-20', '2019-03-20', 'month', 2019],
  ['in 2015', '2019-06-20', '2015-04-26', 'year', 2015],
  ['in 2015', '2019-06-20', '2016-04-26', false, 2015],
  ['last year', '2019-06-20', '2018-04-26', 'year', 2018],
  ['next year', '2019', '2020-04-26', 'year', 2020],
  ['four years ago', '2019-06-20', '2015-04-26', 'year', 2015],
  ['five years earlier', '2019-06-20', '2014-04-26', 'year', 2014],
  ['on Sunday', '2019-06-10', '2019-06-09', 'day', null],
  ['on Sunday', '2019-06-09', '2019-06-09', 'day', null],
  ['on Sunday', '2019-06-07', '2019-06-09', 'day', null],
  ['on Sunday', '2019-06-12', '2019-06-10', false, null],
  ['last Sunday', '2019-06-12', '2019-06-09', 'day', null],
  ['next Sunday', '2019-06-05', '2019-06-09', 'day', null],
  ['on Sunday', '2019', '2019-06-09', null, null],
  ['yesterday', '2019-06-10', '2019-06-09', 'day', null],
  ['tomorrow', '2019-06-10', '2019-06-09', false, null],
  ['last week', '2019-06-14', '2019-06-09', 'day', null],
  ['last month', '2019-07-05', '2019-06-09', 'month', null],
  ['last month', '2019', '2019-06-09', null, null],
  ['two weeks ago', '2019-06-23', '2019-06-09', 'day', null],
  ['three weeks away', '2019-05-19', '2019-06-09', 'day', null],
  ['on 9 June 2019', '2019-06-20', '2019-06', 'day', 2019],
  ['in 2019', '2019-06-20', '2019', 'year', 2019],
  ['in June and July 2024', '2025-06-26', '2024-06-18', 'month', 2024],
  ['between 20 December and 5 January 2025', '2025-06-26', '2024-12-20', 'day', 2024],
  ['in June but not July 2024', '2025-06-26', '2024-06-18', false, 2025],
  ['in December 2011 police', '2023-04-11', '2011-12-16', 'month', 2011],
];

for (const [words, published, event, fit, year] of CASES)
  test(`"${words}", published ${published ?? 'at an unknown time'}, for ${event}`, () => {
    const reference = referenceDate(published);
    const [found] = findDates(tokenise(articleText(`It was held ${words}, they said`), WORDS), reference);
    assert.ok(found);
    assert.equal(fitsDate(found, eventDays(event, null), reference), fit);
    assert.equal(yearOfDate(found, reference), year);
  });

for (const words of [
  'I may go',
  'They march on',
  '2000 people came',
  'a few weeks',
  'part 7 of 9',
  '12,000 votes',
  'the second sun',
  '3 of 4',
])
  test(`no date in "${words}"`, () => {
    assert.deepEqual(findDates(tokenise(articleText(words), WORDS), referenceDate('2019-06-10')), []);
  });

const ADDRESSES: [url: string | null, date: string | null][] = [
  ['https://news.example/2019/06/10/vote', '2019-06-10'],
  ['https://news.example/2019/jun/10/vote', '2019-06-10'],
  ['https://news.example/2019/june/9/vote', '2019-06-09'],
  ['https://news.example/2019/6/9/vote', '2019-06-09'],
  ['https://news.example/2019/marketing/12/vote', '2019'],
  ['https://news.example/20160928/count-goes-on', '2016-09-28'],
  ['https://news.example/a/jun-09-2019/count', '2019-06-09'],
  ['https://news.example/a/9-jun-2019', '2019-06-09'],
  ['https://news.example/2019/jun/the-count', '2019-06'],
  ['https://news.example/2019-13-45/x', null],
  ['urn:agency:20020314/20.41.01-29272', '2002-03-14'],
  [`https://news.example/${'a'.repeat(600)}/2019/06/10/`, null],
  ['paper_2016-09-28_clinton-campaign', '2016-09-28'],
  ['https://news.example/news/world-europe-50098268', null],
  ['https://news.example/20200630101738034.html', '2020-06-30'],
  ['https://news.example/2019/12/title', '2019-12'],
  [null, null],
];
for (const [url, date] of ADDRESSES) test(`date in the address ${url}`, () => assert.equal(dateInAddress(url), date));

const REFERENCES: [published: string | null, exact: string | null][] = [
  ['2019-06-10', 'day'],
  ['2019-06-10T12:00:00Z', 'day'],
  ['2019-06', 'month'],
  ['2019', 'year'],
  ['2019-13-40', 'year'],
  ['June 2019', null],
  ['', null],
  [null, null],
];
for (const [published, exact] of REFERENCES)
  test(`publication date ${published}`, () => assert.equal(referenceDate(published)?.exact ?? null, exact));
