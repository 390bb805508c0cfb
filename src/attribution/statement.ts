import type {ReportedStatement} from './attribution.ts';
import type {Stance} from './grammar.ts';
import type {Mention} from './noun-phrases.ts';
import type {Range} from './marked-text.ts';

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

/** Where a statement stands among others: at its passage, or at its cue where it has none. */
export function startOfStatement({content, cue}: ReportedStatement): number {
  return content[0]?.start ?? cue[0]?.start ?? 0;
}
