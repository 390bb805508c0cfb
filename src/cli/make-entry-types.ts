import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {compile} from 'json-schema-to-typescript';
import {ENTRY_KINDS} from '../record/entry-kinds.ts';
import type {Shape} from '../record/shape.ts';

type Schema = {[key: string]: unknown};

/** Enumerations that the code also needs as lists. */
const LISTS: Record<string, string> = {
  TOPICS: 'Topic',
  STANCES: 'Stance',
  SOURCE_KINDS: 'SourceKind',
  MEASURES: 'Measure',
};

/** The text of entries.generated.ts for the schemas in a folder. */
export async function makeEntryTypes(folder: string): Promise<string> {
  const definitions = collectDefinitions(folder);
  const bundle = {title: 'Entries', $defs: definitions};
  const types = await compile(structuredClone(bundle), 'Entries', {
    unreachableDefinitions: true,
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: {singleQuote: true, printWidth: 120, bracketSpacing: false},
  });
  const lists = Object.entries(LISTS).map(([name, title]) => {
    const values = findTitled(definitions, title)?.['enum'];
    if (!values) throw new Error(`no enumeration has the title ${title}`);
    return `export const ${name} = ${JSON.stringify(values)} as const satisfies readonly ${title}[];\n`;
  });
  const shapes = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, shapeOf(kind, definitions)]));
  return [
    '// Made from src/record/schema by `npm run gen:types`. Never edit it by hand.\n',
    "import type {Shape} from './shape.ts';\nimport type {EntryKind} from './entry-kinds.ts';\n\n",
    tidyTypes(types),
    '\n',
    ...lists,
    `/** What a pack file may leave out, and what it then means. */\n`,
    `export const SHAPES: Record<EntryKind, Shape> = ${JSON.stringify(shapes)};\n`,
  ].join('');
}

/** The generator numbers an alias that has a description of its own, and tells where it came from: neither is wanted. */
function tidyTypes(types: string): string {
  return types
    .replace(/\/\*\*(?:(?!\*\/|\/\*\*)[\s\S])*\*\/\nexport type [A-Za-z]+\d = [^;]*;\n/g, '')
    .replace(/\b(EntryId|Evidence|DatasetKeys)\d\b/g, '$1')
    .replace(/ \*\n \* This interface was referenced by[^\n]*\n[^\n]*\n/g, '')
    .replace(/^(?: *\*\n)? *\* @(?:min|max)Items \d+\n(?: *\* @maxItems \d+\n)?/gm, '')
    .replace(/^ *\/\*\*\n *\*\/\n/gm, '');
}

/** All definitions by title, with references pointing into the one bundle. */
function collectDefinitions(folder: string): Record<string, Schema> {
  const byTitle: Record<string, Schema> = {};
  const titles = new Map<string, string>();
  const files = ['common', ...ENTRY_KINDS, 'country'];
  const schemas = files.map((kind) => JSON.parse(readFileSync(join(folder, `${kind}.schema.json`), 'utf8')) as Schema);
  for (const schema of schemas) {
    for (const [name, part] of Object.entries((schema['$defs'] ?? {}) as Record<string, Schema>)) {
      const title = part['title'] as string;
      titles.set(`${schema['$id'] as string}#/$defs/${name}`, title);
      byTitle[title] = part;
    }
    if (schema['title'] !== 'Common') byTitle[schema['title'] as string] = schema;
  }
  for (const schema of schemas) redirectReferences(schema, schema['$id'] as string, titles);
  for (const schema of Object.values(byTitle)) for (const key of ['$defs', '$id', '$schema']) delete schema[key];
  return byTitle;
}

function redirectReferences(node: unknown, file: string, titles: Map<string, string>): void {
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Schema;
  if (typeof schema['$ref'] === 'string') {
    const ref = schema['$ref'].startsWith('#') ? file + schema['$ref'] : schema['$ref'];
    const title = titles.get(ref);
    if (!title) throw new Error(`${file}: no definition for ${ref}`);
    schema['$ref'] = `#/$defs/${title}`;
  }
  for (const part of Object.values(schema)) redirectReferences(part, file, titles);
}

function findTitled(node: unknown, title: string): Schema | null {
  if (typeof node !== 'object' || node === null) return null;
  if ((node as Schema)['title'] === title) return node as Schema;
  for (const part of Object.values(node)) {
    const found = findTitled(part, title);
    if (found) return found;
  }
  return null;
}

function shapeOf(kind: string, definitions: Record<string, Schema>): Shape {
  const title =
    kind === 'event' ? 'RecordEvent' : kind === 'pack' ? 'PackInfo' : kind[0]?.toUpperCase() + kind.slice(1);
  return readShape(definitions[title] as Schema, definitions) ?? {order: [], defaults: {}, parts: {}};
}

function readShape(schema: Schema, definitions: Record<string, Schema>): Shape | null {
  const target = resolve(schema, definitions);
  const properties = target['properties'] as Record<string, Schema> | undefined;
  if (!properties) return null;
  const shape: Shape = {order: Object.keys(properties), defaults: {}, parts: {}};
  for (const [name, property] of Object.entries(properties)) {
    if ('default' in property) shape.defaults[name] = property['default'];
    const inner = resolve(property, definitions);
    const member = (inner['items'] ?? inner['additionalProperties']) as Schema | false | undefined;
    const each = typeof member === 'object' && !inner['properties'];
    const part = readShape(each ? member : inner, definitions);
    if (part) shape.parts[name] = {each, shape: part};
  }
  return shape;
}

/** Follows a reference, or the first branch of a nullable one. */
function resolve(schema: Schema, definitions: Record<string, Schema>): Schema {
  const branch = Array.isArray(schema['anyOf']) ? (schema['anyOf'] as Schema[])[0] : undefined;
  if (branch) return resolve(branch, definitions);
  if (typeof schema['$ref'] !== 'string') return schema;
  return resolve(definitions[schema['$ref'].slice('#/$defs/'.length)] as Schema, definitions);
}
