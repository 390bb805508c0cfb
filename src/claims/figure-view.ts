import type {Numeral} from '../text/numerals/numeral.ts';
import type {Unit} from './claim.ts';
import {Act, Thing} from './word-classes.ts';

/** The shapes of a figure, as bits. */
export const Shape = {
  count: 1 << 0,
  percent: 1 << 1,
  points: 1 << 2,
  money: 1 << 3,
  duration: 1 << 4,
  ratio: 1 << 5,
  /** Glued to a noun: "a 61-seat majority". */
  attached: 1 << 6,
  vague: 1 << 7,
  /** A count without a noun of its own: "killed 20", "the conservatives on 51". */
  bare: 1 << 8,
  /** Counted out of a whole: "84 of the 98 seats". */
  partOf: 1 << 9,
  fraction: 1 << 10,
  /** The counted noun is people; a known thing; not known. */
  people: 1 << 11,
  thing: 1 << 12,
  /** A share of something that is no vote. */
  ofOther: 1 << 13,
  /** The whole that a share before it is taken of ("80% of the 452 seats"). */
  whole: 1 << 14,
  /** Under ten, or without a value. */
  small: 1 << 15,
  /** The counted noun is a plain word that no list knows. */
  unknown: 1 << 16,
  /** "a majority". */
  majority: 1 << 17,
  /** A single one: "one of the candidates". */
  one: 1 << 18,
  /** Bare, right behind a name: "Cruz 300". */
  placed: 1 << 19,
  /** Lives ("claimed 12 lives"). */
  lives: 1 << 20,
  /** Ten thousand or more. */
  large: 1 << 22,
  /** A share in brackets right behind a name: "Odinga (46%)", or a large number in brackets. */
  bracketed: 1 << 23,
  /** More than any chamber has seats: seven hundred or more. */
  many: 1 << 24,
  /** Bare, with its share right behind: "Yes 264 or 58.54 per cent", "Okello 7,286 (18.9%)". */
  shared: 1 << 25,
  /** A share that a name holds: "Odinga 46 per cent", "Odinga leads with 46 per cent". */
  named: 1 << 21,
  /** The size of a crowd or a body: "a 10,000-strong march", "the crowd was 5,000 strong". */
  strong: 1 << 26,
  /** Bare, in digits, with somebody behind "for": "6,408,844 for the president". */
  tally: 1 << 27,
} as const;

/** What stands around one figure, ready to be matched by rules. Token indices; `to` is exclusive. */
export interface FigureView {
  numeral: Numeral;
  shape: number;
  /** The counted noun phrase behind the figure; empty (`from === to`) where there is none. */
  nounFrom: number;
  nounTo: number;
  /** Classes of the phrase's head, and of all its words. */
  head: number;
  noun: number;
  /** Acts used as adjectives in the phrase ("detained activists"). */
  adjective: number;
  /** The noun phrase behind "of" ("70.8 per cent of the vote"). */
  ofFrom: number;
  ofTo: number;
  of: number;
  /** First event to the right in the clause, and where. */
  right: number;
  rightAt: number;
  /** An auxiliary makes that event a passive; the figure undergoes it, with or without one ("63 injured"). */
  passive: boolean;
  patient: boolean;
  /** Nearest event, and nearest telling noun, to the left in the clause. */
  left: number;
  leftAt: number;
  leftThing: number;
  leftThingAt: number;
  /** Function word right before the key. */
  before: number;
  /** Classes in the clause, and in the sentence. */
  near: number;
  nearAct: number;
  sentence: number;
  sentenceAct: number;
  /** Index of the figure before it in the sentence, or -1, and whether only "and" or a comma stands between. */
  previous: number;
  listed: boolean;
  /** Tokens between the event on the left and the figure; 99 where punctuation stands between. */
  gap: number;
  /** Tokens between the figure and the event on the right. */
  rightGap: number;
  /** The unit of a length of time. */
  term: Unit | null;
  /** Index of its sentence. */
  sentenceAt: number;
  clauseFrom: number;
  clauseTo: number;
}

/** What figures take part in or are counted by. */
export const EVENT =
  Act.harm |
  Act.die |
  Act.detain |
  Act.release |
  Act.gather |
  Act.join |
  Act.sentence |
  Act.vote |
  Act.win |
  Act.count |
  Act.stand |
  Act.say |
  Act.other |
  Act.leave |
  Act.support |
  Act.need |
  Act.survey |
  Act.deploy |
  Act.lead |
  Act.reach |
  Act.register |
  Act.dismiss |
  Act.admit |
  Act.face |
  Act.show |
  Act.disperse |
  Act.serve |
  Act.error |
  Act.divide |
  Act.opine;

/** Nouns for people, one by one or as a body. */
export const PEOPLE =
  Thing.person | Thing.protester | Thing.force | Thing.voter | Thing.candidate | Thing.party | Thing.observer;

/** Behind every token. */
export const FAR = 1e9;

/** Tokens to either side of a figure that are looked at for what is told of it. */
export const REACH = 24;

/** The token behind a figure, its noun and its whole. */
export const endOfView = (view: FigureView): number => Math.max(view.numeral.to, view.nounTo, view.ofTo);
