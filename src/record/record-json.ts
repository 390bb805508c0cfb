import type {Country} from './entries.ts';

/** Files that the build makes from the packs: the free ones, and those under a share-alike licence, apart. */
export const RECORD_FILES = ['record.json', 'record-share-alike.json'] as const;

/** One pack as it is shipped: entries without what the schemas let them leave out. */
export interface RecordJson {
  format: 1;
  pack: object;
  sources: object[];
  events: object[];
  reports: object[];
  figures: object[];
  leaders: object[];
  /** By country: rows of year, electoral democracy, freedom of expression, clean elections. */
  yardsticks: Record<string, YardstickRow[]>;
  /** Dataset keys behind all yardsticks. */
  yardstickDatasets: string[];
  countries: Country[];
}

export type YardstickRow = [number, number | null, number | null, number | null];

/** Whether the outline is there; what stands in the entries was checked when the file was built. */
export function isRecordJson(json: unknown): boolean {
  if (!isObject(json)) return false;
  const lists = ['sources', 'events', 'reports', 'figures', 'leaders', 'countries'];
  return json['format'] === 1 && isObject(json['pack']) && lists.every((key) => isList(json[key]));
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject);
}

function isObject(value: unknown): value is Partial<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
