import type {RecordIndex} from './record-index.ts';
import type {Country, Figure, Leader, PackInfo, RecordEvent, Report, Source, Yardstick} from './entries.ts';

/** Somebody who stood in an election of the record. */
export interface Candidate {
  name: string;
  country: string;
  /** Of the election. */
  date: string;
}

/**
 * What Whence holds, ready for look-ups. Built once from the packs (`record.json` or the reader's own) and never
 * changed. Look-ups answer `null` or `[]` where the record has nothing.
 */
export interface WhenceRecord {
  readonly countries: readonly Country[];
  /** Look-ups that the build laid out, where it was made from the shipped files alone. */
  readonly index: RecordIndex | null;
  /** The packs it was made from, with licence and credits. */
  readonly packs: readonly PackInfo[];
  source(id: string): Source | null;
  event(id: string): RecordEvent | null;
  report(id: string): Report | null;
  sources(): readonly Source[];
  events(): readonly RecordEvent[];
  reports(): readonly Report[];
  figures(): readonly Figure[];
  /** All events of a country, oldest first. */
  eventsOf(country: string): readonly RecordEvent[];
  /** Who stood in all elections, oldest first. Costs a fraction of reading these in full. */
  candidates(): readonly Candidate[];
  /** Reports whose event it is, or that also cover it (`alsoOn`: votes of the same days). */
  reportsOn(eventId: string): readonly Report[];
  figuresOn(eventId: string): readonly Figure[];
  /** Sources having this name (compared as `nameKey` folds it), in any country. */
  sourcesNamed(name: string): readonly Source[];
  leadersOf(country: string): readonly Leader[];
  /** Office holders with this surname or full name (folded). */
  leadersNamed(name: string): readonly Leader[];
  /** Indices of a country, oldest year first. */
  yardsticksOf(country: string): readonly Yardstick[];
}
