import type {Numeral} from '../text/numerals/numeral.ts';
import type {Tokens} from '../text/tokens.ts';
import type {ClaimType} from './claim.ts';
import {Shape} from './figure-view.ts';
import type {FigureView} from './figure-view.ts';
import type {TypedFigure} from './figures.ts';
import type {Classes} from './lexicon.ts';
import {isCapital} from './noun-phrases.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

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
  const before = lastTyped(view, typed, i);
  if (!before) return null;
  const distance = view.sentenceAt - before.view.sentenceAt;
  if (isShareOfVotes(tokens, classes, view, before)) return before;
  const counts = (before.view.shape & view.shape & Shape.count) !== 0;
  // "48 shootings, 32 of them": of those counted right before, which are no claim.
  const other = view.previous >= 0 && !typed[view.previous];
  if (
    counts &&
    distance <= 1 &&
    !other &&
    !RESULTS.has(before.type) &&
    isOfThem(classes, view) &&
    !isSingle(tokens, classes, view)
  )
    return before;
  const fraction = view.shape & Shape.fraction && before.view.shape & Shape.count && PEOPLE_COUNTS.has(before.type);
  if (fraction && distance <= 1 && isOfThem(classes, view)) return before;
  if (view.shape & Shape.bare && isRestated(classes, view)) return restatedBy(view, typed, i);
  if (distance <= LISTED_WITHIN && before.type === 'vote-count' && isListedCount(tokens, view)) return before;
  if (distance === 1 && isPlacedShare(classes, view, before)) return before;
  // "There are twelve independents as well."
  const independents = view.head & Thing.party && view.left & Act.have && !(view.head & Thing.candidate);
  if (distance <= 1 && counts && COUNTS.has(before.type) && isTally(tokens, classes, view)) return before;
  if (distance === 1 && counts && (view.shape & Shape.bare || independents) && view.gap <= 2 && COUNTS.has(before.type))
    return view.left & (Act.win | Act.have | Act.lead) ? before : null;
  // "He took the third place with 42."
  const held = view.left & Act.win || (before.type === 'vote-count' && view.shape & Shape.many);
  const ranked = held && view.before & Form.with && COUNTS.has(before.type);
  if (distance === 1 && counts && view.shape & Shape.bare && ranked) return before;
  const term = [typed[i - 1], typed[i - 2], typed[i - 3]].find((figure) => figure?.view.term);
  if (term && isFurtherTerm(tokens, view, term)) return term;
  if (distance === 1 && counts && PEOPLE_COUNTS.has(before.type) && isAmongThem(classes, view)) return before;
  if (distance <= 1 && counts && before.type === 'crowd' && isNextCrowd(view)) return before;
  if (distance > 0) return null;
  if (counts && PEOPLE_COUNTS.has(before.type) && isFurtherPart(tokens, classes, view, before)) return before;
  if ((counts || before.view.shape & view.shape & Shape.ratio) && view.listed && !hasOwnEvent(view, before.view))
    return before;
  if (counts && (isIncluded(classes, view) || isAndOthers(classes, view, before))) return before;
  const sameShape = (view.shape & CONTINUED) === (before.view.shape & CONTINUED);
  // "With all votes counted, Silva 58 per cent": how much is counted is nobody's share.
  const started = before.type !== 'electorate' || view.listed;
  if (view.shape & Shape.percent && sameShape && started && continuesShare(view)) return before;
  if (counts && PEOPLE_COUNTS.has(before.type) && isFurtherCount(tokens, classes, view, before.view)) return before;
  if (isDistance(view, before) || isBareChange(classes, view, before)) return before;
  if (isEllipticalShare(tokens, classes, view, before)) return before;
  if (!(view.shape & Shape.bare) || !(before.view.shape & Shape.count)) return null;
  const alike = tokens.lower[view.numeral.keyFrom - 1] === tokens.lower[before.view.numeral.keyFrom - 1];
  const placed = before === typed[i - 1] && isPlaced(tokens, classes, view);
  return continues(view, before, alike) || placed ? before : null;
}

