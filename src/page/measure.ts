/** What is measured: a look at a page, each task of finding its article and of painting. */
type Measured = 'look' | 'find-task' | 'paint-task';

/** Runs a step; test builds write its time as a `performance.measure` entry, which pages could read. */
export function measure<T>(name: Measured, step: () => T): T {
  if (!__TEST__) return step();
  const start = performance.now();
  try {
    return step();
  } finally {
    performance.measure(`whence:${name}`, {start, end: performance.now()});
  }
}

/** Writes the time from a start to now, in test builds. */
export function measureSince(name: 'total' | 'find-article' | 'paint', start: number): void {
  if (__TEST__) performance.measure(`whence:${name}`, {start, end: performance.now()});
}
