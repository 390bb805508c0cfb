import type {PackedGroups} from './groups.ts';

/** The file that the build makes of the shipped record's names. */
export const INDEX_FILE = 'record-index.json';

/** Things in the lines of a string, fields between tabs, and their numbers by what they are looked up by. */
export interface PackedLines extends PackedGroups {
  lines: string;
}

/**
 * Look-ups that the build lays out, as folding thousands of names takes longer than reading an article: people and
 * places by the words that name them, office holders by surname and full name, sources by name.
 */
export interface RecordIndex {
  format: 1;
  people: PackedLines;
  places: PackedLines;
  /** Numbers of office holders, through all files in their order. */
  leaders: PackedGroups;
  /** Numbers of sources, likewise, those left out that another file has too. */
  sources: PackedGroups;
}

/** Whether the outline is there; the file is made by the build. */
export function isRecordIndex(json: unknown): json is RecordIndex {
  const {format, people, places, leaders, sources} = (json ?? {}) as Partial<Record<keyof RecordIndex, unknown>>;
  return format === 1 && [people, places].every(isLines) && [leaders, sources].every(isGroups);
}

function isLines(value: unknown): boolean {
  return isGroups(value) && typeof (value as Partial<PackedLines>).lines === 'string';
}

function isGroups(value: unknown): boolean {
  const {keys, lists} = (value ?? {}) as Partial<PackedGroups>;
  return typeof keys === 'string' && typeof lists === 'string';
}