/** Tokens from one part of a group to the next: "66 were Muslims and". */
const PART_REACH = 9;

/** "of whom 66 were Muslims and 41 were Hindus", "Of the injured, 101 were students, 106 farmers": further parts. */
function isFurtherPart(
  tokens: Tokens,
  {form, act}: Classes,
  view: FigureView,
  {continues, view: before}: TypedFigure,
): boolean {
  const first = tokens.sentenceStart[view.sentenceAt] as number;
  if (!continues && !((form[first] as number) & (Form.of | Form.including))) return false;
  const [from, to] = [before.numeral.to, view.numeral.keyFrom];
  if (to - from > PART_REACH || (view.right && !((form[view.numeral.to] ?? 0) & Form.be))) return false;
  let joined = false;
  for (let i = from; i < to; i++) {
    if ((act[i] as number) && !((form[i] as number) & Form.be)) return false;
    if ((form[i] as number) & Form.relative) return false;
    joined ||= ((form[i] as number) & Form.and) !== 0 || tokens.lower[i] === ',';
  }
  return joined;
}

function lastTyped({shape, numeral, sentenceAt}: FigureView, typed: Typed, i: number): TypedFigure | null {
  const [last, second] = [typed[i - 1], typed[i - 2]];
  // "5.85 million votes (58.64%), against 3.48 million (34.83%)": votes go on past their share.
  const counts = (numeral.value ?? 0) > 100 || (shape & Shape.shared) !== 0;
  if (last && second && shape & Shape.bare && counts && last.view.shape & Shape.percent)
    if (RESULTS.has(second.type) && second.view.shape & Shape.count && second.view.sentenceAt === sentenceAt)
      return second;
  return last ?? second ?? typed[i - 3] ?? null;
}

/** Sentences from one number of votes to the next in a list of names, whose lines may hold two: "1. Ana Ouma (13,920,690)". */
const LISTED_WITHIN = 3;

/** "Ana Ouma (13,920,690)", "for the Front – 942,541": a large number in brackets or behind a dash behind a name. */
function isListedCount(tokens: Tokens, {shape, numeral, previous}: FigureView): boolean {
  const dashed = /^[–—-]$/.test(tokens.lower[numeral.keyFrom - 1] ?? '') && (shape & Shape.bare) !== 0 && previous >= 0;
  if (dashed && shape & Shape.large && isCapital(tokens, numeral.keyFrom - 2)) return true;
  const inBrackets = (shape & Shape.bracketed) !== 0 && (shape & Shape.large) !== 0 && !(shape & Shape.percent);
  return inBrackets && isCapital(tokens, numeral.keyFrom - 2);
}

/** Counts of people, which another source may give another figure for. */
const PEOPLE_COUNTS: ReadonlySet<ClaimType> = new Set(['detentions', 'casualties', 'crowd', 'turnout', 'sentence']);

/** Sentences back to what is counted again. */
const RESTATED_WITHIN = 2;

/**
 * What is counted again: in the nearest sentence with counts of people the one whose size is nearest. Two counts of one
 * thing differ less than counts of different things.
 */
function restatedBy(view: FigureView, typed: Typed, i: number): TypedFigure | null {
  let best: TypedFigure | null = null;
  const size = (figure: FigureView): number => Math.log(Math.max(1, figure.numeral.value ?? 1));
  for (let j = i - 1; j >= Math.max(0, i - 8); j--) {
    const figure = typed[j];
    if (!figure || !PEOPLE_COUNTS.has(figure.type) || !(figure.view.shape & Shape.count)) continue;
    if (view.sentenceAt - figure.view.sentenceAt > RESTATED_WITHIN) break;
    if (best && best.view.sentenceAt !== figure.view.sentenceAt) break;
    if (!best || Math.abs(size(figure.view) - size(view)) < Math.abs(size(best.view) - size(view))) best = figure;
  }
  return best;
}

/** Tokens from what those who voted did to what share they are: "turned out to the polls, representing 21 per cent". */
const ACT_REACH = 7;

