// `npm run bench [-- --shared FOLDER] [--only engine|start|growth|worker|page]`: what Whence costs beside what others cost, medians
// within one run. Writes out/bench/result.json. What it is compared with is installed beside the project on first use.
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {build, type Plugin} from 'esbuild';
import {benchEngines, benchGrowth, benchTexts} from './engine.ts';
import {benchPageCosts} from './page.ts';
import {benchStarts} from './starts.ts';
import {printTable, type Table} from './table.ts';
import {benchWorkerStarts} from './worker-start.ts';

const PACKAGES = 'out/bench';

const {values: options} = parseArgs({
  options: {shared: {type: 'string', default: '../shared'}, only: {type: 'string', default: ''}},
});
const wants = (name: string) => name.includes(options.only);

installPackages();
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
const tables: Table[] = [];
if (wants('engine')) add(benchEngines(benchTexts(options.shared), await bundleWorker(), PACKAGES));
if (wants('start')) add(await benchStarts(PACKAGES, await shippedPlugins()));
if (wants('growth')) add(benchGrowth(benchTexts(options.shared).texts));
if (wants('worker')) add(await benchWorkerStarts('dist/chrome'));
if (wants('page')) for (const table of await benchPageCosts(PACKAGES)) add(table);
writeFileSync(`${PACKAGES}/result.json`, `${JSON.stringify({node: process.version, tables}, null, 2)}\n`);
console.log(`\nas JSON: ${PACKAGES}/result.json`);

function add(table: Table): void {
  printTable(table);
  tables.push(table);
}

function installPackages(): void {
  mkdirSync(PACKAGES, {recursive: true});
  const {dependencies} = JSON.parse(readFileSync('tests/bench/packages/package.json', 'utf8')) as {
    dependencies: object;
  };
  if (Object.keys(dependencies).every((name) => existsSync(`${PACKAGES}/node_modules/${name}`))) return;
  console.log('installing what Whence is compared with …');
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(`tests/bench/packages/${file}`, `${PACKAGES}/${file}`);
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {cwd: PACKAGES, stdio: 'inherit'});
  if (status !== 0) throw new Error('the packages to compare with could not be installed');
}

/** The worker in files that Node runs by itself; what it imports later is a file of its own, so that loading it counts. */
async function bundleWorker(): Promise<string> {
  await build({
    plugins: await shippedPlugins(),
    entryPoints: ['tests/bench/engine-worker.ts'],
    outdir: `${PACKAGES}/worker`,
    outExtension: {'.js': '.mjs'},
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return `${PACKAGES}/worker/engine-worker.mjs`;
}

async function shippedPlugins(): Promise<Plugin[]> {
  // Not bundled with this file: it tells by its own address whether it is run or imported.
  const {releasePlugins} = (await import(pathToFileURL('build.mjs').href)) as {releasePlugins: Plugin[]};
  return releasePlugins;
}
