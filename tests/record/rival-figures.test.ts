import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadRecord} from '../../src/cli/load-record.ts';
import {engines} from '../../src/languages/engines.ts';
import type {Comparison, FigureNote} from '../../src/notes/note.ts';
import {readArticle} from '../../src/notes/read-article.ts';
import {articleText} from '../../src/text/article-text.ts';

const record = loadRecord();

interface Case {
  text: string;
  published: string;
  claim: string;
  /** Figures that must stand beside the claim: the number, and how it compares. */
  shown: readonly (readonly [low: number, comparison: Comparison])[];
  /** Numbers of somebody or something else, which must not. */
  not?: readonly number[];
  /** Nothing that stands beside the claim may be said to be higher or lower: it is a part, or of another time. */
  isApart?: true;
}

/** A claim on a part of the event, or on another time: no figure of the whole is set against it. */
function part(setting: string, published: string, sentence: string, claim: string): Case {
  return {text: setting + sentence, published, claim, shown: [], isApart: true};
}

/** A claim on the event as a whole, beside which a figure must stand. */
function whole(
  setting: string,
  published: string,
  sentence: string,
  claim: string,
  shown: Case['shown'][number],
): Case {
  return {text: setting + sentence, published, claim, shown: [shown]};
}

const KENYA = 'Kenya’s electoral commission declared the winner of the presidential election on Monday. ';
const GHANA = 'Ghana held its general election on Saturday. ';
const ZIMBABWE = 'Zimbabwe’s electoral commission has named the winner of Monday’s presidential election. ';
const VENEZUELA = 'Venezuela’s electoral council has named the winner of Sunday’s presidential election. ';
const BELARUS = 'Protests followed Sunday’s presidential election in Belarus. ';
const KAZAKHSTAN = 'Kazakhstan chose a president in an early election on Sunday. ';
const CONGO = 'The Democratic Republic of Congo has a result of its presidential election at last. ';
const MOZAMBIQUE = 'Protests followed Mozambique’s presidential election of 9 October. ';
const BELARUS_LATER = 'Protests over the presidential election in Belarus go on. ';
const KYRGYZSTAN = 'Kyrgyzstan held its parliamentary election on Sunday. ';
const GEORGIA_VOTE = 'Georgia held its parliamentary election on Saturday. ';
const IRAQ = 'Anti-government protests go on in Iraq. ';
const PAKISTAN = 'Pakistan held its general election on Thursday. ';
const MOLDOVA = 'Moldova held the first round of its presidential election on Sunday. ';
const CASES: readonly Case[] = [
  // Another party that shares only the country's name, and one whose name the article gives in full.
  {
    text: `${GEORGIA_VOTE}The party “Strong Georgia” won 14 seats.`,
    published: '2024-10-28',
    claim: '14 seats',
    shown: [],
    not: [12],
  },
  {
    text: `${GEORGIA_VOTE}“Gakharia for Georgia” won 12 seats.`,
    published: '2024-10-28',
    claim: '12 seats',
    shown: [[12, 'agrees']],
  },
  // The initials of a title and a name are those of another's party.
  {
    text: `${MOLDOVA}Former Prosecutor General Alexandr Stoianoglo had 25.98 percent of the vote.`,
    published: '2024-10-22',
    claim: '25.98 percent',
    shown: [[25.95, 'lower']],
    not: [42.49],
  },
  // A toll that grew: what was counted long before is told apart from what contradicts.
  whole(
    IRAQ,
    '2019-12-22',
    'The commission said that 485 people had been killed since the protests began in October.',
    '485 people',
    [269, 'not-comparable'],
  ),
  part(IRAQ, '2020-01-22', 'Ten protesters were killed and 159 injured, during the past two days.', 'Ten protesters'),
  part(IRAQ, '2020-01-22', 'In Iraq’s southern city of Basra, three protesters were killed.', 'three protesters'),
  // Seats of another chamber.
  {
    text: `${PAKISTAN}In the Sindh Assembly, the PPP won 84 seats.`,
    published: '2024-02-12',
    claim: '84 seats',
    shown: [],
    not: [54],
  },
  // A share of the votes is no turnout.
  {
    text: `${GHANA}He got 6,328,397 votes, representing 56.55% of the total valid votes cast.`,
    published: '2024-12-09',
    claim: '56.55%',
    shown: [],
    not: [60.9, 63.9],
  },
  {
    text: `${MOZAMBIQUE}At least 11 people were killed and dozens injured, a rights centre said.`,
    published: '2024-10-28',
    claim: 'At least 11 people',
    shown: [[11, 'agrees']],
  },
  {
    text: `${MOZAMBIQUE}Two of the candidate’s aides had been shot dead.`,
    published: '2024-10-28',
    claim: 'Two of the candidate’s aides',
    shown: [],
    not: [11, 277, 314],
  },
  {
    text: `${KENYA}William Ruto won with 50.5% of the vote, against 48.8% for Raila Odinga.`,
    published: '2022-08-16',
    claim: '50.5%',
    shown: [
      [50.49, 'agrees'],
      // The monitors give theirs with a margin.
      [50.7, 'agrees'],
    ],
    not: [48.85, 48.7],
  },
  {
    text: `${KENYA}William Ruto won with 50.5% of the vote, against 48.8% for Raila Odinga.`,
    published: '2022-08-16',
    claim: '48.8%',
    shown: [[48.85, 'agrees']],
    not: [50.49, 50.7],
  },
  {
    text: `${KENYA}Raila Odinga got 6,942,930 votes and William Ruto 7.17 million.`,
    published: '2022-08-16',
    claim: '6,942,930 votes',
    shown: [[6942930, 'agrees']],
    not: [7176141],
  },
  {
    text: `${KENYA}Turnout was 65%, lower than in 2017.`,
    published: '2022-08-16',
    claim: '65%',
    shown: [
      [65.4, 'agrees'],
      [65.1, 'agrees'],
    ],
  },
  {
    text: `${GHANA}With results in from 40 of 276 constituencies, John Mahama had 61% of the vote.`,
    published: '2024-12-08',
    claim: '61%',
    shown: [[56.5, 'not-comparable']],
    not: [41.61, 41.3],
  },
  {
    text: `${GHANA}The NDC says that its candidate John Mahama won 58.9% of the vote.`,
    published: '2024-12-10',
    claim: '58.9%',
    shown: [[56.5, 'lower']],
  },
  {
    text: `${ZIMBABWE}Emmerson Mnangagwa got 50.8 percent of the votes, the commission said early on Friday.`,
    published: '2018-08-03',
    claim: '50.8 percent',
    shown: [
      [50.8, 'agrees'],
      [48.7, 'agrees'],
    ],
    not: [44.3, 43.8],
  },
  {
    text: `${ZIMBABWE}Nelson Chamisa said that he had won 56 percent of the votes.`,
    published: '2018-08-02',
    claim: '56 percent',
    shown: [
      [44.3, 'lower'],
      [43.8, 'lower'],
    ],
    not: [50.8],
  },
  {
    text: `${VENEZUELA}Edmundo Gonzalez won 67% of the votes, the opposition said, citing tally sheets.`,
    published: '2024-08-05',
    claim: '67%',
    shown: [
      [43.2, 'lower'],
      [67, 'agrees'],
      [43.18, 'not-comparable'],
    ],
    not: [51.95, 30],
  },
  {
    text: `${VENEZUELA}Nicolas Maduro won 51.2% with 80% of the ballots counted, the council said.`,
    published: '2024-07-29',
    claim: '51.2%',
    shown: [[30, 'not-comparable']],
    not: [43.18],
  },
  {
    text: `${BELARUS}An exit poll gave Alexander Lukashenko 79.7 percent of the vote.`,
    published: '2020-08-10',
    claim: '79.7 percent',
    shown: [[80.1, 'not-comparable']],
  },
  {
    text: `${BELARUS}Lukashenko took 80 percent of the votes, preliminary results show, and Tikhanovskaya 9.9.`,
    published: '2020-08-10',
    claim: '80 percent',
    shown: [[80.1, 'agrees']],
    not: [9.9, 10.1],
  },
  {
    text: `${KAZAKHSTAN}Tokayev got 70.8 percent, the commission said, and Amirzhan Kosanov 16 percent of the votes.`,
    published: '2019-06-10',
    claim: '70.8 percent',
    shown: [[70.76, 'agrees']],
    not: [16.02, 16.23],
  },
  {
    text: `${KAZAKHSTAN}Tokayev got 70.8 percent, the commission said, and Amirzhan Kosanov 16 percent of the votes.`,
    published: '2019-06-10',
    claim: '16 percent',
    shown: [[16.23, 'agrees']],
    not: [70.76, 70.96],
  },
  {
    text: `${KAZAKHSTAN}Tokayev won 85 percent of the vote in the Turkistan region.`,
    published: '2019-06-10',
    claim: '85 percent',
    shown: [],
    not: [70.76, 70.96, 71],
  },
  {
    text: `${CONGO}Martin Fayulu got 34.8 percent of the votes, the commission says; he says that he won 61 percent.`,
    published: '2019-01-11',
    claim: '34.8 percent',
    shown: [
      [34.83, 'agrees'],
      // The record holds it as a count of a part.
      [62.8, 'not-comparable'],
    ],
    not: [38.57, 19],
  },
  {
    text: 'Zambia’s president has lost the election of August 12. Hakainde Hichilema won 2.85 million votes to 1.87 million for Edgar Lungu.',
    published: '2021-08-16',
    claim: '2.85 million',
    shown: [[2852348, 'agrees']],
    not: [1870780],
  },
  {
    text: 'Viktor Orban has won again. With most ballots counted Fidesz had 53 percent of the vote in Sunday’s parliamentary election in Hungary.',
    published: '2022-04-04',
    claim: '53 percent',
    shown: [[54.13, 'not-comparable']],
    not: [35.74],
  },
  {
    text: 'Georgian Dream won 54 percent in Saturday’s parliamentary election in Georgia; the party will have 89 of 150 seats.',
    published: '2024-10-28',
    claim: '89 of 150 seats',
    shown: [[89, 'agrees']],
    not: [19, 16],
  },
];

