import {WordClass as W} from '../../../attribution/grammar.ts';

/** Words and what they can be; a word may stand in several lists. Nouns in the singular: plurals are made from them. */
export const wordClasses: readonly (readonly [classes: number, words: string])[] = [
  [
    W.determiner,
    'the a an this these those some any every no each both all many several most few another other half more fewer',
  ],
  [W.possessive | W.determiner, 'his her its their your whose'],
  [W.possessive | W.determiner | W.first, 'my our'],
  [W.pronoun, 'he she they it'],
  [W.pronoun | W.first, "i we you i'm we're i've we've you're"],
  [W.pronoun, 'nobody somebody someone everyone everybody anyone others neither none'],
  [W.pronoun | W.determiner, 'one'],
  [W.relative, 'who which whom whose that where'],
  [W.be, "is was are were be been being isn't wasn't aren't weren't they're i'm we're you're"],
  [W.have, "has have had having hasn't haven't hadn't they've we've i've"],
  [
    W.modal,
    "will would could can may might must should shall do does did won't wouldn't couldn't can't cannot don't doesn't didn't shouldn't they'll he'll she'll we'll it'll i'll they'd he'd she'd we'd i'd",
  ],
  [
    W.negation,
    "not never isn't wasn't aren't weren't hasn't haven't hadn't won't wouldn't couldn't can't cannot don't doesn't didn't",
  ],
  [
    W.adverb,
    'there here not also later then recently earlier further since already still again even once often now soon sometimes ever never always just only yet too instead meanwhile thus therefore however together separately simply reportedly allegedly apparently long far well almost nearly',
  ],
  [W.hedge | W.adverb, 'reportedly allegedly supposedly purportedly ostensibly'],
  [
    W.preposition,
    'of in on at by for from with to about over under after before during against between among amid amidst through across into near outside inside since until despite without within behind like as per via around along upon toward towards beyond throughout following including comprising regarding concerning above below off out versus according alongside besides beside except onto up down',
  ],
  [W.coordinator, 'and or & nor'],
  [W.coordinator | W.contrast, 'but'],
  [W.subordinator | W.contrast, 'while although though whereas whilst'],
  [
    W.subordinator,
    'that if because when whenever as unless until whether than before after since once how why what lest so yet',
  ],
  [
    W.numeral,
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million hundreds thousands millions dozen dozens scores',
  ],
  [W.doubt, 'alleged suspected supposed so-called purported unconfirmed unverified self-styled reported claimed'],
  [
    W.time,
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight overnight january february march april june july august september october november december feb apr jul aug sept sep oct nov dec tue tues thu thurs fri morning afternoon evening night midnight noon week weekend month year day hour minute ago',
  ],
  [
    W.title,
    'mr mrs ms miss dr sir dame lord lady president vice-president senator sen rep representative gov governor general gen colonel col major maj captain capt lieutenant lt sergeant sgt justice judge minister chancellor premier mayor secretary ambassador congressman congresswoman congressmember prince princess king queen pope bishop archbishop imam ayatollah sheikh professor prof rev reverend father sister',
  ],
  // In -ly, but no adverbs
  [
    0,
    'daily weekly monthly italy july supply reply monopoly bully rally anomaly early elderly friendly likely unlikely deadly costly lovely lonely ugly holy fly butterfly',
  ],
  // What people are
  [
    W.speaker | W.person,
    'spokesman spokeswoman spokesperson president-elect governor-elect mayor-elect ombudsman ombudswoman prefect jurist photographer cameraman eye-witness boss superintendent constable inspector-general attorney-general vice-president vice-chancellor minister president premier chancellor senator governor mayor ambassador secretary chairman chairwoman chairperson chair chief leader candidate challenger lawyer attorney prosecutor judge analyst expert critic activist journalist reporter author professor scholar researcher economist strategist adviser advisor aide envoy diplomat commander general colonel officer official lawmaker legislator politician director head founder deputy executive officer coordinator manager organiser organizer resident witness eyewitness survivor victim doctor medic student teacher worker farmer driver voter protester protestor demonstrator supporter opponent relative neighbour neighbor brother sister mother father son daughter wife husband widow friend woman man girl boy historian administrator bureaucrat interpreter translator rapporteur commissioner registrar negotiator representative delegate member observer monitor pollster surgeon priest bishop imam cleric rebel insurgent militant attacker gunman assailant terrorist soldier policeman policewoman sheriff detective investigator inspector columnist editor correspondent broadcaster blogger insider source democrat republican conservative liberal socialist king queen pope prince employee staffer consultant contractor engineer actor actress singer host user customer patient nurse trader investor banker owner operative donor veteran colleague co-author coauthor villager shopkeeper businessman businesswoman mp councillor academic campaigner physician scientist psychologist biologist physicist astronomer meteorologist geologist virologist epidemiologist sociologist anthropologist publisher barrister solicitor magistrate sergeant pastor rabbi refugee migrant prisoner inmate detainee candidate nominee runner-up winner incumbent',
  ],
  [
    W.speaker,
    'people police staff personnel authorities authority officials firefighters media press leaders eyewitnesses witnesses residents women men children paramedics nobody critics',
  ],
  // Bodies
  [
    W.speaker | W.body,
    'ministry government commission committee council parliament congress senate court tribunal party group organisation organization movement agency office department embassy mission delegation team union association federation coalition alliance campaign company firm institute foundation centre center network newspaper paper magazine station channel broadcaster outlet website site service force army military navy police board bureau body watchdog charity ngo administration presidency secretariat opposition junta regime kremlin hospital university prosecution prosecutor-general authority prefecture municipality city state country nation bloc front brigade militia command headquarters family assembly ally community',
  ],
  // Papers and counts
  [
    W.speaker | W.document,
    'report statement study analysis document figure figures data result results tally count record estimate statistics article letter ruling indictment complaint filing affidavit transcript memo survey audit review investigation probe inquiry account story dispatch communique communiqué projection forecast footage video list database chart graphic photograph photo image census returns post tweet message press-release release book document order decree bulletin reckoning research polling findings finding numbers tallies data-set dataset forms documents records breakdown computation calculation website portal dashboard tracker app',
  ],
  [W.speaker | W.document | W.poll, 'poll survey polling polls surveys exit-poll average'],
  // Those a poll asks: what they say is the poll's figure
  [
    W.respondent,
    'respondent voter american adult democrat republican independent percent cent half majority third quarter plurality participant share percentage proportion',
  ],
  [W.respondent, 'two-thirds three-quarters people those americans women men latinos hispanics evangelicals britons'],
  [
    W.noun,
    'claim allegation accusation charge assertion statement announcement report suggestion warning denial prediction contention insistence admission complaint rumour rumor suspicion conclusion view belief opinion argument concern fear assurance revelation declaration',
  ],
  [
    W.occasion,
    'statement interview conference briefing speech address tweet post email e-mail letter message report release broadcast video meeting rally hearing testimony article column editorial op-ed debate appearance phone telephone call remarks comments twitter facebook x instagram telegram television tv radio camera condition communique note text blog essay commentary piece website site portal page account channel podcast live-stream livestream dispatch newsletter bulletin',
  ],
  [
    W.origin,
    'come comes came stem stems stemmed originate originates originated saw watched heard witnessed asked polled surveyed questioned interviewed toll tolls attendance',
  ],
  // Verbs that are no cues
  [
    W.verb,
    'went took made came left got gave held won lost led met ran sat saw knew put set shot hit fell began became brought bought built caught chose drew drove ate fought flew forgot froze grew hid kept laid lay lent lit meant paid quit read rang rose sent shook stole stood struck swept swore taught threw understood wore wrote cut spent sought broke beat bent bled blew burst cast dealt fed fled hung hurt knelt lost rode sank sold shut slept slid spread stuck swung tore woke withdrew overthrew hear heard faces faced sang rose bore wound fought woke sued used lives wants needs says makes takes gives gets goes comes leaves remains remain includes include appears seem seems becomes become begins continues brings calls holds keeps follows plays runs serves stands turns uses works win wins lose loses vote votes voted let lets died kills kill dies',
  ],
];
