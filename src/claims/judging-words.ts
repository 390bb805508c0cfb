import {isLowerAt, isUpperAt} from '../text/letters.ts';
import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import {isAttributed, isItJudged} from './attributed.ts';
import {Topic} from './context.ts';
import {findTarget} from './judged-targets.ts';
import {endOfGroup, isTurned, isUnreal, startOfGroup} from './judgement-scope.ts';
import {boundsOf, someIn} from './judgement.ts';
import type {Bounds, Judgement} from './judgement.ts';
import type {Classes} from './lexicon.ts';
import {isMisdeedOf} from './misdeeds.ts';
import {Act, Form, Judge, Role, Thing} from './word-classes.ts';

/** How near another institution takes a judgement to itself. */
const ELSEWHERE_REACH = 5;

/** "rigged", "free and fair", "ballot-box stuffing". */
export function judgeWord(tokens: Tokens, classes: Classes, i: number, topic: number): Judgement | null {
  const {judge} = classes;
  const bounds = boundsOf(tokens, i);
  const to = endOfGroup(tokens, classes, i, bounds.end);
  const strong = someIn(judge, i, to, Judge.strong);
  const misdeed = ((judge[i] as number) & Judge.misdeed) !== 0;
  if (misdeed && ((judge[to] ?? 0) & Judge.norm || isLaw(tokens, classes, i, to, bounds))) return null;
  if (!misdeed && isOfCount(tokens, classes, i, bounds.first)) return null;
  if (!misdeed && isCauseOf(classes, i, bounds.end)) return null;
  if (isOtherFraud(classes, i) || isProperName(tokens, i, bounds.first, ((judge[i] as number) & Judge.good) !== 0))
    return null;
  const target = findTarget(tokens, classes, i, to, bounds);
  if (!strong && topic & Topic.trial && isOfTrial(classes, bounds)) return null;
  if (!strong && isOfOtherAffairs(tokens, classes, i, to, target, bounds)) return null;
  if (!strong && !misdeed && target < 0 && !(topic & Topic.election && isItJudged(tokens, classes, i, bounds)))
    return null;
  if (strong && target < 0 && !(topic & Topic.election)) return null;
  if (!strong && !misdeed && !isAttributed(tokens, classes, i, to, target, bounds)) return null;
  if (!strong && misdeed && !isMisdeedOf(tokens, classes, i, to, target, bounds, topic)) return null;
  if (isUnreal(tokens, classes, i, bounds)) return null;
  // "A credible vote would open a new chapter".
  if (target >= to && target + 1 < bounds.end && tokens.lower[target + 1] === 'would') return null;
  const from = startOfGroup(tokens, classes, i, bounds.first);
  const bad = ((judge[i] as number) & Judge.good) === 0;
  const turned = isTurned(tokens, classes, from, i, bounds);
  const end = endOfDeed(classes, to, target);
  return {
    from,
    to: end,
    upTo: Math.max(to, end),
    polarity: bad !== turned ? 'critical' : 'favourable',
    target,
    rule: misdeed ? 'misdeed' : bad ? 'judged-bad' : 'judged-good',
  };
}

/** "Rigging the count" is one judgement with what was rigged, and none ends with "the". */
function endOfDeed({form}: Classes, to: number, target: number): number {
  if (!((form[to - 1] as number) & Form.determiner)) return to;
  return target === to ? to + 1 : to - 1;
}

/** How far from a deed the law's word for it may stand: "a violation of the ban on … is a felony". */
const LAW_REACH = 12;

/** "A violation is a felony", "called the law on elections a violation of the constitution": of the law, not of a vote. */
function isLaw({lower}: Tokens, {form, judge, role}: Classes, i: number, to: number, {first, end}: Bounds): boolean {
  if (!((role[i - 1] ?? 0) & Role.single) || i - 1 < first) return false;
  for (let j = to; j < Math.min(end - 2, to + LAW_REACH); j++)
    if ((form[j] as number) & Form.be) return ((role[j + 2] as number) & Role.offence) !== 0;
    else if (/^[,;:]$/.test(lower[j] as string)) break;
  for (let j = i - 3; j > Math.max(first, i - 3 - LAW_REACH); j--)
    if ((judge[j] as number) & Judge.norm && (form[j + 1] as number) & Form.preposition)
      return !((form[j + 1] as number) & Form.of);
  return false;
}

const POLLING = Thing.ballot | Thing.station | Thing.voter | Thing.observer | Thing.result | Thing.turnout;

/** "The process was null and void", said of a trial: nothing in the sentence is of an election. */
function isOfTrial({judge, thing}: Classes, {first, end}: Bounds): boolean {
  return !someIn(judge, first, end, Judge.contest) && !someIn(thing, first, end, POLLING);
}

/** How far behind "marred by" the misdeed may stand. */
const CAUSE_REACH = 14;

/** "marred by allegations of fraud": the fraud is the judgement. */
function isCauseOf({judge}: Classes, i: number, end: number): boolean {
  const said = Judge.verdict | Judge.bad;
  if (((judge[i] as number) & said) !== said) return false;
  // "marred by claims of disinformation": nothing that was seen.
  if (someIn(judge, i + 1, Math.min(end, i + 4), Judge.verdict)) return true;
  return someIn(judge, i + 1, Math.min(end, i + CAUSE_REACH), Judge.misdeed | Judge.fallShort | Judge.lack);
}

/** "over 260,000 votes were declared invalid": a number of votes, no judgement on the vote. */
function isOfCount({kind, lower}: Tokens, {thing}: Classes, i: number, first: number): boolean {
  for (let j = i - 1; j >= Math.max(first + 1, i - 5); j--)
    if ((thing[j] as number) & Thing.ballot)
      return kind[j - 1] === TokenKind.number && (lower[j] as string).endsWith('s');
  return false;
}

/**
 * "abuses in the church", "one count of fraud", "the poll found her untrustworthy", "a competitive race": what is judged
 * is another institution, a charge, a person or how close the contest is.
 */
function isOfOtherAffairs(
  tokens: Tokens,
  {judge, form, act}: Classes,
  i: number,
  to: number,
  target: number,
  {first, end}: Bounds,
): boolean {
  if (target >= 0 && target < i && (act[target + 1] as number) & Act.show) return true;
  if ((judge[i] as number) & Judge.ofContest && !(target >= 0 && (judge[target] as number) & Judge.contest))
    return true;
  if (target === i - 2 && (form[i - 1] as number) & Form.of && (judge[i] as number) & Judge.misdeed) return true;
  if ((judge[i] as number) & Judge.electoral) return false;
  const near = target < 0 ? ELSEWHERE_REACH : Math.min(ELSEWHERE_REACH, Math.abs(target - i) - 1);
  for (let j = Math.max(first, i - near); j < Math.min(end, to + near); j++)
    // "the police chief declared": who judges is not judged.
    if ((judge[j] as number) & Judge.elsewhere && !someIn(judge, j + 1, Math.min(end, j + 3), Judge.verdict))
      return true;
  return false;
}

function isOtherFraud({judge}: Classes, i: number): boolean {
  return i > 0 && ((judge[i - 1] as number) & Judge.otherFraud) !== 0;
}

/** "the Free and Fair Election Network", "the Democratic primary" judge nothing. */
function isProperName({text, start}: Tokens, i: number, first: number, good: boolean): boolean {
  const capital = (j: number): boolean => isUpperAt(text, start[j] ?? -1) && isLowerAt(text, (start[j] as number) + 1);
  return good && (capital(i) ? i > first : capital(i - 1) && capital(i + 1));
}
