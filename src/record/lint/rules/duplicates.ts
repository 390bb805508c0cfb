import {nameKey} from '../../fold-name.ts';
import {entriesOf, type PackEntry} from '../../pack.ts';
import type {PackRule} from '../rule.ts';

/** What makes two reports one document: the same observers on the same vote, at the same stage, on the same day. */
function documentKey({value}: PackEntry<'report'>): string {
  const {event, observers, stage, published, title} = value;
  return [event, [...observers].sort().join('+'), stage, published ?? nameKey(title)].join(' ');
}

export const duplicates: PackRule = {
  name: 'duplicates',
  description: 'One document is recorded once: no two reports share observers, event, stage and day.',
  scope: 'pack',
  check(pack) {
    const first = new Map<string, PackEntry<'report'>>();
    return entriesOf(pack, 'report').flatMap((entry) => {
      const key = documentKey(entry);
      const earlier = first.get(key);
      if (!earlier) first.set(key, entry);
      return earlier ? [{entry, message: `looks like the same document as ${earlier.value.id}`}] : [];
    });
  },
};
