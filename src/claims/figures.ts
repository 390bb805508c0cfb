import type {Tokens} from '../text/tokens.ts';
import type {Claim, ClaimType, Unit} from './claim.ts';
import {matchRule} from './figure-rules.ts';
import type {RuleBook} from './figure-rules.ts';
import {Shape} from './figure-view.ts';
import {inherit, isShareOfVotes} from './inherit.ts';
import {SPEAKER} from './speaker.ts';
import type {Subject} from './speaker.ts';
import {joinTerms} from './terms.ts';
import type {FigureView} from './figure-view.ts';
import type {Classes} from './lexicon.ts';
import {Act, Form, Thing} from './word-classes.ts';

/** A figure with the type it was given. */
export interface TypedFigure {
  view: FigureView;
  type: ClaimType;
  rule: string;
  /** The figure it continues, where that gave it its type. */
  continues: TypedFigure | null;
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
    const rule = matchRule(view, topics[view.sentenceAt] ?? 0, book);
    const inherited = rule ? null : inherit(tokens, classes, view, typed, i);
    if (rule) typed.push(rule.type ? {view, type: rule.type, rule: rule.id, continues: null} : null);
    else
      typed.push(
        inherited && {
          view,
          type: isShareOfVotes(tokens, view, inherited) ? 'vote-share' : inherited.type,
          rule: `${inherited.rule.replace('+', '')}+`,
          continues: inherited,
        },
      );
  });
  const found = typed.filter((figure) => figure !== null);
  found.forEach((figure, i) => {
    if (isJailedFor(classes, figure, found[i + 1])) figure.type = 'sentence';
  });
  return joinTerms(found);
}

/** How many tokens may stand between those jailed and their term. */
const TERM_REACH = 8;

/** "jailed two women for three years": with a term behind it, jailing is what a court did. */
function isJailedFor({form}: Classes, {type, view}: TypedFigure, next: TypedFigure | undefined): boolean {
  if (type !== 'detentions' || !((view.left | view.right) & Act.jail) || !next?.view.term) return false;
  const distance = next.view.numeral.keyFrom - Math.max(view.numeral.to, view.nounTo);
  if (next.type !== 'sentence' || next.view.sentenceAt !== view.sentenceAt || distance > TERM_REACH) return false;
  return ((form[next.view.numeral.keyFrom - 1] ?? 0) & Form.for) !== 0;
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
  const {shape, noun} = view;
  if (shape & Shape.percent) return 'percent';
  if (shape & Shape.points) return 'points';
  if (shape & Shape.money) return 'money';
  if (shape & Shape.ratio) return 'other';
  if (type === 'sentence' && view.term) return view.term;
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
export function claimOfFigure(tokens: Tokens, classes: Classes, figure: TypedFigure, subject: Subject): Claim {
  const {view, type, rule} = figure;
  const {numeral} = view;
  const first = numeral.keyFrom;
  const last = keyEnd(classes, view) - 1;
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
    subject: subject === SPEAKER ? null : subject,
    ...(subject === SPEAKER ? {ofSpeaker: true as const} : {}),
    rule,
  };
}

/** The key takes in the counted noun where it follows directly, and "of them". */
function keyEnd({form}: Classes, view: FigureView): number {
  const {to} = view.numeral;
  if ((form[to] ?? 0) & Form.of && (form[to + 1] ?? 0) & Form.them) return to + 2;
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
