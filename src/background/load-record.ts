import {text} from '../locales/strings.ts';
import type {WhenceRecord} from '../record/record.ts';
import {loadWholeRecord} from '../storage/load-whole-record.ts';
import {watchReaderPacks} from '../storage/reader-packs.ts';

let opening: Promise<WhenceRecord> | null = null;

// A pack that the reader adds or removes holds from the next article on.
watchReaderPacks(() => {
  opening = null;
});

/**
 * The record with the reader's own packs, read at the first call and kept while the worker lives. Rejects with a
 * sentence for the reader where a file of ours is missing or damaged; the next call tries again.
 */
export function loadRecord(): Promise<WhenceRecord> {
  opening ??= loadWholeRecord().catch((error: unknown) => {
    opening = null;
    console.error('Whence: reading the record', error);
    throw new Error(text('recordFailed'));
  });
  return opening;
}
