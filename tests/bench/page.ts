import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {transform} from 'esbuild';
import type {BrowserContext, Page} from 'playwright';
import {launchChromium} from '../browser/launch-chromium.ts';
import {LoopbackServer} from '../browser/loopback-server.ts';
import {benchPages, type BenchPage} from './bench-pages.ts';
import {median} from './median.ts';
import {hypothesisVersion, putAnnotations, putHypothesis} from './hypothesis.ts';
import {PARTS, partCosts, threadCost, watchPage, type Load} from './page-cost.ts';
import {readRanges} from './ranges.ts';
import type {Table} from './table.ts';
import {mainThreadOf, startTrace} from './trace.ts';

/** Loads of each page in each way that are counted, one of each in turn, so that a busy machine burdens all alike. */
const LOADS = 3;
/** The same of a page without an article, where Whence is a fiftieth of what the page costs by itself. */
const LIGHT_LOADS = 15;
/**
 * Milliseconds to wait for what is to be painted, and after it (or on a page where nothing is) for what else comes: the
 * later looks of a page that is no article among it. All loads of a page last as long, as time itself costs the browser.
 */
const PATIENCE = 20_000;
const REST = 1_000;

/** A way to load a page, and when it is done: the answer to `done` in the page is what was painted. */
interface Way {
  name: string;
  context: BrowserContext;
  address: string;
  /** Stretches to be painted. */
  paints: number;
  /** Milliseconds from the end of loading in which all is painted, and the rest after it is over. */
  window: number;
}

/**
 * What pages cost the main thread bare, with Whence, with mark.js alone painting the same ranges, and with the
 * Hypothesis client anchoring annotations of the same ranges.
 */
export async function benchPageCosts(packages: string): Promise<Table[]> {
  const server = await LoopbackServer.start();
  const folder = await minifyExtension('dist/test-chrome', `${packages}/extension`);
  const [whence, plain] = [await launchChromium({folder}), await launchChromium({folder: null})];
  const outside = [await keepInside(whence.context), await keepInside(plain.context)];
  server.put('/mark.js', {body: readFileSync('node_modules/mark.js/dist/mark.min.js'), type: 'text/javascript'});
  const tables: Table[] = [];
  // The first load in each way warms the browser's caches of code and is not counted.
  const pages = benchPages();
  const [first] = pages;
  if (first)
    for (const way of await waysOf(server, first, whence.context, plain.context, packages)) await loadOnce(way);
  for (const page of pages) {
    const ways = await waysOf(server, page, whence.context, plain.context, packages);
    tables.push(...(await benchPage(page, ways)));
  }
  await Promise.all([whence.close(), plain.close()]);
  await server.close();
  const asked = outside.flat().length;
  if (asked > 0)
    console.log(`requests beyond this machine, all stopped: ${asked} (${[...new Set(outside.flat())].join(', ')})`);
  return tables;
}

/** The test build writes the measures; minified, its scripts cost what those that are shipped cost. */
async function minifyExtension(from: string, to: string): Promise<string> {
  rmSync(to, {recursive: true, force: true});
  cpSync(from, to, {recursive: true});
  for (const name of ['content-script.js', 'gate.js', 'page.js', 'background.js']) {
    const {code} = await transform(readFileSync(`${from}/${name}`, 'utf8'), {minify: true, legalComments: 'none'});
    writeFileSync(`${to}/${name}`, code);
  }
  return to;
}

/** Stops and remembers every request that leaves this machine. */
async function keepInside(context: BrowserContext): Promise<string[]> {
  const stopped: string[] = [];
  const isOutside = ({protocol, hostname}: URL) =>
    protocol.startsWith('http') && hostname !== '127.0.0.1' && hostname !== 'localhost';
  await context.route(isOutside, (route) => {
    stopped.push(new URL(route.request().url()).origin);
    return route.abort();
  });
  return stopped;
}

/** The ways to load a page. It is loaded once with Whence to learn where the claims stand that the others are to paint. */
async function waysOf(
  server: LoopbackServer,
  {html, isArticle}: BenchPage,
  whence: BrowserContext,
  plain: BrowserContext,
  packages: string,
): Promise<Way[]> {
  const address = server.put('/page', html);
  const page = await openPage(whence);
  await page.goto(address);
  const loaded = Date.now();
  if (isArticle) await waitUntilPainted(page, 1);
  const window = Date.now() - loaded + REST;
  const {text, ranges} = await page.evaluate(readRanges);
  await page.close();
  const own = [
    {name: 'bare', context: plain, address, paints: 0, window},
    {name: 'with Whence', context: whence, address, paints: ranges.length, window},
  ];
  if (!isArticle) return own;
  const painting = `<script src="/mark.js"></script><script>addEventListener('load', () => new Mark(document.body).markRanges(${JSON.stringify(ranges)}))</script>`;
  const marked = server.put('/marked', withTail(html, painting));
  const annotated = server.put('/annotated', withTail(html, putHypothesis(server, packages)));
  putAnnotations(server, annotated, text, ranges);
  return [
    ...own,
    {name: 'with mark.js alone', context: plain, address: marked, paints: ranges.length, window},
    {name: `with Hypothesis ${hypothesisVersion(packages)}`, context: plain, address: annotated, paints: 1, window},
  ];
}

