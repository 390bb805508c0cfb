import type {EventSummary} from '../notes/note.ts';
import {summariseEvent} from '../notes/summarise.ts';
import type {RecordEvent} from '../record/entries.ts';
import {nameKey} from '../record/fold-name.ts';
import type {WhenceRecord} from '../record/record.ts';

const MOST = 40;
const LONGEST_SEARCH = 200;

/**
 * Events for a reader who looks for the right one: every word has to begin a word of the event's name, its date or its
 * country's names; those with more reports first, then the later ones. With no words, the events of `country`.
 */
export function findEvents(words: string, country: string | null, record: WhenceRecord): EventSummary[] {
  const wanted = nameKey(words.slice(0, LONGEST_SEARCH)).split(' ').filter(Boolean);
  const among = country === null ? record.events() : record.eventsOf(country);
  if (wanted.length === 0 && country === null) return [];
  return among
    .filter((event) => wanted.length === 0 || fits(wanted, event, record))
    .map((event) => ({event, reports: record.reportsOn(event.id).length}))
    .sort((a, b) => b.reports - a.reports || b.event.date.localeCompare(a.event.date))
    .slice(0, MOST)
    .map(({event}) => summariseEvent(event, record));
}

function fits(wanted: readonly string[], event: RecordEvent, record: WhenceRecord): boolean {
  const country = record.countries.find(({code}) => code === event.country);
  const names = [event.name, event.date.replaceAll('-', ' '), ...(country?.names ?? []), ...(country?.demonyms ?? [])];
  const held = names.flatMap((name) => nameKey(name).split(' '));
  return wanted.every((word) => held.some((each) => each.startsWith(word)));
}
