import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type {ClaimPlace} from '../../../src/record/claim-scope.ts';
import {matchClaimEvent, type ClaimEvent} from '../../../src/record/match-claim-event.ts';
import {matchEvent} from '../../../src/record/match-event.ts';
import {matchIndex} from '../../../src/record/match-index.ts';
import {readContext} from '../../../src/record/read-context.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {tokenise} from '../../../src/text/tokens.ts';
import {fixture} from './match-fixture.ts';

const WORDS = {abbreviations: new Set(['nov', 'oct', 'mr']), starters: new Set<string>()};
const index = matchIndex(fixture);

/** Matches the claim between double square brackets. */
function match(
  marked: string,
  topic: ClaimPlace['topic'],
  published: string | null,
  isCount = false,
  speaker: ClaimPlace['speaker'] = null,
  isSeats = false,
): ClaimEvent {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  const tokens = tokenise(articleText(text), WORDS);
  const context = readContext(tokens, {url: null, published}, index);
  const at = tokens.start.findIndex((offset) => offset >= start);
  const sentence = tokens.sentence[at] ?? 0;
  const last = (tokens.sentenceStart[sentence + 1] ?? tokens.length) - 1;
  const place: ClaimPlace = {
    span: {start, end},
    sentence: {start: tokens.start[tokens.sentenceStart[sentence] ?? 0] ?? 0, end: tokens.end[last] ?? text.length},
    topic,
    isCount,
    isSeats,
    value: Number.parseFloat(text.slice(start, end).replace(',', '')),
    speaker,
  };
  return matchClaimEvent(place, context, matchEvent(context, index), index);
}

const KZ = "Kazakhstan voted in Sunday's early presidential election. Tokayev faced Kosanov. ";
const KE =
  'Kenya chose a president in the general election this month. Ruto beat Odinga in the presidential election. ';
const RU = "Russia held its presidential election over three days. Putin won the election in Moscow's count. ";
const GE =
  'Georgia voted in a parliamentary election on October 26. Georgian Dream claimed the parliamentary election. ';
const GB =
  'Britain held a general election on Thursday. The general election gave Boris Johnson a majority in London. ';
const UA = 'Ukraine elected a parliament. The parliamentary election in Ukraine was held early. ';
const US = 'Trump and Clinton meet in a debate before the presidential election in the United States. ';
const HK = 'Protesters against extradition met police in Hong Kong. The protests go on; another protest is called. ';

