import type {Tokens} from '../text/tokens.ts';
import type {Classes} from './lexicon.ts';
import {Thing} from './word-classes.ts';

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
} as const;
type TopicName = keyof typeof TOPICS;
const NAMES = Object.keys(TOPICS) as TopicName[];
const MASKS = NAMES.map((name) => TOPICS[name]);
/** Whatever tells a topic. */
const TELLING = MASKS.reduce<number>((all, mask) => all | mask, Thing.exitPoll);
/** Words of a topic that count in one sentence. */
const MOST = 3;

/** How far a sentence's own words outweigh its neighbours' and the article's, chosen on the development texts. */
const WEIGHTS = {own: 4, previous: 2, beforePrevious: 1, next: 1, article: 3};

/** For every sentence the bits of `Topic`. */
export function readContext({length, sentence, sentenceStart}: Tokens, {thing}: Classes): Int32Array {
  const count = sentenceStart.length - 1;
  // Two empty sentences before the first and one behind the last stand for the neighbours that those have not.
  const counts = NAMES.map(() => new Uint8Array(count + 3));
  const exit = new Uint8Array(count);
  for (let i = 0; i < length; i++) {
    const classes = thing[i] as number;
    if (!(classes & TELLING)) continue;
    const s = sentence[i] as number;
    for (let k = 0; k < MASKS.length; k++) {
      const list = counts[k] as Uint8Array;
      if (classes & (MASKS[k] as number) && (list[s + 2] as number) < MOST) list[s + 2] = (list[s + 2] as number) + 1;
    }
    if (classes & Thing.exitPoll) exit[s] = 1;
  }
  const scores = Object.fromEntries(NAMES.map((name) => [name, 0])) as Record<TopicName, number>;
  const density = counts.map((list) => list.reduce((sum, n) => sum + n, 0) / Math.max(1, count));
  const bits = new Int32Array(count);
  for (let s = 0; s < count; s++) {
    for (let k = 0; k < NAMES.length; k++)
      scores[NAMES[k] as TopicName] = weigh(counts[k] as Uint8Array, s + 2) + WEIGHTS.article * (density[k] as number);
    bits[s] = topicBits(scores) | (exit[s] ? Topic.exitPoll : 0);
  }
  return bits;
}

function weigh(counts: Uint8Array, s: number): number {
  return (
    WEIGHTS.own * (counts[s] as number) +
    WEIGHTS.previous * (counts[s - 1] as number) +
    WEIGHTS.beforePrevious * (counts[s - 2] as number) +
    WEIGHTS.next * (counts[s + 1] as number)
  );
}

function topicBits(scores: Readonly<Record<TopicName, number>>): number {
  const {election, protest, violence, poll, sport, business} = scores;
  const politics = election + protest + violence;
  let bits = 0;
  const affairs = politics + scores.politics;
  if (poll >= 1.5 && poll > 0.5 * scores.result && affairs >= 2) bits |= Topic.polling;
  if (scores.turnout >= 2) bits |= Topic.turnout;
  if (affairs < 1 && scores.crime + scores.accident + business + sport >= 1) bits |= Topic.ordinary;
  if (election >= 2) bits |= Topic.election;
  if (protest >= 1.5) bits |= Topic.protest;
  if (violence + protest >= 1 && violence + protest > scores.accident) bits |= Topic.violent;
  if (politics >= 2 && politics > scores.crime) bits |= Topic.political;
  if (scores.crime >= 3 && scores.crime > affairs) bits |= Topic.criminal;
  if (sport > politics + poll) bits |= Topic.sport;
  if (business > affairs + poll) bits |= Topic.business;
  return bits;
}
