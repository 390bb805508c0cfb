import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import type {FigureView} from './figure-view.ts';
import {Shape} from './figure-view.ts';
import type {Classes} from './lexicon.ts';
import {hasName, isCapital, isNominal, isPronoun, phraseAfter, phraseBefore, textOf} from './noun-phrases.ts';
import type {Place, Run} from './noun-phrases.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

/** How far before a pair of figures its contenders may stand. */
const CONTENDERS_REACH = 40;

/** Words between the two figures of a pair: "to", "compared with just". */
const JOINT = 4;

/**
 * Is the figure that of the other side in a pair: "46 per cent [to] 41", "51 per cent versus 38", "32%-25%"? Not "from
 * 40 to 46 per cent", nor "28 per cent, compared with 33 per cent last month", which are one contender's.
 */
export function isOtherSide(place: Place, view: FigureView, before: FigureView): boolean {
  const {tokens, classes} = place;
  const {form, role} = classes;
  const from = Math.max(before.numeral.to, before.nounTo, before.ofTo);
  const to = view.numeral.keyFrom;
  if (to - from > JOINT || to <= from || before.numeral.to > to) return false;
  if ((before.shape ^ view.shape) & (Shape.percent | Shape.points) && !(view.shape & Shape.bare)) return false;
  let joined = false;
  for (let i = from; i < to; i++) {
    const f = form[i] as number;
    const joint = f & (Form.rival | Form.versus) || /^[-–—]$/.test(tokens.lower[i] as string);
    if (joint) joined = true;
    else if (tokens.lower[i] !== ',' && !(f & (Form.determiner | Form.adverb | Form.with))) return false;
  }
  if (!joined || (role[before.numeral.keyFrom - 1] as number) & Role.from) return false;
  return !isAnotherTime(tokens, classes, Math.max(view.numeral.to, view.nounTo, view.ofTo));
}

/** "28 per cent, compared with 33 per cent last month": the same thing measured before. */
export function isEarlier({tokens, classes}: Place, view: FigureView, before: FigureView): boolean {
  const at = view.numeral.keyFrom - 1;
  const versus = ((classes.form[at] as number) | (classes.form[at - 1] as number)) & Form.versus;
  if (!versus || (before.shape ^ view.shape) & (Shape.percent | Shape.points)) return false;
  return isAnotherTime(tokens, classes, Math.max(view.numeral.to, view.nounTo, view.ofTo));
}

/** "33 per cent [last month]", "[in May]", "[four years ago]". */
function isAnotherTime(tokens: Tokens, {form, thing}: Classes, end: number): boolean {
  // "compared to 52 it won in 2019".
  const from = (form[end] ?? 0) & Form.pronoun ? end + 2 : end;
  for (let i = from; i < Math.min(tokens.length, from + 3); i++) {
    if ((thing[i] as number) & Thing.time || (form[i] as number) & Form.month) return true;
    if (tokens.kind[i] === TokenKind.number && (form[i - 1] as number) & Form.preposition) return true;
    if (tokens.kind[i] === TokenKind.punctuation) return false;
  }
  return false;
}

