import type {Tokens} from '../text/tokens.ts';
import type {Classes} from './lexicon.ts';
import {Act, Thing} from './word-classes.ts';

/** What a sentence and its surroundings are about, as bits. */
export const Topic = {
  /** An opinion poll rather than a count. */
  polling: 1 << 0,
  election: 1 << 1,
  protest: 1 << 2,
  /** Attack, repression or conflict more than accident or disease. */
  violent: 1 << 3,
  /** Public affairs more than ordinary crime. */
  political: 1 << 4,
  sport: 1 << 5,
  business: 1 << 6,
  /** The sentence itself names an exit poll. */
  exitPoll: 1 << 7,
  /** This sentence or the one before speaks of turnout. */
  turnout: 1 << 8,
  /** Ordinary crime above all. */
  criminal: 1 << 9,
  /** Sentence and neighbours tell of courts and prisons, and of public affairs. */
  trial: 1 << 11,
  /** Crime, health, business or sport, and no politics, protest or violence in or around the sentence. */
  ordinary: 1 << 10,
} as const;

const TOPICS = {
  poll: Thing.poll,
  election: Thing.election | Thing.ballot | Thing.turnout | Thing.candidate | Thing.party | Thing.voter | Thing.station,
  protest: Thing.protest | Thing.protester,
  violence: Thing.violence,
  accident: Thing.accident,
  sport: Thing.sport,
  business: Thing.business,
  crime: Thing.crime,
  turnout: Thing.turnout,
  result: Thing.result | Thing.ballot | Thing.turnout | Thing.station,
  politics: Thing.politics | Thing.party | Thing.voter,
  court: Thing.convict | Thing.prison | Thing.punishment,
} as const;
const MASKS = Int32Array.from(Object.values(TOPICS));
/** Where each topic stands among the others. */
const At = {
  ...{poll: 0, election: 1, protest: 2, violence: 3, accident: 4, sport: 5},
  ...{business: 6, crime: 7, turnout: 8, result: 9, politics: 10, court: 11},
} as const satisfies Record<keyof typeof TOPICS, number>;
const COUNT = MASKS.length;
/** Whatever tells a topic. */
const TELLING = MASKS.reduce<number>((all, mask) => all | mask, Thing.exitPoll);
/** Words of a topic that count in one sentence. */
const MOST = 3;

/** How far a sentence's own words outweigh its neighbours' and the article's, chosen on the development texts. */
const WEIGHTS = {own: 4, previous: 2, beforePrevious: 1, next: 1, article: 3};

/** For every sentence the bits of `Topic`. */
export function readContext({length, sentence, sentenceStart}: Tokens, {thing, act}: Classes): Int32Array {
  const count = sentenceStart.length - 1;
  // Two empty sentences before the first and one behind the last stand for the neighbours that those have not.
  const counts = new Uint8Array((count + 3) * COUNT);
  const exit = new Uint8Array(count);
  const trials = new Uint8Array(count + 1);
  const totals = new Float64Array(COUNT);
  for (let i = 0; i < length; i++) {
    const classes = thing[i] as number;
    const s = sentence[i] as number;
    if ((act[i] as number) & COURT_ACTS) trials[s] = (trials[s] as number) + 1;
    if (!(classes & TELLING)) continue;
    for (let k = 0; k < COUNT; k++) {
      const at = (s + 2) * COUNT + k;
      if (!(classes & (MASKS[k] as number)) || (counts[at] as number) >= MOST) continue;
      counts[at] = (counts[at] as number) + 1;
      totals[k] = (totals[k] as number) + 1;
    }
    if (classes & Thing.exitPoll) exit[s] = 1;
  }
  const unrest = isUnrest(totals) ? Topic.political : 0;
  const calm = isEverydayCrime(totals) ? AFFAIRS : isDisaster(totals) ? Topic.violent : 0;
  const ordinary = isOrdinaryCrime(totals);
  // Opponents are tried for fraud and theft as well.
  const never = affairsOf(totals) >= AFFAIRS_TO_CRIME * (totals[At.crime] as number) ? Topic.criminal : 0;
  const scores = new Float64Array(COUNT);
  const bits = new Int32Array(count);
  for (let s = 0; s < count; s++) {
    for (let k = 0; k < COUNT; k++)
      scores[k] = weigh(counts, (s + 2) * COUNT + k) + WEIGHTS.article * ((totals[k] as number) / Math.max(1, count));
    scores[At.court] = (scores[At.court] as number) + WEIGHTS.own * (trials[s] as number);
    if (s > 0) scores[At.court] = (scores[At.court] as number) + WEIGHTS.previous * (trials[s - 1] as number);
    bits[s] = (topicBits(scores) & ~never) | unrest | (exit[s] ? Topic.exitPoll : 0);
    if (ordinary) bits[s] = ((bits[s] as number) & ~Topic.political) | Topic.ordinary;
    if (calm) bits[s] = ((bits[s] as number) & ~calm) | (calm === AFFAIRS ? Topic.criminal : 0);
  }
  return bits;
}

