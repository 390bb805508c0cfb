import type {Tokens} from '../text/tokens.ts';
import {isItJudged} from './attributed.ts';
import {Topic} from './context.ts';
import {TARGET_REACH} from './judged-targets.ts';
import {electionBefore} from './judged.ts';
import {someIn} from './judgement.ts';
import type {Bounds} from './judgement.ts';
import type {Classes} from './lexicon.ts';
import {Form, Judge} from './word-classes.ts';

/** How far from a misdeed the verb may stand that reports it. */
const SPOKEN_REACH = 30;

/** How far behind a misdeed of any trade the election may stand in which it was. */
const VAGUE_REACH = 7;

/** "fraud in the election", "the vote was marred by irregularities": the misdeed stands in the election's clause. */
export function isMisdeedOf(
  tokens: Tokens,
  classes: Classes,
  i: number,
  to: number,
  target: number,
  {first, end}: Bounds,
  topic: number,
): boolean {
  const {judge} = classes;
  const vague = ((judge[i] as number) & Judge.vague) !== 0;
  if (vague && isOfSomebody(classes, i, target)) return false;
  if (((judge[i] as number) & Judge.problem) !== 0) return isIn(tokens, classes, to, end);
  if (vague && isOfRules(classes, to, end) && (target >= 0 || electionBefore(tokens, judge, i) >= 0)) return true;
  // "no violations, and we are running the victory fund": of another clause.
  const ahead = target >= to;
  if (ahead && !(vague && (target - to > VAGUE_REACH || someIn(classes.form, to, target, Form.pronoun)))) return true;
  const before = ahead ? lastIn(judge, Math.max(first, i - TARGET_REACH), i, Judge.target) : target;
  const reported = someIn(judge, Math.max(first, i - TARGET_REACH), i, Judge.verdict | Judge.denial);
  if (before >= 0 && (before >= i - 2 || reported)) return true;
  if (ahead) return false;
  const from = Math.max(first, i - SPOKEN_REACH);
  const upTo = Math.min(end, to + SPOKEN_REACH);
  const spoken = someIn(judge, from, upTo, Judge.verdict | Judge.evidence | Judge.degree);
  if (isItJudged(tokens, classes, i, {first, end})) return (topic & Topic.election) !== 0;
  if (vague || !spoken || someIn(judge, from, upTo, Judge.elsewhere)) return false;
  if (!(topic & Topic.election && topic & Topic.political)) return false;
  if (!((judge[i] as number) & Judge.common) || electionBefore(tokens, judge, end) >= 0) return true;
  return someIn(judge, from, i, Judge.target);
}

/** How far behind "violations of" the rules may stand that were violated. */
const RULES_REACH = 6;

/** "violations of the code of conduct", "inconsistencies in the application of procedures". */
function isOfRules({judge, form}: Classes, to: number, end: number): boolean {
  if (!((form[to] ?? 0) & Form.preposition)) return false;
  for (let j = to + 1; j < Math.min(end, to + 1 + RULES_REACH); j++) {
    if ((form[j] as number) & (Form.clause | Form.relative)) return false;
    if ((judge[j] as number) & Judge.standard) return true;
  }
  return false;
}

/** "problems with the count", "gaps in the transparency of results": a word of every trade, which needs right behind it what it was in. */
function isIn({lower}: Tokens, {judge, form}: Classes, to: number, end: number): boolean {
  if (!/^(?:with|in)$/.test(lower[to] ?? '')) return false;
  const parts = Judge.target | Judge.standard | Judge.quality;
  for (let j = to + 1; j < Math.min(end, to + 1 + RULES_REACH); j++) {
    if ((form[j] as number) & (Form.clause | Form.relative)) return false;
    if ((judge[j] as number) & parts) return true;
  }
  return false;
}

/** Index of the last token from `from` to `to` of those classes, or -1. */
function lastIn(judge: Int32Array, from: number, to: number, mask: number): number {
  for (let i = to - 1; i >= from; i--) if ((judge[i] as number) & mask) return i;
  return -1;
}

/** "his flaws", "Petrov's shortcomings": a person's, unless the owner is what is judged. */
function isOfSomebody({form, judge, act, mark}: Classes, i: number, target: number): boolean {
  // "her rival's biggest weaknesses": back over what describes them.
  let at = i - 1;
  while (at > i - 4 && !((form[at] ?? 1) | (act[at] ?? 0) | (mark[at] ?? 0) | ((judge[at] ?? 0) & ~Judge.degree))) at--;
  if ((form[at] ?? 0) & Form.personal) return true;
  return ((form[at] ?? 0) & Form.possessive) !== 0 && target !== at - 1;
}
