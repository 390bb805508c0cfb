import assert from 'node:assert/strict';
import {test} from 'node:test';
import {buildSync} from 'esbuild';
import type * as Answering from '../../../src/messages/answer.ts';

Object.assign(globalThis, {chrome: {runtime: {id: 'ours', onMessage: {}}}});
// The browser's own object has to be there before the polyfill is loaded, which an import at the top would do first.
const {outputFiles} = buildSync({
  entryPoints: ['src/messages/answer.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
const {answerInPage} = (await import(`data:text/javascript;base64,${code}`)) as typeof Answering;

const listener = answerInPage({
  state: () => {
    throw new Error('No state.');
  },
  'show-claim': ({claimId}) => claimId === 'a',
  'set-page-enabled': () => null as never,
  'read-again': () => null as never,
  'step-claim': ({by}) => (by as unknown as {none: {at: null}}).none.at,
});

/** The answer to a message; undefined where nobody answers. */
async function ask(message: unknown, sender: object = {id: 'ours'}): Promise<unknown> {
  return new Promise((done) => {
    // A listener that keeps the channel open will answer; another will not.
    if (!listener(message, sender, done)) done(undefined);
  });
}

const asked = (name: string, argument: unknown = null) => ({whence: 'to-page', name, argument});

test('a message is answered, and one whose handler throws says why', async () => {
  assert.deepEqual(await ask(asked('show-claim', {claimId: 'a'})), {ok: true, value: true});
  assert.deepEqual(await ask(asked('state')), {ok: false, error: 'No state.'});
});

test('a fault of the program is answered without words that mean nothing to a reader, and logged', async (context) => {
  const logged = context.mock.method(console, 'error', () => undefined);
  assert.deepEqual(await ask(asked('step-claim', {by: 1})), {ok: false, error: ''});
  assert.ok(logged.mock.calls[0]?.arguments[1] instanceof TypeError);
});

test('names that are not in the protocol, other directions and anything else are left alone', async () => {
  for (const name of ['constructor', '__proto__', 'toString', 'set-badge', '']) {
    assert.equal(await ask(asked(name)), undefined, name);
  }
  for (const message of [null, 5, 'state', [], {}, {...asked('state'), whence: 'to-background'}]) {
    assert.equal(await ask(message), undefined);
  }
});

test('other extensions and web pages are not answered', async () => {
  assert.equal(await ask(asked('step-claim'), {id: 'theirs'}), undefined);
  assert.equal(await ask(asked('step-claim'), {}), undefined);
});

test('a malformed argument is answered as a failure', async () => {
  const answer = (await ask(asked('show-claim', null))) as {ok: boolean};
  assert.equal(answer.ok, false);
});
