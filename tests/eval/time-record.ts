// Times the opening of the record as the worker does it: reading the files' text as JSON, opening them, the first
// look-ups. Also prints what it takes in memory and on disk.
//   node build.mjs --run tests/eval/time-record.ts
import {buildPacks} from '../../src/cli/build-record.ts';
import {openRecord} from '../../src/record/open-record.ts';
import {RECORD_FILES, type RecordJson} from '../../src/record/record-json.ts';
import type {WhenceRecord} from '../../src/record/record.ts';

const PASSES = 9;
/** Milliseconds of processor time, which other work on the machine does not stretch. */
const cpu = (): number => process.cpuUsage().user / 1000;
const median = (times: number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
const texts = buildPacks().map((pack) => JSON.stringify(pack));
texts.forEach((text, n) => console.log(`${RECORD_FILES[n]}: ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`));

const STAGES: [string, (record: WhenceRecord) => void][] = [
  ['one country', (record) => lookUp(record, 'KZ')],
  ['office holders', (record) => record.leadersNamed('Tokayev')],
  ['all events', (record) => record.events()],
];
const times = new Map<string, number[]>();
const kept: WhenceRecord[] = [];
const before = heap();
for (let pass = 0; pass < PASSES; pass++) {
  const parts = time('parse', () => texts.map((text) => JSON.parse(text) as RecordJson));
  const record = time('open', () => openRecord(parts));
  for (const [stage, run] of STAGES) time(stage, () => run(record));
  kept.push(record);
}
const all = (heap() - before) / PASSES;
for (const [stage, list] of times) {
  console.log(`${stage.padEnd(15)} first ${(list[0] ?? 0).toFixed(1)} ms, median ${median(list).toFixed(1)} ms`);
}
console.log(`memory, everything read: ${(all / 1e6).toFixed(1)} MB a record (${kept.length} kept)`);

function lookUp(record: WhenceRecord, country: string): void {
  for (const {id} of record.eventsOf(country)) {
    record.reportsOn(id);
    record.figuresOn(id);
  }
  record.sourcesNamed('Central Election Commission');
}

function time<T>(stage: string, run: () => T): T {
  const start = cpu();
  const result = run();
  times.set(stage, [...(times.get(stage) ?? []), cpu() - start]);
  return result;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
