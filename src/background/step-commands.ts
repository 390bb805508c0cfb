import browser from 'webextension-polyfill';
import {sendToPage} from '../messages/send.ts';

/** The shortcuts that go through a page's claims. */
const STEPS: Record<string, 1 | -1> = {'next-claim': 1, 'previous-claim': -1};

/** Answers the keyboard shortcuts; to be called at the top level of the worker. */
export function answerCommands(): void {
  // Firefox for Android has no commands.
  const {commands} = browser as Partial<typeof browser>;
  commands?.onCommand.addListener((command) => {
    const by = STEPS[command];
    if (by) void stepInFront(by);
  });
}

async function stepInFront(by: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({active: true, lastFocusedWindow: true});
  if (tab?.id === undefined) return;
  // A page without a content script has no claims to go to.
  await sendToPage(tab.id, 'step-claim', {by}).catch(() => undefined);
}
