// Sees to it that the browsers named are there, before tests run: exit status 1 when one is not to be had.
//   node build.mjs --run tests/browser/install-browsers.ts [chromium] [firefox]
import {findBrowser, type BrowserName} from './find-browsers.ts';

for (const name of process.argv.slice(2)) {
  try {
    findBrowser(name as BrowserName);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
