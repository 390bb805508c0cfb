import assert from 'node:assert/strict';
import test from 'node:test';
import type {Attribution} from '../../../src/attribution/attribution.ts';
import {describeSpeaker, speakerFromText} from '../../../src/notes/speaker.ts';
import {fixture} from '../record/match-fixture.ts';

// Mention, colour, and the line for the card.
const CASES: [mention: string | null, kind: string, hint: string | null][] = [
  [null, 'article', null],
  ['officials', 'state', 'an official of the state'],
  ['an official who asked not to be named, on condition of anonymity', 'other', 'an anonymous source'],
  ['two sources', 'other', 'an anonymous source'],
  ['a witness', 'other', 'a witness'],
  ['local residents', 'other', 'a witness'],
  ['local press', 'press', 'another news outlet'],
  ['election officials', 'state', 'an election official'],
  ['the electoral commission', 'state', 'an election authority'],
  ['Registrar General Tobaiwa Mudede', 'state', 'an election official'],
  ['General Min Aung', 'state', 'the armed forces'],
  ['UN Secretary General António Guterres', 'other', 'an international organisation'],
  ['the European Commission', 'other', 'an international organisation'],
  ['independent observers', 'monitor', 'election observers'],
  ['a Russian monitoring group', 'monitor', 'a monitoring group'],
  ['international monitors', 'monitor', 'election observers'],
  ['opponents of the regime', 'party', 'opponents of those in power'],
  ['his critics', 'other', 'critics'],
  ['polling officials', 'state', 'an election official'],
  ['poll workers in the capital', 'state', 'an election official'],
  ['officials at the polls', 'state', 'an official of the state'],
  ['partial results', 'state', 'counts of the vote'],
  ['the campaign for a free press', 'other', 'a campaign group'],
  ['The Lukashenko campaign', 'party', 'a candidate or party'],
  ['Republican strategist Ann Roe', 'party', 'a political adviser'],
  ['some Democrats', 'party', 'a candidate or party'],
  ['the prosecution', 'state', 'a court or prosecutor'],
  ['state-owned Iranian news agency', 'press', 'state media'],
  ['health officials', 'state', 'an official of the state'],
  ["the lawyers' group", 'other', 'a group of lawyers'],
  ['police and hospital officials', 'other', 'several speakers'],
  ['both the election commission and Frelimo', 'other', 'several speakers'],
  ['the police and the army', 'state', 'several speakers'],
  ['the Ministry of Health and Population', 'state', 'an official of the state'],
  ['a rights group', 'monitor', 'a rights group'],
  ['civil society groups', 'monitor', 'a rights group'],
  ['the opposition', 'party', 'the opposition'],
  ['the ruling party', 'party', 'a candidate or party'],
  ["Tikhanovskaya's campaign manager", 'party', 'a candidate or party'],
  ['the former interior minister', 'party', 'a former office holder'],
  ['protesters', 'party', 'protesters'],
  ['Protesters in Almaty', 'party', 'protesters'],
  ['organisers of the march', 'party', 'protesters'],
  ['student activists', 'other', 'activists or students'],
  ['rebel commanders and rebels', 'other', 'an armed group'],
  ['police', 'state', 'the police'],
  ['a court', 'state', 'a court or prosecutor'],
  ['the army', 'state', 'the armed forces'],
  ['state television', 'press', 'state media'],
  ['the newspaper Daily Nation', 'press', 'another news outlet'],
  ['hospital officials', 'other', 'a medical source'],
  ['his lawyer', 'other', 'a lawyer'],
  ['analysts', 'other', 'an analyst or scholar'],
  ['a new poll', 'other', 'a pollster or its poll'],
  ['official figures', 'state', 'official results'],
  ['her family', 'other', 'a relative'],
  ['some reports', 'press', 'unnamed reports'],
  ['Joe Bloggs', 'other', null],
];
const attributed = (mention: string | null, name = mention): Attribution => ({
  claimId: 'turnout@0',
  mention,
  span: null,
  name,
  nameSpan: null,
  description: null,
  cue: null,
  cueSpan: null,
  manner: 'reported',
  stance: 'neutral',
  hedged: false,
  via: null,
  chain: [],
  confidence: 1,
  rule: 'test',
});

for (const [mention, kind, hint] of CASES)
  test(`"${mention}" is ${hint ?? kind}`, () => {
    assert.deepEqual(speakerFromText(attributed(mention)), {kind, hint});
  });

const at = {country: 'KZ', date: '2019-06-10', named: [], isLocal: false, isResult: false};
const event = fixture.event('kz/2019-06-09-presidential');

test('office holders, candidates and governments are told by the record', () => {
  const describe = (mention: string) => describeSpeaker(attributed(mention), at, event, fixture);
  assert.deepEqual(describe('Amirzhan Kosanov'), {kind: 'party', hint: 'a candidate in this election'});
  assert.deepEqual(describe('Vladimir Putin'), {kind: 'state', hint: 'president of Russia at the time'});
  assert.deepEqual(describe('Nursultan Nazarbayev'), {kind: 'party', hint: 'president of Kazakhstan at another time'});
  assert.deepEqual(describe('Moscow'), {kind: 'state', hint: 'a government'});
  assert.deepEqual(describe('Joe Bloggs'), {kind: 'other', hint: null});
  const tokayev = {kind: 'state', hint: 'president of Kazakhstan at the time, and a candidate in this election'};
  assert.deepEqual(describe('Kassym-Jomart Tokayev'), tokayev);
  const undated = describeSpeaker(attributed('Vladimir Putin'), {...at, date: null}, event, fixture);
  assert.notEqual(undated.hint, 'president of Russia at the time');
});
