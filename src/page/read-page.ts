import type {ArticleInput} from '../notes/reading.ts';
import {findArticle} from './find-article.ts';
import {pageInfo} from './page-info.ts';
import type {TextMap} from './text-of.ts';

/** An article on a page: what the worker is sent, and the way back to the live text nodes. */
export interface PageArticle {
  input: ArticleInput;
  map: TextMap;
}

/** Reads a document, live or parsed in Node; `null` where it holds no article. Never alters the document. */
export function readPage(document: Document, url: string | null): PageArticle | null {
  const map = findArticle(document);
  if (!map || map.text === '') return null;
  return {input: {...pageInfo(document, url), text: map.text, breaks: [...map.breaks]}, map};
}
