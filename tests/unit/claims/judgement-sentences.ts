/**
 * Sentences of our own wording that judge how a vote was held, and on crackdowns told in statements and reports, each next
 * to one that is like it and claims nothing of the kind. See `sentences` for the notation.
 */
export const judgementSentences: Record<string, [text: string, ...claims: string[]][]> = {
  'said of what stands before': [
    [
      'The mission said the vote was conducted diligently in a calm setting, polling stations had their ballots and staff were polite.',
      'diligently|assessment|null|null|the vote',
    ],
    [
      'Observers said the count had been a strikingly transparent one with party agents in every room on election day.',
      'transparent|assessment|null|null|the count',
    ],
    ['The new ferry service was run efficiently in the summer, the election commission said.'],
    [
      'The by-election, though largely peaceful, drew few people.',
      'largely peaceful|assessment|null|null|The by-election',
    ],
  ],
  'rules kept and broken': [
    [
      'After the election observers said that in many villages counting procedures were not followed.',
      'procedures were not followed|assessment',
    ],
    [
      'Observers said the secrecy of the vote was largely respected.',
      'secrecy of the vote was largely respected|assessment',
    ],
    [
      'Election staff did not always follow procedures, the observers noted.',
      'not always follow procedures|assessment',
    ],
    ['Voters must follow procedures at polling stations, the election commission said.'],
    ['The election commission told staff of the procedures to be followed.'],
    ['Safety procedures were not followed at the mine.'],
    ['Observers of the election saw frequent violations of the code of conduct.', 'violations|assessment'],
    ['Doctors saw frequent violations of the code of conduct.'],
    ['Inconsistencies in the application of the rules troubled observers of the vote.', 'Inconsistencies|assessment'],
    ['Observers reported problems with the tabulation of results in the election.', 'problems|assessment'],
    ['Candidates in the election spoke of problems with jobs and of problems in schools.'],
  ],
  'what was prevented': [
    [
      'Soldiers at the polling stations prevented a credible and transparent vote, the party said after the election.',
      'prevented a credible and transparent|assessment',
    ],
    ['Police prevented peaceful marchers from reaching the election commission.'],
    [
      'Threats limited the ability of villagers to vote freely in the referendum, the mission said.',
      'limited the ability|assessment',
    ],
    ['The election commission wants to prevent a fraudulent vote.'],
    ['The delay gave people no chance to express their will in the election.'],
    ['Such a commission is unlikely to hold a vote that is credible.'],
  ],
  'judgements apart': [
    [
      'The group said the election was peaceful and reflected the will of the people.',
      'peaceful|assessment|null|null|the election',
      'reflected the will|assessment|null|null|the election',
    ],
    [
      'The election, though well managed, was marred by repeated violations of campaign rules.',
      'well managed|assessment',
      'violations|assessment',
    ],
    [
      'The results did not meet the standard of fair elections, the commission found.',
      'did not meet the standard of fair|assessment',
    ],
    [
      'The recount did not meet the standards for a credible election, the court found.',
      'did not meet the standards for a credible|assessment',
    ],
    [
      'Monitors said the election took place in a climate of fear.',
      'in a climate of fear|assessment|null|null|the election',
    ],
    ['The harvest took place in a climate of fear, farmers said.'],
    ['The opposition called the entire process a farce.', 'farce|assessment|null|null|entire process'],
    ['The opposition voted in phases 2 and 3 of the election.'],
    ['Leaders of the 88 Generation were at the protest.'],
  ],
  'groups counted by their number': [
    [
      'The latest shootings bring to 58 the number of marchers killed by soldiers since the coup.',
      '58 the number of marchers|casualties|58|people',
    ],
    ['The change brings to 58 the number of routes flown by the airline.'],
    ['State radio put the number killed in the unrest at 31.', '31|casualties|31|people'],
    ['State radio put the number seen in the unrest at 31.'],
    ['The number of villagers arrested since the riots amounted to 1,240.', '1,240|detentions|1240|people|villagers'],
    ['Students marched on the palace against the junta. Police put their number at 400.', '400|crowd|400|people'],
    ['Students read books on the junta. Critics put their number at 400.'],
    ['By noon the protest on the square had swelled to some 9,000.', 'some 9,000|crowd|9000|people'],
    ['The rally against the government peaked at 6,500.', '6,500|crowd|6500|people'],
    ['Children under 16 must not be tried for taking part in a riot, the activists said.'],
    ['Eleven minors were kept in detention over the protest.', 'Eleven minors|detentions|11|people'],
    ['He was one of four marchers killed in the clashes.', 'one of four marchers|casualties'],
  ],
  'what is turned, called and conceded': [
    ['The report spoke not only of ballot stuffing but of a chaotic count.', 'ballot stuffing|assessment'],
    ['The observers could not say whether the vote was free, fair and credible.'],
    ['The group decried the opaque nature of the last phase of the count.', 'opaque|assessment'],
    ['The group decried the opaque nature of the trade in gold, as it did before the election.'],
    ['Abuse of office distorted the playing field before the election.', 'distorted|assessment'],
    ['Such a law could have undermined the vote.'],
    ['The law, he said, undermined the vote.', 'undermined|assessment|null|null|the vote'],
    ['ZANEC lacked transparency in counting the votes of the election.', 'lacked transparency|assessment'],
    ['Moyo lacked transparency in life and in the election.'],
    ['There were serious problems noted during the vote.', 'serious problems|assessment'],
    ['There were serious problems, noted the winner of the vote.'],
  ],
  'held, let go and taken to court': [
    [
      'More than 90 were arrested at the rally but 61 have since been released.',
      'More than 90|detentions|90|people',
      '61|detentions|61|people',
    ],
    ['The authorities must release 13 opposition activists at once.', '13 opposition activists|detentions|13|people'],
    ['The commission must win 13 opposition activists over.'],
    [
      'Some 150 demonstrators remain in overcrowded army jails after the protests.',
      'Some 150 demonstrators|detentions|150|people',
    ],
    ['Some 150 demonstrators remain in crowded army lorries.', 'Some 150 demonstrators|crowd|150|people'],
    ['Of those killed in the unrest, four were students.', 'four|casualties|4|people'],
    ['Of those counted in the census, four were students.'],
    [
      'A complaint of rioting has been made against the protest. A case was registered against 11 activists.',
      '11 activists|sentence|11|people',
    ],
    ['After the protest the prize was awarded to 11 activists.', '11 activists|crowd|11|people'],
    ['The riot act and Section 144 of the Code were in force at the protest.'],
    ['Three officers need medical attention after the clashes with protesters.', 'Three officers|casualties|3|people'],
  ],
  'declared and spoilt': [
    ['It was an election the police chief declared peaceful.', 'peaceful|assessment|null|null|an election'],
    ['It was an election for which the police declared peaceful streets.'],
    ['Voting proceeded without major incident in the north.', 'without major incident|assessment|null|null|Voting'],
    ['The flight proceeded without major incident on election day.'],
    ["Shortages marred last Sunday's presidential election, the group said.", 'marred|assessment'],
    ['Rain marred the wedding of a candidate in the election.'],
  ],
  'figures in brackets and befallen': [
    [
      'Since the coup a total of (154) people have been arrested and (12) of them killed.',
      '(154) people|detentions|154|people',
      '(12) of them|casualties|12|people',
    ],
    ['Since the coup Min (54) people say has been arrested.'],
    ['There was anger over the police shooting last weekend of three men.', 'three men|casualties|3|people'],
    ['There was anger over the screening last weekend of three films on the shooting.'],
    ['Fresh violence claimed two more lives at the rally.', 'two more lives|casualties|2|people'],
    ['The blast in the market did injury to two other children.', 'two other children|casualties|2|people'],
    ['On the day of the protest the minister said that nine people had died of cholera.'],
    [
      'In June 53 activists of the Sela protest movement were handed heavy sentences at a mass trial.',
      '53 activists|sentence|53|people',
    ],
  ],
  'parts of a group': [
    [
      'The ministry said 107 people were killed in the riots, of whom 66 were farmers and 41 were traders.',
      '107 people|casualties|107|people',
      '66|casualties|66|people',
      '41|casualties|41|people',
    ],
    [
      'Of the injured in the riots, 101 were students, 106 farmers and 64 policemen.',
      '101|casualties|101|people',
      '106 farmers|casualties|106|people',
      '64 policemen|casualties|64|people',
    ],
    ['Of the fields in the riot zone, 101 were wheat, 106 rice and 64 cotton.'],
    ['Among the injured in the riots there were 20 policemen.', '20 policemen|casualties|20|people'],
    ['Among the guests at the talks on the riots there were 20 policemen.'],
  ],
  'in court': [
    [
      'Police said 44 of the 49 protesters arrested after the clashes would be charged with rioting.',
      '44 of the 49 protesters|sentence|44|people',
    ],
    [
      'Police said 44 of the 49 protesters arrested after the clashes would be released.',
      '44 of the 49 protesters|detentions|44|people',
    ],
    ['After the protest 23 people appeared in a crowded city court.', '23 people|sentence|23|people'],
    ['After the protest 23 people appeared in a crowded city hall.'],
    [
      'Since June 900 protesters have been arrested and 120 are on trial.',
      '900 protesters|detentions|900|people',
      '120|sentence|120|people',
    ],
    ['Five masked men seized Okello outside the opposition newspaper.'],
    ['Five men seized at the opposition newspaper are in a serious condition.', 'Five men|detentions|5|people'],
    ['Seven people are under treatment after the clashes.', 'Seven people|casualties|7|people'],
  ],
  'left to be desired': [
    [
      'The conduct of the electoral commission left a lot to be desired, the judge said of the election.',
      'left a lot to be desired|assessment',
    ],
    ['The food for voters left a lot to be desired.'],
    ['The candidate says he was robbed of victory in the election.', 'robbed of victory|assessment'],
    ['The candidate says he was robbed of his wallet in the election.'],
    ['The court found election fraud that undermined the vote.', 'election fraud that undermined|assessment'],
  ],
  'quoted, seeming and kept': [
    [
      'The observers described the polls as “free”, “fair” and “transparent”.',
      'fair” and “transparent|assessment|null|null|the polls',
    ],
    ['Turnout in the north appeared inflated, the mission said of the vote.', 'inflated|assessment|null|null|Turnout'],
    ['The balloon in the north appeared inflated on the day of the vote.'],
    [
      "The envoy said the integrity of the country's recent polls has been protected.",
      "integrity of the country's recent polls has been protected|assessment",
    ],
    ["The envoy said the health of the country's recent voters has been protected."],
    [
      'A remarkably peaceful and highly competitive electoral campaign came to its end.',
      'peaceful and highly competitive|assessment',
    ],
    ['At the poll event virtually all of the people in the hall of the town expressed their support.'],
  ],
  'tolls brought and risen': [
    ['The shooting brought to 56 the death toll in protests since the coup.', '56 the death toll|casualties|56|people'],
    ['The shooting brought to 56 the number of towns with protests since the coup.'],
    ['The death toll from violent protests after the arrest of Okello has risen to 28.', '28|casualties|28|people'],
    ['The number of detainees after the death of Okello in the protest has risen to 28.', '28|detentions|28|people'],
    [
      'The doctors state that among the injured in the protest, nine were hit by canisters.',
      'nine|casualties|9|people',
    ],
    ['The doctors state that among the guests of the protest, nine were hit by canisters.'],
    ['Five members of parliament were detained after the riot.', 'Five members|detentions|5|people'],
  ],
  'manners and times': [
    ['They accused the staff of rigging the count.', 'rigging the count|assessment'],
    ['They accused the staff of rigging the national count.', 'rigging|assessment'],
    [
      'The count was carried out in a transparent, simple and professional manner.',
      'transparent|assessment|null|null|The count',
    ],
    ['The count in the town was told of in a transparent dress of simple cut.'],
    [
      'The staff did not adequately protect the secrecy of the vote, the observers said.',
      'not adequately protect the secrecy|assessment',
    ],
    ['The staff were there to protect the secrecy of the vote.'],
    ['A credible and calm poll would open a new chapter.'],
    ['It was a credible and calm poll.', 'credible and calm|assessment|null|null|poll'],
    ['The months before the vote were marred by protests.'],
    ['The vote was marred by protests.', 'marred|assessment|null|null|The vote'],
    ['After the protest, a cold wave killed 50 people.'],
    ['Counting of the votes has gone very well.', 'gone very well|assessment'],
    [
      'Three Thai protest leaders were jailed on Monday over the rally.',
      'Three Thai protest leaders|detentions|3|people',
    ],
    [
      'At least 71 protesters have been accused under the law since the rally.',
      'At least 71 protesters|sentence|71|people',
    ],
  ],
  'wishes for what is called names': [
    ['We urge the election commission to void this farcical result.', 'farcical|assessment|null|null|result'],
    ['We urge the election commission to prevent a farcical result.'],
    [
      'With candidates seeking a rerun, there are doubts about the credibility of the election.',
      'doubts about the credibility|assessment',
    ],
    ['They want to remove doubts about the credibility of the election.'],
    [
      'Voting had not been held in a peaceful manner and there would be a new vote, the election commission said.',
      'in a peaceful manner|assessment|null|null|Voting',
    ],
    ['The elections were less free and democratic than the last.', 'less free and democratic|assessment'],
    ['Observers of the election saw an abuse of state resources.', 'abuse of state resources|assessment'],
    ['The auditors of the bank saw an abuse of state resources.'],
  ],
};
