import type {ReportedStatement} from './attribution.ts';
import type {Stance} from './grammar.ts';
import type {Mention} from './noun-phrases.ts';
import type {Marked, Range} from './marked-text.ts';

/** A reported statement while it is being read: token ranges instead of offsets. */
export interface Draft {
  source: Mention | null;
  cue: Range[];
  content: Range[];
  stance: Stance;
  hedged: boolean;
  confidence: number;
  rule: string;
  /** Who was told or carried it: "Reuters" in "told Reuters". */
  via: Range | null;
  /** True for verbs of saying, false for thoughts, judgements and intentions. */
  saying?: boolean;
}

/** A statement without a verb that tells how it is reported, as certain as its rule; a source without a head is its own. */
export function plainDraft(
  text: Marked,
  rule: string,
  source: Range & {head?: Range},
  cue: Range[],
  content: Range[],
): Draft {
  const {from, to, head = source} = source;
  const confidence = text.grammar.rules.get(rule)?.confidence ?? 0.8;
  return {source: {from, to, head}, cue, content, stance: 'neutral', hedged: false, confidence, rule, via: null};
}

/** Where a statement stands among others: at its passage, or at its cue where it has none. */
export function startOfStatement({content, cue}: ReportedStatement): number {
  return content[0]?.start ?? cue[0]?.start ?? 0;
}
