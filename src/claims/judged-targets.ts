import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import {JUDGES, skipDegrees} from './judgement.ts';
import type {Bounds} from './judgement.ts';
import type {Classes} from './lexicon.ts';
import {Act, Form, Judge, Role} from './word-classes.ts';

/** How far a judging word may stand from what it judges; clauses of news rarely run longer. */
export const TARGET_REACH = 18;

/** How far before a passive what it is said of may stand. */
const AGENT_REACH = 10;

/** The word for what is judged: the nearest in the clause, first behind the judgement, then before it. */
export function findTarget(tokens: Tokens, classes: Classes, from: number, to: number, {first, end}: Bounds): number {
  const {judge, form} = classes;
  const isTarget = (j: number): boolean =>
    ((judge[j] as number) & Judge.target) !== 0 && !((judge[j] as number) & Judge.survey) && !isVerb(classes, j);
  for (let j = from; j < to; j++) if (isTarget(j) && !((judge[j] as number) & JUDGES)) return j;
  // "consider the election fraudulent and reject the result": what is judged stands right before.
  if (isTarget(from - 1) && !isTarget(to) && from - 1 > first) return from - 1;
  // "While voting was peaceful, results were late", "the vote was conducted efficiently": what is judged stands before "was".
  const be = predicateBefore(tokens, classes, from, first);
  if (be > first && isTarget(be - 1) && !isTimeOf(tokens, be - 1)) return be - 1;
  // "the turnout of 74 per cent was inflated by the voting machines": what stands behind "by" did it.
  if (be > first && endsPhrase(tokens, form, to, end) && !((form[be - 1] as number) & Form.pronoun)) {
    let timed = false;
    for (let j = be - 1; j >= Math.max(first, from - AGENT_REACH); j--) {
      if (isTarget(j) && !isTimeOf(tokens, j)) return j;
      timed ||= isTarget(j);
      if ((form[j] as number) & (Form.clause | Form.relative) && !(timed && (form[j] as number) & Form.elapsed)) break;
    }
    if (timed) return -1;
  }
  for (let j = to; j < Math.min(end, to + 10); j++) {
    if (isTarget(j) || (judge[j] as number) & Judge.strong) return (judge[j + 1] ?? 0) & Judge.norm ? -1 : j;
    // "problems noted during the vote", but not "problems, said the vote".
    const noted = j === to && (form[j + 1] ?? 0) & Form.preposition && (tokens.lower[j] as string).endsWith('ed');
    if ((judge[j] as number) & Judge.verdict && !noted) break;
    if ((form[j] as number) & (Form.clause | Form.relative) || /^[;:.—–]$/.test(tokens.lower[j] as string)) break;
  }
  for (let j = from - 1; j >= Math.max(first, from - TARGET_REACH); j--) if (isTarget(j)) return j;
  return -1;
}

/** "The months before the vote were marred", "the first strike since the elections": a time, of which nothing is said. */
function isTimeOf({lower}: Tokens, i: number): boolean {
  for (let j = i - 1; j >= i - 3; j--) if (/^(?:since|before|after|until)$/.test(lower[j] ?? '')) return true;
  return false;
}

/** Index of the "was" of which what begins at `from` is said, over adverbs and the participles of holding a vote, or -1. */
function predicateBefore(tokens: Tokens, {judge, form, role, act}: Classes, from: number, first: number): number {
  const classes = {judge, form};
  let be = skipDegrees(tokens, classes, from, first, Judge.conduct);
  if ((role[be] ?? 0) & Role.single) {
    // "had been held in a peaceful manner"
    const inside = (form[be - 1] ?? 0) & Form.preposition && (judge[be - 2] ?? 0) & Judge.conduct;
    be = skipDegrees(tokens, classes, inside ? be - 1 : be, first, Judge.conduct);
  }
  if (!((form[be] ?? 0) & Form.be) && !SEEM.test(tokens.lower[be] ?? '')) return -1;
  while (be - 1 > first && ((act[be - 1] as number) & Act.have || (form[be - 1] as number) & Form.negative)) be--;
  return be;
}

/** "Turnout appeared inflated": verbs that join a judgement to what is judged, as "was" does. */
export const SEEM = /^(?:appear|seem|look|sound)(?:s|ed)?$/;

/** Does no noun follow that the words before token `i` could describe? */
export function endsPhrase({kind, lower}: Tokens, form: Int32Array, i: number, end: number): boolean {
  if (i >= end || kind[i] === TokenKind.punctuation || kind[i] === TokenKind.quote || lower[i] === 'one') return true;
  return ((form[i] as number) & (Form.preposition | Form.clause)) !== 0;
}

/** "it can result in", "she may have to vote": verbs that look like what is judged. */
function isVerb({form, act}: Classes, i: number): boolean {
  const before = form[i - 1] ?? 0;
  return (
    (before & Form.modal) !== 0 || ((before & (Form.to | Form.must)) !== 0 && ((act[i] as number) & Act.vote) !== 0)
  );
}
