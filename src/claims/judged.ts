import type {Tokens} from '../text/tokens.ts';
import type {Classes} from './lexicon.ts';
import {phraseBefore, textOf} from './noun-phrases.ts';
import {Judge} from './word-classes.ts';
import type {Judgement} from './assessments.ts';

/** How many tokens back it may stand at most. */
const FURTHEST = 120;

/** How many sentences back a judgement without a target of its own may find it. */
const SENTENCES_BACK = 2;

/** What a judgement judges, as written: the noun phrase around its target, else the nearest election named before. */
export function judgedBy(tokens: Tokens, classes: Classes, judgement: Judgement): string | null {
  const {from, to, target} = judgement;
  const inside = target >= from && target < to;
  const at = target < 0 || inside ? electionBefore(tokens, classes.judge, from) : target;
  if (at < 0) return null;
  const s = tokens.sentence[at] as number;
  const first = tokens.sentenceStart[s] as number;
  const end = at < from ? from : (tokens.sentenceStart[s + 1] as number);
  let last = at + 1;
  while (last < end && (classes.judge[last] as number) & Judge.target) last++;
  const run = phraseBefore(tokens, classes, last, at >= to ? to : first);
  return textOf(tokens, run ?? {from: at, to: last});
}

/** Index of the nearest election named before token `from` or -1. */
export function electionBefore(tokens: Tokens, judge: Int32Array, from: number): number {
  const s = Math.max(0, (tokens.sentence[from - 1] ?? 0) - SENTENCES_BACK);
  const first = tokens.sentenceStart[s] as number;
  for (let i = from - 1; i >= Math.max(first, from - FURTHEST); i--) if ((judge[i] as number) & Judge.contest) return i;
  return -1;
}
