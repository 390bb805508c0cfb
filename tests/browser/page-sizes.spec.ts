// Pages of absurd sizes: quiet or right, within bounds of time and memory, and every character of theirs left as it was.
import type {Page} from 'playwright/test';
import {expect, test} from './chromium.ts';
import type {Extension} from './launch-chromium.ts';
import {askPage} from './page-message.ts';
import {articlePage, PARAGRAPHS} from './page-story.ts';

test.describe.configure({timeout: 120_000});

/** Milliseconds until such a page is read or given up, on a busy machine; megabytes of heap beyond the page's own. */
const SLOWEST = 60_000;
const MOST_HEAP = 300;

const SENTENCE = 'Queues had formed early in the capital, and those who waited spoke of the weather and of prices. ';
const repeat = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

const SIZES: Record<string, {paragraphs: string[]; isRead: boolean}> = {
  '10 MB of text in paragraphs': {
    paragraphs: [...PARAGRAPHS, ...Array.from({length: 5_000}, () => repeat(SENTENCE, 2_000))],
    isRead: false,
  },
  'one text node of 5 MB': {paragraphs: [...PARAGRAPHS, repeat(SENTENCE, 5_000_000)], isRead: false},
  'a million digits': {paragraphs: [...PARAGRAPHS, repeat('3141592653', 1_000_000)], isRead: true},
  'a million digits in groups': {paragraphs: [...PARAGRAPHS, repeat('314,159,265 ', 1_000_000)], isRead: true},
  '300,000 quotation marks and brackets': {paragraphs: [...PARAGRAPHS, repeat('“((‘"«', 300_000)], isRead: true},
  '30,000 short paragraphs': {
    paragraphs: [...PARAGRAPHS, ...Array.from({length: 30_000}, (_, i) => `No. ${i}`)],
    isRead: true,
  },
};

for (const [name, {paragraphs, isRead}] of Object.entries(SIZES)) {
  test(`${name}: ${isRead ? 'read' : 'read or refused'} within bounds`, async ({page, server, extension}) => {
    const html = articlePage({paragraphs});
    const without = await heapOf(page, server.put('/plain', html.replace('lang="en"', 'lang="zh"')), extension, null);
    const heap = await heapOf(page, server.put('/sized', html), extension, /^(read|failed|no-article)$/);
    const state = await askPage(page, extension, 'state');
    if (isRead) expect(state?.status).toBe('read');
    if (state?.status === 'read') await expect(page.locator('whence-mark', {hasText: '70.8 per cent'})).toHaveCount(1);
    if (state?.status === 'failed') expect(state.reason).toBe('The text is too long to be read.');
    expect(heap - without).toBeLessThan(MOST_HEAP);
    expect(await page.locator('.text').evaluate((element) => element.textContent?.length)).toBe(
      paragraphs.join('\n').length,
    );
    await askPage(page, extension, 'set-page-enabled', {enabled: false});
    await expect(page.locator('whence-mark')).toHaveCount(0);
    expect(await page.locator('.text').evaluate((element) => element.childNodes.length)).toBe(
      2 * paragraphs.length - 1,
    );
  });
}

/** Opens a page, waits until the extension is through with it, and answers the megabytes of script heap in use. */
async function heapOf(page: Page, address: string, extension: Extension, status: RegExp | null): Promise<number> {
  await page.goto(address);
  if (status) {
    await expect
      .poll(async () => (await askPage(page, extension, 'state'))?.status, {timeout: SLOWEST})
      .toMatch(status);
  }
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

test('an article ten thousand elements deep is read or left alone, and nothing overflows', async ({
  page,
  server,
  extension,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  // The parser stops nesting at 512; a script does not. Boxes so deep are more than Chromium itself stands.
  const deepen = `<script>{
    const text = document.querySelector('.text');
    let at = document.createElement('div');
    const outer = at;
    for (let i = 0; i < 10000; i++) { const e = document.createElement(i % 2 ? 'div' : 'span'); e.style.display = 'contents'; at.append(e); at = e; }
    text.replaceWith(outer);
    at.append(text);
  }</script>`;
  await page.goto(server.put('/deep', articlePage({after: deepen})));
  await expect
    .poll(async () => (await askPage(page, extension, 'state'))?.status, {timeout: SLOWEST})
    .toMatch(/^(read|no-article)$/);
  expect(await page.locator('.text').evaluate((element) => element.textContent)).toBe(PARAGRAPHS.join('\n'));
  expect(errors).toEqual([]);
});
