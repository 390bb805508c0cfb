import {test} from 'node:test';
import fc from 'fast-check';
import {watch} from './watchdog.ts';

/** Minutes of `npm run fuzz -- --minutes N` in all; 0 in the ordinary tests. */
const minutes = Number(process.env['WHENCE_FUZZ_MINUTES'] ?? 0);
/** Into how many parts the minutes are cut: about the number of properties there are. */
const PROPERTIES = 12;
/** Examples in the ordinary tests: seconds in all, and the same ones every time. */
const EXAMPLES = 150;
const SEED = 20190609;

/**
 * A test of a property: of many random examples in the ordinary tests, of as many as fit in the time when fuzzing. A
 * failure prints the smallest example and the seed that finds it again; an example that never ends is printed too.
 */
export function testProperty<T>(name: string, values: fc.Arbitrary<T>, holds: (value: T) => void): void {
  const time = (minutes * 60_000) / PROPERTIES;
  test(name, {timeout: time + 120_000}, (t) => {
    const limits =
      minutes > 0
        ? {numRuns: 1e9, interruptAfterTimeLimit: time, markInterruptAsFailure: false}
        : {numRuns: EXAMPLES, seed: SEED};
    const watched = fc.property(values, (value) => {
      watch(name, value);
      holds(value);
    });
    const done = fc.check(watched, {...limits, verbose: fc.VerbosityLevel.None});
    watch(name, undefined);
    if (done.failed) throw new Error(fc.defaultReportMessage(done), {cause: done.errorInstance});
    t.diagnostic(`${done.numRuns} examples: ${name}`);
  });
}
