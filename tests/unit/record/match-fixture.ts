import {openRecord} from '../../../src/record/open-record.ts';
import countries from '../../../src/record/packs/countries.json';
import type {WhenceRecord} from '../../../src/record/record.ts';

// A small record of real votes, offices and bodies, so that matching is tested apart from what the packs hold today.

const PAGE = {url: 'https://example.org/page', publisher: 'Example', retrieved: '2026-11-01'};

type Candidate = [name: string, share: number | null];

function vote(id: string, candidates: Candidate[] = [], more: object = {}): object {
  const [country = '', rest = ''] = id.split('/');
  const date = /^\d{4}(?:-\d\d){2}/.exec(rest)?.[0] ?? '';
  const type = /^\d{4}-\d\d-\d\d-([a-z]+)/.exec(rest)?.[1] ?? '';
  const round = rest.endsWith('-2') ? 2 : null;
  const results = candidates.map(([candidate, share]) => ({candidate, share}));
  return {id, country: country.toUpperCase(), date, type, round, results, provenance: [PAGE], ...more};
}

function seats(id: string, parties: [string, number, number | null][], more: object = {}): object {
  return vote(id, [], {results: parties.map(([party, won, share]) => ({party, seats: won, share})), ...more});
}

const EVENTS: object[] = [
  vote('kz/2011-04-03-presidential', [['Nursultan Nazarbayev', 95.5]]),
  vote('kz/2015-04-26-presidential', [['Nursultan Nazarbayev', 97.75]], {turnout: 95.2}),
  seats('kz/2016-03-20-parliamentary', [
    ['Nur Otan', 84, 82.2],
    ['Ak Zhol', 7, 7.2],
  ]),
  vote(
    'kz/2019-06-09-presidential',
    [
      ['Kasym-Zhomart Tokayev', 70.96],
      ['Amirzhan Kosanov', 16.23],
    ],
    {early: true, turnout: 77.5},
  ),
  vote('kz/2022-11-20-presidential', [['Kassym-Jomart Tokayev', 81.3]]),
  vote('kz/2019-06-09-protest', [], {
    name: 'Kazakhstan, 2019 post-election protests',
    related: ['kz/2019-06-09-presidential'],
  }),
  vote('by/2015-10-11-presidential', [['Alexander Lukashenko', 83.5]]),
  vote(
    'by/2020-08-09-presidential',
    [
      ['Alexander Lukashenko', 80.1],
      ['Svetlana Tikhanovskaya', 10.1],
    ],
    {turnout: 84.3},
  ),
  vote('ke/2013-03-04-presidential', [
    ['Uhuru Kenyatta', 50.5],
    ['Raila Odinga', 43.7],
  ]),
  vote(
    'ke/2017-08-08-presidential',
    [
      ['Uhuru Kenyatta', 54.2],
      ['Raila Odinga', 44.9],
    ],
    {annulled: true},
  ),
  vote('ke/2017-10-26-presidential', [
    ['Uhuru Kenyatta', 98.3],
    ['Raila Odinga', 1],
  ]),
  vote(
    'ke/2022-08-09-presidential',
    [
      ['William Ruto', 50.5],
      ['Raila Odinga', 48.9],
    ],
    {turnout: 64.8},
  ),
  vote('ke/2022-08-09-parliamentary'),
  vote('ke/2024-06-18-protest', [], {name: 'Kenya, finance bill protests of June 2024'}),
  vote('zw/2013-07-31-presidential', [
    ['Robert Mugabe', 61.1],
    ['Morgan Tsvangirai', 34.9],
  ]),
  vote('zw/2018-07-30-presidential', [
    ['Emmerson Mnangagwa', 50.8],
    ['Nelson Chamisa', 44.3],
  ]),
  vote('zw/2023-08-23-presidential', [
    ['Emmerson Mnangagwa', 52.6],
    ['Nelson Chamisa', 44],
  ]),
  vote(
    'ua/2019-03-31-presidential',
    [
      ['Volodymyr Zelensky', 30.2],
      ['Petro Poroshenko', 16],
    ],
    {round: 1},
  ),
  vote('ua/2019-04-21-presidential-2', [
    ['Volodymyr Zelensky', 73.2],
    ['Petro Poroshenko', 24.5],
  ]),
  vote('ua/2019-07-21-parliamentary'),
  vote('ge/2016-10-08-parliamentary'),
  vote('ge/2018-11-28-presidential-2', [
    ['Salome Zourabichvili', 59.5],
    ['Grigol Vashadze', 40.5],
  ]),
  seats('ge/2020-10-31-parliamentary', [['Georgian Dream', 90, 48.2]]),
  seats('ge/2024-10-26-parliamentary', [['Georgian Dream', 89, 53.9]]),
  vote('us/2012-11-06-parliamentary'),
  vote('us/2012-11-06-presidential', [
    ['Barack Obama', 51.1],
    ['Mitt Romney', 47.2],
  ]),
  vote('us/2016-11-08-presidential', [
    ['Donald Trump', 46.1],
    ['Hillary Clinton', 48.2],
  ]),
  vote('us/2016-11-08-parliamentary'),
  vote('us/2018-11-06-parliamentary'),
  vote('us/2020-11-03-presidential', [
    ['Joe Biden', 51.3],
    ['Donald Trump', 46.9],
  ]),
  vote('ve/2018-05-20-presidential', [
    ['Nicolás Maduro', 67.8],
    ['Henri Falcón', 20.9],
  ]),
  vote('ve/2024-07-28-presidential', [
    ['Nicolás Maduro', 51.2],
    ['Edmundo González', 44.2],
  ]),
  vote('ru/2018-03-18-presidential', [['Vladimir Putin', 76.7]], {turnout: 67.5}),
  vote('ru/2021-09-17-parliamentary', [], {until: '2021-09-19'}),
  vote('ru/2024-03-15-presidential', [['Vladimir Putin', 87.3]], {until: '2024-03-17', turnout: 77.5}),
  vote('ru/2022-02-24-protest', [], {name: 'Russia, anti-war protests, February-March 2022'}),
  vote('tr/2017-04-16-referendum'),
  vote('tr/2018-06-24-presidential', [['Recep Tayyip Erdoğan', 52.6]]),
  vote(
    'tr/2023-05-14-presidential',
    [
      ['Recep Tayyip Erdoğan', 49.5],
      ['Kemal Kılıçdaroğlu', 44.9],
    ],
    {round: 1},
  ),
  vote('tr/2023-05-28-presidential-2', [
    ['Recep Tayyip Erdoğan', 52.2],
    ['Kemal Kılıçdaroğlu', 47.8],
  ]),
  vote('gb/2016-06-23-referendum'),
  vote('gb/2017-06-08-parliamentary'),
  seats('gb/2019-12-12-parliamentary', [
    ['Conservative Party', 365, 43.6],
    ['Labour Party', 202, 32.1],
  ]),
  vote('cd/2018-12-30-presidential', [
    ['Félix Tshisekedi', 38.6],
    ['Martin Fayulu', 34.8],
  ]),
  vote('cg/2021-03-21-presidential', [['Denis Sassou Nguesso', 88.4]]),
  vote('ng/2019-02-23-presidential', [
    ['Muhammadu Buhari', 55.6],
    ['Atiku Abubakar', 41.2],
  ]),
  vote('ng/2023-02-25-presidential', [
    ['Bola Tinubu', 36.6],
    ['Atiku Abubakar', 29.1],
    ['Peter Obi', 25.4],
  ]),
  vote('hk/2019-06-09-protest', [], {name: 'Hong Kong, anti-extradition protests of 2019', until: '2019-12-31'}),
  seats('es/2019-04-28-parliamentary', [['PSOE', 123, 28.7]]),
  seats('es/2019-11-10-parliamentary', [['PSOE', 120, 28]]),
];

