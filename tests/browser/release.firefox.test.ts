// The archive for Firefox's store, as a reader installs it: does the main job and talks to nobody.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {archive} from '../../src/cli/archive.ts';
import {commonPage, launchFirefox, type FirefoxExtension} from './firefox.ts';
import {LoopbackServer} from './loopback-server.ts';
import {listedClaims, markedClaims, moveToClaim, waitFor} from './main-job.ts';

const ARTICLE = '/kazakhstan-2019-result/article.html';

let scratch: string;
let server: LoopbackServer;
let firefox: FirefoxExtension;
before(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'whence-release-'));
  const file = join(scratch, 'whence.zip');
  writeFileSync(file, archive('dist/firefox'));
  server = await LoopbackServer.start();
  server.putFolder('/', 'tests/articles');
  firefox = await launchFirefox({folder: 'dist/firefox', archive: file});
});
after(async () => {
  await firefox?.close();
  await server?.close();
  rmSync(scratch, {recursive: true, force: true});
});

/** What runs with the browser's own privileges has of it. */
interface Gecko {
  Services: {obs: {addObserver(observer: {observe(subject: object): void}, topic: string): void}};
  Ci: {nsIHttpChannel: unknown};
  asked?: {by: string; url: string}[];
}

test('Firefox: the archive does the main job without a request to anybody', async () => {
  await firefox.privileged(() => {
    const gecko = globalThis as unknown as Gecko;
    const asked: {by: string; url: string}[] = (gecko.asked = []);
    const observe = (subject: object) => {
      const {loadInfo, URI} = (subject as {QueryInterface(wanted: unknown): unknown}).QueryInterface(
        gecko.Ci.nsIHttpChannel,
      ) as {loadInfo: {triggeringPrincipal: {isSystemPrincipal: boolean; origin: string}}; URI: {spec: string}};
      const {isSystemPrincipal, origin} = loadInfo.triggeringPrincipal;
      asked.push({by: isSystemPrincipal ? 'the browser' : origin, url: URI.spec});
    };
    gecko.Services.obs.addObserver({observe}, 'http-on-opening-request');
  });
  const page = await firefox.openPage();
  await page.goto(server.origin + ARTICLE);
  await waitFor('marks', async () => (await markedClaims(commonPage(page))).length > 0);
  await moveToClaim(commonPage(page), '70.8 per cent');
  await page.waitForSelector('whence-card');
  const seen = await page.evaluate(() => ({
    root: document.querySelector('whence-card')?.shadowRoot ?? null,
    measures: performance.getEntriesByType('measure').map(({name}) => name),
  }));
  assert.deepEqual(seen, {root: null, measures: []});
  const panel = await firefox.openPanel(page);
  await waitFor('the list', async () => (await listedClaims(commonPage(panel))).length > 0);
  await panel.click('[role="switch"]');
  await waitFor('the page to be restored', async () => (await markedClaims(commonPage(page))).length === 0);

  assert.deepEqual(
    server.requests.filter((path) => path !== '/favicon.ico'),
    [ARTICLE],
  );
  // The page's own address, asked for a second time by nobody but us, shows that the list holds what is asked.
  await page.evaluate(() => fetch(location.href));
  const asked = await firefox.privileged(() => (globalThis as unknown as Gecko).asked ?? []);
  const others = asked.filter(({by, url}) => by !== 'the browser' && !url.endsWith('/favicon.ico'));
  assert.deepEqual(others, [{by: server.origin, url: server.origin + ARTICLE}]);
});
