/**
 * Passages of our own wording in the manner of news from many regions, annotated before the finder read them: elliptical
 * results, lists, rival figures, figures of several kinds side by side, and lookalikes. See `sentences` for the notation.
 */
export const worldSentences: Record<string, [text: string, ...claims: string[]][]> = {
  'results and counts': [
    [
      "Nigeria's electoral commission said Tinubu polled 8.79 million votes, ahead of Atiku Abubakar with 6.98 million and Peter Obi with 6.1 million.",
      '8.79 million votes|vote-count|8790000|votes',
      '6.98 million|vote-count|6980000|votes',
      '6.1 million|vote-count|6100000|votes',
    ],
    [
      'In the Kano governorship race the ruling party trailed by 128,900 votes, while 273,442 ballots in 270 polling units were cancelled because of overvoting.',
      '128,900 votes|vote-count|128900|votes',
      '273,442 ballots|vote-count|273442|votes',
      '270 polling units|electorate|270|stations',
      'overvoting|assessment|null|null',
    ],
    [
      'Final results gave the Conservatives 34.2 per cent, the Liberals 33.1 and the New Democrats 17.',
      '34.2 per cent|vote-share|34.2|percent',
      '33.1|vote-share|33.1|percent',
      '17|vote-share|17|percent',
    ],
    [
      "Lai won the presidency by 40 per cent to Hou's 33, with turnout put at 71.9 per cent by the commission.",
      '40 per cent|vote-share|40|percent',
      '33|vote-share|33|percent',
      '71.9 per cent|turnout|71.9|percent',
    ],
    [
      'Police said 1,106 people had been rounded up by nightfall; rights lawyers spoke of twice that number, and by Tuesday most of the 230 held in Almaty had been let go.',
      '1,106 people|detentions|1106|people',
      '230|detentions|230|people',
    ],
    [
      'A further 12 opposition figures were taken into custody at dawn and another 30 were hauled away from a vigil in Minsk.',
      '12 opposition figures|detentions|12|people',
      '30|detentions|30|people',
    ],
    [
      'Live rounds were fired at the crowd in Lekki, leaving no fewer than nine people dead and scores hurt, witnesses said.',
      'no fewer than nine people|casualties|9|people',
      'scores|casualties|20|people',
    ],
    [
      'At least 285 protesters have lost eyes to rubber bullets in Santiago since October, the national human rights institute said.',
      'At least 285 protesters|casualties|285|people',
    ],
    [
      'Twenty-seven villagers were shot dead and some 40 wounded when gunmen raided Zamfara on Sunday.',
      'Twenty-seven villagers|casualties|27|people',
      'some 40|casualties|40|people',
    ],
    [
      'The interior ministry put the number of marchers at 119,000 nationwide; the CGT union claimed half a million.',
      '119,000|crowd|119000|people',
      'half a million|crowd|500000|people',
    ],
    [
      'Police put the crowd at 12,000, though organisers said five times as many had turned out.',
      '12,000|crowd|12000|people',
    ],
    [
      'Between 80,000 and 100,000 Georgians filled Rustaveli Avenue to denounce the foreign agents bill.',
      'Between 80,000 and 100,000 Georgians|crowd|80000-100000|people',
    ],
    [
      'The ruling Awami League and its allies swept 288 of the 300 seats on offer, leaving the opposition with a mere seven.',
      '288 of the 300 seats|seats|288|seats',
      'seven|seats|7|seats',
    ],
    [
      "MAS will keep its two-thirds majority in both chambers of the legislature, the electoral tribunal's tally showed.",
      'two-thirds majority|seats|66.7|percent',
    ],
    [
      'One in three voters stayed away from the polls in the Maldives, where turnout dipped to 66 per cent.',
      'One in three voters|turnout|33.3|percent',
      '66 per cent|turnout|66|percent',
    ],
    [
      'Just under half of the 19.6 million people on the electoral roll took part in the second round.',
      'Just under half|turnout|50|percent',
      '19.6 million people|electorate|19600000|people',
    ],
    [
      "The opposition accused the authorities of stuffing ballot boxes, but the African Union's mission declared the poll peaceful and credible.",
      'stuffing ballot boxes|assessment|null|null',
      'peaceful and credible|assessment|null|null',
    ],
    [
      'The vote fell well short of international standards, said the OSCE, which had 403 observers from 39 countries on the ground.',
      'short of international standards|assessment|null|null',
      '403 observers|electorate|403|people',
    ],
    [
      'Ten hopefuls were barred from the ballot by the Guardian Council, which cleared only six candidates to run for president.',
      'Ten hopefuls|electorate|10|people',
      'six candidates|electorate|6|people',
    ],
    [
      "The junta's court sentenced the ousted leader to a further seven years, taking her total jail term to 33 years.",
      'seven years|sentence|7|years',
      '33 years|sentence|33|years',
    ],
    [
      "Ilham Aliyev's critics said 13 journalists were on trial and that one of them, Aziz Orujov, had been given a life term.",
      '13 journalists|sentence|13|people',
    ],
    [
      'Prosecutors charged 47 democrats with subversion in what became the largest national security trial in Hong Kong.',
      '47 democrats|sentence|47|people',
    ],
    [
      'The activist was fined 300,000 roubles and handed a suspended sentence of two and a half years for "discrediting" the army.',
      '300,000 roubles|sentence|300000|money',
      'two and a half years|sentence|2.5|years',
    ],
    [
      'The recount in Penang cut her margin from 1,204 votes to 87.',
      '1,204 votes|vote-count|1204|votes',
      '87|vote-count|87|votes',
    ],
    [
      'Voters rejected the draft charter by 62 per cent to 38 in a plebiscite marred by claims of disinformation.',
      '62 per cent|vote-share|62|percent',
      '38|vote-share|38|percent',
    ],
    ['The inflation rate stood at 143 per cent when Argentines voted, and the peso had lost 90 per cent of its value.'],
    ["The company's board voted nine to three to reject the 4.2 billion euro takeover bid."],
    ['The striker said the match had been rigged after his side lost 3-0 in front of 40,000 fans.'],
    ['Fraud cost British banks £1.2 billion last year, up 8 per cent, the industry body said.'],
    ["Ministers promised free and fair trade with the region's 300 million consumers."],
    ['Some 600 delegates from 40 countries attended the climate conference in Nairobi.'],
    ['Heavy rain killed 14 people in Durban and left dozens missing, disaster officials said.'],
  ],
  regions: [
    [
      "Yoweri Museveni took 58.6% of ballots against Wine's 34.8%, extending a rule that began in 1986.",
      '58.6%|vote-share|58.6|percent',
      '34.8%|vote-share|34.8|percent',
    ],
    [
      'In Harare, police said 41 activists would stand trial over a banned gathering; Amnesty called the charges trumped up.',
      '41 activists|sentence|41|people',
    ],
    [
      "Imran Khan's PTI-backed independents had 93 seats, Nawaz Sharif's PML-N 75 and the PPP 54.",
      '93 seats|seats|93|seats',
      '75|seats|75|seats',
      '54|seats|54|seats',
    ],
    [
      'Mobile networks were shut on polling day, and voting was delayed at 76 booths in Balochistan, where blasts killed 28 people on the eve of the vote.',
      '76 booths|electorate|76|stations',
      '28 people|casualties|28|people',
    ],
    [
      'Sheikh Hasina fled after weeks of unrest in which over 400 were killed, according to a tally by Prothom Alo.',
      'over 400|casualties|400|people',
    ],
    [
      'A student leader said 91 of his comrades were gunned down on Sunday alone, the bloodiest day since July.',
      '91 of his comrades|casualties|91|people',
    ],
    [
      "Myanmar's junta has freed 23,184 inmates under an amnesty, though few political prisoners were thought to be among them.",
      '23,184 inmates|detentions|23184|people',
    ],
    [
      'The Assistance Association for Political Prisoners says 3,117 people have been slain since the coup and 19,954 remain in detention.',
      '3,117 people|casualties|3117|people',
      '19,954|detentions|19954|people',
    ],
    [
      "Cambodia's ruling party claimed 120 of the 125 seats in a contest that Western governments dismissed as a sham.",
      '120 of the 125 seats|seats|120|seats',
      'sham|assessment|null|null',
    ],
    [
      'Lawmakers impeached the president by 204 votes to 85, with three abstentions and eight ballots declared invalid.',
      '204 votes|vote-count|204|votes',
      '85|vote-count|85|votes',
      'three abstentions|vote-count|3|votes',
      'eight ballots|vote-count|8|votes',
    ],
    [
      "In Lima, unions said 50,000 had joined Thursday's march; the ombudsman counted 25 wounded, among them six officers.",
      '50,000|crowd|50000|people',
      '25|casualties|25|people',
      'six officers|casualties|6|people',
    ],
    [
      'Fujimori trailed Castillo by 44,058 votes with 100 per cent of tally sheets processed.',
      '44,058 votes|vote-count|44058|votes',
      '100 per cent|electorate|100|percent',
    ],
    [
      "Chile's constitutional referendum drew 13 million voters; 62 per cent said no and 38 per cent yes.",
      '13 million voters|turnout|13000000|voters',
      '62 per cent|vote-share|62|percent',
      '38 per cent|vote-share|38|percent',
    ],
    [
      'Foro Penal, which tracks arrests in Venezuela, put the number of political prisoners at 1,780, 114 of them minors.',
      '1,780|detentions|1780|people',
      '114 of them|detentions|114|people',
    ],
    [
      "The National Rally topped the first round on 33.2%, with the left's New Popular Front on 28% and Macron's camp on 20%.",
      '33.2%|vote-share|33.2|percent',
      '28%|vote-share|28|percent',
      '20%|vote-share|20|percent',
    ],
    [
      'By 5pm, 59.4% of the French electorate had cast their vote, up from 39.4% at the same stage in 2022.',
      '59.4%|turnout|59.4|percent',
      '39.4%|turnout|39.4|percent',
    ],
    [
      "Georgia's election commission said the party had won 54.2%; observers reported instances of vote buying, double voting and intimidation.",
      '54.2%|vote-share|54.2|percent',
      'vote buying, double voting and intimidation|assessment|null|null',
    ],
    [
      'In Kyrgyzstan, invalid ballots came to 2.1%, and a dozen candidates were struck off the list.',
      '2.1%|vote-count|2.1|percent',
      'a dozen candidates|electorate|12|people',
    ],
    [
      "Iran's judiciary has handed death sentences to 11 people over the protests, in which rights groups say 527 demonstrators, including 71 children, perished.",
      '11 people|sentence|11|people',
      '527 demonstrators|casualties|527|people',
      '71 children|casualties|71|people',
    ],
    [
      'Turnout in Tunisia was a mere 8.8 per cent by midday and ended at 11.2.',
      '8.8 per cent|turnout|8.8|percent',
      '11.2|turnout|11.2|percent',
    ],
    [
      "Rabat's police put Sunday's march at 40,000, a tenth of what the Islamists claimed.",
      '40,000|crowd|40000|people',
    ],
    ['The airline cut 2,300 jobs, a third of its workforce, after losing $1.1 billion.'],
    ['Half of the 48 teams will be seeded when the draw for the championship is held.'],
    ['Nearly 60 per cent of parents in the district approve of the new timetable, the school said.'],
    ['The flu killed 23 people in the county last winter, officials said.'],
  ],
  'left out and listed': [
    [
      'A court in Grodno sentenced the editor to six years in jail, his deputy Olga Kavalenka to four and the publisher Ivan Sokal to three. Rights activists called the trial political.',
      'six years|sentence|6|years',
      'four|sentence|4|years',
      'three|sentence|3|years',
    ],
    [
      'The rights centre says some 940 opposition activists are believed to be in custody, and at least 31 are known to have died since the protests began.',
      'some 940 opposition activists|detentions|940|people',
      'at least 31|casualties|31|people',
    ],
    [
      'Four teachers were given jail terms of two, five and seven years respectively for joining the banned protest.',
      'Four teachers|sentence|4|people',
      'two|sentence|2|years',
      'five|sentence|5|years',
      'seven years|sentence|7|years',
    ],
    [
      'About 4,500 people, the town hall estimated, had joined the march against the pension law.',
      'About 4,500 people|crowd|4500|people',
    ],
    [
      'Two men were reported killed and 17 reported missing after soldiers fired on the rally.',
      'Two men|casualties|2|people',
      '17|casualties|17|people',
    ],
    [
      'The monitors dismissed the runoff as null and void, though the commission said voting had been conducted in an orderly manner.',
      'null and void|assessment|null|null',
      'in an orderly manner|assessment|null|null',
    ],
    [
      'The bloc has kept a two-thirds majority in parliament after the election, and its rivals will need a three-fifths majority to block it.',
      'a two-thirds majority|seats|66.7|seats',
    ],
    ["The fraud squad and election fraud investigators visited the party's office before the vote."],
    [
      "Exit polls gave Sandoval 47 per cent to Ibarra's 41, while two in three voters said the economy was their main worry.",
      '47 per cent|vote-share|47|percent',
      '41|vote-share|41|percent',
      'two in three voters|poll|66.7|percent',
    ],
    [
      'With 1,140,300 votes to 1,098,700, the senator was declared the winner of the election.',
      '1,140,300 votes|vote-count|1140300|votes',
      '1,098,700|vote-count|1098700|votes',
    ],
    [
      'The electoral commission printed nine million ballots and set up 14,000 booths for the election.',
      'nine million ballots|electorate|9000000|votes',
      '14,000 booths|electorate|14000|stations',
    ],
    [
      'In the election for the assembly 61 of the 80 seats have been declared so far.',
      '61 of the 80 seats|electorate|61|other',
    ],
    [
      'Early voting closed with a 12.4% turnout, against 15 per cent at the last election.',
      '12.4%|turnout|12.4|percent',
      '15 per cent|turnout|15|percent',
    ],
    [
      'Soldiers shot dead four strikers in Conakry and scores were wounded, the union said; the army put the dead at two.',
      'four strikers|casualties|4|people',
      'scores|casualties|20|people',
      'two|casualties|2|people',
    ],
    [
      'Blank ballots accounted for 6.3 per cent in the second round of the election.',
      '6.3 per cent|vote-count|6.3|percent',
    ],
    [
      'The march on the presidential palace was put at 9,000 by police and 35,000 by the unions.',
      '9,000|crowd|9000|people',
      '35,000|crowd|35000|people',
    ],
    [
      'The delegate tally is Romero 212, Vidal 190 and Costa 44 before the last primary.',
      '212|seats|212|seats',
      '190|seats|190|seats',
      '44|seats|44|seats',
    ],
    [
      "The mayor said the system of tax rebates was rigged and that the governor had stolen Rivera's thunder before the election.",
    ],
    ['Two documentaries about the general, who was arrested after the coup, were shown on Sunday.'],
    ['The 20th-century activist was remembered at the protest.'],
    ['Police should round up 300 activists, the governor said before the election.'],
    ['Women made up 54 per cent of the electorate in the primary.'],
    ['The president said the party should win 50 seats next time.'],
    ['Villagers aged between 16 and 19 years of age were sentenced after the protest.'],
  ],
};
