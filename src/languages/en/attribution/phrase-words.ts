import type {Endings, PhraseWords} from '../../../attribution/phrase-words.ts';
import {WordSet, type Words} from '../../../text/word-lists.ts';

const set = (words: string): Words => new WordSet(words);

/** The closed lists of English; what each is for stands with `PhraseWords`. */
export const phraseWords: PhraseWords = {
  that: set('that'),
  as: set('as'),
  by: set('by'),
  to: set('to'),
  of: set('of'),
  with: set('with'),
  and: set('and'),
  up: set('up'),
  forWord: set('for'),
  on: set('on'),
  from: set('from'),
  who: set('who'),
  ofFor: set('of for'),
  ofForIn: set('of for in'),
  linksNouns: set(
    'of for from in at with to on near by against within behind inside across under about between as into over outside among throughout after following including comprising',
  ),
  placePrepositions: set('in on to about'),
  contrary: set('contrary'),
  named: set('called named known dubbed'),
  other: set('other'),
  than: set('than'),
  clock: set('am pm a.m. p.m. a.m p.m gmt utc local time'),
  othersWords: set('like for of about'),
  occasionPrepositions: set('in at on to'),
  timePrepositions: set('after following during before as'),
  spanPrepositions: set('during after before'),
  noAdjunct: set('of as than'),
  complements: set('that to as of'),
  agentComplements: set('to that as of for'),
  nounComplements: set('of about over'),
  bareDeterminers: set('the a an every no'),
  finitePhraseEnds: set('that may'),
  indefiniteEnds: set('that whose'),
  quantifiers: set('some many most few several those both all half nearly'),
  pluralOpeners: set('some several many most few all both these those other'),
  standAlone: set('this that these those some many most several both all few another others each'),
  singularPronouns: set('he she it'),
  hePronouns: set('he she his her'),
  hisPronouns: set('his her'),
  itPronouns: set('it'),
  itsPronouns: set('its'),
  theyPronouns: set('they their'),
  resolvedPronouns: set('he she it they his her its their who whom which that'),
  shortFormOpeners: set('the that this these those its his her their'),
  firstPersons: set('i we you'),
  objectPronouns: set('him her them us me it'),
  hearerNouns: set(
    'news agency radio television network newspaper magazine website channel reporters journalists correspondent station service',
  ),
  dayWords: set('yesterday today tonight'),
  bareTimes: set('yesterday today tonight overnight tomorrow'),
  timeOpeners: set('on late early earlier last this later'),
  earlierLater: set('earlier later'),
  sequels: set('later earlier then recently meanwhile afterwards afterward soon now overnight'),
  dayOrders: set('next following same previous'),
  timeLinks: set('this that in'),
  timeQualifiers: set('last next this late early'),
  nextTimes: set('last next this'),
  agentTimes: set('on last late early'),
  subjectTimes: set('on in at earlier since by during over'),
  timeStarts: set('on in at earlier since last this late early during over as'),
  deadlines: set('by since'),
  wishes: set('able like continued continues went goes on'),
  aftermaths: set('wake light face run-up aftermath'),
  opinions: set('conclusion view belief opinion argument concern concerns fear fears assurance assurances'),
  listOpeners: set('including among'),
  partitives: set('with including among mostly most many some'),
  giveVerbs: set('give'),
  makes: set(
    'make makes made making reach reaches reached came comes come draw drew drawn issue issues issued issuing level levels leveled levelled leveling levelling express expresses expressed expressing voice voiced voicing raise raises raised raising give gives gave given giving offer offers offered repeat repeats repeated repeating reiterated',
  ),
  complementOpeners: set('that whether than how why what so yet lest'),
  ifWords: set('if whether'),
  infinitives: set('to not'),
  questionWords: set('if whether how why what when there'),
  atLeast: set('least most than'),
  figureWords: set(
    'two three four five six seven eight nine ten dozen dozens hundred hundreds thousand thousands million millions half one',
  ),
  reducedParticiples: set('taken held made drawn broadcast sent led out seen'),
  agentParticiples: set('seen made given taken held done led run written'),
  leadVerbs: set('led leads leading heads headed heading chairs chaired chairing directs directed runs'),
  looseNouns: set(
    'group organisation organization ngo party agency body watchdog movement organisers organizers newspaper paper broadcaster outlet company institute network foundation spokesman spokeswoman official minister leader lawyer activist lawmaker candidate',
  ),
  places: set(`
      afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
      bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain bulgaria burma
      burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus denmark djibouti
      dominica ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia
      germany ghana greece grenada guatemala guinea guinea-bissau guyana haiti honduras hungary iceland india
      indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan
      laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi
      malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco
      mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine
      panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia
      seychelles singapore slovakia slovenia somalia spain sudan suriname swaziland sweden switzerland syria taiwan
      tajikistan tanzania thailand timor-leste togo tonga tunisia turkey türkiye turkmenistan tuvalu uganda ukraine
      uruguay uzbekistan vanuatu venezuela vietnam wales yemen zaire zambia zanzibar zimbabwe africa america asia
      europe arabia emirates faso federation islands kong korea lanka leone rica salvador verde zealand abuja accra
      algiers ankara athens baghdad baku bangkok beijing beirut belgrade berlin bogota brasilia brussels bucharest
      budapest cairo canberra caracas conakry copenhagen dakar damascus dhaka doha dublin geneva hanoi harare havana
      islamabad jakarta kabul kampala kathmandu khartoum kigali kinshasa kyiv kiev lagos lisbon london luanda lusaka
      madrid managua manila maputo minsk mogadishu moscow nairobi oslo ottawa ouagadougou paris prague pretoria
      pristina pyongyang quito rabat riyadh rome santiago sarajevo seoul skopje stockholm taipei tashkent tbilisi
      tehran tirana tokyo tripoli tunis vienna vilnius warsaw washington yerevan zagreb`),
  amid: set('amid amidst despite after following'),
  groupNouns: set(
    'group organisation organization ngo party movement company network foundation newspaper paper broadcaster outlet',
  ),
  stateBodies: set('police ministry government court parliament army military cabinet prosecutors commission'),
  bodyNames: set(
    'watch international house times post news press rights nations line initiative project observatory elections justice democracy kingdom states agency reuters bank parliament fund defence defense society league forum council',
  ),
  befalls: set('record register log'),
  tolls: set('death deaths fatality fatalities casualty casualties injuries turnout polling'),
  territories: set('city state country nation province region district county constituency town village capital'),
  particles: set('al bin de del della di da van von der el ben ibn du la le'),
  nameJoins: set('of for'),
  sayVerbs: set('say'),
  conductVerbs: set('conduct'),
  wishVerbs: set('wish'),
  attributives: set(
    'new latest recent early late earlier final first last own former current preliminary official national local independent international state then top senior leading main big small young old weekly daily monthly previous newly',
  ),
  takenFrom: set('in by from per'),
  countNouns: set(
    'count counts calculation calculations reckoning estimate estimates tally tallies computation computations',
  ),
  seats: /-based$/,
  asked: set('asked polled surveyed questioned interviewed'),
  shows: set('show demonstrate'),
  silences: set('nothing little'),
  changes: set('to by from'),
  tellings: set(
    'mention mentioning say saying confirm confirming acknowledge acknowledging disclose disclosing reveal revealing specify specifying admit admitting tell telling state stating report reporting note noting explain explaining address addressing discuss discussing comment commenting cite citing recall recalling',
  ),
  withholds: set(
    'fail fails failed failing neglect neglects neglected neglecting forget forgets forgot forgotten forgetting decline declines declined declining refuse refuses refused refusing omit omits omitted omitting unable unwilling reluctant',
  ),
  withoutWord: set('without no avoid avoids avoided avoiding'),
  shortWord: set('short instead'),
  neither: set('neither'),
  things: set(
    'constituency constituencies precinct precincts ward wards system systems formula principle outcome outcomes decision decisions amendment amendments bill bills law laws legislation gap margin vote votes election elections move moves absence fact facts',
  ),
  votingPlaces: set(
    'station stations place places booth booths unit units centre centres center centers site sites day agents officers officials staff',
  ),
  votingHours: set('close closed closes closing open opened opens opening'),
  bareResults: set('result results numbers returns totals'),
  followers: set('supporters voters backers residents workers students'),
  shares: set('percent cent % percentage proportion share'),
  hedgers: set('more less fewer than at least most about some around nearly almost over of up to only just as many'),
  givenCounts: set('figure figures toll number count estimate total tally turnout attendance'),
  givenAs: set('of as at'),
  at: set('at as below above'),
  puts: set('put place'),
  stems: set('come comes came stem stems stemmed originate originates originated'),
  sees: set('saw watched heard witnessed'),
  witnesses: set(
    'correspondent correspondents reporter reporters journalist journalists photographer photographers witness witnesses eyewitness eyewitnesses cameraman observers monitors',
  ),
  samePolls: set('poll survey'),
  would: set('would'),
  origin: set('from for'),
};

export const endings: Endings = {
  adverb: 'ly',
  past: 'ed',
  ing: 'ing',
  plural: 's',
  weekday: 'day',
  genitive: "'s",
  pluralSubject: /(?:[^s]s|people|men|police|media|children|half|majority|third|youth|public|%|cent|staff)$/,
  singularInPlural: /(?:ss|news|us)$/,
};
