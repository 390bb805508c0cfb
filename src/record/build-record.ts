import {SHAPES} from './entries.generated.ts';
import type {Country} from './entries.ts';
import type {EntryKind} from './entry-kinds.ts';
import {entriesOf, type Pack} from './pack.ts';
import type {RecordJson, YardstickRow} from './record-json.ts';
import {stripDefaults} from './shape.ts';

/** Makes the file that is shipped from a pack that the lint has passed. `countries` go into one of the files only. */
export function buildRecord(pack: Pack, countries: Country[] = []): RecordJson {
  const strip = (kind: EntryKind) =>
    entriesOf(pack, kind).map(({value}) => stripDefaults(SHAPES[kind], value) as object);
  const [info] = strip('pack');
  if (!info) throw new Error('a pack needs a pack.json');
  return {
    format: 1,
    pack: info,
    sources: strip('source'),
    events: strip('event'),
    reports: strip('report'),
    figures: strip('figure'),
    leaders: strip('leader'),
    ...packYardsticks(pack),
    countries,
  };
}

function packYardsticks(pack: Pack): Pick<RecordJson, 'yardsticks' | 'yardstickDatasets'> {
  const yardsticks: Record<string, YardstickRow[]> = {};
  const datasets = new Set<string>();
  for (const {value} of entriesOf(pack, 'yardstick')) {
    const row: YardstickRow = [value.year, value.electoralDemocracy, value.freedomOfExpression, value.cleanElections];
    (yardsticks[value.country] ??= []).push(row);
    for (const key of value.datasets) datasets.add(key);
  }
  return {yardsticks, yardstickDatasets: [...datasets]};
}
