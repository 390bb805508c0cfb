import type {Steps} from './in-tasks.ts';
import type {PageDescription} from './page-info.ts';
import {chooseByParagraphs, chooseUnmistakable, longParagraphs, regionOf} from './paragraph-choice.ts';
import {pruneArticle} from './prune-article.ts';
import {chooseWithReadability} from './readability-choice.ts';
import {textOfInSteps} from './text-of.ts';
import type {TextMap} from './text-of.ts';
import {isManageable} from './tree-size.ts';

/** Characters below which what was found is a menu or a notice. */
const LEAST_TEXT = 60;

/**
 * Finds the article in a document, step by step; `null` where there is none. `said` is what the page says of it. Never
 * alters the document.
 */
export function* findArticle(document: Document, said: PageDescription): Steps<TextMap | null> {
  const choice = yield* chooseNodes(document);
  const root = choice && commonAncestor(choice);
  if (!root) return null;
  const own = yield* pruneArticle(root, choice, {title: said.info.title, description: said.description});
  yield;
  const map = yield* textOfInSteps(root, (node) => own.has(node));
  return map.text.length < LEAST_TEXT ? null : map;
}

/** Readability's choice, but where the page is plain enough to do without, or too large for it. */
function* chooseNodes(document: Document): Steps<ReadonlySet<Text> | null> {
  const paragraphs = longParagraphs(document);
  const plain = chooseUnmistakable(paragraphs);
  yield;
  if (plain) return plain;
  const region = regionOf(paragraphs);
  if (!isManageable(region ?? document)) return chooseByParagraphs(paragraphs);
  yield;
  return yield* chooseWithReadability(document, region);
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