// What, topic, text, publication, then country, year and event of the claim.
const CASES: [
  what: string,
  topic: ClaimPlace['topic'],
  text: string,
  published: string | null,
  country: string | null,
  year: number | null,
  id: string | null,
][] = [
  [
    'year of a war in an aside',
    'vote',
    `${KZ}Tokayev, who got [[70.8 per cent]] of the vote, is the first leader born after the war of 1945.`,
    '2019-06-10',
    'KZ',
    2019,
    'kz/2019-06-09-presidential',
  ],
  [
    'year of a founding',
    'vote',
    `${KZ}Tokayev, whose party was founded in 1999, received [[70.8 per cent]] of the vote.`,
    '2019-06-10',
    'KZ',
    2019,
    'kz/2019-06-09-presidential',
  ],
  [
    'aside on the president of another country',
    'vote',
    `${KZ}Georgia's president, himself accused of [[rigging]] elections, praised Tokayev.`,
    '2019-06-10',
    'GE',
    2019,
    null,
  ],
  [
    'another country’s president on this vote',
    'vote',
    `${KZ}Georgia's president, who called the vote [[free and fair]], praised Tokayev.`,
    '2019-06-10',
    'KZ',
    2019,
    'kz/2019-06-09-presidential',
  ],
  [
    'plain',
    'vote',
    `${KZ}Tokayev received [[70.8 per cent]] of the vote.`,
    '2019-06-10',
    'KZ',
    2019,
    'kz/2019-06-09-presidential',
  ],
  [
    'his last election',
    'vote',
    `${KZ}Nazarbayev won [[98 per cent]] of the vote in his last election.`,
    '2019-06-10',
    'KZ',
    null,
    'kz/2015-04-26-presidential',
  ],
  [
    'his last election, an aside between',
    'vote',
    `${KZ}Nazarbayev took 98 per cent, where turnout was [[95 per cent]], in his last election.`,
    '2019-06-10',
    'KZ',
    null,
    'kz/2015-04-26-presidential',
  ],
  [
    'his last election, judged in an aside',
    'vote',
    `${KZ}Nazarbayev took 98 per cent in his last election, which was called [[rigged]].`,
    '2019-06-10',
    'KZ',
    null,
    'kz/2015-04-26-presidential',
  ],
  [
    'the previous election of a type',
    'vote',
    `${KZ}In the previous parliamentary election the ruling party took [[84 seats]].`,
    '2019-06-10',
    'KZ',
    null,
    'kz/2016-03-20-parliamentary',
  ],
  [
    'year at the head of the sentence',
    'vote',
    `${KZ}In 2015, Nazarbayev won [[97.7 per cent]].`,
    '2019-06-10',
    'KZ',
    2015,
    'kz/2015-04-26-presidential',
  ],
  [
    'year as an adjective',
    'vote',
    `${KZ}Turnout in the 2011 presidential election was [[90 per cent]].`,
    '2019-06-10',
    'KZ',
    2011,
    'kz/2011-04-03-presidential',
  ],
  [
    'before the comparison',
    'vote',
    `${KE}Turnout was [[65%]], down from 78% in 2017.`,
    '2022-08-15',
    'KE',
    2022,
    'ke/2022-08-09-presidential',
  ],
  [
    'in the comparison',
    'vote',
    `${KE}Ruto took 50.5%, compared with [[50.5%]] for Kenyatta in 2013.`,
    '2022-08-15',
    'KE',
    2013,
    'ke/2013-03-04-presidential',
  ],
  [
    'up from',
    'vote',
    `${RU}Putin won 87%, up from [[76.7%]] in 2018.`,
    '2024-03-18',
    'RU',
    2018,
    'ru/2018-03-18-presidential',
  ],
  [
    'not up from',
    'vote',
    `${RU}Putin won [[87%]], up from 76.7% in 2018.`,
    '2024-03-18',
    'RU',
    2024,
    'ru/2024-03-15-presidential',
  ],
  [
    'higher than',
    'vote',
    `${RU}Turnout was higher than the [[67.5 percent]] of the 2018 election.`,
    '2024-03-18',
    'RU',
    2018,
    'ru/2018-03-18-presidential',
  ],
  [
    'years ago',
    'vote',
    `${RU}Six years ago Putin won [[76.7%]] of the vote.`,
    '2024-03-18',
    'RU',
    2018,
    'ru/2018-03-18-presidential',
  ],
  [
    'nearest of two years',
    'vote',
    `${GB}The party took 318 seats in 2017 and [[365 seats]] in 2019.`,
    '2019-12-14',
    'GB',
    2019,
    'gb/2019-12-12-parliamentary',
  ],
  [
    'the farther of two years',
    'vote',
    `${GB}The party took [[318 seats]] in 2017 and 365 seats in 2019.`,
    '2019-12-14',
    'GB',
    2017,
    'gb/2017-06-08-parliamentary',
  ],
  [
    'month and year of an earlier vote',
    'vote',
    `${GE}In the previous parliamentary election in October 2020 the party took [[90 seats]].`,
    '2024-10-28',
    'GE',
    2020,
    'ge/2020-10-31-parliamentary',
  ],
  [
    'since bounds, it does not date',
    'vote',
    `${GB}It was the [[largest majority]] since 1987.`,
    '2019-12-14',
    'GB',
    2019,
    'gb/2019-12-12-parliamentary',
  ],
  [
    'a law with a year',
    'vote',
    `${GE}Under the 2017 constitution all [[150 seats]] were filled by lists.`,
    '2024-10-28',
    'GE',
    2024,
    'ge/2024-10-26-parliamentary',
  ],
  [
    'type moves within the year',
    'vote',
    `${UA}Zelensky won [[73 percent]] in the presidential runoff in April 2019.`,
    '2019-07-24',
    'UA',
    2019,
    'ua/2019-04-21-presidential-2',
  ],
  [
    'a year of two votes apart gives none',
    'vote',
    `${KE}Odinga took [[44 percent]] in the year 2014.`,
    '2022-08-15',
    'KE',
    2014,
    null,
  ],
  [
    'vote of another country, dated',
    'vote',
    `${KZ}In the 2015 presidential election in Belarus, Lukashenko took [[83.5 per cent]].`,
    '2019-06-10',
    'BY',
    2015,
    'by/2015-10-11-presidential',
  ],
  [
    'timeless judgement',
    'vote',
    `${KZ}Kazakhstan has never held an election judged [[free and fair]].`,
    '2019-06-10',
    'KZ',
    null,
    'kz/2019-06-09-presidential',
  ],
  [
    'poll before the vote',
    'poll',
    `${US}Clinton leads by [[3 points]].`,
    '2016-09-28',
    'US',
    2016,
    'us/2016-11-08-presidential',
  ],
  [
    'poll with an earlier vote',
    'poll',
    `${US}Romney lost by [[4 points]] in 2012.`,
    '2016-09-28',
    'US',
    2012,
    'us/2012-11-06-presidential',
  ],
  [
    'arrests around a vote',
    'unrest',
    `${KZ}Police arrested [[500 people]] during the election.`,
    '2019-06-10',
    'KZ',
    2019,
    'kz/2019-06-09-presidential',
  ],
  [
    'arrests of another year',
    'unrest',
    `${KZ}In 2011, police shot [[16 people]] dead.`,
    '2019-06-10',
    'KZ',
    2011,
    null,
  ],
  [
    'protest on record',
    'unrest',
    `${HK}[[Two people]] were hurt at the protest.`,
    '2019-08-20',
    'HK',
    2019,
    'hk/2019-06-09-protest',
  ],
  [
    'protest of another year',
    'unrest',
    `${HK}In 2014, [[thousands]] camped in the streets.`,
    '2019-08-20',
    'HK',
    2014,
    null,
  ],
  [
    'an earlier protest on record, told by its month',
    'unrest',
    'Nairobi was calm. In June 2024 police in Kenya shot [[60 people]] dead at protests against the finance bill.',
    '2026-02-10',
    'KE',
    2024,
    'ke/2024-06-18-protest',
  ],
  [
    'deaths of a month with a protest on record, but of something else',
    'unrest',
    'Kenya’s roads are deadly. In June 2024 [[60 people]] were killed on them, the ministry of transport said.',
    '2026-02-10',
    'KE',
    2024,
    null,
  ],
  [
    'a protest told by its year alone, which says too little',
    'unrest',
    'Nairobi was calm. In 2024 marches in Kenya were broken up and [[60 people]] killed.',
    '2026-02-10',
    'KE',
    2024,
    null,
  ],
  [
    'arrests of a month after the protest on record',
    'unrest',
    `${HK}In March 2020, police arrested [[15 people]].`,
    '2020-03-20',
    'HK',
    2020,
    null,
  ],
  [
    'an uprising dated elsewhere',
    'unrest',
    'CAIRO: Egypt marked the 2011 uprising. He said [[two friends]] were killed in the uprising.',
    '2014-11-29',
    'EG',
    2011,
    null,
  ],
  ['in another country', 'unrest', `${HK}In Chile [[18 people]] died.`, '2019-10-24', 'CL', 2019, null],
  ['no country', 'unrest', 'He said that [[three people]] had died.', '2019-10-24', null, 2019, null],
  ['no date', 'unrest', 'In Chile [[18 people]] died.', null, 'CL', null, null],
];

