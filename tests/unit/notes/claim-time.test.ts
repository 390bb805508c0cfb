import assert from 'node:assert/strict';
import test from 'node:test';
import {
  dayOfSubject,
  daysOfPeriod,
  daysTold,
  isAltogether,
  daysOfSpan,
  isBeforeClosing,
  isOfOtherYear,
  isOneTime,
} from '../../../src/notes/claim-time.ts';

const TIMES: [sentence: string, isOneTime: boolean][] = [
  ['Police held [120 people] on Saturday.', true],
  ['[Ten people] were killed over the weekend.', true],
  ['Troops shot [20 people] on July 8.', true],
  ['During this period [149 people] were arrested.', true],
  ['On Sunday [40] were arrested, the most since June.', true],
  ['Since Sunday [40] were arrested, the police said.', false],
  ['[351 people] have died since April 18.', false],
  ['The toll rose to [40] on Sunday.', false],
  ['[500 people] were detained.', false],
  // The day on which it was said is not the day of what is counted.
  ['The group reported late on Monday that [60 people] had died.', false],
  ['[60 people] have died – a number the president disputed on Wednesday.', false],
  ['[60 people] have died, the ministry said in a statement on Sunday.', false],
  ['The ministry said [60 people] died on Sunday.', true],
  ['The ministry announced today that [60 people] had died.', false],
];
for (const [marked, expected] of TIMES)
  test(`${expected ? 'one day' : 'the whole'}: ${marked}`, () => {
    const at = marked.indexOf('[');
    assert.equal(isOneTime(marked.replace(/[[\]]/g, ''), at), expected);
  });

const YEARS: readonly (readonly [words: string, isOther: boolean])[] = [
  ['he won 94 percent in 2020', true],
  ['similar to 2020 when he won 94 percent', true],
  ['he won 94 percent in 2025', false],
  ['in power since 1986, he won 71 percent', false],
  ['turnout was 79 percent five years ago', true],
  ['a year earlier 60 people were killed', true],
  ['last year 60 people were killed', true],
  ['two decades ago turnout was 70 percent', true],
  ['he won 71 percent', false],
  ['2,020 people were arrested', false],
];
for (const [words, isOther] of YEARS)
  test(`${isOther ? 'another year than' : 'perhaps of'} 2025: ${words}`, () =>
    assert.equal(isOfOtherYear(words, [2025, 2025], '2025-10-28'), isOther));

const PERIODS: readonly (readonly [words: string, days: number | null])[] = [
  ['39 people died in the past three weeks', 21],
  ['over the last month 39 people died', 30],
  ['39 people died during the previous 2 years', 730],
  ['39 people died in the past few weeks', null],
  ['39 people died three weeks after the vote', null],
];
for (const [words, days] of PERIODS)
  test(`${days ?? 'no'} days: ${words}`, () => assert.equal(daysOfPeriod(words), days));

test('"last year" in the year after is the event’s own', () => {
  assert.equal(isOfOtherYear('60 people were killed last year', [2025, 2025], '2026-03-01'), false);
  assert.equal(isOfOtherYear('60 people were killed last year', [2025, 2025], null), false);
});

test('days are told by their date or by the day of the week before publication', () => {
  assert.deepEqual(daysTold('on 27 July and August 3', null), ['7-27', '8-3']);
  assert.deepEqual(daysTold('on Saturday', '2019-07-30'), ['7-27']);
  assert.deepEqual(daysTold('on Tuesday', '2019-07-30'), ['7-30']);
  assert.deepEqual(daysTold('on Saturday', '2019'), []);
});

test('a figure of the record counts one day only where its subject gives one and no span', () => {
  assert.equal(dayOfSubject('people detained on 27 July 2019'), '7-27');
  assert.equal(dayOfSubject('people detained since 9 August'), null);
  assert.equal(dayOfSubject('people detained 19-23 March'), null);
  assert.equal(dayOfSubject('deaths from 15 to 31 December 2016'), null);
  assert.equal(dayOfSubject(null), null);
});

test('a count of all that happened till now, and of turnout before the close', () => {
  assert.ok(isAltogether('More than 400 have been arrested'));
  assert.ok(!isAltogether('Police arrested four people'));
  assert.ok(isBeforeClosing('as of 5 p.m. turnout was 40 percent'));
  assert.ok(isBeforeClosing('at 16:00'));
  assert.ok(!isBeforeClosing('by 2 percentage points'));
  assert.ok(isBeforeClosing('31% of voters had cast ballots by the time polls opened'));
  assert.ok(isBeforeClosing('in early voting a third took part'));
  assert.ok(!isBeforeClosing('71% had voted by the time polls closed'));
});

test('a span of days is told by its first and last', () => {
  assert.equal(daysOfSpan('between July 16 and August 11'), 26);
  assert.equal(daysOfSpan('from 4 to 10 December'), 7);
  assert.equal(daysOfSpan('from December 28 to January 2'), 6);
  assert.equal(daysOfSpan('between 4 December and 10 December'), 7);
  assert.equal(daysOfSpan('between 50 and 60 people'), null);
  assert.equal(daysOfSpan('from July to August'), null);
});
