import assert from 'node:assert/strict';
import test from 'node:test';
import {matchEvent} from '../../../src/record/match-event.ts';
import {matchIndex} from '../../../src/record/match-index.ts';
import {readContext} from '../../../src/record/read-context.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {tokenise} from '../../../src/text/tokens.ts';
import {fixture} from './match-fixture.ts';

const WORDS = {abbreviations: new Set(['nov', 'oct', 'gen', 'mr']), starters: new Set<string>()};
const index = matchIndex(fixture);

function match(text: string, published: string | null, url: string | null = null) {
  const context = readContext(tokenise(articleText(text), WORDS), {url, published}, index);
  return {context, event: matchEvent(context, index)};
}

// What each case shows, the text, the publication date, and the event's id (null: none).
const EVENTS: [what: string, text: string, published: string | null, id: string | null, url?: string][] = [
  [
    'demonym and recency',
    'Kazakh voters went to the polls in a presidential election that officials called orderly.',
    '2019-06-10',
    'kz/2019-06-09-presidential',
  ],
  [
    'a weekday on the day',
    "Kazakhstan counts ballots from Sunday's presidential election.",
    '2019-06-10',
    'kz/2019-06-09-presidential',
  ],
  [
    'capital for country',
    'ASTANA: Turnout in the presidential election was put at 95 percent, officials said. The election was held early.',
    '2015-04-27',
    'kz/2015-04-26-presidential',
  ],
  [
    'type tells two votes of a year apart',
    'Ukraine has elected a new parliament. The parliamentary election gave the new party a majority in Kyiv.',
    '2019-07-23',
    'ua/2019-07-21-parliamentary',
  ],
  [
    'run-off takes the second round',
    'Ukraine chose a comedian in the presidential runoff. The second round was not close.',
    '2019-04-23',
    'ua/2019-04-21-presidential-2',
  ],
  [
    'first round before the second',
    'Two men go through after the first round of the presidential election in Ukraine on Sunday.',
    '2019-04-01',
    'ua/2019-03-31-presidential',
  ],
  [
    'an election to come',
    'Kenya will hold its general election next month. Candidates for president toured Nairobi and Mombasa before the election.',
    '2022-07-12',
    'ke/2022-08-09-presidential',
  ],
  [
    'rerun by its date',
    'Kenya voted again on October 26 after judges annulled the first presidential election.',
    '2017-10-28',
    'ke/2017-10-26-presidential',
  ],
  [
    'year with the vote',
    'A court in Nairobi looked back at the 2013 presidential election in Kenya.',
    '2016-02-01',
    'ke/2013-03-04-presidential',
  ],
  [
    'candidates alone',
    'Mnangagwa beat Chamisa in the election, officials in Harare said.',
    '2018-08-03',
    'zw/2018-07-30-presidential',
  ],
  [
    'candidates with the later date',
    'Mnangagwa beat Chamisa in the election again, officials in Harare said.',
    '2023-08-27',
    'zw/2023-08-23-presidential',
  ],
  [
    'vote over several days',
    "Putin claimed victory in Russia's presidential election after three days of voting.",
    '2024-03-18',
    'ru/2024-03-15-presidential',
  ],
  [
    'referendum',
    'Turkish voters narrowly backed constitutional change in a referendum on Sunday.',
    '2017-04-17',
    'tr/2017-04-16-referendum',
  ],
  [
    'referendum in Britain',
    'Britain voted to leave the European Union in a referendum.',
    '2016-06-24',
    'gb/2016-06-23-referendum',
  ],
  [
    'general election in Britain',
    "The Conservatives won the UK's general election with their largest majority since 1987.",
    '2019-12-13',
    'gb/2019-12-12-parliamentary',
  ],
  [
    'snap vote',
    "Spain's Socialists came first in the repeat general election, held in November.",
    '2019-11-11',
    'es/2019-11-10-parliamentary',
  ],
  [
    'earlier vote of the year',
    "Spain's Socialists came first in the general election on Sunday.",
    '2019-04-29',
    'es/2019-04-28-parliamentary',
  ],
  ['two votes of a year, year only', "Spain held a general election. Spain's parties began talks.", '2019', null],
  [
    'midterms',
    'The midterm elections across the United States gave Democrats the House.',
    '2018-11-08',
    'us/2018-11-06-parliamentary',
  ],
  [
    'campaign months ahead',
    'Clinton and Trump trade blows as the presidential election in the United States nears.',
    '2016-09-28',
    'us/2016-11-08-presidential',
  ],
  [
    'month and day in words',
    'Voters in Georgia choose a new parliament on Oct. 26. The parliamentary election is close, Tbilisi pollsters say.',
    '2024-10-20',
    'ge/2024-10-26-parliamentary',
  ],
  [
    'Georgia the country',
    'Georgian Dream claimed victory in the parliamentary election in Georgia. Thousands marched in Tbilisi.',
    '2020-11-01',
    'ge/2020-10-31-parliamentary',
  ],
  [
    'Georgia the state',
    'Biden won Georgia and with it the presidential election, the Atlanta count showed. Trump disputed the election in the United States.',
    '2020-11-14',
    'us/2020-11-03-presidential',
  ],
  [
    'Congo with its people',
    "Congo's opposition said Fayulu, not Tshisekedi, had won the presidential election, and Kinshasa waited.",
    '2019-01-11',
    'cd/2018-12-30-presidential',
  ],
  [
    'the other Congo',
    'Brazzaville: Sassou Nguesso extended his rule in the presidential election in the Congo Republic.',
    '2021-03-24',
    'cg/2021-03-21-presidential',
  ],
  [
    'Niger is not Nigeria',
    'Nigeria declared Tinubu the winner of the presidential election. Obi called the vote flawed.',
    '2023-03-02',
    'ng/2023-02-25-presidential',
  ],
  [
    'dateline abroad',
    'NAIROBI (Reuters) - Zimbabwe counted votes from its presidential election. Harare was calm after the election.',
    '2018-07-31',
    'zw/2018-07-30-presidential',
  ],
  [
    'date from the address',
    "Belarus counted votes in the presidential election. Lukashenko's aides called the vote fair.",
    null,
    'by/2020-08-09-presidential',
    'https://news.example/2020/08/10/belarus-vote',
  ],
  [
    'country from the address',
    'The electoral commission gave its figures for the presidential election. The election passed calmly, it said.',
    '2019-06-10',
    'kz/2019-06-09-presidential',
    'https://news.example/world/kazakhstan/1234',
  ],
  [
    'full date in the text',
    'Kazakhstan held an early presidential election on 9 June 2019. Tokayev won the election.',
    null,
    'kz/2019-06-09-presidential',
  ],
  ['no date at all', 'Kenya held a presidential election and the electoral commission gave the result.', null, null],
  [
    'results single it out without a date',
    'Zimbabwe: Mnangagwa and Chamisa were the leading candidates in the presidential election.',
    null,
    null,
  ],
  [
    'another country in passing',
    'Kazakhstan voted in a presidential election. Observers from Russia and Belarus praised the election in Kazakhstan.',
    '2019-06-11',
    'kz/2019-06-09-presidential',
  ],
  [
    'American observers abroad',
    'American observers criticised the presidential election in Venezuela, where Maduro claimed victory over González in Caracas.',
    '2024-07-30',
    've/2024-07-28-presidential',
  ],
  ['state and nothing else', 'The governor of Ohio spoke on schools in Columbus.', '2016-10-01', null],
  ['sport', 'Kazakhstan lost three nil to Belgium in Brussels. The coach made no excuses.', '2019-06-09', null],
  ['no vote', 'The price of oil in Kazakhstan fell again, Astana said.', '2019-06-11', null],
  [
    'local vote',
    'Residents of Almaty voted in local elections; the municipal elections in Kazakhstan were quiet.',
    '2019-06-20',
    null,
  ],
  [
    'party vote abroad',
    'Conservative members in Britain chose a leader in a party leadership election.',
    '2019-07-23',
    null,
  ],
  [
    'American primary',
    'Trump won the Republican primary in Indiana. The primaries in the United States go on.',
    '2016-05-04',
    'us/2016-11-08-presidential',
  ],
  [
    'a named day speaks against',
    "Kazakhstan's parliament set the January 30 elections for village heads.",
    '2019-06-12',
    null,
  ],
  [
    'chamber votes',
    'The House in Washington passed the bill by 230 to 197. The vote was the closest of the year in the United States, and a second vote is due.',
    '2019-12-18',
    null,
  ],
  [
    'opinion poll without a vote',
    'A poll of 1,000 adults in the United States found that most dislike the tax.',
    '2019-05-01',
    null,
  ],
  ['empty', '', '2019-06-10', null],
  ['only capitals', 'ELECTION ELECTION ELECTION', '2019-06-10', null],
];

