import assert from 'node:assert/strict';
import {mock, test} from 'node:test';
import {answerWithin} from '../../../src/page/answer-within.ts';

test('an answer, or what was wrong, comes through', async () => {
  assert.equal(await answerWithin(Promise.resolve(7), 60_000), 7);
  await assert.rejects(answerWithin(Promise.reject(new Error('no worker')), 60_000), /no worker/);
});

test('a question that nobody answers is given up, and no sooner', async (t) => {
  mock.timers.enable({apis: ['setTimeout']});
  t.after(() => mock.timers.reset());
  let given: unknown = null;
  const asked = answerWithin(new Promise(() => undefined), 8_000).catch((error: unknown) => (given = error));
  mock.timers.tick(7_999);
  await Promise.resolve();
  assert.equal(given, null);
  mock.timers.tick(1);
  await asked;
  assert.match(String(given), /did not answer/);
});
