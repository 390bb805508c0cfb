import assert from 'node:assert/strict';
import {buildSync} from 'esbuild';
import fc from 'fast-check';
import type * as Answering from '../../src/messages/answer.ts';
import {TO_BACKGROUND} from '../../src/messages/names.ts';
import {testProperty} from './property.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => true | undefined;

const listeners: Listener[] = [];
Object.assign(globalThis, {
  chrome: {runtime: {id: 'ours', onMessage: {addListener: (listener: Listener) => listeners.push(listener)}}},
});
// The browser's own object has to be there before the polyfill is loaded, which an import at the top would do first.
const {outputFiles} = buildSync({entryPoints: ['src/messages/answer.ts'], bundle: true, format: 'esm', write: false});
const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
const {answerInBackground} = (await import(`data:text/javascript;base64,${code}`)) as typeof Answering;

let asked: string[] = [];
const handlers = Object.fromEntries(Object.keys(TO_BACKGROUND).map((name) => [name, () => asked.push(name)]));
answerInBackground(handlers as unknown as Parameters<typeof answerInBackground>[0]);

const name = fc.oneof(
  fc.constantFrom(...Object.keys(TO_BACKGROUND), '__proto__', 'constructor', 'toString'),
  fc.anything(),
);
const envelope = fc.record(
  {
    whence: fc.oneof(fc.constantFrom('to-background', 'to-page', 'announcement'), fc.anything()),
    name,
    argument: fc.anything(),
  },
  {requiredKeys: []},
);
const sender = fc.record({id: fc.oneof(fc.constantFrom('ours', 'another'), fc.anything())}, {requiredKeys: []});

testProperty(
  'a message is answered where it is one of ours and from us, and nothing else is listened to',
  fc.tuple(fc.oneof(envelope, fc.anything()), sender),
  ([message, from]) => {
    asked = [];
    const answered = listeners.map((listener) => listener(message, from, () => undefined));
    const {whence, name: wanted} = (message ?? {}) as {whence?: unknown; name?: unknown};
    const isAsked = typeof wanted === 'string' && Object.hasOwn(TO_BACKGROUND, wanted);
    const isOurs = from.id === 'ours' && whence === 'to-background' && isAsked;
    assert.deepEqual(
      answered.map((each) => each === true),
      [isOurs],
    );
    assert.deepEqual(asked, isOurs ? [wanted] : []);
  },
);
