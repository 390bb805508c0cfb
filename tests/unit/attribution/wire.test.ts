import {testPassages} from './test-passages.ts';

/** Passages as agencies write them, annotated before they were first read by the rules. */
testPassages({
  'counts of detentions': [
    [
      'Rights monitor Free Square said on Telegram that at least [412 people] had been taken away by riot police in nine cities by Sunday evening.',
      'Rights monitor Free Square',
    ],
    [
      'At least [412 people] had been taken away by riot police in nine cities by Sunday evening, the rights monitor Free Square said on Telegram.',
      'the rights monitor Free Square',
    ],
    [
      'The interior ministry put the number of those held at [412 people], adding that most had been released.',
      'The interior ministry',
    ],
    ['Free Square claims to have counted [412 people] in police custody by Sunday.', 'Free Square'],
    ['Free Square, which tracks arrests, put the figure at [412 people].', 'Free Square'],
    ['The ministry’s own tally stood at 300. Free Square counted [412 people] in custody.', 'Free Square'],
    [
      'Lawyers for the two men said [40 others] were being held without charge at the same prison.',
      'Lawyers for the two men',
    ],
    ['[Forty people] are being held without charge, say lawyers who have visited the prison.', 'lawyers'],
    ['A police spokesman, who declined to give his name, said [40 people] had been held.', 'A police spokesman'],
    ['The regional governor, Pavel Roth, wrote on X that [40 people] had been held.', 'Pavel Roth'],
    ['Asked about the raids, Mr Roth replied that only [40 people] had been held.', 'Mr Roth'],
    ['Mr Roth did not say how many of the [40 people] had been charged.', null],
    ['It was not clear whether the [40 people] had been charged.', null],
    ['Police, who had used tear gas, arrested [40 people], and the mayor said the square would stay shut.', null],
  ],
  'who holds what, and who says it': [
    ['The SPS list won [6.6 percent] of the vote in the election.', null, 'vote-share'],
    ['Parties of minorities would get [11 seats] in the election, according to this.', null, 'seats'],
    ['The Front won [48 percent] in the election according to the proportional system.', null, 'vote-share'],
    ['"Turnout was low. It amounts to [55.9%]." – stated Ana Marek.', 'Ana Marek', 'turnout'],
    ['The four constituencies recorded a total of [220,270 votes] in the election.', null, 'vote-count'],
    ['Voting was suspended at [16 polling stations], he said.', null, 'electorate'],
    [
      'The board’s president Ivo Marek unveiling the final results said that the Front won [40 seats].',
      'The board’s president Ivo Marek',
      'seats',
    ],
    ['Ana Ruz has maintained a lead in the election after polling [2,324,837 votes].', null, 'vote-count'],
    ['Ana Ruz has maintained that she won [2,324,837 votes] in the election.', 'Ana Ruz', 'vote-count'],
  ],
  'deaths in protests': [
    [
      'Hospital records seen by the Daily Lantern show that [17 people] died of gunshot wounds.',
      'Hospital records seen by the Daily Lantern',
      'casualties',
    ],
    [
      'Doctors at two hospitals told the Daily Lantern that [17 people] had died of gunshot wounds.',
      'Doctors at two hospitals',
      'casualties',
    ],
    [
      'A doctor at the main hospital, speaking on condition of anonymity, said [17 bodies] had been brought in.',
      'A doctor at the main hospital',
      'casualties',
    ],
    [
      'The government has acknowledged [17 deaths]; opposition groups speak of more than 100.',
      'The government',
      'casualties',
    ],
    [
      'The government has acknowledged 17 deaths; opposition groups speak of [more than 100].',
      'opposition groups',
      'casualties',
    ],
    [
      'The United Nations says [more than 600 people] have been killed since the coup.',
      'The United Nations',
      'casualties',
    ],
    ['The army denied that [17 people] had been killed.', 'The army', 'casualties'],
    ['The army rejected reports that [17 people] had been killed.', null, 'casualties'],
    ['“We buried [17 people] in two days,” said a resident reached by phone.', 'a resident', 'casualties'],
    [
      '“We buried them ourselves,” a resident said. “[Seventeen people], all from this street.”',
      'a resident',
      'casualties',
    ],
    [
      'Amnesty International has documented the cases of [17 people] shot by the army.',
      'Amnesty International',
      'casualties',
    ],
    [
      'In a report published on Monday, Amnesty International said [17 people] had been shot.',
      'Amnesty International',
      'casualties',
    ],
    [
      'A report by Amnesty International published on Monday found that [17 people] had been shot.',
      'A report by Amnesty International',
      'casualties',
    ],
    ['The clashes, in which [17 people] died, began on Monday, according to residents.', 'residents', 'casualties'],
    ['Reuters could not independently verify the figure of [17 deaths].', null, 'casualties'],
  ],
  'judgements on a vote': [
    [
      'The mission’s head, Tana Weiss, told a news conference that the count had been [marred by irregularities].',
      'Tana Weiss',
      'assessment',
    ],
    [
      'The vote fell short of democratic standards and was [neither free nor fair], the OSCE mission concluded.',
      'the OSCE mission',
      'assessment',
    ],
    ['Western governments have denounced the poll as [rigged].', 'Western governments', 'assessment'],
    [
      'The poll, denounced by Western governments as [rigged], gave him a sixth term.',
      'Western governments',
      'assessment',
    ],
    ['The opposition, which called the poll [a sham], boycotted the second round.', 'The opposition', 'assessment'],
    ['Ms Hall has refused to concede, alleging [widespread fraud].', 'Ms Hall', 'assessment'],
    [
      'Ms Hall’s party alleged [widespread fraud] and asked the court to annul the count.',
      'Ms Hall’s party',
      'assessment',
    ],
    ['The commission rejected Ms Hall’s claims of [widespread fraud].', 'Ms Hall', 'assessment'],
    ['The court found no evidence of [widespread fraud], its president said.', 'The court', 'assessment'],
    [
      'Observers from the African Union said they had seen no sign of [ballot stuffing].',
      'Observers from the African Union',
      'assessment',
    ],
    [
      'The president insisted the vote had been [free and fair], despite reports of intimidation.',
      'The president',
      'assessment',
    ],
    [
      'Protesters took to the streets after an election that the opposition says was [stolen].',
      'the opposition',
      'assessment',
    ],
    ['Thousands protested against what they called a [rigged election].', 'Thousands', 'assessment'],
  ],
  'results and turnout': [
    [
      'With 80 per cent of ballots counted, Mr Sow had [52 per cent] of the vote, the electoral commission’s website showed.',
      'the electoral commission’s website',
      'vote-share',
    ],
    [
      'Mr Sow won [52 per cent] of the vote, electoral commission chairwoman Ana Ruz announced late on Sunday.',
      'electoral commission chairwoman Ana Ruz',
      'vote-share',
    ],
    [
      'Provisional results published by the commission gave Mr Sow [52 per cent] of the vote.',
      'Provisional results published by the commission',
      'vote-share',
    ],
    [
      'An exit poll by Latana for state television put Mr Sow on [52 per cent].',
      'An exit poll by Latana for state television',
      'vote-share',
    ],
    ['State television, citing the commission, said turnout was [61 per cent].', 'the commission', 'turnout'],
    ['Turnout was [61 per cent], state television reported, citing the commission.', 'the commission', 'turnout'],
    [
      'The commission’s deputy head told state television that turnout had reached [61 per cent] by six o’clock.',
      'The commission’s deputy head',
      'turnout',
    ],
    ['Mr Sow has ruled for 30 years and won [95 per cent] of the vote in 2015.', null, 'vote-share'],
  ],
  'whose figure and whose words': [
    ['Police late on Saturday said [17 people] had died.', 'Police', 'casualties'],
    [
      'According to an April 11 press release from Free Square, [17 people] had died.',
      'an April 11 press release from Free Square',
      'casualties',
    ],
    ['The group said 45 had died, compared with the government’s toll of [seven].', 'the government', 'casualties'],
    ['The group’s count of 45 is far from the police figure of [seven].', 'the police', 'casualties'],
    ['Free Square documents over [17 deaths] in custody.', 'Free Square', 'casualties'],
    ['Free Square keeps documents on over [17 deaths] in custody.', null, 'casualties'],
    ['Marland recorded [17 deaths] in two days of clashes.', null, 'casualties'],
    ['The FSQ recorded [17 deaths] in two days of clashes.', 'The FSQ', 'casualties'],
    ['Marland registered a turnout of [61 per cent].', null, 'turnout'],
    ['The vote was held amid opposition allegations of [ballot stuffing].', 'opposition', 'assessment'],
    [
      'The vote was dismissed by the opposition and foreign observers as being [neither free nor fair].',
      'the opposition and foreign observers',
      'assessment',
    ],
    ['“Ballots were missing in [17 stations],” the report shared.', 'the report', 'electorate'],
  ],
});
