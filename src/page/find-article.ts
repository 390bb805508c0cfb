import {metaDescription, pageInfo} from './page-info.ts';
import {pruneArticle} from './prune-article.ts';
import {chooseWithReadability} from './readability-choice.ts';
import {textOf} from './text-of.ts';
import type {TextMap} from './text-of.ts';

/** Finds the article in a document; `null` where there is none. Never alters the document. */
export function findArticle(document: Document): TextMap | null {
  const choice = chooseWithReadability(document);
  if (!choice) return null;
  const {title} = pageInfo(document, null);
  const own = pruneArticle(document.body, choice.nodes, {title, description: metaDescription(document)});
  return textOf(document.body, (node) => own.has(node));
}
