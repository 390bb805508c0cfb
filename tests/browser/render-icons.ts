// Draws icons/*.png from the two SVGs: `node build.mjs --run tests/browser/render-icons.ts`, after a change to them.
import {readFileSync} from 'node:fs';
import {chromium} from 'playwright';
import {findBrowser} from './find-browsers.ts';

/** Below this size in pixels the drawing with fewer details is used. */
const SMALL = 32;

const browser = await chromium.launch({executablePath: findBrowser('chromium').path, chromiumSandbox: false});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  const drawing = readFileSync(size < SMALL ? 'icons/whence-small.svg' : 'icons/whence.svg', 'utf8');
  await page.setViewportSize({width: size, height: size});
  await page.setContent(drawing.replace(/width="\d+" height="\d+"(?=>)/, 'width="100%" height="100%"'));
  await page.addStyleTag({content: 'body{margin:0}svg{display:block}'});
  await page.screenshot({path: `icons/${size}.png`, omitBackground: true});
}
await browser.close();
