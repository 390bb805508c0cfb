import assert from 'node:assert/strict';
import test from 'node:test';
import {stageOf, type Stage} from '../../../src/notes/fit-of-rival.ts';
import type {RecordEvent} from '../../../src/record/entries.ts';

const LONG_PROTEST = {type: 'protest', date: '2019-10-01', until: '2020-12'} as const;
const SHORT_PROTEST = {type: 'protest', date: '2019-05-21', until: '2019-05-22'} as const;

// Event, day of the figure, its subject, day of the article, and how the figure's count stands to the article.
const CASES: [
  event: Pick<RecordEvent, 'type' | 'date' | 'until'>,
  asOf: string | null,
  subject: string,
  published: string | null,
  stage: Stage,
][] = [
  [LONG_PROTEST, '2019-11-10', 'deaths', '2019-12-22', 'earlier'],
  [LONG_PROTEST, '2020-02-07', 'deaths', '2019-12-22', 'later'],
  [LONG_PROTEST, '2019-12-20', 'deaths', '2019-12-22', null],
  [LONG_PROTEST, '2019-12', 'deaths', '2019-12-22', null],
  [LONG_PROTEST, null, 'deaths', '2019-12-22', 'untold'],
  [LONG_PROTEST, null, 'deaths by 10 November 2019', '2019-12-22', 'earlier'],
  [LONG_PROTEST, '2020-01-20', 'deaths, 1 October to 20 December 2019', '2019-12-22', null],
  [LONG_PROTEST, null, 'arrests since 10 November 2019', '2019-12-22', 'untold'],
  [LONG_PROTEST, '2021-02-01', 'deaths', '2021-06-01', null],
  [LONG_PROTEST, '2019-11-10', 'deaths', null, null],
  [SHORT_PROTEST, '2019-10-29', 'deaths', '2019-05-22', 'later'],
  [SHORT_PROTEST, '2019-10-29', 'deaths', '2019-06-22', null],
  [SHORT_PROTEST, null, 'deaths', '2019-05-22', null],
];
for (const [event, asOf, subject, published, stage] of CASES)
  test(`${subject} of ${asOf} seen on ${published}: ${stage ?? 'the same stage'}`, () =>
    assert.equal(stageOf({measure: 'casualties', asOf, subject}, published, event), stage));

test('a crowd does not grow from one day to the next', () =>
  assert.equal(stageOf({measure: 'crowd', asOf: '2019-11-10', subject: null}, '2019-12-22', LONG_PROTEST), null));
