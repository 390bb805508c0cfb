import {brotliDecompressSync} from 'node:zlib';
import free from 'embedded:record.json';
import shareAlike from 'embedded:record-share-alike.json';
import {openRecord} from '../record/open-record.ts';
import type {RecordJson} from '../record/record-json.ts';
import type {WhenceRecord} from '../record/record.ts';

let opened: WhenceRecord | null = null;

/** The record that the build embedded in the command line; opened when it is first asked for. */
export function loadRecord(): WhenceRecord {
  opened ??= openRecord([free, shareAlike].filter(({length}) => length > 0).map(unpack));
  return opened;
}

function unpack(bytes: Uint8Array): RecordJson {
  return JSON.parse(brotliDecompressSync(bytes).toString()) as RecordJson;
}
