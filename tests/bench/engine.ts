import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {createEnglish} from '../../src/languages/en/engine.ts';
import {articleText} from '../../src/text/article-text.ts';
import {articleFromHtml} from '../../src/cli/article-from-html.ts';
import type {EngineRun} from './engine-worker.ts';
import {median} from './median.ts';
import {processorTime} from './processor-time.ts';
import type {Table} from './table.ts';

const ENGINES = [
  ...['whence', 'whence with tagger', 'figures by one regular expression'],
  ...['compromise', 'wink-nlp', 'Recognizers-Text'],
];
const ROUNDS = 3;
/** Times the base text is repeated to see how cost grows. */
const GROWTH = [1, 4, 16, 64, 256];

/** The texts to measure on: annotated news where it is at hand, else the bundled articles over and over. */
export function benchTexts(shared: string): {texts: string[]; origin: string} {
  const file = join(shared, 'gold/polnear-dev.jsonl');
  if (existsSync(file)) {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return {texts: lines.map((line) => (JSON.parse(line) as {text: string}).text), origin: 'polnear-dev'};
  }
  const bundled = readdirSync('tests/articles')
    .map((slug) => join('tests/articles', slug, 'article.html'))
    .filter(existsSync)
    .flatMap((path) => articleFromHtml(readFileSync(path, 'utf8'), null)?.text ?? []);
  return {texts: Array.from({length: 20}, () => bundled).flat(), origin: 'bundled articles, 20 times'};
}

/**
 * Speed, start and memory of the engines, each in a process of its own: warmed up until passes over the texts no longer
 * get faster, then the median of five. Each cell the median of three processes, taken in turn, so that a busy machine
 * burdens all alike.
 */
export function benchEngines(
  {texts, origin}: {texts: string[]; origin: string},
  worker: string,
  packages: string,
): Table {
  const file = 'out/bench/texts.json';
  writeFileSync(file, JSON.stringify(texts));
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const runs = Array.from({length: ROUNDS}, () => ENGINES.map((name) => runWorker(worker, name, file, packages)));
  return {
    title: `Engine: ${texts.length} texts, ${(size / 1e3).toFixed(0)} kB (${origin}); by the clock and in processor time, medians of ${ROUNDS} processes`,
    columns: COLUMNS.map(([column]) => column),
    rows: ENGINES.map((name, i) => ({
      name,
      cells: COLUMNS.map(([, measure]) => round(median(runs.map((row) => measure(row[i] as EngineRun))))),
    })),
  };
}

/** The first article is one of 5 kB, read by an engine that has read one sentence before. */
const COLUMNS: [column: string, measure: (run: EngineRun) => number][] = [
  ['MB/s', ({megabyte}) => 1000 / megabyte.clock],
  ['MB/s proc.', ({megabyte}) => 1000 / megabyte.processor],
  ['start ms', ({start}) => start.clock],
  ['start proc.', ({start}) => start.processor],
  ['first article ms', ({firstArticle}) => firstArticle.clock],
  ['first article proc.', ({firstArticle}) => firstArticle.processor],
  ['heap MB', ({heap}) => heap],
  ['found', ({found}) => found],
];

function runWorker(worker: string, name: string, file: string, packages: string): EngineRun {
  const {stdout, stderr, status} = spawnSync(process.execPath, ['--expose-gc', worker, name, file, packages], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout) as EngineRun;
}

/** Cost per character as the text grows; 1.00 is linear. */
export function benchGrowth(texts: string[]): Table {
  const base = texts.slice(0, 8).join('\n').slice(0, 12_000);
  const english = createEnglish(null);
  for (let i = 0; i < 50; i++) english.read(articleText(base));
  const costs = GROWTH.map((times) => {
    const article = articleText(Array.from({length: times}, () => base).join('\n'));
    // Small texts are read several times between two looks at the clock, whose grain is coarse.
    const batch = Math.max(1, Math.ceil(64 / times));
    const measured = Array.from({length: 7}, () => {
      const from = processorTime();
      for (let i = 0; i < batch; i++) english.read(article);
      return (processorTime() - from) / batch;
    });
    return median(measured) / times;
  });
  const yardstick = costs[0] ?? 1;
  return {
    title: `Growth: a text of ${(base.length / 1000).toFixed(0)} kB repeated, ms of processor time for each repetition`,
    columns: ['ms', 'ratio to 1x'],
    rows: GROWTH.map((times, i) => ({
      name: `${times}x`,
      cells: [round(costs[i] ?? 0), round((costs[i] ?? 0) / yardstick)],
    })),
  };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
