import {nameKey} from '../../fold-name.ts';
import {entriesOf, type PackEntry} from '../../pack.ts';
import type {PackRule} from '../rule.ts';

export const names: PackRule = {
  name: 'names',
  description: 'No name leads to two sources of one country, or to two international ones; none is given twice.',
  scope: 'pack',
  check(pack, {known}) {
    const first = new Map<string, PackEntry<'source'>>();
    for (const entry of known) {
      if (entry.kind !== 'source') continue;
      for (const name of entry.value.names) first.set(keyOf(entry, name), entry);
    }
    return entriesOf(pack, 'source').flatMap((entry) =>
      entry.value.names.flatMap((name, n) => {
        const earlier = first.get(keyOf(entry, name));
        if (!earlier) first.set(keyOf(entry, name), entry);
        if (!earlier) return [];
        const where = earlier === entry ? 'stands twice' : `leads to ${earlier.value.id} too`;
        return [{entry, pointer: `/names/${n}`, message: `"${name}" ${where}`}];
      }),
    );
  },
};

function keyOf(entry: PackEntry<'source'>, name: string): string {
  return `${entry.value.country ?? 'int'} ${nameKey(name)}`;
}
