import {test} from './chromium.ts';
import {KEYBOARD_WALK} from './keyboard-walk.ts';

for (const {name, run} of KEYBOARD_WALK) {
  test(name, async ({page, server, openPanel}) => {
    await run({page, server, openPanel: () => openPanel(page)});
  });
}
