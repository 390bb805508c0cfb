import browser from 'webextension-polyfill';
import {text} from '../locales/strings.ts';
import {AnswerError} from '../messages/send.ts';

/**
 * A sentence for the reader on what went wrong and what to do, to stand after "The article could not be read."; null
 * where there are only the browser's own words for it.
 */
export function describeFailure(error: unknown): string | null {
  if (isContextGone(error)) return text('pageOutdated');
  if (error instanceof AnswerError && error.message !== '') return error.message;
  console.warn('Whence could not read the article.', error);
  return null;
}

/** The extension was updated, removed or switched off under this page: nothing of it answers any more. */
export function isContextGone(error: unknown): boolean {
  const message = error instanceof Error ? error.message : String(error);
  return /context invalidated|invalid extension context|dynamically imported module|Extension context|conduit|dead object/i.test(
    message,
  );
}

/** Whether the extension this code belongs to still runs. */
export function isContextAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    // Reading it throws in some browsers once the extension is gone.
    return false;
  }
}
