import {testPassages} from './test-passages.ts';

testPassages({
  'a poll that is named where its figures stand': [
    [
      'In a poll conducted by Latana and Radio Vltava, [38 percent] said they would vote for her.',
      'a poll conducted by Latana and Radio Vltava',
      'poll',
    ],
    [
      'In a survey by the Orel Institute, support for her rose. [38 percent] would vote for her.',
      'a survey by the Orel Institute',
      'poll',
    ],
    ['She has the backing of [38 percent] of women in a Latana poll published on Sunday.', 'a Latana poll', 'poll'],
    ['A Vox poll has her at 31 percent. She stood at [38 percent] in a Latana poll in March.', 'a Latana poll', 'poll'],
    [
      'In a Vox poll she has 31 percent. In the latest Latana poll, however, she has [38 percent].',
      'the latest Latana poll',
      'poll',
    ],
    ['She was at [38 percent] in the most recent Latana poll.', 'the most recent Latana poll', 'poll'],
    [
      'A poll of the northern province released on Tuesday showed her with [38 percent].',
      'A poll of the northern province',
      'poll',
    ],
    [
      'A Latana/Vox poll of Vysocina published on Tuesday put her at [38 percent].',
      'A Latana/Vox poll of Vysocina',
      'poll',
    ],
    [
      'The two are level, with the latest Latana poll finding that [38 percent] back her.',
      'the latest Latana poll',
      'poll',
    ],
    [
      'A Latana survey of those 18 to 30 years old shows [38 percent] support for her.',
      'A Latana survey of those 18 to 30 years old',
      'poll',
    ],
  ],
  'a poll that runs on': [
    [
      'Polls by the Orel Institute came out. She leads in the south with [38 percent].',
      'Polls by the Orel Institute',
      'poll',
    ],
    ['She has [38 percent], according to a Latana poll taken last week.', 'a Latana poll', 'poll'],
    [
      'A Vox poll is out. The two met on Sunday. In a Latana survey she has [38 percent]. The poll also found 12 percent undecided.',
      'a Latana survey',
      'poll',
    ],
    [
      'A Latana/Vox poll is out. The survey gives her 41 percent. Of women, [38 percent] back her.',
      'A Latana/Vox poll',
      'poll',
    ],
    [
      'An Orel poll came out in May. The polls close at nine, and [38 percent] have not decided.',
      'An Orel poll',
      'poll',
    ],
    ['A University of Vysocina poll is out, and [38 percent] back her.', 'A University of Vysocina poll', 'poll'],
  ],
  'no poll in polls that close': [
    ['Results sent after the polls closed on Monday gave her [38 percent] of the votes.', null, 'vote-share'],
    ['Projections broadcast after polls closed put her at [38 percent].', null, 'vote-share'],
    ['Ana Sol said that after the polls closed she had [38 percent] of the votes.', 'Ana Sol', 'vote-share'],
    ['The polls gave her [38 percent].', 'The polls', 'poll'],
  ],
  'those a poll asks do not answer for it': [
    [
      'The Latana poll is out. An average of 9 percent of voters said they did not know, and [38 percent] back her.',
      'The Latana poll',
      'poll',
    ],
    [
      'A Latana poll is out. One in five voters said they were tired, while [38 percent] were not.',
      'A Latana poll',
      'poll',
    ],
  ],
  'what there would be, were a vote held today': [
    ['An Orel poll is out. The Front would hold [78 of the 150 seats] after an election.', 'An Orel poll', 'seats'],
    ['An Orel poll is out. The Front won [78 of the 150 seats] at the election.', null, 'seats'],
    ['The Front would hold [78 of the 150 seats] after the election.', null, 'seats'],
  ],
});
