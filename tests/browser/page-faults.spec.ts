// When something of ours breaks: the page recovers by itself, or the reader is told in words and can try again; the
// page stays as its publisher made it.
import {cpSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'playwright/test';
import {expect, test} from './chromium.ts';
import {BUILT, expectUntouched, gatherErrors, openPanelFor, withCopy, workerStopper} from './faults.ts';
import type {Extension} from './launch-chromium.ts';
import {askPage} from './page-message.ts';
import {articlePage, PARAGRAPHS} from './page-story.ts';

const STORY = articlePage();
const RESULT = '70.8 per cent';

const result = (page: Page) => page.locator('whence-mark', {hasText: RESULT});
const card = (page: Page) => page.locator('whence-card [role="dialog"]');

const DAMAGES: [name: string, spoil: (file: string) => void][] = [
  ['is cut off in the middle', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
  ['is missing', (file) => rmSync(file)],
  ['is empty', (file) => truncateSync(file, 0)],
  ['is JSON but no record', (file) => writeFileSync(file, '{"entries": 3}')],
  ['holds no entries', (file) => writeFileSync(file, withoutEntries(file))],
];
const RECORD_FAILED = 'The record that comes with Whence could not be opened.';

/** The record's outline with nothing usable in its lists. */
function withoutEntries(file: string): string {
  const json = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  for (const key of Object.keys(json)) if (Array.isArray(json[key])) json[key] = [null, 7];
  return JSON.stringify(json);
}

test('says so where the record is damaged, leaves the page alone, and reads once it is whole again', async ({
  server,
}) => {
  await withCopy(async (extension, folder) => {
    const worker = await workerStopper(extension);
    const address = server.put('/no-record', STORY);
    for (const name of ['record.json', 'record-share-alike.json']) {
      for (const [damage, spoil] of name === 'record.json' ? DAMAGES : DAMAGES.slice(0, 1)) {
        await test.step(`${name} ${damage}`, async () => {
          spoil(join(folder, name));
          await worker.stop();
          const page = await extension.context.newPage();
          const errors = gatherErrors(page);
          await page.goto(address);
          const panel = await openPanelFor(page, extension);
          const status = panel.locator('.status');
          await expect(status).toContainText('could not be read');
          await expect(status).toContainText(RECORD_FAILED);
          await expectUntouched(page, STORY);
          cpSync(join(BUILT, name), join(folder, name));
          await status.getByRole('button', {name: 'Try again'}).click();
          await expect(result(page)).toHaveCount(1);
          await expect(status.getByRole('button')).toHaveCount(0);
          expect(errors).toEqual([]);
          await panel.close();
          await page.close();
        });
      }
    }
  });
});

test('looks names up by itself where what the build laid out is missing or damaged', async ({server}) => {
  await withCopy(async (extension, folder) => {
    const worker = await workerStopper(extension);
    const page = await extension.context.newPage();
    const errors = gatherErrors(page);
    for (const [damage, spoil] of DAMAGES.slice(0, 4)) {
      await test.step(`the index ${damage}`, async () => {
        spoil(join(folder, 'record-index.json'));
        await worker.stop();
        await page.goto(server.put('/no-index', STORY));
        await expect(result(page)).toHaveCount(1);
        cpSync(join(BUILT, 'record-index.json'), join(folder, 'record-index.json'));
      });
    }
    expect(errors).toEqual([]);
  });
});

test('reads by its rules alone where the weights are missing or damaged', async ({server}) => {
  await withCopy(async (extension, folder) => {
    const worker = await workerStopper(extension);
    const page = await extension.context.newPage();
    const errors = gatherErrors(page);
    const weights = join(folder, 'en.weights.bin');
    for (const spoil of [() => truncateSync(weights, 1000), () => rmSync(weights)]) {
      spoil();
      await worker.stop();
      await page.goto(server.put('/no-weights', STORY));
      await expect(result(page)).toHaveCount(1);
    }
    expect(errors).toEqual([]);
  });
});

/** An article that takes the worker a while. */
const LONG = articlePage({
  paragraphs: Array.from({length: 200}, (_, i) => `${PARAGRAPHS[i % 4]} It was said in part ${i} of the report.`),
});

/** Entries of the test build that tell how far a page has come. */
const MOMENTS = ['whence:look', 'whence:find-article', 'whence:total'];

test('a worker killed at any moment is asked again, and every page is read', async ({page, server, extension}) => {
  const errors = gatherErrors(page);
  const worker = await workerStopper(extension);
  const address = server.put('/killed', LONG);
  for (const moment of ['nothing', ...MOMENTS]) {
    await worker.stop();
    await page.goto(address);
    if (moment !== 'nothing') {
      await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, moment, {polling: 5});
    }
    await worker.stop();
    await expect(result(page).first(), `killed at ${moment}`).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('a worker killed again and again is given up after a while, and the reader can try again', async ({
  page,
  server,
  extension,
}) => {
  const errors = gatherErrors(page);
  const worker = await workerStopper(extension);
  const letUp = worker.keepDown();
  await page.goto(server.put('/again', LONG));
  await expect.poll(async () => (await askPage(page, extension, 'state'))?.status, {timeout: 50_000}).toBe('failed');
  letUp();
  expect((await askPage(page, extension, 'state'))?.reason).toBe(null);
  await expectUntouched(page, LONG);
  await askPage(page, extension, 'read-again', {eventId: null});
  await expect(result(page).first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('page, card and panel go on after the worker was stopped', async ({page, server, extension}) => {
  const errors = gatherErrors(page);
  const worker = await workerStopper(extension);
  await page.goto(server.put('/stops', STORY));
  await result(page).waitFor();
  await worker.stop();
  await result(page).hover();
  await expect(card(page)).toContainText(RESULT);
  await worker.stop();
  const records = extension.context.waitForEvent('page');
  await card(page)
    .getByRole('button', {name: /record/i})
    .first()
    .click();
  await expect((await records).locator('main')).toBeVisible();
  await (await records).close();
  await worker.stop();
  const panel = await openPanelFor(page, extension);
  await expect(panel.getByText(RESULT).first()).toBeVisible();
  await worker.stop();
  await panel.getByRole('switch').first().click();
  await expectUntouched(page, STORY);
  expect(errors).toEqual([]);
});

/** Lets the browser load extensions from folders again after it has unloaded them. */
async function allowReload({context}: Extension): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    interface Api {
      developerPrivate: {updateProfileConfiguration(to: object): Promise<void>};
    }
    await (globalThis as unknown as {chrome: Api}).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    });
  });
  await page.close();
}

/** Unloads the extension, and loads it again where the browser may: what an update does. */
async function reload({context, id}: Extension): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  const closed = page.waitForEvent('close');
  await page
    .evaluate(() => (globalThis as unknown as {chrome: {runtime: {reload(): void}}}).chrome.runtime.reload())
    // The page it is asked from goes with it.
    .catch(() => undefined);
  await closed;
}

for (const [name, comesBack] of [
  ['updated', true],
  ['removed', false],
] as const) {
  test(`when the extension is ${name} under a page, what it drew goes and nothing is thrown`, async ({server}) => {
    await withCopy(async (extension) => {
      if (comesBack) await allowReload(extension);
      const address = server.put('/reloaded', STORY);
      const pages = [];
      const errors: string[][] = [];
      for (let i = 0; i < 4; i++) {
        const page = await extension.context.newPage();
        errors.push(gatherErrors(page));
        await page.goto(address);
        await result(page).waitFor();
        pages.push(page);
      }
      const [hovered, changed, open, left] = pages as [Page, Page, Page, Page];
      await open.bringToFront();
      await result(open).hover();
      await expect(card(open)).toBeVisible();
      await reload(extension);
      // A mark touched, the page's text changed, the open card left: each finds out, and clears the page.
      await hovered.bringToFront();
      await result(hovered).hover();
      await expectUntouched(hovered, STORY);
      await changed.bringToFront();
      await changed.evaluate(() => document.querySelector('.text')?.append('More.'));
      await expect(changed.locator('whence-mark, whence-card')).toHaveCount(0);
      await open.bringToFront();
      await open.mouse.move(5, 5);
      await open.locator('article p').last().click();
      await expect(open.locator('whence-card')).toHaveCount(0);
      await left.bringToFront();
      await left.mouse.wheel(0, 100);
      await left.evaluate(() => history.pushState(null, '', '/reloaded/next'));
      await expect.poll(() => left.evaluate(() => document.querySelectorAll('whence-card').length)).toBe(0);
      if (comesBack) {
        await hovered.reload();
        await expect(result(hovered)).toHaveCount(1);
        await result(hovered).hover();
        await expect(card(hovered)).toContainText(RESULT);
      }
      expect(errors.flat()).toEqual([]);
    });
  });
}
