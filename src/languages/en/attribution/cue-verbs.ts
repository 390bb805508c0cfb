import {Takes as T, type Stance} from '../../../attribution/grammar.ts';

/** Verbs that report in the same way. `weight` is how surely they report, 1 for "said". */
export interface CueGroup {
  takes: number;
  weight: number;
  stance?: Stance;
  hedged?: boolean;
  /** Why the group has these values. */
  reason: string;
  verbs: string;
}

/** "verb+word": the verb counts only before that word. "verb*": its third person or base form is a noun as well. */
export const cueGroups: readonly CueGroup[] = [
  {
    takes: T.clause | T.aside,
    weight: 1,
    reason: 'The plain verbs of saying: whatever follows is what was said.',
    verbs: `say state* add announce declare note* explain remark* observe reiterate stress* emphasise emphasize insist
      maintain confirm affirm acknowledge concede admit disclose reveal conclude report*
      argue assert contend warn caution* predict estimate* reckon suggest complain
      testify calculate clarify counter* lament* elaborate recount specify stipulate proclaim mention* point+out opine narrate hint* signal*
      attest assess surmise`,
  },
  {
    takes: 0,
    weight: 0.1,
    reason: 'With these words behind them they report nothing: "added to the toll", "maintained a lead".',
    verbs: 'add+to add+up maintain+a maintain+an',
  },
  {
    takes: T.that | T.aside,
    weight: 0.95,
    reason: 'Verbs of talking that take a quotation or "that", but are ordinary verbs before anything else.',
    verbs:
      'continue go+on repeat recall reply* answer* respond joke* retort* quip* exclaim muse* chant* shout* rule* ask* write comment* tweet* post* share*',
  },
  {
    takes: T.that | T.aside,
    weight: 0.9,
    reason: 'Feeling and manner in the verb itself; beside a quotation, or with "that", they report like "said".',
    verbs:
      'regret* boast* brag* grumble fume interject cry* sigh* mutter whisper* yell* scream* murmur* rail thunder* gush scoff* sneer* chide underline underscore highlight* vouch gather learn discover',
  },
  {
    takes: T.object,
    weight: 0.95,
    reason: 'These report a bare noun phrase as well: "announced 20 arrests", "confirmed a second death".',
    verbs: `speak+of talk+of announce report* confirm estimate* claim* allege predict reveal disclose admit acknowledge suggest fear*
      expect project* forecast* declare propose recommend note* indicate cite* attribute`,
  },
  {
    takes: T.object,
    weight: 0.85,
    reason: 'What is asked for in court and on the street is told by those who ask: "sought 25 years".',
    verbs: 'seek ask+for demand* request* express voice* want*',
  },
  {
    takes: T.object,
    weight: 0.65,
    reason: 'Observers find and witness: enough to tell whose a judgement is, too little for a figure.',
    verbs: 'find uncover witness* detect identify document* record* observe',
  },
  {
    takes: T.hearer | T.clause | T.aside,
    weight: 1,
    reason: 'One who is told stands between the verb and what was said.',
    verbs: 'tell inform assure remind notify',
  },
  {
    takes: T.clause | T.aside,
    weight: 0.95,
    stance: 'claimed',
    hedged: true,
    reason: 'The verb keeps the writer at a distance from what is said.',
    verbs: 'claim* allege',
  },
  {
    takes: T.that | T.clause,
    weight: 0.8,
    stance: 'claimed',
    hedged: true,
    reason: 'What is suspected is not asserted.',
    verbs: 'suspect* speculate',
  },
  {
    takes: T.clause | T.aside,
    weight: 0.85,
    reason: 'Holding something true is reported like saying it.',
    verbs:
      'believe think feel fear* expect hope* worry* doubt* agree* know understand realise realize assume consider*',
  },
  {
    takes: T.clause | T.aside | T.document,
    weight: 0.9,
    reason: 'What a study, a count or a document does; persons mostly with "that".',
    verbs: 'show* indicate find* determine read* project* forecast* demonstrate imply',
  },
  {
    takes: T.document,
    weight: 0.8,
    reason: 'Counts and polls "give" and "put" figures; with other subjects these are ordinary verbs.',
    verbs: 'give have see conduct*',
  },
  {
    takes: T.count,
    weight: 0.9,
    reason: 'Counting bodies record a figure as their object.',
    verbs: 'calculate document* record* tally* verify log* put* place* list* cite* detail* quote*',
  },
  {
    takes: T.count | T.standing,
    weight: 0.9,
    reason: 'Offices register deaths and complaints, but voters and candidates as their work.',
    verbs: 'register*',
  },
  {
    takes: T.count | T.standing,
    weight: 0.9,
    reason: 'What somebody counts or has counted is their figure; who counted votes yesterday was at work.',
    verbs: 'count*',
  },
  {
    takes: T.object | T.clause,
    weight: 0.9,
    stance: 'denied',
    reason: 'What is denied is said to be untrue by the speaker.',
    verbs: 'deny refute rebut disavow',
  },
  {
    takes: T.object | T.predicate,
    weight: 0.7,
    reason: 'Judging verbs: their object is what is judged.',
    verbs: `condemn denounce criticise criticize slam* blast* decry deplore praise* hail* laud* welcome* dismiss reject
      endorse back+down dispute* challenge* ridicule* mock* defend applaud* commend slate* lambast oppose support* approve+of disapprove+of call+for call+on push+for favour* favor* propose
      recommend advocate* urge* demand* request* discuss express voice* repeat apologise+for apologize+for`,
  },
  {
    takes: T.predicate,
    weight: 0.9,
    reason: 'They say what something is: "called the vote a sham".',
    verbs:
      'call* describe label* judge* deem term* rate* brand* regard* view* characterise characterize dub declare pronounce certify recognise recognize consider* refer+to see+as',
  },
  {
    takes: T.charge,
    weight: 0.85,
    stance: 'claimed',
    hedged: true,
    reason: 'Charges against somebody, not established by the article.',
    verbs: 'accuse blame* suspect* implicate',
  },
  {
    takes: T.infinitive | T.that,
    weight: 0.65,
    reason: 'Promises: reported speech, seldom with a figure that happened.',
    verbs: 'vow* promise* pledge* threaten agree decide hope* wish* resolve swear',
  },
  {
    takes: T.infinitive,
    weight: 0.65,
    reason: 'Intentions: they take "to", and a clause only by accident.',
    verbs: 'decline refuse offer* want* plan* intend aim* seek propose',
  },
  {
    takes: T.infinitive | T.predicate | T.that | T.object,
    weight: 0.7,
    reason: 'Directives: what somebody was told or asked to do.',
    verbs: 'urge* ask order* instruct advise encourage request* invite* beg',
  },
];

