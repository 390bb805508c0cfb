/** What the pages of Playwright and of Puppeteer have in common, as far as shared scenarios use it. */
export interface CommonPage {
  goto(url: string): Promise<unknown>;
  evaluate<T, A>(body: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  bringToFront(): Promise<void>;
  mouse: {move(x: number, y: number): Promise<void>; click(x: number, y: number): Promise<void>};
  keyboard: {press(key: string): Promise<void>};
}

interface TabsApi {
  tabs: {query(filter: object): Promise<{id?: number}[]>};
}

/**
 * Turns a page of the extension into the panel for the tab that shows `page`. The extension may not see addresses of
 * tabs, so `page` is brought to the front and the active tab asked for.
 */
export async function showPanelFor(page: CommonPage, panel: CommonPage): Promise<void> {
  await page.bringToFront();
  const address = await panel.evaluate(
    async (filter: object) => {
      const api = globalThis as unknown as {browser?: TabsApi; chrome: TabsApi};
      const tabs = await (api.browser ?? api.chrome).tabs.query(filter);
      return tabs[0]?.id === undefined ? null : `${location.origin}${location.pathname}?tab=${tabs[0].id}`;
    },
    {active: true, lastFocusedWindow: true},
  );
  if (address === null) throw new Error('no active tab');
  await panel.goto(address);
  await panel.bringToFront();
}
