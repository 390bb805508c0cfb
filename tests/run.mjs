// Runs the tests. `node tests/run.mjs` runs all of them; `node tests/run.mjs PART ... [WORD ...]` some parts, and of
// those only the files whose path contains one of the words. The last line is `N passed, N failed`.
import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {resolve} from 'node:path';
import esbuild from 'esbuild';
import {build, nodeOptions, runInNode} from '../build.mjs';

/** What can be run: `unit` and `record` on the sources, the others on the built extension and command line. */
const PARTS = {
  unit: (words) => runNodeTests('unit', ['unit', 'record'], words),
  record: (words) => runNodeTests('record', ['record'], words),
  built: (words) => runNodeTests('built', ['built', 'articles'], words),
  fuzz: (words) => runNodeTests('fuzz', ['fuzz'], words),
  chromium: runPlaywright,
  firefox: (words) => runNodeTests('firefox', ['browser'], words),
  check: () => runOne('check', 'npm', ['run', '-s', 'check']),
  lint: () => runOne('lint', 'npx', ['web-ext', 'lint', '-s', 'dist/firefox', '-w', '--no-config-discovery']),
};
const NEEDS_BUILD = ['built', 'fuzz', 'chromium', 'firefox', 'lint'];
const NEEDS_BROWSER = ['chromium', 'firefox'];
/** First what looks at the clock, alone; then two lanes side by side, one with the browsers and one without. */
const ALL = [
  [['unit']],
  [
    ['chromium', 'firefox'],
    ['built', 'fuzz', 'check', 'lint'],
  ],
];
const args = process.argv.slice(2);
/** `--minutes N`: how long the property tests go on; without it they take a few seconds. */
const minutes = args.includes('--minutes') ? Number(args.splice(args.indexOf('--minutes'), 2)[1]) : 0;
process.env.WHENCE_FUZZ_MINUTES = String(minutes);
/** Milliseconds after which a part is stopped and counts as failed. */
const PART_LIMIT = (20 + minutes) * 60_000;
/** Milliseconds a single test of node:test may take. */
const TEST_LIMIT = (2 + minutes) * 60_000;

const asked = args.filter((arg) => arg in PARTS);
const words = args.filter((arg) => !(arg in PARTS));
const stages = asked.length > 0 ? [[asked]] : ALL;
const parts = stages.flat(2);
const outdir = `out/tests-${process.pid}`;
mkdirSync(outdir, {recursive: true});
process.exitCode = await main();
rmSync(outdir, {recursive: true, force: true});

async function main() {
  if (parts.some((part) => NEEDS_BUILD.includes(part))) await build({test: true});
  const browsers = parts.filter((part) => NEEDS_BROWSER.includes(part));
  if (browsers.length > 0 && (await runInNode('tests/browser/install-browsers.ts', browsers)) !== 0) {
    return report([{passed: 0, failed: browsers.length}]);
  }
  const results = [];
  for (const lanes of stages) results.push(...(await Promise.all(lanes.map(runLane))).flat());
  return report(results);
}

async function runLane(lane) {
  const results = [];
  for (const part of lane) {
    const started = Date.now();
    const result = await PARTS[part](words);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      `\n== ${part}: ${result.passed} passed, ${result.failed} failed in ${seconds} s\n${result.output.trimEnd()}`,
    );
    results.push(result);
  }
  return results;
}

function report(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
}

/** Bundles the `.test.ts` files of some folders of tests/ and runs them with node:test. */
async function runNodeTests(part, folders, words) {
  const files = testFiles(folders).filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
  if (files.length === 0) return {passed: 0, failed: 0, output: 'no test file\n'};
  const dir = `${outdir}/${part}`;
  await esbuild.build({
    ...nodeOptions,
    entryPoints: files,
    outdir: dir,
    outbase: 'tests',
    outExtension: {'.js': '.mjs'},
  });
  const built = files.map((file) => `${dir}/${file.replace(/^tests[\\/]/, '').replace(/\.tsx?$/, '.mjs')}`);
  const tap = `${dir}/result.tap`;
  const {output, status} = await execute(process.execPath, [
    '--enable-source-maps',
    '--test',
    `--test-timeout=${TEST_LIMIT}`,
    ...(part === 'firefox' ? ['--test-concurrency=1'] : []),
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${tap}`],
    ...built,
  ]);
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(readFileSync(tap, 'utf8'))?.[1] ?? 0);
  const failed = count('fail') + count('cancelled') + count('skipped');
  return {
    passed: count('pass'),
    failed: failed || (status === 0 ? 0 : 1),
    output: failed || status !== 0 ? failures(output) : summary(output),
  };
}

function testFiles(folders) {
  return readdirSync('tests', {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile() && /\.test\.tsx?$/.test(file.name))
    .map((file) => `${file.parentPath}/${file.name}`.replaceAll('\\', '/'))
    .filter((file) => folders.some((folder) => file.startsWith(`tests/${folder}/`)));
}

async function runPlaywright(words) {
  const json = resolve(outdir, 'chromium.json');
  const {output, status} = await execute(
    'npx',
    ['playwright', 'test', '-c', 'tests/browser/playwright.config.ts', ...words],
    {PLAYWRIGHT_JSON_OUTPUT_FILE: json, FORCE_COLOR: '0'},
  );
  try {
    const {stats} = JSON.parse(readFileSync(json, 'utf8'));
    const failed = stats.unexpected + stats.skipped;
    return {passed: stats.expected + stats.flaky, failed: failed || (status === 0 ? 0 : 1), output};
  } catch {
    return {passed: 0, failed: 1, output};
  }
}

/** A command that counts as one test. */
async function runOne(name, command, commandArgs) {
  const {output, status} = await execute(command, commandArgs);
  return {passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, output: status === 0 ? '' : output};
}

/**
 * The spec reporter tells every failure twice: where it happened, and again at the end. What the watchdog of the property
 * tests said about an example that never ended stands before that.
 */
function failures(output) {
  const starts = [output.indexOf('not ended after '), output.lastIndexOf('failing tests:')].filter((at) => at >= 0);
  return starts.length === 0 ? output : output.slice(Math.min(...starts));
}

function summary(output) {
  return output
    .split('\n')
    .filter((line) => /^\s*\S* ((tests|pass|fail|duration_ms) \d|\d+ examples: )/.test(line))
    .join('\n');
}

/** Runs a command, gathering what it prints; one that takes too long is ended. */
function execute(command, commandArgs, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, commandArgs, {env: {...process.env, ...env}, shell: process.platform === 'win32'});
    const chunks = [];
    const limit = setTimeout(() => child.kill('SIGKILL'), PART_LIMIT);
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => chunks.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (status) => {
      clearTimeout(limit);
      done({output: Buffer.concat(chunks).toString(), status});
    });
  });
}
