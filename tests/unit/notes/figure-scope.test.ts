import assert from 'node:assert/strict';
import test from 'node:test';
import {isChange, isForetold, isInterim, isLead} from '../../../src/notes/figure-scope.ts';

/** Where the figure between square brackets stands in the sentence. */
function place(marked: string): [sentence: string, at: number, length: number] {
  const at = marked.indexOf('[');
  return [marked.replace(/[[\]]/g, ''), at, marked.indexOf(']') - at - 1];
}

const CHANGES: [sentence: string, isChange: boolean][] = [
  ['The Greens gained [13 seats] in the new house.', true],
  ['Labour, the second largest party, lost [42].', true],
  ['The coalition picked up [nine seats].', true],
  ['They have [over 20 more seats] than before.', true],
  ['The party increased its seats by [12].', true],
  ['The Greens won [13 seats].', false],
  ['The party lost votes but won [42 seats].', false],
  ['Its share dropped, and with [59 seats] it leads.', false],
  ['The ruling party took [more than 140 seats].', false],
  ['[61 seats] went to the bloc, which gained most.', false],
];
for (const [marked, expected] of CHANGES)
  test(`${expected ? 'a change' : 'no change'}: ${marked}`, () => assert.equal(isChange(...place(marked)), expected));

const FORETOLD: [sentence: string, isForetold: boolean][] = [
  ['The governor said he expected to win with [75 percent].', true],
  ['The ministry predicted a turnout of [60%].', true],
  ['Her party is hoping for [at least 40 seats].', true],
  ['Turnout was higher than expected, at [60%].', false],
  ['Turnout was lower than predicted at [31 percent].', false],
  ['He won [60%], more than his party expected.', false],
];
for (const [marked, expected] of FORETOLD)
  test(`${expected ? 'foretold' : 'not foretold'}: ${marked}`, () => {
    const [sentence, at] = place(marked);
    assert.equal(isForetold(sentence, at), expected);
  });

test('a figure given before the counting was over', () => {
  assert.equal(isInterim('people at rallies, as of midday', null), true);
  assert.equal(isInterim('Anna Kova', 'partial'), true);
  assert.equal(isInterim('protesters, 9-13 June', null), false);
  assert.equal(isInterim(null, 'final'), false);
});

const LEADS: [sentence: string, isLead: boolean][] = [
  ['She holds a [15 percentage point] lead.', true],
  ['He won by a margin of [4,000 votes].', true],
  ['She beat him by just [31,000 votes].', true],
  ['He has a [20,000-vote] lead.', true],
  ['He won with [52 percent].', false],
  ['He leads with [1.2 million votes].', false],
  ['The party leads, with a majority of [151 seats].', false],
];
for (const [marked, expected] of LEADS)
  test(`${expected ? 'a lead' : 'no lead'}: ${marked}`, () => assert.equal(isLead(...place(marked)), expected));

test('a yardstick is foretold: nobody counted it', () => {
  const [sentence, at, length] = place('Any turnout [above 20%] would be good.');
  assert.equal(isForetold(sentence, at, length), true);
});