/** The event that a claim is about; a vote that only its year shares is none. */
function subjectOf({indexed, relation}: ClaimEvent): string | null {
  assert.equal(relation === null, indexed === null);
  return relation === 'same-year' ? null : (indexed?.event.id ?? null);
}

for (const [what, topic, text, published, country, year, id] of CASES)
  test(`event of a claim: ${what}`, () => {
    const found = match(text, topic, published);
    assert.deepEqual({country: found.country, year: found.year, id: subjectOf(found)}, {country, year, id});
  });

test('votes that a chamber casts belong to no election', () => {
  const text = `${US}The House passed the bill by [[230 votes]].`;
  assert.equal(subjectOf(match(text, 'vote', '2016-09-28', true)), null);
});

test('what is about no vote has the vote of its country and year as its setting, and no national figures', () => {
  const riot = match(`${KZ}In 2011, [[15 strikers]] were shot.`, 'unrest', '2019-06-10');
  assert.equal(riot.indexed?.event.id, 'kz/2011-04-03-presidential');
  assert.deepEqual([riot.relation, riot.isPart], ['same-year', true]);
  assert.equal(match('In Chile [[18 people]] died.', 'unrest', null).relation, null);
});

test('votes of few are a chamber’s or a party’s, whatever else the article is on', () => {
  const house = `${US}The House debates the bill and a motion on it. A resolution follows. The vote was [[230]] to 197.`;
  assert.equal(subjectOf(match(house, 'vote', '2016-09-28', true)), null);
  const party = `${GB}Members of the Conservative Party gave him [[92,153 votes]].`;
  assert.equal(subjectOf(match(party, 'vote', '2019-12-14', true)), null);
  const people = `${GB}He held his seat in the election by [[92,153 votes]].`;
  assert.equal(subjectOf(match(people, 'vote', '2019-12-14', true)), 'gb/2019-12-12-parliamentary');
});