const BANGLADESH = 'Bangladesh’s election commission gave the result of Thursday’s parliamentary election. ';
const IVORY_COAST = 'Ivory Coast’s electoral commission has given the result of Saturday’s presidential election. ';
const CAMEROON = 'Unrest has followed the presidential election in Cameroon. ';
const NEPAL = 'Nepal’s government resigned after the youth protests that began on 8 September. ';
const IRAN = 'Protests have spread through Iran since 28 December. ';
const SERBIA = 'Protesters filled Belgrade on Saturday, 15 March, in Serbia’s largest rally in years. ';
const KENYAN_MARCH = 'Protests were held across Kenya on 25 June 2025. ';
const GEORGIAN_RALLIES =
  'Protests in Georgia, which began on 28 November 2024, go on every night in front of parliament. ';
const PARTS: readonly Case[] = [
  // A part of the country.
  part(IVORY_COAST, '2025-10-28', 'Turnout in Korhogo was 81 percent.', '81 percent'),
  part(IVORY_COAST, '2025-10-28', 'In Odienne, Alassane Ouattara won 97 percent of the vote.', '97 percent'),
  part(
    IVORY_COAST,
    '2025-10-28',
    'Ouattara had over 95 percent of the vote in his northern strongholds.',
    '95 percent',
  ),
  part(
    IVORY_COAST,
    '2025-10-28',
    'At a polling station in Daloa turnout was 12 percent, an observer said.',
    '12 percent',
  ),
  part(IVORY_COAST, '2025-10-28', 'Turnout was 31 percent among voters abroad.', '31 percent'),
  whole(IVORY_COAST, '2025-10-28', 'Alassane Ouattara won 95 percent of the vote in Ivory Coast.', '95 percent', [
    89.77,
    'lower',
  ]),
  whole(IVORY_COAST, '2025-10-28', 'Nationwide, turnout was 61 percent, the party in Korhogo claims.', '61 percent', [
    50.1,
    'lower',
  ]),
  whole(
    IVORY_COAST,
    '2025-10-28',
    'Ouattara won 95 percent of the vote in Saturday’s presidential election, said Ali Kone in Bouake.',
    '95 percent',
    [89.77, 'lower'],
  ),
  part(NEPAL, '2025-09-16', 'Three protesters were killed in Itahari, police said.', 'Three protesters'),
  part(NEPAL, '2025-09-16', 'Six people died at Bir Hospital, the ministry said.', 'Six people'),
  part(
    NEPAL,
    '2025-09-16',
    'Doctors at a hospital in the capital said that eleven people had died there.',
    'eleven people',
  ),
  whole(
    NEPAL,
    '2025-09-16',
    'A police spokesman in Kathmandu told reporters that 51 people had been killed.',
    '51 people',
    [72, 'higher'],
  ),
  whole(NEPAL, '2025-09-16', 'In all 51 people were killed, including three in Itahari.', '51 people', [72, 'higher']),
  part(NEPAL, '2025-09-16', 'In all 51 people were killed, including three in Itahari.', 'three'),
  {
    ...whole(CAMEROON, '2025-10-28', 'Four people were killed in Douala, the governor said.', 'Four people', [
      4,
      'agrees',
    ]),
    not: [16, 23, 55],
  },
  part(CAMEROON, '2025-10-28', 'Two people were killed in Garoua, residents said.', 'Two people'),
  // The night before is not the day.
  whole(
    'Students will march through Belgrade in Serbia’s rally of 15 March today. ',
    '2025-03-15',
    'The interior ministry said that 31,000 people gathered in the capital last night.',
    '31,000 people',
    [107000, 'not-comparable'],
  ),
  // Hours and days.
  part(IRAN, '2026-01-10', 'Nine people were killed in the past 48 hours, the group said.', 'Nine people'),
  part(IRAN, '2026-01-10', 'Police arrested 130 people overnight, state television said.', '130 people'),
  part(GEORGIAN_RALLIES, '2025-03-12', 'Minutes later police detained nine people.', 'nine people'),
  whole(
    IRAN,
    '2026-01-10',
    'Rights groups say that 490 people have been killed since the protests began.',
    '490 people',
    [4519, 'not-comparable'],
  ),
  // Some of those counted, and what one person saw.
  part(IRAN, '2026-01-10', 'Of the 490 dead, 48 were members of the security forces.', '48'),
  part(NEPAL, '2025-09-16', 'Of those killed 21 were students.', '21'),
  part(NEPAL, '2025-09-16', 'Our reporter saw two people killed by police.', 'two people'),
  part(CAMEROON, '2025-10-28', 'One young man was shot dead as he filmed the police.', 'One young man'),
  // Another year or period.
  // The record has the vote of that year too.
  whole(IVORY_COAST, '2025-10-28', 'Turnout was 79 percent five years ago.', '79 percent', [53.9, 'lower']),
  part(
    IVORY_COAST,
    '2025-10-28',
    'The result is close to that of 2015, when Ouattara won 84 percent of the vote.',
    '84 percent',
  ),
  part(KENYAN_MARCH, '2025-06-27', 'A year earlier 60 people were killed in protests against a tax bill.', '60 people'),
  part(GEORGIAN_RALLIES, '2025-10-31', 'Six people were detained on the avenue on Thursday.', 'Six people'),
  whole(KENYAN_MARCH, '2025-06-27', 'Amnesty International says that 16 people were killed.', '16 people', [
    19,
    'higher',
  ]),
  part(
    KENYAN_MARCH,
    '2025-07-08',
    'At least 39 people were killed in protests in the past six weeks, monitors say.',
    '39 people',
  ),
  // The day of the saying is no day of the dying.
  whole(IRAN, '2026-01-27', 'The group reported late on Monday that 6,126 people had been killed.', '6,126 people', [
    3117,
    'lower',
  ]),
  // Groups, the rest of several, what is not borne out, and other things that befall people in custody.
  part(IRAN, '2026-01-27', 'The group said that 214 fatalities were members of the security forces.', '214 fatalities'),
  part(IRAN, '2026-01-27', 'The group said that 17,091 deaths remain under investigation.', '17,091 deaths'),
  part(
    KENYAN_MARCH,
    '2025-06-27',
    'The commission said that 15 people were forcibly disappeared in the protests.',
    '15 people',
  ),
  whole(
    KENYAN_MARCH,
    '2025-06-27',
    'The commission said that 179 people were arrested in the protests.',
    '179 people',
    [179, 'agrees'],
  ),
  // A party by its short form, and what it wins together with others.
  whole(BANGLADESH, '2026-02-13', 'The BNP won 209 seats, the commission said.', '209 seats', [209, 'agrees']),
  part(BANGLADESH, '2026-02-13', 'Jamaat-e-Islami has allies, and the bloc has 77 seats.', '77 seats'),
  // One march or day of many, and those added to a number told before.
  {
    ...part(
      BELARUS_LATER,
      '2020-08-28',
      'Police seized 45 people at a women’s march on August 26, Viasna said.',
      '45 people',
    ),
    not: [620],
  },
  part(BELARUS_LATER, '2020-10-13', 'Viasna said that 45 people were detained at the women’s march.', '45 people'),
  part(BELARUS_LATER, '2020-10-13', 'Another 30 people were detained at the protests, Viasna said.', '30 people'),
  whole(BELARUS_LATER, '2020-10-13', 'Police detained 600 people throughout the country.', '600 people', [
    620,
    'higher',
  ]),
  // A party whose name another's holds.
  {
    text: `${KYRGYZSTAN}Mekenim Kyrgyzstan came second with 24 percent of the vote.`,
    published: '2020-10-05',
    claim: '24 percent',
    shown: [[23.88, 'agrees']],
    not: [8.76, 7.13],
  },
  {
    text: `${KYRGYZSTAN}Kyrgyzstan won 8.8 percent of the vote.`,
    published: '2020-10-05',
    claim: '8.8 percent',
    shown: [[8.76, 'agrees']],
    not: [23.88, 7.13],
  },
  // A province is not the nation.
  {
    text: 'Gabon voted for a president on Saturday. Ali Bongo won the election with 49.8 percent of the vote.',
    published: '2016-09-01',
    claim: '49.8 percent',
    shown: [[49.8, 'agrees']],
    not: [95.46],
  },
  // Interim counts of turnout.
  part(IVORY_COAST, '2025-10-28', 'By noon turnout was 22 percent, the commission said.', '22 percent'),
  // No partial count.
  whole(
    IVORY_COAST,
    '2025-10-28',
    'Ouattara was re-elected with 83 percent of the vote in the West African country.',
    '83 percent',
    [89.77, 'higher'],
  ),
  whole(
    IVORY_COAST,
    '2025-10-28',
    'Ouattara returns to office with 83 percent of the votes cast in the election.',
    '83 percent',
    [89.77, 'higher'],
  ),
  // Estimates of one crowd or toll.
  whole(SERBIA, '2025-03-17', 'Police estimated the crowd at 107,000 people.', '107,000 people', [275000, 'higher']),
  whole(
    SERBIA,
    '2025-03-17',
    'An estimated 300,000 people marched in Belgrade, the Archive of Public Gatherings said.',
    '300,000 people',
    [107000, 'lower'],
  ),
  whole(NEPAL, '2025-09-16', 'The opposition estimated that 90 people had been killed.', '90 people', [72, 'lower']),
  whole(IRAN, '2026-02-02', 'An estimated 30,000 people have been arrested, activists say.', '30,000 people', [
    42324,
    'higher',
  ]),
];

