import {after, before, test} from 'node:test';
import {commonPage, launchFirefox, type FirefoxExtension} from './firefox.ts';
import {KEYBOARD_WALK} from './keyboard-walk.ts';
import {LoopbackServer} from './loopback-server.ts';

let extension: FirefoxExtension;
let server: LoopbackServer;
before(async () => {
  server = await LoopbackServer.start();
  extension = await launchFirefox();
});
after(async () => {
  await extension?.close();
  await server?.close();
});

for (const {name, run} of KEYBOARD_WALK) {
  test(`Firefox: ${name}`, async () => {
    const page = await extension.openPage();
    await run({page: commonPage(page), server, openPanel: async () => commonPage(await extension.openPanel(page))});
    await page.close();
  });
}
