// Many tabs and windows, tabs that are put away and come back, and a store that fails: each page is read or says so.
import type {Page} from 'playwright/test';
import {expect, test} from './chromium.ts';
import {expectUntouched, gatherErrors, openPanelFor, workerStopper} from './faults.ts';
import {launchChromium, type Extension} from './launch-chromium.ts';
import {askPage, setOnPage} from './page-message.ts';
import {articlePage, PARAGRAPHS} from './page-story.ts';

const STORY = articlePage();
const RESULT = '70.8 per cent';

const result = (page: Page) => page.locator('whence-mark', {hasText: RESULT});

interface ChromeApi {
  storage: {local: {set(items: object): Promise<void>; clear(): Promise<void>}};
  tabs: {
    query(filter: object): Promise<{id: number; discarded: boolean; url?: string}[]>;
    discard(id: number): Promise<unknown>;
    reload(id: number): Promise<void>;
    update(id: number, to: object): Promise<unknown>;
  };
  windows: {create(options: object): Promise<{tabs: {id: number}[]}>};
  action: {getBadgeText(tab: {tabId: number}): Promise<string>};
}

/** A page of the extension itself, to ask the browser from. */
async function openHelper({context, id}: Extension): Promise<Page> {
  const helper = await context.newPage();
  await helper.goto(`chrome-extension://${id}/manifest.json`);
  return helper;
}

/** Fills the extension's store to the last bytes; answers the browser's error. */
function fillStore(helper: Page): Promise<string> {
  return helper.evaluate(async () => {
    const {local} = (globalThis as unknown as {chrome: ChromeApi}).chrome.storage;
    let error = '';
    for (let size = 1 << 22, i = 0; size >= 8; i++) {
      await local.set({[`f${i}`]: 'x'.repeat(size)}).catch((reason: Error) => {
        error = reason.message;
        size >>= 1;
      });
    }
    return error;
  });
}

test('with the store full pages are read, and a choice that cannot be kept is told of', async ({
  page,
  server,
  extension,
}) => {
  const errors = gatherErrors(page);
  const helper = await openHelper(extension);
  expect(await fillStore(helper)).toMatch(/quota/i);
  await page.bringToFront();
  await page.goto(server.put('/full', STORY));
  await expect(result(page)).toHaveCount(1);
  const panel = await openPanelFor(page, extension);
  const onOff = panel.getByRole('switch').first();
  await onOff.click();
  await expect(panel.locator('.status')).toContainText('That did not work. Please try again.');
  await expect(onOff).toHaveAttribute('aria-checked', 'true');
  await expect(result(page)).toHaveCount(1);
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByLabel('Turnout').click();
  await expect(options.locator('.saved')).toContainText('Could not be saved');
  await helper.evaluate(() => (globalThis as unknown as {chrome: ChromeApi}).chrome.storage.local.clear());
  await onOff.click();
  await expectUntouched(page, STORY);
  expect(errors).toEqual([]);
});

/** Runs an expression where the content script runs. */
async function inContentScript(page: Page, {id}: Extension, expression: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((done) => {
    session.on('Runtime.executionContextCreated', ({context}) => {
      if (context.origin.includes(id)) done(context.id);
    });
  });
  await session.send('Runtime.enable');
  const {exceptionDetails} = await session.send('Runtime.evaluate', {expression, contextId: await found});
  expect(exceptionDetails).toBeUndefined();
  await session.detach();
}

