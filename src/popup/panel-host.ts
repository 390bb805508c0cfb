import browser from 'webextension-polyfill';
import type {Runtime} from 'webextension-polyfill';
import {hear} from '../messages/answer.ts';
import type {PageState} from '../messages/messages.ts';
import {sendToBackground, sendToPage} from '../messages/send.ts';
import type {EventSummary} from '../notes/note.ts';
import {loadSettings, saveSettings, watchSettings} from '../storage/load-settings.ts';
import type {Settings} from '../storage/settings.ts';
import {chooseForSite} from '../storage/site-choice.ts';

/** What the panel asks of the browser and of the page it stands beside. Every promise may reject. */
export interface PanelHost {
  /** Rejects where the tab has no content script: the browser's own pages, or no permission. */
  loadState(): Promise<PageState>;
  loadSettings(): Promise<Settings>;
  /** Calls back when the page's state or the settings change, or when another tab comes to the front. */
  watch(listeners: PanelListeners, signal: AbortSignal): void;
  showClaim(claimId: string): Promise<boolean>;
  setPage(enabled: boolean): Promise<PageState>;
  setSite(host: string, enabled: boolean): Promise<unknown>;
  setEverywhere(enabled: boolean): Promise<unknown>;
  readAgain(eventId: string | null): Promise<PageState>;
  findEvents(words: string, country: string | null): Promise<EventSummary[]>;
  /** Opens the panel beside the page; `null` where the browser cannot, or it stands there already. */
  openBeside: (() => void) | null;
}

export interface PanelListeners {
  onState(state: PageState): void;
  /** The reader scrolled to another claim. */
  onCurrent(claimId: string | null): void;
  onSettings(settings: Settings): void;
  /** Another page is in front: ask again. */
  onTab(): void;
}

/** The panel's host in the browser: for one tab where `tabId` is given, else for the tab in front. */
export function connectToTab(tabId: number | null): PanelHost {
  const tab = async () => tabId ?? (await tabInFront());
  return {
    loadState: async () => sendToPage(await tab(), 'state'),
    loadSettings,
    watch: (listeners, signal) => watchTab(tab, tabId === null, listeners, signal),
    showClaim: async (claimId) => sendToPage(await tab(), 'show-claim', {claimId}),
    setPage: async (enabled) => sendToPage(await tab(), 'set-page-enabled', {enabled}),
    setSite: chooseForSite,
    setEverywhere: (enabled) => saveSettings({enabled}),
    readAgain: async (eventId) => sendToPage(await tab(), 'read-again', {eventId}),
    findEvents: (words, country) => sendToBackground('find-events', {words, country}),
    openBeside: document.documentElement.dataset['view'] === 'side' ? null : findOpenBeside(),
  };
}

interface SidePanels {
  sidePanel?: {open(options: {windowId: number}): Promise<void>};
  windows?: {WINDOW_ID_CURRENT: number};
}

/** Chrome's side panel or Firefox's sidebar. Both open only at once after a click: nothing may be awaited before. */
function findOpenBeside(): (() => void) | null {
  const {sidePanel, windows} = (globalThis as {chrome?: SidePanels}).chrome ?? {};
  const {sidebarAction} = browser as Partial<typeof browser>;
  const done = () => window.close();
  const failed = (error: unknown) => console.warn('Whence: opening the side panel', error);
  if (sidePanel && windows) return () => void sidePanel.open({windowId: windows.WINDOW_ID_CURRENT}).then(done, failed);
  if (sidebarAction) return () => void sidebarAction.open().then(done, failed);
  return null;
}

async function tabInFront(): Promise<number> {
  const [tab] = await browser.tabs.query({active: true, currentWindow: true});
  if (tab?.id === undefined) throw new Error('no tab in front');
  return tab.id;
}

/** Takes the state of a page that said it has another now, where it is the panel's own. */
async function askSender(tab: () => Promise<number>, sender: Runtime.MessageSender, listeners: PanelListeners) {
  const id = await tab();
  if (id === sender.tab?.id) listeners.onState(await sendToPage(id, 'state'));
}

function watchTab(tab: () => Promise<number>, follows: boolean, listeners: PanelListeners, signal: AbortSignal): void {
  // A page that is left between its word and our question is asked again when the next one is there.
  hear('page-state', (_, sender) => void askSender(tab, sender, listeners).catch(() => undefined), signal);
  hear(
    'current-claim',
    (claimId, sender) => void tab().then((id) => id === sender.tab?.id && listeners.onCurrent(claimId)),
    signal,
  );
  watchSettings((settings) => listeners.onSettings(settings), signal);
  const onUpdated = (id: number, change: {status?: string}) => {
    if (change.status === 'complete') void tab().then((mine) => mine === id && listeners.onTab());
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  const onActivated = () => listeners.onTab();
  if (follows) browser.tabs.onActivated.addListener(onActivated);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onActivated.removeListener(onActivated);
  });
}
