import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadRecord} from '../../src/cli/load-record.ts';
import {speakerSetting} from '../../src/notes/speaker-setting.ts';
import {lookUpSource} from '../../src/record/look-up-source.ts';
import {matchIndex} from '../../src/record/match-index.ts';

const record = loadRecord();
const {gazetteer} = matchIndex(record);

interface Further {
  /** The full mention that the text gave before. */
  name?: string;
  description?: string;
  /** Year or day of publication. */
  date?: string;
  /** The claim is no result of a vote. */
  other?: true;
  /** The claim is a judgement on a vote. */
  judges?: true;
}

// Country of the claim, mention, entry (null: none; a wrong entry is worse than none), and what else is known.
const CASES: [country: string, mention: string, id: string | null, more?: Further][] = [
  ['KE', 'the commission', 'ke/iebc', {name: 'the Independent Electoral and Boundaries Commission'}],
  ['KE', 'the commission', 'ke/iebc'],
  ['KE', 'the commission', null, {other: true}],
  ['KE', 'Kenya’s electoral agency', 'ke/iebc'],
  ['NG', 'the electoral body', 'ng/inec'],
  ['NG', 'INEC chairman Mahmood Yakubu', 'ng/inec'],
  ['BW', 'the IEC', 'bw/iec'],
  ['KR', 'the NEC', 'kr/nec'],
  ['BI', 'CENI', 'bi/ceni'],
  ['CD', 'the Ceni', 'cd/ceni'],
  ['FR', 'CENI', null],
  ['BR', 'the TSE', 'br/tse'],
  ['BR', 'the electoral court', 'br/tse'],
  ['EC', 'the National Electoral Council', 'ec/cne'],
  ['HN', 'the electoral council', 'hn/cne'],
  ['VE', 'Elvis Amoroso', 've/cne', {description: 'the head of the electoral council', date: '2024-07-29'}],
  ['MZ', 'Bishop Carlos Matsinhe', 'mz/cne', {description: 'the commission’s president', date: '2024-10-24'}],
  ['MZ', 'Bishop Carlos Matsinhe', null, {description: 'the commission’s president', other: true}],
  ['CL', 'Chile’s National Human Rights Institute', 'cl/indh'],
  ['CL', 'the National Human Rights Institute', 'cl/indh'],
  ['PE', 'the National Human Rights Institute', null],
  ['CL', 'a former head of the National Human Rights Institute', null],
  ['CL', 'the Santiago National Human Rights Institute Workers Union', null],
  ['PE', 'the electoral office ONPE', 'pe/onpe'],
  ['PH', 'Comelec', 'ph/comelec'],
  ['DE', 'the federal returning officer', 'de/federal-returning-officer'],
  ['GB', 'the Electoral Commission', 'gb/electoral-commission'],
  ['CA', 'Elections Canada', 'ca/elections-canada'],
  ['KZ', 'the KPU', null],
  ['KZ', 'Berik Imashev', 'kz/central-election-commission', {date: '2019-06-10'}],
  ['KE', 'a former IEBC commissioner', null],
  ['KE', 'the former head of the election commission', null],
  ['KE', 'an opposition member of the commission', null],
  ['RU', 'a parliamentary commission', null],
  ['KE', 'the commission of inquiry', null],
  ['MD', 'the European Commission', null],
  ['GE', 'the breakaway region’s election commission', null],
  ['GE', 'Abkhazia’s election commission', null],
  ['HU', 'the Venice Commission', 'int/venice-commission'],
  ['IR', 'the ministry', 'ir/interior-ministry', {name: 'the Interior Ministry'}],
  ['IR', 'the ministry', null, {other: true}],
  ['KG', 'the health ministry', null, {other: true}],
  ['GN', 'the security ministry', null, {other: true}],
  [
    'TR',
    'Suleyman Soylu',
    'tr/interior-ministry',
    {description: 'the interior minister', date: '2019-04-01', other: true},
  ],
  ['ZW', 'police spokesman Paul Nyathi', 'zw/police', {other: true}],
  ['NG', 'Nigerian police', 'ng/police', {other: true}],
  ['UA', 'military police', null, {other: true}],
  ['BY', 'secret police', null, {other: true}],
  ['RU', 'Moscow police', null, {other: true}],
  ['US', 'the Capitol Police', null, {other: true}],
  ['KZ', 'the government', 'kz/government', {other: true}],
  ['VE', 'a State Department spokesman', 'us/state-department', {other: true}],
  ['US', 'Georgia’s election board', null],
  ['KZ', 'the state news agency', 'kz/kazinform', {other: true}],
  ['BY', 'the state news agency Belta', 'by/belta'],
  ['RU', 'Russian state television', null],
  ['CG', 'Agence France-Presse', 'int/afp', {other: true}],
  ['HU', 'Interfax-Ukraine', null],
  ['IR', 'officials in Fars province', null, {other: true}],
  ['ZW', 'the Herald', 'zw/herald'],
  ['US', 'the Miami Herald', null],
  ['GB', 'the Guardian', null],
  ['MY', 'the Sabah election commission', null],
  ['US', 'doctors at Memorial Hospital', null, {other: true}],
  ['RU', 'Memorial', 'ru/memorial', {other: true}],
  ['KE', 'The European Union mission', 'int/eu-eom', {other: true, judges: true}],
  ['GH', 'the African Union mission', 'int/african-union-eom', {other: true, judges: true}],
  ['GH', 'observers from the African Union', 'int/african-union-eom', {other: true}],
  // An organisation that speaks for itself is not its mission of observers.
  ['GH', 'the African Union', 'int/african-union', {other: true}],
  ['GH', 'the African Union', 'int/african-union', {other: true, judges: true}],
  ['SD', 'the AU Commission', 'int/african-union', {other: true}],
  ['NE', 'ECOWAS', 'int/ecowas', {other: true}],
  ['GM', 'the ECOWAS mission', 'int/ecowas-eom', {other: true, judges: true}],
  ['ZW', 'the Southern African Development Community', 'int/sadc', {other: true, judges: true}],
  ['ZW', 'SADC observers', 'int/sadc-seom', {other: true}],
  ['MG', 'The United Nations', 'int/united-nations', {other: true}],
  ['MG', 'the U.N. human rights office', 'int/ohchr', {other: true}],
  ['CM', 'the Constitutional Council', 'cm/constitutional-council'],
  ['GA', 'Gabon’s Constitutional Court', 'ga/constitutional-court'],
  ['IQ', 'The United Nations Assistance Mission in Iraq', 'int/unami', {other: true}],
  ['TZ', 'the electoral commission', 'tz/inec'],
  ['TZ', 'the Zanzibar Electoral Commission', 'tz/zec'],
  ['MD', 'the European Union', null, {other: true, judges: true}],
  ['KE', 'the EU’s chief observer', 'int/eu-eom', {other: true}],
  ['ZW', 'observers from the Southern African Development Community', 'int/sadc-seom', {other: true}],
  ['US', 'Jimmy Carter', null, {other: true}],
  ['GY', 'the Carter Center', 'int/carter-center', {other: true}],
  ['US', 'the Commonwealth of Massachusetts', null],
  ['KE', 'President William Ruto', null, {date: '2023-01-10'}],
  ['KE', 'Interior Cabinet Secretary Kipchumba Murkomen', 'ke/interior-ministry', {other: true}],
  ['KE', 'the National Police Service', 'ke/police', {other: true}],
  ['KE', 'a spokesman for the police', 'ke/police', {other: true}],
  ['KE', 'Missing Voices', null, {other: true, description: 'a group that monitors police killings'}],
  ['KE', 'Missing Voices', null, {other: true, description: 'which tracks killings by police'}],
  ['KE', 'the Police Reforms Working Group', 'ke/police-reforms-working-group', {other: true}],
  ['KE', 'the Police Oversight Working Group', null, {other: true}],
  ['KE', 'relatives of those shot by police', null, {other: true}],
  ['KE', 'a lawyer for victims of police brutality', null, {other: true}],
  ['KE', 'the Electoral Commission Workers’ Union', null],
  ['KE', 'the Kenya Human Rights Commission (KHRC)', null, {other: true}],
  ['KE', 'KNCHR', 'ke/knchr', {other: true}],
  ['AO', 'Angola’s interior minister', 'ao/interior-ministry', {other: true}],
  ['MZ', 'the deputy interior minister', 'mz/interior-ministry', {other: true}],
  ['TJ', 'Tajikistan’s interior ministry', 'tj/interior-ministry', {other: true}],
  ['KG', 'the Kyrgyz interior ministry', 'kg/interior-ministry', {other: true}],
  ['BD', 'Home Minister Asaduzzaman Khan', 'bd/home-ministry', {other: true}],
  ['IN', 'the Union home ministry', 'in/home-ministry', {other: true}],
  ['UZ', 'МВД Узбекистана', 'uz/interior-ministry', {other: true}],
  ['SD', 'the health ministry', 'sd/health-ministry', {other: true}],
  ['NP', 'Nepal’s health minister', 'np/health-ministry', {other: true}],
  ['UG', 'the health ministry', null, {other: true}],
  ['ET', 'the regional health bureau', null, {other: true}],
  ['DZ', 'the prisoners’ committee CNLD', 'dz/cnld', {other: true}],
  ['MA', 'the Moroccan Association for Human Rights', 'ma/amdh', {other: true}],
  ['TD', 'Chad’s National Human Rights Commission', 'td/cndh', {other: true}],
  ['CD', 'the UN Joint Human Rights Office', 'cd/unjhro', {other: true}],
  ['CD', 'Congolese police', 'cd/police', {other: true}],
  ['ZW', 'the Zimbabwe Human Rights NGO Forum', 'zw/ngo-forum', {other: true}],
  ['LK', 'the Human Rights Commission of Sri Lanka', 'lk/hrcsl', {other: true}],
  ['TR', 'the Turkish Medical Association', 'tr/medical-association', {other: true}],
  ['CO', 'the rights group Temblores', 'co/temblores', {other: true}],
  ['EC', 'the indigenous confederation CONAIE', 'ec/conaie', {other: true}],
  ['EC', 'Ecuador’s ombudsman', 'ec/defensoria', {other: true}],
  ['HT', 'Haiti’s police chief', 'ht/police', {other: true}],
  ['GT', 'the PNC', 'gt/police', {other: true}],
  ['FR', 'the PNC', null, {other: true}],
  ['RO', 'the MAI', 'ro/interior-ministry', {other: true}],
  ['PE', 'Buenos Aires police', null, {other: true}],
  ['PH', 'the PNP', 'ph/police', {other: true}],
  ['PE', 'the PNP', 'pe/pnp', {other: true}],
  // A body whose name only holds another's.
  ['PK', 'the Associated Press of Pakistan', null, {other: true}],
  ['CH', 'UN Watch', null, {other: true}],
  ['GB', 'the Reuters Institute', null, {other: true}],
  ['ML', 'the ECOWAS Court of Justice', null, {other: true}],
  ['NG', 'the Police Service Commission', null, {other: true}],
  ['FR', 'police unions', null, {other: true}],
  ['AF', 'the Electoral Complaints Commission', null],
  ['ZW', 'Amnesty International', 'int/amnesty-international', {other: true}],
  ['SN', 'the ECOWAS mission', 'int/ecowas-eom', {judges: true}],
  ['KE', 'the commission’s latest update', 'ke/iebc'],
  ['KE', 'the commission’s report', null, {other: true}],
  ['KE', 'the commission’s critics', null],
  ['GH', 'the EC chairperson', 'gh/electoral-commission'],
  ['TZ', 'INEC', 'tz/inec'],
  ['NG', 'INEC', 'ng/inec'],
  ['TZ', 'Nigeria’s INEC', 'ng/inec'],
  ['TZ', 'the United Nations human rights office', 'int/ohchr', {other: true}],
  ['HN', 'the electoral tribunal', 'hn/cne', {date: '2021-11-30'}],
  // Another body counted the votes of 2017.
  ['HN', 'the electoral tribunal', null, {date: '2017-12-02'}],
  ['EG', 'the election commission', null, {date: '2014-06-01'}],
  ['US', 'the former interior minister of Bolivia', null, {other: true}],
];

for (const [country, mention, id, {name, description, date, other, judges} = {}] of CASES)
  test(`“${mention}”${name ? ` (${name})` : ''} in ${country} is ${id ?? 'no entry'}`, () => {
    const speaker = {mention, name: name ?? mention, description: description ?? null};
    const known = {country, date: date ?? '2021', isResult: !other, isJudgement: judges ?? false};
    const setting = speakerSetting(speaker, known, gazetteer);
    assert.equal(lookUpSource(speaker, setting, record)?.id ?? null, id);
  });

test('a speaker’s own words tell his place, but not by the seat of his body', () => {
  const known = {country: 'KE', date: '2021', isResult: false};
  const placesOf = (mention: string): readonly string[] | undefined =>
    speakerSetting({mention, name: mention, description: null}, known, gazetteer).places;
  assert.deepEqual(placesOf('the police in Kisumu'), ['Kisumu']);
  assert.deepEqual(placesOf('the Nairobi-based Haki group'), []);
  assert.deepEqual(placesOf('the Kenyan police'), []);
});
