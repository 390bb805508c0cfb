// Playwright's test with the extension loaded in Chromium: one browser for a file of tests, one page for each test.
import {test as base, type Page} from 'playwright/test';
import {launchChromium, type Extension} from './launch-chromium.ts';
import {LoopbackServer} from './loopback-server.ts';
import {showPanelFor} from './panel.ts';

export {expect} from 'playwright/test';

interface WorkerFixtures {
  extension: Extension;
  server: LoopbackServer;
}

interface TestFixtures {
  /** A fresh tab; settings and notes are as first installed. */
  page: Page;
  /** Opens the panel for the page as a tab of its own. */
  openPanel: (page: Page) => Promise<Page>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  extension: [
    async ({}, use) => {
      const extension = await launchChromium();
      await use(extension);
      await extension.close();
    },
    {scope: 'worker'},
  ],
  server: [
    async ({}, use) => {
      const server = await LoopbackServer.start();
      await use(server);
      await server.close();
    },
    {scope: 'worker'},
  ],
  context: async ({extension}, use) => {
    await use(extension.context);
    for (const page of extension.context.pages().slice(1)) await page.close();
  },
  page: async ({context, extension}, use) => {
    const page = await context.newPage();
    await clearStorage(page, extension);
    await page.bringToFront();
    await use(page);
  },
  openPanel: async ({context, extension}, use) => {
    await use(async (page) => {
      const panel = await context.newPage();
      await panel.goto(`chrome-extension://${extension.id}/popup.html`);
      await showPanelFor(page, panel);
      return panel;
    });
  },
});

/** Settings and notes back to what they are after installation, from a page of ours: the worker may be stopped. */
async function clearStorage(page: Page, {id}: Extension): Promise<void> {
  await page.goto(`chrome-extension://${id}/manifest.json`);
  await page.evaluate(async () => {
    const {storage} = (globalThis as unknown as {chrome: {storage: Record<string, {clear(): Promise<void>}>}}).chrome;
    await Promise.all([storage['local']?.clear(), storage['sync']?.clear(), storage['session']?.clear()]);
  });
  await page.goto('about:blank');
}
