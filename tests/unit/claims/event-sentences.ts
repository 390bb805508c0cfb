/**
 * Sentences and paragraphs of our own wording on detentions, casualties, crowds and sentences, each next to one that is
 * like it and claims nothing of the kind. See `sentences` for the notation.
 */
export const eventSentences: Record<string, [text: string, ...claims: string[]][]> = {
  'everyday crime': [
    ['Two men were stabbed outside a pub. Four people were arrested on suspicion of robbery, detectives said.'],
    [
      'Two men were stabbed at an opposition rally. Four protesters were arrested on suspicion of assault, detectives said.',
      'Two men|casualties|2|people',
      'Four protesters|detentions|4|people',
    ],
    ['A brawl at a nightclub left three people injured and a woman was knifed. Six youths were detained.'],
    [
      'The opposition says the case is political. Its leader was found guilty of fraud and sentenced to six years in jail. The ruling party denied it.',
      'six years|sentence|6|years|Its leader',
    ],
  ],
  tolls: [
    [
      'The death toll in the eastern province has risen to over 72, including 14 policemen, since the clashes with protesters.',
      'over 72|casualties|72|people',
      '14 policemen|casualties|14|people',
    ],
    ['The death toll in the latest student uprising rose to 21.', '21|casualties|21|people'],
    [
      'Six people died in the capital, another four in the port of Nado, two in Lune and three others in the hills, activists told reporters after the protests.',
      'Six people|casualties|6',
      'four|casualties|4',
      'two|casualties|2',
      'three others|casualties|3',
    ],
    ['Some 300 people were killed and 20,000 displaced in the fighting.', 'Some 300 people|casualties|300|people'],
    ['The man accused of killing nine people at the rally was found.', 'nine people|casualties|9|people'],
  ],
  'people held': [
    [
      'Police arrested a veteran leader of the banned opposition party and two dozen other activists for staging a rally.',
      'two dozen other activists|detentions|24|people',
    ],
    ['The clashes followed the imprisonment in May of 11 civilians.', '11 civilians|detentions|11|people'],
    ['The protests spread across the sprawling megacity of 20 million people.'],
  ],
  'terms of all kinds': [
    ['The court sentenced the opposition activist to 7 1/2 years in jail.', '7 1/2 years|sentence|7.5|years'],
    ['The opposition activist was sentenced to 12½ years in jail.', '12½ years|sentence|12.5|years'],
    ['For leading the rebellion the court settled on 18 years imprisonment.', '18 years|sentence|18|years'],
    ['The rebellion went on through 18 years of drought.'],
    [
      'Two members of the opposition youth movement were arrested for 30 days.',
      'Two members|sentence|2|people',
      '30 days|sentence|30|days',
    ],
    ['The court ordered the protest leader held in custody for two months, lawyers said.'],
    ['The protest leader was ordered held in custody for two months, lawyers said.', 'two months|sentence|2|months'],
    [
      'Some 13 activists were given administrative punishments ranging from three to eight days after the protest.',
      'Some 13 activists|sentence|13|people',
      'from three to eight days|sentence|3-8|days',
    ],
    ['The protest leader was handed a 15-yard penalty.'],
    [
      'The protest leader was given two years and a $10 million fine.',
      'two years|sentence|2|years',
      '$10 million|sentence|10000000|money',
    ],
    [
      'The court gave life terms to 69 of the defendants in the protest trial, while 39 others received 10 years in jail each.',
      '69 of the defendants|sentence|69',
      '39 others|sentence|39|people',
      '10 years|sentence|10|years',
    ],
    ['The riots followed the acquittal of four police officers.', 'four police officers|sentence|4|people'],
    ['His company charged the presidential campaign $3 million.'],
    ['A court fined the presidential campaign $3 million.', '$3 million|sentence|3000000|money'],
    ['They were among 27 people tried before a military court for the coup attempt.', '27 people|sentence|27|people'],
  ],
  disasters: [
    [
      'At least 74 people were killed in six states, the governor said, after tornadoes and a storm flattened a factory. Soldiers were sent. Twelve bodies were found under the debris by rescuers.',
    ],
    [
      'At least 74 people were killed in an airstrike, the governor said. Rescuers pulled twelve bodies from the debris.',
      'At least 74 people|casualties|74|people',
      'twelve bodies|casualties|12|people',
    ],
  ],
  'near to deaths': [
    [
      'Rallies over the police killing of a student were held in the capital as tens of thousands of teachers wrote petitions against violence.',
    ],
    [
      'The attack led to the deaths of the ambassador and three other diplomats.',
      'three other diplomats|casualties|3|people',
    ],
    ['The protest left many hurt; the number of injured is 118.', '118|casualties|118|people'],
    ['The president regretted the loss of four lives in the riots.', 'four lives|casualties|4|people'],
    ['More than a dozen towns had imposed curfews after the riots.'],
    [
      'This year of repression has seen at least nine journalist arrests and six prison sentences.',
      'at least nine journalist arrests|detentions|9|people',
      'six prison sentences|sentence|6|people',
    ],
  ],
  'asides and lists': [
    [
      'The number of lives lost in the last five weeks of anti-government protests has risen to 60, nine days after the commission put the figure at 50.',
      '60|casualties|60|people',
      '50|casualties|50|people',
    ],
    [
      'A rights group based in the north put the number of deaths at more than 200 after the riots.',
      'more than 200|casualties|200|people',
    ],
    [
      'After the protests the number of those arrested has gone up from 682 to 1,376.',
      '682|detentions|682|people',
      '1,376|detentions|1376|people',
    ],
    [
      'After three nights of protest the number of detainees increased to 200 people.',
      '200 people|detentions|200|people',
    ],
    [
      'It confirmed that 5,002 people were killed in the protests, including 4,714 protesters and 42 minors.',
      '5,002 people|casualties',
      '4,714 protesters|casualties',
      '42 minors|casualties',
    ],
    [
      'In all, 527 people were killed in the unrest. Among them were 71 minors and 70 members of the police.',
      '527 people|casualties',
      '71 minors|casualties',
      '70 members|casualties',
    ],
    [
      'Eight people were killed in the attack. There were 48 blackouts this year, 32 of them since August.',
      'Eight people|casualties|8|people',
    ],
    [
      'The death toll included two students and two teachers after the attack.',
      'two students|casualties',
      'two teachers|casualties',
    ],
    ['He was charged over the shooting of 10 people at the rally.', '10 people|casualties|10|people'],
    [
      'At least 143 policemen suffered serious injuries in the clashes.',
      'At least 143 policemen|casualties|143|people',
    ],
    ['The court sentenced one of the rebel organisers to 4.5 years in prison.', '4.5 years|sentence|4.5|years'],
  ],
  'relative clauses': [
    [
      'At least 17,460 citizens who protested against the coup are still detained.',
      'At least 17,460 citizens|detentions|17460|people',
    ],
    ['Some 300 teachers who marched to the palace have been arrested.', 'Some 300 teachers|detentions|300|people'],
    ['Some 300 teachers who marched to the palace sang.', 'Some 300 teachers|crowd|300|people'],
  ],
  'one among others': [
    [
      'The writer is one of over 41,000 people arrested since the coup.',
      'one of over 41,000 people|detentions|41000|people',
    ],
    [
      'Police arrested three participants in the riot. One of them was in possession of a map.',
      'three participants|detentions|3|people',
    ],
    [
      'In the clashes two men were killed in the capital, one was injured in Nado and no one was arrested.',
      'two men|casualties',
      'one|casualties|1|people',
    ],
    ['Two security guards were among those killed in the riot.', 'Two security guards|casualties|2|people'],
  ],
  pardons: [
    [
      'The junta granted amnesty to 3,015 political prisoners in an order.',
      '3,015 political prisoners|detentions|3015|people',
    ],
    ['Since the release of the 5,774 prisoners the junta has been silent.', '5,774 prisoners|detentions|5774|people'],
  ],
  'politicians in court': [
    [
      'A former mayor was jailed for vote-rigging. Petr Vlk, 49, of the same party, was given a nine-month term.',
      'vote-rigging|assessment',
      'nine-month term|sentence|9|months',
    ],
    [
      'Three former party members found guilty of breaking election law have been jailed.',
      'Three former party members|sentence|3|people',
    ],
    ['The mayor won a four-year term in the election.'],
    ['The opposition leader is serving 33 years in prison.', '33 years|sentence|33|years'],
    ['The opposition leader was freed after serving more than 1,000 days in prison.'],
  ],
  'no rallies and no terms': [
    ['The opposition leader was sentenced to 12 years last week.', '12 years|sentence|12|years'],
    ['The governor restored voting rights to 18,000 citizens before the election.'],
    ['Dozens of armed attackers poured into the compound in the war.'],
    ['A donor poured hundreds of thousands of dollars into the protest movement.'],
    ['The opposition leader was handed three early defeats on Tuesday.'],
    ["The president's ban on donors hampered the party four years ago."],
    ['The activist had to do one day a week of community service.'],
    ['Some migrants could earn 10-year work permits, the convicted senator said of the deported.'],
  ],
  'said on a day': [
    ['The ministry reported on Thursday that 11 people had died in the clashes.', '11 people|casualties|11|people'],
    ['The death toll from the clashes has now risen to eight.', 'eight|casualties|8|people'],
    ['The Brotherhood put the toll of the massacre at 120 people.', '120 people|casualties|120|people'],
  ],
  'sizes of rallies': [
    ['Attendance at the rally was 67,500.', '67,500|crowd|67500|people'],
    [
      'He held his first campaign rally in front of nearly 6,000 supporters.',
      'nearly 6,000 supporters|crowd|6000|people',
    ],
    ['The protest brought tens of thousands onto the streets.', 'tens of thousands|crowd|10000|people'],
    ["The march's organisers claimed a turnout of 750,000.", '750,000|crowd|750000|people'],
    ['It was larger than the march of 2006, which drew 500,000.', '500,000|crowd|500000|people'],
    ["Schools excused the city's 1.1 million students who wished to march against the government."],
    [
      'Rallies involving many tens of thousands of people were held in all provinces.',
      'many tens of thousands of people|crowd|10000|people',
    ],
    [
      "Hundreds of supporters of Sandoria's main opposition leader Petr Vlk on Wednesday clashed with police.",
      'Hundreds of supporters|crowd|100|people',
    ],
    [
      'The protest led to 1,385 arrests, of which 974 led to charges.',
      '1,385 arrests|detentions|1385|people',
      '974|detentions|974|people',
    ],
  ],
  'who joins': [
    ['The senator joined 16 others in a lawsuit against the government before the election.'],
    ['The rally drew 1,600 supporters before the election.', '1,600 supporters|crowd|1600'],
  ],
  'peoples in the plural': [
    [
      'Hundreds of Tanzanians took to the streets in protest over the results.',
      'Hundreds of Tanzanians|crowd|100|people|Tanzanians',
    ],
    ['Thousands of Sri Lankans rallied against the government.', 'Thousands of Sri Lankans|crowd|1000|people'],
    ['Thousands of Malagasy demonstrated against the president.', 'Thousands of Malagasy|crowd|1000|people'],
    ['Hundreds of Londoners took to the streets in protest.', 'Hundreds of Londoners|crowd|100|people'],
    ['Hundreds of Texas protest leaders were named in a book on the election.'],
  ],
  'clauses between people and verb': [
    ['Forty people carrying placards were arrested at the march.', 'Forty people|detentions|40|people'],
    [
      'Two activists from the group backing Banda were arrested at the protest.',
      'Two activists|detentions|2|people|activists',
    ],
    ['In the square 40 officers carrying shields looked on as the leader of the protest was arrested.'],
    ['Tens of thousands waving flags marched through the city.', 'Tens of thousands|crowd|10000|people'],
    ['Hundreds heeded the call to rally outside parliament.', 'Hundreds|crowd|100|people'],
    ['Hundreds heeded the call to pay their taxes before the protest.'],
  ],
  'reported so': [
    ['The protests spread overnight, with four people reported killed.', 'four people|casualties|4|people'],
    ['Four people reported strange lights over the protest.'],
    ['Clashes broke out in two towns, with nine protesters feared dead.', 'nine protesters|casualties|9|people'],
    ['Since the protests began, 197 people have suffered eye injuries.', '197 people|casualties|197|people'],
    ['Since the protests began, 197 people have suffered power cuts.'],
    ['Dozens received prison terms over the unrest.', 'Dozens|sentence|12|people'],
    ['Dozens received new flags after the unrest.'],
    ['Police confirmed one arrest at the rally.', 'one arrest|detentions|1|people'],
    ['Police said one detention centre was closed after the rally.'],
    ['The police opened 20 detention centres after the protest.'],
  ],
  'no detainees, no stations': [
    ['Already, his campaign has held more than 4,000 volunteer training sessions across the state, aides said.'],
    ['The army has held more than 4,000 volunteers since the protests.', 'more than 4,000 volunteers|detentions|4000'],
    ['The interview was carried on more than 80 stations across the country before the election.'],
    ['Voting took place at more than 80 stations in the election.', 'more than 80 stations|electorate|80|stations'],
  ],
  'figures of speech': [
    ['"I am 100% sure that she will run," the party chairman said of the opinion poll.'],
    ["The senator earned a 100% rating on the group's scorecard, and the polls liked it."],
    ['In the opinion poll 100% of voters backed the senator.', '100%|poll|100|percent'],
    ['He did not gain half a vote from the quarrel, his own adviser joked.'],
    ['He won half of the vote in the election.', 'half|vote-share|50|percent'],
  ],
  'the law and the person': [
    ['Voters must not wear campaign shirts. A violation of the ban at polling stations is a felony.'],
    ['Observers reported a violation of the rules at polling stations.', 'violation|assessment'],
    ['Critics called the new law on elections a violation of the constitution.'],
    ['Mrs Banda lacks the integrity to serve in office, the senator told voters before the election.'],
    ['The count lacks credibility, the senator told voters after the election.', 'lacks credibility|assessment'],
  ],
  'asides behind those counted': [
    ['Five people — including a child — were killed in the protests.', 'Five people|casualties|5|people'],
    ['Twelve activists – most of them students – were arrested at the rally.', 'Twelve activists|detentions|12|people'],
    ['More than 30 protesters (many of them minors) were arrested.', 'More than 30 protesters|detentions|30|people'],
  ],
  'those who are so many': [
    [
      'Protesters were shot. Those killed in the uprising, he said, included 20 students, a nurse and two children.',
      '20 students|casualties|20|people',
      'two children|casualties|2|people',
    ],
    [
      'The protest saw clashes. Those arrested included 12 journalists and two lawyers.',
      '12 journalists|detentions|12|people',
      'two lawyers|detentions|2|people',
    ],
    ['The protest saw clashes. Those invited included 12 journalists.'],
    ['The shots at the protest came from a corner where three men started to shoot people.'],
    [
      'The commission documented 32 cases of enforced disappearance and 11 incidents of arson during the protests.',
      '32 cases of enforced disappearance|casualties|32|people',
    ],
  ],
  'sizes of crowds': [
    [
      'Thousands marched in the protest. Police estimates put the combined total at 10,000, less than the organisers’ estimate of 50,000.',
      'Thousands|crowd|1000',
      '10,000|crowd|10000',
      '50,000|crowd|50000',
    ],
    [
      'A crowd estimated by police to have been between 3,000 and 4,000 people filled the square in the protest.',
      'between 3,000 and 4,000 people|crowd|3000-4000',
    ],
    [
      'More than half a million people were on the streets, organisers of the protest said.',
      'More than half a million people|crowd|500000',
    ],
    ['The number of protesters swelled to 20,000 by evening.', '20,000|crowd|20000'],
    ['Turnout at the demonstration was estimated at 30,000.', '30,000|crowd|30000'],
    ['At least 300 held placards outside the court during the protest.', 'At least 300|crowd|300'],
    ['The protest was 5,000 strong, facing a 2,000-strong police force.', '5,000 strong|crowd|5000'],
  ],
  'how a vote was held': [
    [
      'The election was not well administered, observers said.',
      'not well administered|assessment|null|null|The election',
    ],
    ['The club was not well administered, members said.'],
    ['Election day was assessed positively by the mission.', 'assessed positively|assessment|null|null|Election day'],
    ['His season was assessed positively by the coach.'],
    ['The mission said the election had not offered a level playing field.', 'level playing field|assessment'],
    ['The opposition demanded a level playing field before the vote.'],
    ['The reported turnout in the referendum was inflated, the opposition said.', 'inflated|assessment'],
    ['The election lacked genuine competition, the mission concluded.', 'lacked genuine competition|assessment'],
    ['Observers called the elections a step backwards for democracy.', 'step backwards|assessment'],
    ['The vote was on Sunday. He called it a mockery of the election.', 'mockery|assessment'],
  ],
  'found guilty, and at risk of it': [
    [
      'A court has found seven critics of the ruling party guilty of treason. Judges found the seven guilty of fraud as well.',
      'seven critics|sentence|7|people',
      'seven|sentence|7|people',
    ],
    ['A court has found seven mistakes in the books of the ruling party.'],
    [
      'Three former opposition candidates, Jana Malik, Petr Novak and Ivan Dura, were among the seven convicted.',
      'Three former opposition candidates|sentence|3|people',
      'seven|sentence|7|people',
    ],
    ['At least 39 other protesters are at risk of being hanged.', 'At least 39 other protesters|sentence|39|people'],
    [
      'The judge passed down prison sentences ranging from eight to 13 years over the protest.',
      'from eight to 13 years|sentence|8-13|years',
    ],
    ['Her sentence for the protest went down from eight to three years in prison.', 'three years|sentence|3|years'],
    ['The activist, 73, was one of the first journalists arrested after the coup.'],
  ],
  'what is told of each': [
    ['There were three children among those killed in the war.', 'three children|casualties|3|people'],
    [
      'More than 300 people died in the unrest, including dozens of policemen, and thousands have been arrested.',
      'More than 300 people|casualties|300',
      'dozens of policemen|casualties|12',
      'thousands|detentions|1000',
    ],
    [
      'At the protest some 8,000 students, or one quarter of the students enrolled, were taking part.',
      'some 8,000 students|crowd|8000',
    ],
    ['The verdict on the protest leader led to scuffles, drawing thousands to the square.', 'thousands|crowd|1000'],
    [
      'Nurses and porters went on strike. More than 70,000 members are taking industrial action.',
      'More than 70,000 members|crowd|70000',
    ],
  ],
  'marred, weak and smooth votes': [
    ['The election was marred by a boycott and by violence.', 'marred|assessment|null|null|The election'],
    ['The election was marred by reports of fraud.', 'fraud|assessment|null|null|The election'],
    ['The wedding was marred by rain.'],
    [
      'The mission noted systematic weaknesses in the management of the count after the election.',
      'systematic weaknesses|assessment',
    ],
    ['The mission noted weaknesses in the harbour wall.'],
    ['His age is one of his biggest weaknesses among primary voters before the election.'],
    ['There were no violations, and we are ready for the election, the candidate said.'],
    [
      "The runoff election was held in accordance with the country's legal framework.",
      "in accordance with the country's legal framework|assessment",
    ],
    ['Voting progressed smoothly in the capital, observers said.', 'progressed smoothly|assessment|null|null|Voting'],
    ['He called for the release of prisoners and for free and fair elections to be held.'],
    [
      'The court sentenced the opposition activist to six years in prison. The process was null and void, his lawyer said.',
      'six years|sentence|6|years',
    ],
  ],
  'the same by another count': [
    [
      'Unions counted 140,000 people in Aube (police counted 26,000) at the march, 30,000 in Toul, 20,000 people in Nice and 10,000 in Pau.',
      '140,000 people|crowd|140000',
      '26,000|crowd|26000',
      '30,000|crowd|30000',
      '20,000 people|crowd|20000',
      '10,000|crowd|10000',
    ],
    [
      'The march brought together 1.2 million demonstrators according to the ministry and 3.5 million according to the union.',
      '1.2 million demonstrators|crowd|1200000',
      '3.5 million|crowd|3500000',
    ],
    [
      'At the protest the prefecture counted 15,500 demonstrators and the organisers 22,000.',
      '15,500 demonstrators|crowd|15500',
      '22,000|crowd|22000',
    ],
    [
      'Some 80,000 people (5,000 in the port) marched in protest. The next days were quieter, with 45,000 people on 7 March and 30,000 on 9 March.',
      'Some 80,000 people|crowd|80000',
      '5,000|crowd|5000',
      '45,000 people|crowd|45000',
      '30,000|crowd|30000',
    ],
    [
      'At the protest the prefecture counted 15,500 demonstrators and the organisers served 22,000 meals.',
      '15,500 demonstrators|crowd|15500',
    ],
    [
      'Some 80,000 people marched in protest. The town lives on tourism, with 45,000 beds.',
      'Some 80,000 people|crowd|80000',
    ],
  ],
  'of whom so many': [
    [
      'Prosecutors brought terrorism charges against 24 activists, 20 of whom were arrested at the protest.',
      '24 activists|sentence|24|people',
      '20 of whom|detentions|20|people',
    ],
    ['The opposition party has 24 lawyers in the town, 20 of whom were at school there.'],
    [
      'The clashes were bloody. There are casualties, including six police officers.',
      'six police officers|casualties|6',
    ],
    ['The death toll from student protests in the country reached 16.', '16|casualties|16|people'],
  ],
  'manners of voting': [
    [
      'The mission said it was satisfied with the conduct of the elections.',
      'satisfied with the conduct of the elections|assessment',
    ],
    ['The mission said it was satisfied with the hotel.'],
    [
      'The election was held in an orderly, transparent and credible manner.',
      'orderly, transparent and credible|assessment|null|null|The election',
    ],
    ['The funeral was held in an orderly manner.'],
    ['Observers commended the people for the peaceful conduct of the polls.', 'peaceful|assessment'],
    ['The opposition alleged ballot-rigging in the north.', 'ballot-rigging|assessment'],
    ["The vote was another step in the country's democratic development, the president said."],
    ['Observers of the election spoke of serious problems in the vote.', 'serious problems|assessment'],
    ['Observers of the market spoke of serious problems in the economy.'],
  ],
  'terms and halves': [
    [
      'The court tried an opposition activist. It reduced her sentence to 43-and-a-half years.',
      '43-and-a-half years|sentence|43.5|years',
    ],
    [
      'The opposition activist was given a 12-and-a-half-year prison term.',
      '12-and-a-half-year prison term|sentence|12.5|years',
    ],
    ['The opposition activist faces up to 15 years’ imprisonment.', 'up to 15 years|sentence|15|years'],
    ['The sentence of the activist comes five years into the protests.'],
    [
      'The government sentenced a business manager to six years of prison for tax fraud. The fraud had gone on for a decade.',
    ],
  ],
  'doubts about a vote': [
    [
      'The election was marred by numerous violations, raising serious doubts about how free and fair it was.',
      'numerous violations|assessment',
      'serious doubts about how free and fair|assessment',
    ],
    ['Buyers have doubts about how fair the price is.'],
    [
      'The mission described election day as having been “largely calm”, but the count as slow.',
      'largely calm|assessment',
    ],
    [
      'Counting was assessed in overwhelmingly negative terms after the election.',
      'in overwhelmingly negative terms|assessment',
    ],
    ['Observers criticised electoral intimidation in the north.', 'electoral intimidation|assessment'],
    ['The vote was hampered by significant issues, observers said.', 'significant issues|assessment'],
  ],
  'people at concerts': [
    ['A fence at the concert gave way. Violence left 14 fans injured, and 35,000 people attended the show.'],
    ['Thousands of supporters, masked, carried placards in the protest.', 'Thousands of supporters|crowd|1000'],
  ],
  'the same number again, and what is no number': [
    ['The commission documented thirty-seven (37) deaths in the unrest.', 'thirty-seven (37) deaths|casualties|37'],
    ['Three protesters were shot, with others as young as 15, he said.', 'Three protesters|casualties|3'],
    ['The protesters face a crackdown that has already left 24 people dead.', '24 people|casualties|24'],
    ["Police gunfire has killed 24 people since the country's disputed vote.", '24 people|casualties|24'],
    ['After the clashes the city hospital admitted 38 policemen.', '38 policemen|casualties|38'],
    ['After the clashes the club admitted 38 members.'],
    ['Four people holding solitary anti-war rallies were detained.', 'Four people|detentions|4'],
    [
      'The crackdown on the protest led to prosecution and possible imprisonment for at least 23 activists.',
      'at least 23 activists|sentence|23',
    ],
  ],
  'judged in one clause': [
    [
      'The court annulled the election over “irregularities” and mismanagement.',
      'irregularities” and mismanagement|assessment',
    ],
    [
      'Observers consider the electoral process to have been largely peaceful and transparent.',
      'largely peaceful and transparent|assessment',
    ],
    ['Observers want the electoral process to have transparent rules.'],
  ],
  'whose number it is': [
    ['Mrs Otieno, now 71 and a baker, joined the protest of 1990.'],
    ['The two rights bodies condemned the killings of protesters.'],
    ['Four bodies urged the army to end its attacks on protesters.'],
    ['Four bodies were found after the attack on the protest.', 'Four bodies|casualties|4|people'],
    ['Hundreds of mourners carried those killed in the protest.'],
    ['Among those killed in the protest were nine students.', 'nine students|casualties|9|people'],
    ['She is one of five candidates; soldiers shot her driver.'],
    ["The governor named two of his rival's worst shortcomings before the election."],
    ['A third of those voting in the four towns on Sunday want a new mayor, an exit poll found.'],
    [
      'In a poll 58 percent of voters back Kalu. The region has a 6.2 percent inflation rate.',
      '58 percent|poll|58|percent',
    ],
    ['The three groups denounced the deaths in the crackdown.'],
    ['From eight to nine the Helpers Union counted 14 deaths in the attack.', '14 deaths|casualties|14|people'],
    ['The suspects were accused of purchasing six of the rifles used in the attack on the protest.'],
    ['The number of those who have died in the unrest reached 31.', '31|casualties|31|people'],
    ['Those wounded in the riots now number 260.', '260|casualties|260|people'],
    ['Those arrested since the protests began now number 1,150.', '1,150|detentions|1150|people'],
    ['The toll of the crackdown climbed to 58.', '58|casualties|58|people'],
    ['Another 40 are nursing bullet wounds after the protest.', '40|casualties|40|people'],
    ['The freedom to assemble was unduly limited ahead of the vote, the mission said.', 'unduly limited|assessment'],
    [
      'Monitors noted threats against voters in two districts during the referendum.',
      'threats against voters|assessment',
    ],
    ['The vote defied any rule of fairness, her lawyer said.', 'defied any rule|assessment'],
    ['The election commission has yet to count 320 sealed boxes.', '320 sealed boxes|electorate|320|stations'],
    ['Turnout at that hour had reached 37 percent in the referendum.', '37 percent|turnout|37|percent'],
    ['Sesay won two million, 315,420 votes.', 'two million, 315,420 votes|vote-count|2315420|votes'],
    ['The party lost by six or seven thousand votes.', 'six or seven thousand votes|vote-count|6000-7000|votes'],
    [
      'Three to four hundred thousand people marched.',
      'Three to four hundred thousand people|crowd|300000-400000|people',
    ],
  ],
};
