import {parseHTML} from 'linkedom';
import type {ArticleInput} from '../notes/reading.ts';
import {readPage} from '../page/read-page.ts';

/**
 * The article of an HTML file, read as the extension reads it in a browser; `null` where the page holds none.
 * `url` is the page's address, where known.
 */
export function articleFromHtml(html: string, url: string | null): ArticleInput | null {
  const {document} = parseHTML(html);
  return readPage(document, url)?.input ?? null;
}
