import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ReportedStatement} from '../../../src/attribution/attribution.ts';
import {combineStatements, statementsWithFigures} from '../../../src/attribution/combine-statements.ts';

const statement = (start: number, end: number, confidence: number, rule: string): ReportedStatement => ({
  source: [],
  head: null,
  cue: [{start, end}],
  content: [{start: end + 1, end: end + 20}],
  manner: 'reported',
  via: null,
  stance: 'neutral',
  hedged: false,
  confidence,
  rule,
});
const namesOf = (statements: ReportedStatement[]): string[] => statements.map(({rule}) => rule);

test('what the rules find stays, whatever the tagger makes of the same cue', () => {
  const rules = [statement(10, 14, 0.3, 'a'), statement(60, 72, 0.9, 'b')];
  const tagged = [statement(10, 14, 0.99, 'x'), statement(66, 72, 0.99, 'y')];
  assert.deepEqual(namesOf(combineStatements(rules, tagged)), ['a', 'b']);
});

test('a tagged statement at a cue of its own is added where it is likelier right than not', () => {
  const rules = [statement(10, 14, 0.9, 'a')];
  const tagged = [statement(14, 20, 0.7, 'x'), statement(40, 45, 0.49, 'y'), statement(0, 10, 0.5, 'z')];
  assert.deepEqual(namesOf(combineStatements(rules, tagged)), ['a', 'x', 'z']);
});

test('either may be empty', () => {
  const one = [statement(10, 14, 0.9, 'a')];
  assert.deepEqual(namesOf(combineStatements(one, [])), ['a']);
  assert.deepEqual(namesOf(combineStatements([], one)), ['a']);
  assert.deepEqual(combineStatements([], []), []);
});

test('a sure rule gives a figure its speaker where no tagged statement reports the figure', () => {
  //            0         10        20        30        40
  const text = 'Police said 500 were held and that 12 had been hurt, it was said.';
  const reports = (start: number, end: number, confidence: number, rule: string): ReportedStatement => ({
    ...statement(0, 6, confidence, rule),
    content: [{start, end}],
  });
  const tagged = [reports(12, 25, 0.9, 'tagged')];
  assert.deepEqual(namesOf(statementsWithFigures(text, [reports(12, 51, 0.85, 'sure')], tagged)), ['tagged', 'sure']);
  assert.deepEqual(namesOf(statementsWithFigures(text, [reports(12, 51, 0.7, 'unsure')], tagged)), ['tagged']);
  assert.deepEqual(namesOf(statementsWithFigures(text, [reports(12, 25, 0.85, 'known')], tagged)), ['tagged']);
  assert.deepEqual(namesOf(statementsWithFigures(text, [reports(38, 51, 0.85, 'no figure')], tagged)), ['tagged']);
});

test('a surer rule still adds a quotation of which no tagged statement knows a part', () => {
  const text = 'He said it was “rigged”, and she said it was not.';
  const quotes = (start: number, end: number, confidence: number, rule: string): ReportedStatement => ({
    ...statement(0, 7, confidence, rule),
    content: [{start, end}],
    manner: 'mixed',
  });
  const tagged = [{...statement(29, 37, 0.9, 'tagged'), content: [{start: 38, end: 48}]}];
  assert.deepEqual(namesOf(statementsWithFigures(text, [quotes(8, 23, 0.9, 'quoted')], tagged)), ['tagged', 'quoted']);
  assert.deepEqual(namesOf(statementsWithFigures(text, [quotes(8, 23, 0.85, 'unsure')], tagged)), ['tagged']);
  assert.deepEqual(namesOf(statementsWithFigures(text, [quotes(8, 40, 0.9, 'overlaps')], tagged)), ['tagged']);
});
