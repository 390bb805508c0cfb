// What tests of faults have in common: a copy of the extension that can be broken, a worker that is ended, the errors of a page.
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'playwright/test';
import {expect} from './chromium.ts';
import {launchChromium, type Extension, type LaunchOptions} from './launch-chromium.ts';
import {showPanelFor} from './panel.ts';

export const BUILT = 'dist/test-chrome';

/** Runs a test in a browser of its own, with a copy of the extension in `folder` that can be broken. */
export async function withCopy(
  body: (extension: Extension, folder: string) => Promise<void>,
  options: LaunchOptions = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-copy-'));
  cpSync(BUILT, folder, {recursive: true});
  const extension = await launchChromium({...options, folder});
  try {
    await body(extension, folder);
  } finally {
    await extension.close();
    rmSync(folder, {recursive: true, force: true, maxRetries: 3});
  }
}

/** Gathers what goes wrong in a page without being caught, in its own scripts and in ours. */
export function gatherErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    // The browser asks every site for an icon, and says that there is none.
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isIcon) errors.push(message.text());
  });
  return errors;
}

/** Milliseconds a worker is given to be installed, and to end. */
const WORKER_LIMIT = 15_000;

interface WorkerVersions {
  versions: {scriptURL: string; runningStatus: string; status: string}[];
}

export interface WorkerStopper {
  /** Ends the worker where it runs, as the browser does after half a minute of rest. */
  stop(): Promise<void>;
  /** Ends it each time it comes up, until the function that is answered is called. */
  keepDown(): () => void;
}

/**
 * Waits until the worker is installed: Chromium gives up one that is ended before, and the extension has none then
 * until it is loaded anew. Only a test ends a worker that early.
 */
export async function workerStopper({context, id}: Extension): Promise<WorkerStopper> {
  // Only a page of the extension hears of its worker.
  const helper = await context.newPage();
  await helper.goto(`chrome-extension://${id}/manifest.json`);
  const session = await context.newCDPSession(helper);
  let status = '';
  let isKeptDown = false;
  let onInstalled = () => {};
  let onStopped = () => {};
  const installed = within('the worker is not installed', (done) => (onInstalled = done));
  const stopAll = () => session.send('ServiceWorker.stopAllWorkers');
  session.on('ServiceWorker.workerVersionUpdated', ({versions}: WorkerVersions) => {
    const own = versions.find(({scriptURL}) => scriptURL.includes(id));
    if (!own) return;
    status = own.runningStatus;
    if (own.status === 'activated') onInstalled();
    if (status === 'stopped') onStopped();
    else if (status === 'running' && isKeptDown) void stopAll();
  });
  await session.send('ServiceWorker.enable');
  await installed;
  return {
    async stop() {
      if (status === 'stopped') return;
      const stopped = within('the worker does not end', (done) => (onStopped = done));
      await stopAll();
      await stopped;
    },
    keepDown() {
      isKeptDown = true;
      if (status === 'running') void stopAll();
      return () => (isKeptDown = false);
    },
  };
}

/** Resolves when the function that `listen` is given is called, and rejects with `complaint` where that is too late. */
function within(complaint: string, listen: (done: () => void) => void): Promise<void> {
  return new Promise<void>((done, fail) => {
    listen(done);
    setTimeout(() => fail(new Error(complaint)), WORKER_LIMIT).unref();
  });
}

/** Opens the panel for a page as a tab of its own. */
export async function openPanelFor(page: Page, {context, id}: Extension): Promise<Page> {
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${id}/popup.html`);
  await showPanelFor(page, panel);
  return panel;
}

/** Expects the page's body to be, to the letter, what `html` gives without the extension. */
export async function expectUntouched(page: Page, html: string): Promise<void> {
  await expect(page.locator('whence-mark, whence-card')).toHaveCount(0);
  const {now, served} = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    return {now: document.body.innerHTML, served: parsed.body.innerHTML};
  }, html);
  expect(now).toBe(served);
  expect(await page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length)).toBe(0);
}