for (const [what, text, published, id, url] of EVENTS)
  test(`event of the article: ${what}`, () => {
    assert.equal(match(text, published, url ?? null).event.best?.event.id ?? null, id);
  });

// Text, and the country that leads (null: none).
const COUNTRIES: [text: string, code: string | null][] = [
  ['Protests spread in Minsk and Grodno.', 'BY'],
  ["Myanmar's army fired on crowds in Yangon.", 'MM'],
  ['South Sudanese troops left Juba.', 'SS'],
  ['Sudanese troops left Khartoum.', 'SD'],
  ['The DRC and its neighbours met in Goma.', 'CD'],
  ['The car stopped. CAR leaders met in Bangui.', 'CF'],
  ['Papua New Guinea counts ballots in Port Moresby.', 'PG'],
  ['Guinea-Bissau counts ballots.', 'GW'],
  ['Equatorial Guinea counts ballots in Malabo.', 'GQ'],
  ['Michael Jordan scored for Chicago in the United States.', 'US'],
  ['Jordan held a vote; Amman was calm.', 'JO'],
  ['St. Petersburg police detained marchers.', 'RU'],
  ['The Dominican Republic voted in Santo Domingo.', 'DO'],
  ['Côte d’Ivoire voted; Abidjan was calm.', 'CI'],
  ['The U.S. Senate sat late in Washington.', 'US'],
  ['He told us that it was over.', null],
  ['South Korean police stopped an anti-Japanese march in Seoul.', 'KR'],
  ["Kosovo's capital, Pristina, saw marches by ethnic Albanians.", 'XK'],
  ['Knesset members met.', 'IL'],
  ['The Kremlin denied it.', 'RU'],
  ['Police in Barcelona charged at Catalan marchers.', 'ES'],
  ['Police in Gaza City fired in the air.', 'PS'],
];

