// The archive for the store, as a reader installs it: does the main job, keeps its card closed, and talks to nobody.
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';
import {expect, test} from 'playwright/test';
import {archive} from '../../src/cli/archive.ts';
import {launchChromium} from './launch-chromium.ts';
import {LoopbackServer} from './loopback-server.ts';
import {listedClaims, markedClaims, moveToClaim, waitFor} from './main-job.ts';
import {showPanelFor} from './panel.ts';

const ARTICLE = '/kazakhstan-2019-result/article.html';

let scratch: string;
test.beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'whence-release-'));
  for (const [name, bytes] of Object.entries(unzipSync(archive('dist/chrome')))) {
    mkdirSync(dirname(join(scratch, 'extension', name)), {recursive: true});
    writeFileSync(join(scratch, 'extension', name), bytes);
  }
});
test.afterAll(() => rmSync(scratch, {recursive: true, force: true}));

test('the archive does the main job without a request to anybody', async () => {
  const server = await LoopbackServer.start();
  server.putFolder('/', 'tests/articles');
  const log = join(scratch, 'net-log.json');
  const extension = await launchChromium({
    folder: join(scratch, 'extension'),
    args: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'],
  });
  const page = await extension.context.newPage();
  await page.goto(server.origin + ARTICLE);
  await waitFor('marks', async () => (await markedClaims(page)).length > 0);
  await moveToClaim(page, '70.8 per cent');
  await page.waitForSelector('whence-card', {state: 'attached'});

  const seen = await page.evaluate(() => ({
    root: document.querySelector('whence-card')?.shadowRoot ?? null,
    measures: performance.getEntriesByType('measure').map(({name}) => name),
  }));
  expect(seen).toEqual({root: null, measures: []});

  const panel = await extension.context.newPage();
  await panel.goto(`chrome-extension://${extension.id}/popup.html`);
  await showPanelFor(page, panel);
  await waitFor('the list', async () => (await listedClaims(panel)).length > 0);
  const asked = [...server.requests];
  await extension.close();
  await server.close();

  expect(asked.filter((path) => path !== '/favicon.ico')).toEqual([ARTICLE]);
  const requests = requestsIn(readFileSync(log, 'utf8'));
  expect(
    requests.some(({url}) => url.endsWith(ARTICLE)),
    'the log holds the page',
  ).toBe(true);
  expect(requests.filter(({by, url}) => by !== BROWSER && !LOOPBACK.test(url))).toEqual([]);
});

const LOOPBACK = /^http:\/\/127\.0\.0\.1:\d+\//;
/** Who the log says asks for updates and the like: nobody's page and nobody's extension. */
const BROWSER = 'not an origin';

test('the reading of the log tells the browser’s own requests from an extension’s', () => {
  const log =
    '{"params":{"initiator":"not an origin","method":"GET","url":"https://update.example/"},"type":1}\n' +
    '{"params":{"initiator":"chrome-extension://abc","method":"GET","url":"https://elsewhere.example/?q"},"type":1}\n';
  expect(requestsIn(log)).toEqual([
    {by: 'not an origin', url: 'https://update.example/'},
    {by: 'chrome-extension://abc', url: 'https://elsewhere.example/?q'},
  ]);
});

/** Every request over the network that Chromium's log holds, with the origin that started it. */
function requestsIn(netLog: string): {by: string; url: string}[] {
  const pattern = /"initiator":"([^"]*)".{0,900}?"url":"((?:https?|wss?):[^"]*)"/g;
  return [...netLog.matchAll(pattern)].map(([, by = '', url = '']) => ({by, url}));
}