/** Whose the second figure of a pair is: never `first`, whose the other is; `null` where the text names nobody else. */
export function otherSide(place: Place, view: FigureView, before: FigureView, first: unknown): Run | null {
  const {tokens, classes} = place;
  const name = typeof first === 'string' ? first.toLowerCase() : null;
  const isFirst = (run: Run): boolean => name !== null && isSameName(textOf(tokens, run).toLowerCase(), name);
  const accept = (run: Run | null): run is Run => run !== null && !isFirst(run) && isSomebody(place, run);
  const object =
    before.leftAt >= 0 && (view.leftAt < 0 || before.leftAt === view.leftAt) ? beaten(place, before) : null;
  if (accept(object)) return object;
  const behind = advantageOver(place, view);
  if (accept(behind)) return behind;
  const stop = before.numeral.keyFrom;
  for (let i = stop - 1; i >= Math.max(place.first, stop - CONTENDERS_REACH); i--) {
    const f = classes.form[i] as number;
    const ahead =
      f & Form.versus ||
      (i > place.first && (classes.act[i - 1] as number) & Act.lead && f & Form.of) ||
      // "loses to Ouma".
      (i > place.first && (classes.role[i - 1] as number) & Role.behind && f & Form.to);
    const rival = ahead ? beforePlace(place, phraseAfter(tokens, classes, i + 1, stop)) : null;
    if (accept(rival)) return rival;
    if (!(f & Form.and) || !isCapital(tokens, i + 1)) continue;
    // "in a contest between Ouma and Petrova": of two names the other one.
    const [a, b] = [phraseBefore(tokens, classes, i, place.first), phraseAfter(tokens, classes, i + 1, stop)];
    if (!a || !b || isFirst(a) === isFirst(b)) continue;
    const other = isFirst(a) ? b : a;
    if (isSomebody(place, other)) return other;
  }
  return null;
}

/** "her 64%-27% advantage over [Sanders]", "won by 72% to 28% over [Sanders]". */
function advantageOver({tokens, classes, end}: Place, {numeral, nounTo}: FigureView): Run | null {
  for (let i = numeral.to; i < Math.min(end - 1, Math.max(numeral.to, nounTo) + 2); i++)
    if (
      (classes.form[i] as number) & Form.versus &&
      (i === numeral.to || (classes.role[i - 1] as number) & Role.measure)
    )
      return phraseAfter(tokens, classes, i + 1, end);
  return null;
}

/** "leads [Ruto] 46 to 41". */
function beaten({tokens, classes, first}: Place, {leftAt, left, numeral}: FigureView): Run | null {
  const beats = left & (Act.lead | Act.win) && !(left & Act.show && !(left & Act.lead));
  const owns = isNominal(tokens, classes, leftAt + 2, first);
  if (beats && !owns && (classes.form[leftAt + 1] as number) & Form.personal) return {from: leftAt + 1, to: leftAt + 2};
  const run = beats ? phraseAfter(tokens, classes, leftAt + 1, numeral.keyFrom) : null;
  // "leads her rival, Ana Ouma, 46 to 41".
  if (!run || tokens.lower[run.to] !== ',' || hasName(tokens, classes, run, -1)) return run;
  const apposed = phraseAfter(tokens, classes, run.to + 1, numeral.keyFrom);
  return apposed && hasName(tokens, classes, apposed, -1) ? apposed : run;
}

/** Does whoever acts in the pair's clause trail or lose, so that the smaller figure is theirs? */
export function isBehind({classes}: Place, {leftAt}: FigureView): boolean {
  return leftAt >= 0 && ((classes.role[leftAt] as number) & Role.behind) !== 0;
}

/** "ahead of [Cruz] in Iowa": a name, and no place behind it. */
function beforePlace({classes}: Place, run: Run | null): Run | null {
  if (!run) return null;
  for (let i = run.from + 1; i < run.to; i++) {
    const f = classes.form[i] as number;
    if (f & Form.preposition && !(f & Form.of)) return {from: run.from, to: i};
  }
  return run;
}

function isSomebody({tokens, classes, first}: Place, run: Run): boolean {
  if (isPronoun(classes, run)) return true;
  const people = Thing.party | Thing.candidate | Thing.person;
  // "won [Latino voters] 71 to 27": who voted stands on no side.
  if ((classes.thing[run.to - 1] as number) & Thing.voter) return false;
  return hasName(tokens, classes, run, first) || ((classes.thing[run.to - 1] as number) & people) !== 0;
}

/** Of two contenders the one that is not `name`; `null` where it is neither. */
export function otherOf([a, b]: readonly [string, string], name: string): string | null {
  const lower = name.toLowerCase();
  if (isSameName(a.toLowerCase(), lower)) return b;
  return isSameName(b.toLowerCase(), lower) ? a : null;
}

/** "Trump" and "Donald Trump". */
function isSameName(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}
