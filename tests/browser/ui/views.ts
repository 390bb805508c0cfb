// The extension's views on a loopback server, with a stand-in for the browser: every state can be shown at will.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import esbuild from 'esbuild';
import type {Browser, BrowserContextOptions, Page} from 'playwright/test';
import {exampleReading} from '../../../src/card/example-reading.ts';
import type {PageState} from '../../../src/messages/messages.ts';
import {LoopbackServer} from '../loopback-server.ts';
import {installMockBrowser} from './mock-browser.ts';
import type {MockBrowser} from './mock-browser.ts';

export const LANGUAGES = ['en', 'ru', 'kk', 'uk', 'fr', 'es', 'de', 'ar'] as const;

/** A page on which the example has been read. */
export const pageRead: PageState = {
  status: 'read',
  reason: null,
  host: 'example.org',
  enabled: true,
  reading: exampleReading,
  currentClaim: exampleReading.claims[1]?.claim.id ?? null,
  painter: 'marks',
};

export interface ViewOptions extends BrowserContextOptions {
  language?: string;
  mock?: Partial<MockBrowser>;
}

const commands = [
  {name: '_execute_action', description: '', shortcut: 'Alt+Shift+E'},
  {name: 'next-claim', description: 'Go to the next claim', shortcut: 'Alt+Shift+N'},
  {name: 'previous-claim', description: 'Go to the previous claim', shortcut: ''},
];

const CARD_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Card</title>
<meta name="viewport" content="width=device-width">
<style>:root{color-scheme:light dark}body{margin:16px;background:light-dark(#fff,#14181e);color:light-dark(#1d2430,#e8eaee);font:18px/30px Georgia,serif}
main{max-width:560px}h1{font-size:24px}</style>
<main><h1>Commission declares winner</h1><p>The Central Election Commission said the candidate had received 70.8 per cent.</p></main>
<script src="/card-page.js"></script>`;

/** Opens views in contexts of their own; `close` ends the server, not the browser. */
export class Views {
  private constructor(
    private readonly browser: Browser,
    private readonly server: LoopbackServer,
  ) {}

  static async start(browser: Browser): Promise<Views> {
    const server = await LoopbackServer.start();
    server.putFolder('/', 'dist/test-chrome');
    server.put('/card.html', CARD_PAGE);
    server.put('/card-page.js', {body: await bundle('tests/browser/ui/card-page.tsx'), type: 'text/javascript'});
    return new Views(browser, server);
  }

  async open(path: string, {language = 'en', mock = {}, ...options}: ViewOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({viewport: {width: 400, height: 900}, ...options});
    const page = await context.newPage();
    await page.addInitScript(installMockBrowser, {
      messages: readMessages(language),
      state: pageRead,
      stored: {},
      answers: {'find-events': exampleReading.alternatives},
      commands,
      ...mock,
    });
    await page.goto(`${this.server.origin}/${path}`);
    return page;
  }

  async close(): Promise<void> {
    await this.server.close();
  }
}

/** A picture of what the window shows, once fonts and pages have settled; without a path it is only returned. */
export async function takePicture(page: Page, path?: string): Promise<Buffer> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    (document.activeElement as HTMLElement | null)?.blur();
  });
  await page.mouse.move(0, 0);
  await page.waitForTimeout(100);
  return page.screenshot({...(path && {path}), animations: 'disabled'});
}

export function readMessages(language: string): MockBrowser['messages'] {
  return JSON.parse(readFileSync(`src/locales/_locales/${language}/messages.json`, 'utf8')) as MockBrowser['messages'];
}

async function bundle(entry: string): Promise<string> {
  const {outputFiles} = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    loader: {'.css': 'text'},
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: {__TEST__: 'true', __VERSION__: '"test"'},
    // Playwright compiles tests itself; the bundler has to find packages from here all the same.
    nodePaths: [
      createRequire(import.meta.url)
        .resolve('preact/package.json')
        .replace(/preact.package\.json$/, ''),
    ],
  });
  return outputFiles[0]?.text ?? '';
}
