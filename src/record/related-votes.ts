import type {RecordEvent} from './entries.ts';
import type {IndexedEvent, MatchIndex} from './match-index.ts';

/** Days in which a vote is held again after judges annulled it. */
const RERUN_DAYS = 550;

/** The vote of the same kind that `event` repeats: held in the year and a half before, itself no first round of it. */
export function repeatedBy(event: RecordEvent, from: number, index: MatchIndex): IndexedEvent | null {
  const earlier = index.events
    .get(event.country)
    .filter((one) => one.event.type === event.type && from - one.days.to > 20 && from - one.days.to <= RERUN_DAYS);
  return event.round === 2 ? null : (earlier.at(-1) ?? null);
}
