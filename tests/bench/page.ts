import {readFileSync} from 'node:fs';
import type {CDPSession, Page} from 'playwright';
import {launchChromium} from '../browser/launch-chromium.ts';
import {LoopbackServer} from '../browser/loopback-server.ts';
import {waitFor} from '../browser/main-job.ts';
import {median} from './engine.ts';
import type {Table} from './table.ts';

const LOADS = 3;
/** Milliseconds after which a page on which nothing is to come counts as at rest. */
const REST = 1500;
const SIZES: [name: string, bytes: number][] = [
  ['10 kB article', 10_000],
  ['200 kB article', 200_000],
  ['2 MB article', 2_000_000],
];

/** A stretch of the text of a page's body, as mark.js counts it. */
interface Range {
  start: number;
  length: number;
}

interface Cost {
  task: number;
  script: number;
  layouts: number;
  heap: number;
  nodes: number;
  shift: number;
  longTasks: number;
  marks: number;
  measures: Record<string, number>;
}

/** What a page costs the main thread bare, with Whence, and with mark.js alone painting the same ranges. */
export async function benchPages(): Promise<Table[]> {
  const server = await LoopbackServer.start();
  server.put('/mark.js', {body: readFileSync('node_modules/mark.js/dist/mark.min.js'), type: 'text/javascript'});
  const tables: Table[] = [];
  for (const [name, bytes] of SIZES) tables.push(await benchPage(server, name, articleOf(bytes)));
  tables.push(await benchPage(server, '200 kB of links, no article', linksOf(200_000)));
  await server.close();
  return tables;
}

function articleOf(bytes: number): string {
  const html = readFileSync('tests/articles/kazakhstan-2019-result/article.html', 'utf8');
  const [before = '', body = '', after = ''] = html.split(/(?<=<\/figure>)|(?=<\/article>)/);
  return before + body.repeat(Math.max(1, Math.round(bytes / body.length))) + after;
}

function linksOf(bytes: number): string {
  const links = Array.from({length: bytes / 60}, (_, i) => `<li><a href="/story/${i}">Story ${i} of the day</a></li>`);
  return `<!doctype html><html lang="en"><title>Stories</title><body><main><ul>${links.join('')}</ul></main></body></html>`;
}

async function benchPage(server: LoopbackServer, name: string, html: string): Promise<Table> {
  const url = server.put('/page', html);
  const whence = await costs(url, 'dist/test-chrome', name.endsWith(' article') && !name.includes('no article'));
  const ranges = whence.ranges;
  const painting = `<script src="/mark.js"></script><script>addEventListener('load', () => new Mark(document.body).markRanges(${JSON.stringify(ranges)}))</script></body>`;
  const marked = await costs(server.put('/marked', html.replace('</body>', painting)), null);
  const bare = await costs(url, null);
  const row = (label: string, {list}: {list: Cost[]}) => ({
    name: label,
    cells: [
      ...(['task', 'script', 'layouts', 'heap', 'nodes', 'shift', 'longTasks', 'marks'] as const).map((key) =>
        round(median(list.map((cost) => cost[key]))),
      ),
      ...['whence:find-article', 'whence:paint', 'whence:total'].map((key) =>
        key in (list[0]?.measures ?? {}) ? round(median(list.map((cost) => cost.measures[key] ?? 0))) : null,
      ),
    ],
  });
  return {
    title: `Page: ${name}; medians of ${LOADS} loads`,
    columns: [
      'main thread ms',
      'script ms',
      'layouts',
      'heap kB',
      'nodes',
      'shift',
      'long tasks',
      'marks',
      'find ms',
      'paint ms',
      'to marks ms',
    ],
    rows: [row('bare', bare), row('with Whence', whence), row('with mark.js alone', marked)],
  };
}

async function costs(url: string, folder: string | null, article = true): Promise<{list: Cost[]; ranges: Range[]}> {
  const browser = await launchChromium({folder});
  const {context} = browser;
  const list: Cost[] = [];
  let ranges: Range[] = [];
  // The first load warms the browser's caches of code and is not counted.
  for (let load = 0; load <= LOADS; load++) {
    const page = await context.newPage();
    await page.addInitScript(watchLayout);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(url, {waitUntil: 'load'});
    await settle(page, folder !== null && article);
    const cost = await measure(page, session);
    if (load > 0) list.push(cost);
    if (load === LOADS) ranges = await page.evaluate(rangesOfMarks);
    await page.close();
  }
  await browser.close();
  return {list, ranges};
}

/** Waits until claims are painted, where any are to come, and then for what else is under way. */
async function settle(page: Page, painted: boolean): Promise<void> {
  const total = () => page.evaluate(() => performance.getEntriesByName('whence:total').length > 0);
  // A page whose claims do not come within the patience of the tests shows a dash in the last columns.
  if (painted) await waitFor('claims to be painted', total).catch(() => undefined);
  await page.waitForTimeout(painted ? 500 : REST);
}

async function measure(page: Page, session: CDPSession): Promise<Cost> {
  const {metrics} = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  const seen = await page.evaluate(() => {
    const {layoutShift, longTasks} = globalThis as unknown as {layoutShift: number; longTasks: number};
    const measures = performance.getEntriesByType('measure').map(({name, duration}) => [name, duration] as const);
    const painted = [...CSS.highlights].flatMap(([name, ranges]) => (name.startsWith('whence-') ? [...ranges] : []));
    const marks = document.querySelectorAll('whence-mark, mark').length + painted.length;
    return {shift: layoutShift, longTasks, marks, measures: Object.fromEntries(measures)};
  });
  return {
    ...seen,
    task: metric('TaskDuration') * 1000,
    script: metric('ScriptDuration') * 1000,
    layouts: metric('LayoutCount'),
    heap: usedSize / 1000,
    nodes: metric('Nodes'),
  };
}

/** Runs in the page from its start: adds up layout shifts and counts tasks of more than 50 ms. */
function watchLayout(): void {
  const sums = Object.assign(globalThis, {layoutShift: 0, longTasks: 0});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sums.layoutShift += (entry as unknown as {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver((list) => {
    sums.longTasks += list.getEntries().length;
  }).observe({type: 'longtask', buffered: true});
}

/** Runs in the page: where the claims stand, counted over the text nodes that mark.js sees. */
function rangesOfMarks(): Range[] {
  const painted = [...CSS.highlights].flatMap(([name, list]) => (name.startsWith('whence-') ? [...list] : []));
  const starts = new Map<Node, AbstractRange[]>();
  for (const range of painted) starts.set(range.startContainer, [...(starts.get(range.startContainer) ?? []), range]);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  let at = 0;
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent?.closest('script, style, title, head')) continue;
    const {length} = walker.currentNode as Text;
    if (parent?.closest('whence-mark')) ranges.push({start: at, length});
    for (const range of starts.get(walker.currentNode) ?? []) {
      const end = range.endContainer === range.startContainer ? range.endOffset : length;
      ranges.push({start: at + range.startOffset, length: end - range.startOffset});
    }
    at += length;
  }
  return ranges.sort((a, b) => a.start - b.start);
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
