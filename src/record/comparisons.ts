import {TokenKind, type Tokens} from '../text/tokens.ts';
import {beginsChange} from './match-dates.ts';

// "as fake as those in 2020", "similar to 2020, when he won 94%", "a third fewer than in 2008": what stands after the
// words of comparison is of the other time, what stands before them is not.

/** Tokens from the words of comparison to what is compared with. */
const REACH = 9;

/** Words that compare by themselves. */
const COMPARING =
  /^(?:than|unlike|versus|vs|compared|surpassing|surpassed|surpasses|exceeding|exceeded|exceeds|beating|topping|echoes|echoed|echoing|mirrors|mirrored|mirroring)$/;
/** "similar to", "in line with", "reminiscent of": the first word of a pair that compares. */
const PAIRS: Readonly<Record<string, RegExp>> = {
  to: /^(?:similar|close|closer|equal|identical|comparable|akin)$/,
  of: /^(?:reminiscent|repeat|repetition|replay|rerun)$/,
  with: /^(?:line|par|comparison)$/,
  like: /^(?:much|just|,)$/,
};
/** Nouns by which a change is told: "a 30% decline from the last one". */
const CHANGE = /^(?:decline|declines|declined|declining|drop|dip|jump|surge|slump|plunge|swing|gain|loss)$/;
/** Tokens between such a noun and its "from". */
const CHANGE_REACH = 3;

/**
 * Index of the word that opens the comparison in which token `i` of the sentence from `first` stands; -1 where it stands
 * in none.
 */
export function comparisonBefore(tokens: Tokens, first: number, i: number): number {
  const {lower, kind} = tokens;
  let commas = 0;
  for (let at = i - 1; at >= Math.max(first, i - REACH); at--) {
    const word = lower[at] as string;
    if (comparesAt(tokens, first, at, i)) return at;
    // "from the party's last contested primary, in 2008": one comma may part the year from its noun.
    if (word === ',' ? ++commas > 1 || i - at > 2 : kind[at] === TokenKind.quote || /^[;:()—–.]$/.test(word)) return -1;
  }
  return -1;
}

function comparesAt(tokens: Tokens, first: number, at: number, i: number): boolean {
  const {lower} = tokens;
  const word = lower[at] as string;
  const before = at > first ? (lower[at - 1] as string) : '';
  if (COMPARING.test(word)) return true;
  if (word === 'as') return comparesAs(lower, first, at, i);
  if (word === 'from') return beginsChange(tokens, at) || isAfterChange(lower, first, at);
  if (word === 'over') return isAfterChange(lower, first, at);
  // "a far cry from the 303 seats it won in 2019".
  if (word === 'cry') return before === 'far';
  return Object.hasOwn(PAIRS, word) && (PAIRS[word] as RegExp).test(before);
}

/** "as fake as those in 2020", "the same as in 2020", ", as in 2020". */
function comparesAs(lower: readonly string[], first: number, at: number, i: number): boolean {
  for (let back = at - 2; back >= Math.max(first, at - 5); back--) if (lower[back] === 'as') return true;
  return lower[at - 1] === 'same' || lower[at - 1] === 'just' || (lower[at + 1] === 'in' && i - at <= 2);
}

function isAfterChange(lower: readonly string[], first: number, at: number): boolean {
  return lower.slice(Math.max(first, at - CHANGE_REACH), at).some((word) => CHANGE.test(word));
}
