import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import type {Claim, ClaimType, Unit} from './claim.ts';
import {Topic} from './context.ts';
import {matchRule} from './figure-rules.ts';
import type {RuleBook} from './figure-rules.ts';
import {Shape} from './figure-view.ts';
import {inherit, isShareOfVotes} from './inherit.ts';
import {RESULT_LINE, readResultLines} from './result-lines.ts';
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
  const lines = readResultLines(tokens, classes, views, topics);
  let needed: FigureView | null = null;
  views.forEach((view, i) => {
    let rule = matchRule(view, topics[view.sentenceAt] ?? 0, book);
    const last = typed.at(-1);
    // "6.2 million votes (50.03%), out of 12.3 million cast": the share is that of the votes right before it.
    const ofRoll = rule?.type === 'turnout' || rule?.type === 'electorate';
    if (ofRoll && last?.type === 'vote-count' && isShareOfVotes(tokens, classes, view, last)) rule = null;
    // "three seats: Ouma with 673 votes, Petrova who had 612": votes go on.
    if (rule?.id === 'bare-seats' && last && isAlike(view, last)) rule = null;
    // "19 MPs (5.9 percent of the vote), and the Front 18 (5.7 percent)": seats go on.
    const seats = rule?.id === 'count-with-share' && !(view.shape & Shape.many) && isSeatsBefore(typed, view);
    if (rule?.type === null && rule.id.startsWith('threshold')) needed = view;
    else if (needed && isFurtherNeed(classes, view, needed)) {
      needed = view;
      typed.push(null);
      return;
    }
    const inherited = rule ? null : inherit(tokens, classes, view, typed, i);
    const joined = rule?.type === 'crowd' && isJoinedVote(tokens, classes, view);
    const compared = rule?.type === 'vote-share' && last != null && isComparedTo(tokens, view, last);
    const type = seats ? 'seats' : joined || compared ? 'turnout' : rule?.type;
    const line = rule || inherited ? undefined : lines.get(view);
    if (!rule && !inherited && last && isBracketed(tokens, view, last))
      typed.push({view, type: 'vote-count', rule: 'votes-of-share+', continues: last});
    else if (!rule && last?.type === 'seats' && last.view.shape & Shape.shared && isShareBehind(view, last.view))
      typed.push({view, type: 'vote-share', rule: 'share-of-seats+', continues: last});
    else if (line) typed.push({view, type: line, rule: RESULT_LINE, continues: null});
    else if (rule) typed.push(type ? {view, type, rule: rule.id, continues: null} : null);
    else
      typed.push(
        inherited && {
          view,
          type:
            inherited.type === 'vote-count' &&
            !/void|invalid|spoilt/.test(inherited.rule) &&
            isShareOfVotes(tokens, classes, view, inherited)
              ? 'vote-share'
              : inherited.type,
          rule: `${inherited.rule.replace('+', '')}+`,
          continues: inherited,
        },
      );
  });
  const found = typed.filter((figure) => figure !== null);
  found.forEach((figure, i) => {
    if (isJailedFor(classes, figure, found[i + 1])) figure.type = 'sentence';
    if (isCountedIn(figure, found[i - 1]) || isOfCounted(tokens, classes, figure)) figure.type = 'electorate';
    const polling = (topics[figure.view.sentenceAt] ?? 0) & Topic.polling;
    if (!polling && isAmongCounts(figure, found[i - 1])) figure.type = 'vote-share';
  });
  return joinTerms(amongPolls(found));
}

/** "5.79% (86,037)", "53.92% (687,251 people) of the votes": behind a share of the vote the same as a number of votes. */
function isBracketed({lower}: Tokens, {numeral, nounTo, shape}: FigureView, {type, view}: TypedFigure): boolean {
  if (type !== 'vote-share' || !(shape & Shape.many) || !(shape & Shape.count)) return false;
  if (shape & Shape.unknown || lower[numeral.keyFrom - 1] !== '(') return false;
  return lower[Math.max(numeral.to, nounTo)] === ')' && view.numeral.to === numeral.keyFrom - 1;
}

/** "Turnout was 37.83%, compared to an average of 38.73%": a share without a whole beside a turnout is one too. */
function isComparedTo(
  {lower}: Tokens,
  {leftAt, sentenceAt, ofFrom, ofTo}: FigureView,
  {type, view}: TypedFigure,
): boolean {
  return type === 'turnout' && view.sentenceAt === sentenceAt && lower[leftAt] === 'compared' && ofTo === ofFrom;
}

/** "Unity 18 (5.7 percent)": the share of the vote that brought the seats. */
function isShareBehind({shape, numeral}: FigureView, before: FigureView): boolean {
  return (shape & Shape.percent) !== 0 && numeral.keyFrom === before.numeral.to + 1;
}

/** Is the figure before the last one, with which that stands in brackets, a number of seats in the same sentence? */
function isSeatsBefore(typed: readonly (TypedFigure | null)[], {sentenceAt}: FigureView): boolean {
  const before = typed.at(-2);
  return typed.at(-1)?.type === 'vote-share' && before?.type === 'seats' && before.view.sentenceAt === sentenceAt;
}

/** Votes from which on a bare count behind votes is no longer read as seats. */
const VOTES_FROM = 50;

/** Does the bare count follow a number of votes in the same sentence? */
function isAlike({numeral, sentenceAt}: FigureView, {type, view}: TypedFigure): boolean {
  return type === 'vote-count' && view.sentenceAt === sentenceAt && (numeral.value ?? 0) >= VOTES_FROM;
}

