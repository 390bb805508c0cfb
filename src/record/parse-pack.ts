import {SHAPES} from './entries.generated.ts';
import type {EntryKind} from './entry-kinds.ts';
import {FOLDERS, type Pack, type PackEntry, type PackFile} from './pack.ts';
import {locateValues} from './locate-values.ts';
import {fillDefaults} from './shape.ts';

const KIND_OF_FOLDER = new Map(Object.entries(FOLDERS).map(([kind, folder]) => [folder, kind as EntryKind]));

/**
 * Reads the files of one pack. A file holds one entry or an array of entries; its folder tells their kind. What is not
 * JSON, or lies where no entry belongs, is listed as unreadable; nothing is checked against the schemas here.
 */
export function parsePack(files: readonly PackFile[]): Pack {
  const pack: Pack = {entries: [], files: [...files], unreadable: []};
  for (const file of files) {
    try {
      pack.entries.push(...readEntries(file));
    } catch (error) {
      pack.unreadable.push({file: file.path, ...placeOf(error, file.text)});
    }
  }
  return pack;
}

function readEntries({path, text}: PackFile): PackEntry[] {
  const kind = path === 'pack.json' ? 'pack' : KIND_OF_FOLDER.get(path.split('/')[0] ?? '');
  if (!kind) throw new Error('no kind of entry belongs in this folder');
  const content = JSON.parse(text) as unknown;
  if (!Array.isArray(content)) return [makeEntry(kind, content, path, 1, '')];
  const lines = locateValues(text, 1);
  return content.map((raw, index) => makeEntry(kind, raw, path, lines.get(`/${index}`) ?? 1, `/${index}`));
}

/** An entry from its JSON, with what it leaves out filled in. */
export function makeEntry(kind: EntryKind, raw: unknown, file: string, line: number, pointer: string): PackEntry {
  const value = fillDefaults(SHAPES[kind], raw) as PackEntry['value'];
  return {kind, value, raw, file, line, pointer} as PackEntry;
}

/** Line and wording of a JSON error: V8 tells an offset or a line, other engines a line. */
export function placeOf(error: unknown, text: string): {line: number; message: string} {
  const message = error instanceof Error ? error.message : String(error);
  const line = /line (\d+)/.exec(message)?.[1];
  const offset = /position (\d+)/.exec(message)?.[1];
  if (line) return {line: Number(line), message};
  if (offset) return {line: text.slice(0, Number(offset)).split('\n').length, message};
  return {line: /end of (JSON|data)/i.test(message) ? text.split('\n').length : 1, message};
}