/** The figures shown beside the claim whose words contain `claim`. */
function figuresBeside({text, published, claim}: Case): FigureNote[] {
  const {text: plain, breaks} = articleText(text);
  const page = {url: null, title: null, published, language: 'en'};
  const {claims} = readArticle({...page, text: plain, breaks: [...breaks]}, engines, record);
  const found = claims.find((one) => one.text.includes(claim));
  assert.ok(found, `“${claim}” is no claim`);
  return found.notes.filter((note) => note.about === 'figure');
}

for (const one of [...CASES, ...PARTS])
  test(`figures beside “${one.claim}” in “…${one.text.slice(-100)}”`, () => {
    const figures = figuresBeside(one);
    const seen = figures.map(({low, comparison}) => `${low} ${comparison}`).join(', ');
    for (const [low, comparison] of one.shown)
      assert.ok(
        figures.some((figure) => figure.low === low && figure.comparison === comparison),
        `${low} ${comparison} is not among: ${seen}`,
      );
    for (const low of one.not ?? [])
      assert.ok(!figures.some((figure) => figure.low === low), `${low} is among: ${seen}`);
    const compared = figures.filter(({comparison}) => comparison !== 'not-comparable' && comparison !== 'agrees');
    assert.ok(!one.isApart || compared.length === 0, `compared with a part: ${seen}`);
  });