/** Tokens from one threshold to the next that is joined to it. */
const NEED_REACH = 12;

/** "has to get half of the votes, or 40 per cent and a lead of ten points": a threshold joined to one. */
function isFurtherNeed({act, form}: Classes, {numeral, shape, sentenceAt}: FigureView, needed: FigureView): boolean {
  const from = Math.max(needed.numeral.to, needed.ofTo);
  if (!(shape & (Shape.percent | Shape.points)) || numeral.keyFrom - from > NEED_REACH) return false;
  if (sentenceAt !== needed.sentenceAt) return false;
  let joined = false;
  for (let i = from; i < numeral.keyFrom; i++) {
    if ((act[i] as number) & (Act.say | Act.show) || (form[i] as number) & (Form.clause | Form.relative)) return false;
    joined ||= ((form[i] as number) & (Form.and | Form.with)) !== 0;
  }
  return joined;
}

/** "With 5% counted, Ouma has 58.9% support": support among shares that are counted is a share of the vote. */
function isAmongCounts({type, rule, view}: TypedFigure, last: TypedFigure | undefined): boolean {
  if (type !== 'poll' || !rule.startsWith('support-of') || !last) return false;
  const counted = last.type === 'electorate' || (last.type === 'vote-share' && (last.view.of & Thing.ballot) !== 0);
  return counted && view.sentenceAt - last.view.sentenceAt <= AMONG;
}

/** "based on 87.23 percent of processed ballots": how much is counted, unless somebody won it. */
function isOfCounted({lower}: Tokens, {act}: Classes, {type, view}: TypedFigure): boolean {
  const {of, ofFrom, ofTo, left, before, numeral} = view;
  if (type !== 'vote-share' || !(of & Thing.ballot) || left & ~(Act.count | Act.say)) return false;
  if (!(before & (Form.preposition | Form.clause))) return false;
  // "results reported from 90 percent of the vote"
  if (lower[numeral.keyFrom - 1] === 'from' && left & Act.count) return true;
  for (let i = ofFrom; i < ofTo; i++) if ((act[i] as number) & Act.count) return true;
  return false;
}

/** "polled 752,850 votes in 141 constituencies": with votes behind the same verb, the seats are those counted. */
function isCountedIn({type, view}: TypedFigure, last: TypedFigure | undefined): boolean {
  if (type !== 'seats' || last?.type !== 'vote-count' || last.view.sentenceAt !== view.sentenceAt) return false;
  const won = Form.with | Form.on | Form.for | Form.of | Form.to | Form.versus;
  const seats = (view.head & Thing.seat) !== 0 && (view.before & Form.preposition) !== 0 && !(view.before & won);
  return seats && view.leftAt === last.view.leftAt && !(last.view.head & Thing.seat);
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

/** How far behind a verb of joining the name of what is joined may end: "took part in the state's Republican caucuses". */
const JOINED_REACH = 8;

/** "236,000 Iowans participated in the Democratic caucus": what they joined is a vote, and they are voters. */
function isJoinedVote(tokens: Tokens, {thing, form}: Classes, {right, rightAt}: FigureView): boolean {
  if (!(right & Act.join)) return false;
  const vote = Thing.election | Thing.turnout;
  for (let i = rightAt + 1; i < Math.min(tokens.length, rightAt + JOINED_REACH); i++) {
    if (tokens.kind[i] !== TokenKind.word || (form[i] as number) & (Form.clause | Form.relative)) return false;
    if ((thing[i] as number) & (Thing.protest | Thing.protester)) return false;
    // "the election rally" is a rally.
    const head = !((thing[i + 1] ?? 0) & ~Thing.time) || tokens.kind[i + 1] !== TokenKind.word;
    if ((thing[i] as number) & vote && !((thing[i] as number) & Thing.candidate) && head) return true;
  }
  return false;
}

/** Sentences between a share and a poll's figures on either side of it, among which it is one of them. */
const AMONG = 1;

/** A share that only its verb makes one of the vote, between figures of a poll, is the poll's: "male troops backed Trump, 57 percent". */
function amongPolls(figures: TypedFigure[]): TypedFigure[] {
  figures.forEach((figure, i) => {
    if (figure.type !== 'vote-share' || !VERB_ONLY.test(figure.rule) || figure.view.of & Thing.ballot) return;
    // "Clinton won by 60 points".
    const {left} = figure.view;
    if (left & Act.win && !(left & (Act.lead | Act.support | Act.show))) return;
    const before = figures[i - 1];
    const after = figures.slice(i + 1, i + 4).find(({type}) => type !== 'vote-share');
    const near = (other: TypedFigure | undefined): boolean =>
      other?.type === 'poll' && Math.abs(other.view.sentenceAt - figure.view.sentenceAt) <= AMONG;
    if (near(before) && near(after)) figure.type = 'poll';
  });
  return figures;
}

/** Rules that tell a share of the vote by its verb alone, without a word on votes at the figure. */
const VERB_ONLY = /^(?:won-share|lead-in-points|points-ahead|stood-at-share|party-on-share|ahead-by-share)\+?$/;

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
    // "the number of registered voters is 11.9 million".
    if (shape & Shape.bare && view.leftThing & Thing.register) return 'voters';
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
function keyEnd({form, thing}: Classes, view: FigureView): number {
  const {to} = view.numeral;
  if ((form[to] ?? 0) & Form.of && (form[to + 1] ?? 0) & Form.them && !(thing[to + 1] as number)) return to + 2;
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
