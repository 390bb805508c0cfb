import assert from 'node:assert/strict';
import {test} from 'node:test';
import {custodyIn, harmAt, predicateOf, sameGroup} from '../../../src/notes/people-counted.ts';

const HARMS: readonly (readonly [sentence: string, key: string, harm: string | null])[] = [
  ['at least ten people were killed and dozens injured as police opened fire', 'at least ten people', 'dead'],
  ['at least ten people were killed and dozens injured as police opened fire', 'dozens', 'hurt'],
  ['the unrest killed 11 people and wounded 300', '11 people', 'dead'],
  ['the unrest killed 11 people and wounded 300', '300', 'hurt'],
  ['three dead and 30 hurt, the ministry said', 'three dead', 'dead'],
  ['three dead and 30 hurt, the ministry said', '30', 'hurt'],
  ['the unrest, which has claimed 31 lives, went on', '31 lives', 'dead'],
  ['one of the injured died, the hospital said', 'one of the injured', 'dead'],
  ['three injured and two killed', 'three injured', 'hurt'],
  ['100 people sought hospital care', '100 people', 'hurt'],
  ['the death toll stands at 56', '56', 'dead'],
  ['25 people are missing, two bodies were found', '25 people', 'missing'],
  ['two people, killed or injured', 'two people', null],
  ['police fired at 40 people', '40 people', null],
];

test('what befell the people a figure counts is told from its own part of the sentence', () => {
  for (const [sentence, key, harm] of HARMS)
    assert.equal(harmAt(sentence, sentence.indexOf(key), key.length), harm, `${key} in “${sentence}”`);
});

test('a count of one group is no count of people in general', () => {
  assert.ok(sameGroup('people', 'deaths nationwide'));
  assert.ok(sameGroup('three police officers', 'police and civil guards injured'));
  assert.ok(sameGroup('people', 'protesters killed by security forces'));
  assert.ok(!sameGroup('police officers', 'protesters killed by security forces'));
  assert.ok(!sameGroup('the candidate’s aides', 'deaths'));
  assert.ok(!sameGroup('protesters', 'journalists detained'));
  assert.ok(!sameGroup('people', 'soldiers killed'));
  assert.ok(!sameGroup('four security personnel', 'deaths'));
  assert.ok(!sameGroup('six coordinators', 'people detained'));
});

test('who the people were is told behind the verb, what befell them is not', () => {
  assert.ok(!sameGroup(`fatalities ${predicateOf(' were members of the security forces.')}`, 'deaths'));
  assert.ok(!sameGroup(`deaths ${predicateOf(' were police officers')}`, 'deaths'));
  assert.ok(sameGroup(`people ${predicateOf(' were killed when police opened fire')}`, 'deaths'));
  assert.equal(predicateOf(', who were police officers,'), '');
});

test('people released, tried, missing or still held are counted apart from those arrested', () => {
  assert.equal(custodyIn('people detained nationwide'), 'arrested');
  assert.equal(custodyIn('179 arrests'), 'arrested');
  assert.equal(custodyIn('15 individuals were forcibly disappeared'), 'missing');
  assert.equal(custodyIn('election monitors charged in court'), 'tried');
  assert.equal(custodyIn('people released with precautionary measures'), 'released');
  assert.equal(custodyIn('people held for political reasons'), 'held');
  assert.equal(custodyIn('200 people remain in custody'), 'held');
});

test('inmates, the armed and those of one group among the dead are counted by themselves', () => {
  assert.ok(!sameGroup('three inmates', 'deaths'));
  assert.ok(!sameGroup('dozens of radicals', 'people arrested'));
  assert.ok(!sameGroup('people', 'deaths: protesters among the total'));
  assert.ok(!sameGroup(`28 fatalities ${predicateOf(' among security forces, it said')}`, 'deaths'));
  assert.ok(sameGroup(`28 people ${predicateOf(' from the capital, it said')}`, 'deaths'));
});
