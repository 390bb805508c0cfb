import {testPassages} from './test-passages.ts';

/** More passages in the manner of papers and agencies of many regions, annotated before they were first read. */
testPassages({
  'Southern Asia': [
    [
      'Police said they had detained [68 activists] under the Maintenance of Order Act, adding that all would be produced before a magistrate.',
      'Police',
    ],
    [
      'Chief Minister Rekha Soren said that while [four persons] had died in police firing, the situation was now under control.',
      'Chief Minister Rekha Soren',
      'casualties',
    ],
    [
      'A senior police officer, requesting anonymity, said [four persons] had died.',
      'A senior police officer',
      'casualties',
    ],
    [
      'The opposition Janata Morcha has claimed that [over 500] of its workers were arrested ahead of the rally.',
      'The opposition Janata Morcha',
    ],
    [
      'Speaking to ANB, Deputy Commissioner Arun Rai said [23 people], including six women, had been injured.',
      'Deputy Commissioner Arun Rai',
      'casualties',
    ],
    [
      '“We have registered cases against [112 people],” the officer added, without elaborating.',
      'the officer',
      'sentence',
    ],
    [
      'The Election Commission of Meridia (ECM) on Sunday said [6.8 million] voters were on the final roll.',
      'The Election Commission of Meridia (ECM)',
      'electorate',
    ],
    [
      'Turnout till 3pm was recorded at [48.9 per cent], the ECM’s mobile application showed.',
      'the ECM’s mobile application',
      'turnout',
    ],
  ],
  Africa: [
    [
      'The electoral body’s chairperson, Wafula Okello, told a press briefing in Bomara that [14.2 million] people had voted.',
      'Wafula Okello',
      'turnout',
    ],
    [
      'Addressing journalists in Lokoja on Tuesday, the Commissioner of Police, Mr Yusuf Bello, said [31 suspects] had been paraded.',
      'Mr Yusuf Bello',
    ],
    [
      'The European Union observer mission says the vote was marred by [intimidation and vote-buying].',
      'The European Union observer mission',
      'assessment',
    ],
    [
      'The mission’s head, Barbara Klein, described the process as [“calm and well organised”].',
      'Barbara Klein',
      'assessment',
    ],
    [
      'The opposition has rejected the results as [fraudulent], while the African Union called for calm.',
      'The opposition',
      'assessment',
    ],
    [
      'While the African Union called for calm, the opposition has rejected the results as [fraudulent].',
      'the opposition',
      'assessment',
    ],
    [
      'At least [60 people] have been killed since June, says the Police Reforms Group, a coalition of NGOs.',
      'the Police Reforms Group',
      'casualties',
    ],
    [
      'Official figures show 19 people died, but rights groups put the number at [more than 60].',
      'rights groups',
      'casualties',
    ],
    [
      'Official figures show [19 people] died, but rights groups put the number at more than 60.',
      'Official figures',
      'casualties',
    ],
    [
      'The health ministry has confirmed 19 deaths, though activists believe the true figure is closer to [60].',
      'activists',
      'casualties',
    ],
  ],
  'Europe and the Caucasus': [
    [
      'The monitoring group OVK-Info reported [1,021 detentions] in 38 cities by 9 p.m. Moscow time.',
      'The monitoring group OVK-Info',
    ],
    ['According to OVK-Info, [1,021 people] were detained, most of them in the capital.', 'OVK-Info'],
    ['[More than 1,000 people] were detained, according to OVK-Info. Many were released after midnight.', 'OVK-Info'],
    [
      'Police reported no detentions; the independent monitor OVK-Info spoke of [1,021].',
      'the independent monitor OVK-Info',
    ],
    [
      'The interior ministry said 350 people had attended the rally, though an AP reporter at the scene estimated the crowd at [5,000].',
      'an AP reporter at the scene',
      'crowd',
    ],
    [
      'The interior ministry said [350 people] had attended the rally, though an AP reporter at the scene estimated the crowd at 5,000.',
      'The interior ministry',
      'crowd',
    ],
    [
      'The CGT-Nord union claimed 300,000 had marched in the capital, compared with the [48,000] counted by police.',
      'police',
      'crowd',
    ],
    [
      'The CGT-Nord union claimed [300,000] had marched in the capital, compared with the 48,000 counted by police.',
      'The CGT-Nord union',
      'crowd',
    ],
    [
      'The party’s lawyer said his client had been given [12 years] “for two posts on Facebook”.',
      'The party’s lawyer',
      'sentence',
    ],
    [
      'A court in Minskova on Friday sentenced the blogger to [12 years] in prison, the rights group Viasna-2 said.',
      'the rights group Viasna-2',
      'sentence',
    ],
  ],
  'the Americas': [
    [
      'With 92% of the tally sheets processed, the National Electoral Jury’s website gave Ms Quispe [50.1%] and her rival 49.9%.',
      'the National Electoral Jury’s website',
      'vote-share',
    ],
    [
      'The Attorney General’s Office indicated that [27 people] were arrested during the operation.',
      'The Attorney General’s Office',
    ],
    ['Local media reported [three dead] and dozens injured.', 'Local media', 'casualties'],
    [
      'The death toll has risen to [28], the Ombudsman’s Office said in its latest update.',
      'the Ombudsman’s Office',
      'casualties',
    ],
    [
      'The president said on national television that the [28 dead] were victims of “terrorist minorities”.',
      'The president',
      'casualties',
    ],
    [
      'President Rojas insists there was [no fraud], and his lawyers have asked the court to certify the result.',
      'President Rojas',
      'assessment',
    ],
    [
      'The Organization of Hemispheric States found [“serious irregularities”] in the count, its secretary general, Luis Amaro, wrote on X.',
      'Luis Amaro',
      'assessment',
    ],
    [
      'Asked whether the election had been stolen, the senator answered that it was [“the cleanest in history”].',
      'the senator',
      'assessment',
    ],
  ],
  'Asia and the Pacific': [
    [
      'The Assistance Association for Detainees, a monitoring group, has verified [4,300 deaths] since the coup.',
      'The Assistance Association for Detainees',
      'casualties',
    ],
    ['The junta disputes those figures. It says [fewer than 500] have died.', 'The junta', 'casualties'],
    [
      'Junta spokesman Maj. Gen. Zaw Tin told state television that [63 terrorists] had been killed.',
      'Junta spokesman Maj. Gen. Zaw Tin',
      'casualties',
    ],
    [
      'Residents contacted by phone by Radio Free Delta said soldiers had shot [11 villagers].',
      'Residents contacted by phone by Radio Free Delta',
      'casualties',
    ],
    [
      'A resident who did not want to be named for fear of reprisals said soldiers had shot [11 villagers].',
      'A resident',
      'casualties',
    ],
    ['“They shot [eleven villagers],” a resident, who did not want to be named, told AFP.', 'a resident', 'casualties'],
    [
      'Exit polls by three broadcasters projected the ruling party would win between [210 and 230] of the 300 seats.',
      'Exit polls by three broadcasters',
      'seats',
    ],
    ['Broadcaster NHV projected that the coalition had secured [233 seats].', 'Broadcaster NHV', 'seats'],
  ],
  'quotations across sentences and paragraphs': [
    [
      '“I have been an observer for 20 years,” said Marta Nowak of the Helsinki Group. “This was [not a free election].”',
      'Marta Nowak of the Helsinki Group',
      'assessment',
    ],
    [
      'Marta Nowak of the Helsinki Group was blunt. “This was [not a free election],” she said.',
      'Marta Nowak',
      'assessment',
    ],
    ['Nowak’s colleague Jan Kos agreed: “This was [not a free election].”', 'Nowak’s colleague Jan Kos', 'assessment'],
    ['“We were beaten for hours,” Ivan, 22, a student, said. “There were [40 of us] in the cell.”', 'Ivan'],
    ['The group’s statement was short.\n\n“We have confirmed [40 arrests],” it read.', 'The group’s statement'],
    [
      '“The figures are false,” the minister said of the group’s report, which listed [40 deaths].',
      'the group’s report',
      'casualties',
    ],
  ],
  'what nobody is said to have said': [
    [
      'Soldiers shot dead [11 villagers] on Friday as the prime minister told a summit abroad that peace had returned.',
      null,
      'casualties',
    ],
    ['The spokesman, whose brother was among the [40 people] arrested, resigned on Monday.', null],
    ['The journalist who reported the deaths of [11 villagers] was arrested.', 'The journalist', 'casualties'],
    ['The opposition won [61 seats] and promised to repeal the law.', null, 'seats'],
    ['Rights groups criticised the trial, in which [40 people] were convicted.', null, 'sentence'],
    ['The judge, citing the gravity of the charges, gave the editor [12 years].', null, 'sentence'],
    [
      'Protesters chanted slogans against the president, who won a fourth term with [81 percent] of the vote in August.',
      null,
      'vote-share',
    ],
    ['Mr Sow thanked voters and called on his rival to concede. He won [52 percent] of the vote.', null, 'vote-share'],
  ],
  'means, times and names beside a speaker': [
    [
      'Calm has returned, but the riots left [six people] dead, a police spokesman said by phone.',
      'a police spokesman',
      'casualties',
    ],
    ['The riots left [six people] dead, the mayor said by telephone from Lida.', 'the mayor', 'casualties'],
    [
      'Results from the board at 06:20 am local time showed him at [54 percent].',
      'Results from the board',
      'vote-share',
    ],
    [
      'Exit polls from the channels “Mar” and “Sol” show her at [54 percent].',
      'Exit polls from the channels “Mar” and “Sol”',
      'vote-share',
    ],
    [
      'The task force said voting went “according to procedure” in a [free and fair] election.',
      'The task force',
      'assessment',
    ],
    ['More than [2,600 marchers] have been held, per the Ilmen Centre.', 'the Ilmen Centre'],
    ['Some [70 per cent] of the ballots have been counted.', null, 'electorate'],
    ['The price of bread, per day, rose as [40 per cent] voted.', null, 'turnout'],
    ['The Ilmen Centre has been able to confirm [five deaths].', 'The Ilmen Centre', 'casualties'],
    ['The newspaper has not been able to confirm that [five deaths] occurred.', null, 'casualties'],
    ['The mission has calculated the death toll at [149].', 'The mission', 'casualties'],
    ['Mr Ssali levelled allegations of [widespread fraud] in the vote.', 'Mr Ssali', 'assessment'],
    [
      'The vote, described by the international community as [flawed], was calm.',
      'the international community',
      'assessment',
    ],
    [
      'The lawyers disputed revelations by President Okoth that [six people] had died.',
      'President Okoth',
      'casualties',
    ],
    ['The president said six had died, contrary to reports that [more than 20 people] were dead.', null, 'casualties'],
    ['The riots left [six people] dead, a group called Free Square said.', 'a group called Free Square', 'casualties'],
    [
      'The riots left [six people] dead, a militia known as the Red Hand said.',
      'a militia known as the Red Hand',
      'casualties',
    ],
    [
      'The riots left [six people] dead, said a rights group called Free Square.',
      'a rights group called Free Square',
      'casualties',
    ],
    ['Police called Ana Ruz a liar over the [rigged] vote.', 'Police', 'assessment'],
    [
      'According to the recent 14-district poll, [40 percent] are for him.',
      'the recent 14-district poll',
      'vote-share',
    ],
    [
      'All major parties other than the Civic Union have alleged [rigging] in the vote.',
      'All major parties other than the Civic Union',
      'assessment',
    ],
    [
      'Counting, amid allegations of [fraud] by the Civic Union and others, has been slow.',
      'the Civic Union',
      'assessment',
    ],
    [
      'Unrest followed the board’s declaration of Mr Sow as the victor with [71%] of the vote.',
      'the board',
      'vote-share',
    ],
    ['Results show that the Meridia Tehreek has an edge. He said the vote was [rigged].', null, 'assessment'],
    ['The 2018 vote recorded a turnout of 80 per cent. He said polling was [largely peaceful].', null, 'assessment'],
  ],
});
