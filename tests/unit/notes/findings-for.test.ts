import assert from 'node:assert/strict';
import test from 'node:test';
import {CLAIM_TYPES, type ClaimType} from '../../../src/claims/claim.ts';
import {
  electorateBearing,
  findingsFor,
  illsIn,
  keepFewOnVote,
  settingTopicsFor,
  topicsFor,
} from '../../../src/notes/findings-for.ts';
import type {Finding, Report, Topic} from '../../../src/record/entries.ts';
import {fixture} from '../record/match-fixture.ts';

const reports = fixture.reportsOn('kz/2019-06-09-presidential');
const choose = (type: ClaimType): string[] =>
  findingsFor(topicsFor(type), reports).map(({finding}) => finding.statement);

// Type of claim, and the finding that must come first.
const FIRST: [type: ClaimType, statement: string][] = [
  ['vote-share', 'An honest count could not be guaranteed.'],
  ['vote-count', 'An honest count could not be guaranteed.'],
  ['seats', 'An honest count could not be guaranteed.'],
  ['turnout', 'Turnout was reported without detail.'],
  ['detentions', 'Peaceful protesters were widely detained.'],
  ['crowd', 'Peaceful protesters were widely detained.'],
  ['sentence', 'Peaceful protesters were widely detained.'],
  ['casualties', 'Peaceful protesters were widely detained.'],
  ['assessment', 'Fundamental freedoms were violated.'],
];
for (const [type, statement] of FIRST)
  test(`first beside a claim of type ${type}`, () => assert.equal(choose(type)[0], statement));

test('every type of claim but the size of an election and opinion before it has what was found on the whole vote', () => {
  for (const type of CLAIM_TYPES) assert.equal(choose(type).length > 0, type !== 'poll' && type !== 'electorate', type);
});

// What a figure of the electoral operation counts, and the topic and words of what bears on it.
const OPERATION: [words: string, topic: Topic | undefined, statement: string][] = [
  ['12 million registered voters', 'voter-lists', 'Many were not on the voter lists.'],
  ['93,469,008', 'voter-lists', 'The electoral roll was up to date.'],
  ['300 observers', 'observer-access', 'Some observers were turned away.'],
  ['seven candidates', 'candidate-registration', 'Candidates were barred.'],
  ['3,480 polling stations', undefined, 'Most polling stations opened late.'],
  ['71.19 percent of votes counted', 'counting', 'Counting was transparent.'],
  ['95 per cent of polling stations', 'counting', 'Tabulation was slow.'],
];
for (const [words, topic, statement] of OPERATION)
  test(`what bears on ${words}`, () => {
    const {topics, named} = electorateBearing(words);
    assert.equal(topics[0], topic);
    assert.ok(named.test(statement));
    assert.ok(!named.test('Competitive, giving voters an informed choice.'));
  });

test('critical and favourable stand side by side among the first two', () => {
  const stances = findingsFor(topicsFor('vote-share'), reports).map(({finding}) => finding.stance);
  assert.deepEqual([...new Set(stances.slice(0, 2))].sort(), ['critical', 'favourable']);
});

test("an observer's final report replaces its earlier word on the same topic, and only that", () => {
  const statements = choose('vote-share');
  assert.ok(!statements.includes('Nearly half of the counts observed went badly.'));
  assert.ok(!statements.includes('Significant irregularities were seen.'));
  assert.ok(statements.includes('Cases of ballot-box stuffing were seen.'));
});

test('a finding on something else stays away', () => {
  assert.ok(!choose('vote-share').includes('Turnout was reported without detail.'));
  assert.ok(!choose('turnout').includes('Peaceful protesters were widely detained.'));
});

test('no report, no finding', () => assert.deepEqual(findingsFor(topicsFor('turnout'), []), []));

test('beside a vote of the same year only what bears on unrest, and nothing beside polls and results', () => {
  const chosen = findingsFor(settingTopicsFor('detentions'), reports).map(({finding}) => finding);
  assert.ok(chosen.length > 0);
  assert.ok(chosen.every(({topic}) => ['assembly-and-detentions', 'violence', 'media'].includes(topic)));
  for (const type of ['poll', 'vote-share', 'seats', 'assessment'] as const)
    assert.deepEqual(findingsFor(settingTopicsFor(type), reports), [], type);
});

test('beside unrest a few judgements of the whole vote are enough, and all that bears on the unrest stays', () => {
  const found = findingsFor(topicsFor('detentions'), reports);
  const many = [...found, ...found, ...found];
  const overall = (list: typeof found): number => list.filter(({finding}) => finding.topic === 'overall').length;
  assert.ok(overall(many) > 2 && many.length > overall(many));
  const kept = keepFewOnVote(many, 'kz/2019-06-09-presidential');
  assert.equal(overall(kept), 2);
  assert.equal(kept.length - 2, many.length - overall(many));
  assert.equal(keepFewOnVote(many, 'kz/2022-01-02-protest').length, many.length);
});

const finding = (topic: Finding['topic'], stance: Finding['stance'], statement: string): Finding => ({
  ...(reports[0] as Report).findings[0],
  ...{topic, stance, statement, evidence: [0]},
});
const PRAISE = finding('overall', 'favourable', 'Run under improved law.');
const REPORT: Report = {
  ...(reports[0] as Report),
  findings: [
    PRAISE,
    finding('overall', 'critical', 'Clashes and arrests marred the evening.'),
    finding('campaign', 'critical', 'There were credible reports of vote-buying.'),
  ],
};

test('what a judgement names comes first, under whatever topic it was found', () => {
  const first = (named: string): string | undefined =>
    findingsFor(topicsFor('assessment'), [REPORT], illsIn(named))[0]?.finding.statement;
  assert.equal(first('The opposition denounced the buying of votes.'), 'There were credible reports of vote-buying.');
  assert.notEqual(first('The opposition denounced the vote.'), 'There were credible reports of vote-buying.');
});

test('a later document that is silent on an ill does not replace the one that tells it', () => {
  const later: Report = {...REPORT, id: 'later', stage: 'final', findings: [PRAISE]};
  const earlier: Report = {
    ...REPORT,
    stage: 'preliminary',
    findings: [{...PRAISE, statement: 'Well run, but with vote buying.'}],
  };
  const shown = (named: string): string[] =>
    findingsFor(topicsFor('assessment'), [later, earlier], illsIn(named)).map(({finding}) => finding.statement);
  assert.deepEqual(shown('He complained of vote buying.'), [
    'Well run, but with vote buying.',
    'Run under improved law.',
  ]);
  assert.deepEqual(shown('He complained.'), ['Run under improved law.']);
});

test('a judgement on the procedure of a vote does not stand beside unrest', () => {
  const kept = keepFewOnVote(findingsFor(topicsFor('detentions'), [REPORT]), REPORT.event);
  assert.deepEqual(
    kept.map(({finding}) => finding.statement),
    ['Clashes and arrests marred the evening.'],
  );
});
