// Nothing leaves the browser, and the page learns nothing but that its claims are marked.
import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from './chromium.ts';
import {launchChromium} from './launch-chromium.ts';
import {articlePage} from './page-story.ts';

test('makes no request while it reads, paints and shows the card', async ({page, server, context}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const address = server.put('/private', articlePage());
  server.put('/favicon.ico', {body: '', type: 'image/png'});
  server.requests.length = 0;
  await page.goto(address);
  await page.waitForSelector('whence-mark');
  await page.locator('whence-mark').first().hover();
  await expect(page.locator('whence-card [role="dialog"]')).toBeVisible();
  await page.waitForTimeout(500);
  const foreign = asked.filter((url) => !url.startsWith('chrome-extension://') && url !== address);
  expect(foreign.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
  expect(server.requests.filter((path) => !path.endsWith('/favicon.ico') && !path.endsWith('/private'))).toEqual([]);
  const seen = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
  expect(seen.filter((name) => name.includes('extension'))).toEqual([]);
});

test('the build that ships keeps its shadow root closed and writes no timings', async ({server}) => {
  expect(existsSync('dist/chrome/manifest.json')).toBe(true);
  const release = await launchChromium({folder: 'dist/chrome'});
  try {
    const page = await release.context.newPage();
    await page.goto(server.put('/closed', articlePage()));
    await page.waitForSelector('whence-mark');
    await page.locator('whence-mark').first().hover();
    await page.waitForSelector('whence-card', {state: 'attached'});
    await page.waitForTimeout(300);
    const learnt = await page.evaluate(() => {
      const host = document.querySelector('whence-card');
      return {
        root: host?.shadowRoot === null,
        text: (host?.textContent ?? '') + (host instanceof HTMLElement ? host.innerText : ''),
        box: host?.getBoundingClientRect().width === innerWidth,
        entries: performance.getEntriesByType('measure').length,
        globals: Object.keys(globalThis).filter((name) => /whence/i.test(name)),
      };
    });
    expect(learnt).toEqual({root: true, text: '', box: true, entries: 0, globals: []});
    const attributes = await page.evaluate(() => [
      ...new Set([...document.querySelectorAll('whence-mark')].flatMap((mark) => mark.getAttributeNames())),
    ]);
    const known = [
      'data-claim',
      'data-kind',
      'data-quiet',
      'data-current',
      'tabindex',
      'role',
      'aria-haspopup',
      'aria-label',
    ];
    expect(attributes.filter((name) => !known.includes(name))).toEqual([]);
  } finally {
    await release.close();
  }
});

test('the manifest asks for no network', () => {
  const manifest = JSON.parse(readFileSync('dist/chrome/manifest.json', 'utf8')) as Record<string, unknown>;
  expect(manifest['host_permissions'] ?? []).toEqual([]);
  expect(JSON.stringify(manifest['content_security_policy'])).toContain("connect-src 'self'");
});
