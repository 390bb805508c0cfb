// Builds dist/chrome, dist/firefox and dist/cli.mjs; `--test` builds dist/test-chrome and dist/test-firefox beside them;
// `--run FILE.ts [ARG ...]` bundles one TypeScript file for Node and runs it (tests, measurements, generators).
import {spawnSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import esbuild from 'esbuild';

const [command, file, ...rest] = process.argv.slice(2);

if (command === '--run') {
  process.exit(await run(file, rest));
}

/** Bundles a TypeScript file for Node (packages stay outside) and runs it; returns its exit status. */
async function run(entry, args) {
  const outfile = join('out', 'run', `${basename(entry).replace(/\.tsx?$/, '')}-${process.pid}.mjs`);
  mkdirSync('out/run', {recursive: true});
  await esbuild.build({
    entryPoints: [entry],
    outfile,
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
  const {status} = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], {stdio: 'inherit'});
  return status ?? 1;
}
