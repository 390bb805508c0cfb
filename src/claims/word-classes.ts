/**
 * What a word can be to a claim, as bits: the engine reasons over these, never over words, so that another language
 * brings word lists and no code. A word may belong to several classes.
 */

/** What a noun (or a describing word) stands for. */
export const Thing = {
  person: 1 << 0,
  protester: 1 << 1,
  /** Police, soldiers, fighters. */
  force: 1 << 2,
  voter: 1 << 3,
  ballot: 1 << 4,
  seat: 1 << 5,
  station: 1 << 6,
  candidate: 1 << 7,
  observer: 1 << 8,
  /** Deaths, injuries, bodies, a toll. */
  death: 1 << 9,
  /** Results, tallies, the body that announces them. */
  result: 1 << 10,
  arrest: 1 << 11,
  /** Defendants, convictions, executions, warrants. */
  convict: 1 << 12,
  turnout: 1 << 13,
  election: 1 << 14,
  /** Opinion polls, respondents, ratings. */
  poll: 1 << 15,
  party: 1 << 16,
  prison: 1 << 17,
  protest: 1 << 18,
  violence: 1 << 19,
  accident: 1 << 20,
  sport: 1 << 21,
  business: 1 << 22,
  time: 1 << 23,
  /** Lead, margin, advantage. */
  margin: 1 << 24,
  /** A prison term, a fine, a ban: what a court hands down. */
  punishment: 1 << 25,
  support: 1 << 26,
  /** Registered, eligible, the electoral roll. */
  register: 1 << 27,
  /** Ordinary crime: theft, rape, drugs. */
  crime: 1 << 28,
  parliament: 1 << 29,
  exitPoll: 1 << 30,
  /** Government and its people: public affairs in general. */
  politics: 1 << 31,
} as const;

/** What a verb (or a participle used as an adjective) reports. */
export const Act = {
  /** Killing and injuring: the object is hurt. */
  harm: 1 << 0,
  /** Dying, being dead, missing, in hospital: the subject is hurt. */
  die: 1 << 1,
  detain: 1 << 2,
  release: 1 << 3,
  gather: 1 << 4,
  sentence: 1 << 5,
  vote: 1 << 6,
  win: 1 << 7,
  have: 1 << 8,
  /** Counted, tallied, reporting. */
  count: 1 << 9,
  /** Standing, running, competing for office. */
  stand: 1 << 10,
  say: 1 << 11,
  other: 1 << 12,
  leave: 1 << 13,
  support: 1 << 14,
  /** Needing, requiring: thresholds. */
  need: 1 << 15,
  survey: 1 << 16,
  deploy: 1 << 17,
  lead: 1 << 18,
  /** Rising, falling, reaching, standing at. */
  reach: 1 << 19,
  register: 1 << 20,
  /** Joining, attending: the object is the gathering. */
  join: 1 << 21,
  dismiss: 1 << 22,
  /** Disqualifying, allowing to stand. */
  admit: 1 << 23,
  face: 1 << 24,
  /** Showing, giving, putting at: what results and counts do. */
  show: 1 << 25,
  disperse: 1 << 26,
  /** Serving a prison term: who serves it is its subject. */
  serve: 1 << 27,
  /** Voting for or against in a chamber. */
  divide: 1 << 28,
  /** A poll's margin of error. */
  error: 1 << 29,
  /** Jailing: with a length of time it is a punishment, where "held" is none. */
  jail: 1 << 30,
  /** Saying, thinking, preferring: what people answer when they are asked. */
  opine: 1 << 31,
} as const;

/** What a word does in the grammar of its sentence. */
export const Form = {
  determiner: 1 << 0,
  preposition: 1 << 1,
  of: 1 << 2,
  /** And, or. */
  and: 1 << 3,
  /** After, when, because, but: a new clause. */
  clause: 1 << 4,
  relative: 1 << 5,
  pronoun: 1 << 6,
  negative: 1 << 7,
  modal: 1 << 8,
  /** If, unless, whether. */
  condition: 1 << 9,
  adverb: 1 << 10,
  including: 1 << 11,
  /** Others, more: further members of a group named before. */
  others: 1 << 12,
  be: 1 << 13,
  /** Another, a further. */
  another: 1 << 14,
  to: 1 << 15,
  possessive: 1 << 16,
  /** Them, those: stands for a group named before. */
  them: 1 << 17,
  with: 1 << 18,
  versus: 1 << 19,
  title: 1 << 20,
  month: 1 << 21,
  /** In, after, ago: time that passes rather than time imposed. */
  elapsed: 1 << 22,
  /** Aged, old. */
  age: 1 << 23,
  /** Figure, number, total: stands for what was counted before. */
  total: 1 << 24,
  /** Must, needs to: a condition, no result. */
  must: 1 << 25,
  /** For: what follows owns the figure ("41 percent for Weah"). */
  for: 1 << 26,
  /** On, with, at: what stands before holds the figure ("the conservatives on 51"). */
  on: 1 << 27,
  /** To, against: the figure of the other side. */
  rival: 1 << 28,
  /** He, she, him, her, his. */
  personal: 1 << 29,
  /** Or: the same thing said again. */
  or: 1 << 30,
  /** Participles that no ending shows: "held". */
  participle: 1 << 31,
} as const;

