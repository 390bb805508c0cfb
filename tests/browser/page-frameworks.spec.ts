// Pages whose text a framework owns: with the extension on, thousands of random steps must throw nothing and show the
// same text as without it, and switching off must leave the framework's own nodes.
import {readFileSync} from 'node:fs';
import esbuild, {type Plugin} from 'esbuild';
import {compile} from 'svelte/compiler';
import {expect, test} from './chromium.ts';
import {launchChromium, type Extension} from './launch-chromium.ts';
import type {LoopbackServer} from './loopback-server.ts';
import {setOnPage} from './page-message.ts';

const STEPS = Number(process.env['WHENCE_STEPS'] ?? 250);

const svelte: Plugin = {
  name: 'svelte',
  setup(build) {
    build.onLoad({filter: /\.svelte$/}, ({path}) => ({
      contents: compile(readFileSync(path, 'utf8'), {filename: path, generate: 'client', dev: false}).js.code,
      loader: 'js',
    }));
  },
};

async function bundle(framework: string): Promise<string> {
  const {outputFiles} = await esbuild.build({
    entryPoints: [`tests/browser/pages/${framework}-page.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['browser', 'production'],
    define: {'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false'},
    plugins: [svelte],
    logLevel: 'error',
  });
  return outputFiles?.[0]?.text ?? '';
}

async function putPage(server: LoopbackServer, framework: string, story = ''): Promise<string> {
  server.put(`/${framework}.js`, {body: await bundle(framework), type: 'text/javascript'});
  return server.put(
    `/${framework}`,
    `<!doctype html><html lang="en"><head><title>Turnout by city</title></head>
    <body><article><h1>Turnout by city</h1><div class="body" id="story">${story}</div></article>
    <script src="/${framework}.js"></script></body></html>`,
  );
}

let plain: Extension;
test.beforeAll(async () => {
  plain = await launchChromium({folder: null});
});
test.afterAll(async () => {
  await plain.close();
});

/** The story's nodes one by one: elements by name, texts by what they hold, as they are cut. */
function nodesOfStory(): string[] {
  const nodes: string[] = [];
  const walker = document.createTreeWalker(document.getElementById('story') ?? document, NodeFilter.SHOW_ALL);
  while (walker.nextNode()) nodes.push(walker.currentNode.nodeValue ?? walker.currentNode.nodeName);
  return nodes;
}

for (const framework of ['react', 'preact', 'vue', 'svelte']) {
  for (const painter of ['marks', 'auto'] as const) {
    test(`${framework}: ${STEPS} random steps with the painter on ${painter}`, async ({page, server, extension}) => {
      test.setTimeout(120_000);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const address = await putPage(server, framework);
      await setOnPage(page, extension, {painter});
      await page.goto(address);
      await page.waitForFunction(() => document.querySelector('whence-mark') !== null || CSS.highlights.size > 0);
      const twin = await plain.context.newPage();
      await twin.goto(address);
      const run = (steps: number) => globalThis.runSteps?.(7, steps) ?? [];
      const [seen, wanted] = await Promise.all([page.evaluate(run, STEPS), twin.evaluate(run, STEPS)]);
      expect(errors).toEqual([]);
      expect(wanted).toHaveLength(STEPS);
      expect(seen.findIndex((text, i) => text !== wanted[i])).toBe(-1);
      await setOnPage(page, extension, {enabled: false});
      await expect(page.locator('whence-mark')).toHaveCount(0);
      await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await page.evaluate(nodesOfStory)).toEqual(await twin.evaluate(nodesOfStory));
      await twin.close();
      const more = await page.evaluate(run, 20);
      expect(more).toHaveLength(20);
      expect(errors).toEqual([]);
    });
  }
}

for (const framework of ['react-hydrated', 'vue-hydrated']) {
  for (const painter of ['marks', 'auto'] as const) {
    test(`${framework}: taken over after the painter on ${painter} has painted`, async ({page, server, extension}) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const twin = await plain.context.newPage();
      await twin.goto(await putPage(server, framework));
      const story = await twin.evaluate(() => globalThis.renderStory?.());
      const address = await putPage(server, framework, story);
      await twin.goto(address);
      expect(await twin.evaluate(() => globalThis.hydrateStory?.())).toEqual([]);
      await setOnPage(page, extension, {painter});
      await page.goto(address);
      await page.waitForFunction(() => document.querySelector('whence-mark') !== null || CSS.highlights.size > 0);
      const mended = await page.evaluate(() => globalThis.hydrateStory?.());
      // Elements that the reader's choice puts into its text make a framework draw it anew; left to choose, we put none.
      if (painter === 'auto') expect(mended).toEqual([]);
      const run = (steps: number) => globalThis.runSteps?.(7, steps) ?? [];
      const [seen, wanted] = await Promise.all([page.evaluate(run, 60), twin.evaluate(run, 60)]);
      expect(wanted).toHaveLength(60);
      expect(seen.findIndex((text, i) => text !== wanted[i])).toBe(-1);
      await setOnPage(page, extension, {enabled: false});
      await expect(page.locator('whence-mark')).toHaveCount(0);
      await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
      // A framework that draws its text anew leaves out the comments that came from the server.
      const withoutComments = (nodes: string[]) => nodes.filter((node) => node.trim() !== '');
      const [now, then] = await Promise.all([page.evaluate(nodesOfStory), twin.evaluate(nodesOfStory)]);
      if (painter === 'auto') expect(now).toEqual(then);
      else expect(withoutComments(now)).toEqual(withoutComments(then));
      expect(errors).toEqual([]);
      await twin.close();
    });
  }
}
