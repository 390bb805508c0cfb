import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {chromium, type BrowserContext, type Worker} from 'playwright';
import {findBrowser} from './find-browsers.ts';

export interface Extension {
  context: BrowserContext;
  /** Id of the extension: `chrome-extension://ID/popup.html`. */
  id: string;
  /** Its service worker. It hangs on a stopped worker: wake that with a message or a reload first. */
  worker: Worker;
  /** Address of the debugging port, to reach the real popup with `connectOverCDP`. */
  debugUrl: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension; `null` launches without one. */
  folder?: string | null;
  headless?: boolean;
  args?: string[];
  /** Switches of Playwright's own that are left out. */
  without?: string[];
}

/** Starts Chromium with an empty profile and the extension in it. */
export async function launchChromium({
  folder = 'dist/test-chrome',
  headless = true,
  args = [],
  without = [],
}: LaunchOptions = {}): Promise<Extension> {
  const {path, branded} = findBrowser('chromium');
  const profile = mkdtempSync(join(tmpdir(), 'whence-'));
  const extension = folder === null ? null : resolve(folder);
  const load =
    extension && !branded ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless,
    chromiumSandbox: false,
    viewport: headless ? {width: 1280, height: 900} : null,
    ignoreDefaultArgs: [...without, ...(branded ? ['--disable-extensions'] : [])],
    args: [...load, ...(branded ? ['--enable-unsafe-extension-debugging'] : []), '--remote-debugging-port=0', ...args],
  });
  // A test that waits in vain fails after this many milliseconds, not only at its own limit.
  context.setDefaultTimeout(20_000);
  if (extension && branded) await loadUnpacked(context, extension);
  const worker = extension ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))) : null;
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  return {
    context,
    id: worker ? new URL(worker.url()).host : '',
    worker: worker as Worker,
    debugUrl: `http://127.0.0.1:${port}`,
    async close() {
      await context.close();
      rmSync(profile, {recursive: true, force: true, maxRetries: 3});
    },
  };
}

async function loadUnpacked(context: BrowserContext, path: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  // A command of newer browsers than Playwright's types know.
  await (session as unknown as {send(method: string, params: object): Promise<unknown>})?.send(
    'Extensions.loadUnpacked',
    {path},
  );
}
