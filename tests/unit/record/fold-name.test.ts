import assert from 'node:assert/strict';
import test from 'node:test';
import {nameKey, soundKey, personWords} from '../../../src/record/fold-name.ts';

const KEYS: [string, string][] = [
  ['The Central Election Commission', 'central election commission'],
  ["Kenya's IEBC", 'kenya iebc'],
  ['I.E.C.', 'iec'],
  ['Côte d’Ivoire', 'cote divoire'],
  ['OSCE/ODIHR', 'osce odihr'],
  ['Łukasz  Erdoğan', 'lukasz erdogan'],
  ['ЦИК России', 'цик россии'],
  ['', ''],
];

for (const [name, key] of KEYS) test(`nameKey folds "${name}"`, () => assert.equal(nameKey(name), key));

const SAME: [string, string][] = [
  ['Tokayev', 'Toqaev'],
  ['Kassym-Jomart', 'Kasym-Zhomart'],
  ['Zelensky', 'Zelenskiy'],
  ['Zelenskyy', 'Zelenskiy'],
  ['Lukashenko', 'Lukashenka'],
  ['Tuyakbai', 'Tuyakbay'],
  ['Akhmetov', 'Ahmetov'],
];
for (const [a, b] of SAME) test(`${a} sounds like ${b}`, () => assert.equal(soundKey(a), soundKey(b)));

const DIFFERENT: [string, string][] = [
  ['Tokayev', 'Kosanov'],
  ['Putin', 'Pushkin'],
  ['Nazarbayev', 'Nazarov'],
  ['Kenyatta', 'Odinga'],
];
for (const [a, b] of DIFFERENT) test(`${a} does not sound like ${b}`, () => assert.notEqual(soundKey(a), soundKey(b)));

test('the last word of a person is the surname, not "Jr."', () => {
  assert.equal(personWords('Joseph R. Biden Jr.').at(-1), 'biden');
  assert.equal(personWords('Kassym-Jomart Tokayev').at(-1), 'tokayev');
  assert.deepEqual(personWords('Jr.'), ['jr']);
});
