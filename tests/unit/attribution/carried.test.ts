import {testPassages} from './test-passages.ts';

testPassages({
  'whose words somebody else passes on': [
    [
      'Colonel Marta Ilves was quoted by Radio Vltava as saying that [45 people] had been detained.',
      'Colonel Marta Ilves',
    ],
    ['Colonel Marta Ilves was quoted as saying [45 people] had been detained.', 'Colonel Marta Ilves'],
    ['“We are holding [45 people],” Colonel Marta Ilves was quoted as saying by Radio Vltava.', 'Colonel Marta Ilves'],
    ['“We are holding [45 people],” Colonel Marta Ilves was quoted on Sunday as saying.', 'Colonel Marta Ilves'],
    ['Radio Vltava quoted Colonel Marta Ilves as saying [45 people] had been detained.', 'Colonel Marta Ilves'],
    ['State television cited a prison official as saying that [45 people] had been detained.', 'a prison official'],
    ['The colonel was quoted in the report, which also mentions [45 people] in custody.', null],
  ],
  'figures that somebody counts': [
    ['By the calculations of the union federation, [40,000 people] marched.', 'the union federation', 'crowd'],
    ['Some [40,000 people] marched, by the reckoning of the organisers.', 'the organisers', 'crowd'],
    ['By the count of the Lawyers’ Circle, [310 people] are still held.', 'the Lawyers’ Circle'],
    ['The square filled by the calculation of nobody in particular, and [310 people] were held.', null],
    ['Seats are shared out by the figures of the last census, and [12 seats] moved.', null, 'seats'],
  ],
  'reasons that are cited are no speakers': [
    ['Mr Daka said the vote was [not credible], citing threats against his agents.', 'Mr Daka', 'assessment'],
    [
      'Mr Daka said the vote was [not credible], citing delays at the polling stations in Lusaka.',
      'Mr Daka',
      'assessment',
    ],
    ['Mr Daka said [30 agents] had been beaten, citing police records.', 'police records', 'casualties'],
    ['The paper said [30 agents] had been beaten, citing Mr Daka’s lawyer.', 'Mr Daka’s lawyer', 'casualties'],
    [
      'The paper said [30 agents] had been beaten, citing two people familiar with the case.',
      'two people familiar with the case',
      'casualties',
    ],
  ],
  'a label with an initial before a quotation': [
    [
      'LATE COUNT IN THE SOUTH - Bruno T. Mwale: “Only [12 stations] were open in the district at noon on the day.”',
      'Bruno T. Mwale',
      'electorate',
    ],
  ],
});

testPassages({
  'plurals that look like verbs, judgements that look like speech': [
    ['He won a number of smaller canton states, with [12 seats] in all.', null, 'seats'],
    ['Help went to women under 35, considered young voters, and to [40 prisoners].', null],
    ['[Forty people] were freed, reported friends of the family.', 'friends of the family'],
  ],
  'reasons and owners are no agents, a dash ends what is said': [
    ['The [16-point] lead is explained by the state’s strict registration rules.', null, 'vote-share'],
    ['Until their home states’ votes are counted, [40,000 people] will wait.', null, 'crowd'],
    [
      'Ministers insist calm has returned — and the town is burying the [nine people] shot on Sunday.',
      null,
      'casualties',
    ],
    ['Ministers insist calm has returned and that [nine people] were shot.', 'Ministers', 'casualties'],
  ],
  'where somebody comes from': [
    ['The senator from Avalon Ana Ruz left the race. Ruz said she had [40 delegates].', 'Ana Ruz', 'seats'],
  ],
});
