import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import type {Judgement} from './judgement.ts';
import {isFiniteVerb} from './clause-subjects.ts';
import type {Classes} from './lexicon.ts';
import {phraseBefore, textOf} from './noun-phrases.ts';
import {Judge, Role, Thing} from './word-classes.ts';

/** How many tokens back it may stand at most. */
const FURTHEST = 120;

/** How many sentences back a judgement without a target of its own may find it. */
const SENTENCES_BACK = 2;

/** How far behind a misdeed the contest may stand in which it was. */
const CONTEST_REACH = 16;

/** What a judgement judges, as written: the noun phrase around its target, else the nearest election named before. */
export function judgedBy(tokens: Tokens, classes: Classes, judgement: Judgement): string | null {
  const {from, to, target, rule} = judgement;
  const inside = target >= from && target < to;
  const near = target < 0 || inside ? contestBefore(tokens, classes, from) : target;
  const at = rule === 'misdeed' ? contestOf(tokens, classes, judgement, near) : near;
  if (at < 0) return null;
  const s = tokens.sentence[at] as number;
  const first = tokens.sentenceStart[s] as number;
  const end = at < from ? from : (tokens.sentenceStart[s + 1] as number);
  let last = at + 1;
  while (last < end && (classes.judge[last] as number) & Judge.target) last++;
  const run = phraseBefore(tokens, classes, last, at >= to ? to : first);
  return textOf(tokens, run ?? {from: at, to: last});
}

/**
 * Fraud is in a contest, not in its officials or its victor: the contest behind it in its sentence ("fraud in Sunday's
 * vote"), before it, or in the sentences before; else what was found.
 */
function contestOf(tokens: Tokens, classes: Classes, {from, upTo}: Judgement, found: number): number {
  const s = tokens.sentence[from] as number;
  const first = tokens.sentenceStart[s] as number;
  const end = Math.min(tokens.sentenceStart[s + 1] as number, upTo + CONTEST_REACH);
  for (let i = upTo; i < end && !isFiniteVerb(tokens, classes, i, first); i++)
    if (isContest(tokens, classes, i)) return i;
  if (found >= 0 && isContest(tokens, classes, found)) return found;
  // "stuffing in one in ten polling stations": where it was.
  if (found >= 0 && (classes.thing[found] as number) & Thing.station) {
    for (let i = found + 1; found >= upTo && i < end && !isFiniteVerb(tokens, classes, i, first); i++)
      if (isContest(tokens, classes, i)) return i;
    return contestBefore(tokens, classes, from);
  }
  const before = contestBefore(tokens, classes, from);
  return before >= first || !isProcess(classes, found) ? before : found;
}

/** "the vote", "last week's second round election": not "the election commission" or "52 per cent of the vote". */
function isContest(tokens: Tokens, {judge}: Classes, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) if (tokens.kind[j] === TokenKind.number) return false;
  // "won the popular vote": votes that were won.
  if (tokens.lower[i - 1] === 'popular') return false;
  const next = (judge[i + 1] ?? 0) & Judge.target && !((judge[i + 1] ?? 0) & Judge.contest);
  return ((judge[i] as number) & Judge.contest) !== 0 && !next && tokens.lower[i + 1] !== 'commission';
}

/** A process or its result, in which misdeeds happen, rather than who runs or wins it. */
function isProcess({thing, judge, role}: Classes, i: number): boolean {
  if (i < 0 || (thing[i] as number) & Thing.person || (role[i] as number) & Role.official) return false;
  return ((judge[i] as number) & Judge.target) !== 0;
}

function contestBefore(tokens: Tokens, classes: Classes, from: number): number {
  const s = Math.max(0, (tokens.sentence[from] as number) - SENTENCES_BACK);
  const first = tokens.sentenceStart[s] as number;
  for (let i = from - 1; i >= Math.max(first, from - FURTHEST); i--) if (isContest(tokens, classes, i)) return i;
  return -1;
}

/** Index of the nearest election named before token `from` or -1. */
export function electionBefore(tokens: Tokens, judge: Int32Array, from: number): number {
  const s = Math.max(0, (tokens.sentence[from - 1] ?? 0) - SENTENCES_BACK);
  const first = tokens.sentenceStart[s] as number;
  for (let i = from - 1; i >= Math.max(first, from - FURTHEST); i--) if ((judge[i] as number) & Judge.contest) return i;
  return -1;
}
