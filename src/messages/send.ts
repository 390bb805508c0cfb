import browser from 'webextension-polyfill';
import type {Announcements, Answer, ToBackground, ToPage} from './messages.ts';

/** A message on the wire. `whence` keeps it apart from anything else that may arrive. */
export interface Envelope {
  whence: 'to-background' | 'to-page' | 'announcement';
  name: string;
  argument: unknown;
}

/** The other end answered that it failed; `message` is its sentence. */
export class AnswerError extends Error {
  override name = 'AnswerError';
}

/**
 * Asks the worker. Rejects with `AnswerError` when the worker's handler threw, and with the browser's own error when
 * there is no worker to ask (the extension was updated or removed).
 */
export async function sendToBackground<K extends keyof ToBackground>(
  name: K,
  argument: Parameters<ToBackground[K]>[0],
): Promise<ReturnType<ToBackground[K]>> {
  const answer: unknown = await browser.runtime.sendMessage({whence: 'to-background', name, argument});
  return openAnswer<ReturnType<ToBackground[K]>>(answer);
}

/** Asks the page in a tab's top frame. Rejects where the tab has no content script (the browser's own pages). */
export async function sendToPage<K extends keyof ToPage>(
  tabId: number,
  name: K,
  ...argument: Parameters<ToPage[K]>
): Promise<ReturnType<ToPage[K]>> {
  const envelope: Envelope = {whence: 'to-page', name, argument: argument[0] ?? null};
  const answer: unknown = await browser.tabs.sendMessage(tabId, envelope, {frameId: 0});
  return openAnswer<ReturnType<ToPage[K]>>(answer);
}

/** Tells whoever listens (an open panel); nobody listening is no error. */
export function announce<K extends keyof Announcements>(name: K, argument: Announcements[K]): void {
  const envelope: Envelope = {whence: 'announcement', name, argument};
  try {
    // Rejects where no panel is open, which is the usual case.
    browser.runtime.sendMessage(envelope).catch(() => undefined);
  } catch {
    // The extension is gone from under this page: nobody is left to be told.
  }
}

function openAnswer<T>(answer: unknown): T {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) {
    // A worker that was ended over the question: whether the browser then rejects or answers nothing is chance.
    throw new Error('Whence did not answer.');
  }
  const {ok, ...rest} = answer as Answer<T>;
  if (!ok) throw new AnswerError((rest as {error: string}).error);
  return (rest as {value: T}).value;
}
