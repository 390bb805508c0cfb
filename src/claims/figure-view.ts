import {isUpperAt} from '../text/letters.ts';
import type {Numeral} from '../text/numerals.ts';
import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import type {Unit} from './claim.ts';
import {Mark} from './lexicon.ts';
import type {Classes} from './lexicon.ts';
import {isCapital} from './noun-phrases.ts';
import {isHeldByName} from './held-by-name.ts';
import {termOf} from './terms.ts';
import {isUsable} from './usable-figures.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

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

const EVENT =
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
/** Nouns that say what a figure to their right measures. */
const TELLING =
  Thing.turnout |
  Thing.death |
  Thing.arrest |
  Thing.margin |
  Thing.support |
  Thing.seat |
  Thing.station |
  Thing.punishment |
  Thing.protest |
  Thing.protester |
  Thing.convict |
  Thing.exitPoll |
  Thing.register;
const PEOPLE =
  Thing.person | Thing.protester | Thing.force | Thing.voter | Thing.candidate | Thing.party | Thing.observer;

/** What shares that are claims are taken of. */
const VOTED =
  Thing.ballot |
  Thing.voter |
  Thing.seat |
  Thing.register |
  Thing.support |
  Thing.poll |
  Thing.election |
  Thing.person |
  Thing.party |
  Thing.station |
  Thing.protester |
  Thing.candidate;

/** What a share may be taken of without a word between. */
const WHOLES = Thing.ballot | Thing.voter | Thing.seat | Thing.station | Thing.party;

/** Words a noun phrase cannot run across. */
const STOP =
  Form.preposition |
  Form.and |
  Form.clause |
  Form.relative |
  Form.pronoun |
  Form.modal |
  Form.condition |
  Form.be |
  Form.including |
  Form.negative;

const FAR = 1e9;
/** Members of the largest chambers that are elected. */
const CHAMBER = 700;

const NOUN_LENGTH = 8;
const REACH = 24;

/** Builds the views of all figures of a text; strictly linear, every scan is bounded. */
export function viewFigures(tokens: Tokens, classes: Classes, numerals: readonly Numeral[]): FigureView[] {
  const views = numerals
    .map((numeral) => startView(tokens, classes, numeral))
    .filter((view) => isUsable(tokens, classes, view));
  views.forEach((view, i) => {
    takeWhole(classes, view, views[i + 1]);
    takeWholeOfSeats(classes, view, views[i + 1]);
    takeRival(classes, view, views[i + 1]);
    takeShare(tokens, classes, view, views[i + 1]);
    if (
      view.shape & Shape.percent &&
      (view.ofTo > view.ofFrom || (classes.form[view.numeral.to] ?? 0) & Form.of) &&
      !(view.of & VOTED) &&
      !isPeople(tokens, view) &&
      !isOfTotal(classes, view) &&
      (view.shape & Shape.fraction || !((classes.form[view.numeral.to + 1] ?? 0) & Form.them))
    )
      view.shape |= Shape.ofOther;
  });
  for (let i = views.length - 2; i >= 0; i--)
    takeListed(tokens, classes, views[i] as FigureView, views[i + 1] as FigureView);
  for (let i = views.length - 1; i >= 0; i--) scanRight(tokens, classes, views, i);
  for (let i = 0; i < views.length; i++) scanLeft(tokens, classes, views, i);
  for (const view of views) {
    if (view.shape & Shape.bare && view.shape & Shape.large && isInBrackets(tokens, view))
      view.shape |= Shape.bracketed;
    if (!isHeldByName(tokens, classes, view)) continue;
    view.shape |= Shape.named;
    if (tokens.lower[view.numeral.keyFrom - 1] === '(') view.shape |= Shape.bracketed;
  }
  readSentences(tokens, classes, views);
  return views;
}

/** "54% (8,163,572)". */
function isInBrackets({lower}: Tokens, {numeral}: FigureView): boolean {
  return lower[numeral.keyFrom - 1] === '(' && lower[numeral.to] === ')';
}

/** "88.7 per cent of the total". */
function isOfTotal({form}: Classes, {numeral}: FigureView): boolean {
  const at = (form[numeral.to + 1] ?? 0) & Form.determiner ? numeral.to + 2 : numeral.to + 1;
  return ((form[at] ?? 0) & Form.total) !== 0 && !((form[at] ?? 0) & Form.pronoun);
}

/** "One in three Winnipeggers": a capitalised plural that no list knows. */
function isPeople(tokens: Tokens, {ofFrom, ofTo, of}: FigureView): boolean {
  return (
    of === 0 && ofTo === ofFrom + 1 && isCapital(tokens, ofFrom) && /(?:s|z|ese)$/.test(tokens.lower[ofFrom] as string)
  );
}

function startView(tokens: Tokens, classes: Classes, numeral: Numeral): FigureView {
  const {to, keyFrom} = numeral;
  // One plain literal: every view has the same hidden class, which the rules read thousands of times.
  // prettier-ignore
  const view: FigureView = {
    numeral, shape: 0, nounFrom: to, nounTo: to, head: 0, noun: 0, adjective: 0, ofFrom: to, ofTo: to, of: 0,
    right: 0, rightAt: -1, rightGap: 99, passive: false, patient: false, left: 0, leftAt: -1, gap: 99,
    leftThing: 0, leftThingAt: -1, before: 0, near: 0, nearAct: 0, sentence: 0, sentenceAct: 0, previous: -1,
    listed: false, term: null, sentenceAt: tokens.sentence[numeral.from] as number, clauseFrom: keyFrom, clauseTo: to,
  };
  // "is one of over 41,000 people": the figure are those of whom it is one.
  if (numeral.value === 1 && (numeral.outOf ?? 0) >= 10 && (classes.form[keyFrom - 1] ?? 0) & Form.be)
    [numeral.value, numeral.outOf] = [numeral.outOf, null];
  readNoun(tokens, classes, view);
  // "59.52 of these votes": nothing but shares has parts.
  const parted = numeral.digits && !Number.isInteger(numeral.value) && (numeral.value ?? 100) < 100;
  if (parted && numeral.kind === 'count' && view.head & Thing.ballot) {
    numeral.kind = 'percent';
    [view.ofFrom, view.ofTo, view.of] = [view.nounFrom, view.nounTo, view.noun];
  }
  const lives = view.nounFrom === view.nounTo && ((classes.role[to] ?? 0) & Role.life) !== 0;
  if (lives) view.nounTo = to + 1;
  view.shape = shapeOf(view) | (lives ? Shape.lives : 0);
  if ((numeral.value ?? 0) < 10) view.shape |= Shape.small;
  if ((numeral.value ?? 0) >= CHAMBER) view.shape |= Shape.many;
  if ((numeral.value ?? 0) >= 1e4) view.shape |= Shape.large;
  if (numeral.value === 1 && !numeral.vague) view.shape |= Shape.one;
  if (view.shape & Shape.bare && isNameBefore(tokens, classes, numeral.keyFrom - 1)) view.shape |= Shape.placed;
  if (numeral.attached === 'strong' || (numeral.attached === null && tokens.lower[to] === 'strong'))
    view.shape |= Shape.strong;
  if (isPartyAdjective(tokens, classes, view)) view.head = view.noun = 0;
  const instance = (classes.role[view.nounTo - 1] ?? 0) & Role.instance && (classes.form[view.nounTo] ?? 0) & Form.of;
  if (view.nounTo > view.nounFrom && !view.head && instance) view.shape |= Shape.thing;
  else if (view.nounTo > view.nounFrom && !view.head) readUnknown(tokens, view);
  // "a 161-vote margin".
  if (numeral.attached !== null && tokens.lower[to - 1] === numeral.attached)
    view.noun |= classes.thing[to - 1] as number;
  readTerm(tokens, view);
  view.before = classes.form[skipDeterminers(tokens, classes, numeral.keyFrom - 1)] ?? 0;
  view.before |= (classes.form[numeral.keyFrom - 1] ?? 0) & Form.possessive;
  // "Registered voters: 117,257".
  if (tokens.lower[numeral.keyFrom - 1] === ':') view.before |= Form.be;
  return view;
}

