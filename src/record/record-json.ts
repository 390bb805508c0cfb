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
