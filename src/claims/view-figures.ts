import type {Numeral} from '../text/numerals/numeral.ts';
import {TokenKind, type Tokens} from '../text/tokens.ts';
import {VOTED, isNameBefore, readNoun} from './counted-phrases.ts';
import {Shape, type FigureView, PEOPLE, endOfView} from './figure-view.ts';
import {isHeldByName} from './held-by-name.ts';
import {scanLeft} from './left-of-figure.ts';
import {Mark, type Classes} from './lexicon.ts';
import {takeWhole, takeWholeOfSeats, takeRival, takeShare, takeListed} from './neighbouring-figures.ts';
import {isCapital} from './noun-phrases.ts';
import {scanRight} from './right-of-figure.ts';
import {termOf} from './terms.ts';
import {isUsable} from './usable-figures.ts';
import {Form, Role, Thing} from './word-classes.ts';

/** Members of the largest chambers that are elected. */
const CHAMBER = 700;

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

/** "a total of (154) people": brackets around the bare figure are part of it; "Banda (56)" has an age in them. */
function takeBrackets({lower, kind, sentence}: Tokens, {form, act, mark}: Classes, numeral: Numeral): void {
  const {keyFrom, to} = numeral;
  if (numeral.kind !== 'count' || !numeral.digits) return;
  if (lower[keyFrom - 1] !== '(' || lower[to] !== ')' || kind[to + 1] !== TokenKind.word) return;
  if (sentence[to + 1] !== sentence[to] || (mark[to + 1] as number) & Mark.capital) return;
  const before = keyFrom - 2;
  const opens = before < 0 || sentence[before] !== sentence[to] || lower[before] === ',' || lower[before] === ';';
  if (!opens && !(form[before] as number) && !(act[before] as number)) return;
  numeral.keyFrom = keyFrom - 1;
  numeral.to = to + 1;
}

function startView(tokens: Tokens, classes: Classes, numeral: Numeral): FigureView {
  takeBrackets(tokens, classes, numeral);
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
  readNounBefore(tokens, classes, view);
  // "238.993 votes": a point for the thousands.
  if (
    numeral.digits &&
    view.head & (Thing.ballot | Thing.voter) &&
    /^\d{1,3}\.\d{3}$/.test(tokens.lower[to - 1] as string)
  )
    if (numeral.kind === 'count' && numeral.valueMax === null) numeral.value = Math.round((numeral.value ?? 0) * 1000);
  // "59.52 of these votes": nothing but shares has parts.
  const parted = numeral.digits && !Number.isInteger(numeral.value) && (numeral.value ?? 100) < 100;
  if (parted && numeral.kind === 'count' && view.head & Thing.ballot) {
    numeral.kind = 'percent';
    [view.ofFrom, view.ofTo, view.of] = [view.nounFrom, view.nounTo, view.noun];
  }
  // "Ana Ouma (12.2)".
  if (parted && numeral.kind === 'count' && view.nounTo === view.nounFrom && isInBrackets(tokens, view))
    if (isNameBefore(tokens, classes, keyFrom - 2)) numeral.kind = 'percent';
  // "claiming two more lives".
  const life = (classes.form[to] ?? 0) & Form.others ? to + 1 : to;
  const lives = view.nounTo <= life && ((classes.role[life] ?? 0) & Role.life) !== 0;
  if (lives) view.nounTo = life + 1;
  view.shape = shapeOf(view) | (lives ? Shape.lives : 0);
  if ((numeral.value ?? 0) < 10) view.shape |= Shape.small;
  if ((numeral.value ?? 0) >= CHAMBER) view.shape |= Shape.many;
  if ((numeral.value ?? 0) >= 1e4) view.shape |= Shape.large;
  if (numeral.value === 1 && !numeral.vague) view.shape |= Shape.one;
  if (view.shape & Shape.bare && isNameBefore(tokens, classes, numeral.keyFrom - 1)) view.shape |= Shape.placed;
  if (isTallyFor(tokens, classes, view)) view.shape |= Shape.tally;
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
  view.before = formBefore(tokens, classes, numeral.keyFrom);
  view.before |= (classes.form[numeral.keyFrom - 1] ?? 0) & Form.possessive;
  // "Registered voters: 117,257".
  if (tokens.lower[numeral.keyFrom - 1] === ':') view.before |= Form.be;
  return view;
}

/** Votes from which on a bare number with "for" behind it can be a tally. */
const TALLY_FROM = 50;

/** "1,204 for Adams", "6,408,844 for the president". */
function isTallyFor(tokens: Tokens, {form}: Classes, {shape, numeral}: FigureView): boolean {
  if (!(shape & Shape.bare) || !numeral.digits || (numeral.value ?? 0) < TALLY_FROM) return false;
  if (!((form[numeral.to] ?? 0) & Form.for)) return false;
  return isCapital(tokens, numeral.to + 1) || ((form[numeral.to + 1] ?? 0) & Form.determiner) !== 0;
}

/** "total votes of 276,298", "a vote percentage of 29.7": what the figure is one of stands before it. */
function readNounBefore(tokens: Tokens, {form, thing, role}: Classes, view: FigureView): void {
  const {numeral} = view;
  const of = numeral.keyFrom - 1;
  if (numeral.kind !== 'count' || !numeral.digits || view.nounTo > view.nounFrom || !((form[of] ?? 0) & Form.of))
    return;
  const noun = thing[of - 1] ?? 0;
  if (noun & Thing.ballot && tokens.lower[of - 1]?.endsWith('s')) view.head = view.noun = noun;
  const share = Role.measure | Role.portion;
  const parted = (noun & Thing.turnout) !== 0 && !Number.isInteger(numeral.value);
  if ((numeral.value ?? 101) <= 100 && (parted || ((role[of - 1] ?? 0) & share) === share)) numeral.kind = 'percent';
}

/** "four Republican nominating contests": a party in the singular, before what is counted. */
function isPartyAdjective(tokens: Tokens, {form}: Classes, {numeral, head, nounFrom, nounTo}: FigureView): boolean {
  if (!(head & Thing.party) || numeral.kind !== 'count' || (numeral.value ?? 0) < 2) return false;
  // "the 18 party alliance".
  if (nounTo - nounFrom > 1 && tokens.lower[nounFrom] === 'party') return true;
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

/** The function word before "the", "only", "India's" and the figure at token `at`; 0 where its sentence begins with them. */
function formBefore(tokens: Tokens, {form, thing, act}: Classes, at: number): number {
  const first = tokens.sentenceStart[tokens.sentence[at] as number] as number;
  let i = at - 1;
  while (i >= first && tokens.kind[i] === TokenKind.word) {
    // "there are a total of 2,412 candidates".
    const total = (form[i - 1] ?? 0) & (Form.total | Form.pronoun);
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
  return i >= first ? (form[i] as number) : 0;
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