/** "5.85 million votes (58.64%)", "10 million votes, 88.7 per cent of the total": the same votes, or voters, as a share. */
export function isShareOfVotes(
  {lower}: Tokens,
  {form}: Classes,
  view: FigureView,
  {type, view: before}: TypedFigure,
): boolean {
  const {numeral, shape, ofFrom, ofTo} = view;
  // "1,477,651 votes, which is 47.67 percent".
  const told = (form[numeral.keyFrom - 1] ?? 0) & Form.be && (form[numeral.keyFrom - 2] ?? 0) & Form.relative;
  const from = told ? numeral.keyFrom - 2 : numeral.keyFrom;
  const opens = lower[from - 1] ?? '';
  // "5,716,026 votes making 53.85%", "249,412 people voted no, namely 6.47 per cent".
  const again = ((form[numeral.keyFrom - 1] ?? 0) & Form.or) !== 0;
  const equals = again || /^(?:[([,]|[a-z]+ing)$/.test(opens);
  if (again && type === 'vote-count' && shape & Shape.percent && ofTo === ofFrom) return true;
  const counted = type === 'vote-count' || (type === 'turnout' && before.shape & Shape.count && shape & Shape.percent);
  if (!counted || !(shape & (Shape.percent | Shape.points)) || !equals) return false;
  const acted = type === 'turnout' && opens !== ',' ? before.rightAt + ACT_REACH : 0;
  if (from - 1 > Math.max(before.numeral.to, before.nounTo, acted) || shape & Shape.ofOther) return false;
  const ends = /^[)\],.;]$/.test(lower[numeral.to] ?? '.') || ((form[numeral.to] ?? 0) & Form.adverb) !== 0;
  return ofTo > ofFrom || ends;
}

/** "Atiku Abubakar followed on 29 per cent", right after a sentence with shares of the same vote or poll. */
function isPlacedShare({form}: Classes, view: FigureView, before: TypedFigure): boolean {
  if (!(view.shape & before.view.shape & Shape.percent) || view.ofTo > view.ofFrom) return false;
  if (before.type !== 'vote-share' && before.type !== 'poll') return false;
  if (view.noun & (Thing.business | Thing.time) || view.left & Act.other) return false;
  return ((form[view.numeral.keyFrom - 1] ?? 0) & Form.on) !== 0 && !(view.before & Form.elapsed);
}

/** "…up to 66 years. Ltaief got 66 years and Turki 48": the next convict's term. */
function isFurtherTerm(tokens: Tokens, view: FigureView, before: TypedFigure): boolean {
  if (before.type !== 'sentence' || view.sentenceAt - before.view.sentenceAt > 1) return false;
  if (view.shape & Shape.duration && isNextConvict(tokens, view) && view.sentenceAt === before.view.sentenceAt)
    return true;
  if (view.shape & Shape.duration) return (view.left & (Act.win | Act.show | Act.sentence)) !== 0 && view.gap <= 2;
  const named = isNextConvict(tokens, view) && view.sentenceAt === before.view.sentenceAt;
  if (!(view.shape & Shape.bare) || !named || (view.numeral.value ?? 0) > 99) return false;
  view.term = before.view.term;
  return true;
}

/** "…, Salauyou to eight years", "Salauyou 8 years": a name, and perhaps one short word, before the term. */
function isNextConvict(tokens: Tokens, {numeral, before}: FigureView): boolean {
  const at = numeral.keyFrom - 1;
  return isCapital(tokens, at) || ((before & Form.rival) !== 0 && isCapital(tokens, at - 1));
}

const CONTINUED = Shape.percent | Shape.points | Shape.money;
/** "The new council is Labour 17, Conservatives 13": a party right before its figure, in the sentence behind such counts. */
function isTally({lower, sentence}: Tokens, {form, thing}: Classes, {shape, numeral, left}: FigureView): boolean {
  if (!(shape & Shape.bare) || numeral.hedge || shape & Shape.many) return false;
  let at = numeral.keyFrom - 1;
  // "Greens: 8", "Green Party (1)".
  if (/^[:(]$/.test(lower[at] ?? '')) at--;
  if ((form[at] ?? 0) & Form.on && left & (Act.leave | Act.have | Act.show)) at--;
  return (
    ((thing[at] ?? 0) & Thing.party) !== 0 &&
    (/^[,.;)]$/.test(lower[numeral.to] ?? '.') || sentence[numeral.to] !== sentence[at])
  );
}

