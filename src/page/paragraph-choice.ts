import {isExcluded, tagOf} from './text-walk.ts';

/** Characters from which a paragraph counts, and paragraphs looked at. */
const LONG = 80;
const MOST_PARAGRAPHS = 8_000;

/** Characters of text that are read of one page; long reports on the web have a tenth. */
const MOST_TEXT = 1_500_000;

/** How far up from a paragraph its text counts, and how much of it: the nearest elements most. */
const SHARES = [1, 0.5, 0.25];

/**
 * A rough choice for pages too large for Readability, in one pass: the element whose paragraphs hold most text, all of
 * its text nodes. `null` where no element holds two paragraphs.
 */
export function chooseByParagraphs(document: Document): ReadonlySet<Text> | null {
  const weights = new Map<Element, number>();
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < MOST_PARAGRAPHS; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const length = paragraph.textContent?.length ?? 0;
    if (length < LONG) continue;
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
