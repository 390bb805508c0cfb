/** The beginning of an article, written for this test, with what it and its claims are about. */
export interface Opening {
  name: string;
  text: string;
  /** ISO day of publication; `null` where the page tells none. */
  published: string | null;
  url?: string;
  /** The event, or those of one day that do equally well; `null` where the record holds none. */
  event: string | readonly (string | null)[] | null;
  /** Parts of claims with the events that they are about (`null`: none; votes of the same year do not count as one). */
  claims?: readonly (readonly [claim: string, event: string | readonly (string | null)[] | null])[];
}

export const OPENINGS: readonly Opening[] = [
  {
    name: 'a dateline and a concession in Ghana',
    text: 'ACCRA, Dec 9 - Vice President Mahamudu Bawumia rang his rival on Sunday to concede. Former president John Mahama was ahead with 56.6 percent of the votes, his party said. Markets in the Ghanaian capital opened as usual.',
    published: '2024-12-09',
    event: ['gh/2024-12-07-presidential', 'gh/2024-12-07-parliamentary'],
  },
  {
    name: 'a rerun and the annulled vote before it in Malawi',
    text: 'Lazarus Chakwera was sworn in as president of Malawi on Sunday after he took 59 percent in the rerun. Judges had thrown out last year’s election, in which Peter Mutharika was declared the winner with 38.6 percent.',
    published: '2020-06-28',
    event: 'mw/2020-06-23-presidential',
    claims: [
      ['59 percent', 'mw/2020-06-23-presidential'],
      ['38.6 percent', 'mw/2019-05-21-presidential'],
    ],
  },
  {
    name: 'a long count after a run-off in Peru',
    text: 'Two weeks after Peruvians went back to the polls the count is over: Pedro Castillo has 50.1% of the vote and Keiko Fujimori 49.9%, the electoral office ONPE said in Lima. She alleges fraud.',
    published: '2021-06-21',
    event: 'pe/2021-06-06-presidential-2',
  },
  {
    name: 'a first round in Peru',
    text: 'A rural schoolteacher came out ahead in Peru’s crowded presidential election on Sunday with about 19% of the vote. Eighteen candidates had stood.',
    published: '2021-04-13',
    event: ['pe/2021-04-11-presidential', 'pe/2021-04-11-parliamentary'],
  },
  {
    name: 'a by-election in England',
    text: 'Labour took the Wakefield seat from the Conservatives in Thursday’s by-election with 48% of the vote. Turnout was 39%. Sir Keir Starmer called it a turning point for Britain.',
    published: '2022-06-24',
    event: null,
    claims: [['48%', null]],
  },
  {
    name: 'local elections in Turkey beside the presidential run-off of a year before',
    text: 'Ekrem Imamoglu kept Istanbul for the opposition with 51% in Sunday’s local elections. It was a blow to Recep Tayyip Erdogan, who won 52% in last May’s presidential run-off in Turkey.',
    published: '2024-04-01',
    event: null,
    claims: [
      ['51%', null],
      ['52%', 'tr/2023-05-28-presidential-2'],
    ],
  },
  {
    name: 'a primary in New Hampshire',
    text: 'MANCHESTER, N.H. - Donald Trump won the New Hampshire Republican primary with 54 percent of the vote on Tuesday, ahead of Nikki Haley. The former president now looks to South Carolina.',
    published: '2024-01-24',
    event: ['us/2024-11-05-presidential', null],
    claims: [['54 percent', ['us/2024-11-05-presidential', null]]],
  },
  {
    name: 'open primaries in Argentina',
    text: 'The outsider Javier Milei came first in Argentina’s primaries on Sunday with 30% of the vote. Turnout was 69%, low for a country where voting is compulsory.',
    published: '2023-08-14',
    event: null,
  },
  {
    name: 'a referendum in Ireland',
    text: 'Ireland has voted to repeal its ban on abortion, with 66.4% in favour. Taoiseach Leo Varadkar called it a quiet revolution. Turnout in Friday’s referendum was 64%.',
    published: '2018-05-26',
    event: 'ie/2018-05-25-referendum',
  },
  {
    name: 'two votes on one day in Moldova',
    text: 'Moldovans have backed joining the European Union with 50.4% of the vote in a referendum. In the presidential election held on the same Sunday Maia Sandu won 42% and now faces a run-off. She spoke in Chisinau of an unprecedented assault from abroad.',
    published: '2024-10-21',
    event: ['md/2024-10-20-presidential', 'md/2024-10-20-referendum'],
    claims: [
      ['50.4%', 'md/2024-10-20-referendum'],
      ['42%', 'md/2024-10-20-presidential'],
    ],
  },
  {
    name: 'two countries side by side',
    text: 'Two neighbours of Russia voted this autumn. In Georgia the ruling party claimed 54 percent of the vote in the parliamentary election of October 26. In Moldova Maia Sandu won the presidential run-off of November 3 with 55 percent of the votes.',
    published: '2024-11-08',
    event: [null, 'ge/2024-10-26-parliamentary', 'md/2024-11-03-presidential-2'],
    claims: [
      ['54 percent', 'ge/2024-10-26-parliamentary'],
      ['55 percent', 'md/2024-11-03-presidential-2'],
    ],
  },
  {
    name: 'no country at all',
    text: 'Turnout stood at 61% when the polls closed, the commission said. The leader of the opposition called the election a sham. Results are expected on Monday.',
    published: '2021-05-02',
    event: null,
  },
  {
    name: 'a landslide told from Lusaka',
    text: 'LUSAKA — Hakainde Hichilema won 59 percent of the vote, the electoral commission announced early on Monday. He had lost five times before. Edgar Lungu has yet to concede.',
    published: '2021-08-16',
    event: ['zm/2021-08-12-presidential', 'zm/2021-08-12-parliamentary'],
  },
  {
    name: 'a fourth term in Hungary',
    text: 'Viktor Orban’s Fidesz is heading for a fourth straight term with 53% of the vote, the National Election Office in Budapest said. Six opposition parties had joined forces for Sunday’s election.',
    published: '2022-04-04',
    event: 'hu/2022-04-03-parliamentary',
  },
  {
    name: 'crowds in Bishkek',
    text: 'Protesters broke into the seat of parliament in Bishkek overnight. At least 590 people were hurt, the health ministry said. They say that Sunday’s vote was rigged; parties close to President Sooronbay Jeenbekov were given 107 of 120 seats.',
    published: '2020-10-06',
    event: ['kg/2020-10-04-parliamentary', 'kg/2020-10-05-protest'],
    claims: [['107 of 120 seats', 'kg/2020-10-04-parliamentary']],
  },
  {
    name: 'an inauguration and a vote of six years before in Mexico',
    text: 'Andres Manuel Lopez Obrador took office in Mexico City on Saturday. He won July’s election with 53% of the vote. His predecessor Enrique Peña Nieto had got 38% in the 2012 presidential election.',
    published: '2018-12-01',
    event: 'mx/2018-07-01-presidential',
    claims: [
      ['53%', ['mx/2018-07-01-presidential', 'mx/2018-07-01-parliamentary']],
      ['38%', 'mx/2012-07-01-presidential'],
    ],
  },
  {
    name: 'a run-off in the Maldives',
    text: 'Mohamed Muizzu, who wants Indian troops to leave, won Saturday’s run-off in the Maldives with 54% of the vote. Ibrahim Mohamed Solih congratulated him before midnight in Male.',
    published: '2023-10-01',
    event: 'mv/2023-09-30-presidential-2',
  },
  {
    name: 'a leader told before his country',
    text: 'TAIPEI, Jan. 14 - Lai Ching-te has won a third term in a row for his party with 40 percent of the vote. Beijing had called him a troublemaker. His party lost its majority in the legislature.',
    published: '2024-01-14',
    event: ['tw/2024-01-13-presidential', 'tw/2024-01-13-parliamentary'],
  },
  {
    name: 'the first phase of a long vote in India',
    text: 'Millions of Indians queued on Thursday as the first phase of the world’s largest election began. Turnout reached 69%, the Election Commission said. Narendra Modi is seeking a second term.',
    published: '2019-04-12',
    event: 'in/2019-04-11-parliamentary',
  },
  {
    name: 'turnout now and at the vote before in Bangladesh',
    text: 'Sheikh Hasina has won a fourth term in a row in an election boycotted by the opposition. Turnout was about 40%, the election commission in Dhaka said, against more than 80% at the previous election in 2018.',
    published: '2024-01-08',
    event: 'bd/2024-01-07-parliamentary',
    claims: [
      ['40%', 'bd/2024-01-07-parliamentary'],
      ['80%', 'bd/2018-12-30-parliamentary'],
    ],
  },
  {
    name: 'regional assemblies in Poland',
    text: 'Law and Justice came first in Poland’s local elections on Sunday with 34% of the vote for the regional assemblies. Donald Tusk’s party held Warsaw and Gdansk. Turnout was 52%.',
    published: '2024-04-08',
    event: null,
  },
  {
    name: 'a governor in Nigeria',
    text: 'Charles Soludo has won the governorship election in Anambra with 112,229 votes, INEC said in Awka. Turnout in the southeastern state was about 10 percent.',
    published: '2021-11-10',
    event: null,
  },
  {
    name: 'a president in Nigeria',
    text: 'Bola Tinubu was declared winner of Nigeria’s presidential election before dawn on Wednesday with 37 percent of the vote. His rivals Atiku Abubakar and Peter Obi called on INEC to cancel it.',
    published: '2023-03-01',
    event: 'ng/2023-02-25-presidential',
  },
  {
    name: 'judges in Nairobi',
    text: 'The Supreme Court in Nairobi on Monday upheld the victory of William Ruto, who was declared winner with 50.5% of the vote last month. Raila Odinga had alleged fraud at the tallying centre.',
    published: '2022-09-05',
    event: ['ke/2022-08-09-presidential', 'ke/2022-08-09-parliamentary'],
  },
  {
    name: 'unrest after a vote in Venezuela',
    text: 'CARACAS - At least 11 people died and 1,200 were arrested in two days of protests after Nicolas Maduro was proclaimed the winner of Sunday’s election with 51% of the vote, rights groups say.',
    published: '2024-07-31',
    event: 've/2024-07-28-presidential',
  },
  {
    name: 'a run-off in Iran',
    text: 'Masoud Pezeshkian, a heart surgeon, took 53.7% of the vote in Friday’s run-off, the interior ministry in Tehran said. Turnout was 49.8%, up from 39.9% in the first round a week earlier.',
    published: '2024-07-06',
    event: 'ir/2024-07-05-presidential-2',
    claims: [
      ['49.8%', 'ir/2024-07-05-presidential-2'],
      ['39.9%', 'ir/2024-06-28-presidential'],
    ],
  },
  {
    name: 'a regional parliament in Spain',
    text: 'The Socialists won Catalonia’s regional election on Sunday with 28% of the vote. Separatist parties lost their majority in Barcelona for the first time in a decade. Spanish Prime Minister Pedro Sanchez was jubilant.',
    published: '2024-05-13',
    event: null,
  },
  {
    name: 'a European vote that brings on a national one in France',
    text: 'Marine Le Pen’s National Rally won 31% of the vote in France in Sunday’s European elections, twice the share of Emmanuel Macron’s list. He answered by dissolving the National Assembly.',
    published: '2024-06-10',
    event: null,
    claims: [['31%', null]],
  },
  {
    name: 'a state of Germany',
    text: 'The far-right AfD won 32.8 percent in Thuringia on Sunday, its first victory in a state election. In neighbouring Saxony the Christian Democrats of Germany stayed ahead by a point.',
    published: '2024-09-02',
    event: null,
  },
  {
    name: 'exiles in another capital',
    text: 'WARSAW - Some 2,000 Belarusian exiles marched on Thursday to mark Freedom Day. Alexander Lukashenko claimed 80% of the vote in the August 2020 election; more than 30,000 people have been detained in Belarus since, rights groups say.',
    published: '2021-03-25',
    event: ['by/2020-08-09-presidential', 'by/2020-08-09-protest'],
    claims: [['80%', 'by/2020-08-09-presidential']],
  },
  {
    name: 'Washington on Honduras',
    text: 'WASHINGTON - The United States on Friday recognised the re-election of Juan Orlando Hernandez in Honduras. He won 42.95 percent of the votes in November’s disputed election, ahead of Salvador Nasralla.',
    published: '2017-12-22',
    event: ['hn/2017-11-26-presidential', 'hn/2017-11-26-parliamentary'],
    claims: [['42.95 percent', ['hn/2017-11-26-presidential', 'hn/2017-11-26-parliamentary']]],
  },
  {
    name: 'midterms in the Philippines',
    text: 'Filipinos handed the Duterte camp a surprise in Monday’s midterm elections. Its candidates took 4 of 12 Senate seats, early returns showed. Turnout was 82%, Comelec said.',
    published: '2025-05-14',
    event: 'ph/2025-05-12-parliamentary',
  },
  {
    name: 'a snap vote in South Korea',
    text: 'Lee Jae-myung was sworn in hours after winning South Korea’s snap presidential election with 49.4% of the vote. The former president, Yoon Suk Yeol, was removed for declaring martial law. North Korea has not commented.',
    published: '2025-06-04',
    event: 'kr/2025-06-03-presidential',
  },
  {
    name: 'only the text tells the day',
    text: 'On March 24, 2024, voters in Senegal chose Bassirou Diomaye Faye as president in the first round. He got 54% of the vote. Ten days earlier he had still been in jail in Dakar.',
    published: null,
    event: 'sn/2024-03-24-presidential',
  },
  {
    name: 'only the address tells the day',
    text: 'Tunisians have approved the constitution that President Kais Saied wrote: 94.6% voted yes, the electoral authority ISIE said, but only 30.5% turned out.',
    published: null,
    url: 'https://news.example/africa/2022/07/27/tunisia-constitution',
    event: 'tn/2022-07-25-referendum',
  },
  {
    name: 'a vote to come in Sierra Leone',
    text: 'Sierra Leone goes to the polls on Saturday week. Some 3.4 million people are registered to vote, the electoral commission said. President Julius Maada Bio faces Samura Kamara as he did in 2018, when he won the run-off with 51.8%.',
    published: '2023-06-15',
    event: ['sl/2023-06-24-presidential', 'sl/2023-06-24-parliamentary'],
    claims: [
      ['3.4 million', ['sl/2023-06-24-presidential', 'sl/2023-06-24-parliamentary']],
      ['51.8%', 'sl/2018-03-31-presidential-2'],
    ],
  },
  {
    name: 'a union’s ballot',
    text: 'Rail workers in Britain have voted by 78% to strike in July. Turnout in the ballot was 71%, the union said. The government in London called it needless.',
    published: '2024-06-20',
    event: null,
    claims: [['78%', null]],
  },
  {
    name: 'the nations’ vote in New York',
    text: 'The UN General Assembly demanded that Russia leave Ukraine by 141 votes to five. China, India and 33 others abstained. Volodymyr Zelensky thanked those who voted in favour.',
    published: '2022-03-03',
    event: null,
    claims: [['141 votes', null]],
  },
  {
    name: 'between two rounds in Slovakia',
    text: 'Zuzana Caputova, a lawyer who has never held office, won 40.6% in Saturday’s first round in Slovakia. She meets Maros Sefcovic in two weeks’ time.',
    published: '2019-03-17',
    event: 'sk/2019-03-16-presidential',
  },
  {
    name: 'a party chooses its leader in Japan',
    text: 'Sanae Takaichi was elected leader of Japan’s Liberal Democratic Party on Saturday with 185 votes to 156 for Shinjiro Koizumi. She is set to become prime minister once parliament meets in Tokyo.',
    published: '2025-10-04',
    event: null,
    claims: [['185 votes', null]],
  },
  {
    name: 'a plebiscite that the record does not hold',
    text: 'Chileans have rejected a new constitution by 62 percent to 38. President Gabriel Boric said in Santiago that he would start again. Turnout in Sunday’s plebiscite was 86 percent.',
    published: '2022-09-05',
    event: null,
    claims: [['62 percent', null]],
  },
  {
    name: 'the ruling party of decades loses in Botswana',
    text: 'The Botswana Democratic Party has lost power for the first time since independence in 1966. It won 4 of 61 seats in Wednesday’s general election; Duma Boko’s alliance won 36.',
    published: '2024-11-01',
    event: 'bw/2024-10-30-parliamentary',
  },
  {
    name: 'a Georgia that is no country',
    text: 'ATLANTA - Raphael Warnock held his Senate seat in Georgia with 51.4% in Tuesday’s run-off against Herschel Walker. The Democrats will have 51 of 100 senators.',
    published: '2022-12-07',
    event: [null, 'us/2022-11-08-parliamentary'],
    claims: [['51.4%', [null, 'us/2022-11-08-parliamentary']]],
  },
  {
    name: 'one of three Guineas',
    text: 'Alpha Conde has won a third term with 59.5% of the vote, Guinea’s electoral commission said. Gunfire was heard in Conakry. At least nine people have been killed since Sunday’s vote, according to the security ministry.',
    published: '2020-10-24',
    event: 'gn/2020-10-18-presidential',
    claims: [['nine people', 'gn/2020-10-18-presidential']],
  },
  {
    name: 'the Congo of Kinshasa',
    text: 'Felix Tshisekedi was re-elected with 73% of the vote, Congo’s election commission CENI announced in Kinshasa on Sunday. Moise Katumbi, who was given 18%, spoke of a sham.',
    published: '2023-12-31',
    event: ['cd/2023-12-20-presidential', 'cd/2023-12-20-parliamentary'],
  },
  {
    name: 'the Congo of Brazzaville',
    text: 'Denis Sassou Nguesso extended his 36 years in power in Congo with 88% of the vote, provisional results showed on Tuesday. His main challenger had died of Covid-19 hours after the polls closed.',
    published: '2021-03-23',
    event: 'cg/2021-03-21-presidential',
  },
  {
    name: 'two votes of one day in North Macedonia',
    text: 'Gordana Siljanovska-Davkova won North Macedonia’s presidential run-off with 65% of the vote on Wednesday. Her party VMRO-DPMNE also won the parliamentary election held that day with 58 of 120 seats.',
    published: '2024-05-09',
    event: ['mk/2024-05-08-presidential-2', 'mk/2024-05-08-parliamentary'],
    claims: [
      ['65%', 'mk/2024-05-08-presidential-2'],
      ['58 of 120 seats', 'mk/2024-05-08-parliamentary'],
    ],
  },
  {
    name: 'a repeated run-off in Austria',
    text: 'Alexander Van der Bellen beat Norbert Hofer with 53.8% when Austria repeated its presidential run-off on Sunday. In the annulled vote in May he had got 50.3%.',
    published: '2016-12-05',
    event: 'at/2016-12-04-presidential',
    claims: [
      ['53.8%', 'at/2016-12-04-presidential'],
      ['50.3%', 'at/2016-05-22-presidential-2'],
    ],
  },
];
