import type {Page} from 'playwright/test';
import type {PageState} from '../../src/messages/messages.ts';
import type {Settings} from '../../src/storage/settings.ts';
import type {Extension} from './launch-chromium.ts';

interface ChromeApi {
  tabs: {
    query(filter: object): Promise<{id: number}[]>;
    sendMessage(id: number, message: object): Promise<{ok: boolean; value?: PageState} | undefined>;
  };
  storage: {local: {get(key: string): Promise<Record<string, object>>; set(items: object): Promise<void>}};
}

/** Changes settings as an options page would. */
export async function setOnPage(page: Page, extension: Extension, change: Partial<Settings>): Promise<void> {
  await inExtension(
    page,
    extension,
    async (settings: object) => {
      const {storage} = (globalThis as unknown as {chrome: ChromeApi}).chrome;
      const now = (await storage.local.get('settings'))['settings'] ?? {};
      await storage.local.set({settings: {...now, ...settings}});
    },
    change,
  );
}

/** Asks the page's content script, as the panel does; null where it does not answer. */
export function askPage(
  page: Page,
  extension: Extension,
  name: string,
  argument: object | null = null,
): Promise<PageState | null> {
  return inExtension(
    page,
    extension,
    async (message: object) => {
      const {tabs} = (globalThis as unknown as {chrome: ChromeApi}).chrome;
      const [tab] = await tabs.query({active: true, lastFocusedWindow: true});
      if (!tab) return null;
      return tabs.sendMessage(tab.id, message).then(
        (answer) => answer?.value ?? null,
        () => null,
      );
    },
    {whence: 'to-page', name, argument},
  );
}

/** Runs a function in a page of the extension in the background, with `page` in front. */
async function inExtension<A, T>(
  page: Page,
  {id, context}: Extension,
  body: (argument: A) => Promise<T>,
  argument: A,
): Promise<T> {
  const address = `chrome-extension://${id}/manifest.json`;
  let helper = context.pages().find((each) => each.url() === address);
  if (!helper) {
    helper = await context.newPage();
    await helper.goto(address);
  }
  await page.bringToFront();
  return helper.evaluate<T, A>(body as never, argument as never);
}
