// Builds dist/chrome, dist/firefox and dist/cli.mjs from src/ and the one manifest.json.
//   node build.mjs             the release build
//   node build.mjs --test      also dist/test-chrome and dist/test-firefox: open shadow root, performance.measure entries
//   node build.mjs --watch     builds again on every change
//   node build.mjs --run FILE.ts [ARG ...]   bundles one TypeScript file for Node and runs it
import {spawnSync} from 'node:child_process';
import {existsSync, watch} from 'node:fs';
import {cp, mkdir, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {Session} from 'node:inspector/promises';
import {basename, dirname, join, relative, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import esbuild from 'esbuild';

/** In pages the browser's own API does: the polyfill takes 2 ms to wrap it, on every page that is opened. */
const BARE_API = {'webextension-polyfill': './src/page/browser-api.ts'};

/** Scripts of the extension. `esm`: loaded with `import()`, so it has to be a web-accessible resource. */
const SCRIPTS = [
  {to: 'content-script.js', from: 'src/page/content-script.ts', alias: BARE_API},
  {to: 'gate.js', from: 'src/page/gate.ts', format: 'esm', alias: BARE_API},
  {to: 'page.js', from: 'src/page/page.ts', format: 'esm', alias: BARE_API},
  {to: 'background.js', from: 'src/background/background.ts'},
  {to: 'popup.js', from: 'src/popup/popup.tsx'},
  {to: 'options.js', from: 'src/options/options.tsx'},
  {to: 'record.js', from: 'src/options/record.tsx'},
  {to: 'first-run.js', from: 'src/options/first-run.tsx'},
];

/** Style sheets, with their `@import`s drawn in. */
const STYLES = [
  {to: 'marks.css', from: 'src/page/marks.css', only: 'firefox'},
  {to: 'popup.css', from: 'src/popup/popup.css'},
  {to: 'options.css', from: 'src/options/options.css'},
  {to: 'record.css', from: 'src/options/record.css'},
  {to: 'first-run.css', from: 'src/options/first-run.css'},
];

/** Files and folders that are copied as they are. */
const COPIES = [
  {to: 'popup.html', from: 'src/popup/popup.html'},
  {to: 'sidepanel.html', from: 'src/popup/sidepanel.html'},
  {to: 'options.html', from: 'src/options/options.html'},
  {to: 'record.html', from: 'src/options/record.html'},
  {to: 'first-run.html', from: 'src/options/first-run.html'},
  {to: 'icons', from: 'icons'},
  {to: 'LICENSE.txt', from: 'LICENSE'},
  {to: '_locales', from: 'src/locales/_locales'},
];

/** What a browser's manifest leaves out of the common one: nothing is ever added. */
const WITHOUT = {
  chrome(manifest) {
    // Scripts put the marks' style sheet into pages that have marks.
    for (const scripts of manifest.content_scripts) delete scripts.css;
    delete manifest.browser_specific_settings;
    delete manifest.background.scripts;
    delete manifest.sidebar_action;
  },
  firefox(manifest) {
    delete manifest.minimum_chrome_version;
    delete manifest.background.service_worker;
    delete manifest.side_panel;
    manifest.permissions = manifest.permissions.filter((name) => name !== 'sidePanel');
  },
};

/**
 * What is taken out of packages: uses of innerHTML on paths that are never taken here, which stores warn about. Preact
 * has one for `dangerouslySetInnerHTML`; Readability rebuilds its clone from a string before a retry and looks into
 * `<noscript>` images (src/page/readability-choice.ts makes the retries itself and wants no images), and writes the
 * whole page into a string for the retry.
 */
const INNER_HTML = [
  {
    package: /preact[\\/]dist[\\/]preact\.(module\.js|mjs)$/,
    uses: /[\w$]+\.innerHTML\s*=\s*[\w$]+\.__html/g,
    found: 1,
  },
  {
    package: /readability[\\/]Readability\.js$/,
    uses: /(?:page|tmp)\.innerHTML = (?:pageCacheHtml|noscript\.innerHTML)|page\.innerHTML(?=;\n)/g,
    found: 3,
  },
];

/** Takes them out, and fails when a package changes, so that it is looked at again. */
const withoutInnerHTML = {
  name: 'without-inner-html',
  setup(build) {
    for (const {package: filter, uses, found} of INNER_HTML) {
      build.onLoad({filter}, async ({path}) => {
        const source = await readFile(path, 'utf8');
        const contents = source.replace(uses, '0');
        const count = source.match(uses)?.length ?? 0;
        if (count !== found || /\.innerHTML\s*=[^=]/.test(contents))
          throw new Error(`${path}: ${count} uses of innerHTML`);
        return {contents, loader: 'js'};
      });
    }
  },
};

/** Data that `import bytes from 'embedded:NAME'` puts into a Node bundle: Brotli-compressed, empty where there is none. */
const embedded = {
  name: 'embedded',
  setup(build) {
    build.onResolve({filter: /^embedded:/}, ({path}) => ({
      path: path.slice('embedded:'.length),
      namespace: 'embedded',
    }));
    build.onLoad({filter: /.*/, namespace: 'embedded'}, async ({path}) => {
      const data = (await dataFiles()).get(path);
      const contents = data === undefined ? new Uint8Array() : compress(data);
      return {contents, loader: 'binary'};
    });
  },
};

/**
 * Modules named `*.built.ts` are run by the build, and their exports, which have to be JSON, stand in the bundle for
 * them: work that is the same at every start is done once. Without this plugin they run when they are loaded.
 */
const evaluated = {
  name: 'evaluated',
  setup(build) {
    build.onLoad({filter: /\.built\.ts$/}, async ({path}) => ({contents: await evaluate(path), loader: 'js'}));
  },
};

/**
 * A function is compiled when it is first called, after it has been looked through once at the start. Those that every
 * reading calls anyway are written as functions in brackets, which engines compile at once: a tenth of the engine's start.
 */
const eager = {
  name: 'eager',
  setup(build) {
    build.onLoad({filter: ENGINE}, async ({path}) => {
      const names = (await calledByEveryReading()).get(relative('', path).replaceAll('\\', '/')) ?? [];
      return {contents: bracketFunctions(writeEnums(await readFile(path, 'utf8')), names), loader: 'ts'};
    });
    build.onLoad({filter: FIRST_STAGE}, async ({path}) => {
      const names = CALLED_IN_EVERY_PAGE[basename(path)];
      return {contents: bracketFunctions(await readFile(path, 'utf8'), names), loader: 'ts'};
    });
  },
};

let called;
/** The functions that a reading of one plain sentence calls, by the module's path. */
function calledByEveryReading() {
  called ??= bundleForNode('src/languages/en/engine.ts', [evaluated]).then(coverReading);
  return called;
}

async function coverReading(bundle) {
  const url = pathToFileURL(resolve(bundle)).href;
  const code = await readFile(bundle, 'utf8');
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: false});
  const {english} = await import(url);
  const text = 'Turnout reached 61 percent, officials said.';
  const {claims} = english.read({text, breaks: [text.length]});
  if (claims.length !== 1) throw new Error(`${claims.length} claims in "${text}"`);
  const {result} = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  await rm(bundle);
  const names = new Map();
  for (const {functionName, ranges} of result.find((script) => script.url === url).functions) {
    const [{count, startOffset}] = ranges;
    if (count === 0 || !code.startsWith('\nfunction', startOffset - 1)) continue;
    // esbuild writes each module's path before it, and numbers behind names that several modules have.
    const at = code.lastIndexOf('\n// src/', startOffset) + '\n// '.length;
    const path = code.slice(at, code.indexOf('\n', at));
    names.set(path, [...(names.get(path) ?? []), functionName, functionName.replace(/\d+$/, '')]);
  }
  return names;
}

