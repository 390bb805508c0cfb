import type {Steps} from './in-tasks.ts';
import type {Choice} from './collect-blocks.ts';
import type {PageDescription} from './page-info.ts';
import {chooseByParagraphs, chooseUnmistakable, longParagraphs, regionOf} from './paragraph-choice.ts';
import {pruneArticle} from './prune-article.ts';
import {chooseWithReadability} from './readability-choice.ts';
import {textOfGroups} from './text-of.ts';
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
  if (!choice) return null;
  const own = yield* pruneArticle(choice, {title: said.info.title, description: said.description});
  yield;
  const map = yield* textOfGroups(own.map(({nodes}) => nodes));
  return map.text.length < LEAST_TEXT ? null : map;
}

/** Readability's choice, but where the page is plain enough to do without, or too large for it. */
function* chooseNodes(document: Document): Steps<Choice | null> {
  const paragraphs = longParagraphs(document);
  const plain = chooseUnmistakable(paragraphs);
  yield;
  if (plain) return plain;
  const region = regionOf(paragraphs);
  if (!isManageable(region ?? document)) return chooseByParagraphs(paragraphs);
  yield;
  const nodes = yield* chooseWithReadability(document, region);
  const root = nodes && commonAncestor(nodes);
  return root && {root, nodes};
}

/** The nearest element around all of these nodes; null for none. */
export function commonAncestor(nodes: Iterable<Text>): Element | null {
  let common: Element | null = null;
  let last: Element | null = null;
  for (const {parentElement} of nodes) {
    common ??= parentElement;
    // Texts of one element follow each other, or stand between the elements of another.
    if (parentElement === last || parentElement === common) continue;
    last = parentElement;
    while (common && !common.contains(parentElement)) common = common.parentElement;
  }
  return common;
}