const SOURCE = {summary: 'A body that news quotes.', provenance: [PAGE]};
const source = (id: string, kind: string, names: string[], country: string | null, more: object = {}): object => ({
  id,
  kind,
  names,
  country,
  ...SOURCE,
  ...more,
});

const SOURCES: object[] = [
  source('kz/cec', 'election-authority', ['Central Election Commission of Kazakhstan', 'CEC'], 'KZ', {
    summary: 'Seven members: the president appoints the chair and two more.',
    independence: {standing: 'mixed-appointment', because: 'Named by president and parliament.', evidence: [0]},
  }),
  source(
    'kz/interior-ministry',
    'interior-ministry',
    ['Ministry of Internal Affairs of Kazakhstan', 'Kazakh police'],
    'KZ',
  ),
  source('kz/government', 'government', ['Government of Kazakhstan', 'Kazakh authorities'], 'KZ'),
  source('kz/foreign-ministry', 'government', ['Ministry of Foreign Affairs of Kazakhstan'], 'KZ'),
  source('kz/prosecutor', 'prosecutor', ["Prosecutor General's Office of Kazakhstan"], 'KZ'),
  source(
    'ru/cec',
    'election-authority',
    ['Central Election Commission of the Russian Federation', 'CEC', 'Ella Pamfilova'],
    'RU',
  ),
  source('ru/tass', 'news-agency', ['TASS'], 'RU'),
  source('ru/golos', 'observer', ['Golos'], 'RU'),
  source('ru/ovd-info', 'ngo', ['OVD-Info'], 'RU'),
  source('ke/iebc', 'election-authority', ['Independent Electoral and Boundaries Commission', 'IEBC'], 'KE'),
  source('ke/police', 'police', ['National Police Service (Kenya)', 'Kenya Police'], 'KE'),
  source('za/iec', 'election-authority', ['Electoral Commission of South Africa', 'IEC'], 'ZA'),
  source('gm/iec', 'election-authority', ['Independent Electoral Commission of The Gambia', 'IEC'], 'GM'),
  source('zw/zec', 'election-authority', ['Zimbabwe Electoral Commission', 'ZEC'], 'ZW'),
  source('bo/tse', 'election-authority', ['Supreme Electoral Tribunal of Bolivia', 'TSE'], 'BO'),
  source(
    'int/osce-odihr',
    'observer',
    ['OSCE Office for Democratic Institutions and Human Rights', 'OSCE/ODIHR', 'ODIHR', 'OSCE observers'],
    null,
    {
      endorsedPrinciples: true,
    },
  ),
  source('int/eu-eom', 'observer', ['European Union Election Observation Mission', 'EU EOM', 'EU observers'], null),
  source('int/cis', 'observer', ['CIS observer mission', 'CIS observers'], null, {endorsedPrinciples: false}),
  source(
    'int/african-union-eom',
    'observer',
    ['African Union Election Observation Mission', 'African Union observers'],
    null,
  ),
  source('int/african-union', 'international-organisation', ['African Union', 'AU'], null),
  source('int/hrw', 'ngo', ['Human Rights Watch', 'HRW'], null),
  source('int/amnesty', 'ngo', ['Amnesty International', 'Amnesty'], null),
  source('int/reuters', 'news-agency', ['Reuters'], null),
  source('int/ap', 'news-agency', ['Associated Press', 'AP'], null),
  source('us/gallup', 'pollster', ['Gallup'], 'US'),
  source('cn/xinhua', 'news-agency', ['Xinhua'], 'CN'),
];

