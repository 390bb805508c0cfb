import assert from 'node:assert/strict';
import {test} from 'node:test';
import {attributionOf, read} from './read.ts';
import {testPassages} from './test-passages.ts';

/** Where what somebody says ends or begins in a sentence of several clauses. */
testPassages({
  'a fronted clause with a speaker of its own': [
    ['After the ministry said 40 people had died in the riots, [thousands of people] marched.', null, 'crowd'],
    ['After the ministry said [40 people] had died in the riots, thousands marched.', 'the ministry', 'casualties'],
    ['When the board announced results showing a landslide, [thousands of people] took to the streets.', null, 'crowd'],
    ['As the governor insisted that nobody was hurt, doctors counted [17 dead].', 'doctors', 'casualties'],
    ['Although the police said that the march, a yearly one, was calm, [30 people] were arrested.', null],
    ['A day after the mayor said the rally would be banned, [5,000 people] marched.', null, 'crowd'],
    ['Hours after the army announced a curfew, soldiers shot dead [12 people].', null, 'casualties'],
    ['Since the opposition called the vote a sham, [300 people] have been arrested.', null],
    ['Since the opposition called the vote [a sham], 300 people have been arrested.', 'the opposition', 'assessment'],
    ['Despite the army saying that order had been restored, [14 people] died on Friday.', null, 'casualties'],
  ],
  'a clause with a speaker of its own behind the main one': [
    ['The strike began after the board said that turnout was 62 percent, and [40 people] have been held since.', null],
    [
      'The strike began after the board said that turnout was [62 percent], and 40 people have been held since.',
      'the board',
      'turnout',
    ],
    ['The board said that turnout was 62 percent, and that [40 people] had been held.', 'The board'],
  ],
  'accusations that nobody in particular makes': [
    ['Analysts expect the president to win the election amid accusations of [vote rigging].', null, 'assessment'],
    ['The minister said the party would win the vote despite claims of [fraud].', null, 'assessment'],
    ['The board named Ivo Marek the winner despite Ana Rudi’s accusations of [fraud].', 'Ana Rudi', 'assessment'],
    ['The opposition repeated its accusations of [vote rigging] in the election.', 'The opposition', 'assessment'],
    ['Observers said the vote had been marred by [fraud].', 'Observers', 'assessment'],
  ],
  'objects that are no clause': [
    ['The army is showing signs of strain since a raid in which [12 soldiers] died.', null, 'casualties'],
    ['The crew knew of the raid in which [12 people] died.', null, 'casualties'],
    ['Mr Sow reminded them of the raid in which [12 people] died.', null, 'casualties'],
    ['Ms Ruz, a doctor and former Texas state senator who won [40 percent] of the vote, left.', null, 'vote-share'],
    ['The most populous swing state has seen turnout of [40 percent].', null, 'turnout'],
    ['The inquiry confirmed that four accounts conducted [24 arrests].', 'The inquiry'],
    ['The party now has a total of at least [40 seats].', null, 'seats'],
  ],
  'whose a participle is': [
    ['As the mayor spoke in Lagos, Ms Ruz led a march, saying [30 people] had been held.', 'Ms Ruz'],
    ['When the governor ran in 2010, Ms Ruz attacked him by reminding voters that [30 people] had died.', 'Ms Ruz'],
    ['The unions boycotted the vote saying [30 people] had been held.', 'The unions'],
    ['Mr Sow faces questions over ledgers showing [12 people] were paid to vote.', null, 'electorate'],
    ['For Mr Sow the raid was like saying [12 people] deserved to die.', null, 'casualties'],
  ],
  'a participle behind a closing speaker': [
    ['Police fired at the crowd, Free Square said, adding that [12 people] were killed.', 'Free Square', 'casualties'],
    [
      'The ruling party won easily, the opposition said, adding that turnout was [20 percent].',
      'the opposition',
      'turnout',
    ],
    [
      'Soldiers opened fire, the doctors’ union said on Monday, adding that [40 people] had been held.',
      'the doctors’ union',
    ],
    [
      'The count was fair, the board’s chair told a news conference on Friday, noting that turnout was [20 percent].',
      'the board’s chair',
      'turnout',
    ],
    [
      'The police chief told reporters on Monday that it was calm, adding that [40 people] had been held.',
      'The police chief',
    ],
    [
      'The ministry rejected the report, which Free Square published, adding that [40 people] had been held.',
      'The ministry',
    ],
    ['The strike began at dawn, adding that [40 people] had been held.', null],
  ],
  'a circumstance before the speaker of a quotation': [
    ['In a note to his [40 captains], Mr Roth wrote, “Nobody is to leave the square.”', null],
    ['Less than [40 minutes] later, Mr Roth wrote: “Nobody is to leave the square.”', null],
    ['At noon, Mr Roth said, [40 people] were led away.', 'Mr Roth'],
  ],
  'a passage around its speaker': [
    ['Calm had returned, the army said, because [40 men] had been held.', 'the army'],
    ['At least 90 people were held, the army said, including [40 students].', 'the army'],
    ['The two are level, the poll indicates, with each at [40 percent].', 'the poll', 'poll'],
    ['Instead, Ms Ruz said, an officer told her that [40 men] had been held.', 'an officer'],
    ['Lida, the minister said, reported [40 arrests] on Monday.', 'Lida'],
    ['Asked about the raid, Mr Roth said he knew of [40 arrests].', 'Mr Roth'],
    ['Ms Ruz has the support of [52 percent], while Mr Roth has that of 33, the poll found.', 'the poll', 'poll'],
    ['The army says order is back, while [40 people] died, medics said.', 'medics', 'casualties'],
    ['The army says [order] is back, while 40 people died, medics said.', 'The army', 'casualties'],
  ],
  'figures with a clause behind them': [
    ['Far more than the [40 seats] the board said they had won were in doubt.', 'the board', 'seats'],
    ['The board gave Mr Roth just over [26%] of the vote.', 'The board', 'vote-share'],
    ['The town had [26%] of the vote behind it, the board said.', 'the board', 'vote-share'],
    ['Lida, a town of two markets, had [26%] of the vote.', null, 'vote-share'],
    ['The board gave each town [40 boxes] and a lamp.', null, 'electorate'],
    ['Ms Ruz said 11 men had died, adding to [57 deaths] since May.', 'Ms Ruz', 'casualties'],
    ['The unions’ estimate of [500,000 people] was not disputed by the police.', 'The unions', 'crowd'],
    ['The police had asked for [six years], terms called quite unfair by the defence.', 'The police', 'sentence'],
  ],
  'headlines with their speaker at the end': [
    ['Raid leaves [18 dead]: UN rights office\n\nThe town is quiet now.', 'UN rights office', 'casualties'],
    ['Raid leaves [18 dead]: how it came about\n\nThe town is quiet now.', null, 'casualties'],
    ['The raid left [18 dead], the Herald reports citing a doctor.', 'a doctor', 'casualties'],
  ],
  'an aside with "as"': [
    ['If, as the union claims, [40,000 people] marched, it was the largest rally in years.', 'the union', 'crowd'],
    ['Turnout, as the board later admitted, was only [31 percent].', 'the board', 'turnout'],
    ['Turnout was [31 percent], as the board later admitted.', 'the board', 'turnout'],
  ],
  'nouns that are the object of a light verb': [
    ['The party made the claim that [40 people] had died.', 'The party', 'casualties'],
    ['The group studied the sheets and came to the conclusion that turnout was [48 percent].', 'The group', 'turnout'],
    ['Aid groups have raised concerns that [more than 60 people] were shot.', 'Aid groups', 'casualties'],
    ['The court rejected the claim that [200 votes] were bought.', null, 'vote-count'],
    ['Fears of a repeat were voiced; [60 people] had died that day.', null, 'casualties'],
  ],
});