function withTail(html: string, tail: string): string {
  return html.replace('</body>', () => `${tail}</body>`);
}

async function benchPage({name, isArticle}: BenchPage, ways: readonly Way[]): Promise<Table[]> {
  const count = isArticle ? LOADS : LIGHT_LOADS;
  const loads = new Map<Way, Load[]>(ways.map((way) => [way, []]));
  for (let round = 0; round < count; round++) {
    for (const way of ways) loads.get(way)?.push(await loadOnce(way));
  }
  const [bare = [], whence = []] = [...loads.values()];
  const base = medianOf(bare, ({cpu}) => cpu);
  const table: Table = {
    title: `Page: ${name}; medians of ${count} loads, processor time of the main thread`,
    columns: [
      'total ms',
      'over bare',
      'longest task',
      'over 50 ms',
      'layouts',
      'shift',
      'heap kB',
      'nodes',
      'painted',
      'to paint ms',
    ],
    rows: [...loads].map(([way, list]) => {
      const of = (value: (load: Load) => number) => round(medianOf(list, value));
      const cells = [
        of((load) => load.cpu),
        of((load) => load.cpu - base),
        of((load) => load.longest),
        of((load) => load.long),
      ];
      const kept = [
        of((load) => load.layouts),
        of((load) => load.shift),
        of((load) => load.heap),
        of((load) => load.nodes),
      ];
      return {
        name: way.name,
        cells: [...cells, ...kept, of((load) => load.painted), way.paints > 0 ? of((load) => load.untilPainted) : null],
      };
    }),
  };
  return [table, partsTable(name, whence)];
}

/** What each part of Whence's work costs. */
function partsTable(name: string, loads: readonly Load[]): Table {
  return {
    title: `Page: ${name}; Whence's parts; processor time, of the look time by the clock`,
    columns: ['ms', 'tasks', 'longest'],
    rows: ['gate', ...Object.keys(PARTS)].map((part) => {
      const of = (key: 'cpu' | 'tasks' | 'longest') => round(medianOf(loads, (load) => load.parts[part]?.[key] ?? 0));
      return {name: part, cells: [of('cpu'), of('tasks'), of('longest')]};
    }),
  };
}

async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  await page.bringToFront();
  return page;
}

async function loadOnce({context, address, paints, window}: Way): Promise<Load> {
  const page = await openPage(context);
  const trace = await startTrace(context);
  await page.goto(address, {waitUntil: 'load'});
  await page.waitForTimeout(window);
  // What takes longer than Whence is waited for.
  if (paints > 0 && (await page.evaluate(countPainted)) < paints) await waitUntilPainted(page, paints);
  const seen = await page.evaluate(() => {
    const {layoutShift, paintedAt, idleAt} = globalThis as unknown as Record<string, number>;
    return {shift: layoutShift ?? 0, untilPainted: (paintedAt ?? 0) - (idleAt ?? 0)};
  });
  await showCard(page);
  const thread = mainThreadOf(await trace.stop(), address);
  const painted = await page.evaluate(countPainted);
  const kept = await keptBy(page);
  await page.close();
  return {...threadCost(thread), ...seen, ...kept, painted, parts: partCosts(thread)};
}

/** Waits until so much is painted, and it has stopped growing. A page on which nothing appears shows none. */
async function waitUntilPainted(page: Page, least: number): Promise<void> {
  let last = 0;
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    await page.waitForTimeout(250);
    const now = await page.evaluate(countPainted);
    if (now >= least && now === last) return;
    last = now;
  }
}

/** Runs in the page: how many stretches are marked, by whomever. */
function countPainted(): number {
  const highlights = [...CSS.highlights].flatMap(([name, ranges]) => (name.startsWith('whence-') ? [...ranges] : []));
  return document.querySelectorAll('whence-mark, mark, hypothesis-highlight').length + highlights.length;
}

/** Opens the card of the first mark, where there is one of ours, and marks the time for the trace. */
async function showCard(page: Page): Promise<void> {
  await page.evaluate(() => performance.mark('load-over'));
  const mark = page.locator('whence-mark').first();
  if ((await mark.count()) === 0) return;
  await mark.scrollIntoViewIfNeeded();
  await page.evaluate(() => performance.mark('card-from'));
  await mark.hover({timeout: 5000}).catch(() => undefined);
  await page.waitForSelector('whence-card', {state: 'attached', timeout: 5000}).catch(() => undefined);
  await page.waitForTimeout(100);
  await page.evaluate(() => performance.mark('card-to'));
}

/** Memory and nodes after a collection. */
async function keptBy(page: Page): Promise<{heap: number; nodes: number}> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  const {nodes} = await session.send('Memory.getDOMCounters');
  await session.detach();
  return {heap: usedSize / 1000, nodes};
}

function medianOf(loads: readonly Load[], value: (load: Load) => number): number {
  return median(loads.map(value));
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
