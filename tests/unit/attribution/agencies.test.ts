import {testPassages} from './test-passages.ts';

/** Passages in the manner of agencies and papers of many regions, annotated before they were first read by the rules. */
testPassages({
  'agencies that quote agencies': [
    [
      'MOSCOW, March 17. /ITA/. Turnout stood at [52.4%] by 3 p.m., deputy head of the election commission Irina Volkova told reporters on Sunday.',
      'deputy head of the election commission Irina Volkova',
      'turnout',
    ],
    [
      '"Forty-one observers worked at the station, and [12 complaints] were filed," the press service quoted the region’s chief election officer as saying.',
      'the region’s chief election officer',
      'assessment',
    ],
    [
      'The head of the council’s press office, Oleg Danko, told the Vesti agency that [84.2 percent] of the ballots had been counted.',
      'Oleg Danko',
      'electorate',
    ],
    [
      'Interfakt quoted a source in the emergency services as saying [six people] had been killed in the clashes.',
      'a source in the emergency services',
      'casualties',
    ],
    [
      'An AFP correspondent at the scene saw police load [at least 30 protesters] into vans.',
      'An AFP correspondent at the scene',
    ],
    [
      'Police sources told Reuters that [18 people] were being questioned, while the army declined to comment.',
      'Police sources',
    ],
    [
      'State news agency SAMA, quoting the Ministry of the Interior, reported that [three police] were wounded.',
      'the Ministry of the Interior',
      'casualties',
    ],
    [
      '[Twenty-two people] were wounded, the official agency Tele Prensa reported, citing hospital staff.',
      'hospital staff',
      'casualties',
    ],
  ],
  'short leads': [
    [
      'At least [nine people] have been killed in overnight raids on opposition strongholds, residents and a rights group said on Thursday.',
      'residents and a rights group',
      'casualties',
    ],
    [
      'Opposition candidate Baraka Mwita has won [61 percent] of the vote with half the stations counted, provisional results showed on Wednesday.',
      'provisional results',
      'vote-share',
    ],
    [
      'Provisional results on Wednesday showed Baraka Mwita winning [61 percent] of the vote.',
      'Provisional results',
      'vote-share',
    ],
    [
      'Hundreds marched through the capital on Saturday. Organisers claimed a turnout of [80,000]; police gave a figure of 12,000.',
      'Organisers',
      'crowd',
    ],
    [
      'Hundreds marched through the capital on Saturday. Organisers claimed a turnout of 80,000; police gave a figure of [12,000].',
      'police',
      'crowd',
    ],
    ['Around [40,000 people], by police estimates, gathered in the central square.', 'police', 'crowd'],
    [
      'Between 20,000 and [25,000 people] took part, police said, far fewer than the 100,000 the unions had announced.',
      'police',
      'crowd',
    ],
    [
      'Between 20,000 and 25,000 people took part, police said, far fewer than the [100,000] the unions had announced.',
      'the unions',
      'crowd',
    ],
  ],
  'Indian English': [
    [
      'As many as [214 persons] were taken into preventive custody, Superintendent of Police R. K. Nair said here on Friday.',
      'Superintendent of Police R. K. Nair',
    ],
    [
      'Talking to mediapersons, State Congress chief Anil Deshpande alleged that [1.2 lakh] names had been struck off the rolls.',
      'State Congress chief Anil Deshpande',
      'electorate',
    ],
    [
      'The Chief Electoral Officer informed that the polling percentage was [67.31] at 5 p.m.',
      'The Chief Electoral Officer',
      'turnout',
    ],
    [
      'As per the Election Commission’s data, the voter turnout was [67.31 per cent].',
      'the Election Commission’s data',
      'turnout',
    ],
    ['The party is leading in [112 seats] as per the commission’s website.', 'the commission’s website', 'seats'],
    [
      'Terming the exercise a "[mockery of democracy]", former minister Lata Rane demanded fresh polls in the district.',
      'former minister Lata Rane',
      'assessment',
    ],
  ],
  'Nigerian and Kenyan English': [
    [
      'The Resident Electoral Commissioner, Prof. Adebayo Ojo, who disclosed this in Ibadan, said [1,204,000 voters] had collected their cards.',
      'Prof. Adebayo Ojo',
      'electorate',
    ],
    ['The Daily Herald gathered that [seven persons] were arrested over ballot box snatching.', 'The Daily Herald'],
    [
      'INEK’s returning officer, Prof. Musa Bala, declared that Okon polled [218,640 votes] to defeat his closest rival, who polled 197,002 votes.',
      'Prof. Musa Bala',
      'vote-count',
    ],
    [
      'INEK’s returning officer, Prof. Musa Bala, declared that Okon polled 218,640 votes to defeat his closest rival, who polled [197,002 votes].',
      'Prof. Musa Bala',
      'vote-count',
    ],
    [
      'The Inspector-General of Police, represented by DIG Sani Audu, stated that [42 suspects] were in custody.',
      'The Inspector-General of Police',
    ],
    [
      'Homa County police boss Jane Atieno confirmed the incident, saying [four people] were being treated for gunshot wounds.',
      'Homa County police boss Jane Atieno',
      'casualties',
    ],
    [
      'A police report seen by the Nyota indicated that [four people] died on the spot.',
      'A police report seen by the Nyota',
      'casualties',
    ],
    ['The governor regretted that [11 people] had lost their lives in the protests.', 'The governor', 'casualties'],
  ],
  'Latin America in translation': [
    [
      'The Ombudsman’s Office registered [49 deaths] in connection with the protests, 18 of them in Puno Alto.',
      'The Ombudsman’s Office',
      'casualties',
    ],
    [
      'The Ombudsman’s Office registered 49 deaths in connection with the protests, [18 of them] in Puno Alto.',
      'The Ombudsman’s Office',
      'casualties',
    ],
    [
      'According to the electoral body’s first bulletin, the ruling party obtained [51.2%] and the opposition 44.2%.',
      'the electoral body’s first bulletin',
      'vote-share',
    ],
    [
      'According to the electoral body’s first bulletin, the ruling party obtained 51.2% and the opposition [44.2%].',
      'the electoral body’s first bulletin',
      'vote-share',
    ],
    ['For the prosecutor, the [36 detainees] "acted in a coordinated manner" and must remain in prison.', null],
    [
      'The NGO Foro Justo, which keeps a count of political prisoners, assured this Tuesday that [1,848 people] remain behind bars.',
      'The NGO Foro Justo',
    ],
    [
      '"It was [a fraud] from start to finish," the former mayor assured at a press conference in Sucrena.',
      'the former mayor',
      'assessment',
    ],
    [
      'The president-elect thanked the 5.1 million Avalonians who, he said, had backed him with [56%] of the vote.',
      'The president-elect',
      'vote-share',
    ],
  ],
  'speakers over several sentences': [
    [
      'Lieutenant Ana Costa of the civil guard spoke at noon. "The square is calm," she said. "We have [64 people] in custody."',
      'Lieutenant Ana Costa',
    ],
    [
      'Judge Peter Lindqvist read out the verdicts on Monday. He sentenced the editor to [four years] in prison.',
      null,
      'sentence',
    ],
    [
      'The Centre for Free Elections sent 400 observers. In its preliminary statement, the centre noted [serious irregularities] in nine counties.',
      'Centre for Free Elections',
      'assessment',
    ],
    [
      'Human Rights Line published its report on Tuesday. It says [1,300 people] have been jailed since May.',
      'Human Rights Line',
    ],
    [
      'Human Rights Line published its report on Tuesday. The New York-based organisation counted [1,300 people] in jail.',
      'Human Rights Line',
    ],
    [
      'Ms Petrovic, 41, a schoolteacher, was at the gate. "I counted [15 ambulances and 20 dead]," she recalled.',
      'Ms Petrovic',
      'casualties',
    ],
    [
      'The commission’s chairman, Idris Bah, gave no reason for the delay. His deputy, Fatou Sow, said [70 percent] of the forms had arrived.',
      'Fatou Sow',
      'electorate',
    ],
  ],
  'no speaker or another one': [
    [
      'Police fired tear gas at the crowd and arrested [35 people], a day after the ministry said it would tolerate no rallies.',
      null,
    ],
    ['The law, which the minister says is needed, has put [35 people] in jail.', null],
    ['The attack claimed [15 lives] and was condemned by the African Union.', null, 'casualties'],
    ['The ruling party claimed [84 of the 98 seats] in the last election, held in 2018.', null, 'seats'],
    [
      'Mr Kato won [58 percent] of the vote, the commission said. His rival Mr Ode, who calls the count a sham, took 39 percent.',
      'the commission',
      'vote-share',
    ],
    [
      'The minister, who blamed foreign agents, did not mention the [23 people] shot dead on Friday.',
      null,
      'casualties',
    ],
    [
      'The report by the bishops was rejected by the government. It put the dead at [120].',
      'The report by the bishops',
      'casualties',
    ],
    [
      'The court annulled the poll, citing [widespread irregularities] in the tallying of votes.',
      'The court',
      'assessment',
    ],
  ],
  'polls and papers': [
    ['In a Metron poll released on Friday, [38 percent] of voters backed the prime minister.', 'a Metron poll', 'poll'],
    [
      'Asked by the institute Lumen whom they trusted, [38 percent] named the prime minister.',
      'the institute Lumen',
      'poll',
    ],
    ['Leaked documents, published by the weekly Fokus, speak of [31 dead].', 'Leaked documents', 'casualties'],
    [
      'Video verified by the BBC shows soldiers firing at a crowd of [several hundred].',
      'Video verified by the BBC',
      'crowd',
    ],
    ['A tally kept by the newspaper La Voz puts the number of dead at [61].', 'La Voz', 'casualties'],
    [
      'Figures released by the prison service on Monday reveal that [2,100 people] were held over the protests.',
      'Figures released by the prison service',
    ],
    ['The figure of [61 dead] comes from the newspaper La Voz.', 'the newspaper La Voz', 'casualties'],
  ],
});
