import type {Steps} from './in-tasks.ts';
import {metaDescription, pageInfo} from './page-info.ts';
import {chooseByParagraphs, chooseUnmistakable} from './paragraph-choice.ts';
import {pruneArticle} from './prune-article.ts';
import {chooseWithReadability} from './readability-choice.ts';
import {textOf} from './text-of.ts';
import type {TextMap} from './text-of.ts';
import {isManageable} from './tree-size.ts';

/** Characters below which what was found is a menu or a notice. */
const LEAST_TEXT = 60;

/** Finds the article in a document, step by step; `null` where there is none. Never alters the document. */
export function* findArticle(document: Document): Steps<TextMap | null> {
  const choice = yield* chooseNodes(document);
  const root = choice && commonAncestor(choice);
  if (!root) return null;
  const {title} = pageInfo(document, null);
  yield;
  const own = yield* pruneArticle(root, choice, {title, description: metaDescription(document)});
  yield;
  const map = textOf(root, (node) => own.has(node));
  return map.text.length < LEAST_TEXT ? null : map;
}

/** Readability's choice, but where the page is plain enough to do without, or too large for it. */
function* chooseNodes(document: Document): Steps<ReadonlySet<Text> | null> {
  if (!isManageable(document)) return chooseByParagraphs(document);
  const plain = chooseUnmistakable(document);
  yield;
  return plain ?? (yield* chooseWithReadability(document));
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
