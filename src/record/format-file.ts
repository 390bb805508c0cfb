import {SHAPES} from './entries.generated.ts';
import type {EntryKind} from './entry-kinds.ts';
import {FOLDERS, type PackFile} from './pack.ts';
import {stripDefaults, type Shape} from './shape.ts';

/**
 * A pack file as it should be laid out: properties in the order of the schema, without what may be left out; an array
 * with one entry a line, a single entry indented. `null` where it is not JSON or lies where no entry belongs.
 */
export function formatFile({path, text}: PackFile): string | null {
  const kind = kindOf(path);
  if (!kind) return null;
  try {
    return formatEntries(kind, JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** Entries of one kind as the text of a file: an array one a line, a single one indented. */
export function formatEntries(kind: EntryKind, content: unknown): string {
  const tidy = (entry: unknown) => orderProperties(SHAPES[kind], stripDefaults(SHAPES[kind], entry));
  if (!Array.isArray(content)) return `${JSON.stringify(tidy(content), null, 2)}\n`;
  return `[\n${content.map((entry) => formatLine(tidy(entry))).join(',\n')}\n]\n`;
}

function kindOf(path: string): EntryKind | null {
  if (path === 'pack.json') return 'pack';
  const folder = path.split('/')[0];
  return (Object.keys(FOLDERS) as (keyof typeof FOLDERS)[]).find((kind) => FOLDERS[kind] === folder) ?? null;
}

function orderProperties(shape: Shape | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => orderProperties(shape, part));
  if (typeof value !== 'object' || value === null || !shape) return value;
  const place = (name: string) => (shape.order.includes(name) ? shape.order.indexOf(name) : shape.order.length);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => place(a) - place(b))
      .map(([name, part]) => [name, orderProperties(shape.parts[name]?.shape, part)]),
  );
}

/** JSON on one line, with a space after commas and colons. */
function formatLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, part]) => `${JSON.stringify(name)}: ${formatLine(part)}`)
    .join(', ')}}`;
}
