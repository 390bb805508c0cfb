import {Readability} from '@mozilla/readability';
import type {Steps} from './in-tasks.ts';
import {MARK} from './paint.ts';

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
export function* chooseWithReadability(document: Document, region: Element | null): Steps<ReadonlySet<Text> | null> {
  let best: ReadonlySet<Text> | null = null;
  let longest = 0;
  for (const flags of ATTEMPTS) {
    const choice = yield* attempt(document, region, flags);
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

function* attempt(document: Document, region: Element | null, flags: number): Steps<Attempted | null> {
  const {clone, live} = region ? cloneAround(document, region) : cloneWhole(document);
  yield;
  for (const element of clone.querySelectorAll(USELESS)) element.remove();
  for (const mark of clone.querySelectorAll(MARK)) mark.replaceWith(...mark.childNodes);
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

interface Cloned {
  clone: Document;
  /** Each text node of the clone with the live node it was copied from. */
  live: Map<Node, Text>;
}

function cloneWhole(document: Document): Cloned {
  const clone = document.cloneNode(true) as Document;
  return {clone, live: pairTexts(document, clone)};
}

/** A document of the elements around the region, without what else stands in them, and the region in whole. */
function cloneAround(document: Document, region: Element): Cloned {
  const clone = document.cloneNode(false) as Document;
  let inner: Node = clone.importNode(region, true);
  const live = pairTexts(region, inner);
  for (let at = region.parentElement; at; at = at.parentElement) {
    const outer = clone.importNode(at, false);
    if (at === document.documentElement) outer.appendChild(clone.createElement('head'));
    outer.appendChild(inner);
    inner = outer;
  }
  clone.appendChild(inner);
  return {clone, live};
}

function pairTexts(live: Node, clone: Node): Map<Node, Text> {
  const pairs = new Map<Node, Text>();
  const theirs = (live.ownerDocument ?? (live as Document)).createTreeWalker(live, 4);
  const ours = (clone.ownerDocument ?? (clone as Document)).createTreeWalker(clone, 4);
  while (theirs.nextNode() && ours.nextNode()) pairs.set(ours.currentNode, theirs.currentNode as Text);
  return pairs;
}