/** Modules of the script in every page, and what of them is called in each. */
const FIRST_STAGE = /[\\/]src[\\/]page[\\/](?:content-script|looks-like-article|watch-navigation)\.ts$/;
const CALLED_IN_EVERY_PAGE = {
  'content-script.ts': ['look', 'lookAtPage', 'beginLooking'],
  'looks-like-article.ts': ['lookAt', 'isHtml', 'sampleText', 'textsOf', 'gatherText'],
  'watch-navigation.ts': ['watchNavigation', 'pageAddress', 'keepLooking', 'lookLater'],
};

/** Modules of the reading engine. */
const ENGINE = /[\\/]src[\\/](?:attribution|claims|languages|text)[\\/].*\.ts$/;

/**
 * Writes objects of named figures as enums, which esbuild puts in place as figures: 2,300 look-ups less to compile and
 * to run.
 */
function writeEnums(source) {
  return source.replace(/^((?:export )?)const (\w+) = \{([^{}]*)\} as const;/gm, (all, exported, name, body) => {
    const members = body.replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '').split(',');
    const areFigures = members.every((member) => /^\s*(?:\w+: [\d<| ]+)?\s*$/.test(member));
    return areFigures ? `${exported}enum ${name} {${members.join(',').replaceAll(':', '=')}}` : all;
  });
}

