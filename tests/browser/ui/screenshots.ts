// Draws the visual baselines anew: `npm run screenshots`, or with words only those whose name contains one of them.
import {mkdirSync} from 'node:fs';
import {chromium} from 'playwright/test';
import {findBrowser} from '../find-browsers.ts';
import {PICTURES} from './pictures.ts';
import {takePicture, Views} from './views.ts';

const FOLDER = 'tests/browser/baselines';
const words = process.argv.slice(2);
const browser = await chromium.launch({executablePath: findBrowser('chromium').path, chromiumSandbox: false});
const views = await Views.start(browser);
mkdirSync(FOLDER, {recursive: true});
for (const picture of PICTURES.filter(({name}) => words.length === 0 || words.some((word) => name.includes(word)))) {
  const page = await views.open(picture.path, picture.options);
  await picture.prepare?.(page);
  await takePicture(page, `${FOLDER}/${picture.name}.png`);
  await page.context().close();
  console.log(picture.name);
}
await views.close();
await browser.close();
