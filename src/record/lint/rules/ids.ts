import {entryId, type Pack, type PackEntry} from '../../pack.ts';
import type {EntryRule, PackRule} from '../rule.ts';

/** What the id of an entry has to begin with. */
function beginningOf(entry: PackEntry): string | null {
  if (entry.kind === 'source') return `${entry.value.country?.toLowerCase() ?? 'int'}/`;
  if (entry.kind === 'report' || entry.kind === 'figure') return `${(entry.value as {event: string}).event}/`;
  if (entry.kind !== 'event') return null;
  const {country, date} = entry.value;
  return `${country.toLowerCase()}/${date}-`;
}

function endingOf(entry: PackEntry): string {
  if (entry.kind !== 'event') return '';
  const {type, chamber, round} = entry.value;
  return type + (chamber === 'upper' ? '-upper' : '') + (round === 2 ? '-2' : '');
}

export const ids: EntryRule = {
  name: 'ids',
  description: "An id begins with the country and, for votes and what belongs to them, the event's day and type.",
  scope: 'entry',
  check(entry) {
    const id = entryId(entry);
    const beginning = beginningOf(entry);
    const complaints = [];
    if (beginning !== null && !id.startsWith(beginning)) {
      complaints.push({message: `the id has to begin with "${beginning}"`, pointer: '/id'});
    }
    if (!id.endsWith(endingOf(entry))) {
      complaints.push({message: `the id has to end with "${endingOf(entry)}"`, pointer: '/id'});
    }
    return complaints;
  },
};

export const uniqueIds: PackRule = {
  name: 'unique-ids',
  description: 'No two entries of one kind in a pack have the same id.',
  scope: 'pack',
  check(pack: Pack, {known}) {
    // An event may be in several packs: a later one adds what an earlier lacks.
    const first = new Map(known.filter(({kind}) => kind !== 'event').map((entry) => [keyOf(entry), entry]));
    return pack.entries.flatMap((entry) => {
      if (!('id' in entry.value)) return [];
      const earlier = first.get(keyOf(entry));
      if (!earlier) first.set(keyOf(entry), entry);
      return earlier ? [{entry, pointer: '/id', message: `the id stands in ${earlier.file}:${earlier.line} too`}] : [];
    });
  },
};

function keyOf(entry: PackEntry): string {
  return `${entry.kind} ${entryId(entry)}`;
}
