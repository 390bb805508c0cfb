// Runs the tests: `node tests/run.mjs` all of them, `node tests/run.mjs unit [PATH ...]` the unit and record tests
// (only files whose path contains one of the words, where given). Ends with `N passed, N failed`.
import {spawnSync} from 'node:child_process';
import {readdirSync, rmSync} from 'node:fs';
import esbuild from 'esbuild';

const words = process.argv.slice(3);
const files = readdirSync('tests', {recursive: true, withFileTypes: true})
  .filter((f) => f.isFile() && /\.test\.tsx?$/.test(f.name) && /tests[\\/](unit|record)/.test(f.parentPath))
  .map((f) => `${f.parentPath}/${f.name}`)
  .filter((f) => words.length === 0 || words.some((word) => f.includes(word)));
const outdir = `out/tests-${process.pid}`;
await esbuild.build({
  entryPoints: files,
  outdir,
  outbase: 'tests',
  outExtension: {'.js': '.mjs'},
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
});
const built = files.map((f) => `${outdir}/${f.replace(/^tests[\\/]/, '').replace(/\.tsx?$/, '.mjs')}`);
const {status} = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...built], {stdio: 'inherit'});
rmSync(outdir, {recursive: true, force: true});
process.exit(status ?? 1);
