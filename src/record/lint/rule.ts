import type {RecordEvent} from '../entries.ts';
import type {Pack, PackEntry, PackFile} from '../pack.ts';

/** What a rule found wrong. */
export interface Complaint {
  message: string;
  /** JSON pointer below the entry (`/provenance/0/url`), where the rule knows it. */
  pointer?: string;
  /** The entry, for rules that look at a whole pack. */
  entry?: PackEntry;
  /** Line in the file, for rules that look at a file. */
  line?: number;
}

/** What rules may look up beside the entry itself: all packs together. */
export interface LintContext {
  packs: readonly Pack[];
  /** Entries that are there already and not checked: the built-in record, for a reader's pack. */
  known: readonly PackEntry[];
  /** Ids of all entries, also of those that the schema does not pass: one fault is told once. */
  ids: Record<'sources' | 'events', ReadonlySet<string>>;
  events: ReadonlyMap<string, RecordEvent>;
  countries: ReadonlySet<string>;
}

interface RuleBase {
  /** Named like its file; exceptions name it too. */
  name: string;
  /** A sentence on what it asks and why. */
  description: string;
}

/** Looks at the text of one file. */
export interface FileRule extends RuleBase {
  scope: 'file';
  check(file: PackFile, pack: Pack): Complaint[];
  /** The file's text as the rule wants it. */
  fix?(file: PackFile, pack: Pack): string;
}

/** Looks at one entry whose shape the schema has passed. */
export interface EntryRule extends RuleBase {
  scope: 'entry';
  check(entry: PackEntry, context: LintContext, pack: Pack): Complaint[];
}

/** Looks at a pack as a whole. */
export interface PackRule extends RuleBase {
  scope: 'pack';
  check(pack: Pack, context: LintContext): Complaint[];
}

export type Rule = FileRule | EntryRule | PackRule;