/** A capitalised word that no list knows as a function word or verb. */
function isNameBefore(tokens: Tokens, {form, act}: Classes, i: number): boolean {
  return i > 0 && isCapital(tokens, i) && !(form[i] as number) && !(act[i] as number);
}

/** "four Republican nominating contests": a party in the singular, before what is counted. */
function isPartyAdjective(tokens: Tokens, {form}: Classes, {numeral, head, nounTo}: FigureView): boolean {
  if (!(head & Thing.party) || numeral.kind !== 'count' || (numeral.value ?? 0) < 2) return false;
  const singular = isCapital(tokens, nounTo - 1) && !(tokens.lower[nounTo - 1] as string).endsWith('s');
  return singular && tokens.kind[nounTo] === TokenKind.word && !(form[nounTo] ?? 0) && !isCapital(tokens, nounTo);
}

/** "Eight million Malians": a capitalised plural that no list knows is a people; a plain word stays unknown. */
function readUnknown(tokens: Tokens, view: FigureView): void {
  const last = view.nounTo - 1;
  if (!isCapital(tokens, last)) view.shape |= Shape.unknown;
  else if (/s$/.test(tokens.lower[last] as string) && view.nounTo - view.nounFrom <= 2) view.noun |= Thing.person;
}

/** Gives a length of time its unit; weeks become days, decades years. */
function readTerm({lower}: Tokens, view: FigureView): void {
  const {numeral, shape} = view;
  const word = numeral.attached ?? (shape & Shape.duration ? lower[view.nounFrom] : undefined);
  if (word === undefined) return;
  const {unit, factor} = termOf(word);
  if (unit === 'other' && numeral.kind === 'count') view.shape |= Shape.thing;
  view.term = unit;
  if (numeral.value !== null) numeral.value *= factor;
  if (numeral.valueMax !== null) numeral.valueMax *= factor;
}

/** Back over "the", "only", "India's": what stands before the figure's phrase. */
function skipDeterminers(tokens: Tokens, {form, thing, act}: Classes, i: number): number {
  while (i > 0 && tokens.kind[i] === TokenKind.word) {
    // "there are a total of 2,412 candidates".
    const total = (form[i - 1] as number) & (Form.total | Form.pronoun);
    if ((form[i] as number) & Form.of && total === Form.total) {
      i -= 2;
      continue;
    }
    const possessive = (form[i] as number) & Form.possessive;
    const light = (form[i] as number) & (Form.determiner | Form.another | Form.adverb);
    // "said on Thursday that 11 people": no determiner.
    if ((form[i] as number) & Form.relative) break;
    if (!possessive && !(light && !(thing[i] as number) && !(act[i] as number))) break;
    i -= possessive ? 2 : 1;
  }
  return i;
}

function shapeOf({numeral, nounFrom, nounTo, head}: FigureView): number {
  let shape = numeral.vague ? Shape.vague : 0;
  if (numeral.outOf !== null) shape |= Shape.partOf;
  if (numeral.attached !== null) shape |= Shape.attached;
  if (numeral.kind === 'fraction') return shape | Shape.percent | Shape.fraction;
  if (numeral.kind !== 'count') return shape | Shape[numeral.kind];
  if (numeral.attached !== null) return shape;
  if (head & PEOPLE) shape |= Shape.people;
  else if (head) shape |= Shape.thing;
  if (head & Thing.time) return shape | Shape.duration;
  if (nounFrom === nounTo) shape |= Shape.bare;
  return shape | Shape.count;
}

