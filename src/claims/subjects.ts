import type {Tokens} from '../text/tokens.ts';
import type {ClaimType} from './claim.ts';
import {findContender, findRespondents} from './contenders.ts';
import {Shape} from './figure-view.ts';
import type {FigureView} from './figure-view.ts';
import type {TypedFigure} from './figures.ts';
import type {Classes} from './lexicon.ts';
import {isPronoun, phraseBefore, resolvePronoun, textOf} from './noun-phrases.ts';
import type {Place, Run} from './noun-phrases.ts';
import {findPunished} from './punished.ts';
import {Act, Form, Thing} from './word-classes.ts';

/** A figure's neighbours as far as its subject goes. */
interface Neighbour {
  figure: TypedFigure;
  subject: string | null;
}

/** The subjects of typed figures, in their order; `null` where the text names none. */
export function findSubjects(tokens: Tokens, classes: Classes, figures: readonly TypedFigure[]): (string | null)[] {
  const subjects = new Map<TypedFigure, string | null>();
  figures.forEach((figure, i) => {
    const before = figures[i - 1];
    const near = before && before.view.sentenceAt === figure.view.sentenceAt ? before : null;
    const neighbour = near && {figure: near, subject: subjects.get(near) ?? null};
    const continued = figure.continues ? (subjects.get(figure.continues) ?? null) : null;
    subjects.set(figure, subjectOf(tokens, classes, figure, neighbour, continued));
  });
  return figures.map((figure) => subjects.get(figure) ?? null);
}

const RESULTS: ReadonlySet<ClaimType> = new Set(['seats', 'vote-count', 'vote-share', 'poll']);

function subjectOf(
  tokens: Tokens,
  classes: Classes,
  figure: TypedFigure,
  near: Neighbour | null,
  continued: string | null,
): string | null {
  const {view, type} = figure;
  const s = view.sentenceAt;
  const place = {tokens, classes, first: tokens.sentenceStart[s] as number, end: tokens.sentenceStart[s + 1] as number};
  if (type === 'turnout' || type === 'electorate') return nameOf(place, wholeOf(place, view)) ?? continued;
  if (view.term || view.shape & Shape.money) {
    return nameOf(place, findPunished(place, view)) ?? near?.subject ?? null;
  }
  if (RESULTS.has(type)) return subjectOfResult(place, figure, near);
  const counted = countedNoun(place, view);
  if (counted) return nameOf(place, counted);
  return continued ?? (near && isSameGroup(view) ? near.subject : null);
}

function subjectOfResult(place: Place, {view, type}: TypedFigure, near: Neighbour | null): string | null {
  const again = view.listed && (place.classes.form[view.numeral.keyFrom - 1] ?? 0) & Form.or;
  if (near && again) return near.subject;
  const own = nameOf(place, findContender(place, view, near?.figure.view ?? null)) ?? near?.subject;
  if (own) return own;
  return type === 'poll' ? nameOf(place, findRespondents(place, view)) : null;
}

/** The run's text, a pronoun replaced by what it stands for. */
function nameOf({tokens, classes}: Place, run: Run | null): string | null {
  if (!run) return null;
  if (!isPronoun(classes, run)) return textOf(tokens, run);
  const name = resolvePronoun(tokens, classes, run.from);
  return name ? textOf(tokens, name) : null;
}

/** The people counted: "hundreds of [protesters]"; events ("17 arrests") have none but in "[protester] deaths". */
function countedNoun({tokens, classes}: Place, {numeral, nounFrom, nounTo, head, noun}: FigureView): Run | null {
  if (nounFrom === nounTo) {
    const others = (classes.form[numeral.to] ?? 0) & Form.others && (classes.thing[numeral.to] ?? 0) & Thing.person;
    return others ? {from: numeral.to, to: numeral.to + 1} : null;
  }
  const people = Thing.person | Thing.protester | Thing.force;
  const events = head & (Thing.death | Thing.arrest) && !(head & people);
  void tokens;
  return events && !(noun & people) ? null : {from: nounFrom, to: nounTo};
}

/** "21 civilians were killed and 63 injured": a bare figure with a verb of its own counts the same group. */
function isSameGroup({shape, left, gap, right, rightGap}: FigureView): boolean {
  if (!(shape & Shape.bare) || !right) return false;
  const object = left & (Act.harm | Act.detain) && gap <= 4;
  return !object || rightGap === 0;
}

/** Voters, ballots, stations: what the figure is a share of, what is counted, or the turnout itself. */
function wholeOf({tokens, classes, first}: Place, view: FigureView): Run | null {
  if (view.ofTo > view.ofFrom) return {from: view.ofFrom, to: view.ofTo};
  if (view.nounTo > view.nounFrom && view.head) return {from: view.nounFrom, to: view.nounTo};
  const named = Thing.turnout | Thing.station;
  if (view.leftThingAt < 0 || !(view.leftThing & named)) return null;
  const run = phraseBefore(tokens, classes, view.leftThingAt + 1, first);
  return run && saysMore(classes, run) ? run : null;
}

/** "Turnout" alone says nothing that the claim's type does not; "voter turnout in Ohio" does. */
function saysMore({thing, form}: Classes, {from, to}: Run): boolean {
  for (let i = from; i < to; i++)
    if (!((thing[i] as number) & Thing.turnout) && !((form[i] as number) & Form.determiner)) return true;
  return to - from > 1 && !((form[from] as number) & Form.determiner);
}
