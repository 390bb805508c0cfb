import browser from 'webextension-polyfill';
import {readStoredSettings} from './migrations.ts';
import type {Settings} from './settings.ts';

const KEY = 'settings';

/**
 * The reader's settings. They live in `storage.local`; where the reader lets them travel (`sync`), a copy lives in
 * `storage.sync` and the newer of the two (`at`, milliseconds since 1970) holds. Rejects only where the browser has no
 * storage to read (the extension was removed from under the page).
 */
export async function loadSettings(): Promise<Settings> {
  const local = await browser.storage.local.get([KEY, `${KEY}-at`]);
  const settings = readStoredSettings(local[KEY]);
  if (!settings.sync) return settings;
  // An account that is signed out or full leaves the local copy standing.
  const synced = await browser.storage.sync.get([KEY, `${KEY}-at`]).catch((): Record<string, unknown> => ({}));
  return Number(synced[`${KEY}-at`] ?? 0) > Number(local[`${KEY}-at`] ?? 0)
    ? readStoredSettings(synced[KEY])
    : settings;
}

/** A change, or how to make one from the settings as they are. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/** Changes some settings and answers all of them. Rejects where storing fails (disk full). */
export async function saveSettings(change: SettingsChange): Promise<Settings> {
  // Two windows may save at once; each change starts from what the other left.
  return navigator.locks.request('whence-settings', () => store(change));
}

async function store(change: SettingsChange): Promise<Settings> {
  const now = await loadSettings();
  const settings = {...now, ...(typeof change === 'function' ? change(now) : change)};
  const stored = {[KEY]: settings, [`${KEY}-at`]: Date.now()};
  await browser.storage.local.set(stored);
  // The local copy holds in any case; the account's quota must not fail the reader's change.
  if (settings.sync) await browser.storage.sync.set(stored).catch(() => undefined);
  else if (now.sync) await browser.storage.sync.remove([KEY, `${KEY}-at`]).catch(() => undefined);
  return settings;
}

/** Calls back with the settings whenever they change, here or elsewhere, until the signal aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (changes: Record<string, unknown>) => {
    if (!(KEY in changes)) return;
    loadSettings().then(
      (settings) => !signal.aborted && listener(settings),
      (error: unknown) => console.warn('Whence could not read its settings.', error),
    );
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), {once: true});
}