const SHARES: ReadonlySet<ClaimType> = new Set(['vote-share', 'poll', 'turnout']);
const RESULTS: ReadonlySet<ClaimType> = new Set(['seats', 'vote-count', 'vote-share', 'poll']);

/** Results that go on from sentence to sentence: "Biden had 54." */
const COUNTS: ReadonlySet<ClaimType> = new Set(['seats', 'vote-count']);

/** "200 killed and 40,000 displaced", "32 cases of torture and 11 of arson": what is told of the second is its own. */
function hasOwnEvent({right, rightGap, patient, shape, head}: FigureView, before: FigureView): boolean {
  if (shape & Shape.thing && !head) return true;
  return patient && rightGap === 0 && right !== before.right && (right & Act.other) !== 0;
}

/** "Among them were 71 minors", right behind the sentence with all of them. */
function isAmongThem({form}: Classes, {numeral: {keyFrom}}: FigureView): boolean {
  const [including, them, be] = [form[keyFrom - 3] ?? 0, form[keyFrom - 2] ?? 0, form[keyFrom - 1] ?? 0];
  return (including & Form.including) !== 0 && (them & Form.them) !== 0 && (be & Form.be) !== 0;
}

/** People that make a crowd: fewer are counted for other ends. */
const CROWD_FROM = 50;

/** "Other days were quieter, with 450,000 people on 16 February", behind a sentence with another crowd. */
function isNextCrowd({before, shape, right, numeral}: FigureView): boolean {
  if (!(before & Form.with) || right & ~Act.say || (numeral.value ?? 0) < CROWD_FROM) return false;
  return (shape & (Shape.people | Shape.bare)) !== 0 && !(shape & (Shape.duration | Shape.unknown));
}

/** How many words may stand between a comma or "and" and the figure of another counter. */
const COUNTER_REACH = 4;

/**
 * "140,000 people in Marseille, 20,000 people in Nice", "1.3 million by the police's count and 3.5 million according to
 * the union", "the police counted 15,500 and the organisers 22,000": the same at another place, or by another count.
 */