const leader = (
  country: string,
  name: string,
  office: string,
  from: string | null,
  to: string | null,
  more: object = {},
): object => ({
  country,
  names: [name],
  office,
  from,
  to,
  provenance: [PAGE],
  ...more,
});

const LEADERS: object[] = [
  leader('KZ', 'Nursultan Nazarbayev', 'president', '1990-04', '2019-03'),
  leader('KZ', 'Kassym-Jomart Tokayev', 'president', '2019-03', null, {asOf: '2026-01'}),
  leader('KZ', 'Yerlan Turgumbayev', 'interior minister', null, null, {asOf: '2019-06'}),
  leader('BY', 'Alexander Lukashenko', 'president', '1994-07', null, {asOf: '2026-01'}),
  leader('RU', 'Vladimir Putin', 'president', '2012-05', null, {asOf: '2026-01'}),
  leader('KE', 'Uhuru Kenyatta', 'president', '2013-04', '2022-09'),
  leader('KE', 'William Ruto', 'president', '2022-09', null, {asOf: '2026-01'}),
  leader('ZW', 'Robert Mugabe', 'president', '1987-12', '2017-11'),
  leader('ZW', 'Emmerson Mnangagwa', 'president', '2017-11', null, {asOf: '2026-01'}),
  leader('VE', 'Nicolás Maduro', 'president', '2013-03', null, {asOf: '2025-01'}),
  leader('TR', 'Recep Tayyip Erdoğan', 'president', '2014-08', null, {asOf: '2026-01'}),
  leader('GB', 'Boris Johnson', 'prime minister', '2019-07', '2022-09'),
  leader('US', 'Donald Trump', 'president', '2017-01', '2021-01'),
  leader('CD', 'Félix Tshisekedi', 'president', '2019-01', null, {asOf: '2026-01'}),
];

