import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import type {ArticleInput} from '../notes/reading.ts';
import {exportAnnotations} from '../notes/export-reading.ts';
import {InputError, UsageError} from './errors.ts';
import type {ReadDocument} from './formats/document.ts';
import {formatHtml} from './formats/html.ts';
import {formatJson} from './formats/json.ts';
import {formatMarkdown} from './formats/markdown.ts';
import {formatText} from './formats/text.ts';
import {readArticleFile} from './input-file.ts';
import {isoDate} from './json-lines.ts';
import {readText} from './pipeline.ts';

const FORMATS: Record<string, (document: ReadDocument) => string> = {
  text: (document) => formatText(document, terminal()),
  json: formatJson,
  markdown: formatMarkdown,
  annotations: ({reading, text}) => exportAnnotations(reading, text),
  html: formatHtml,
};

/** `read FILE`: the whole job on one file, for a person. */
export function read(args: string[]): number {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: {type: 'string'},
      published: {type: 'string'},
      format: {type: 'string', default: 'text'},
      out: {type: 'string'},
      explain: {type: 'boolean', default: false},
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('read takes one file');
  const format = FORMATS[values.format];
  if (!format) throw new UsageError(`no format "${values.format}"; there are ${Object.keys(FORMATS).join(', ')}`);
  const input = readArticleFile(file, values.url ?? null);
  if (!input) throw new InputError(`${file}: no article found on this page`);
  write(format(readDocument(file, withDate(input, values.published), values.explain)), values.out);
  return 0;
}

/** What the page says of itself goes before what it was told, but for the date: that is asked for to put it right. */
function withDate(input: ArticleInput, published: string | undefined): ArticleInput {
  if (published === undefined) return input;
  try {
    return {...input, published: isoDate(published)};
  } catch {
    throw new UsageError(`--published ${published}: no date (YYYY-MM-DD)`);
  }
}

function readDocument(file: string, input: ArticleInput, explain: boolean): ReadDocument {
  if (input.text.trim() === '') throw new InputError(`${file}: no text in it`);
  const reading = readText(input);
  if (!reading.supported) {
    throw new InputError(`${file}: written in a language Whence does not read (${reading.language})`);
  }
  return {file, text: input.text, breaks: input.breaks, reading, explain};
}

function terminal(): {width: number; colour: boolean} {
  const {isTTY, columns} = process.stdout;
  return {width: Math.min(columns || 100, 100), colour: isTTY && !process.env['NO_COLOR']};
}

function write(content: string, out: string | undefined): void {
  if (out === undefined) {
    process.stdout.write(content);
    return;
  }
  try {
    writeFileSync(out, content);
  } catch (error) {
    throw new InputError(`${out}: cannot be written (${(error as Error).message})`);
  }
}
