import AxeBuilder from '@axe-core/playwright';
import {readFileSync} from 'node:fs';
import {expect, test} from './chromium.ts';
import {KEYBOARD_WALK} from './keyboard-walk.ts';

for (const {name, run} of KEYBOARD_WALK) {
  test(name, async ({page, server, openPanel}) => {
    await run({page, server, openPanel: () => openPanel(page)});
  });
}

for (const painter of ['marks', 'highlights']) {
  test(`${painter}: a shortcut opens the next claim's card and axe finds nothing on the page`, async ({
    page,
    server,
    extension,
  }) => {
    await page.goto(`chrome-extension://${extension.id}/options.html`);
    await page.evaluate(async (chosen) => {
      const {storage} = (globalThis as unknown as {chrome: {storage: {local: {set(items: object): Promise<void>}}}})
        .chrome;
      await storage.local.set({settings: {version: 1, painter: chosen}});
    }, painter);
    await page.goto(server.put('/axe', readFileSync('tests/articles/kazakhstan-2019-result/article.html', 'utf8')));
    await expect
      .poll(async () => {
        await extension.worker.evaluate(() => {
          const {commands} = (
            globalThis as unknown as {chrome: {commands: {onCommand: {dispatch(name: string): void}}}}
          ).chrome;
          commands.onCommand.dispatch('next-claim');
        });
        return page.locator('whence-card .card').count();
      })
      .toBe(1);
    const {violations} = await new AxeBuilder({page}).analyze();
    expect(violations.map(({id}) => id)).toEqual([]);
  });
}
