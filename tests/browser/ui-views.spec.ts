import AxeBuilder from '@axe-core/playwright';
import {readFileSync} from 'node:fs';
import {chromium, expect, test, type Browser} from 'playwright/test';
import {findBrowser} from './find-browsers.ts';
import {comparePictures} from './ui/compare-pictures.ts';
import {PICTURES} from './ui/pictures.ts';
import {takePicture, Views} from './ui/views.ts';

/**
 * Share of a picture's cells that other fonts and another version of the browser may change: DejaVu and Liberation in
 * place of Noto change up to 0.034 of them, a section more or less 0.09 and up.
 */
const TOLERATED = 0.05;

let browser: Browser;
let views: Views;
test.beforeAll(async () => {
  browser = await chromium.launch({executablePath: findBrowser('chromium').path, chromiumSandbox: false});
  views = await Views.start(browser);
});
test.afterAll(async () => {
  await views?.close();
  await browser?.close();
});

for (const {name, path, options, prepare} of PICTURES) {
  test(`${name}: looks as before and axe finds nothing`, async () => {
    const page = await views.open(path, options);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await prepare?.(page);
    const picture = await takePicture(page);
    const {violations} = await new AxeBuilder({page}).analyze();
    expect(violations.map(({id, nodes}) => [id, nodes.map(({target}) => target.join(' '))])).toEqual([]);
    expect(errors).toEqual([]);
    const blank = await browser.newPage();
    const difference = await comparePictures(blank, readFileSync(`tests/browser/baselines/${name}.png`), picture);
    await blank.close();
    await page.context().close();
    expect(difference).toBeLessThan(TOLERATED);
  });
}

/** Milliseconds of the main thread a card may take to be drawn and laid out: one frame. */
const FRAME = 16;

test('a card is drawn within one frame', async () => {
  for (const path of ['card.html', 'card.html?claim=1']) {
    const page = await views.open(path);
    const times = await page.evaluate(() => {
      const {draw} = globalThis as unknown as {draw: () => number};
      return Array.from({length: 21}, draw);
    });
    const median = times.sort((a, b) => a - b)[10] ?? Infinity;
    console.log(`${path}: median ${median.toFixed(1)} ms`);
    expect(median).toBeLessThan(FRAME);
    await page.context().close();
  }
});

test('axe sees a fault in the card and in the panel', async () => {
  for (const path of ['card.html', 'popup.html']) {
    const page = await views.open(path);
    await page.evaluate(() => {
      const root = document.querySelector('whence-card')?.shadowRoot ?? document;
      root.querySelector('h2')?.style.setProperty('color', '#ccc', 'important');
      root.querySelector('button')?.replaceChildren();
    });
    const {violations} = await new AxeBuilder({page}).analyze();
    const found = violations.map(({id}) => id);
    expect(found, path).toContain('color-contrast');
    await page.context().close();
  }
});

test('the comparison of pictures sees a view that lost its colours or its parts', async () => {
  const page = await browser.newPage();
  const read = (name: string) => readFileSync(`tests/browser/baselines/${name}.png`);
  expect(await comparePictures(page, read('panel-light'), read('panel-light'))).toBe(0);
  for (const other of ['panel-dark', 'panel-reports', 'panel-event-choice', 'panel-forced-colours']) {
    expect(await comparePictures(page, read('panel-light'), read(other)), other).toBeGreaterThan(TOLERATED);
  }
  await page.close();
});
