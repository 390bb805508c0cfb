// `npm start`: opens a bundled article in a browser with the extension. Without a display it runs headless, prints the
// claims with sources and notes as they stand in the page, and saves pictures of page, card and panel.
//   node build.mjs --run tests/browser/show.ts [--article SLUG] [--headless]
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Page} from 'playwright';
import {launchChromium, type Extension} from './launch-chromium.ts';
import {LoopbackServer} from './loopback-server.ts';
import {cardText, listedClaims, markedClaims, moveToClaim, waitFor} from './main-job.ts';
import {showPanelFor} from './panel.ts';

const ARTICLES = 'tests/articles';
const PICTURES = 'out/screenshots';
/** The size the stores ask for. */
const STORE_PICTURE = {width: 1280, height: 800};

const {values: options} = parseArgs({
  options: {
    article: {type: 'string', default: 'kazakhstan-2019-result'},
    headless: {type: 'boolean', default: !hasDisplay()},
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  if (!existsSync(join(ARTICLES, options.article, 'article.html'))) {
    console.error(`no article "${options.article}"; there are ${readdirSync(ARTICLES).join(', ')}`);
    return 2;
  }
  const server = await LoopbackServer.start();
  server.putFolder('/', ARTICLES);
  const folder = options.headless ? 'dist/test-chrome' : 'dist/chrome';
  const extension = await launchChromium({folder, headless: options.headless});
  const page = await extension.context.newPage();
  await page.goto(`${server.origin}/${options.article}/article.html`);
  if (options.headless) await report(page, extension);
  else await stayOpen(extension);
  await extension.close();
  await server.close();
  return 0;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function stayOpen({context}: Extension): Promise<void> {
  console.log('The article is open in the browser: rest the pointer on an underlined claim, or click the W button.');
  console.log('Close the browser to end.');
  await new Promise((resolve) => context.once('close', resolve));
}

async function report(page: Page, extension: Extension): Promise<void> {
  mkdirSync(PICTURES, {recursive: true});
  await waitFor('claims marked on the page', async () => (await markedClaims(page)).length > 0);
  await page.screenshot({path: `${PICTURES}/page.png`, fullPage: true});
  const claims = await markedClaims(page);
  console.log(`\n${await page.title()}\n${claims.length} claims marked on the page\n`);
  for (const [index, {text}] of claims.entries()) {
    console.log(`${index + 1}. ${text}`);
    console.log(indent(await readCard(page, text)));
    await page.keyboard.press('Escape');
  }
  await pictureCard(page, claims[0]?.text ?? '');
  await reportPanel(page, extension);
  console.log(`\npictures: ${['page', 'card', 'panel'].map((name) => `${PICTURES}/${name}.png`).join(', ')}`);
}

/** The first claim's card in a window of the size that the stores want, the claim near its top: the card has room. */
async function pictureCard(page: Page, claim: string): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(STORE_PICTURE);
  await page.mouse.move(0, 0);
  const at = await page.evaluate(() => {
    const mark = document.querySelector('whence-mark');
    if (mark) scrollTo(0, mark.getBoundingClientRect().top + scrollY - 60);
    const {left = 0, top = 0} = mark?.getBoundingClientRect() ?? {};
    return {x: left + 4, y: top + 4};
  });
  await page.mouse.move(at.x, at.y, {steps: 3});
  await waitFor(`the card on “${claim}”`, async () => (await cardText(page)) !== '');
  await page.screenshot({path: `${PICTURES}/card.png`});
  await page.keyboard.press('Escape');
  if (before) await page.setViewportSize(before);
}

async function readCard(page: Page, text: string): Promise<string> {
  await moveToClaim(page, text);
  await waitFor(`the card on “${text}”`, async () => (await cardText(page)) !== '');
  return cardText(page);
}

async function reportPanel(page: Page, {context, id}: Extension): Promise<void> {
  const panel = await context.newPage();
  await panel.setViewportSize({width: 400, height: 900});
  await panel.goto(`chrome-extension://${id}/popup.html`);
  await showPanelFor(page, panel);
  await waitFor('the list in the panel', async () => (await listedClaims(panel)).length > 0);
  await panel.screenshot({path: `${PICTURES}/panel.png`, fullPage: true});
  console.log('\nThe panel:');
  console.log(indent(await panel.innerText('body')));
}

function indent(text: string): string {
  return text
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .map((line) => `   ${line}`)
    .join('\n');
}