/** What courts do. */
const COURT_ACTS = Act.sentence | Act.jail;
/** Topics of public affairs that the violence of an everyday crime is none of. */
const AFFAIRS = Topic.violent | Topic.political;
/** Words of politics to each word of crime from which on an article's crimes are those of politics. */
const AFFAIRS_TO_CRIME = 3;
/** Words of crime to each word of politics in an article on nothing but a crime. */
const CRIME_TO_POLITICS = 4;

/** Does the whole article tell of a stabbing or a robbery, without protest, politics or an armed conflict? */
function isEverydayCrime(totals: Float64Array): boolean {
  const crime = totals[At.crime] as number;
  return crime > 0 && crime >= (totals[At.violence] as number) && crime >= CRIME_TO_POLITICS * affairsOf(totals);
}

/** Does the whole article tell of fraud or theft that the government prosecutes, and of nothing else it does? */
function isOrdinaryCrime(totals: Float64Array): boolean {
  const crime = totals[At.crime] as number;
  const affairs = (totals[At.protest] as number) + (totals[At.election] as number) + (totals[At.violence] as number);
  return affairs === 0 && crime >= 2 && crime >= (totals[At.politics] as number);
}

/** Does the whole article tell of protests and repression, without any other crime, sport or accident? */
function isUnrest(totals: Float64Array): boolean {
  const others = (totals[At.crime] as number) + (totals[At.accident] as number) + (totals[At.sport] as number);
  return others === 0 && (totals[At.protest] as number) + (totals[At.violence] as number) >= UNREST;
}

/** Words of protest and violence from which on an article without other crimes is on unrest. */
const UNREST = 3;

/** Words of accident and weather to each word of violence and protest in an article on a disaster. */
const ACCIDENT_TO_VIOLENCE = 2;

/** Does the whole article tell of a storm or a crash? Soldiers and shots may well stand in it. */
function isDisaster(totals: Float64Array): boolean {
  const unrest = (totals[At.violence] as number) + (totals[At.protest] as number);
  return (totals[At.accident] as number) > ACCIDENT_TO_VIOLENCE * unrest;
}

/** Words of protest and politics. */
function affairsOf(totals: Float64Array): number {
  return (totals[At.protest] as number) + (totals[At.election] as number) + (totals[At.politics] as number);
}

function weigh(counts: Uint8Array, at: number): number {
  return (
    WEIGHTS.own * (counts[at] as number) +
    WEIGHTS.previous * (counts[at - COUNT] as number) +
    WEIGHTS.beforePrevious * (counts[at - 2 * COUNT] as number) +
    WEIGHTS.next * (counts[at + COUNT] as number)
  );
}

/** What a word for the government weighs against one of crime: it is who prosecutes any crime. */
const GOVERNMENT = 0.5;

function topicBits(scores: Float64Array): number {
  const poll = scores[At.poll] as number;
  const election = scores[At.election] as number;
  const protest = scores[At.protest] as number;
  const violence = scores[At.violence] as number;
  const accident = scores[At.accident] as number;
  const sport = scores[At.sport] as number;
  const business = scores[At.business] as number;
  const crime = scores[At.crime] as number;
  const politics = election + protest + violence;
  let bits = 0;
  const affairs = politics + (scores[At.politics] as number);
  if (poll >= 1.5 && poll > 0.5 * (scores[At.result] as number) && affairs >= 2) bits |= Topic.polling;
  if ((scores[At.turnout] as number) >= 2) bits |= Topic.turnout;
  if (affairs < 1 && crime + accident + business + sport >= 1) bits |= Topic.ordinary;
  if (election >= 2) bits |= Topic.election;
  if (protest >= 1.5) bits |= Topic.protest;
  if (violence + protest >= 1 && violence + protest > accident) bits |= Topic.violent;
  if (politics >= 2 && politics > crime) bits |= Topic.political;
  if (bits & Topic.political && (scores[At.court] as number) >= WEIGHTS.own) bits |= Topic.trial;
  if (crime >= 3 && crime > politics + GOVERNMENT * (scores[At.politics] as number)) bits |= Topic.criminal;
  if (sport > politics + poll) bits |= Topic.sport;
  if (business > affairs + poll) bits |= Topic.business;
  return bits;
}
