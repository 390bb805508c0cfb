import type {CueVerb} from './grammar.ts';
import type {Range} from './marked-text.ts';
import type {Mention} from './noun-phrases.ts';

/** A cue verb with its speaker, before the passage it reports is sought. */
export interface Frame {
  verb: CueVerb;
  form: number;
  /** The verb group: "has also said". */
  group: Range;
  /** First token after the cue and its particles. */
  after: number;
  source: Mention | null;
  /** Where the subject was found: before the verb, after it, or in an earlier verb it shares. */
  order: 'before' | 'after' | 'shared' | 'passive';
  /** First token of subject and verb together. */
  start: number;
  /** Limits of the sentence, or of the quotation, that holds it. */
  low: number;
  high: number;
  negated: boolean;
}

/** The frames of a text in order, and for each token the frame that begins there. */
export interface Frames {
  list: Frame[];
  startingAt: Map<number, Frame>;
  /** Tokens that proved to be cue verbs. */
  cueTokens: Set<number>;
}

/** Does the verb report in the given way? */
export function takes({verb}: Frame, kind: number): boolean {
  return (verb.takes & kind) !== 0;
}
