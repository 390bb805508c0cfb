import {isExcluded, tagOf} from './text-walk.ts';

/** Characters from which a paragraph counts, and paragraphs looked at. */
const LONG = 80;
const MOST_PARAGRAPHS = 8_000;

/** Characters of text that are read of one page; long reports on the web have a tenth. */
const MOST_TEXT = 1_500_000;

/** How far up from a paragraph its text counts, and how much of it: the nearest elements most. */
const SHARES = [1, 0.5, 0.25];

/**
 * Long paragraphs, and the share of their text in one element, from which that element is the article beyond doubt.
 * Below so many, a page may hold teasers or comments of the same weight, and Readability is quick.
 */
const UNMISTAKABLE = {paragraphs: 120, share: 0.85};

/**
 * A rough choice for pages too large for Readability, in one pass: the element whose paragraphs hold most text, all of
 * its text nodes. `null` where no element holds two paragraphs.
 */
export function chooseByParagraphs(document: Document): ReadonlySet<Text> | null {
  const weights = new Map<Element, number>();
  for (const {paragraph, length} of longParagraphs(document)) {
    let at: Element | null = paragraph.parentElement;
    for (const share of SHARES) {
      if (!at || tagOf(at) === 'HTML') break;
      weights.set(at, (weights.get(at) ?? 0) + length * share);
      at = at.parentElement;
    }
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [];
  return best ? textsOf(best) : null;
}

/**
 * The choice on a page whose long text stands in one element: the innermost that holds nearly all of the many long
 * paragraphs. `null` on every other page, for Readability to weigh: it takes 0.1 ms a paragraph.
 */
export function chooseUnmistakable(document: Document): ReadonlySet<Text> | null {
  const paragraphs = longParagraphs(document);
  if (paragraphs.length < UNMISTAKABLE.paragraphs) return null;
  const inside = new Map<Element, number>();
  let total = 0;
  for (const {paragraph, length} of paragraphs) {
    total += length;
    const parent = paragraph.parentElement;
    if (parent) inside.set(parent, (inside.get(parent) ?? 0) + length);
  }
  const best = innermostWith(total * UNMISTAKABLE.share, inside);
  return best && tagOf(best) !== 'BODY' && tagOf(best) !== 'HTML' ? textsOf(best) : null;
}

/** The innermost element that holds so much, given what stands directly in each. */
function innermostWith(least: number, inside: ReadonlyMap<Element, number>): Element | null {
  const weights = new Map<Element, number>();
  for (const [element, length] of inside) {
    for (let at: Element | null = element; at; at = at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + length);
    }
  }
  // More than half is in it, so the elements that hold enough stand one inside the other.
  const enough = new Set<Element>([...weights].filter(([, weight]) => weight >= least).map(([element]) => element));
  const outer = new Set<Element | null>([...enough].map((element) => element.parentElement));
  return [...enough].find((element) => !outer.has(element)) ?? null;
}

interface LongParagraph {
  paragraph: Element;
  /** Characters. */
  length: number;
}

function longParagraphs(document: Document): LongParagraph[] {
  const found: LongParagraph[] = [];
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < MOST_PARAGRAPHS; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const length = paragraph.textContent?.length ?? 0;
    if (length >= LONG) found.push({paragraph, length});
  }
  return found;
}

function textsOf(element: Element): ReadonlySet<Text> {
  const nodes = new Set<Text>();
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  let length = 0;
  while (length < MOST_TEXT && texts.nextNode()) {
    const node = texts.currentNode as Text;
    length += node.length;
    if (node.parentElement && !isExcluded(node.parentElement)) nodes.add(node);
  }
  return nodes;
}
