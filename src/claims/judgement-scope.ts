import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import {JUDGES} from './judgement.ts';
import type {Bounds} from './judgement.ts';
import type {Classes} from './lexicon.ts';
import {Form, Judge} from './word-classes.ts';

/** How far a wish or a condition reaches forward ("to ensure that the coming elections are free and fair"). */
const WISH_REACH = 9;

/** Takes in further judging words joined on: "transparent, credible, free and fair". */
export function endOfGroup({kind, lower}: Tokens, {judge, form}: Classes, i: number, end: number): number {
  let to = i + 1;
  for (let j = to; j < Math.min(end, i + 12); j++) {
    const word = judge[j] as number;
    if (word & JUDGES) to = j + 1;
    else if (!(
      (form[j] as number) & (Form.and | Form.negative | Form.adverb) ||
      word & Judge.degree ||
      kind[j] === TokenKind.quote ||
      (lower[j] as string).endsWith('ly') ||
      (kind[j] === TokenKind.punctuation && lower[j] === ',')
    ))
      break;
  }
  return to;
}

/** Takes in what belongs to the judgement on its left: "widespread", "not", "no evidence of". */
export function startOfGroup({lower}: Tokens, {judge, form}: Classes, i: number, first: number): number {
  let from = i;
  for (let j = i - 1; j >= Math.max(first, i - 5); j--) {
    const [word, f] = [judge[j] as number, form[j] as number];
    if ((word & Judge.degree || f & Form.negative) && !isOnly(lower, j + 1)) from = j;
    else if (word & Judge.evidence || f & (Form.of | Form.adverb) || (lower[j] as string).endsWith('ly')) continue;
    else break;
  }
  return from;
}

/** Wishes, demands, conditions, questions and fears judge nothing. */
export function isUnreal(tokens: Tokens, {judge, form}: Classes, i: number, {first, end}: Bounds): boolean {
  if (tokens.lower[end - 1] === '?') return true;
  // "whether the vote was free, fair and credible": what goes for the first goes for all.
  while (i - 1 > first && (judge[i - 2] as number) & JUDGES && /^(?:,|and|or)$/.test(tokens.lower[i - 1] as string))
    i -= 2;
  // "calls for … and for free and fair elections".
  if ((judge[i] as number) & Judge.good && (form[i - 1] ?? 0) & Form.for && i > first) return true;
  // "to void this farcical result": whatever is wished for, it is called so.
  if (isPresupposed(tokens, {judge}, i)) return false;
  for (let j = i - 1; j >= Math.max(first, i - WISH_REACH); j--) {
    const f = form[j] as number;
    const denied = f & Form.modal && ((form[j + 1] as number) & Form.negative) !== 0;
    // "Protests against a rigged election" call it rigged; "safeguards against rigging" do not.
    const opposed = f & Form.rival && ((judge[i] as number) & Judge.bad) !== 0;
    if (!denied && !opposed && (f & Form.condition || (judge[j] as number) & Judge.wish)) return true;
    if (/^[;:—–]$/.test(tokens.lower[j] as string)) return false;
    // "while candidates seek a rerun, there are doubts": another clause.
    if (tokens.lower[j] === 'there' && tokens.lower[j - 1] === ',') return false;
    if ((judge[j] as number) & Judge.verdict && (i - j > 1 || (judge[i] as number) & Judge.misdeed)) return false;
  }
  return false;
}

/** "this farcical result", "the rigged election": a judgement that the noun phrase of what is judged takes for granted. */
function isPresupposed({lower, kind}: Tokens, {judge}: Pick<Classes, 'judge'>, i: number): boolean {
  if (!((judge[i] as number) & Judge.bad)) return false;
  const before = kind[i - 1] === TokenKind.quote ? i - 2 : i - 1;
  const behind = kind[i + 1] === TokenKind.quote ? i + 2 : i + 1;
  return DEFINITE.test(lower[before] ?? '') && ((judge[behind] ?? 0) & Judge.target) !== 0;
}

const DEFINITE = /^(?:the|this|that|these|those|such)$/;

/** "not", "neither", "no evidence of", "denied": the judgement is turned round. */
export function isTurned({lower}: Tokens, {judge, form}: Classes, from: number, i: number, {first}: Bounds): boolean {
  for (let j = i - 1; j >= Math.max(first, from - 4); j--)
    if (
      ((form[j] as number) & Form.negative && !isOnly(lower, j + 1)) ||
      (judge[j] as number) & Judge.denial ||
      (j >= from && /^(?:less|least)$/.test(lower[j] as string))
    )
      return true;
  return false;
}

/** "not only": says the same and more. */
function isOnly(lower: readonly string[], i: number): boolean {
  return /^(?:only|just|merely)$/.test(lower[i] ?? '');
}
