import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {findLeader, lookUpSource, type SpeakerSetting} from '../../../src/record/look-up-source.ts';
import {samePerson, sameParty} from '../../../src/record/compare-names.ts';
import {fixture} from './match-fixture.ts';

const setting = (country: string | null, more: Partial<SpeakerSetting> = {}): SpeakerSetting => ({
  country,
  date: '2019-06-10',
  named: [],
  isLocal: false,
  isResult: false,
  ...more,
});

// Mention, country of the claim, entry (null: none), and what else is known of the speaker or the setting.
const CASES: [
  mention: string,
  country: string | null,
  id: string | null,
  more?: Partial<SpeakerSetting> & {name?: string; description?: string},
][] = [
  ['The Central Election Commission', 'KZ', 'kz/cec'],
  ['the CEC', 'KZ', 'kz/cec'],
  ['the CEC', 'RU', 'ru/cec'],
  ['the CEC', null, null],
  ['the CEC', 'FR', null],
  ["Russia's Central Election Commission", 'KZ', 'ru/cec', {named: ['RU']}],
  ['the commission', 'KZ', 'kz/cec', {name: 'the Central Election Commission'}],
  ['the commission', 'KZ', null],
  ['the IEC', 'ZA', 'za/iec'],
  ['the IEC', 'GM', 'gm/iec'],
  ['the IEC', 'KE', null],
  ['IEBC', 'KE', 'ke/iebc'],
  ['IEBC chairman Wafula Chebukati', 'KE', 'ke/iebc'],
  ['election officials', 'ZW', 'zw/zec'],
  ["Bolivia's elections court", 'BO', 'bo/tse', {named: ['BO']}],
  ['the electoral tribunal', 'BO', 'bo/tse'],
  ['Ella Pamfilova', 'RU', 'ru/cec'],
  ['the ministry', 'KZ', 'kz/interior-ministry', {name: 'the Interior Ministry'}],
  [
    'Kozhayev',
    'KZ',
    'kz/interior-ministry',
    {name: 'Marat Kozhayev', description: "Kazakhstan's deputy interior minister", named: ['KZ']},
  ],
  ['the minister of internal affairs', 'KZ', 'kz/interior-ministry'],
  ['Yerlan Turgumbayev', 'KZ', 'kz/interior-ministry'],
  ['Turgumbayev', 'KZ', 'kz/interior-ministry'],
  ['Turgumbayev', 'KZ', null, {date: '2023-01-01'}],
  ['the foreign ministry', 'KZ', 'kz/foreign-ministry'],
  ['the foreign minister', 'KZ', 'kz/foreign-ministry'],
  ['police', 'KE', 'ke/police'],
  ['police', 'KZ', 'kz/interior-ministry'],
  ['city police', 'KZ', null],
  ['Almaty police', 'KZ', null, {isLocal: true}],
  ['riot police', 'KE', null],
  ['prosecutors', 'KZ', 'kz/prosecutor'],
  ['the government', 'KZ', 'kz/government'],
  ['Kazakh authorities', 'KZ', 'kz/government'],
  ['opposition officials', 'KZ', null],
  ['the former interior minister', 'KZ', null],
  ['official results', 'KZ', 'kz/cec', {isResult: true}],
  ['official results', 'KZ', null],
  ['official results announced by the Constitutional Council', 'KZ', null, {isResult: true}],
  ["the Constitutional Council's official results", 'KZ', null, {isResult: true}],
  ['official results released on Monday by the electoral commission', 'KZ', 'kz/cec', {isResult: true}],
  ['official results published by the interior ministry', 'KZ', 'kz/interior-ministry', {isResult: true}],
  ['official results released by the authorities', 'KZ', 'kz/cec', {isResult: true}],
  ['Reuters', 'KZ', 'int/reuters'],
  ['Xinhua', 'ZW', 'cn/xinhua'],
  ['the TASS news agency', 'KZ', 'ru/tass'],
  ['the AP and a local paper', 'US', 'int/ap'],
  ['Human Rights Watch', 'KZ', 'int/hrw'],
  ['credible reports received by Amnesty', 'IR', 'int/amnesty'],
  ['OSCE observers', 'KZ', 'int/osce-odihr'],
  ['observers from the OSCE', 'KZ', 'int/osce-odihr'],
  ['observers from the Organization for Security and Co-operation in Europe', 'KZ', 'int/osce-odihr'],
  ['monitors from the European Union', 'KE', 'int/eu-eom'],
  ['the European Union', 'KE', null],
  ['CIS observers', 'KZ', 'int/cis'],
  ['the African Union', 'KE', 'int/african-union'],
  ['observers of the African Union', 'KE', 'int/african-union-eom'],
  ['Au pair agencies', 'KE', null],
  ['international monitors', 'KZ', null],
  ['independent observers', 'RU', null],
  ['a Russian monitoring group', 'RU', null, {named: ['RU']}],
  ['OVD-Info and a legal aid group', 'RU', 'ru/ovd-info'],
  ['a Gallup poll', 'US', 'us/gallup'],
  ['a Reuters/Gallup survey', 'US', 'us/gallup'],
  ['a Reuters poll', 'US', null],
  ['Kazakhstan', 'KZ', null],
  ['protesters', 'KZ', null],
  ['an unnamed young woman', 'KZ', null],
  ['', 'KZ', null],
];

