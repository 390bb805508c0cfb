/** Sentences of our own wording on results, rolls and polls, with their claims as in `sentences`. */
export const resultSentences: Record<string, [text: string, ...claims: string[]][]> = {
  'shares and their wholes': [
    [
      'In the new poll 47 percent of likely voters back Ruiz and 5 percent of likely voters are undecided.',
      '47 percent|poll|47|percent',
      '5 percent|poll|5|percent',
    ],
    [
      'In the survey 6 percent of Democrats and 3 percent of Republicans said they had not decided.',
      '6 percent|poll|6|percent',
      '3 percent|poll|3|percent',
    ],
    ['The governor leads 55-34 percent in the new poll.', '55|poll|55|percent', '34 percent|poll|34|percent'],
    ['The governor holds a 54 - 39 percent lead in the new poll.', '54|poll|54|percent', '39 percent|poll|39|percent'],
    ['The index lost between 54 and 56 percent of its value.'],
    [
      'The survey asked about the president. Most say that his policies made things worse (58%).',
      '58%|poll|58|percent',
    ],
    [
      'The survey asked about the president. His approval is 48%, up from 41% a year ago.',
      '48%|poll|48|percent',
      '41%|poll|41|percent',
    ],
    ['Exports rose to 48%, up from 41% a year ago.'],
    ['She won 45 per cent votes in the election.', '45 per cent|vote-share|45|percent'],
    ['In Wardha, 55 per cent polling was recorded in the election.', '55 per cent|turnout|55|percent'],
    ['After the election the firm recorded 55 per cent growth.'],
    [
      'Turnout was 68 per cent, below the first estimate of almost 75 per cent.',
      '68 per cent|turnout|68|percent',
      'almost 75 per cent|turnout|75|percent',
    ],
  ],
  'rolls and counts': [
    ['With 60 percent counted, Ruiz was ahead in the election.', '60 percent|electorate|60|percent'],
    [
      'The commission published results from 260 of 270 seats after the election.',
      '260 of 270 seats|electorate|260|other',
    ],
    [
      'The official said: "There are now 4.9 million voters in the state."',
      '4.9 million voters|electorate|4900000|voters',
    ],
    ['The roll of the election says how many voters a station may have: 1,000, down from 1,500.'],
    ['The PPP got six seats and the JUI one in the election.', 'six seats|seats|6|seats', 'one|seats|1|seats'],
    ['The PPP got six seats, and one was left empty, in the election.', 'six seats|seats|6|seats'],
  ],
  assessments: [
    ['The vote passed off peacefully, the commission said.', 'passed off peacefully|assessment'],
    ['The parade passed off peacefully, the police said.'],
    ['Observers said the election was valid.', 'valid|assessment'],
    ['A passport is valid for ten years.'],
    ['A recount of the vote was ordered on grounds of fraud.', 'fraud|assessment'],
    ['The whole election could be declared null and void.'],
    ['Observers of the election spoke of intimidation of voters.', 'intimidation of voters|assessment'],
  ],
};