/** Puts functions of these names that stand by themselves in brackets, before all else, so that they are there for it. */
function bracketFunctions(source, names) {
  const moved = [];
  const rest = source.replace(/^(export )?function (\w+)(.*?^\})\n/gms, (all, exported = '', name, body) => {
    if (!names.includes(name)) return all;
    moved.push(`${exported}const ${name} = (function ${body});\n`);
    return '';
  });
  return moved.join('') + rest;
}

/**
 * esbuild leaves characters beyond ASCII as they are in patterns and in the raw strings that patterns are made of; one of
 * them makes the whole script a string of twice the size, which takes longer to decode and to scan at every start.
 */
const ascii = {
  name: 'ascii',
  setup(build) {
    const {write = true} = build.initialOptions;
    build.initialOptions.write = false;
    build.onEnd(async ({outputFiles = []}) => {
      for (const file of outputFiles) {
        if (/\.m?js$/.test(file.path)) file.contents = Buffer.from(escapeCharacters(file.text));
        if (write) await mkdir(dirname(file.path), {recursive: true});
        if (write) await writeFile(file.path, file.contents);
      }
    });
  },
};

function escapeCharacters(source) {
  return source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

let evaluations = new Map();
/** The source of a module that gives what the TypeScript module at `path` exports, in JSON, which loads faster than literals. */
function evaluate(path) {
  if (!evaluations.has(path)) evaluations.set(path, exportsOf(path).then(writeExports));
  return evaluations.get(path);
}

async function exportsOf(path) {
  const {outputFiles} = await esbuild.build({
    ...nodeOptions,
    plugins: [],
    sourcemap: false,
    entryPoints: [path],
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function writeExports(exports) {
  return Object.entries(exports)
    .map(([name, value]) => `export const ${name} = ${writeValue(value)};\n`)
    .join('');
}

/** Long strings stand as they are: nothing has to be parsed for them. */
function writeValue(value) {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value) || value === null || typeof value !== 'object')
    return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  return `{${Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${writeValue(part)}`)}}`;
}

function compress(data) {
  return brotliCompressSync(data, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: data.length},
  });
}

const {version} = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));

function common(test) {
  return {
    bundle: true,
    loader: {'.css': 'text'},
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: {__TEST__: String(test), __VERSION__: JSON.stringify(version)},
    logLevel: 'warning',
  };
}

/** esbuild options for TypeScript that runs in Node with node_modules beside it: tests, measurements, generators. */
export const nodeOptions = {
  ...common(true),
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  plugins: [embedded, evaluated, ascii],
};

/** What scripts that are shipped go through; making them takes a moment longer. */
export const releasePlugins = [evaluated, eager, ascii];

/** Bundles a TypeScript file for Node and runs it; returns its exit status. */
export async function runInNode(entry, args) {
  const outfile = await bundleForNode(entry);
  const {status} = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], {stdio: 'inherit'});
  await rm(outfile, {force: true});
  return status ?? 1;
}

let bundled = 0;
async function bundleForNode(entry, plugins = nodeOptions.plugins) {
  const outfile = join('out', 'run', `${basename(entry).replace(/\.tsx?$/, '')}-${process.pid}-${++bundled}.mjs`);
  await mkdir(dirname(outfile), {recursive: true});
  await esbuild.build({...nodeOptions, plugins, entryPoints: [entry], outfile});
  return outfile;
}

/** The trained tagger's weights; without them the rules' answer stands. */
const WEIGHTS = 'src/attribution/tagger/en.weights.bin';

let data;
/**
 * The data the extension and the command line carry, by file name: the record, checked (a broken pack throws), and
 * what else the packs' builder returns, and the tagger's weights.
 */
function dataFiles() {
  data ??= makeData();
  return data;
}

async function makeData() {
  const {buildRecord} = await importTypeScript('src/cli/build-record.ts');
  const files = new Map(Object.entries(await buildRecord()));
  if (existsSync(WEIGHTS)) files.set(basename(WEIGHTS), await readFile(WEIGHTS));
  return files;
}

/** Bundles a TypeScript module for Node and imports it. */
async function importTypeScript(entry) {
  const outfile = await bundleForNode(entry);
  const module = await import(pathToFileURL(outfile).href);
  await rm(outfile, {force: true});
  return module;
}

/** Writes one browser's unpacked extension. */
async function buildExtension(browser, test) {
  const dir = join('dist', test ? `test-${browser}` : browser);
  await rm(dir, {recursive: true, force: true});
  await mkdir(dir, {recursive: true});
  const [inputs] = await Promise.all([
    Promise.all(SCRIPTS.map((script) => bundleScript(script, dir, test))),
    ...STYLES.filter(({only = browser}) => only === browser).map((style) => bundleStyle(style, dir)),
    ...COPIES.map(({from, to}) => cp(from, join(dir, to), {recursive: true})),
  ]);
  await writeNotices(inputs.flat(), dir);
  for (const [name, content] of await dataFiles()) await writeFile(join(dir, name), content);
  await writeFile(join(dir, 'manifest.json'), `${JSON.stringify(await manifestFor(browser), null, 2)}\n`);
}

async function bundleScript({from, to, format = 'iife', alias = {}}, dir, test) {
  const {metafile} = await esbuild.build({
    ...common(test),
    alias,
    entryPoints: [from],
    outfile: join(dir, to),
    format,
    target: ['chrome130', 'firefox142'],
    minify: !test,
    legalComments: 'none',
    metafile: true,
    plugins: [withoutInnerHTML, ...releasePlugins],
  });
  return Object.keys(metafile.inputs);
}

async function bundleStyle({from, to}, dir) {
  await esbuild.build({
    entryPoints: [from],
    bundle: true,
    outfile: join(dir, to),
    minify: true,
    target: ['chrome130', 'firefox142'],
    logLevel: 'warning',
  });
}

/** Names, licences and licence texts of the packages in the bundles. */
async function writeNotices(inputs, dir) {
  const {gatherNotices} = await importTypeScript('src/cli/notices.ts');
  await writeFile(join(dir, 'third-party-notices.txt'), `${gatherNotices(inputs)}\n`);
}

async function manifestFor(browser) {
  const manifest = JSON.parse(await readFile('manifest.json', 'utf8'));
  manifest.version = version;
  WITHOUT[browser](manifest);
  return manifest;
}

async function buildCommandLine() {
  await esbuild.build({
    ...common(false),
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.mjs',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
    external: ['canvas'],
    // linkedom's dependencies are CommonJS and ask for Node's own modules with require().
    banner: {
      js: "#!/usr/bin/env node\nimport {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);",
    },
    plugins: [embedded, ...releasePlugins],
  });
}

/** Builds everything; throws where something is broken. */
export async function build({test = false} = {}) {
  data = undefined;
  evaluations = new Map();
  called = undefined;
  await mkdir('dist', {recursive: true});
  const started = Date.now();
  await Promise.all([
    ...['chrome', 'firefox'].map((browser) => buildExtension(browser, false)),
    ...(test ? ['chrome', 'firefox'].map((browser) => buildExtension(browser, true)) : []),
    buildCommandLine(),
  ]);
  console.log(
    `built ${(await readdir('dist')).map((name) => `dist/${name}`).join(', ')} in ${Date.now() - started} ms`,
  );
}

function watchSources(options) {
  let timer;
  for (const path of ['src', 'icons', 'manifest.json'].filter(existsSync)) {
    watch(path, {recursive: true}, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void build(options).catch((error) => console.error(error.message)), 100);
    });
  }
}

async function main(args) {
  const [command, file, ...rest] = args;
  if (command === '--run' && file) return runInNode(file, rest);
  const unknown = args.find((arg) => !['--test', '--watch'].includes(arg));
  if (unknown) {
    console.error(
      `build.mjs: ${unknown} is not known\nusage: node build.mjs [--test] [--watch] | --run FILE.ts [ARG ...]`,
    );
    return 2;
  }
  const options = {test: args.includes('--test')};
  await build(options);
  if (args.includes('--watch')) {
    watchSources(options);
    return null;
  }
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const status = await main(process.argv.slice(2)).catch((error) => {
    // esbuild has printed its own errors; a broken pack names every problem in its message.
    if (!error.errors) console.error(error.message);
    console.error('build.mjs: the build failed');
    return 1;
  });
  if (status !== null) process.exitCode = status;
}
