import type {Opening} from './article-openings.ts';

/** Further beginnings of articles on protests, written after matching was mended by the first ones. */
export const MORE_PROTEST_OPENINGS: readonly Opening[] = [
  {
    name: 'Tehran 2022',
    text: 'At least 76 people have been killed in Iran since protests broke out over the death of Mahsa Amini, Iran Human Rights said on Monday. State television put the number of dead at 41.',
    published: '2022-09-27',
    event: 'ir/2022-09-16-protest',
    claims: [['76 people', 'ir/2022-09-16-protest']],
  },
  {
    name: 'Minsk anniversary',
    text: 'Belarusians abroad marked the anniversary of the August 2020 election on Friday. More than 6,700 people were detained in the first days of protests in August 2020, the interior ministry said at the time.',
    published: '2024-08-09',
    event: [null, 'by/2020-08-09-presidential', 'by/2020-08-09-protest'],
    claims: [['6,700 people', ['by/2020-08-09-protest', 'by/2020-08-09-presidential']]],
  },
  {
    name: 'Managua 2018 recalled',
    text: 'Nicaragua freed 135 prisoners on Thursday and flew them to Guatemala. More than 300 people were killed in the crackdown on protests in April 2018, the Inter-American Commission on Human Rights says.',
    published: '2024-09-05',
    event: [null],
    claims: [['300 people', 'ni/2018-04-18-protest']],
  },
  {
    name: 'Caracas 2017 recalled in 2024',
    text: 'Venezuelan police have arrested 2,000 people since the July 28 election, President Nicolas Maduro said. In the protests of 2017 more than 120 people were killed.',
    published: '2024-08-04',
    event: ['ve/2024-07-29-protest', 've/2024-07-28-presidential'],
    claims: [
      ['120 people', ['ve/2017-04-01-protest', null]],
      ['2,000 people', ['ve/2024-07-29-protest', 've/2024-07-28-presidential']],
    ],
  },
  {
    name: 'Khartoum sit-in remembered',
    text: 'Thousands of people marched in Khartoum on Friday to remember the sit-in of June 3, 2019, when at least 127 people were killed. Police in the Sudanese capital arrested 20 people.',
    published: '2022-06-04',
    event: [null, 'sd/2021-10-25-protest'],
    claims: [
      ['127 people', 'sd/2019-06-03-protest'],
      ['20 people', [null, 'sd/2021-10-25-protest']],
    ],
  },
  {
    name: 'Rabaa verdicts',
    text: 'An Egyptian court upheld death sentences for 12 people over the Rabaa sit-in. Human Rights Watch says that at least 817 people were killed in Cairo on August 14, 2013.',
    published: '2021-06-14',
    event: [null],
    claims: [
      ['817 people', ['eg/2013-08-14-protest', 'eg/2013-08-14-rabaa-al-adawiya-sit-in-dispersal-cairo-protest']],
    ],
  },
  {
    name: 'Hong Kong march',
    text: 'Organisers said 1.7 million people joined Sunday’s rally in Hong Kong; police put the number at 128,000 at its peak. It was the eleventh weekend of protests.',
    published: '2019-08-18',
    event: ['hk/2019-08-18-protest', 'hk/2019-06-09-2019-anti-extradition-protests-in-hong-protest'],
    claims: [
      ['1.7 million', ['hk/2019-08-18-protest', 'hk/2019-06-09-2019-anti-extradition-protests-in-hong-protest']],
    ],
  },
  {
    name: 'Dhaka',
    text: 'Bangladesh’s interim government says that more than 600 people were killed in protests in July and August 2024. Police fired on students in Dhaka and other cities, a UN report found.',
    published: '2025-02-12',
    event: [null, 'bd/2024-07-16-protest'],
    claims: [['600 people', 'bd/2024-07-16-protest']],
  },
  {
    name: 'a strike in Nigeria',
    text: 'Nigerian unions began a strike over fuel prices on Wednesday. Police in Abuja arrested five people who blocked a road. There were no protests elsewhere.',
    published: '2025-03-12',
    event: null,
    claims: [['five people', null]],
  },
  {
    name: 'doctors in Harare',
    text: 'Zimbabwean doctors treated 68 people with gunshot wounds in Harare this week, their association said, as soldiers put down protests over fuel prices. The government says that three people died.',
    published: '2019-01-17',
    event: 'zw/2019-01-14-protest',
    claims: [
      ['68 people', 'zw/2019-01-14-protest'],
      ['three people', 'zw/2019-01-14-protest'],
    ],
  },
  {
    name: 'Antananarivo',
    text: 'At least 22 people have been killed in Madagascar since protests over power cuts began last week, the UN human rights office said on Monday. The foreign ministry rejected the figure.',
    published: '2025-09-29',
    event: ['mg/2025-09-25-protest', null],
    claims: [['22 people', ['mg/2025-09-25-protest', null]]],
  },
  {
    name: 'Serbia crowd',
    text: 'Some 325,000 people protested in Belgrade on Saturday, the independent monitor Archive of Public Gatherings said. Serbia’s interior ministry counted 107,000 people.',
    published: '2025-03-16',
    event: 'rs/2025-03-15-protest',
    claims: [['325,000', 'rs/2025-03-15-protest']],
  },
  {
    name: 'Osh inquiry',
    text: 'Kyrgyzstan’s president has ordered a review of the events of June 2010. At least 440 people were killed in Osh and Jalal-Abad in June 2010 in clashes between Kyrgyz and Uzbeks.',
    published: '2021-03-29',
    event: [null],
    claims: [['440 people', 'kg/2010-06-10-protest']],
  },
  {
    name: 'Bishkek 2020',
    text: 'BISHKEK, Oct 6 - One person was killed and 590 people were injured in clashes in Bishkek overnight, Kyrgyzstan’s health ministry said, after protesters seized the White House over Sunday’s election.',
    published: '2020-10-06',
    event: ['kg/2020-10-05-protest', 'kg/2020-10-04-parliamentary'],
    claims: [['590 people', ['kg/2020-10-05-protest', 'kg/2020-10-04-parliamentary']]],
  },
  {
    name: 'a bombing in Peshawar in the days of other unrest',
    text: 'At least 20 people were killed in a bombing in Peshawar on Monday, Pakistani police said. No group claimed the attack. A protest was held outside the hospital.',
    published: '2023-05-15',
    event: null,
    claims: [['20 people', null]],
  },
  {
    name: 'Tunis trial',
    text: 'A military court in Tunis sentenced former president Zine El Abidine Ben Ali in his absence. A Tunisian commission counted 338 dead in the uprising of December 2010 and January 2011.',
    published: '2012-06-13',
    event: [null],
    claims: [['338 dead', ['tn/2010-12-17-protest', null]]],
  },
  {
    name: 'Sanaa',
    text: 'Gunmen shot dead at least 45 protesters in the Yemeni capital Sanaa on Friday, doctors said. President Ali Abdullah Saleh declared a state of emergency.',
    published: '2011-03-19',
    event: 'ye/2011-03-18-protest',
    claims: [['45 protesters', 'ye/2011-03-18-protest']],
  },
  {
    name: 'Pristina',
    text: 'Police in Kosovo arrested 30 people on Tuesday at a protest in Pristina. Fourteen police officers were injured, the interior minister said.',
    published: '2016-02-10',
    event: null,
    claims: [['30 people', null]],
  },
];
