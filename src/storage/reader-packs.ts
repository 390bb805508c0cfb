import browser from 'webextension-polyfill';
import {isRecordJson} from '../record/record-json.ts';
import type {RecordJson} from '../record/record-json.ts';

const KEY = 'packs';

/** A pack of the reader's own, as it is kept in `storage.local`. */
export interface StoredPack {
  id: string;
  title: string;
  licence: string;
  /** How many entries it holds. */
  entries: number;
  /** ISO day on which it was added. */
  added: string;
  record: RecordJson;
}

/** The reader's packs, in the order they were added; what is damaged in the store is left out. */
export async function loadReaderPacks(): Promise<StoredPack[]> {
  const {[KEY]: stored} = await browser.storage.local.get(KEY);
  return Array.isArray(stored) ? stored.filter(isStoredPack) : [];
}

/** Adds a pack, in place of one with the same id. Rejects where the browser's store is full. */
export async function storeReaderPack(pack: StoredPack): Promise<void> {
  await change((packs) => [...packs.filter(({id}) => id !== pack.id), pack]);
}

export async function removeReaderPack(id: string): Promise<void> {
  await change((packs) => packs.filter((pack) => pack.id !== id));
}

/** Calls back when packs were added or removed, here or elsewhere. For the worker, which keeps the record. */
export function watchReaderPacks(listener: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (KEY in changes) listener();
  });
}

/** Two windows may change the packs at once; each change starts from what the other left. */
function change(make: (packs: StoredPack[]) => StoredPack[]): Promise<void> {
  return navigator.locks.request('whence-packs', async () =>
    browser.storage.local.set({[KEY]: make(await loadReaderPacks())}),
  );
}

function isStoredPack(value: unknown): value is StoredPack {
  if (typeof value !== 'object' || value === null) return false;
  const {id, title, record} = value as Partial<Record<keyof StoredPack, unknown>>;
  return typeof id === 'string' && typeof title === 'string' && isRecordJson(record);
}
