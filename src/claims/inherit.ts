import type {Tokens} from '../text/tokens.ts';
import type {ClaimType} from './claim.ts';
import {Shape} from './figure-view.ts';
import type {FigureView} from './figure-view.ts';
import type {TypedFigure} from './figures.ts';
import type {Classes} from './lexicon.ts';
import {Act, Form, Thing} from './word-classes.ts';

type Typed = readonly (TypedFigure | null)[];

/**
 * The claim that a figure without a rule of its own continues: "…156 seats, the conservatives 121", "killed 20 people,
 * including four children". `null` where it continues none.
 */
export function inherit(
  tokens: Tokens,
  classes: Classes,
  view: FigureView,
  typed: Typed,
  i: number,
): TypedFigure | null {
  const before = lastTyped(typed, i);
  if (!before) return null;
  const distance = view.sentenceAt - before.view.sentenceAt;
  const counts = (before.view.shape & view.shape & Shape.count) !== 0;
  if (counts && distance <= 1 && !RESULTS.has(before.type) && isOfThem(classes, view)) return before;
  if (counts && distance <= 2 && isRestated(classes, view)) return before;
  if (distance === 1 && counts && view.shape & Shape.bare && view.gap <= 2 && COUNTS.has(before.type))
    return view.left & (Act.win | Act.have) ? before : null;
  if (distance > 0) return null;
  if (counts && view.listed) return before;
  if (view.before & Form.including && counts) return before;
  const sameShape = (view.shape & CONTINUED) === (before.view.shape & CONTINUED);
  if (view.shape & Shape.percent && sameShape && continuesShare(view)) return before;
  if (!(view.shape & Shape.bare) || !(before.view.shape & Shape.count)) return null;
  return continues(view, before) || isPlaced(tokens, classes, view) ? before : null;
}

function lastTyped(typed: Typed, i: number): TypedFigure | null {
  return typed[i - 1] ?? typed[i - 2] ?? typed[i - 3] ?? null;
}

const CONTINUED = Shape.percent | Shape.points | Shape.money;
const RESULTS: ReadonlySet<ClaimType> = new Set(['seats', 'vote-count', 'vote-share', 'poll']);

/** Results that go on from sentence to sentence: "Biden had 54." */
const COUNTS: ReadonlySet<ClaimType> = new Set(['seats', 'vote-count']);

/** "14 of them", "two of those". */
function isOfThem({form}: Classes, {numeral}: FigureView): boolean {
  return ((form[numeral.to] ?? 0) & Form.of) !== 0 && ((form[numeral.to + 1] ?? 0) & Form.them) !== 0;
}

/** "The government puts the figure at around 50." */
function isRestated({form}: Classes, {shape, left, leftAt, numeral}: FigureView): boolean {
  if (!(shape & Shape.bare) || !(left & (Act.show | Act.reach))) return false;
  for (let i = leftAt + 1; i < numeral.keyFrom; i++) if ((form[i] as number) & Form.total) return true;
  return false;
}

/** "Clinton 38 percent", "to 41 percent for Weah": a second share of the same whole. */
function continuesShare(view: FigureView): boolean {
  if (view.ofFrom !== view.ofTo && !(view.of & (Thing.ballot | Thing.voter | Thing.seat))) return false;
  if (view.noun & (Thing.business | Thing.time)) return false;
  return view.listed || !(view.left & Act.other) || (view.before & (Form.preposition | Form.versus)) !== 0;
}

/** "Labour lost 42", "the conservatives on 51", "Clinton 38". */
function continues(view: FigureView, before: TypedFigure): boolean {
  if (!RESULTS.has(before.type)) return false;
  if (view.before & (Form.of | Form.elapsed) && !(view.before & Form.with)) return false;
  const held = Act.win | Act.have | Act.lead | Act.show | Act.reach;
  return (view.left & held) !== 0 || (view.before & Form.preposition) !== 0;
}

/** "…killed five in Baghdad and three in Basra", "three for terrorism": a bare figure with its place or ground. */
function isPlaced({lower}: Tokens, {form}: Classes, {numeral}: FigureView): boolean {
  const opens = lower[numeral.keyFrom - 1] ?? '';
  const joined = opens === ',' || ((form[numeral.keyFrom - 1] ?? 0) & Form.and) !== 0;
  return joined && ((form[numeral.to] ?? 0) & Form.preposition) !== 0 && !((form[numeral.to] ?? 0) & Form.of);
}
