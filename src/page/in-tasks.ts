/** Work cut into steps: each `next()` does a little, `return` at the end carries the result. */
export type Steps<T> = Generator<void, T>;

/** Does all the steps at once. */
export function runThrough<T>(steps: Steps<T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/**
 * Milliseconds of work after which the page has its turn again. Browsers call a task long from 50 ms on; a step or two
 * may run over.
 */
const TURN = 10;

/**
 * Does the steps in tasks of their own, so that the page's scripts and drawing come in between; null where `goOn`
 * answers false after such a pause. `task` is called around each task's work.
 */
export async function runInTasks<T>(
  steps: Steps<T>,
  task: (work: () => IteratorResult<void, T>) => IteratorResult<void, T>,
  goOn: () => boolean,
): Promise<T | null> {
  for (;;) {
    const last = task(() => runUntil(steps, performance.now() + TURN));
    if (last.done) return last.value;
    await pause();
    if (goOn()) continue;
    return null;
  }
}

function runUntil<T>(steps: Steps<T>, end: number): IteratorResult<void, T> {
  for (;;) {
    const last = steps.next();
    if (last.done || performance.now() >= end) return last;
  }
}

interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the browser do what waits. Older ones have no scheduler; there a timer does. */
function pause(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: Scheduler};
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}
