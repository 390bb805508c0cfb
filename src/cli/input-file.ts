import {readFileSync, statSync} from 'node:fs';
import type {ArticleInput} from '../notes/reading.ts';
import {articleText} from '../text/article-text.ts';
import {articleFromHtml} from './article-from-html.ts';
import {InputError} from './errors.ts';

/** Bytes from which a file is taken for something else than an article. */
const LARGEST = 64 * 1024 * 1024;
/** Share of a file's first characters that may be none before it is taken for something else than text. */
const MOST_ODD = 0.1;
/** Bytes in which the HTML standard looks for a page's declared encoding. */
const PRESCAN = 1024;

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'is a folder',
};

/**
 * The article in an .html or .txt file (`-`: standard input); null where an HTML page holds none. What does not begin
 * like HTML is plain text, whatever its name. Throws `InputError` where the file cannot be read.
 */
export function readArticleFile(file: string, url: string | null): ArticleInput | null {
  const text = decode(readBytes(file));
  if (isBinary(text)) throw new InputError(`${file}: not a text`);
  if (looksLikeHtml(file, text)) return articleFromHtml(text, url);
  const article = articleText(text.replace(/\r\n?/g, '\n'));
  return {...article, breaks: [...article.breaks], url, title: null, published: null, language: null};
}

function readBytes(file: string): Uint8Array {
  try {
    if (file !== '-' && statSync(file).size > LARGEST) throw new InputError(`${file}: larger than 64 MB`);
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const {code, message} = error as NodeJS.ErrnoException;
    throw new InputError(`${file}: ${REASONS[code ?? ''] ?? message}`);
  }
}

/** Pictures, archives and texts in an encoding nobody declared: much of them is no character. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4000);
  const odd = head.match(/[\0\uFFFD]/g)?.length ?? 0;
  return odd > head.length * MOST_ODD;
}

function looksLikeHtml(file: string, text: string): boolean {
  if (/\.(html?|xhtml)$/i.test(file)) return true;
  return /^\s*(<!--[^]{0,2000}?-->\s*)*<(!doctype html|html|head|body)\b/i.test(text.slice(0, 4000));
}

/** Text of a file by its byte order mark, else the encoding its head declares, else UTF-8. */
function decode(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const mark = head.startsWith('\xff\xfe') ? 'utf-16le' : head.startsWith('\xfe\xff') ? 'utf-16be' : null;
  const declared = /<meta[^<>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
  return decoder(mark ?? declared ?? 'utf-8').decode(bytes);
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    // An encoding that nobody knows: browsers fall back as well.
    return new TextDecoder('utf-8');
  }
}
