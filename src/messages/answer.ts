import browser from 'webextension-polyfill';
import type {Runtime} from 'webextension-polyfill';
import type {Announcements, Answer, ToBackground, ToPage} from './messages.ts';
import {TO_BACKGROUND, TO_PAGE} from './names.ts';
import type {Envelope} from './send.ts';

type Asked<T> = T extends (...argument: infer A) => infer R
  ? (argument: A[0], sender: Runtime.MessageSender) => R | Promise<R>
  : never;
export type Handlers<Protocol> = {[K in keyof Protocol]: Asked<Protocol[K]>};

/** A listener to the browser's messages; it answers whether it will answer. */
export type MessageListener = (
  message: unknown,
  sender: Runtime.MessageSender,
  respond: (answer: unknown) => void,
) => true | undefined;

type AnyHandler = (argument: unknown, sender: Runtime.MessageSender) => unknown;

/** Answers pages and panels; to be called at the top level of the worker. */
export function answerInBackground(handlers: Handlers<ToBackground>): void {
  addListener(answerWith('to-background', TO_BACKGROUND, handlers as unknown as Record<string, AnyHandler>));
}

/** A listener that answers panels and the worker in a page. */
export function answerInPage(handlers: Handlers<ToPage>): MessageListener {
  return answerWith('to-page', TO_PAGE, handlers as unknown as Record<string, AnyHandler>);
}

/** Hears what pages announce. `sender.tab` tells which page it was. */
export function hear<K extends keyof Announcements>(
  name: K,
  listener: (argument: Announcements[K], sender: Runtime.MessageSender) => void,
  signal: AbortSignal,
): void {
  const onMessage = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (!isEnvelope(message) || message.whence !== 'announcement' || message.name !== name) return;
    if (isOurs(sender)) listener(message.argument as Announcements[K], sender);
  };
  if (signal.aborted) return;
  signal.addEventListener('abort', addListener(onMessage), {once: true});
}

function answerWith(
  kind: Envelope['whence'],
  names: Record<string, true>,
  handlers: Record<string, AnyHandler>,
): MessageListener {
  return (message, sender, respond) => {
    if (!isEnvelope(message) || message.whence !== kind || !isOurs(sender)) return undefined;
    // Own keys only: a message named "constructor" finds nothing.
    const handler = Object.hasOwn(names, message.name) ? handlers[message.name] : undefined;
    if (!handler) return undefined;
    void answer(handler, message.argument, sender).then(respond);
    return true;
  };
}

/**
 * Runs a handler so that there is always an answer, also from one that throws: an `Error` made to be read says why,
 * one of the language's own (`TypeError`) means nothing to a reader and is written to the console.
 */
async function answer(handler: AnyHandler, argument: unknown, sender: Runtime.MessageSender): Promise<Answer<unknown>> {
  try {
    return {ok: true, value: await handler(argument, sender)};
  } catch (error) {
    const isForReader = error instanceof Error && error.name === 'Error';
    if (!isForReader) console.error('Whence:', error);
    return {ok: false, error: isForReader ? error.message : ''};
  }
}

/** Messages of other extensions and of web pages carry another id or none. */
function isOurs(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'whence' in message && 'name' in message;
}

/** Answers what takes the listener away again. */
function addListener(listener: MessageListener): () => void {
  const {onMessage} = browser.runtime;
  const added = listener as Parameters<typeof onMessage.addListener>[0];
  onMessage.addListener(added);
  return () => onMessage.removeListener(added);
}
