import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {zipSync, type Zippable} from 'fflate';

/** Every file says it was made then, so that the same content gives the same bytes; ZIP knows no earlier day. */
const EPOCH = new Date(1980, 0, 1);

/** A ZIP archive of a folder's files: the same bytes for the same files, whenever and wherever it is made. */
export function archive(folder: string): Uint8Array {
  const names = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const files: Zippable = {};
  for (const name of names) files[name] = [readFileSync(join(folder, name)), {mtime: EPOCH, level: 9, os: 0}];
  return zipSync(files);
}
