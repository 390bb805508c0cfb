import type {ArticleInput} from '../notes/reading.ts';
import {findArticle} from './find-article.ts';
import {runThrough} from './in-tasks.ts';
import type {Steps} from './in-tasks.ts';
import {describePage} from './page-info.ts';
import type {TextMap} from './text-of.ts';

/** An article on a page: what the worker is sent, and the way back to the live text nodes. */
export interface PageArticle {
  input: ArticleInput;
  map: TextMap;
}

/** Reads a document, live or parsed in Node; `null` where it holds no article. Never alters the document. */
export function readPage(document: Document, url: string | null): PageArticle | null {
  return runThrough(readPageInSteps(document, url));
}

/** The same step by step, for a page that is not to be held up. */
export function* readPageInSteps(document: Document, url: string | null): Steps<PageArticle | null> {
  const said = describePage(document, url);
  yield;
  const map = yield* findArticle(document, said);
  if (!map || map.text === '') return null;
  return {input: {...said.info, text: map.text, breaks: [...map.breaks]}, map};
}
