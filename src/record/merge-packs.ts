import type {RecordJson} from './record-json.ts';

/**
 * The files to open as one record: the built-in packs first, so that theirs holds where a reader's pack has an entry of
 * the same id; of reader's packs with one id the last replaces the earlier. A reader's pack cannot change countries.
 */
export function mergePacks(builtIn: readonly RecordJson[], readerPacks: readonly RecordJson[]): RecordJson[] {
  const byId = new Map<string, RecordJson>();
  for (const pack of readerPacks) byId.set(idOf(pack), {...pack, countries: []});
  for (const pack of builtIn) byId.delete(idOf(pack));
  return [...builtIn, ...byId.values()];
}

function idOf({pack}: RecordJson): string {
  return (pack as {id: string}).id;
}
