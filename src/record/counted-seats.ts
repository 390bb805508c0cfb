import type {Scope} from './claim-scope.ts';
import type {Tokens} from '../text/tokens.ts';

/** What a claim about seats counts: seats of a chamber, electoral votes, or delegates to a party's convention. */
export type CountedSeats = 'chamber' | 'electors' | 'delegates';

/** Tokens before the claim's sentence in which the text may have said what is counted ("Cruz has 11, Rubio 10"). */
const REACH = 80;
const DELEGATES = /^(?:delegates?|superdelegates?|super-delegates?)$/;
const CHAMBER = /^(?:seats?|senate|senators?|congress|chamber|house|parliament|mps|lawmakers|legislators)$/;

/** What the claim counts, by the nearest word for it: in its own sentence, else in those before. */
export function countedSeats({first, end, at}: Scope, tokens: Tokens): CountedSeats {
  const own = nearest(tokens, first, end, at);
  if (own) return own;
  return nearest(tokens, Math.max(0, first - REACH), first, at) ?? 'chamber';
}

function nearest({lower}: Tokens, first: number, end: number, at: number): CountedSeats | null {
  let found: CountedSeats | null = null;
  let distance = Infinity;
  for (let i = first; i < end; i++) {
    const kind = kindAt(lower, i);
    if (kind === null || Math.abs(i - at) >= distance) continue;
    found = kind;
    distance = Math.abs(i - at);
  }
  return found;
}

function kindAt(lower: readonly string[], i: number): CountedSeats | null {
  const word = lower[i] as string;
  // Virginia's "House of Delegates" is a chamber.
  if (DELEGATES.test(word)) return lower[i - 1] === 'of' && lower[i - 2] === 'house' ? 'chamber' : 'delegates';
  if (word === 'electoral' && /^(?:votes?|college)$/.test(lower[i + 1] ?? '')) return 'electors';
  if (word === 'house' && lower[i - 1] === 'white') return null;
  return CHAMBER.test(word) ? 'chamber' : null;
}
