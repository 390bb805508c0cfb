import {FOLDERS, type PackEntry} from '../../pack.ts';
import type {EntryRule} from '../rule.ts';

/** The path an entry belongs in, from its id: an id found in a bug report opens directly. */
export function pathOf(entry: PackEntry): string {
  if (entry.kind === 'pack') return 'pack.json';
  const value = entry.value as {id?: string; event?: string; country?: string | null};
  const folder = FOLDERS[entry.kind];
  if (entry.kind === 'source' || entry.kind === 'report') return `${folder}/${value.id ?? ''}.json`;
  if (entry.kind === 'figure') return `${folder}/${value.event ?? ''}.json`;
  return `${folder}/${value.country?.toLowerCase() ?? ''}.json`;
}

export const filename: EntryRule = {
  name: 'filename',
  description: 'An entry lies where its id says: sources/ID.json, reports/ID.json, figures/EVENT.json, events/xx.json.',
  scope: 'entry',
  check(entry) {
    const wanted = pathOf(entry);
    return entry.file === wanted ? [] : [{message: `belongs in ${wanted}`}];
  },
};
