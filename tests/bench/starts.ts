import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {build, type Plugin} from 'esbuild';
import {median} from './median.ts';
import type {Table} from './table.ts';

/** Milliseconds from the script's source to the answer on one sentence, by the clock and of processor time. */
export interface EngineStart {
  clock: number;
  processor: number;
}

/** What the extension's script and those of the other engines would be made from: the smallest that reads a text. */
const ENGINES: Record<string, (packages: string) => string> = {
  whence: () => `
    import {createReader} from ${JSON.stringify(resolve('tests/bench/whence-reader.ts'))};
    globalThis.createReader = () => createReader(null);`,
  compromise: (packages) => `
    import nlp from ${JSON.stringify(resolve(packages, 'node_modules/compromise'))};
    globalThis.createReader = () => (text) => nlp(text).sentences().length;`,
  'wink-nlp': (packages) => `
    import make from ${JSON.stringify(resolve(packages, 'node_modules/wink-nlp'))};
    import model from ${JSON.stringify(resolve(packages, 'node_modules/wink-eng-lite-web-model'))};
    globalThis.createReader = () => {
      const nlp = make(model);
      return (text) => nlp.readDoc(text).tokens().length();
    };`,
};
const ROUNDS = 5;

/**
 * What it costs to start an engine the first time, when its script is compiled, and at every later time, with the code
 * that was kept from the first: so Chromium starts an extension's worker again and again.
 * @see https://v8.dev/blog/code-caching-for-devs
 */
export async function benchStarts(packages: string, plugins: Plugin[]): Promise<Table> {
  const worker = `${packages}/starts/start-worker.mjs`;
  await bundle(
    {entryPoints: ['tests/bench/start-worker.ts'], outfile: worker, platform: 'node', format: 'esm'},
    plugins,
  );
  const rows = [];
  for (const [name, write] of Object.entries(ENGINES)) {
    const script = `${packages}/starts/${name}.js`;
    const stdin = {contents: write(packages), resolveDir: resolve('.'), loader: 'ts' as const};
    await bundle({stdin, outfile: script, platform: 'browser', format: 'iife'}, plugins);
    const rounds = Array.from({length: ROUNDS}, () => startTwice(worker, script));
    rows.push({name, cells: CELLS.map((cell) => Number(median(rounds.map(cell)).toPrecision(3)))});
  }
  return {
    title: `Start: from the script's source to the first sentence read, medians of ${ROUNDS}`,
    columns: ['first ms', 'first proc.', 'later ms', 'later proc.'],
    rows,
  };
}

type Starts = [first: EngineStart, later: EngineStart];
const CELLS: ((starts: Starts) => number)[] = [
  ([first]) => first.clock,
  ([first]) => first.processor,
  ([, later]) => later.clock,
  ([, later]) => later.processor,
];

function startTwice(worker: string, script: string): Starts {
  const code = `${script}.code`;
  rmSync(code, {force: true});
  return [start(worker, script, code), start(worker, script, code)];
}

function start(worker: string, script: string, code: string): EngineStart {
  const {stdout, stderr, status} = spawnSync(process.execPath, [worker, script, code], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return JSON.parse(stdout) as EngineStart;
}

async function bundle(options: Parameters<typeof build>[0], plugins: Plugin[]): Promise<void> {
  await build({...options, plugins, bundle: true, minify: true, legalComments: 'none', target: 'node20'});
}
