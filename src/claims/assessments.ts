import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import type {Claim} from './claim.ts';
import {judgeInParts} from './judged-in-parts.ts';
import {JUDGES} from './judgement.ts';
import type {Judgement} from './judgement.ts';
import {judgeWord} from './judging-words.ts';
import type {Classes} from './lexicon.ts';
import {Form, Judge} from './word-classes.ts';

/** Two judging words nearer than this, in one clause, are one judgement. */
const SAME_CLAUSE = 8;

/** Finds the judgements of a text on elections: "dismissed as rigged" is one, "disputed election" none. */
export function findJudgements(tokens: Tokens, classes: Classes, topics: Int32Array): Judgement[] {
  const found: Judgement[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const judgement = readJudgement(tokens, classes, topics, i);
    if (!judgement) {
      // What is left of an expression ("null and void") is not judged again.
      while ((classes.judge[i] as number) & JUDGES && classes.judge[i + 1] === classes.judge[i]) i++;
      continue;
    }
    const last = found.at(-1);
    if (last && joins(tokens, classes, last, judgement)) {
      last.to = endOfJoined(classes, last, judgement);
      last.upTo = judgement.to;
    } else if (!last || judgement.from >= last.upTo) found.push(judgement);
    i = Math.max(i, judgement.upTo - 1);
  }
  return found;
}

function readJudgement(tokens: Tokens, classes: Classes, topics: Int32Array, i: number): Judgement | null {
  const judge = classes.judge[i] as number;
  const parts = Judge.meet | Judge.fallShort | Judge.reflect | Judge.doubt | Judge.lack;
  if (!(judge & (JUDGES | parts))) return null;
  const topic = topics[tokens.sentence[i] as number] as number;
  const judged = judge & JUDGES ? judgeWord(tokens, classes, i, topic) : null;
  return judged || !(judge & parts) ? judged : judgeInParts(tokens, classes, i, topic);
}

/** "irregularities such as ballot-box stuffing": examples are no part of the key. */
function endOfJoined({form}: Classes, a: Judgement, b: Judgement): number {
  for (let j = a.to; j < b.from; j++) if ((form[j] as number) & Form.including) return a.to;
  return b.to;
}

/** Two judgements of one clause are one claim. */
function joins(tokens: Tokens, {form, judge}: Classes, a: Judgement, b: Judgement): boolean {
  if (tokens.sentence[a.from] !== tokens.sentence[b.from]) return false;
  // "did not meet the standard of fair elections", "standards for a fair one".
  if (a.rule === 'judged-in-parts' && (form[a.to] as number) & Form.preposition) {
    const from = (form[a.to + 1] as number) & Form.determiner ? a.to + 2 : a.to + 1;
    if (b.from === from) return true;
  }
  if (a.polarity !== b.polarity) return false;
  // "a malpractice that undermined the vote".
  if (b.from === a.upTo + 1 && (form[a.upTo] as number) & Form.relative) return true;
  // "fraud before and after the vote, including ballot stuffing": an example of what was judged.
  if ((form[b.from - 1] as number) & Form.including && tokens.lower[b.from - 2] === ',') return true;
  // "was peaceful and reflected the will of the people", "run well, with procedures respected": a verb of its own.
  if (b.from - a.upTo > SAME_CLAUSE || b.rule === 'judged-in-parts') return false;
  for (let j = a.upTo; j < b.from; j++)
    if (
      (form[j] as number) & (Form.clause | Form.relative) ||
      (judge[j] as number) & Judge.verdict ||
      // "“irregularities” and mismanagement".
      (tokens.kind[j] === TokenKind.quote &&
        !((form[j + 1] as number) & Form.and) &&
        !((form[j - 1] as number) & Form.and)) ||
      // "marred by violations, raising doubts".
      (tokens.lower[j] === ',' && (tokens.lower[j + 1] ?? '').endsWith('ing') && !((judge[j + 1] ?? 0) & JUDGES)) ||
      /^[;:—–]$/.test(tokens.lower[j] as string)
    )
      return false;
  return true;
}

/** Makes the claim that a judgement stands for. */
export function claimOfJudgement(
  tokens: Tokens,
  {from, to, polarity, rule}: Judgement,
  sentence: Claim['sentence'],
  subject: string | null,
): Claim {
  const span = {start: tokens.start[from] as number, end: tokens.end[to - 1] as number};
  return {
    ...{id: `assessment@${span.start}`, type: 'assessment', span, sentence, value: null, valueMax: null, unit: null},
    ...{approx: false, bound: null, assessment: polarity, subject, rule},
  };
}
