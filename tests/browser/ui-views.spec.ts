import AxeBuilder from '@axe-core/playwright';
import {readFileSync} from 'node:fs';
import {chromium, expect, test, type Browser} from 'playwright/test';
import {findBrowser} from './find-browsers.ts';
import {comparePictures} from './ui/compare-pictures.ts';
import {PICTURES} from './ui/pictures.ts';
import {exampleReading} from '../../src/card/example-reading.ts';
import {pageRead, takePicture, Views} from './ui/views.ts';

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

test('the panel tells a site that is off from a page that is off, and its switch agrees', async () => {
  const said: string[] = [];
  for (const name of ['panel-off', 'panel-off-page']) {
    const picture = PICTURES.find((one) => one.name === name);
    const page = await views.open('popup.html', picture?.options);
    await page.locator('.status p').waitFor();
    const isOn = await page.locator('header [role=switch]').getAttribute('aria-checked');
    said.push(`${isOn}: ${await page.locator('.status').innerText()}`);
    await page.context().close();
  }
  expect(said).toEqual([
    'false: Whence is off here and leaves the page as it is.',
    'true: Whence is off on this page only, until you leave it.',
  ]);
});

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

test('the panel follows the claim that is being read', async () => {
  const page = await views.open('sidepanel.html');
  const claims = exampleReading.claims.map(({claim}) => claim.id);
  const current = page.locator('[aria-current]');
  await expect(current).toHaveAttribute('data-claim', claims[1] ?? '');
  await page.evaluate((id) => {
    const {mock} = globalThis as unknown as {mock: {announce(name: string, argument: unknown): void}};
    mock.announce('current-claim', id);
  }, claims[3]);
  await expect(current).toHaveAttribute('data-claim', claims[3] ?? '');
  await page.context().close();
});

test('a retry asks the page to read again', async () => {
  const failed = {...pageRead, status: 'failed' as const, reading: null, reason: null};
  const page = await views.open('popup.html', {mock: {state: failed}});
  await page.getByRole('button', {name: 'Try again'}).click();
  const asked = await page.evaluate(() =>
    (globalThis as unknown as {mock: {sent: {name: string}[]}}).mock.sent.map(({name}) => name),
  );
  expect(asked).toContain('read-again');
  await page.context().close();
});

test('settings are stored as they are changed and go back on reset', async () => {
  const page = await views.open('options.html');
  const stored = (key: string) =>
    page.evaluate(
      (name) =>
        (globalThis as unknown as {mock: {values: {settings?: Record<string, unknown>}}}).mock.values.settings?.[name],
      key,
    );
  await page.getByLabel('Turnout').uncheck();
  await page.getByLabel('Card opens after').fill('400');
  await page.getByLabel('Card opens after').blur();
  await page.getByLabel('Address of a site').fill('https://news.example.org/today');
  await page.getByRole('button', {name: 'Add site'}).click();
  await expect.poll(() => stored('hoverDelay')).toBe(400);
  expect(await stored('types')).toMatchObject({turnout: false, seats: true});
  await expect.poll(() => stored('sites')).toEqual({'news.example.org': false});
  await page.getByRole('button', {name: 'Reset all settings'}).click();
  await page.getByRole('button', {name: 'Reset', exact: true}).click();
  await expect.poll(() => stored('hoverDelay')).toBe(250);
  expect(await stored('sites')).toEqual({});
  await page.context().close();
});

test('a sound pack is taken in, listed and removed', async () => {
  const page = await views.open('options.html');
  const pack = {
    pack: {
      id: 'own',
      title: 'Own notes',
      languages: ['en'],
      licence: 'CC0-1.0',
      coverage: 'One source.',
      updated: '2026-11-01',
    },
    sources: [
      {
        id: 'kz/town-watch-volunteers',
        names: ['Town Watch Volunteers'],
        kind: 'ngo',
        country: 'KZ',
        summary: 'Volunteers who watch polling stations.',
        provenance: [{url: 'https://example.org/about', publisher: 'Town Watch Volunteers', retrieved: '2026-11-01'}],
      },
    ],
  };
  const file = {name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(pack))};
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.locator('.packs li')).toContainText('Own notes');
  await page.getByRole('button', {name: 'Remove: Own notes'}).click();
  await expect(page.locator('.packs li')).toHaveCount(0);
  await page.context().close();
});