test('a chamber is of the country it is said to be of', () => {
  const text = `${KE}The parliament of Georgia passed the law with [[84 votes]].`;
  assert.equal(match(text, 'vote', '2022-08-20', true).country, 'GE');
});

test('two who stood against each other in another vote are not told of in this one', () => {
  const text = `${KE}Kenyatta had won an election over Odinga amid reports of [[fraud]].`;
  assert.equal(subjectOf(match(text, 'vote', '2022-08-20')), 'ke/2022-08-09-presidential');
  const old = `${KZ}Nazarbayev won an election amid reports of [[fraud]].`;
  assert.equal(subjectOf(match(old, 'vote', '2019-06-10')), 'kz/2019-06-09-presidential');
  const past =
    'Kenya held its general election. Ruto won the general election in Kenya. Kenyatta won an election over Odinga amid reports of [[fraud]].';
  assert.equal(match(past, 'vote', '2022-08-20').country, 'KE');
});

test('what went on over years, or is being served, is of no year', () => {
  assert.equal(match('In Belarus [[30,000 people]] have died since 1984.', 'unrest', '2014-11-29').year, null);
  assert.equal(match('In Belarus she is serving a [[two-year]] sentence.', 'unrest', '2014-11-29').year, null);
  assert.equal(match('In Belarus [[30 people]] have died since June.', 'unrest', '2014-11-29').year, 2014);
});

test('"at the time" is the time named before it; a year in the words for a vote dates it', () => {
  const then =
    'It was the worst day in Belarus since an attack in August 2010, in which police at the time spoke of [[95 dead]].';
  assert.equal(match(then, 'unrest', '2014-11-29').year, 2010);
  const convention = `${US}Eight years earlier, at the 1972 Democratic convention, she got [[40 percent]].`;
  assert.equal(match(convention, 'vote', '2016-09-28').year, 1972);
  const vote = `${UA}In the 2014 Ukraine presidential election he got [[34%]].`;
  assert.equal(match(vote, 'vote', '2019-07-25').year, 2014);
});

test('a place that the speaker is in is not where it happened', () => {
  const text =
    'Chile counted its dead. In Chile the protests went on in Santiago. Survivors in Kenya put the dead at [[40]].';
  assert.equal(match(text, 'unrest', '2019-10-24').country, 'KE');
  const start = text.indexOf('Survivors');
  assert.equal(
    match(text, 'unrest', '2019-10-24', false, {start, end: start + 'Survivors in Kenya'.length}).country,
    'CL',
  );
});

test('a vote of the year is no setting where the country is only a guess', () => {
  const text = 'Delegates from Kenya, Kazakhstan and Belarus met. Later [[12 people]] were arrested.';
  assert.equal(match(text, 'unrest', '2019-06-20').indexed, null);
});

test('"the revolt" is dated by "the 2011 uprising", and a rising known by its day is not of this year', () => {
  const text = 'Belarus remembers the 2011 uprising. In Belarus [[900 people]] died in the revolt. ';
  assert.equal(match(text, 'unrest', '2014-11-29').year, 2011);
  const day = 'Belarus remembers the 2011 uprising. In Belarus [[900 people]] died in the January 25 revolution.';
  assert.equal(match(day, 'unrest', '2014-11-29').year, 2011);
});

test('a claim on a primary is about a stage that leads to the election', () => {
  const text =
    'Trump won the Republican primary in Indiana with [[53 percent]] of the vote. Clinton lost the primary there. The United States elects a president in November.';
  const found = match(text, 'vote', '2016-05-04');
  assert.deepEqual([found.indexed?.event.id, found.relation], ['us/2016-11-08-presidential', 'stage']);
});

// Text of a claim about seats; its event and how that stands to it.
const SEATS: [text: string, id: string | null, relation: string | null][] = [
  [`${US}Trump won [[82 of the 93 delegates]] in New York.`, 'us/2016-11-08-presidential', 'stage'],
  [`${US}Trump has 739 delegates. Cruz has [[465]].`, 'us/2016-11-08-presidential', 'stage'],
  [`${US}Obama won [[332 electoral votes]] in 2012.`, 'us/2012-11-06-presidential', 'about'],
  [`${US}Republicans hold [[54 seats]] in the Senate.`, 'us/2016-11-08-parliamentary', 'about'],
  [`${US}Republicans hold [[66 seats]] in the Virginia House of Delegates.`, 'us/2016-11-08-parliamentary', 'about'],
  ['In Puerto Rico and Chile the party chose [[60 pledged delegates]] in a primary.', null, null],
];
for (const [text, id, relation] of SEATS)
  test(`seats: ${text.slice(-60)}`, () => {
    const found = match(text, 'vote', '2016-09-28', false, null, true);
    assert.deepEqual([found.indexed?.event.id ?? null, found.relation], [id, relation]);
  });

