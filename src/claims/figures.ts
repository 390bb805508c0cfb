import type {Numeral} from '../text/numerals.ts';
import type {Tokens} from '../text/tokens.ts';
import type {Claim, ClaimType, Unit} from './claim.ts';
import {matchRule} from './figure-rules.ts';
import type {RuleBook} from './figure-rules.ts';
import {Shape} from './figure-view.ts';
import type {FigureView} from './figure-view.ts';
import type {Classes} from './lexicon.ts';
import {Act, Form, Thing} from './word-classes.ts';

/** A figure with the type it was given. */
export interface TypedFigure {
  view: FigureView;
  type: ClaimType;
  rule: string;
}

/** Gives each figure its type, or leaves it out; a bare figure may take that of the figure it continues. */
export function typeFigures(
  tokens: Tokens,
  classes: Classes,
  views: readonly FigureView[],
  topics: Int32Array,
  book: RuleBook,
): TypedFigure[] {
  const typed: (TypedFigure | null)[] = [];
  views.forEach((view, i) => {
    const {numeral} = view;
    const usable = isUsable(tokens, classes, view);
    const rule = usable ? matchRule(view, topics[tokens.sentence[numeral.from] as number] ?? 0, book) : null;
    let type = rule?.type ?? null;
    let id = rule?.id ?? '';
    if (!rule && usable) {
      const inherited = inherit(view, typed, i);
      if (inherited) [type, id] = [inherited.type, `${inherited.rule}+`];
    }
    typed.push(type ? {view, type, rule: id} : null);
  });
  return typed.filter((figure) => figure !== null);
}

const COUNTED = Thing.person | Thing.protester | Thing.force | Thing.voter | Thing.ballot | Thing.seat;

/** Years, dates, ages, the pronoun "one" and numbers in names count nothing. */
function isUsable(tokens: Tokens, classes: Classes, view: FigureView): boolean {
  const {numeral, shape} = view;
  if (numeral.yearLike && numeral.hedge === null && !(view.nounTo === view.nounFrom + 1 && view.head & COUNTED))
    return false;
  if (numeral.value === 1 && !numeral.digits && shape & Shape.bare && numeral.outOf === null) return false;
  if (isPronounOf(tokens, classes, view)) return false;
  return !isDate(tokens, classes, numeral) && !isAge(tokens, classes, view) && !isName(tokens, numeral);
}

/** "one of which", "10 of whom". */
function isPronounOf(tokens: Tokens, {form}: Classes, {numeral}: FigureView): boolean {
  return ((form[numeral.to] ?? 0) & Form.of) !== 0 && ((form[numeral.to + 1] ?? 0) & Form.relative) !== 0;
}

/** "aged 23 and 49", "Ahmed, 26, who", "78-year-old". */
function isAge(tokens: Tokens, {form}: Classes, {numeral, shape}: FigureView): boolean {
  if (numeral.attached?.endsWith('old')) return true;
  const before =
    (form[numeral.keyFrom - 1] ?? 0) |
    ((form[numeral.keyFrom - 3] ?? 0) & -(tokens.lower[numeral.keyFrom - 1] === 'and' ? 1 : 0));
  if (before & Form.age) return true;
  if (!(shape & Shape.bare) || !numeral.digits || (numeral.value ?? 0) > 110) return false;
  const comma = tokens.lower[numeral.from - 1] === ',' && /^[,.;)]$/.test(tokens.lower[numeral.to] ?? '');
  return comma && /\p{Lu}/u.test(tokens.text.charAt(tokens.start[numeral.from - 2] ?? 0));
}

/** "Group of Eight". */
function isName({text, start, lower}: Tokens, {from, digits}: Numeral): boolean {
  const capital = (i: number): boolean => i >= 0 && /\p{Lu}/u.test(text.charAt(start[i] as number));
  return !digits && capital(from) && lower[from - 1] === 'of' && capital(from - 2);
}

/** "March 31", "31 March". */
function isDate(tokens: Tokens, {form}: Classes, numeral: Numeral): boolean {
  if (!numeral.digits || (numeral.value ?? 0) > 31) return false;
  const before = tokens.lower[numeral.from - 1] === '.' ? numeral.from - 2 : numeral.from - 1;
  return (((form[before] ?? 0) | (form[numeral.to] ?? 0)) & Form.month) !== 0;
}

