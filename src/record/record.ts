import type {Country, Figure, Leader, RecordEvent, Report, Source} from './entries.ts';

/**
 * What Whence holds, ready for look-ups. Built once from the packs (`record.json` or the reader's own) and never
 * changed. Look-ups answer `null` or `[]` where the record has nothing.
 */
export interface WhenceRecord {
  readonly countries: readonly Country[];
  source(id: string): Source | null;
  event(id: string): RecordEvent | null;
  report(id: string): Report | null;
  sources(): readonly Source[];
  events(): readonly RecordEvent[];
  reports(): readonly Report[];
  /** All events of a country, oldest first. */
  eventsOf(country: string): readonly RecordEvent[];
  reportsOn(eventId: string): readonly Report[];
  figuresOn(eventId: string): readonly Figure[];
  /** Sources having this name (compared as `nameKey` folds it), in any country. */
  sourcesNamed(name: string): readonly Source[];
  leadersOf(country: string): readonly Leader[];
  /** Office holders with this surname or full name (folded). */
  leadersNamed(name: string): readonly Leader[];
}
