import type {EventType} from './entries.ts';
import type {ReferenceDate} from './match-dates.ts';
import type {ArticleEvent} from './match-event.ts';
import type {IndexedEvent, MatchIndex} from './match-index.ts';
import {isSecondOf} from './related-votes.ts';

/** Votes of a year that are named beside a claim at most. */
const MOST_VOTES = 3;
/** Which of several votes of one day gives its name to the day. */
const BY_WEIGHT: readonly EventType[] = [
  'presidential',
  'general',
  'parliamentary',
  'constituent',
  'referendum',
  'european',
  'local',
];

/**
 * The votes that a country held in a year: the setting of a claim that is about no event on record. Of several the
 * article's own, else the nearest to the publication in its year; all of them, the weightiest first, where nothing
 * tells. Rounds of one vote count as one, by the deciding round.
 */
export function votesOfYear(
  {country, year}: {country: string | null; year: number | null},
  {best}: ArticleEvent,
  reference: ReferenceDate | null,
  index: MatchIndex,
): IndexedEvent[] {
  if (country === null || year === null) return [];
  if (best && best.event.country === country && best.days.year === year) return [best];
  const votes = nationalVotes(index.events.get(country), year);
  if (reference?.year !== year || reference.exact === 'year') return votes.slice(0, MOST_VOTES);
  const distance = ({days}: IndexedEvent): number => Math.abs(days.from - reference.day);
  return votes.sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}

/** The votes of a year, one for each day and the last of several rounds, the weightiest first; local ones if no other. */
function nationalVotes(events: readonly IndexedEvent[], year: number): IndexedEvent[] {
  const all = events.filter(({event, days}) => event.type !== 'protest' && days.year === year);
  const national = all.filter(({event}) => event.type !== 'local');
  const votes: IndexedEvent[] = [];
  for (const vote of (national.length > 0 ? national : all).sort(compareVotes))
    if (!votes.some((kept) => isSameVote(kept, vote))) votes.push(vote);
  return votes;
}

/** The weightier before the lighter, the later before the earlier. */
export function compareVotes(a: IndexedEvent, b: IndexedEvent): number {
  return BY_WEIGHT.indexOf(a.event.type) - BY_WEIGHT.indexOf(b.event.type) || b.days.from - a.days.from;
}

/** Votes of one day, and rounds of one vote. */
function isSameVote(a: IndexedEvent, b: IndexedEvent): boolean {
  if (a.event.date === b.event.date) return true;
  return isSecondOf(a, b) || isSecondOf(b, a);
}
