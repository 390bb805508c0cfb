import assert from 'node:assert/strict';
import {mock, test} from 'node:test';
import {parseHTML} from 'linkedom';
import {runInTasks, runThrough, type Steps} from '../../../src/page/in-tasks.ts';
import {readPageInSteps} from '../../../src/page/read-page.ts';

function* countTo(last: number, each: () => void): Steps<number> {
  for (let i = 0; i < last; i++) {
    each();
    yield;
  }
  return last;
}

/** Runs with a clock that goes on only where the work says so. */
async function withClock<T>(run: (pass: (ms: number) => void) => Promise<T>): Promise<T> {
  let now = 1_000;
  const clock = mock.method(performance, 'now', () => now);
  try {
    return await run((ms) => (now += ms));
  } finally {
    clock.mock.restore();
  }
}

test('steps are put together into tasks of ten milliseconds', async () => {
  const tasks: number[] = [];
  const result = await withClock((pass) => {
    let steps = 0;
    const task = <R>(work: () => R): R => {
      steps = 0;
      const done = work();
      tasks.push(steps);
      return done;
    };
    const work = countTo(9, () => {
      steps++;
      pass(4);
    });
    return runInTasks(work, task, () => true);
  });
  assert.equal(result, 9);
  assert.deepEqual(tasks, [3, 3, 3, 0]);
});

test('work that is no longer wanted ends at the next pause', async () => {
  let steps = 0;
  const result = await withClock((pass) => {
    const work = countTo(9, () => {
      steps++;
      pass(20);
    });
    return runInTasks(
      work,
      (task) => task(),
      () => steps < 2,
    );
  });
  assert.equal(result, null);
  assert.equal(steps, 2);
});

/** How many steps an article of so many paragraphs is read in, and its text's length. */
function countSteps(paragraphs: number, inside: (paragraph: string) => string): {steps: number; length: number} {
  const text =
    'The queue in the rain moved on by a step, and those in it spoke of prices, of the road and of football.';
  const body = Array.from({length: paragraphs}, () => inside(`<p>${text}</p>`)).join('');
  const {document} = parseHTML(`<!doctype html><html lang="en"><body><article>${body}</article></body></html>`);
  const reading = readPageInSteps(document, 'https://example.org/story');
  for (let steps = 1; ; steps++) {
    const {done, value} = reading.next();
    if (done) return {steps, length: value?.input.text.length ?? 0};
  }
}

for (const [name, inside] of [
  ['one element', (paragraph: string) => paragraph],
  ['elements of their own', (paragraph: string) => `<div><div><div>${paragraph}</div></div></div>`],
] as const) {
  test(`an article with paragraphs in ${name} is read in steps whose number grows with it`, () => {
    const [one, four] = [countSteps(500, inside), countSteps(2_000, inside)];
    assert.ok(one.length > 50_000 && four.length > 200_000, 'the whole article is read');
    assert.ok(one.steps >= 10, `${one.steps} steps for 50 kB`);
    assert.ok(four.steps >= 2.5 * one.steps, `${four.steps} steps for 200 kB, ${one.steps} for 50 kB`);
  });
}

test('steps give the same as the work at once', () => {
  assert.equal(runThrough(countTo(5, () => undefined)), 5);
});
