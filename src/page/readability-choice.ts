import {Readability} from '@mozilla/readability';
import type {Steps} from './in-tasks.ts';

/** Characters below which Readability's choice is tried again with fewer rules; its own default. */
const ENOUGH = 500;

/** Readability's flags, tried from strict to lax, as its own retries do. */
const STRIP_UNLIKELY = 1;
const WEIGHT_CLASSES = 2;
const CLEAN_CONDITIONALLY = 4;
const ATTEMPTS = [
  STRIP_UNLIKELY | WEIGHT_CLASSES | CLEAN_CONDITIONALLY,
  WEIGHT_CLASSES | CLEAN_CONDITIONALLY,
  CLEAN_CONDITIONALLY,
  0,
];

/** What can be no part of an article, taken out of the clone beforehand: Readability's work grows with every element. */
const USELESS = 'nav, footer, svg, button, select, template, iframe, dialog, canvas, [role="navigation"]';

/**
 * Lets Readability choose on a clone and carries its choice back, text node by text node; `null` where it finds no
 * article. Its own retries rebuild the clone from a string, which would lose the way back to the live nodes, so they
 * are switched off and made here, on a fresh clone each.
 */
export function* chooseWithReadability(document: Document): Steps<ReadonlySet<Text> | null> {
  let best: ReadonlySet<Text> | null = null;
  let longest = 0;
  for (const flags of ATTEMPTS) {
    const choice = yield* attempt(document, flags);
    if (!choice) continue;
    if (choice.length >= ENOUGH) return choice.nodes;
    if (choice.length > longest) {
      longest = choice.length;
      best = choice.nodes;
    }
  }
  return best;
}

/** Steps that only matter to whoever shows the result. */
function skip(): void {}

interface Attempted {
  nodes: ReadonlySet<Text>;
  length: number;
}

function* attempt(document: Document, flags: number): Steps<Attempted | null> {
  const clone = document.cloneNode(true) as Document;
  const live = pairTexts(document, clone);
  for (const element of clone.querySelectorAll(USELESS)) element.remove();
  yield;
  const reader = new Readability<Node>(clone, {
    serializer: (node) => node,
    charThreshold: 0,
    disableJSONLD: true,
    // Only the text is wanted: classes and addresses may stay as they are.
    keepClasses: true,
  });
  Object.assign(reader, {_flags: flags, _fixRelativeUris: skip, _unwrapNoscriptImages: skip});
  const article = reader.parse();
  yield;
  if (!article?.content) return null;
  const nodes = new Set<Text>();
  const texts = document.createTreeWalker(article.content, 4);
  let length = 0;
  while (texts.nextNode()) {
    const node = live.get(texts.currentNode);
    if (!node) continue;
    nodes.add(node);
    length += node.data.trim().length;
  }
  return {nodes, length};
}

/** Each text node of the clone with the live node it was copied from. */
function pairTexts(document: Document, clone: Document): Map<Node, Text> {
  const pairs = new Map<Node, Text>();
  const theirs = document.createTreeWalker(document, 4);
  const ours = clone.createTreeWalker(clone, 4);
  while (theirs.nextNode() && ours.nextNode()) pairs.set(ours.currentNode, theirs.currentNode as Text);
  return pairs;
}
