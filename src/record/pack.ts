import type {EntryKind} from './entry-kinds.ts';
import type {Figure, Leader, PackInfo, RecordEvent, Report, Source, Yardstick} from './entries.ts';

/** A file of a pack, with its path below the pack's folder: `reports/kz/2019-06-09-presidential/osce-odihr-final.json`. */
export interface PackFile {
  path: string;
  text: string;
}

/** Which type an entry of each kind has. */
export interface EntryOf {
  pack: PackInfo;
  source: Source;
  event: RecordEvent;
  report: Report;
  figure: Figure;
  leader: Leader;
  yardstick: Yardstick;
}

/** An entry with the place it was read from. `value` has everything that was left out filled in, but is not checked. */
export type PackEntry<K extends EntryKind = EntryKind> = {[P in K]: EntryAt<P>}[K];

interface EntryAt<K extends EntryKind> {
  kind: K;
  value: EntryOf[K];
  /** As the file has it. */
  raw: unknown;
  file: string;
  /** First line of the entry, from 1. */
  line: number;
  /** JSON pointer of the entry in its file: `` or `/12`. */
  pointer: string;
}

/** A pack as it was read: which file holds what, and what could not be read at all. */
export interface Pack {
  entries: PackEntry[];
  files: PackFile[];
  unreadable: {file: string; line: number; message: string}[];
}

/** The folder of a pack in which entries of a kind lie; `pack.json` lies at its top. */
export const FOLDERS: Record<Exclude<EntryKind, 'pack'>, string> = {
  source: 'sources',
  event: 'events',
  report: 'reports',
  figure: 'figures',
  leader: 'leaders',
  yardstick: 'yardsticks',
};

/** The entries of one kind. */
export function entriesOf<K extends EntryKind>(pack: Pack, kind: K): PackEntry<K>[] {
  return pack.entries.filter((entry) => entry.kind === kind) as PackEntry<K>[];
}

/** The id of an entry, or what stands for one: leaders and yardsticks have none. */
export function entryId(entry: PackEntry): string {
  const value = entry.value as {id?: string; country?: string; names?: string[]; year?: number};
  if (value.id !== undefined) return value.id;
  const parts = [value.country, value.names?.[0] ?? value.year].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.map(String).join('/') : entry.file;
}