/** Past and participle of the irregular verbs among the cues. */
export const irregularForms: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  speak: ['spoke', 'spoken'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  go: ['went', 'gone'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  find: ['found', 'found'],
  read: ['read', 'read'],
  show: ['showed', 'shown'],
  give: ['gave', 'given'],
  have: ['had', 'had'],
  see: ['saw', 'seen'],
  put: ['put', 'put'],
  forecast: ['forecast', 'forecast'],
  seek: ['sought', 'sought'],
  swear: ['swore', 'sworn'],
  beg: ['begged', 'begged'],
  quip: ['quipped', 'quipped'],
  refer: ['referred', 'referred'],
  admit: ['admitted', 'admitted'],
  rebut: ['rebutted', 'rebutted'],
  plan: ['planned', 'planned'],
  slam: ['slammed', 'slammed'],
  log: ['logged', 'logged'],
  brag: ['bragged', 'bragged'],
  regret: ['regretted', 'regretted'],
  dub: ['dubbed', 'dubbed'],
  label: ['labelled', 'labelled'],
  signal: ['signalled', 'signalled'],
};

/** Forms spelt in a second way. */
export const otherSpellings: Readonly<Record<string, string>> = {
  labeled: 'labelled',
  signaled: 'signalled',
  shewn: 'shown',
  judgement: 'judgment',
};
