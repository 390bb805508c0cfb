import type {Source} from './entries.ts';
import type {WhenceRecord} from './record.ts';

const grouped = new WeakMap<WhenceRecord, ReadonlyMap<string, readonly Source[]>>();

/** The entries of each country, by its code. */
export function byCountry(record: WhenceRecord): ReadonlyMap<string, readonly Source[]> {
  let groups = grouped.get(record);
  if (!groups) {
    const fresh = new Map<string, Source[]>();
    for (const source of record.sources())
      if (source.country) fresh.set(source.country, [...(fresh.get(source.country) ?? []), source]);
    groups = fresh;
    grouped.set(record, groups);
  }
  return groups;
}
