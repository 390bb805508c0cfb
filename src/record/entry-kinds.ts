/** Kinds of entry a pack holds, each with a schema of that name; `pack` is the pack's own description. */
export const ENTRY_KINDS = ['pack', 'source', 'event', 'report', 'figure', 'leader', 'yardstick'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
