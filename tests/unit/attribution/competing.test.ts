import {readFileSync} from 'node:fs';
import {decodeWeights} from '../../../src/attribution/tagger/weights.ts';
import {testPassages} from './test-passages.ts';

const tagger = decodeWeights(readFileSync('src/attribution/tagger/en.weights.bin'));

/**
 * Two speakers who compete for a claim; annotated before the rules first read them, but for the clauses without a comma
 * and those that go on, and the first of the brackets and silences, which came with the rules.
 */
testPassages(
  {
    'two of a kind in one sentence': [
      ['The regime held more than [8,000 people], and “independent sources” told Haki Watch that raids went on.', null],
      ['“Police held [8,000 people],” a lawyer told Haki Watch.', 'a lawyer'],
      ['The riots left 13 dead according to the ministry, [14] according to Haki Watch.', 'Haki Watch', 'casualties'],
      ['The riots left [13] dead according to the ministry, 14 according to Haki Watch.', 'the ministry', 'casualties'],
      ['The riots left 13 dead, according to the ministry, and [40 people] are missing.', null, 'casualties'],
      [
        'Several states, including Spain, Japan and Kenya, have dismissed the vote as [a sham].',
        'Several states',
        'assessment',
      ],
      [
        'Spain, Japan and Kenya, an old ally, have dismissed the vote as [a sham].',
        'Spain, Japan and Kenya',
        'assessment',
      ],
      [
        'They called it clean, despite claims of [fraud] from the opposition candidate.',
        'the opposition candidate',
        'assessment',
      ],
      ['The count ended amid claims of [fraud] from abroad.', null, 'assessment'],
      [
        'Haki Watch publishes report, says [24 killed] in protests\n\nHaki Watch said on Monday that the police had fired.',
        'Haki Watch',
        'casualties',
      ],
      [
        'Haki Watch publishes report, says [24 killed] in protests\n\nThe minister said on Monday that the police had fired.',
        null,
        'casualties',
      ],
    ],
    'a closing speaker against an opening one': [
      [
        'The ruling party said the vote had passed off peacefully, with [23 people] held across the north, according to a lawyers’ group.',
        'a lawyers’ group',
      ],
      [
        'The ruling party said the vote had been [free and fair], with 23 people held across the north, according to a lawyers’ group.',
        'The ruling party',
        'assessment',
      ],
      [
        'Campaigners described a calm day at the polls, with [150 supporters] of the front rounded up overnight, the interior ministry said.',
        'the interior ministry',
      ],
      [
        'Ms Adjei told supporters the count had been stolen, and [nine marchers] were shot dead in Tamale, according to Doctors Without Borders.',
        'Doctors Without Borders',
        'casualties',
      ],
      [
        'Ms Adjei told supporters the count had been [stolen], and nine marchers were shot dead in Tamale, according to Doctors Without Borders.',
        'Ms Adjei',
        'assessment',
      ],
      [
        'The government insists that calm has returned, while [70 students] remain in cells, according to their union.',
        'their union',
      ],
      [
        'The government insists that calm has returned, while [70 students] remain in cells, their union said.',
        'their union',
      ],
      [
        'Mr Keita claims the ballot was rigged, although [64 percent] of voters backed the president, according to the electoral board.',
        'the electoral board',
        'vote-share',
      ],
      [
        'The mayor claimed that [5,000 people] had come, but police counted 900, according to a leaked memo.',
        'The mayor',
        'crowd',
      ],
      [
        'Monitors reported queues of several hours, with turnout put at [38 percent] by noon, according to the commission.',
        'the commission',
        'turnout',
      ],
      [
        'Witnesses said soldiers fired without warning, leaving [eleven people] dead, according to the Red Crescent.',
        'the Red Crescent',
        'casualties',
      ],
      [
        'Lawyers say the trials were held in secret; [31 defendants] were given life terms, according to state media.',
        'state media',
        'sentence',
      ],
      [
        'Residents said the shooting went on all night, and [18 bodies] were brought in, a hospital doctor said.',
        'a hospital doctor',
        'casualties',
      ],
      [
        'Residents said that the shooting went on all night and that [18 bodies] lay in the street, according to a transcript seen by the Herald.',
        'Residents',
        'casualties',
      ],
      [
        'Protesters said they would return to the square, with [47 people] still missing, families told the BBC.',
        'families',
      ],
    ],
    'chains that keep their innermost speaker': [
      ['Colonel Sow said [12 rebels] had been killed, the Dakar Post reported.', 'Colonel Sow', 'casualties'],
      ['The party says it won [61 seats], according to its website.', 'The party', 'seats'],
      ['The minister told Reuters that [200 people] had been detained and that all would be tried.', 'The minister'],
      ['The ministry said [40 people] had been arrested, with most of them released by dawn.', 'The ministry'],
      ['A spokesman said that, with [90 people] in custody, the unrest was over.', 'A spokesman'],
    ],
    'brackets and relative clauses': [
      [
        'Rights groups say the vote was a farce (the commission put turnout at [80 percent]).',
        'the commission',
        'turnout',
      ],
      [
        'The army said two soldiers were hurt (opposition media put the dead at [seven]).',
        'opposition media',
        'casualties',
      ],
      [
        'The army said two soldiers were hurt (seven people died, according to medics), and that [30 rioters] were in custody.',
        'The army',
      ],
      [
        'The commission, which monitors say is biased, announced that turnout had reached [71 percent].',
        'The commission',
        'turnout',
      ],
      [
        'Mr Lungu, who the police say led [300 men] into the town, denied any part in the violence.',
        'the police',
        'crowd',
      ],
      ['The activist, who police said was among [60 people] held on Friday, called the vote a farce.', 'police'],
      ['The union, whose leader says [2,000 workers] marched, rejected the police account.', 'leader', 'crowd'],
    ],
    'clauses without a comma, and clauses that go on': [
      [
        'Police said the march was illegal and [40 people] were arrested, according to a rights group.',
        'a rights group',
      ],
      ['Police said that 40 people were arrested and [12 passers-by] were hurt, according to Reuters.', 'Police'],
      [
        'Marchers accused the police of brutality, with [12 people] killed, according to hospital officials.',
        'hospital officials',
        'casualties',
      ],
      ['Marchers accused the police of killing [12 people], according to the Herald.', 'Marchers', 'casualties'],
      ['Police said the crowd, throwing stones, burned [12 cars], according to the Herald.', 'Police', 'casualties'],
      [
        'The ministry said 40 people, including [three children], were killed, according to the Herald.',
        'The ministry',
        'casualties',
      ],
      [
        'With his campaign shaken by the scandal and denying claims of theft, [721 delegates] voted for him.',
        null,
        'seats',
      ],
    ],
    silence: [
      ['The president made no mention of the [12 marchers] killed.', null, 'casualties'],
      ['The president stopped short of saying that [12 marchers] had been killed.', null, 'casualties'],
      ['The army said nothing about the [12 marchers] killed.', null, 'casualties'],
      ['Neither the army nor the police mentioned the [12 marchers] killed.', null, 'casualties'],
      [
        'The minister acknowledged, without mentioning the [12 marchers] killed, that mistakes were made.',
        null,
        'casualties',
      ],
      ['The minister failed to mention the [14 demonstrators] shot by his men.', null, 'casualties'],
      ['In a long speech the president neglected to mention the [500 people] still in jail.', null],
      ['Officials would not say whether the [26 students] had been charged.', null],
      ['The general spoke for an hour without mentioning the [80 villagers] killed in March.', null, 'casualties'],
      ['State television forgot to say that [90,000 people] had marched.', null, 'crowd'],
      ['The police chief declined to confirm that [three journalists] had been arrested.', null],
      ['The police chief denied that [three journalists] had been arrested.', 'The police chief'],
    ],
    'things and figures': [
      ['The outcome showed the Unity Front with [84 seats].', null, 'seats'],
      ['By dusk the movement’s numbers had swelled to [4,000 people].', null, 'crowd'],
      [
        'Final results from the commission showed the Unity Front with [84 seats].',
        'Final results from the commission',
        'seats',
      ],
    ],
    'sources without a name': [
      [
        'The Lumen Centre found that Democratic leaners said it mattered more ([31 percent]).',
        'The Lumen Centre',
        'poll',
      ],
      [
        'A survey by Metron found that trust had fallen. Most said they would stay at home ([31 percent]).',
        'A survey by Metron',
        'poll',
      ],
      [
        'Polls show Mr Otieno ahead, with [48 percent] backing him, according to an Ipsos poll.',
        'an Ipsos poll',
        'poll',
      ],
      [
        'The Metron poll asked 1,000 adults. Voters under thirty said they trusted nobody, with [52 percent] undecided.',
        'The Metron poll',
        'poll',
      ],
      [
        'A Metron poll put the party ahead, with [44 percent] saying they would back it, compared with 30 percent in May.',
        'A Metron poll',
        'poll',
      ],
    ],
  },
  tagger,
);