function isFurtherCount(tokens: Tokens, classes: Classes, view: FigureView, before: FigureView): boolean {
  const {form, act, thing} = classes;
  const {numeral, shape, nounTo} = view;
  if (!(shape & (Shape.people | Shape.bare)) || view.right & ~(Act.say | Act.opine | Act.support)) return false;
  const at = numeral.keyFrom - 1;
  const joined = (i: number): boolean =>
    /^[,;(]$/.test(tokens.lower[i] ?? '') || ((form[i] ?? 0) & (Form.and | Form.versus)) !== 0;
  const end = Math.max(numeral.to, nounTo);
  const placed = (form[end] ?? 0) & Form.preposition && !((form[end] ?? 0) & Form.of);
  const sourced = (act[end] ?? 0) & Act.say && !(before.right & ~Act.say && before.rightAt > before.numeral.to);
  if (joined(at)) return shape & Shape.people ? placed !== 0 && isPlaceAt(tokens, classes, end + 1) : sourced !== 0;
  if (!(shape & Shape.bare) || !(before.left & (Act.count | Act.say | Act.show))) return false;
  // "and the organisers 22,000".
  if (!((thing[at] as number) & (Thing.person | Thing.force | Thing.politics | Thing.protester))) return false;
  for (let i = at - 1; i >= Math.max(0, at - COUNTER_REACH); i--) if (joined(i)) return true;
  return false;
}

/** A place or a date: a capitalised word, a number, or "the" with a noun. */
function isPlaceAt(tokens: Tokens, {form}: Classes, i: number): boolean {
  return isCapital(tokens, i) || ((form[i] ?? 0) & Form.determiner) !== 0;
}

/** "including two deputies", "among them two deputies". */
function isIncluded({form}: Classes, {before, numeral, nounTo}: FigureView): boolean {
  if (before & Form.including) return true;
  // "70 minors among them".
  if ((form[nounTo] ?? 0) & Form.including && (form[nounTo + 1] ?? 0) & Form.them) return true;
  // "among them two", "of which two".
  return (
    (before & (Form.them | Form.relative)) !== 0 &&
    ((form[numeral.keyFrom - 2] ?? 0) & (Form.including | Form.of)) !== 0
  );
}

/** "jailed eight activists for life and 13 others": further people of whom the same is said. */
function isAndOthers({form}: Classes, {numeral, right, leftAt}: FigureView, {type, view}: TypedFigure): boolean {
  if (!PEOPLE_COUNTS.has(type) || !((form[numeral.to] ?? 0) & Form.others) || right & ~Act.say) return false;
  return ((form[numeral.keyFrom - 1] ?? 0) & Form.and) !== 0 && leftAt === view.leftAt;
}

/** "14 of them", "two of those". */
function isOfThem({form}: Classes, {numeral}: FigureView): boolean {
  return ((form[numeral.to] ?? 0) & Form.of) !== 0 && ((form[numeral.to + 1] ?? 0) & Form.them) !== 0;
}

/** "one of them, Petr Vlk,", "one of them was a child": a person told of, no count. */
function isSingle(tokens: Tokens, {form}: Classes, {shape, numeral}: FigureView): boolean {
  const at = numeral.to + 2;
  return (
    (shape & Shape.one) !== 0 && (tokens.lower[at] === ',' || ((form[at] ?? 0) & (Form.determiner | Form.be)) !== 0)
  );
}

/** How far before "to" the total may stand that is brought there. */
const TALLY_REACH = 4;

/** "The government puts the figure at around 50", "The opposition claimed 60,000". */
function isRestated({form}: Classes, {left, leftAt, gap, numeral}: FigureView): boolean {
  if (left & Act.say && gap === 0 && (numeral.value ?? 0) >= 10) return true;
  // "raised the tally to at least 65", "bringing the total to 12".
  const at = numeral.keyFrom - 1;
  if ((form[at] ?? 0) & Form.to && (numeral.value ?? 0) >= 3)
    for (let i = at - 1; i >= Math.max(0, at - TALLY_REACH); i--)
      if ((form[i] as number) & Form.total && !((form[i] as number) & Form.pronoun)) return true;
  if (!(left & (Act.show | Act.reach))) return false;
  for (let i = leftAt + 1; i < numeral.keyFrom; i++) if ((form[i] as number) & Form.total) return true;
  return false;
}

/** "Clinton 38 percent", "to 41 percent for Weah": a second share of the same whole. */
function continuesShare(view: FigureView): boolean {
  if (view.ofFrom !== view.ofTo && !(view.of & (Thing.ballot | Thing.voter | Thing.seat))) return false;
  if (view.noun & (Thing.business | Thing.time)) return false;
  return view.listed || !(view.left & Act.other) || (view.before & (Form.preposition | Form.versus)) !== 0;
}

/** "took 58 per cent, 21 points more than Torres": how far a share is from another. */
function isDistance({shape, noun, left, gap}: FigureView, {type, view: before}: TypedFigure): boolean {
  if (!(shape & Shape.points) || shape & Shape.attached || !(before.shape & Shape.percent)) return false;
  return SHARES.has(type) && noun === 0 && (gap === 99 || (left & (Act.lead | Act.reach | Act.win)) !== 0);
}

/** Tokens between a figure and its change: "29 seats in the upper house, eight fewer". */
const CHANGE_REACH = 8;

/** "on 43 per cent, up three", "29 seats, eight fewer": by how much the figure right before has changed. */
function isBareChange({role, form, act}: Classes, view: FigureView, {type, view: before}: TypedFigure): boolean {
  const {shape, numeral} = view;
  if (!(shape & (Shape.bare | Shape.unknown)) || numeral.hedge || (!SHARES.has(type) && !COUNTS.has(type)))
    return false;
  const from = Math.max(before.numeral.to, before.nounTo, before.ofTo);
  if (numeral.keyFrom - from > CHANGE_REACH || numeral.keyFrom - from < 1) return false;
  const toldBefore = shape & Shape.bare ? (role[numeral.keyFrom - 1] ?? 0) : 0;
  const told = (toldBefore | (role[numeral.to] ?? 0)) & Role.change;
  // "10, a drop of five".
  const at = numeral.keyFrom - 2;
  const changed = (form[at + 1] ?? 0) & Form.of && (act[at] ?? 0) & Act.reach && at >= from;
  if (!told && !changed) return false;
  if (before.shape & Shape.percent) {
    numeral.kind = 'points';
    view.shape = (shape & ~(Shape.count | Shape.bare)) | Shape.points;
  }
  return true;
}

/** How many words may stand between a share and the next one that leaves out its "per cent". */
const ELLIPSIS_REACH = 9;

/** "34.2 per cent, the Liberals 33.1", "52 per cent to Mensah's 45", "by 62 per cent to 38": a share without its sign. */
function isEllipticalShare(
  tokens: Tokens,
  classes: Classes,
  view: FigureView,
  {type, view: before}: TypedFigure,
): boolean {
  const {numeral, shape} = view;
  if (!(shape & Shape.bare) || !(before.shape & Shape.percent) || before.shape & Shape.fraction) return false;
  // "and the Front 18 (5.7 percent)": with a share of its own it is a count.
  if (shape & Shape.shared) return false;
  if (!SHARES.has(type) || !numeral.digits || numeral.hedge || (numeral.value ?? 101) > 100) return false;
  const from = Math.max(before.numeral.to, before.ofTo);
  if (numeral.from - from > ELLIPSIS_REACH || view.left & Act.other || view.ofTo > view.ofFrom) return false;
  // "would get 22.9": nothing but shares has parts.
  const parted = !Number.isInteger(numeral.value) && (view.left & (Act.win | Act.have | Act.lead)) !== 0;
  if (!isOwned(tokens, classes, numeral) && !parted) return false;
  numeral.kind = 'percent';
  view.shape = (shape & ~(Shape.count | Shape.bare)) | Shape.percent;
  return true;
}

/** Does a name, a possessive or "to" stand before the figure, or "for" behind it? */
function isOwned(tokens: Tokens, {form, thing}: Classes, {from, to}: Numeral): boolean {
  if (tokens.lower[from - 1] === '(') return isCapital(tokens, from - 2) && tokens.lower[to] === ')';
  const f = form[from - 1] ?? 0;
  if (f & (Form.possessive | Form.rival | Form.on) || (form[to] ?? 0) & Form.for) return true;
  return isCapital(tokens, from - 1) || ((thing[from - 1] ?? 0) & (Thing.party | Thing.candidate)) !== 0;
}

/**
 * "Labour lost 42", "the conservatives on 51", "Clinton 38"; `alike`: the same word stands before both ("ahead in 292
 * constituencies and the Congress in 51").
 */
function continues(view: FigureView, before: TypedFigure, alike: boolean): boolean {
  if (!RESULTS.has(before.type)) return false;
  if (alike && view.before & Form.preposition) return true;
  if (view.before & (Form.of | Form.elapsed) && !(view.before & Form.with)) return false;
  const held = Act.win | Act.have | Act.lead | Act.show | Act.reach;
  return (view.left & held) !== 0 || (view.before & (Form.preposition | Form.possessive)) !== 0;
}

/** "…killed five in Baghdad and three in Basra", "three for terrorism": a bare figure with its place or ground. */
function isPlaced({lower}: Tokens, {form}: Classes, {numeral}: FigureView): boolean {
  // "another five in Homs".
  const from = (form[numeral.keyFrom - 1] ?? 0) & Form.another ? numeral.keyFrom - 2 : numeral.keyFrom - 1;
  const behind = form[numeral.to] ?? 0;
  const joined = /^[,(]$/.test(lower[from] ?? '') || ((form[from] ?? 0) & Form.and) !== 0;
  return joined && (behind & Form.preposition) !== 0 && !(behind & Form.of);
}
