import type {Choice} from './collect-blocks.ts';
import {tagOf} from './text-walk.ts';

/** Characters from which a paragraph counts, and paragraphs looked at. */
const LONG = 80;
const MOST_PARAGRAPHS = 8_000;

/** Characters of paragraphs looked at: twice what is read of a page. */
const MOST_TEXT = 3_000_000;

/** How far up from a paragraph its text counts, and how much of it: the nearest elements most. */
const SHARES = [1, 0.5, 0.25];

/**
 * Long paragraphs, and the share of their text in one element, from which that element is the article beyond doubt.
 * Below so many, a page may hold teasers or comments of the same weight, and Readability is quick.
 */
const UNMISTAKABLE = {paragraphs: 120, share: 0.85};

/**
 * Long paragraphs, and the share of their text in one element, from which the article is looked for around that element
 * only; and how many elements up around it starts.
 */
const REGION = {paragraphs: 4, share: 0.9, around: 2};

/** Ancestors looked at of one paragraph. */
const MOST_DEPTH = 400;

/**
 * A rough choice for pages too large for Readability, in one pass: the element whose paragraphs hold most text, all of
 * its text. `null` where no element holds two paragraphs.
 */
export function chooseByParagraphs(paragraphs: readonly LongParagraph[]): Choice | null {
  const weights = new Map<Element, number>();
  for (const {paragraph, length} of paragraphs) {
    let at: Element | null = paragraph.parentElement;
    for (const share of SHARES) {
      if (!at || tagOf(at) === 'HTML') break;
      weights.set(at, (weights.get(at) ?? 0) + length * share);
      at = at.parentElement;
    }
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [];
  return best ? {root: best, nodes: null} : null;
}

/**
 * The choice on a page whose long text stands in one element: the innermost that holds nearly all of the many long
 * paragraphs. `null` on every other page, for Readability to weigh: it takes 0.1 ms a paragraph.
 */
export function chooseUnmistakable(paragraphs: readonly LongParagraph[]): Choice | null {
  if (paragraphs.length < UNMISTAKABLE.paragraphs) return null;
  const best = innermostWith(UNMISTAKABLE.share, paragraphs);
  return best && tagOf(best) !== 'BODY' && tagOf(best) !== 'HTML' ? {root: best, nodes: null} : null;
}

/**
 * The part of a page that its article has to stand in, so that Readability need not weigh the rest: around the element
 * that holds nearly all of the long paragraphs. `null` where they are few or stand apart.
 */
export function regionOf(paragraphs: readonly LongParagraph[]): Element | null {
  if (paragraphs.length < REGION.paragraphs) return null;
  let region = innermostWith(REGION.share, paragraphs);
  // Readability weighs what stands around a paragraph's parent as well.
  for (let up = 0; up < REGION.around && region; up++) region = region.parentElement;
  return region && tagOf(region) !== 'BODY' && tagOf(region) !== 'HTML' ? region : null;
}

/** The innermost element that holds such a share of the paragraphs' text. */
function innermostWith(share: number, paragraphs: readonly LongParagraph[]): Element | null {
  const inside = new Map<Element, number>();
  let total = 0;
  for (const {paragraph, length} of paragraphs) {
    total += length;
    const parent = paragraph.parentElement;
    if (parent) inside.set(parent, (inside.get(parent) ?? 0) + length);
  }
  const weights = new Map<Element, number>();
  for (const [element, length] of inside) {
    let at: Element | null = element;
    for (let up = 0; at && up < MOST_DEPTH; up++) {
      weights.set(at, (weights.get(at) ?? 0) + length);
      at = at.parentElement;
    }
  }
  const least = total * share;
  // More than half is in it, so the elements that hold enough stand one inside the other.
  const enough = new Set<Element>([...weights].filter(([, weight]) => weight >= least).map(([element]) => element));
  const outer = new Set<Element | null>([...enough].map((element) => element.parentElement));
  return [...enough].find((element) => !outer.has(element)) ?? null;
}

export interface LongParagraph {
  paragraph: Element;
  /** Characters. */
  length: number;
}

/** The paragraphs of a page that hold running text, as far as they are looked at. */
export function longParagraphs(document: Document): LongParagraph[] {
  const found: LongParagraph[] = [];
  const paragraphs = document.getElementsByTagName('p');
  let total = 0;
  for (let i = 0; i < MOST_PARAGRAPHS && total < MOST_TEXT; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const length = paragraph.textContent?.length ?? 0;
    total += length;
    if (length >= LONG) found.push({paragraph, length});
  }
  return found;
}
