import {TokenKind, type Tokens} from '../text/tokens.ts';
import type {ClaimType} from './claim.ts';
import {Topic} from './context.ts';
import {type FigureView, Shape} from './figure-view.ts';
import type {Classes} from './lexicon.ts';
import {isCapital, phraseBefore, type Run} from './noun-phrases.ts';
import {Form, Role, Thing} from './word-classes.ts';

/** The rule by which figures of such lines are found. */
export const RESULT_LINE = 'result-line';

/** Longest line of a list of results, and longest heading above or in one, in tokens. */
const LINE = 40;
const HEADING = 16;

/**
 * Figures of lists and of tables run into lines, which have no verb that tells what they count: "Ana Ouma - 5,902 (SLP)",
 * "Ouma 864, Petrova 150", under a heading on votes, results or seats. What they count the heading tells.
 */
export function readResultLines(
  tokens: Tokens,
  classes: Classes,
  views: readonly FigureView[],
  topics: Int32Array,
): Map<FigureView, ClaimType> {
  const found = new Map<FigureView, ClaimType>();
  const {sentenceStart} = tokens;
  let counted: ClaimType | null = null;
  let k = 0;
  for (let s = 0; s + 1 < sentenceStart.length && k < views.length; s++) {
    const from = k;
    while (k < views.length && views[k]?.sentenceAt === s) k++;
    const first = sentenceStart[s] as number;
    const end = writtenEnd(tokens, sentenceStart[s + 1] as number);
    const told = headingOf(tokens, classes, first, end, topics[s] ?? 0);
    if (k === from) {
      // A name of a place between two lists leaves the list open.
      if (told) counted = told;
      else if (end - first > HEADING || tokens.lower[end - 1] === '.') counted = null;
    } else if (counted && isLine(tokens, classes, first, end)) {
      for (const view of views.slice(from, k))
        if (isBehindName(tokens, view, first)) found.set(view, kindOf(view, counted));
    } else {
      counted = told;
      // "Ward 7 by-election: PA 47% (34%), ANC 24% (38%)".
      const lineFrom = behindColon(tokens, first, end);
      const own = lineFrom > first && headingOf(tokens, classes, first, lineFrom, topics[s] ?? 0, Thing.election);
      if (own && isLine(tokens, classes, lineFrom, end))
        for (const view of views.slice(from, k))
          if (view.numeral.from >= lineFrom && isBehindName(tokens, view, lineFrom)) found.set(view, kindOf(view, own));
    }
  }
  return found;
}

/** Behind the first colon of the sentence; `first` where there is none. */
function behindColon({lower}: Tokens, first: number, end: number): number {
  for (let i = first; i < Math.min(end, first + HEADING); i++) if (lower[i] === ':') return i + 1;
  return first;
}

/** Before the stop without width that closes a block which has none. */
function writtenEnd({start, end}: Tokens, to: number): number {
  return start[to - 1] === end[to - 1] ? to - 1 : to;
}

/** What a heading says the lines below it count: one that ends in a colon, or is short and no sentence; else `null`. */
function headingOf(
  tokens: Tokens,
  {thing}: Classes,
  first: number,
  end: number,
  topic: number,
  also = 0,
): ClaimType | null {
  const last = tokens.lower[end - 1] as string;
  if (last !== ':' && (end - first > HEADING || /^[.!?]$/.test(last))) return null;
  if (!(topic & Topic.election) || topic & (Topic.sport | Topic.business | Topic.polling)) return null;
  let all = 0;
  for (let i = Math.max(first, end - 2 * LINE); i < end; i++) all |= thing[i] as number;
  if (all & (Thing.seat | Thing.parliament) && !(all & (Thing.ballot | Thing.result))) return 'seats';
  return all & (Thing.result | Thing.ballot | also) ? 'vote-count' : null;
}

/** Does the sentence hold nothing but names, parties, figures and marks, from a name on? */
function isLine(tokens: Tokens, {thing, form, role}: Classes, first: number, end: number): boolean {
  if (end - first > LINE || tokens.lower[end - 1] === '.') return false;
  const light = Form.determiner | Form.of | Form.and | Form.for;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== TokenKind.word || isCapital(tokens, i)) continue;
    // "Andre de Caires", "Ahmed al Sayed".
    if ((tokens.lower[i] as string).length <= 3 && isCapital(tokens, i - 1) && isCapital(tokens, i + 1)) continue;
    const known = (thing[i] as number) & (Thing.party | Thing.candidate | Thing.ballot | Thing.seat);
    if (!known && !((form[i] as number) & light) && !((role[i] as number) & Role.portion)) return false;
  }
  return true;
}

/** Whose the figure of a line is: the name right before it; `null` behind another figure ("864 [57%]"). */
export function nameInLine(tokens: Tokens, classes: Classes, {numeral}: FigureView, first: number): Run | null {
  let at = numeral.keyFrom;
  while (at > first && BETWEEN.test(tokens.lower[at - 1] as string)) at--;
  return tokens.kind[at - 1] === TokenKind.number ? null : phraseBefore(tokens, classes, at, first);
}

/** Marks between a name and its figure. */
const BETWEEN = /^(?:[-–—:,(|[]|--)$/;

/** "Ouma 864", "Ouma - 864", "Ouma, 864", "Ouma (864)", "864 [57%]": a figure right behind a name, or behind such a figure. */
function isBehindName(tokens: Tokens, {numeral}: FigureView, first: number): boolean {
  let at = numeral.keyFrom - 1;
  while (at > first && BETWEEN.test(tokens.lower[at] as string)) at--;
  if (at < first) return false;
  const bracket = /^[([]$/.test(tokens.lower[numeral.keyFrom - 1] as string);
  return isCapital(tokens, at) || tokens.lower[at] === ')' || (bracket && tokens.kind[at] === TokenKind.number);
}

/** Percentages are shares whatever the heading; seats have no decimals. */
function kindOf(view: FigureView, counted: ClaimType): ClaimType {
  const {numeral} = view;
  if (view.shape & (Shape.percent | Shape.points)) return 'vote-share';
  const parted = !Number.isInteger(numeral.value) && (numeral.value ?? 100) < 100;
  if (!parted) return counted;
  numeral.kind = 'percent';
  view.shape = (view.shape & ~(Shape.count | Shape.bare)) | Shape.percent;
  return 'vote-share';
}
