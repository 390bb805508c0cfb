import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import type {Classes} from './lexicon.ts';
import {Form, Judge} from './word-classes.ts';

/** A judgement on an election; token indices, `to` exclusive. */
export interface Judgement {
  from: number;
  to: number;
  /** Where the last of the judgements ends that are one claim with it; the key may stop before. */
  upTo: number;
  polarity: 'favourable' | 'critical';
  /** Index of the word for what is judged; -1 where the sentence names nothing. */
  target: number;
  rule: string;
}

export const JUDGES = Judge.good | Judge.bad | Judge.misdeed;

export interface Bounds {
  first: number;
  end: number;
}

export function boundsOf({sentence, sentenceStart}: Tokens, i: number): Bounds {
  const s = sentence[i] as number;
  return {first: sentenceStart[s] as number, end: sentenceStart[s + 1] as number};
}

export function someIn(classes: Int32Array, from: number, to: number, mask: number): boolean {
  for (let i = from; i < to; i++) if ((classes[i] as number) & mask) return true;
  return false;
}

/** Index of the nearest token before `i`, `first` at the least, that is no adverb, word of degree or quotation mark. */
export function skipDegrees(
  {kind, lower}: Tokens,
  {judge, form}: Pick<Classes, 'judge' | 'form'>,
  i: number,
  first: number,
  also = 0,
): number {
  let at = i - 1;
  while (
    at > first &&
    ((judge[at] as number) & (Judge.degree | also) ||
      (form[at] as number) & Form.adverb ||
      kind[at] === TokenKind.quote ||
      (lower[at] as string).endsWith('ly'))
  )
    at--;
  return at;
}