/** Reads the counted noun phrase, or for percentages and fractions what they are a share of. */
function readNoun(tokens: Tokens, classes: Classes, view: FigureView): void {
  const {numeral} = view;
  const sentenceEnd = endOfSentence(tokens, numeral.from);
  let at = numeral.to;
  const isShare =
    numeral.kind === 'majority' ||
    numeral.kind === 'percent' ||
    numeral.kind === 'fraction' ||
    numeral.kind === 'points';
  if (((classes.form[at] as number) & Form.of) !== 0 && at < sentenceEnd) {
    if (isShare || !numeral.vague) {
      const phrase = readPhrase(tokens, classes, isShare ? behindNumber(classes, at + 1) : at + 1, sentenceEnd);
      [view.ofFrom, view.ofTo, view.of] = [phrase.from, phrase.to, phrase.all];
      if (!isShare) [view.nounFrom, view.nounTo, view.head, view.noun, view.adjective] = spread(phrase);
      return;
    }
    at++;
  } else if (isShare && numeral.kind !== 'fraction') {
    // "53% majority", "5 percent support": a noun right behind.
    if (isVerbOfSupport(tokens, classes, at)) return;
    // "a 40 per cent share of the vote".
    if ((classes.role[at] ?? 0) & Role.portion && (classes.form[at + 1] ?? 0) & Form.of) {
      const whole = readPhrase(tokens, classes, at + 2, sentenceEnd);
      [view.ofFrom, view.ofTo, view.of] = [whole.from, whole.to, whole.all];
      return;
    }
    const phrase = readPhrase(tokens, classes, at, Math.min(sentenceEnd, at + 3));
    // "up from 16 per cent a year ago", "42 per cent last month".
    const dated = ((classes.form[phrase.from] ?? 0) | (classes.form[phrase.to] ?? 0)) & Form.elapsed;
    if (phrase.head & Thing.time && dated) return;
    [view.nounFrom, view.nounTo, view.head, view.noun] = [phrase.from, phrase.to, phrase.head, phrase.all];
    // "16 per cent polling stations", "75 per cent votes": the whole without its "of".
    if (phrase.head & WHOLES && (tokens.lower[phrase.to - 1] as string).endsWith('s'))
      [view.ofFrom, view.ofTo, view.of] = [phrase.from, phrase.to, phrase.all];
    return;
  }
  if (numeral.kind === 'count' && at === numeral.to && opensAnother(tokens, classes, at)) return;
  const phrase = readCounted(tokens, classes, at, sentenceEnd);
  [view.nounFrom, view.nounTo, view.head, view.noun, view.adjective] = spread(phrase);
  if (phrase.head & Thing.time && (classes.form[phrase.to] ?? 0) & Form.of) {
    const whole = readPhrase(tokens, classes, phrase.to + 1, sentenceEnd);
    [view.ofFrom, view.ofTo, view.of] = [whole.from, whole.to, whole.all];
  } else if (phrase.head & Thing.time) {
    // "18 years imprisonment", "15 days' detention".
    const of = /^['’]$/.test(tokens.lower[phrase.to] ?? '') ? phrase.to + 1 : phrase.to;
    const punished = (classes.thing[of] ?? 0) & (Thing.prison | Thing.punishment);
    if (punished && of < sentenceEnd && !((classes.form[of] as number) & Form.preposition))
      [view.ofFrom, view.ofTo, view.of] = [of, of + 1, punished];
  }
  if (numeral.kind === 'fraction') [view.ofFrom, view.ofTo, view.of] = [phrase.from, phrase.to, phrase.all];
}

/** "21 per cent of [the total number of] registered voters": where the phrase begins that tells what was counted. */
function behindNumber({form}: Classes, at: number): number {
  const total = (i: number): boolean => ((form[i] ?? 0) & (Form.total | Form.pronoun)) === Form.total;
  let i = at;
  while ((form[i] ?? 0) & Form.determiner) i++;
  const first = i;
  while (i < first + 2 && total(i)) i++;
  return i > first && (form[i] ?? 0) & Form.of ? i + 1 : at;
}

/** "29% of the more than nine million registered voters": what the second figure counts is what the first is a share of. */
function takeWhole({form}: Classes, view: FigureView, next: FigureView | undefined): void {
  const {numeral} = view;
  if (
    !next ||
    !(view.shape & Shape.percent) ||
    next.numeral.keyFrom - numeral.to > 3 ||
    next.numeral.keyFrom === numeral.to
  )
    return;
  // "half of Armenia's 2.6 million voters": the whole stands inside the phrase.
  if (view.ofTo > next.numeral.from && view.ofFrom < next.numeral.keyFrom) next.shape |= Shape.whole;
  if (view.ofTo > next.numeral.from || view.ofFrom === numeral.to) return;
  if (view.ofTo !== view.ofFrom && view.ofTo < next.numeral.keyFrom - 1) return;
  // "6 per cent of Democrats and 3 per cent of Republicans".
  if ((form[next.numeral.keyFrom - 1] ?? 0) & Form.and) return;
  [view.ofFrom, view.ofTo, view.of] = [next.nounFrom, next.nounTo, next.noun];
  next.shape |= Shape.whole;
}

/** Tokens from seats to the whole that they are of: "out of a total of". */
const WHOLE_REACH = 6;

/** "123 seats out of [a total of] 465 seats": the seats there are. */
function takeWholeOfSeats({form}: Classes, view: FigureView, next: FigureView | undefined): void {
  if (!next || !(view.head & next.head & Thing.seat) || view.shape & Shape.percent) return;
  const from = Math.max(view.numeral.to, view.nounTo);
  const of = (form[next.numeral.keyFrom - 1] ?? 0) & Form.of;
  if (of && next.numeral.keyFrom - from <= WHOLE_REACH && (form[from + 1] ?? 0) & Form.of) next.shape |= Shape.whole;
}

/** "212,205 to 210,424 votes": the noun behind the second figure is the first one's as well. */
function takeRival({form}: Classes, view: FigureView, next: FigureView | undefined): void {
  if (!next || !(view.shape & Shape.bare) || next.nounFrom === next.nounTo) return;
  const {to} = view.numeral;
  if (next.numeral.keyFrom !== to + 1 || !((form[to] ?? 0) & Form.rival)) return;
  [view.head, view.noun] = [next.head, next.noun];
  view.shape = (view.shape & ~Shape.bare) | (next.shape & (Shape.people | Shape.thing | Shape.unknown));
}

/** "264 or 58.54 per cent", "7,286 (18.9%)": a count with the same as a share right behind. */
function takeShare({lower}: Tokens, {form}: Classes, view: FigureView, next: FigureView | undefined): void {
  if (!next || !(view.shape & Shape.bare) || !(next.shape & Shape.percent) || next.shape & Shape.fraction) return;
  const {to} = view.numeral;
  const opens = lower[to] === '(' || lower[to] === '[' || ((form[to] ?? 0) & Form.or) !== 0;
  if (opens && next.numeral.keyFrom === to + 1 && !(next.numeral.valueMax ?? 0)) view.shape |= Shape.shared;
}

/** "nine, seven and eight years", "12, 15 and 20 per cent": the unit behind the last figure is that of all. */
function takeListed(tokens: Tokens, classes: Classes, view: FigureView, next: FigureView): void {
  const shared = next.shape & (Shape.duration | Shape.percent);
  const plain = view.shape & Shape.bare && !view.numeral.hedge && !view.numeral.vague && !(next.shape & Shape.fraction);
  if (!plain || !shared || next.previous >= 0 || (view.numeral.value ?? 101) > 100) return;
  const named = shared & Shape.percent && isListOfNames(tokens, classes, view, next);
  if (!named && !isList(tokens, classes, view.numeral.to, next.numeral.keyFrom)) return;
  // "60, nine days later" is no list.
  if (tokens.lower[next.numeral.keyFrom - 1] === ',' && next.nounFrom < next.nounTo && shared & Shape.duration) return;
  view.shape = (view.shape & ~(Shape.bare | Shape.count)) | shared;
  if (shared & Shape.percent) view.numeral.kind = 'percent';
  else [view.term, view.head, view.noun] = [next.term, next.head, next.noun];
}

/** Tokens of a name and what parts it from the figure before it: ", and the Christian Democrats on". */
const NAMED_REACH = 8;

/** "the SPD 25.7, the CDU 24.1 and the Greens on 14.8 per cent": each figure right behind its name. */
function isListOfNames(tokens: Tokens, classes: Classes, {numeral}: FigureView, next: FigureView): boolean {
  const {form, act} = classes;
  const [from, to] = [numeral.to, next.numeral.keyFrom];
  if (!numeral.digits || to - from > NAMED_REACH || to - from < 2) return false;
  if (!isNamed(tokens, classes, numeral.from) || !isNamed(tokens, classes, to)) return false;
  for (let i = from; i < to; i++) {
    const joint = Form.and | Form.determiner | Form.on;
    if (i === from && tokens.lower[i] !== ',' && !((form[i] as number) & Form.and)) return false;
    if (tokens.lower[i] !== ',' && !((form[i] as number) & joint) && ((act[i] as number) || !isCapital(tokens, i)))
      return false;
  }
  return true;
}

/** Does a name stand right before token `i`, or before "on" or "at" there? */
function isNamed(tokens: Tokens, classes: Classes, i: number): boolean {
  let at = (classes.form[i - 1] ?? 0) & Form.on ? i - 2 : i - 1;
  // "the SPD was on".
  if (at < i - 1 && (classes.form[at] ?? 0) & Form.be) at--;
  return isNameBefore(tokens, classes, at);
}

const spread = (p: Phrase): [number, number, number, number, number] => [p.from, p.to, p.head, p.all, p.acts];

/** "42% support Portman": support with an object behind it is no noun. */
function isVerbOfSupport(tokens: Tokens, {thing, act, form}: Classes, at: number): boolean {
  if (!((act[at] ?? 0) & Act.support)) return false;
  if (!(thing[at] as number)) return true;
  return isCapital(tokens, at + 1) || ((form[at + 1] ?? 0) & (Form.determiner | Form.pronoun)) !== 0;
}

/** "Between noon and six the group recorded 23 deaths": a determiner right behind a number opens another phrase. */
function opensAnother({lower}: Tokens, {form, thing}: Classes, at: number): boolean {
  if (!((form[at] ?? 0) & Form.determiner) || (form[at] as number) & Form.another || (thing[at] as number))
    return false;
  return !/^(?:such|same)$/.test(lower[at] as string);
}

/** "32 cases of enforced disappearance": what there were cases of. */
function readCounted(tokens: Tokens, classes: Classes, at: number, limit: number): Phrase {
  const phrase = readPhrase(tokens, classes, at, limit);
  const {from, to} = phrase;
  if (!((classes.role[to - 1] ?? 0) & Role.instance) || to <= from || !((classes.form[to] ?? 0) & Form.of))
    return phrase;
  const what = readPhrase(tokens, classes, to + 1, limit);
  return what.head & (Thing.death | Thing.arrest | PEOPLE) ? {...what, from} : phrase;
}

interface Phrase {
  from: number;
  to: number;
  head: number;
  all: number;
  acts: number;
}

/**
 * A noun phrase from token `at`: determiners, adjectives, nouns. Without part-of-speech tags its end is the first
 * function word, event verb or punctuation, drawn back to the last word that is known as a noun.
 */
export function readPhrase(tokens: Tokens, {thing, act, form}: Classes, at: number, limit: number): Phrase {
  let from = at;
  const {kind, lower} = tokens;
  while (
    from < limit &&
    ((form[from] as number) & (Form.determiner | Form.others) || kind[from] === TokenKind.quote) &&
    !(thing[from] as number)
  )
    from++;
  // "12.3 million total votes".
  if (from < limit && (form[from] as number) & Form.total && (thing[from + 1] ?? 0) & Thing.ballot) from++;
  if (isAdverbOfAdjective(tokens, {thing, act, form}, from, limit)) from++;
  let to = from;
  let last = -1;
  let all = 0;
  let acts = 0;
  const end = Math.min(limit, from + NOUN_LENGTH);
  for (; to < end; to++) {
    if (kind[to] === TokenKind.quote && lower[to] !== "'" && to > from) continue;
    if (kind[to] === TokenKind.number && to === from) break;
    // "gives the two parties 198 seats": another figure.
    if (kind[to] === TokenKind.number && last === to - 1 && last >= from) break;
    if (kind[to] === TokenKind.number) continue;
    if (lower[to] === "'" || lower[to] === '’' || lower[to] === "'s") continue;
    if (kind[to] !== TokenKind.word) break;
    const [f, a, t] = [form[to] as number, act[to] as number, thing[to] as number];
    // "those polled": an expression for people.
    // "Two other groups condemned the killings": behind a noun that no list knows as well.
    const second = f & Form.determiner && !t && (last >= 0 || (to > from && !(f & Form.another)));
    if ((f & STOP && !(t && f & Form.determiner)) || (a & Act.have && !t) || second) break;
    if (a & EVENT && !isAdjectival(tokens, {thing, act, form}, to, from, limit)) break;
    const participle = !a && !t && to > from && last >= 0 && /(?:ed|ing)$/.test(lower[to] as string);
    if (participle && !isCompound(tokens, {thing, act, form}, from, to)) break;
    if (a && !t) acts |= a;
    all |= t;
    if (t) last = to;
    if (t & Thing.time && to === from) break;
  }
  // "eligible Jordanians": a people that no list knows.
  if (last >= 0 && (thing[last] as number) & Thing.register && last + 1 < to && isCapital(tokens, last + 1))
    return {from, to: last + 2, head: Thing.person, all: all | Thing.person, acts};
  // "10,000 volunteer training sessions": what is counted are the sessions.
  if (last >= 0 && isModifierOnly(tokens, thing, last, to)) return {from, to, head: 0, all: all & ~PEOPLE, acts};
  // "20 detention centres": places.
  if (last >= 0 && last + 1 < to && isArrestOnly(tokens, thing, form, last)) return {from, to, head: 0, all: 0, acts};
  // "Republican claims": what is shared out is the unknown noun behind the party.
  if (last >= 0 && to - last > 1 && (thing[last] as number) & Thing.party && isCapital(tokens, last)) all &= ~VOTED;
  if (last < 0) return unknownPhrase(tokens, from, (form[from] ?? 0) & Form.adverb ? from : to, acts);
  return {from, to: last + 1, head: thing[last] as number, all, acts};
}

/** Is a singular arrest followed by a noun that no list knows? */
function isArrestOnly({lower, kind}: Tokens, thing: Int32Array, form: Int32Array, last: number): boolean {
  const arrest = ((thing[last] as number) & Thing.arrest) !== 0 && !(lower[last] as string).endsWith('s');
  return arrest && !(form[last + 1] as number) && kind[last + 1] === TokenKind.word;
}

/** "10,000 volunteer training sessions": of more than one, a person in the singular does no training. */
function isCompound(
  tokens: Tokens,
  {thing, act, form}: Pick<Classes, 'thing' | 'form' | 'act'>,
  from: number,
  at: number,
): boolean {
  const next = at + 1;
  const plain = !((thing[next] ?? 0) | (act[next] ?? 0) | (form[next] ?? 0));
  const several = tokens.kind[from - 1] === TokenKind.number || ((form[from - 1] ?? 0) & Form.of) !== 0;
  return plain && several && isModifierOnly(tokens, thing, at - 1, next + 1);
}

/** Is the last known noun a singular one for people, with a plural behind it that no list knows? */
function isModifierOnly(tokens: Tokens, thing: Int32Array, last: number, to: number): boolean {
  if (to - last < 2 || !((thing[last] as number) & PEOPLE) || isCapital(tokens, last)) return false;
  if (!isSingular(tokens.lower[last] as string)) return false;
  return /[^s]s$/.test(tokens.lower[to - 1] as string) && !isCapital(tokens, to - 1);
}

function isSingular(person: string): boolean {
  return !/(?:s|people|men|women|children|police|staff)$/.test(person);
}

/** "10 officially registered candidates": an adverb, a participle and their noun. */
function isAdverbOfAdjective(
  tokens: Tokens,
  {thing, act, form}: Pick<Classes, 'thing' | 'form' | 'act'>,
  i: number,
  limit: number,
): boolean {
  const adverb = (form[i] as number) & Form.adverb || /..ly$/.test(tokens.lower[i] as string);
  if (!adverb || (thing[i] as number) || i + 2 >= limit) return false;
  return isParticipleOfNoun(tokens, {thing, act, form}, i + 1);
}

/** "registered candidates", "elected seats". */
function isParticipleOfNoun(tokens: Tokens, {thing, act}: Pick<Classes, 'thing' | 'form' | 'act'>, i: number): boolean {
  const known = (act[i] as number) !== 0 || (thing[i] as number) !== 0;
  return known && (thing[i + 1] as number) !== 0 && /ed$/.test(tokens.lower[i] as string);
}

/** A phrase without a known word keeps its capitalised run, or its first word. */
function unknownPhrase({text, start, lower}: Tokens, from: number, to: number, acts: number): Phrase {
  let end = from;
  const capital = (i: number): boolean => isUpperAt(text, start[i] as number);
  if (from < to) {
    end = from + 1;
    while (end < to && capital(end)) end++;
    while (end < to && end < from + 3 && !/s$/.test(lower[end - 1] as string) && !capital(end - 1)) end++;
  }
  return {from, to: end, head: 0, all: 0, acts};
}

/** Is the event word at `i` used as an adjective or noun ("detained activists", "protest leaders")? */
function isAdjectival(
  tokens: Tokens,
  {thing, form, act}: Pick<Classes, 'thing' | 'form' | 'act'>,
  i: number,
  from: number,
  limit: number,
): boolean {
  const next = i + 1;
  if ((thing[i] as number) & (Thing.person | Thing.protester | Thing.force | Thing.ballot | Thing.seat | Thing.voter)) {
    // "votes", "people": nouns first, unless another noun already stands and an adverb or number follows.
    if (i === from || !((thing[i - 1] as number) & (Thing.person | Thing.voter | Thing.candidate | Thing.party)))
      return true;
  }
  // "hundreds march", "15,000 filled Republic Square": a verb right behind the figure.
  const gathers = (act[i] as number) & Act.gather && (thing[i] as number) & Thing.protest;
  const nounNext = i + 1 < limit && (thing[i + 1] as number) !== 0 && !((act[i + 1] as number) & Act.gather);
  if (i === from && gathers && !/s$/.test(tokens.lower[i] as string) && !nounNext) return false;
  if (i === from && !(thing[i] as number) && i + 1 < limit && isCapital(tokens, i + 1) && !(thing[i + 1] as number))
    return false;
  // "tens of thousands waving flags".
  const waving = (act[i] as number) & Act.gather && !(thing[i] as number) && /ing$/.test(tokens.lower[i] as string);
  if (i === from && waving && /[^s]s$/.test(tokens.lower[i - 1] as string)) return false;
  // "600 handed jail sentences", "12 given life terms": a passive, not sentences that were handed.
  const punished = (act[i] as number) & (Act.sentence | Act.win | Act.show);
  if (i === from && punished && next < limit && (thing[next] as number) & (Thing.prison | Thing.punishment))
    return false;
  // "17 arrests", "five huge marches": a word that can be either is a noun where no noun stands before it.
  const noun = (thing[i] as number) !== 0 && !/(?:ed|ing)$/.test(tokens.lower[i] as string);
  if (noun && (i === from || !(thing[i - 1] as number))) return !isOfPeople(tokens, thing, act, i);
  // "nine journalist arrests": more than one do not arrest.
  if (noun && (thing[i - 1] as number) & Thing.person && isSingular(tokens.lower[i - 1] as string))
    return (tokens.lower[i] as string).endsWith('s');
  if (next >= limit || tokens.kind[next] !== TokenKind.word) return false;
  if ((form[next] as number) & (STOP | Form.determiner | Form.adverb)) return false;
  if (i === from) return (thing[next] as number) !== 0 || !((act[next] as number) & EVENT);
  return (thing[i] as number) !== 0 && (thing[next] as number) !== 0 && !/ed$/.test(tokens.lower[i] as string);
}

function endOfSentence(tokens: Tokens, i: number): number {
  return tokens.sentenceStart[(tokens.sentence[i] as number) + 1] ?? tokens.length;
}

const endOfView = (view: FigureView): number => Math.max(view.numeral.to, view.nounTo, view.ofTo);

/** "hundreds of Londoners took to the streets": a capitalised plural that no list knows does what follows. */
function isOfPeople(tokens: Tokens, thing: Int32Array, act: Int32Array, i: number): boolean {
  const who = tokens.lower[i - 1] as string;
  if (tokens.lower[i - 2] !== 'of' || !isCapital(tokens, i - 1) || !/[^s]s$/.test(who)) return false;
  return !(tokens.lower[i] as string).endsWith('s') && (act[i + 1] === act[i] || !(thing[i + 1] ?? 0));
}

/** Looks for the event the figure takes part in to its right. Runs from the last figure to the first. */
function scanRight(tokens: Tokens, classes: Classes, views: FigureView[], index: number): void {
  const view = views[index] as FigureView;
  const {thing, act, form, mark} = classes;
  const from = endOfView(view);
  const end = endOfSentence(tokens, view.numeral.from);
  let limit = Math.min(end, from + REACH);
  let next = index + 1;
  let passive = false;
  let listed = true;
  let skipped = 0;
  let ofThem = false;
  for (let i = from; i < limit; i++) {
    const following = views[next];
    if (following && i >= following.numeral.keyFrom && i < following.numeral.to) {
      // In "68 detainees and 70 wounded" the participle is the second figure's own.
      const own = following.shape & Shape.bare && following.rightGap === 0 && !following.passive;
      // "charges against 24 men, 20 of whom were arrested".
      if ((form[following.numeral.to] ?? 0) & Form.of && (form[following.numeral.to + 1] ?? 0) & Form.relative) break;
      // "300 killed, including dozens of policemen, and thousands arrested".
      if (view.before & Form.including && (mark[from] as number) & Mark.comma && following.shape & Shape.bare) break;
      if (listed && following.numeral.kind === view.numeral.kind && !(own && view.head & Thing.arrest)) {
        copyRight(view, following);
        view.clauseTo = following.clauseTo;
        return;
      }
      const aside = asideEnd(tokens, classes, view, following, limit);
      if (aside < 0 && !(following.before & Form.preposition)) break;
      const last = aside < 0 ? endOfView(following) - 1 : aside;
      if (aside >= 0 || following.shape & Shape.count) skipped += last + 1 - i;
      i = last;
      next++;
      listed = false;
      continue;
    }
    const over = i === from ? skipAside(tokens, classes, view, end) : i;
    if (over > i) {
      skipped += over + 1 - i;
      limit = Math.min(end, over + REACH);
      i = over;
      while ((views[next]?.numeral.to ?? FAR) <= i) next++;
      listed = false;
      continue;
    }
    const [f, a] = [form[i] as number, act[i] as number];
    if ((mark[i] as number) & Mark.stop && (i > from || tokens.lower[i] === ';')) break;
    // "have since been detained".
    const since = f & Form.adverb && ((form[i + 1] ?? 0) & Form.be || (act[i - 1] ?? 0) & Act.have);
    // "170 seats but would need 172".
    if (f & Form.clause && (i > from || !(f & Form.preposition)) && !since) break;
    // "two series about Petrov, who was arrested": who stands for Petrov.
    if (f & Form.relative && i > from && (view.shape & Shape.unknown || (next > index + 1 && !passive))) break;
    ofThem ||= i <= from + 1 && (f & Form.relative) !== 0;
    view.clauseTo = i + 1;
    // "Senegal's" holds no verb.
    if ((f & Form.be && !(f & Form.possessive)) || a & Act.leave) {
      passive = true;
      listed = false;
      continue;
    }
    // "arrested 20 people for staging a rally": a reason.
    if ((form[i - 1] ?? 0) & Form.for && (tokens.lower[i] as string).endsWith('ing')) continue;
    // "were reported killed".
    if (a & Act.say && (passive || i === from) && isUndergone(tokens, classes, i + 1)) continue;
    if (a & EVENT && !isNounHere(tokens, classes, i, from, passive)) {
      // "in two towns, with nine feared dead".
      const own = ((form[i - 1] as number) & (Form.relative | Form.be)) !== 0 && next === index + 1;
      if (isInPhrase(view) && i > from && !own) return;
      // "half of those voting on Sunday want lower taxes": who they are, and then what they answer.
      if (a & Act.vote && !passive && (tokens.lower[i] as string).endsWith('ing') && isAnswered(classes, i)) continue;
      // "forty people carrying placards were arrested", "two activists from the group backing Banda were arrested".
      const aside =
        !ofThem && !passive && (tokens.lower[i] as string).endsWith('ing') && !((thing[i] as number) & ~Thing.support);
      if (ofThem || (aside && !isEventBetween(tokens, classes, behindExpression(classes, i), limit))) {
        const main = mainPassive(classes, i + 1, limit);
        if (main > 0 && !(following && following.numeral.keyFrom < main)) {
          [view.right, view.rightAt, view.rightGap] = [act[main] as number, main, main - from - skipped];
          view.passive = view.patient = true;
          return;
        }
      }
      [view.right, view.rightAt, view.rightGap] = [a, i, i - from - skipped];
      // "is holding 12,000" is no passive.
      view.passive = passive && !(a & Act.gather && f & Form.preposition) && !/ing$/.test(tokens.lower[i] as string);
      view.patient = view.passive || (!isPerfect(classes, i) && isReduced(tokens, classes, i, view.noun));
      return;
    }
    if (
      !(f & (Form.and | Form.others | Form.determiner)) &&
      !((mark[i] as number) & Mark.comma) &&
      (thing[i] as number) === 0
    )
      listed &&= false;
  }
}

/** "four people reported killed": what was done to those who are reported. */
function isUndergone({lower}: Tokens, {act}: Pick<Classes, 'act'>, i: number): boolean {
  return ((act[i] ?? 0) & (Act.harm | Act.die | Act.detain)) !== 0 && /(?:ed|d|t|n)$/.test(lower[i] as string);
}

/** "8.1 million people, 41.5 percent of those on the register, went to the polls": where the aside with the share ends, else -1. */
function asideEnd({lower}: Tokens, {form}: Classes, view: FigureView, following: FigureView, limit: number): number {
  const at = following.numeral.keyFrom - 1;
  const opens = lower[at];
  // "290 others, among them 150 policemen, needed treatment".
  const amongThem = ((form[at] ?? 0) & Form.them) !== 0 && ((form[at - 1] ?? 0) & Form.including) !== 0;
  // "5.8 million people, or 84 per cent of eligible voters, cast".
  const again = ((form[at] ?? 0) & Form.or) !== 0 && lower[at - 1] === ',';
  // "16,257 votes – 94 per cent – were cast".
  const dash = /^[-–—]$/.test(opens ?? '') ? opens : null;
  const closes = opens === ',' || amongThem || again ? ',' : opens === '(' ? ')' : dash;
  if (closes === null || !(view.shape & Shape.count)) return -1;
  if (!amongThem && !(following.shape & Shape.percent)) return -1;
  const from = endOfView(following);
  for (let i = from; i < Math.min(limit, from + ASIDE); i++) if (lower[i] === closes) return i;
  return -1;
}

/** How many tokens an aside between commas may hold at most. */
const ASIDE = 6;

/** How many tokens an aside between dashes or in brackets may hold at most. */
const SET_OFF = 32;

/**
 * "1,000 people, she estimated, had joined", "five people — among them a child — were killed": where the aside right
 * behind the figure ends that tells who says so, or that dashes or brackets set off; else where it would begin.
 */
function skipAside({lower}: Tokens, {act, mark, form}: Classes, view: FigureView, limit: number): number {
  const i = endOfView(view);
  const closes = lower[i] === '(' ? ')' : /^(?:[—–]|--)$/.test(lower[i] ?? '') ? (lower[i] as string) : null;
  if (closes !== null && view.nounTo > view.nounFrom && view.shape & Shape.count) {
    for (let j = i + 2; j < Math.min(limit, i + SET_OFF); j++) if (lower[j] === closes) return j;
    return i;
  }
  if (!((mark[i] ?? 0) & Mark.comma)) return i;
  let says = false;
  for (let j = i + 1; j < Math.min(limit, i + 2 + ASIDE); j++) {
    if ((mark[j] as number) & Mark.comma) return says ? j : i;
    // "12 observers, said that": what they say is no aside.
    says ||= ((act[j] as number) & Act.say) !== 0 && !((form[j + 1] ?? 0) & Form.relative);
  }
  return i;
}

function copyRight(to: FigureView, from: FigureView): void {
  [to.right, to.rightAt, to.passive, to.patient] = [from.right, from.rightAt, from.passive, from.patient];
}

/** A figure behind "in", "by", "from" is no subject of the clause it stands in ("protesters in 21 cities were killed"). */
function isInPhrase({before}: FigureView): boolean {
  return (before & Form.preposition) !== 0 && (before & (Form.with | Form.clause | Form.including)) === 0;
}

/** An event word that follows a determiner, preposition or noun stem is a noun ("in the march", "to protest" is not). */
function isNounHere(tokens: Tokens, {thing, form, act}: Classes, i: number, from: number, passive: boolean): boolean {
  if (!(thing[i] as number)) {
    // "were among those killed", "three children among those killed".
    const undergone = passive || isUndergone(tokens, {act}, i);
    // … but not in "buried those killed".
    if (undergone && (form[i - 1] as number) & Form.them)
      return !passive && i - 1 > from && !((form[i - 2] as number) & Form.including);
    return i > from && ((form[i - 1] as number) & Form.determiner) !== 0;
  }
  if (passive && /(?:ed|en|t)$/.test(tokens.lower[i] as string)) return false;
  // "since the country's disputed vote", "conducting solitary anti-war rallies".
  if (i > from + 1 && (form[i - 2] as number) & Form.possessive && !(act[i - 1] as number)) return true;
  const described = (thing[i - 1] as number) !== 0 && !((thing[i - 1] as number) & PEOPLE) && !(act[i - 1] as number);
  if (i > from + 1 && described && (tokens.lower[i] as string).endsWith('s')) return true;
  const before = form[i - 1] as number;
  return i > from
    ? (before & (Form.determiner | Form.preposition | Form.possessive)) !== 0 && !(before & Form.to)
    : false;
}

/** "carrying placards": one expression; where it ends. */
function behindExpression({act}: Classes, i: number): number {
  let j = i + 1;
  while ((act[i] as number) & Act.gather && act[j] === act[i]) j++;
  return j;
}

/** "people carrying placards marched and their leader was arrested": a verb before the auxiliary is the figure's own. */
function isEventBetween({lower}: Tokens, {act, form, thing, role}: Classes, from: number, limit: number): boolean {
  for (let i = from; i < limit && !((form[i] as number) & Form.be && !((form[i] as number) & Form.possessive)); i++) {
    if ((act[i] as number) & EVENT && !(thing[i] as number) && !(lower[i] as string).endsWith('ing')) return true;
    if ((role[i] as number) & Role.opens || ((form[i] as number) & Form.and && lower[i - 1] === ',')) return true;
  }
  return false;
}

/** How many tokens may stand between what people take part in and what they answer. */
const ANSWER_REACH = 8;

/** Does a verb of opinion follow the participle at `i` in its clause, with a place or a day between? */
function isAnswered({act, form, thing, mark}: Classes, i: number): boolean {
  for (let j = i + 1; j <= i + ANSWER_REACH && j < act.length; j++) {
    const f = form[j] as number;
    if ((mark[j] as number) & (Mark.stop | Mark.comma) || f & (Form.relative | Form.and)) return false;
    const before = (form[j - 1] as number) & (Form.determiner | Form.preposition | Form.possessive);
    if ((act[j] as number) & (Act.opine | Act.divide) && !before && !((thing[j] as number) & Thing.election))
      return j > i + 1;
  }
  return false;
}

/** "17,000 people who protested are still detained": the passive behind a relative clause, or -1. */
function mainPassive({act, form, mark}: Classes, from: number, limit: number): number {
  const undergone = Act.harm | Act.detain | Act.release | Act.sentence;
  for (let i = from; i < limit; i++) {
    const f = form[i] as number;
    if ((mark[i] as number) & Mark.stop || f & (Form.clause | Form.relative | Form.pronoun)) return -1;
    if (!(f & Form.be) || f & Form.possessive) continue;
    let at = i + 1;
    while ((form[at] ?? 0) & (Form.be | Form.adverb)) at++;
    return (act[at] ?? 0) & undergone ? at : -1;
  }
  return -1;
}

/** "had imposed", "have now arrested": an active. */
function isPerfect({act, form}: Classes, i: number): boolean {
  // "have pleaded guilty" has no object.
  if (act[i + 1] === act[i]) return false;
  const before = (form[i - 1] ?? 0) & Form.adverb ? i - 2 : i - 1;
  return ((act[before] ?? 0) & Act.have) !== 0 && !((form[before] ?? 0) & Form.with);
}

/** "three killed", "63 injured in": a participle with no object behind it is a passive without its auxiliary. */
function isReduced(tokens: Tokens, {form, act, thing, role}: Classes, i: number, noun: number): boolean {
  const next = i + 1;
  // "three men started to shoot people".
  if ((form[i - 1] ?? 0) & Form.to) return false;
  const irregular = ((form[i] as number) & Form.participle) !== 0 || ((role[i] as number) & Role.found) !== 0;
  // "found guilty": one expression.
  if (irregular && act[next] === act[i]) return true;
  // "dozens received prison terms".
  const term = (thing[next] ?? 0) & (Thing.prison | Thing.punishment);
  if ((act[i] as number) & Act.sentence && act[next] === act[i] && term) return true;
  if (!/(?:ed|en|t|n)$/.test(tokens.lower[i] as string) && !irregular) return false;
  if (next >= tokens.length || tokens.kind[next] !== TokenKind.word) return tokens.kind[next] !== TokenKind.number;
  const f = form[next] as number;
  if (f & (Form.determiner | Form.others)) return false;
  if (f & (STOP | Form.adverb)) return !(f & Form.pronoun);
  return !irregular && ((thing[next] as number) === 0 || (noun & ~Thing.force) !== 0);
}

/** Looks for what governs the figure to its left. Runs from the first figure to the last. */
function scanLeft(tokens: Tokens, classes: Classes, views: FigureView[], index: number): void {
  const view = views[index] as FigureView;
  const {thing, act, form, mark} = classes;
  const first = tokens.sentenceStart[tokens.sentence[view.numeral.from] as number] ?? 0;
  const limit = Math.max(first, view.numeral.keyFrom - REACH);
  const before = views[index - 1];
  let listEnd = before && before.numeral.from >= first ? endOfView(before) : -1;
  if (listEnd >= 0) {
    view.previous = index - 1;
    view.listed = isList(tokens, classes, listEnd, view.numeral.keyFrom);
  }
  let punctuated = false;
  let haveAt = -1;
  let aside = false;
  let quoted = false;
  for (let i = view.numeral.keyFrom - 1; i >= limit; i--) {
    if (i < listEnd && before && isSpan(before) && view.previous >= 0 && !view.listed) {
      // "The toll in three weeks of protests rose to 40": the three weeks are passed over.
      i = before.numeral.keyFrom;
      listEnd = -1;
      continue;
    }
    if (i < listEnd) {
      linkToPrevious(tokens, classes, views, index, listEnd);
      break;
    }
    const [f, a, t] = [form[i] as number, act[i] as number, thing[i] as number];
    const apart = i < view.numeral.keyFrom - 1 || tokens.lower[i] === ';';
    if ((mark[i] as number) & Mark.stop && view.leftAt < 0 && apart) break;
    view.clauseFrom = i;
    punctuated ||= tokens.kind[i] === TokenKind.punctuation;
    quoted ||= tokens.kind[i] === TokenKind.quote;
    // "said: 'There are nine million'": who says it does not govern what is said.
    if (quoted && a & Act.say) break;
    if (f & Form.clause && !(f & Form.preposition)) break;
    // "the toll of the unrest": the toll tells.
    const headed = t & (Thing.death | Thing.arrest) && isHeadOf(classes, i, view.leftThingAt);
    if (t & TELLING && (view.leftThingAt < 0 || aside || headed)) {
      if (view.leftThingAt < 0 || headed || !isAside(classes, i)) [view.leftThing, view.leftThingAt] = [t, i];
      aside = isAside(classes, i, true) && !((form[i + 1] as number) & Form.of);
    }
    // "200 killed and 40,000 displaced": what was done to the figure before was not done to this one.
    if (before && i === before.rightAt && before.patient && view.patient && view.right & Act.other) break;
    if (a & EVENT && (isGerundOf(tokens, i, view) || !isNounLeft(tokens, classes, i))) {
      if (view.leftAt < 0) {
        if (f & Form.including) takeIncluded(tokens, classes, view, i, first);
        // "need to make changes: 58 per cent think" is no threshold.
        const must = a & Act.other ? 0 : ((form[i - 1] ?? 0) | (form[i - 2] ?? 0)) & Form.must;
        [view.left, view.leftAt] = [a | (must ? Act.need : 0), i];
        view.gap = punctuated ? 99 : view.numeral.keyFrom - 1 - i;
      }
      if (isThose(classes, i, view)) [view.leftThing, view.leftThingAt] = [thingDone(a), i];
      if (!(a & (Act.leave | Act.reach | Act.show))) break;
    }
    // "has risen to 72", "to have been 3,000": an auxiliary.
    const been = i === view.numeral.keyFrom - 2 && view.before & Form.be;
    if (a & Act.have && haveAt < 0 && !(f & Form.be) && !isAuxiliary(classes, i) && !isTotal(classes, i) && !been) {
      haveAt = i;
      if (!(f & Form.with)) break;
    }
    // "at that time".
    if (f & Form.relative && !(f & Form.determiner && (thing[i + 1] ?? 0) & Thing.time)) break;
  }
  // What a clause says of other things tells nothing of a figure in brackets behind it.
  if (tokens.lower[view.numeral.keyFrom - 1] === '(' && view.left === Act.other) view.left = 0;
  // "a megacity of 20 million": what is counted is a noun that no list knows.
  const of = (form[view.numeral.keyFrom - 1] ?? 0) & Form.of ? view.numeral.keyFrom - 2 : -1;
  if (of > view.leftThingAt && !(thing[of] as number) && isPlainNoun(tokens, classes, of))
    view.leftThing &= ~(Thing.protest | Thing.protester);
  // "has", "with" govern only where no fuller verb does.
  if (view.leftAt < 0 && haveAt >= 0)
    [view.left, view.leftAt, view.gap] = [Act.have, haveAt, view.numeral.keyFrom - 1 - haveAt];
}

/** Does "of" alone part the noun at `i` from the telling noun at `at`? */
function isHeadOf({form}: Classes, i: number, at: number): boolean {
  return ((form[i + 1] ?? 0) & Form.of) !== 0 && at > i && at - i <= 4;
}

/** "those killed in the protests number 46", "those who have died since reached 46": the figure counts them. */
function isThose({act, form}: Classes, i: number, view: FigureView): boolean {
  if (!thingDone(act[i] as number) || !(view.shape & Shape.bare)) return false;
  if (!(view.before & Form.total || (view.leftAt > i && view.left & Act.reach))) return false;
  let at = i - 1;
  while (at > i - 5 && ((form[at] ?? 0) & (Form.be | Form.adverb) || (act[at] ?? 0) & Act.have)) at--;
  if ((form[at] ?? 0) & Form.relative && !((form[at] ?? 0) & Form.them)) at--;
  return ((form[at] ?? 0) & Form.them) !== 0;
}

/** What stands for those to whom the act was done. */
function thingDone(act: number): number {
  return act & (Act.harm | Act.die) ? Thing.death : act & Act.detain ? Thing.arrest : 0;
}

/** How far before "included" those may stand who are so many. */
const INCLUDED_REACH = 14;

/** "Those killed in the uprising, he said, included 20 students": what was done to those was done to the figure. */
function takeIncluded({lower}: Tokens, {act, form}: Classes, view: FigureView, at: number, first: number): void {
  if (view.right & ~Act.say || !(view.shape & Shape.people)) return;
  for (let i = at - 1; i > Math.max(first, at - INCLUDED_REACH); i--) {
    const undergone = (act[i] as number) & (Act.harm | Act.detain | Act.release | Act.sentence);
    if (!undergone || !((form[i - 1] as number) & Form.them) || !/(?:ed|d|t|n)$/.test(lower[i] as string)) continue;
    [view.right, view.rightAt, view.rightGap] = [undergone, i, 0];
    view.passive = view.patient = true;
    return;
  }
}

/**
 * "the number of detentions from Saturday's protest": behind "from" stands no head of the sentence. `across`: nor behind
 * "of" in such an aside ("the toll in the weeks of protest").
 */
function isAside({form, act}: Classes, i: number, across = false): boolean {
  let last = i - 4;
  for (let j = i - 1; j >= Math.max(0, last); j--) {
    const f = form[j] as number;
    if (across && (act[j] as number) & EVENT) return false;
    if (!(f & Form.preposition)) continue;
    if (!(f & Form.of)) return true;
    if (!across) return false;
    last = j - 6;
  }
  return false;
}

function isList(tokens: Tokens, {form}: Classes, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.lower[i] !== ',' && !((form[i] as number) & (Form.and | Form.determiner | Form.another))) return false;
  return to > from;
}