for (const [mention, country, id, {name, description, ...more} = {}] of CASES)
  test(`"${mention}"${name ? ` (${name})` : ''} in ${country ?? 'no country'} is ${id ?? 'no entry'}`, () => {
    const speaker = {mention, name: name ?? mention, description: description ?? null};
    assert.equal(lookUpSource(speaker, setting(country, more), fixture)?.id ?? null, id);
  });

// Name, country, date, office.
const LEADERS: [name: string, country: string, date: string | null, office: string | null][] = [
  ['Tokayev', 'KZ', '2019-06-10', 'president'],
  ['President Tokayev', 'KZ', '2019-06-10', 'president'],
  ['Kassym-Jomart Toqaev', 'KZ', '2019-06-10', null],
  ['Nazarbayev', 'KZ', '2019-06-10', null],
  ['Nazarbayev', 'KZ', '2015-04-27', 'president'],
  ['Nazarbayev', 'KZ', null, 'president'],
  ['Dariga Nazarbayeva', 'KZ', '2015-04-27', null],
  ['Putin', 'KZ', '2019-06-10', null],
  ['Vladimir Putin', 'KZ', '2019-06-10', 'president'],
  ['Boris Johnson', 'GB', '2019-12-13', 'prime minister'],
  ['Boris Johnson', 'GB', '2016-12-13', null],
];
for (const [name, country, date, office] of LEADERS)
  test(`office of ${name} in ${country}, ${date ?? 'any time'}: ${office ?? 'none'}`, () => {
    assert.equal(findLeader(name, {country, date, named: []}, fixture)?.office ?? null, office);
  });

const PEOPLE: [a: string, b: string, same: boolean][] = [
  ['Tokayev', 'Kassym-Jomart Toqaev', true],
  ['Kassym-Jomart Tokayev', 'Kasym-Zhomart Tokayev', true],
  ['opposition candidate Amirzhan Kosanov', 'Amirzhan Kosanov', true],
  ['Mr Maduro', 'Nicolás Maduro', true],
  ['Erdogan', 'Recep Tayyip Erdoğan', true],
  ['Xi', 'Xi Jinping', false],
  ['Xi Jinping', 'XI Jinping', true],
  ['Xi Jinping', 'Xu Jinping', false],
  ['Nursultan Nazarbayev', 'Dariga Nazarbayeva', false],
  ['Hillary Clinton', 'Bill Clinton', false],
  ['Raila', 'Raila Odinga', true],
  ['the president', 'Vladimir Putin', false],
  ['', 'Vladimir Putin', false],
];
for (const [a, b, same] of PEOPLE)
  test(`"${a}" and "${b}" are ${same ? 'one person' : 'not known to be one person'}`, () => {
    assert.equal(samePerson(a, b), same);
    assert.equal(samePerson(b, a), same);
  });

const PARTIES: [a: string, b: string, same: boolean][] = [
  ['the Freedom Party', 'Freedom Party (FPÖ)', true],
  ['FPÖ', 'Freedom Party (FPÖ)', true],
  ['the Conservatives', 'Labour Party', false],
  ['Movement for Democratic Change', 'MDC', true],
  ['', '', false],
];
for (const [a, b, same] of PARTIES)
  test(`"${a}" and "${b}" are ${same ? 'one party' : 'not known to be one party'}`, () =>
    assert.equal(sameParty(a, b), same));

test('any mention gives an entry or none, never an error', () => {
  fc.assert(
    fc.property(fc.string({maxLength: 80}), fc.constantFrom('KZ', 'RU', null), (mention, country) => {
      const source = lookUpSource({mention, name: mention, description: mention}, setting(country), fixture);
      assert.ok(source === null || typeof source.id === 'string');
    }),
  );
});
