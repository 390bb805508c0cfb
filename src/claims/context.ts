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

/** How far a sentence's own words outweigh its neighbours' and the article's, chosen on the development texts. */
const WEIGHTS = {own: 4, previous: 2, beforePrevious: 1, next: 1, article: 3};

/** For every sentence the bits of `Topic`. */
export function readContext({length, sentence, sentenceStart}: Tokens, {thing}: Classes): Int32Array {
  const count = sentenceStart.length - 1;
  const table = Object.fromEntries(NAMES.map((name) => [name, new Float32Array(count)])) as Record<
    TopicName,
    Float32Array
  >;
  const exit = new Uint8Array(count);
  for (let i = 0; i < length; i++) {
    const classes = thing[i] as number;
    if (!classes) continue;
    const s = sentence[i] as number;
    for (const name of NAMES) if (classes & TOPICS[name]) (table[name][s] as number)++;
    if (classes & Thing.exitPoll) exit[s] = 1;
  }
  const density = Object.fromEntries(
    NAMES.map((name) => [name, table[name].reduce((sum, n) => sum + Math.min(n, 3), 0) / Math.max(1, count)]),
  ) as Record<TopicName, number>;
  const bits = new Int32Array(count);
  for (let s = 0; s < count; s++) {
    const score = (name: TopicName): number => weigh(table[name], s) + WEIGHTS.article * density[name];
    bits[s] = topicBits(score) | (exit[s] ? Topic.exitPoll : 0);
  }
  return bits;
}

function weigh(counts: Float32Array, s: number): number {
  const at = (i: number): number => Math.min(3, counts[i] ?? 0);
  return (
    WEIGHTS.own * at(s) + WEIGHTS.previous * at(s - 1) + WEIGHTS.beforePrevious * at(s - 2) + WEIGHTS.next * at(s + 1)
  );
}

function topicBits(score: (name: TopicName) => number): number {
  const [election, protest, violence] = [score('election'), score('protest'), score('violence')];
  const [poll, sport, business] = [score('poll'), score('sport'), score('business')];
  const politics = election + protest + violence;
  let bits = 0;
  const affairs = politics + score('politics');
  if (poll >= 1.5 && poll > 0.5 * score('result') && affairs >= 2) bits |= Topic.polling;
  if (score('turnout') >= 2) bits |= Topic.turnout;
  if (affairs < 1 && score('crime') + score('accident') + business + sport >= 1) bits |= Topic.ordinary;
  if (election >= 2) bits |= Topic.election;
  if (protest >= 1.5) bits |= Topic.protest;
  if (violence + protest >= 1 && violence + protest > score('accident')) bits |= Topic.violent;
  if (politics >= 2 && politics > score('crime')) bits |= Topic.political;
  if (score('crime') >= 3 && score('crime') > affairs) bits |= Topic.criminal;
  if (sport > politics + poll) bits |= Topic.sport;
  if (business > affairs + poll) bits |= Topic.business;
  return bits;
}
