/**
 * Passages of our own wording from many regions, written with their answers before the finder had read any (it had 29 of
 * the first 39 right): for each claim its key and whom or what it is about; null for nothing. Two names for one person
 * ("the blogger, Pham Doan Trang") are both right.
 */
export const moreSubjects: readonly [text: string, ...subjects: [key: string, subject: string | null][]][] = [
  [
    'An Ipsos poll of Kenyan voters has Odinga leading Ruto 46 percent to 41 percent.',
    ['46 percent', 'Odinga'],
    ['41 percent', 'Ruto'],
  ],
  [
    'In a run-off between Lula and Bolsonaro, Lula would win by 52 percent to 39 percent, the Datafolha survey of voters found.',
    ['52 percent', 'Lula'],
    ['39 percent', 'Bolsonaro'],
  ],
  [
    'Mr Tshisekedi trails Mr Fayulu 31 per cent to 44 per cent in the latest poll of voters.',
    ['31 per cent', 'Mr Tshisekedi'],
    ['44 per cent', 'Mr Fayulu'],
  ],
  [
    'Support for the prime minister, Kyriakos Mitsotakis, fell to 29 per cent in an opinion poll published in Athens.',
    ['29 per cent', 'Kyriakos Mitsotakis'],
  ],
  ['Disapproval of Macron has climbed to 68 percent, according to a poll of French voters.', ['68 percent', 'Macron']],
  [
    'The survey of voters showed Mahama with a comfortable lead over Bawumia, taking 51 per cent of the vote.',
    ['51 per cent', 'Mahama'],
  ],
  [
    'Judge Nurlan Abdiev sentenced the activist Aigul Sadykova to three years in prison for organising protests.',
    ['three years', 'the activist Aigul Sadykova'],
  ],
  ['Judge Nurlan Abdiev imposed a prison sentence of three years after the protests.', ['three years', null]],
  [
    'The court in Tunis, chaired by Judge Hamdi, handed a 22-year prison sentence to Abir Moussi, an opposition leader.',
    ['22-year prison sentence', 'Abir Moussi'],
  ],
  ['Herzog is a patient campaigner who took 34 per cent of the vote in 2015.', ['34 per cent', 'Herzog']],
  ["Marcos lags behind Duterte with 24 percent, according to Pulse Asia's survey of voters.", ['24 percent', 'Marcos']],
  [
    'The Democratic Alliance, which had hoped for more, slipped back to 21 percent of the vote in the election.',
    ['21 percent', 'The Democratic Alliance'],
  ],
  ['Young voters back Tsai by 30 points, the pre-election poll found.', ['30 points', 'Tsai']],
  [
    'Just 28 percent of Slovaks trust the government, compared with 41 percent a year ago, the opinion poll said.',
    ['28 percent', 'the government'],
  ],
  ['The opposition poll put Imran Khan at 61% and his rival at 22%.', ['61%', 'Imran Khan'], ['22%', 'his rival']],
  [
    "Ms Castillo's strongest showing was 71 percent of the vote in Puno, where Ms Fujimori has few friends.",
    ['71 percent', 'Ms Castillo'],
  ],
  [
    'Ms Sandu won 55 percent of the vote. She also took 93 percent abroad, where Mr Dodon hardly campaigned.',
    ['55 percent', 'Ms Sandu'],
    ['93 percent', 'Ms Sandu'],
  ],
  [
    'Against Mr Akhannouch, Mr Benkirane would win 48 to 40 per cent, the poll of voters says.',
    ['40 per cent', 'Mr Akhannouch'],
  ],
  [
    'The governor of Lagos, Babajide Sanwo-Olu, was re-elected with 762,134 votes.',
    ['762,134 votes', 'Babajide Sanwo-Olu'],
  ],
  ['At the last federal election, the Greens won four seats.', ['four seats', 'the Greens']],
  ['The referendum on the canal failed, with 58 per cent voting against.', ['58 per cent', 'The referendum']],
  ['In Chile, the new constitution was rejected by 62 per cent of voters.', ['62 per cent', 'the new constitution']],
  [
    'The Ipsos/Le Monde survey gives Le Pen 34 percent and Philippe 21 percent before the election.',
    ['34 percent', 'Le Pen'],
    ['21 percent', 'Philippe'],
  ],
  [
    'Asked by pollsters whether the vote would be honest, 44 percent of Georgians said no, with 31 percent saying yes.',
    ['44 percent', 'Georgians'],
    ['31 percent', 'Georgians'],
  ],
  [
    "The president's approval rating has been below 30 percent since May, polls show.",
    ['below 30 percent', 'The president'],
  ],
  [
    'Thirty-six percent of Israelis would vote for Bennett and 34 percent for Netanyahu, the Channel 12 poll found.',
    ['34 percent', 'Netanyahu'],
  ],
  [
    'Mnangagwa beat Chamisa by 52.6 per cent to 44 per cent in the presidential election.',
    ['52.6 per cent', 'Mnangagwa'],
    ['44 per cent', 'Chamisa'],
  ],
  [
    'He beat her 54 per cent to 46 per cent, the commission said after the election, and Ms Roy conceded to Mr Sen.',
    ['46 per cent', null],
  ],
  ['Texas has 40 electoral votes; Mr Trump won all of them in the election.', ['40 electoral votes', 'Texas']],
  ['Nearly 180,000 Nevadans took part in the Democratic caucus.', ['Nearly 180,000 Nevadans', 'Nevadans']],
  [
    'Prosecutors said the blogger, Pham Doan Trang, faces up to 20 years in prison for propaganda against the state.',
    ['up to 20 years', 'Pham Doan Trang'],
  ],
  [
    'Ms Rojas had 51 per cent to Mr Torres’ 47 per cent in the election.',
    ['51 per cent', 'Ms Rojas'],
    ['47 per cent', 'Mr Torres'],
  ],
  [
    'The survey of voters finds Ms Rojas with only a small lead over Mr Paz, 46 percent to 44 percent.',
    ['46 percent', 'Ms Rojas'],
    ['44 percent', 'Mr Paz'],
  ],
  [
    'He is far from Ms Rojas, who came into the second round of the primaries with a lead of 300 delegates.',
    ['300 delegates', 'Ms Rojas'],
  ],
  [
    'In the poll of voters women back the Liberal, Ms Ouma, and Ouma leads Kamau 52 - 35 percent overall and 48-41 percent among men.',
    ['52', 'Ouma'],
    ['35 percent', 'Kamau'],
    ['48', 'Ouma'],
    ['41 percent', 'Kamau'],
  ],
  [
    'Kamau leads Ouma 51 to 40 percent, the survey of voters found. The gap is wide as Kamau leads 60 to 31 percent among men while Ouma leads 50 to 45 percent among women.',
    ['60', 'Kamau'],
    ['31 percent', 'Ouma'],
    ['50', 'Ouma'],
    ['45 percent', 'Kamau'],
  ],
  [
    'Mr Kamau trails Mr Ouma 48 to 32 percent and loses to Ms Petrova 49 to 35 percent, the poll of voters found.',
    ['48', 'Mr Ouma'],
    ['32 percent', 'Mr Kamau'],
    ['49', 'Ms Petrova'],
    ['35 percent', 'Mr Kamau'],
  ],
  [
    'Ouma leads her likely opponent, Boris Kamau, 62 percent to 25 percent in the poll of voters.',
    ['62 percent', 'Ouma'],
    ['25 percent', 'Boris Kamau'],
  ],
  [
    'In the poll, voters favoured the former secretary of state 49 to 45 percent.',
    ['49', 'the former secretary of state'],
  ],
  ['In the poll Ouma leads by 12 points among the young.', ['12 points', 'Ouma']],
  ['The Farmers Union will become the opposition with 20 seats.', ['20 seats', 'The Farmers Union']],
  ['Ahead was the Popular Bloc, headed by the lawyer Anna Kohl, with 19 seats.', ['19 seats', 'the Popular Bloc']],
  [
    'The Democrats won 41 per cent of the vote, followed by the Greens with 14.9%; the Farmers Party – 7.9%; the Labour Party – 6.7%.',
    ['14.9%', 'the Greens'],
    ['7.9%', 'the Farmers Party'],
    ['6.7%', 'the Labour Party'],
  ],
  [
    'The ruling bloc will take 52 seats and the opposition bloc only 11.',
    ['52 seats', 'The ruling bloc'],
    ['11', 'the opposition bloc'],
  ],
  ['Police fired on the marchers on Thursday, killing three on the spot.', ['three', 'the marchers']],
  ['The demonstrators hid in a nearby church, but about 80 were arrested.', ['about 80', 'The demonstrators']],
  [
    'Chea Sopheap was arrested after a protest and handed a six-day prison sentence for insulting an official.',
    ['six-day prison sentence', 'Chea Sopheap'],
  ],
  [
    'The Greens Party, the Left Bloc (LB) and the Centre reportedly won 15, 3 and 2 seats respectively.',
    ['15', 'The Greens Party'],
    ['3', 'the Left Bloc (LB)'],
    ['2 seats', 'the Centre'],
  ],
  [
    'Ouma and Petrova received 34 per cent and 28 per cent of the vote.',
    ['34 per cent', 'Ouma'],
    ['28 per cent', 'Petrova'],
  ],
  [
    'Anna Ouma and Boris Petrov were sentenced to five and seven years in prison over the protest.',
    ['five', 'Anna Ouma'],
    ['seven years', 'Boris Petrov'],
  ],
  ['Ouma and Petrova won 15 seats in the north.', ['15 seats', 'Ouma and Petrova']],
  [
    'The independent candidates, mostly backed by the Justice League, are leading with 97 seats.',
    ['97 seats', 'The independent candidates'],
  ],
  ['The independents won 102 seats, mostly backed by the Justice League.', ['102 seats', 'The independents']],
  [
    'The alliance, which consists of the Labour Party, the Centre Party (CP), the Welfare Party and the Unity Party (UP), received 50.66% of the votes.',
    ['50.66%', 'The alliance'],
  ],
  [
    'Amadou Barry, head of the Front for Change, an alliance of opposition parties, was given a 12-month prison term.',
    ['12-month prison term', 'Amadou Barry'],
  ],
  [
    'The court sentenced Ilham Aliyev, head of the movement, to seven years in prison, and Togrul Rahimov, deputy head of the Equality Party, to five years.',
    ['seven years', 'Ilham Aliyev'],
    ['five years', 'Togrul Rahimov'],
  ],
  [
    'In the poll, the Liberals (46%) are far in front of the Greens (26%) and lead the Farmers (9%).',
    ['46%', 'the Liberals'],
    ['26%', 'the Greens'],
    ['9%', 'the Farmers'],
  ],
  [
    'About 33 per cent of Canadians prefer the Liberal Party, the poll found – three points ahead of the Greens, and six points ahead of the Farmers.',
    ['three points', 'the Liberal Party'],
    ['six points', 'the Liberal Party'],
  ],
  [
    'The Conservatives are second with 30 per cent in the poll, the Greens third with 23 per cent.',
    ['30 per cent', 'The Conservatives'],
    ['23 per cent', 'the Greens'],
  ],
  [
    'In the poll the Liberals are at 42 percent, followed by single-digit support – nine per cent – for the Greens.',
    ['nine per cent', 'the Greens'],
  ],
  [
    'The Bloc is stable at 8% in the poll, while the Farmers Party continues to hover around 2%.',
    ['around 2%', 'the Farmers Party'],
  ],
  ['Ouma won a special election in May by 72% to 28% over David Narkunas.', ['72%', 'Ouma'], ['28%', 'David Narkunas']],
  ['A court in Mamou gave one-year prison terms to three protesters.', ['one-year prison terms', 'three protesters']],
  [
    'Police in Tbilisi detained 36 students after the protest. Prosecutors have charged the 36 with rioting.',
    ['36 students', 'students'],
    ['36', 'students'],
  ],
  ['Mokgosi captured 71 percent of the vote against Dube.', ['71 percent', 'Mokgosi']],
  [
    'The president was re-elected with 77 percent of the vote against the former mayor.',
    ['77 percent', 'The president'],
  ],
  ['The election is over. Novak follows Weber with 22 percent.', ['22 percent', 'Novak']],
  [
    'The president secured a landslide victory in the election, winning 97 percent of the vote.',
    ['97 percent', 'The president'],
  ],
  ['Mr Osei, who claims to have won 53% of the vote, called a strike.', ['53%', 'Mr Osei']],
  ...(
    ['came third with', 'came fourth with', 'was third with', 'was a distant fourth at', 'ended up fifth with'] as const
  ).map((rank): (typeof moreSubjects)[number] => [
    `Silva won 48.1% of the vote, and Prado ${rank} 4.9%.`,
    ['48.1%', 'Silva'],
    ['4.9%', 'Prado'],
  ]),
  [
    'Silva won 48.1 percent of the vote, with Prado a distant third at 9.9 percent.',
    ['48.1 percent', 'Silva'],
    ['9.9 percent', 'Prado'],
  ],
  ['The ministry added that turnout was 63 percent.', ['63 percent', 'turnout']],
  [
    'The election was held on Sunday. Monitors said vote buying was seen in one in five polling stations.',
    ['vote buying', 'The election'],
  ],
  [
    'Monitors said that ballot stuffing took place at several polling stations in the presidential vote.',
    ['ballot stuffing', 'the presidential vote'],
  ],
  [
    'Mr Silva won the popular vote by two million. He took office in January. The report found no evidence of systemic voter fraud.',
    ['no evidence of systemic voter fraud', null],
  ],
  [
    'Mr Banda rejected the count. The commission declared Mr Phiri the winner with 2.9 million votes.',
    ['2.9 million votes', 'Mr Phiri'],
  ],
  [
    'Prime Minister Karel Dvořák is the favourite. His main rival is Jana Malá, a lawyer. She stood in the last election, winning 3.4 percent of the vote.',
    ['3.4 percent', 'Jana Malá'],
  ],
  [
    'President Idris Bello seeks a third term. In addition to Bello, there are three candidates, and only one, Amina Yusuf, is known. She won 2.1 percent of the vote in 2018.',
    ['2.1 percent', 'Amina Yusuf'],
  ],
  ['Mr Bello faces Amina Yusuf in the election. She received 12 percent of the vote.', ['12 percent', 'Amina Yusuf']],
  [
    'Ouma led with 207,547 votes against the challenger Hakan Petrov who had garnered 153,633 votes after the count.',
    ['207,547 votes', 'Ouma'],
    ['153,633 votes', 'the challenger Hakan Petrov'],
  ],
  ['The commission threw out 166,248 rejected ballots.', ['166,248 rejected ballots', 'rejected ballots']],
  [
    'Registered voters are 163,520. Total votes counted were 94,100; total rejected votes 2,567.',
    ['163,520', 'Registered voters'],
    ['2,567', 'rejected votes'],
  ],
  ['The court ordered the annulment of 3,612 votes for Ouma.', ['3,612 votes', 'votes']],
  [
    'Ouma was chosen by 37 percent of voters, Kamau by 30 percent and Petrov by 16 percent.',
    ['30 percent', 'Kamau'],
    ['16 percent', 'Petrov'],
  ],
  ["An exit poll gave Ouma a 50.3 percent share to her rival's 49.7 percent.", ['50.3 percent', 'Ouma']],
  ['The exit poll of voters forecast the far right with 23 percent of the vote.', ['23 percent', 'the far right']],
  ['The 71-year-old won 60.7 percent of the vote.', ['60.7 percent', 'The 71-year-old']],
  [
    'They carried a portrait of Pavel Orlov, a blogger who in 2011 was sentenced to four years in prison.',
    ['four years', 'Pavel Orlov'],
  ],
  [
    'The court jailed six party leaders for ten years, and 13 more activists for five years.',
    ['ten years', 'six party leaders'],
    ['five years', 'activists'],
  ],
  ['After the raid 35 bodies were taken to one hospital, doctors said.', ['35 bodies', 'bodies']],
  [
    "The official declared the Front's candidate, Ana Ouma, the winner of the run-off, with 409,225 votes.",
    ['409,225 votes', 'Ana Ouma'],
  ],
  [
    'Ana Ouma, the sole candidate of President Kamau was third after winning 4.4 million votes.',
    ['4.4 million votes', 'Ana Ouma'],
  ],
  ["Ouma's six-year sentence was upheld on Monday.", ['six-year sentence', 'Ouma']],
  [
    'Pavel Orlov – editor of two news sites – was sentenced in November to 16 years in prison.',
    ['16 years', 'Pavel Orlov'],
  ],
  [
    'Ana Ouma said he was beaten. Pavel Orlov was held by police before being sentenced to 15 days in prison.',
    ['15 days', 'Pavel Orlov'],
  ],
  [
    'The early parliamentary elections brought a victory for the Green coalition, winning 68 seats.',
    ['68 seats', 'the Green coalition'],
  ],
  [
    "Mr Ouma's popularity as prime minister slipped in the poll of voters, falling five points to 46 per cent.",
    ['five points', 'Mr Ouma'],
    ['46 per cent', 'Mr Ouma'],
  ],
  ['Clashes between protesters and police ended with dozens of injuries.', ['dozens of injuries', null]],
  ['Ouma defeated Kamau in the vote by 28,000 votes.', ['28,000 votes', 'Ouma']],
  ['Ouma won 5,716,026 votes, making 53.8 percent of the vote.', ['53.8 percent', 'Ouma']],
  [
    'A court convicted three rights activists over a protest. They were each fined $173.',
    ['$173', 'three rights activists'],
  ],
  [
    'Judges found eight of the defendants guilty of riot and sentenced them to seven months in jail.',
    ['seven months', 'eight of the defendants'],
  ],
  ["Labour's vote in the north fell 46 points at the election.", ['46 points', 'Labour']],
  [
    'The ward stayed with the Greens until Labour clinched victory by 24 votes in the election.',
    ['24 votes', 'Labour'],
  ],
  [
    "In the election Wanjala polled 15,802 votes, surpassing Otieno's 15,308.",
    ['15,802 votes', 'Wanjala'],
    ['15,308', 'Otieno'],
  ],
  [
    "Keller won the primary election with 10,550 votes, as opposed to Fox's 4,664.",
    ['10,550 votes', 'Keller'],
    ['4,664', 'Fox'],
  ],
  ["Keller received 33.4% of the vote in the primary to Sessions' 31.6%.", ['33.4%', 'Keller'], ['31.6%', 'Sessions']],
  [
    'Bello scored 40,622 votes in the election, with the candidate of the Front (FRT), Aisha Musa, also scoring a total of 9,482 votes.',
    ['40,622 votes', 'Bello'],
    ['9,482 votes', 'Aisha Musa'],
  ],
  [
    'Bello was declared the winner of the by-election after securing 9,447 votes, with his closest rival, Musa Ade of the Front, garnering 1,819.',
    ['9,447 votes', 'Bello'],
    ['1,819', 'Musa Ade of the Front'],
  ],
  [
    'The commission declared Bello as the winner of the election after polling a total of 99,131 votes.',
    ['99,131 votes', 'Bello'],
  ],
  [
    'Ana Castro beat Pedro “Beto” Alonso, 62 percent to 38 percent, in the Democratic primary.',
    ['62 percent', 'Ana Castro'],
    ['38 percent', 'Pedro “Beto” Alonso'],
  ],
  [
    'Ana Castro won the nomination with 77.9 percent of the vote over Robert Moss with 22.1 percent.',
    ['77.9 percent', 'Ana Castro'],
    ['22.1 percent', 'Robert Moss'],
  ],
  [
    'Voters favoured Castro over Moss, 1,462 votes to 327, in the election.',
    ['1,462 votes', 'Castro'],
    ['327', 'Moss'],
  ],
  [
    'The poll shows Ellis trailing Coe 35 percent to 53 percent among voters.',
    ['35 percent', 'Ellis'],
    ['53 percent', 'Coe'],
  ],
  [
    'The survey shows Ellis holding a narrow lead over Coe, 42 percent to 40 percent among likely voters, with a 4.9 percent margin of error.',
    ['42 percent', 'Ellis'],
    ['40 percent', 'Coe'],
  ],
  [
    'The study shows 8 percent support the independent candidate, Glen Wood, while 10 percent remain undecided.',
    ['8 percent', 'the independent candidate'],
    ['10 percent', null],
  ],
  ['In the poll 47 percent of voters prefer Keller, while 44 percent prefer McNally.', ['44 percent', 'McNally']],
  [
    'In the poll Keller has a two-point edge, with 42 percent saying they support the Republican.',
    ['42 percent', 'the Republican'],
  ],
  [
    'In the election the Congress took 40 seats, while the Front, with a vote share of 43 per cent (1,814,530 votes), managed to win 25 seats.',
    ['43 per cent', 'the Front'],
    ['1,814,530 votes', 'the Front'],
  ],
  [
    'The Greens, the Left and the Centre ended up with 4, 1 and 6 seats respectively in the election, while an independent won one seat.',
    ['4', 'The Greens'],
    ['6 seats', 'the Centre'],
    ['one seat', 'an independent'],
  ],
  [
    'The change propelled the Front from 73 seats to an impressive 115 seats in the election.',
    ['73 seats', 'the Front'],
    ['115 seats', 'the Front'],
  ],
  [
    "In the election Musa was elected with 5,850 votes against the front-runner's 3,505.",
    ['5,850 votes', 'Musa'],
    ['3,505', 'the front-runner'],
  ],
  [
    'The count of the election gave Kamau a commanding lead over his rivals, with 11,510 votes, ahead of Senator Ouma with 6,534.',
    ['11,510 votes', 'Kamau'],
    ['6,534', 'Senator Ouma'],
  ],
  ['An alliance led by his rival, Robert Petrov, came second in the election with 21%.', ['21%', 'An alliance']],
  ['Among Ohio Democrats in the exit poll, 57% called the economy the top issue.', ['57%', 'Ohio Democrats']],
  [
    'Of the candidates in the election Linda Ade received 367 votes, or 26.2%, and Kenia Moss came away with 324 votes, or 23.1%.',
    ['324 votes', 'Kenia Moss'],
    ['23.1%', 'Kenia Moss'],
  ],
  [
    'Third in the election was Alfred Lim, of the Workers Front (WF) with 126,726 votes.',
    ['126,726 votes', 'Alfred Lim'],
  ],
  [
    'Preliminary results of the election:\nGros Morne:\nAna Casmir- 5902 (SLP)\nLeo de Montoute- 4135 (UWP)\nCastle East\nPhil West - 3700',
    ['5902', 'Ana Casmir'],
    ['4135', 'Leo de Montoute'],
    ['3700', 'Phil West'],
  ],
  [
    'Votes in the election by county:\nBurnet County\nKeller 864, West 150\nLlano County\nKeller 598, West 107',
    ['864', 'Keller'],
    ['107', 'West'],
  ],
  [
    'The United Front managed to secure just one seat in the election, while two independent candidates won their constituencies.',
    ['two independent candidates', 'independent candidates'],
  ],
  ['In the poll 46 percent said they would vote for the governor.', ['46 percent', 'the governor']],
  ['In the poll half of Ohio Democrats said they want the next president to be bold.', ['half', 'Ohio Democrats']],
  [
    'In the poll nine in 10 Democratic voters say they think she could win.',
    ['nine in 10 Democratic voters', 'Democratic voters'],
  ],
  [
    'The Front got 48% in the election (44%), while the Alliance got 37%, and the Freedom Party came third with a credible 10%.',
    ['48%', 'The Front'],
    ['10%', 'the Freedom Party'],
  ],
  [
    'The Front won the seat at the by-election with 53.91% of the votes cast compared to 50.87% that the Alliance had received in 2016.',
    ['53.91%', 'The Front'],
    ['50.87%', 'the Alliance'],
  ],
  [
    'Disapproval crosses party lines in the poll, with 35% of Democrats approving, 21% of independents, and 5% of Republicans.',
    ['35%', 'Democrats'],
    ['21%', 'independents'],
    ['5%', 'Republicans'],
  ],
  [
    'A final tally of the election has Ana Moran (Independent) in front with 16,855 first preference votes.',
    ['16,855 first preference votes', 'Ana Moran'],
  ],
  ['The rating for Republicans in Congress has risen six points in the poll.', ['six points', 'Republicans']],
  ['The Congress won 99 seats compared to 52 it won in 2019.', ['99 seats', 'The Congress'], ['52', 'The Congress']],
  [
    'In the election the Yelk Alliance that brought together Vartan Petrov and Raffi Hovan received 32,487 votes.',
    ['32,487 votes', 'the Yelk Alliance'],
  ],
  [
    'The Yelk Alliance, led by businessman and former minister Raffi Hovan garnered 428,892 votes in the election.',
    ['428,892 votes', 'The Yelk Alliance'],
  ],
  [
    'The Front won 9 per cent of the vote, followed by the Hanra Party led by Aram Petrov with 3 per cent.',
    ['9 per cent', 'The Front'],
    ['3 per cent', 'the Hanra Party'],
  ],
  [
    'Enock Ruiz of the Third Liberation Movement amassed 2,609 votes in the election.',
    ['2,609 votes', 'Enock Ruiz of the Third Liberation Movement'],
  ],
  [
    'In the election the Levica party won 37,426 votes – 2 seats.',
    ['37,426 votes', 'the Levica party'],
    ['2 seats', 'the Levica party'],
  ],
  [
    'In the election the Serb List – the largest party of the minority, won 4.43 percent of the vote.',
    ['4.43 percent', 'the Serb List'],
  ],
  [
    'Mr Ruiz defeated Ana Marek, of the Front who polled 233,131 votes in the election.',
    ['233,131 votes', 'Ana Marek'],
  ],
  ['In the Polis poll Ana Marek came in second with 9.3 percent of voters.', ['9.3 percent', 'Ana Marek']],
  [
    'In the election the list "Serbs must not stop" won 1,477,651 votes.',
    ['1,477,651 votes', 'the list "Serbs must not stop"'],
  ],
  [
    'In second place in the election is "Serbs against violence" with 23.6 percent.',
    ['23.6 percent', '"Serbs against violence"'],
  ],
  [
    'The leading candidate of the election is Nasry Ruiz, of the conservative National Party, who has 40.21% of the votes.',
    ['40.21%', 'Nasry Ruiz'],
  ],
  [
    'In the election Johnson received 56 percent of the vote to Griggs’ 44 percent.',
    ['56 percent', 'Johnson'],
    ['44 percent', 'Griggs'],
  ],
  [
    'The election had these results: Denis Becir, Social Democratic Party (SDP) won 33.37 percent of votes, and Mladen Ivan, the Alliance’s candidate, won 5 percent.',
    ['33.37 percent', 'Denis Becir'],
    ['5 percent', 'Mladen Ivan'],
  ],
  [
    'The winner of the election is Zeljko Marek, a member of the Democratic Front (DF) with 52.43 percent.',
    ['52.43 percent', 'Zeljko Marek'],
  ],
  [
    'Amizero (Hope), an opposition coalition led by Agathon Ruiz came second in the election with 11.6 percent.',
    ['11.6 percent', 'Amizero (Hope)'],
  ],
];