/** "in the last five weeks": a length of time in which something happened. */
function isSpan({shape, before}: FigureView): boolean {
  return (shape & Shape.duration) !== 0 && (before & (Form.preposition | Form.elapsed)) !== 0 && !(before & Form.rival);
}

/** "has risen", "has now risen". */
function isAuxiliary({act, form}: Classes, i: number): boolean {
  const next = (form[i + 1] ?? 0) & Form.adverb ? i + 2 : i + 1;
  return ((act[next] ?? 0) & EVENT) !== 0;
}

/** "put the combined total at 100,000": a noun, where "the votes total 400" has a verb. */
function isTotal({form}: Classes, i: number): boolean {
  return ((form[i] as number) & Form.total) !== 0 && ((form[i + 1] ?? 0) & Form.on) !== 0;
}

/** A word in small letters that no list knows. */
function isPlainNoun(tokens: Tokens, {act, form, mark}: Classes, i: number): boolean {
  return tokens.kind[i] === TokenKind.word && !(act[i] as number) && !(form[i] as number) && !(mark[i] as number);
}

/** "accused of killing nine people": right before its object no noun. */
function isGerundOf({lower}: Tokens, i: number, {numeral}: FigureView): boolean {
  return i === numeral.keyFrom - 1 && (lower[i] as string).endsWith('ing');
}