for (const [text, code] of COUNTRIES)
  test(`country: ${text}`, () => {
    assert.equal(match(text, '2019-06-10').context.countries[0]?.code ?? null, code);
  });

// What, text, publication, and the protest.
const PROTESTS: [what: string, text: string, published: string | null, id: string | null][] = [
  [
    'in its days',
    'Protesters against extradition clashed with police in Hong Kong. The protests began in June; another protest is called.',
    '2019-06-17',
    'hk/2019-06-09-protest',
  ],
  [
    'by its name',
    'Protests over the finance bill shook Nairobi. Kenyan protesters returned to the streets; the protest was the largest yet.',
    '2024-06-21',
    'ke/2024-06-18-protest',
  ],
  [
    'years later',
    'A court in Hong Kong tried protesters of the 2019 anti-extradition protests. The protests began in June 2019.',
    '2024-05-30',
    null,
  ],
  [
    'before it began',
    'Protesters against extradition clashed with police in Hong Kong. The protests over the law went on and on.',
    '2014-10-01',
    null,
  ],
  [
    'in another country',
    'Protesters clashed with police in Santiago. Protests in Chile began over fares; the protest grew.',
    '2019-10-20',
    null,
  ],
  [
    'no date',
    'Protesters against extradition clashed with police in Hong Kong. The protests began in June.',
    null,
    null,
  ],
];

for (const [what, text, published, id] of PROTESTS)
  test(`protest: ${what}`, () => {
    assert.equal(match(text, published).event.protest?.event.id ?? null, id);
  });

test('of two votes about as likely both are offered and none is chosen', () => {
  const {event} = match("Spain held a general election. Spain's parties began talks.", '2019');
  assert.equal(event.best, null);
  assert.deepEqual(
    event.others
      .slice(0, 2)
      .map((other) => other.event.id)
      .sort(),
    ['es/2019-04-28-parliamentary', 'es/2019-11-10-parliamentary'],
  );
});

test('results that the article gives single an election out where no date does', () => {
  const text = 'Zimbabwe: Mnangagwa won the presidential election with 52.6% to 44% for Chamisa.';
  const context = readContext(tokenise(articleText(text), WORDS), {url: null, published: null}, index);
  const told = [
    {measure: 'vote-share', value: 52.6, subject: 'Mnangagwa'},
    {measure: 'vote-share', value: 44, subject: 'Chamisa'},
  ] as const;
  assert.equal(matchEvent(context, index, told).best?.event.id, 'zw/2023-08-23-presidential');
  assert.equal(matchEvent(context, index).best, null);
});

test('a country whose flag is waved elsewhere has no part in it because it voted that year', () => {
  const text =
    "Police in Kenya held 40 people who waved Russia's flag. Kenya has seen days of marches. Kenyans in Nairobi called on Moscow for help, and Putin was cheered in Kenya. The Kenyan president won a disputed election.";
  assert.notEqual(match(text, '2024').event.best?.event.country, 'RU');
});

test('an article on presidential candidates is on no vote for parliament', () => {
  const text =
    'Kenya hears the complaints of presidential candidates. The presidential candidate who lost the run-off called it fraud.';
  assert.notEqual(match(text, '2022').event.best?.event.type, 'parliamentary');
});