/** "…156 seats, the conservatives 121": a figure of the same shape that continues a claim is one of its type. */
function inherit(view: FigureView, typed: readonly (TypedFigure | null)[], i: number): TypedFigure | null {
  const before = view.previous < 0 ? null : (typed[i - 1] ?? typed[i - 2] ?? typed[i - 3]);
  if (!before || before.view.sentenceAt !== view.sentenceAt) return null;
  if (view.listed && before.view.shape & Shape.count && view.shape & Shape.count) return before;
  const sameShape = (view.shape & CONTINUED) === (before.view.shape & CONTINUED);
  if (view.before & Form.including && before.view.shape & Shape.count) return before;
  if (view.shape & Shape.percent && sameShape && continuesShare(view)) return before;
  if (view.shape & Shape.bare && before.view.shape & Shape.count && continues(view, before)) return before;
  return null;
}

const CONTINUED = Shape.percent | Shape.points | Shape.money;
const RESULTS: ReadonlySet<ClaimType> = new Set(['seats', 'vote-count', 'vote-share', 'poll']);

/** "Clinton 38 percent", "to 41 percent for Weah": a second share of the same whole. */
function continuesShare(view: FigureView): boolean {
  if (view.ofFrom !== view.ofTo && !(view.of & (Thing.ballot | Thing.voter | Thing.seat))) return false;
  if (view.noun & (Thing.business | Thing.time)) return false;
  return view.listed || view.left !== Act.other || (view.before & (Form.preposition | Form.versus)) !== 0;
}

/** "Labour lost 42", "the conservatives on 51", "Clinton 38". */
function continues(view: FigureView, before: TypedFigure): boolean {
  if (!RESULTS.has(before.type)) return false;
  if (view.before & (Form.of | Form.elapsed) && !(view.before & Form.with)) return false;
  return (
    (view.left & (Act.win | Act.have | Act.lead | Act.show | Act.reach)) !== 0 || (view.before & Form.preposition) !== 0
  );
}

const UNITS: Partial<Record<ClaimType, Unit>> = {
  turnout: 'people',
  'vote-count': 'votes',
  seats: 'seats',
  detentions: 'people',
  casualties: 'people',
  crowd: 'people',
  sentence: 'people',
};

export function unitOf({view, type}: TypedFigure): Unit {
  const {shape, noun, numeral} = view;
  if (shape & Shape.percent) return 'percent';
  if (shape & Shape.points) return 'points';
  if (shape & Shape.money) return 'money';
  if (shape & Shape.ratio) return 'other';
  if (type === 'sentence' && (shape & Shape.duration || numeral.attached)) return 'years';
  if (type === 'turnout' && noun & Thing.ballot) return 'votes';
  if (noun & Thing.voter && (type === 'turnout' || type === 'electorate')) return 'voters';
  if (type === 'electorate') {
    if (noun & Thing.station) return 'stations';
    if (noun & Thing.ballot) return 'votes';
    return noun & (Thing.candidate | Thing.person | Thing.observer | Thing.party) ? 'people' : 'other';
  }
  return UNITS[type] ?? 'other';
}

/** Makes the claim that a typed figure stands for. */
export function claimOfFigure(tokens: Tokens, figure: TypedFigure, subject: string | null): Claim {
  const {view, type, rule} = figure;
  const {numeral} = view;
  const first = numeral.keyFrom;
  const last = keyEnd(view) - 1;
  const s = tokens.sentence[numeral.from] as number;
  const span = {start: tokens.start[first] as number, end: tokens.end[last] as number};
  return {
    id: `${type}@${span.start}`,
    type,
    span,
    sentence: sentenceSpan(tokens, s),
    value: numeral.value,
    valueMax: numeral.kind === 'ratio' ? null : numeral.valueMax,
    unit: unitOf(figure),
    approx: numeral.vague || numeral.hedge !== null,
    bound: numeral.hedge,
    assessment: null,
    subject,
    rule,
  };
}

/** The key takes in the counted noun where it follows directly. */
function keyEnd(view: FigureView): number {
  const {numeral, nounFrom, nounTo, ofFrom, ofTo, shape} = view;
  if (shape & Shape.partOf || (shape & Shape.fraction && ofTo - ofFrom <= 2))
    return Math.max(numeral.to, Math.min(nounTo, nounFrom + 3));
  if (shape & (Shape.percent | Shape.points | Shape.money | Shape.ratio)) return numeral.to;
  return Math.max(numeral.to, nounTo - nounFrom <= 4 ? nounTo : numeral.to);
}

export function sentenceSpan({start, end, sentenceStart}: Tokens, s: number): {start: number; end: number} {
  const last = (sentenceStart[s + 1] as number) - 1;
  return {start: start[sentenceStart[s] as number] as number, end: end[last] as number};
}