function isNounLeft({kind, lower}: Tokens, {thing, act, form}: Classes, i: number): boolean {
  if (!(thing[i] as number)) return false;
  // "shot dead": one expression.
  if (i > 0 && act[i - 1] === act[i]) i--;
  // "in the Oct. 10 vote".
  if (i > 0 && kind[i - 1] === TokenKind.number) return true;
  if ((form[i + 1] as number) & Form.of) return true;
  if (i > 0 && (thing[i - 1] as number) !== 0 && !((thing[i - 1] as number) & PEOPLE)) return true;
  // "student protests", where "students protest" has a verb.
  const plural = (lower[i] as string).endsWith('s');
  if (i > 0 && (thing[i - 1] as number) & PEOPLE && plural && isSingular(lower[i - 1] as string)) return true;
  return i > 0 && ((form[i - 1] as number) & (Form.determiner | Form.possessive | Form.preposition)) !== 0;
}

/** "…20 people and wounded 35": what lies between two figures decides whether the second continues the first. */
function linkToPrevious(tokens: Tokens, classes: Classes, views: FigureView[], index: number, listEnd: number): void {
  const {act, form} = classes;
  const view = views[index] as FigureView;
  const before = views[index - 1] as FigureView;
  // "The turnout in the nine districts ranged from 41 per cent": a figure in passing.
  if (
    view.leftThingAt < 0 &&
    isInPhrase(before) &&
    before.leftThingAt >= 0 &&
    isOneClause(tokens, classes, listEnd, view)
  )
    [view.leftThing, view.leftThingAt] = [before.leftThing, before.leftThingAt];
  if (view.leftAt >= 0) return;
  for (let i = listEnd; i < view.numeral.keyFrom; i++)
    if ((act[i] as number) & EVENT || (form[i] as number) & Form.clause) return;
  view.gap = view.listed ? before.gap : 99;
  const joined = (form[view.numeral.keyFrom - 1] ?? 0) & Form.and;
  if (
    joined &&
    view.shape & Shape.people &&
    !(view.right & ~Act.say) &&
    before.rightAt >= 0 &&
    before.rightAt < before.numeral.from
  )
    copyRight(view, before);
  [view.left, view.leftAt] = [before.left, before.leftAt];
  if (view.leftThingAt < 0) [view.leftThing, view.leftThingAt] = [before.leftThing, before.leftThingAt];
}

