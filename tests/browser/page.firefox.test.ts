// What of the page's behaviour could differ in Firefox: loading under a strict policy, highlights, late text, restoring.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {launchFirefox, type FirefoxExtension} from './firefox.ts';
import {LoopbackServer} from './loopback-server.ts';
import {articlePage} from './page-story.ts';

let firefox: FirefoxExtension;
let server: LoopbackServer;
let page: Page;

before(async () => {
  firefox = await launchFirefox();
  server = await LoopbackServer.start();
  page = await firefox.openPage();
});

after(async () => {
  await server.close();
  await firefox.close();
});

async function hoverFirstClaim(): Promise<void> {
  const place = await page.evaluate(() => {
    const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])[0] as Range | undefined;
    const box = (document.querySelector('whence-mark') ?? range)?.getClientRects()[0];
    return box ? {x: box.x + box.width / 2, y: box.y + box.height / 2} : {x: 0, y: 0};
  });
  await page.mouse.move(place.x - 2, place.y);
  await page.mouse.move(place.x, place.y);
  await page.waitForFunction(() => document.querySelector('whence-card')?.shadowRoot?.querySelector('[role="dialog"]'));
}

test('reads and shows the card under a strict policy with trusted types', async () => {
  const policy =
    "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  await page.goto(server.put('/strict', {body: articlePage(), headers: {'content-security-policy': policy}}));
  await page.waitForSelector('whence-mark');
  await hoverFirstClaim();
  const width = await page.evaluate(
    () =>
      document.querySelector('whence-card')?.shadowRoot?.querySelector('[role="dialog"]')?.getBoundingClientRect()
        .width,
  );
  assert.ok(width !== undefined && width > 200 && width < 420, `the card is styled: ${width} pixels wide`);
});

test('paints highlights where a framework owns the text, and opens the card on them', async () => {
  await page.goto(server.put('/owned', articlePage().replace('class="text"', 'class="text" data-v-app')));
  await page.waitForFunction(() => CSS.highlights.size > 0);
  assert.equal(await page.evaluate(() => document.querySelector('whence-mark')), null);
  await hoverFirstClaim();
});

test('marks text that comes later and puts back what a script changes', async () => {
  await page.goto(server.put('/later', articlePage()));
  await page.waitForSelector('whence-mark');
  const text = await page.evaluate(() => {
    const [first] = document.querySelectorAll('.text p');
    if (first?.firstChild)
      first.firstChild.nodeValue = 'The commission said that 61 per cent had voted in the election of 9 June 2019.';
    return Promise.resolve().then(() => first?.textContent);
  });
  assert.equal(text, 'The commission said that 61 per cent had voted in the election of 9 June 2019.');
  await page.waitForFunction(() => CSS.highlights.size > 0, {timeout: 10_000});
});