/** A speaker's mention as it stands in the text, with what belongs to it. */
const SOURCES: readonly [text: string, source: string][] = [
  ['“We were beaten,” said Ana Ruz, 23.', 'Ana Ruz, 23'],
  ['“We were beaten,” said Ana Ruz, a nurse who saw the raid.', 'Ana Ruz, a nurse who saw the raid'],
  [
    '“We were beaten,” said Ana Ruz, 23, a nurse at Lida Clinic, a hospital in the north.',
    'Ana Ruz, 23, a nurse at Lida Clinic, a hospital in the north',
  ],
  ['“We were beaten,” said a nurse who saw the raid, adding that she hid.', 'a nurse who saw the raid'],
  ['“We were beaten,” said Ana Ruz, whose brother was held.', 'Ana Ruz, whose brother was held'],
  ['“We were beaten,” said Ana Ruz, who claimed she was alone.', 'Ana Ruz'],
  ['“We were beaten,” said Ana Ruz in Lida.', 'Ana Ruz'],
];
for (const [text, source] of SOURCES)
  test(`the whole mention: ${text}`, () => assert.equal(read(text)[0]?.source, source));

test('a dateline is no part of what is said', () => {
  for (const place of ['LIDA, Feb. 12 (AFP) — ', 'LIDA - ', 'Lida (Reuters) - '])
    assert.deepEqual(read(`${place}Police held 40 people, the union said.`)[0]?.content, ['Police held 40 people']);
  assert.deepEqual(read('All Lida - a town of 9,000 - voted, the union said.')[0]?.content, [
    'All Lida - a town of 9,000 - voted',
  ]);
});

