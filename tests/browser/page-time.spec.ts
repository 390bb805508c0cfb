// What the page pays, by the clock and by the number of messages: the floors of speed, with room for a busy machine.
import type {Page} from 'playwright/test';
import {expect, test} from './chromium.ts';
import {articlePage, PARAGRAPHS} from './page-story.ts';

const LONG = Array.from({length: 1_000}, (_, i) =>
  i % 4 === 0
    ? `${PARAGRAPHS[(i / 4) % 4] ?? ''} It was said in part ${i} of the report.`
    : `Queues had formed early in part ${i} of the capital, and those who waited spoke of the weather, of prices and of the road that was to have been mended by the spring but had not been.`,
);

test('finds and paints an article of 200 kB in short tasks', async ({page, server}) => {
  await page.goto(server.put('/long', articlePage({paragraphs: LONG})));
  await page.waitForFunction(() => performance.getEntriesByName('whence:paint').length > 0);
  const tasks = await page.evaluate(() =>
    ['whence:find-task', 'whence:paint-task'].map((name) =>
      performance.getEntriesByName(name).map(({duration}) => duration),
    ),
  );
  for (const durations of tasks) {
    expect(durations.length).toBeGreaterThan(1);
    expect(median(durations)).toBeLessThan(50);
  }
  expect(await page.locator('whence-mark').count()).toBeGreaterThan(100);
});

test('a page that is no article is looked at once and the worker hears nothing', async ({page, server, extension}) => {
  await countMessages(extension.worker);
  const cards = '<div><h2><a href="/x">A headline of the day</a></h2><p>A short teaser.</p></div>'.repeat(400);
  await page.goto(server.put('/front', `<!doctype html><html lang="en"><title>News</title><body>${cards}`));
  await page.waitForTimeout(2_000);
  expect(await page.evaluate(() => performance.getEntriesByName('whence:look').length)).toBe(1);
  expect(await extension.worker.evaluate(() => (globalThis as unknown as {heard: number}).heard)).toBe(0);
  // The counter counts: an article is told of.
  await page.goto(server.put('/counted', articlePage()));
  await page.waitForSelector('whence-mark');
  expect(await extension.worker.evaluate(() => (globalThis as unknown as {heard: number}).heard)).toBeGreaterThan(0);
});

test('the card stands within 100 ms of the end of the delay', async ({page, server}) => {
  await page.goto(server.put('/hover', articlePage()));
  await page.waitForSelector('whence-mark');
  const times: number[] = [];
  for (let i = 0; i < 5; i++) times.push(await timeCard(page));
  expect(median(times) - 250).toBeLessThan(100);
});

test('ten tabs opened at once are all read', async ({context, server}) => {
  const address = server.put('/tab', articlePage());
  const pages = await Promise.all(Array.from({length: 10}, () => context.newPage()));
  await Promise.all(pages.map((page) => page.goto(address)));
  for (const page of pages) {
    await page.bringToFront();
    await page.waitForSelector('whence-mark');
    await page.close();
  }
});

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Infinity;
}

async function countMessages(worker: {evaluate(run: () => void): Promise<void>}): Promise<void> {
  await worker.evaluate(() => {
    interface Api {
      runtime: {onMessage: {addListener(listener: () => undefined): void}};
    }
    const scope = globalThis as unknown as {chrome: Api; heard: number};
    scope.heard = 0;
    scope.chrome.runtime.onMessage.addListener(() => void scope.heard++);
  });
}

/** Milliseconds from the pointer's coming over a mark to the card. */
async function timeCard(page: Page): Promise<number> {
  await page.mouse.move(5, 5);
  await expect(page.locator('whence-card')).toHaveCount(0);
  const time = page.evaluate(
    () =>
      new Promise<number>((done) => {
        let over = 0;
        document.addEventListener('pointerover', (event) => {
          if ((event.target as Element).closest('whence-mark')) over ||= event.timeStamp;
        });
        new MutationObserver((_, observer) => {
          if (!document.querySelector('whence-card')) return;
          observer.disconnect();
          done(performance.now() - over);
        }).observe(document.documentElement, {childList: true});
      }),
  );
  await page.locator('whence-mark').first().hover();
  return time;
}
