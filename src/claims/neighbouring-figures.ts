import type {Tokens} from '../text/tokens.ts';
import {isNameBefore} from './counted-phrases.ts';
import {Shape, type FigureView} from './figure-view.ts';
import {isList} from './left-of-figure.ts';
import type {Classes} from './lexicon.ts';
import {isCapital} from './noun-phrases.ts';
import {Form, Thing} from './word-classes.ts';

/** "29% of the more than nine million registered voters": what the second figure counts is what the first is a share of. */
export function takeWhole({form}: Classes, view: FigureView, next: FigureView | undefined): void {
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
export function takeWholeOfSeats({form}: Classes, view: FigureView, next: FigureView | undefined): void {
  if (!next || !(view.head & next.head & Thing.seat) || view.shape & Shape.percent) return;
  const from = Math.max(view.numeral.to, view.nounTo);
  const of = (form[next.numeral.keyFrom - 1] ?? 0) & Form.of;
  if (of && next.numeral.keyFrom - from <= WHOLE_REACH && (form[from + 1] ?? 0) & Form.of) next.shape |= Shape.whole;
}

/** "212,205 to 210,424 votes": the noun behind the second figure is the first one's as well. */
export function takeRival({form}: Classes, view: FigureView, next: FigureView | undefined): void {
  if (!next || !(view.shape & Shape.bare) || next.nounFrom === next.nounTo) return;
  const {to} = view.numeral;
  if (next.numeral.keyFrom !== to + 1 || !((form[to] ?? 0) & Form.rival)) return;
  [view.head, view.noun] = [next.head, next.noun];
  view.shape = (view.shape & ~Shape.bare) | (next.shape & (Shape.people | Shape.thing | Shape.unknown));
}

/** "264 or 58.54 per cent", "7,286 (18.9%)": a count with the same as a share right behind. */
export function takeShare({lower}: Tokens, {form}: Classes, view: FigureView, next: FigureView | undefined): void {
  if (!next || !(view.shape & Shape.bare) || !(next.shape & Shape.percent) || next.shape & Shape.fraction) return;
  const {to} = view.numeral;
  const opens = lower[to] === '(' || lower[to] === '[' || ((form[to] ?? 0) & Form.or) !== 0;
  if (opens && next.numeral.keyFrom === to + 1 && !(next.of & Thing.station) && !(next.numeral.valueMax ?? 0))
    view.shape |= Shape.shared;
}

/** "nine, seven and eight years", "12, 15 and 20 per cent": the unit behind the last figure is that of all. */
export function takeListed(tokens: Tokens, classes: Classes, view: FigureView, next: FigureView): void {
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
