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

async function putPage(server: LoopbackServer, framework: string): Promise<string> {
  server.put(`/${framework}.js`, {body: await bundle(framework), type: 'text/javascript'});
  return server.put(
    `/${framework}`,
    `<!doctype html><html lang="en"><head><title>Turnout by city</title></head>
    <body><article><h1>Turnout by city</h1><div class="body" id="story"></div></article>
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
      await twin.close();
      expect(errors).toEqual([]);
      expect(wanted).toHaveLength(STEPS);
      expect(seen.findIndex((text, i) => text !== wanted[i])).toBe(-1);
      await setOnPage(page, extension, {enabled: false});
      await expect(page.locator('whence-mark')).toHaveCount(0);
      await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await page.evaluate(() => document.getElementById('story')?.textContent)).toBe(wanted.at(-1));
      const more = await page.evaluate(run, 20);
      expect(more).toHaveLength(20);
      expect(errors).toEqual([]);
    });
  }
}