test('where president and chamber were voted on together, the one that somebody named stood for is meant', () => {
  const text = `${US}Romney got [[60.9 million votes]] in the 2012 general election.`;
  assert.equal(subjectOf(match(text, 'vote', '2016-09-28')), 'us/2012-11-06-presidential');
});

// Comparisons: text, publication, year of the claim.
const COMPARED: [text: string, published: string, year: number][] = [
  [`${KZ}Rivals call the election as [[fake]] as the one in 2015.`, '2019-06-10', 2019],
  [`${KZ}Turnout was [[77 percent]], similar to 2015, when Nazarbayev won 98 percent.`, '2019-06-10', 2019],
  [`${KZ}Turnout was 77 percent, similar to 2015 when Nazarbayev won [[98 percent]].`, '2019-06-10', 2015],
  [`${KZ}In all [[9 million people]] voted, a 10% decline from the last contested vote, in 2015.`, '2019-06-10', 2019],
  [`${KZ}He won [[70.8 percent]] of the vote, as in 2015.`, '2019-06-10', 2019],
  [`${KZ}He won [[more than 90 percent]] of the vote in 2015.`, '2019-06-10', 2015],
  [`${KZ}He won a larger share than in 2015, when he had [[97 percent]].`, '2019-06-10', 2015],
];
for (const [text, published, year] of COMPARED)
  test(`compared: ${text.slice(KZ.length)}`, () => assert.equal(match(text, 'vote', published).year, year));

// Unrest told by the way: text, year of the claim.
const LOOKED_BACK: [text: string, year: number | null][] = [
  [`Chile remembers the attack on the embassy, in which [[four guards]] were killed. Chile votes in November.`, null],
  [`In Chile a bombing, which killed [[nine people]], is before the court. Chile waits.`, null],
  [`In Chile he spoke up after [[three people]] were shot last summer. Chile waits.`, null],
  [`In Chile she was hurt five years ago in a shooting. A dozen [[others]] were also hit.`, 2014],
  [`In Chile the vote of 2013 sparked months of protests. During the crackdown [[6,000 people]] were arrested.`, 2013],
  [`In Chile they spoke of 2013. During the day [[600 people]] were arrested.`, 2019],
  [`In Chile marches followed the vote of 2013. Protests went on for weeks. [[6,000 people]] were arrested.`, 2013],
  [`In Chile marches followed the vote of 2013. Protests went on. [[600 people]] are still in custody.`, 2019],
  [`In Chile marches followed the vote of 2013. The police came on Friday. [[600 people]] were arrested.`, 2019],
  [`In Chile [[60 women]] and 2013 Peace Prize winner Ana Soto were arrested. Chile waits.`, 2019],
  [`In Chile [[four students]] were sentenced to a year in prison for rioting on 1 October 2017. Chile waits.`, 2019],
  [
    `In Chile a court jailed a man for plotting an attack that killed [[31 people]] in October 2017. Chile waits.`,
    2017,
  ],
  [`In Chile protesters clashed with police, in which [[four people]] were killed. Chile waits.`, 2019],
  [`In Chile [[four people]] were killed. Chile waits.`, 2019],
  [`In Chile he spoke of the snow of last winter to a crowd of [[900 people]]. Chile waits.`, 2019],
];
for (const [text, year] of LOOKED_BACK)
  test(`looked back on: ${text.slice(0, 70)}`, () => assert.equal(match(text, 'unrest', '2019-06-10').year, year));

test('any text gives an answer and never an event of another country', () => {
  const words = fc.constantFrom(
    ...'Kazakhstan Kenya election last his in 2015 , . compared with from up 98 % Nazarbayev won Georgia the previous since Sunday'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, {maxLength: 40}), fc.constantFrom('vote', 'poll', 'unrest'), (list, topic) => {
      const found = match(`${list.join(' ')} [[7]] ${list.join(' ')}`, topic, '2019-06-10');
      assert.ok(found.indexed === null || found.indexed.event.country === found.country);
    }),
    {numRuns: 200},
  );
});
