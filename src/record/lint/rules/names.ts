import {nameKey} from '../../fold-name.ts';
import {entriesOf, type PackEntry} from '../../pack.ts';
import type {PackRule} from '../rule.ts';

export const names: PackRule = {
  name: 'names',
  description: 'No name leads to two sources of one country, or to two international ones; none is given twice.',
  scope: 'pack',
  check(pack) {
    const first = new Map<string, PackEntry<'source'>>();
    return entriesOf(pack, 'source').flatMap((entry) =>
      entry.value.names.flatMap((name, n) => {
        const key = `${entry.value.country ?? 'int'} ${nameKey(name)}`;
        const earlier = first.get(key);
        if (!earlier) first.set(key, entry);
        if (!earlier) return [];
        const where = earlier === entry ? 'stands twice' : `leads to ${earlier.value.id} too`;
        return [{entry, pointer: `/names/${n}`, message: `"${name}" ${where}`}];
      }),
    );
  },
};
