import type {EntryKind} from './entry-kinds.ts';
import type {PackInfo} from './entries.ts';
import type {Pack, PackEntry} from './pack.ts';
import type {WhenceRecord} from './record.ts';

/** An opened record as one pack, so that the lint can look at it; its entries lie in no file. */
export function packOf(record: WhenceRecord): Pack {
  const entries = (kind: EntryKind, values: readonly object[]) =>
    values.map((value) => ({kind, value, raw: value, file: 'record', line: 1, pointer: ''}) as PackEntry);
  const codes = record.countries.map(({code}) => code);
  return {
    entries: [
      ...entries('pack', [describeWhole(record.packs)]),
      ...entries('source', record.sources()),
      ...entries('event', record.events()),
      ...entries('report', record.reports()),
      ...entries('figure', record.figures()),
      ...entries(
        'leader',
        codes.flatMap((code) => record.leadersOf(code)),
      ),
      ...entries(
        'yardstick',
        codes.flatMap((code) => record.yardsticksOf(code)),
      ),
    ],
    files: [],
    unreadable: [],
  };
}

function describeWhole(packs: readonly PackInfo[]): PackInfo {
  const [first] = packs;
  if (!first) throw new Error('the record holds no pack');
  return {...first, datasets: Object.assign({}, ...packs.map(({datasets}) => datasets)) as PackInfo['datasets']};
}
