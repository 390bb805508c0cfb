// The extension in Firefox, driven over WebDriver BiDi by Puppeteer.
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from './find-browsers.ts';
import {waitFor} from './main-job.ts';
import {showPanelFor, type CommonPage} from './panel.ts';

/** Firefox gives every profile an address of its own for an extension; the tests fix it. */
const UUID = '11111111-2222-4333-8444-555555555555';

export interface FirefoxExtension {
  browser: Browser;
  openPage(): Promise<Page>;
  /** Opens a file of the extension in a tab. */
  openExtensionPage(file: string): Promise<Page>;
  /** Opens the panel for a page as a tab of its own. */
  openPanel(page: Page): Promise<Page>;
  /** Runs a function with the browser's own privileges; it gets the extension and must be self-contained. */
  privileged<T>(body: (extension: never) => T | Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** Folder of the unpacked extension. */
  folder?: string;
  /** An archive made of the folder, to be installed in its stead. */
  archive?: string;
  headless?: boolean;
}

/** Starts Firefox with an empty profile and the extension in it. */
export async function launchFirefox({
  folder = 'dist/test-firefox',
  archive,
  headless = true,
}: FirefoxOptions = {}): Promise<FirefoxExtension> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: {gecko: {id: string}};
  };
  const {id} = manifest.browser_specific_settings.gecko;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox').path,
    headless,
    defaultViewport: {width: 1280, height: 900},
    // Lets tests open moz-extension: pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {'extensions.webextensions.uuids': JSON.stringify({[id]: UUID})},
  });
  await browser.installExtension(resolve(archive ?? folder));
  const openExtensionPage = (file: string) => openExtensionFile(browser, file);
  return {
    browser,
    openPage: () => browser.newPage(),
    openExtensionPage,
    async openPanel(page) {
      const panel = await openExtensionPage('popup.html');
      await showPanelFor(commonPage(page), {
        ...commonPage(panel),
        goto: (url) => gotoExtension(panel, url),
      });
      return panel;
    },
    privileged: (body) => runPrivileged(browser, id, body),
    close: () => browser.close(),
  };
}

/** Puppeteer's page under the types that shared scenarios use. */
export function commonPage(page: Page): CommonPage {
  return {
    goto: (url) => page.goto(url),
    evaluate: (body, argument) => page.evaluate(body as never, argument as never),
    bringToFront: () => page.bringToFront(),
    mouse: {move: (x, y) => page.mouse.move(x, y), click: (x, y) => page.mouse.click(x, y)},
    keyboard: {press: (key) => page.keyboard.press(key as never)},
  };
}

async function openExtensionFile(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage();
  await gotoExtension(page, `moz-extension://${UUID}/${file}`);
  return page;
}

/**
 * BiDi never sees the load event across the switch of processes: do not wait for it, but for the document. Questions
 * fail while the one document gives way to the other.
 */
async function gotoExtension(page: Page, url: string): Promise<void> {
  await page.goto(url, {timeout: 1}).catch(() => null);
  const isLoaded = (wanted: string) => location.href === wanted && document.readyState === 'complete';
  await waitFor(url, () => page.evaluate(isLoaded, url));
}

interface BidiConnection {
  send(method: string, parameters: object): Promise<{result: Record<string, unknown>}>;
}

async function runPrivileged<T>(browser: Browser, id: string, body: (extension: never) => T | Promise<T>): Promise<T> {
  const {connection} = browser as unknown as {connection: BidiConnection};
  const tree = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const contexts = tree.result['contexts'] as {context: string; url: string}[];
  const window = contexts.find(({url}) => url.endsWith('browser.xhtml'));
  if (!window) throw new Error('no browser window');
  const {result} = await connection.send('script.evaluate', {
    target: {context: window.context},
    awaitPromise: true,
    expression: `(async () => JSON.stringify((await (${String(body)})(
      WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension)) ?? null))()`,
  });
  if (result['type'] === 'exception') {
    throw new Error(`in the browser: ${(result['exceptionDetails'] as {text: string}).text}`);
  }
  return JSON.parse((result['result'] as {value: string}).value) as T;
}
