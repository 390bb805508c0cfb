import {readFileSync} from 'node:fs';
import type {BrowserContext, Page} from 'playwright';
import {articleFromHtml} from '../../src/cli/article-from-html.ts';
import {launchChromium} from '../browser/launch-chromium.ts';
import {median} from './median.ts';
import type {Table} from './table.ts';
import {startTrace, tasksOf, type TraceEvent} from './trace.ts';

/** Starts of the worker that are counted, after the first. */
const STARTS = 5;
const TRIES = 15;
const ARTICLE = 'tests/articles/kazakhstan-2019-result/article.html';
const SCRIPT = 'background.js';

/** What one start of the worker cost, in milliseconds of its thread's processor time and, where it is said, by the clock. */
interface Start {
  compile: number;
  /** Running the script's top level. */
  run: number;
  /** Kilobytes of code that the browser had kept from the start before; 0 where it compiled from the source. */
  kept: number;
  /** By the clock, from a page's question to the answer: with loading the record, and again for the same article. */
  first: number;
  again: number;
  /** The worker's processor time for the same, the script's start within the first. */
  firstCpu: number;
  againCpu: number;
}

/** Set in the page before the article is sent again. */
const AGAIN = 'whence-bench-again';

/**
 * What a start of the extension's worker costs in Chromium. It stops an idle worker after half a minute and starts it
 * again for the next message; the code it compiled it keeps from the first start on.
 */
export async function benchWorkerStarts(folder: string): Promise<Table> {
  const extension = await launchChromium({folder});
  const {context, id} = extension;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const starts: Start[] = [];
  for (let n = 0; starts.length < STARTS && n < TRIES; n++) {
    const start = await measureStart(context, page, id).catch(reportLost);
    if (start) starts.push(start);
  }
  if (starts.length === 0) throw new Error('no start of the worker could be measured');
  await extension.close();
  return {
    title: `Worker: starts in Chromium, medians of ${STARTS}; the script in processor time, articles by the clock and in the worker's processor time`,
    columns: ['compile ms', 'run ms', 'kept kB', 'first article ms', 'again ms', 'first cpu ms', 'again cpu ms'],
    rows: [
      {
        name: 'a later start',
        cells: (['compile', 'run', 'kept', 'first', 'again', 'firstCpu', 'againCpu'] as const).map((part) =>
          round(median(starts.map((start) => start[part]))),
        ),
      },
    ],
  };
}

/** A message to a worker that is just going is lost, and one to a worker that is still there starts none. */
function reportLost(error: unknown): null {
  console.log(`a start was not measured: ${String(error).split('\n')[0]}`);
  return null;
}

async function measureStart(context: BrowserContext, page: Page, id: string): Promise<Start> {
  await stopWorker(context, id);
  const trace = await startTrace(context, ['v8', 'disabled-by-default-v8.compile']);
  let events: TraceEvent[] = [];
  const times: number[] = [];
  try {
    times.push(await askForArticle(page));
    await page.evaluate((mark) => performance.mark(mark), AGAIN);
    times.push(await askForArticle(page));
  } finally {
    events = await trace.stop();
  }
  const [first = 0, again = 0] = times;
  return {...scriptCost(events), first, again};
}

async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const {targetInfos} = (await session?.send('Target.getTargets')) ?? {targetInfos: []};
  const worker = targetInfos.find(({type, url}) => type === 'service_worker' && url.includes(id));
  if (worker) await session?.send('Target.closeTarget', {targetId: worker.targetId});
  await session?.detach();
}

/** Asks the worker to read an article, as a page does; milliseconds until it has answered. */
async function askForArticle(page: Page): Promise<number> {
  const input = articleFromHtml(readFileSync(ARTICLE, 'utf8'), 'https://news.example/article');
  return page.evaluate(async (argument) => {
    const {runtime} = (
      globalThis as unknown as {chrome: {runtime: {sendMessage: (message: object) => Promise<unknown>}}}
    ).chrome;
    const from = performance.now();
    const answer = await runtime.sendMessage({whence: 'to-background', name: 'read-article', argument});
    if (!(answer as {ok: boolean}).ok) throw new Error(JSON.stringify(answer));
    return performance.now() - from;
  }, input as object);
}

function scriptCost(events: readonly TraceEvent[]): Omit<Start, 'first' | 'again'> {
  const dataOf = ({args}: TraceEvent) => args['data'] as {url?: string; consumedCacheSize?: number} | undefined;
  const compile = events.find((event) => event.name === 'v8.compile' && dataOf(event)?.url?.endsWith(SCRIPT));
  const run = events.find(({name, args}) => name === 'v8.run' && String(args['fileName']).endsWith(SCRIPT));
  if (!compile || !run) throw new Error('the trace knows nothing of the worker’s start');
  const from = events.find(({name}) => name === AGAIN)?.ts ?? Infinity;
  const worker = events.filter(({pid, tid}) => pid === run.pid && tid === run.tid);
  const cpuOf = (part: readonly TraceEvent[]) => tasksOf(part).reduce((sum, {cpu}) => sum + cpu, 0);
  return {
    firstCpu: cpuOf(worker.filter(({ts}) => ts < from)),
    againCpu: cpuOf(worker.filter(({ts}) => ts >= from)),
    compile: (compile.tdur ?? 0) / 1000,
    run: (run.tdur ?? 0) / 1000,
    kept: (dataOf(compile)?.consumedCacheSize ?? 0) / 1000,
  };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