/** What a word says about the quality of an election. */
export const Judge = {
  /** Fair, credible; rigged, sham: said of an election, a count, a body that runs them. */
  good: 1 << 0,
  bad: 1 << 1,
  /** Fraud, irregularities. */
  misdeed: 1 << 2,
  /** Needs no election beside it: "ballot-stuffing". */
  strong: 1 << 3,
  /** What is judged: the vote, the count, the commission. */
  target: 1 << 4,
  /** Ensure, demand, prevent: the judgement is wished for or feared, not made. */
  wish: 1 << 5,
  /** Widespread, serious: belongs to the key. */
  degree: 1 << 6,
  /** Deny, reject: turns the judgement round. */
  denial: 1 << 7,
  /** Described, judged, dismissed: what a judge does. */
  verdict: 1 << 8,
  /** Evidence, sign, proof: "no evidence of fraud". */
  evidence: 1 << 9,
  /** First and last part of judgements in two parts: "met … standards". */
  meet: 1 << 10,
  standard: 1 << 11,
  fallShort: 1 << 12,
  reflect: 1 << 13,
  will: 1 << 14,
  /** Doubts, questions; fairness, legitimacy. */
  doubt: 1 << 15,
  quality: 1 << 16,
  lack: 1 << 17,
  /** Fraud of other kinds: tax, bank, insurance. */
  otherFraud: 1 << 18,
  /** Judges only where it is predicated: "deemed illegal", not "an illegal referendum". */
  predicative: 1 << 19,
  /** Misdeeds that need their election in the same phrase: abuses, violations. */
  vague: 1 << 20,
  /** Said of little but elections: rigged, stolen, sham. */
  electoral: 1 << 21,
  /** The contest itself: election, vote, referendum. */
  contest: 1 << 22,
  /** Institutions of other affairs: fraud at a bank, abuses in a church, biased media. */
  elsewhere: 1 << 23,
  /** Judges only the contest itself: a competitive race is a close one, a competitive election a free one. */
  ofContest: 1 << 24,
  /** Polls of opinion, in which nobody is elected: "soared in the polls". */
  survey: 1 << 25,
  /** It, this: stands for the election named before. */
  it: 1 << 26,
  /** Laws, rules, maps: what follows is judged, not the vote before it ("unfair voting laws"). */
  norm: 1 << 27,
  /** Misdeeds of every trade, which need their election named near by. */
  common: 1 << 28,
  /** Manner, fashion, atmosphere: "in an orderly and transparent manner" is said of what was held in it. */
  manner: 1 << 29,
  /** Held, conducted, managed: what is done with a vote, in the way that an adverb tells. */
  conduct: 1 << 30,
  /** Problems, gaps: misdeeds only where what they were in stands right behind. */
  problem: 1 << 31,
} as const;

/** What else a word is to the search for a claim's subject. */
export const Role = {
  /** Giving, allocating: what is given goes to a receiver ("140 seats to the coalition"). */
  give: 1 << 0,
  /** A verb that no other class tells: it ends the noun phrase before it. */
  verb: 1 << 1,
  /** Courts, judges, prosecutors, laws: they punish and are not punished. */
  court: 1 << 2,
  /** Who runs a contest, or wins it: fraud is not in them. */
  official: 1 << 3,
  /** Rejecting, annulling: votes of which this is said are nobody's. */
  void: 1 << 4,
  /** Lives: counted where they are claimed, cost or lost. */
  life: 1 << 5,
  /** Newspapers, broadcasters, institutes: who asks, and is not asked about. */
  medium: 1 << 6,
  /** Showing, lead, rating: what a contender has, and not who it is. */
  measure: 1 << 7,
  /** I, my: whoever speaks. */
  speaker: 1 << 8,
  /** We, you, everyone: stands for nobody whom the text names. */
  nobody: 1 << 9,
  /** He, his; she, her: the same person again. */
  he: 1 << 10,
  she: 1 << 11,
  /** Half, percent: what a share is told in, before "of" and its whole. */
  portion: 1 << 12,
  /** Parts of a country, which vote and are not voted for. */
  place: 1 << 13,
  /** Favourable, negative: what people think, not whom they think of. */
  opinion: 1 << 14,
  /** From: a change begins there ("from 40 to 42 per cent"). */
  from: 1 << 15,
  /** Proposition, article: the number behind it is its name. */
  label: 1 << 16,
  /** Trailing, losing, following: who does it is behind, and has the smaller figure. */
  behind: 1 << 17,
  /** As: a preposition that can open a clause, whose subject hangs on nothing before it. */
  opens: 1 << 18,
  /** Third, fourth: the place that a contender takes. */
  rank: 1 << 19,
  /** Sure, convinced; rating: what somebody is "100%", a figure of speech or a mark given by a lobby. */
  certain: 1 << 20,
  /** A, an, any: one that is not told apart ("half a vote", "a candidate who wins"). */
  single: 1 << 21,
  /** Felony, crime: what the law calls any deed of a kind. */
  offence: 1 << 22,
  /** Heard, aired, radio: the stations near by are broadcasters. */
  broadcast: 1 << 23,
  /** Mr; Ms: forms of address that tell for whom "he" or "she" stands. */
  man: 1 << 24,
  woman: 1 << 25,
  /** Up, down; more, fewer: the figure beside it is a change of the one before ("on 43 per cent, up three"). */
  change: 1 << 28,
  /** Chance, probability: a share of which is no share of anybody. */
  chance: 1 << 27,
  /** Winner: what a count makes of a contender. */
  winner: 1 << 26,
  /** Cases, incidents: what is counted stands behind "of" ("32 cases of arrest"). */
  instance: 1 << 27,
  /** Guilty: what a court finds people, where it is no verb. */
  found: 1 << 28,
  /** Bodies, corpses: the dead themselves, where deaths are events. */
  body: 1 << 28,
  /** They, them: several of whom the text spoke before. */
  they: 1 << 29,
} as const;
