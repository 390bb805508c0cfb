import {after, before, test} from 'node:test';
import {commonPage, launchFirefox, type FirefoxExtension} from './firefox.ts';
import {LoopbackServer} from './loopback-server.ts';
import {MAIN_JOB} from './main-job.ts';

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

for (const {name, run} of MAIN_JOB) {
  test(`Firefox: ${name}`, async () => {
    const page = await extension.openPage();
    await run({page: commonPage(page), server, openPanel: async () => commonPage(await extension.openPanel(page))});
    await page.close();
  });
}
