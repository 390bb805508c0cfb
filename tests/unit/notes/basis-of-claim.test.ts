import assert from 'node:assert/strict';
import test from 'node:test';
import {basisOfClaim} from '../../../src/notes/basis-of-claim.ts';

const CASES: [sentence: string, basis: ReturnType<typeof basisOfClaim>][] = [
  ['With 78% of ballots counted, he had 56.1%.', 'partial'],
  ['He had 56.1% with 78 percent of the vote counted.', 'partial'],
  ['With 95 per cent of polling stations reporting, she led with 51%.', 'partial'],
  ['After 60 percent of the votes had been counted she was on 44%.', 'partial'],
  ['With nearly all votes counted, the party had 38 percent.', 'partial'],
  ['She led with 48% as counting continued on Monday.', 'partial'],
  ['Results from 31 of 47 counties gave him 53 percent.', 'partial'],
  ['Preliminary results from 40% of constituencies gave him 53 percent.', 'partial'],
  ['With 12 million ballots tallied, he was ahead with 52%.', 'partial'],
  ['He took 49% in early counting.', 'partial'],
  ['Partial results put her on 41.5 percent.', 'partial'],
  ['Early returns showed the alliance winning 40 percent.', 'partial'],
  ['With counting almost complete, the party stood at 34%.', 'partial'],
  ['With just over half of precincts reporting, No was on 54 percent.', 'partial'],
  ['By midday the commission had counted a third of the votes, and he had 60%.', 'partial'],
  ['The ruling party had won 112 seats so far, the commission said.', 'partial'],
  ['Incomplete results gave the governor 61 percent.', 'partial'],
  ['With a fifth of the count in, he is on 47 percent.', 'partial'],
  ['An exit poll gave her 53 percent.', 'exit-poll'],
  ['He won 57%, according to exit polls.', 'exit-poll'],
  ['Independent monitors’ parallel vote tabulation put him at 50.7 percent.', 'parallel-count'],
  ['A quick count by civil society groups gave 52%.', 'parallel-count'],
  ['The opposition’s own tally of 80% of the sheets gave its man 67 percent.', 'parallel-count'],
  ['Preliminary results gave him 70.8%.', 'preliminary'],
  ['He took 88 percent, provisional figures show.', 'preliminary'],
  ['Unofficial results showed 52 percent for the president.', 'preliminary'],
  ['Turnout was estimated at 55 percent.', 'estimate'],
  ['The party is projected to win 230 seats.', 'estimate'],
  ['Final results showed that he took 53.8 percent.', 'final'],
  ['Official results gave her 60.1%.', 'final'],
  ['After all votes were counted, he had 51%.', 'final'],
  ['With 100% of ballots counted, he had 50.4%.', 'final'],
  ['The constitutional court confirmed his victory with 54.3 percent.', 'final'],
  ['He won 56% of the vote.', null],
  ['The opposition has so far refused to accept that he won 56%.', null],
  ['Turnout was 61 percent.', null],
  ['In the first round he took 39 percent.', null],
  ['She won 52% with the support of two small parties.', null],
  ['He was declared winner with 37 percent of the votes.', null],
  ['Observers said that votes were counted in the dark.', null],
];

for (const [sentence, basis] of CASES)
  test(`${sentence} is ${basis ?? 'of no told basis'}`, () => assert.equal(basisOfClaim(sentence), basis));