test('a store that cannot be read leaves the page alone, and is asked again when the reader tries again', async ({
  page,
  server,
  extension,
}) => {
  const errors = gatherErrors(page);
  const empty = '<!doctype html><html lang="en"><title>Late</title><body><main>Loading</main></body></html>';
  await page.goto(server.put('/broken-store', empty));
  await inContentScript(
    page,
    extension,
    `var storeFails = true;
    for (const {storage} of [globalThis.chrome, globalThis.browser].filter(Boolean)) {
      const get = storage.local.get.bind(storage.local);
      storage.local.get = (...asked) => {
        if (storeFails) throw new Error('IO error: the database is corrupt');
        return get(...asked);
      };
    }`,
  );
  await page.evaluate((paragraphs) => {
    const main = document.querySelector('main');
    if (main) main.innerHTML = paragraphs.map((each) => `<p>${each}</p>`).join('');
  }, PARAGRAPHS);
  await expect.poll(async () => (await askPage(page, extension, 'state'))?.status).toBe('failed');
  expect((await askPage(page, extension, 'state'))?.reason).toBe(null);
  await expect(page.locator('whence-mark, whence-card')).toHaveCount(0);
  await inContentScript(page, extension, 'storeFails = false');
  await askPage(page, extension, 'read-again', {eventId: null});
  await expect(result(page)).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('two windows are read each for itself, and a choice made in one holds in both', async ({server, extension}) => {
  const {context, id} = extension;
  const helper = await openHelper(extension);
  const pages: Page[] = [];
  const panels: Page[] = [];
  const tabs: number[] = [];
  for (const path of ['/left', '/right']) {
    const opened = context.waitForEvent('page');
    const tab = await helper.evaluate(
      async (url) => {
        const {windows} = (globalThis as unknown as {chrome: ChromeApi}).chrome;
        return (await windows.create({url})).tabs[0]?.id ?? -1;
      },
      server.put(path, STORY),
    );
    pages.push(await opened);
    tabs.push(tab);
    const panel = await context.newPage();
    await panel.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
    panels.push(panel);
  }
  const [left, right] = pages as [Page, Page];
  const [leftPanel, rightPanel] = panels as [Page, Page];
  const onOff = (panel: Page) => panel.getByRole('switch').first();
  for (const page of pages) await expect(result(page)).toHaveCount(1);
  const badges = () =>
    helper.evaluate((ids) => {
      const {action} = (globalThis as unknown as {chrome: ChromeApi}).chrome;
      return Promise.all(ids.map((tabId) => action.getBadgeText({tabId})));
    }, tabs);
  await expect.poll(badges).toEqual([expect.stringMatching(/^\d+$/), expect.stringMatching(/^\d+$/)]);
  await onOff(leftPanel).click();
  for (const page of pages) await expectUntouched(page, STORY);
  await expect(onOff(rightPanel)).toHaveAttribute('aria-checked', 'false');
  await expect.poll(badges).toEqual(['', '']);
  await onOff(rightPanel).click();
  for (const page of [left, right]) await expect(result(page)).toHaveCount(1);
  await expect(onOff(leftPanel)).toHaveAttribute('aria-checked', 'true');
});

test('ten tabs opened at once, the worker killed among them, are all read', async ({server, extension}) => {
  const {context} = extension;
  const worker = await workerStopper(extension);
  const address = server.put('/ten', STORY);
  const pages = await Promise.all(Array.from({length: 10}, () => context.newPage()));
  const errors = pages.map(gatherErrors);
  await Promise.all(pages.map((page) => page.goto(address)));
  for (const [i, page] of pages.entries()) {
    if (i % 4 === 1) await worker.stop();
    await page.bringToFront();
    await expect(result(page)).toHaveCount(1);
  }
  expect(errors.flat()).toEqual([]);
});

test.describe('a page put away', () => {
  let extension: Extension;
  test.beforeAll(async () => {
    extension = await launchChromium({without: ['--disable-back-forward-cache']});
  });
  test.afterAll(() => extension.close());

  /** Goes to the article, on to another page, and back by way of the cache. */
  async function comeBack(page: Page, origin: string, meanwhile: () => Promise<void>): Promise<void> {
    await page.goto(`${origin}/cached`);
    await expect(result(page)).toHaveCount(1);
    await page.evaluate(() => addEventListener('pageshow', ({persisted}) => Object.assign(globalThis, {persisted})));
    await page.goto(`${origin}/elsewhere`);
    await meanwhile();
    // A page from the cache loads nothing, so there is no load to wait for.
    await page.goBack({waitUntil: 'commit'});
    expect(await page.evaluate(() => (globalThis as {persisted?: boolean}).persisted)).toBe(true);
  }

  test.beforeEach(({server}) => {
    server.put('/cached', STORY);
    server.put('/elsewhere', '<!doctype html><title>Elsewhere</title><p>Nothing to read.');
  });

  test('in the back-forward cache comes back as it was, with its number of claims and its card', async ({server}) => {
    const page = await extension.context.newPage();
    const errors = gatherErrors(page);
    const worker = await workerStopper(extension);
    const helper = await openHelper(extension);
    await page.bringToFront();
    await comeBack(page, server.origin, () => worker.stop());
    await expect(result(page)).toHaveCount(1);
    const badge = () =>
      helper.evaluate(async () => {
        const {tabs, action} = (globalThis as unknown as {chrome: ChromeApi}).chrome;
        const all = await tabs.query({});
        return (await Promise.all(all.map(({id}) => action.getBadgeText({tabId: id})))).filter(Boolean).length;
      });
    await expect.poll(badge).toBe(1);
    await result(page).hover();
    await expect(page.locator('whence-card [role="dialog"]')).toContainText(RESULT);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('in the back-forward cache follows what was chosen meanwhile', async ({server}) => {
    const page = await extension.context.newPage();
    const errors = gatherErrors(page);
    await comeBack(page, server.origin, () => setOnPage(page, extension, {enabled: false}));
    await expectUntouched(page, STORY);
    await setOnPage(page, extension, {enabled: true});
    await expect(result(page)).toHaveCount(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('as a discarded tab is read again when the reader comes back to it', async ({server}) => {
    const {context} = extension;
    const helper = await openHelper(extension);
    const page = await context.newPage();
    await page.goto(server.put('/discarded', STORY));
    await expect(result(page)).toHaveCount(1);
    const tab = await helper.evaluate(async () => {
      const {tabs} = (globalThis as unknown as {chrome: ChromeApi}).chrome;
      const [front] = await tabs.query({active: true, lastFocusedWindow: true});
      return front?.id ?? -1;
    });
    await helper.bringToFront();
    const discarded = await helper.evaluate(async (id) => {
      const {tabs} = (globalThis as unknown as {chrome: ChromeApi}).chrome;
      await tabs.discard(id);
      return (await tabs.query({discarded: true})).length;
    }, tab);
    expect(discarded).toBe(1);
    const back = context.waitForEvent('page', (each) => each.url().endsWith('/discarded'));
    await helper.evaluate(async () => {
      const {tabs} = (globalThis as unknown as {chrome: ChromeApi}).chrome;
      const [gone] = await tabs.query({discarded: true});
      await tabs.update(gone?.id ?? -1, {active: true});
    });
    await expect(result(await back)).toHaveCount(1);
  });
});
