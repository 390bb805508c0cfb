import {brotliDecompressSync} from 'node:zlib';
import free from 'embedded:record.json';
import index from 'embedded:record-index.json';
import shareAlike from 'embedded:record-share-alike.json';
import {openRecord} from '../record/open-record.ts';
import type {RecordIndex} from '../record/record-index.ts';
import type {RecordJson} from '../record/record-json.ts';
import type {WhenceRecord} from '../record/record.ts';

let opened: WhenceRecord | null = null;

/** The record that the build embedded in the command line; opened when it is first asked for. */
export function loadRecord(): WhenceRecord {
  opened ??= openRecord(
    [free, shareAlike].filter(({length}) => length > 0).map((bytes) => unpack(bytes) as RecordJson),
    index.length > 0 ? (unpack(index) as RecordIndex) : null,
  );
  return opened;
}

function unpack(bytes: Uint8Array): unknown {
  return JSON.parse(brotliDecompressSync(bytes).toString());
}
