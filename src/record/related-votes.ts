import type {RecordEvent} from './entries.ts';
import type {IndexedEvent, MatchIndex} from './match-index.ts';

/** Days in which a vote is held again after judges annulled it. */
const RERUN_DAYS = 550;
/** Days between two rounds at most: Guinea's of 2010 lay 133 apart, Liberia's of 2017 77. */
const ROUNDS_APART = 140;

/** The vote of the same kind that `event` repeats: held in the year and a half before, itself no first round of it. */
export function repeatedBy(event: RecordEvent, from: number, index: MatchIndex): IndexedEvent | null {
  const earlier = index.events
    .get(event.country)
    .filter((one) => one.event.type === event.type && from - one.days.to > 20 && from - one.days.to <= RERUN_DAYS);
  return event.round === 2 ? null : (earlier.at(-1) ?? null);
}

/** Is `second` the second round of the vote whose first round is `first`? */
export function isSecondOf(second: IndexedEvent, first: IndexedEvent): boolean {
  const apart = second.days.from - first.days.to;
  return (
    second.event.round === 2 &&
    first.event.round !== 2 &&
    second.event.type === first.event.type &&
    second.event.country === first.event.country &&
    apart > 0 &&
    apart <= ROUNDS_APART
  );
}

/** The first round of a vote whose second one `second` is; `null` where it is none or the record has none. */
export function firstRoundOf(second: IndexedEvent, index: MatchIndex): IndexedEvent | null {
  if (second.event.round !== 2) return null;
  return index.events.get(second.event.country).findLast((one) => isSecondOf(second, one)) ?? null;
}