const finding = (topic: string, stance: string, statement: string): object => ({topic, stance, statement});
const report = (
  id: string,
  observers: string[],
  event: string,
  stage: string,
  findings: object[],
  more: object = {},
): object => ({
  id,
  observers,
  event,
  stage,
  title: `Report of ${observers.join(' and ')}`,
  findings,
  provenance: [PAGE],
  ...more,
});

const REPORTS: object[] = [
  report(
    'osce-odihr/kz-2019-final',
    ['int/osce-odihr'],
    'kz/2019-06-09-presidential',
    'final',
    [
      finding('overall', 'critical', 'Fundamental freedoms were violated.'),
      finding('counting', 'critical', 'An honest count could not be guaranteed.'),
      finding('assembly-and-detentions', 'critical', 'Peaceful protesters were widely detained.'),
      finding('turnout', 'mixed', 'Turnout was reported without detail.'),
    ],
    {published: '2019-10-04', term: 'long'},
  ),
  report(
    'osce-odihr/kz-2019-preliminary',
    ['int/osce-odihr'],
    'kz/2019-06-09-presidential',
    'preliminary',
    [
      finding('overall', 'critical', 'Significant irregularities were seen.'),
      finding('counting', 'critical', 'Nearly half of the counts observed went badly.'),
      finding('ballot-stuffing', 'critical', 'Cases of ballot-box stuffing were seen.'),
    ],
    {published: '2019-06-10'},
  ),
  report('cis/kz-2019', ['int/cis'], 'kz/2019-06-09-presidential', 'statement', [
    finding('overall', 'favourable', 'The election was open and competitive.'),
    finding('counting', 'favourable', 'The count was in line with the law.'),
  ]),
  report('hrw/kz-2019-protest', ['int/hrw'], 'kz/2019-06-09-protest', 'statement', [
    finding('assembly-and-detentions', 'critical', 'Bystanders were among those detained.'),
  ]),
  report('osce-odihr/kz-2015', ['int/osce-odihr'], 'kz/2015-04-26-presidential', 'final', [
    finding('overall', 'critical', 'Voters lacked a genuine choice.'),
    finding('turnout', 'critical', 'Inflated turnout was suspected.'),
  ]),
];

const figure = (
  id: string,
  event: string,
  measure: string,
  subject: string | null,
  low: number,
  more: object = {},
): object => ({
  id,
  event,
  measure,
  subject,
  low,
  unit: 'percent',
  reportedBy: 'Central Election Commission of Kazakhstan',
  reporterKind: 'election-authority',
  provenance: [PAGE],
  ...more,
});

const FIGURES: object[] = [
  figure('kz/2019/tokayev-final', 'kz/2019-06-09-presidential', 'vote-share', 'Kassym-Jomart Tokayev', 70.96, {
    basis: 'final',
    asOf: '2019-06-11',
  }),
  figure('kz/2019/tokayev-preliminary', 'kz/2019-06-09-presidential', 'vote-share', 'Kassym-Jomart Tokayev', 70.76, {
    basis: 'preliminary',
    asOf: '2019-06-10',
  }),
  figure('kz/2019/detained', 'kz/2019-06-09-protest', 'detentions', 'protesters, 9-13 June 2019', 4000, {
    unit: 'people',
    qualifier: 'about',
    reportedBy: 'Human Rights Watch',
    reporterKind: 'ngo',
    asOf: '2019-06-18',
  }),
  figure('kz/2019/voters', 'kz/2019-06-09-presidential', 'electorate', 'registered voters', 11_940_000, {
    unit: 'voters',
    qualifier: 'about',
  }),
  figure('hk/2019/hurt', 'hk/2019-06-09-protest', 'casualties', 'people injured', 2600, {
    unit: 'people',
    reportedBy: 'Hospital Authority',
    reporterKind: 'government',
  }),
];

/** The record that the tests of matching and notes look things up in. */
export const fixture: WhenceRecord = openRecord({
  format: 1,
  pack: {id: 'fixture', title: 'Fixture', licence: 'CC0-1.0', updated: '2026-11-01'},
  sources: SOURCES,
  events: EVENTS,
  reports: REPORTS,
  figures: FIGURES,
  leaders: LEADERS,
  yardsticks: {},
  yardstickDatasets: [],
  countries: countries,
});