test('results and headings with labels are no interview', () => {
  const list = 'BELLO: 547.\n\nOKORO: 46.\n\nBELLO: 91.\n\nThe count goes on.';
  assert.deepEqual(
    read(list).filter(({rule}) => rule === 'transcript'),
    [],
  );
  const talk = 'OKORO: Was it fair?\n\nBELLO: I saw 40 boxes stuffed.\n\nOKORO: Where?';
  assert.equal(read(talk).filter(({rule}) => rule === 'transcript').length, 3);
});

test('what some of those asked say has no other’s figure', () => {
  const contents = (text: string): string[] => read(text).flatMap(({content}) => content);
  assert.deepEqual(contents('In May, 47 percent said they would vote for her, compared with 35 percent in April.'), [
    'they would vote for her',
  ]);
  assert.deepEqual(contents('Two-thirds of voters say they trust the board and one in four doubts it.'), [
    'they trust the board',
  ]);
  const [all] = contents('Two officials said the rally was calm, and that 12 people had been held.');
  assert.equal(all, 'the rally was calm, and that 12 people had been held');
});

test('a count goes on over a contrast with its next figure, a person does not', () => {
  const [count] = read('The survey found that 28 percent supported Mr Obi, while 23 percent favoured Mr Eze.');
  assert.deepEqual(count?.content, ['that 28 percent supported Mr Obi, while 23 percent favoured Mr Eze']);
  const [official] = read('The mayor said that 28 people were held, while 23 others fled.');
  assert.deepEqual(official?.content, ['that 28 people were held']);
  const [rival] = read('The survey found that 28 percent supported Mr Obi, while his party claimed 40 percent.');
  assert.deepEqual(rival?.content, ['that 28 percent supported Mr Obi']);
});

test('labels of a headline speak for nobody, and those of questions answer for no claim', () => {
  const turns =
    'Ana Ruz: We lost the count\n\nQ: Did you count?\n\nA: We saw 40 dead.\n\nQ: Where?\n\nRuz: I counted 50.';
  const sources = read(turns).filter(({rule}) => rule === 'transcript');
  assert.deepEqual(
    sources.map(({source}) => source),
    ['Q', 'Q', 'Ruz'],
  );
  assert.equal(attributionOf(turns.replace('40 dead', '[40 dead]'), 'casualties').name, null);
  assert.notEqual(attributionOf(turns.replace('50', '[50]'), 'casualties').name, null);
});
