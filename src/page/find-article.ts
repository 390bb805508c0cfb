import {metaDescription, pageInfo} from './page-info.ts';
import {chooseByParagraphs} from './paragraph-choice.ts';
import {pruneArticle} from './prune-article.ts';
import {chooseWithReadability} from './readability-choice.ts';
import {textOf} from './text-of.ts';
import type {TextMap} from './text-of.ts';
import {isManageable} from './tree-size.ts';

/** Characters below which what was found is a menu or a notice. */
const LEAST_TEXT = 60;

/** Finds the article in a document; `null` where there is none. Never alters the document. */
export function findArticle(document: Document): TextMap | null {
  const choice = isManageable(document) ? chooseWithReadability(document) : chooseByParagraphs(document);
  const root = choice && commonAncestor(choice);
  if (!root) return null;
  const {title} = pageInfo(document, null);
  const own = pruneArticle(root, choice, {title, description: metaDescription(document)});
  const map = textOf(root, (node) => own.has(node));
  return map.text.length < LEAST_TEXT ? null : map;
}

/** The nearest element around all of these nodes; null for none. */
export function commonAncestor(nodes: Iterable<Text>): Element | null {
  let common: Element | null = null;
  for (const node of nodes) {
    common ??= node.parentElement;
    while (common && !common.contains(node)) common = common.parentElement;
  }
  return common;
}