/** Does nothing part the words from token `from` to the figure: no punctuation, no joint, no new clause? */
function isOneClause(tokens: Tokens, {form}: Classes, from: number, {numeral}: FigureView): boolean {
  for (let i = from; i < numeral.keyFrom; i++)
    if (tokens.kind[i] !== TokenKind.word || (form[i] as number) & (Form.clause | Form.and | Form.relative))
      return false;
  return true;
}

/** Words of a clause looked at on either side of a figure: more than any has, but for a table run together. */
const LONGEST_CLAUSE = 200;

/** Fills the unions over clause and sentence. */
function readSentences(tokens: Tokens, {thing, act}: Classes, views: readonly FigureView[]): void {
  let sentence = -1;
  let things = 0;
  let acts = 0;
  for (const view of views) {
    const s = tokens.sentence[view.numeral.from] as number;
    if (s !== sentence) {
      sentence = s;
      things = acts = 0;
      for (let i = tokens.sentenceStart[s] as number; i < (tokens.sentenceStart[s + 1] as number); i++) {
        things |= thing[i] as number;
        acts |= act[i] as number;
      }
    }
    view.sentence = things;
    view.sentenceAct = acts;
    const from = Math.max(view.clauseFrom, view.numeral.from - LONGEST_CLAUSE);
    const to = Math.max(Math.min(view.clauseTo, view.numeral.to + LONGEST_CLAUSE), endOfView(view));
    for (let i = from; i < to; i++) {
      view.near |= thing[i] as number;
      view.nearAct |= act[i] as number;
    }
  }
}
