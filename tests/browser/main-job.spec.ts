import {test} from './chromium.ts';
import {MAIN_JOB} from './main-job.ts';

for (const {name, run} of MAIN_JOB) {
  test(name, async ({page, server, openPanel}) => {
    await run({page, server, openPanel: () => openPanel(page)});
  });
}
