import type {VirtualElement} from '@floating-ui/dom';
import type {ReadClaim} from '../notes/reading.ts';
import {textOf} from './text-of.ts';
import {isBlock} from './text-walk.ts';

/**
 * Where a claim's sentence stands in the window, asked anew at every call: the card is placed beside it. `rangesOf`
 * gives the claim's own ranges as they are now.
 */
export function sentenceBox(claim: ReadClaim, rangesOf: () => Range[]): VirtualElement {
  const ranges = rangesOf();
  const sentence = ranges[0] ? sentenceRange(claim, ranges[0]) : null;
  const box = (): DOMRect => {
    if (sentence && !sentence.collapsed && sentence.startContainer.isConnected) return sentence.getBoundingClientRect();
    const own = rangesOf()[0];
    return own ? own.getBoundingClientRect() : new DOMRect();
  };
  const contextElement = ranges[0]?.startContainer.parentElement ?? undefined;
  // The card opens at the claim's own place in the line, but clear of the whole sentence.
  const getBoundingClientRect = () => {
    const whole = box();
    const own = rangesOf()[0]?.getClientRects()[0];
    return own ? new DOMRect(own.left, whole.top, own.width, whole.height) : whole;
  };
  return {getBoundingClientRect, ...(contextElement && {contextElement})};
}

/** The sentence around a claim, found in the text of the claim's block as it is now; null where that text differs. */
function sentenceRange({claim: {span, sentence}}: ReadClaim, own: Range): Range | null {
  let block: Element | null = own.startContainer.parentElement;
  while (block && !isBlock(block)) block = block.parentElement;
  const first = own.startContainer;
  if (!block || first.nodeType !== Node.TEXT_NODE) return null;
  const map = textOf(block, () => true);
  const at = map.offsetOf(first as Text, own.startOffset);
  if (at === null) return null;
  const start = Math.max(0, at - (span.start - sentence.start));
  const pieces = map.pieces({start, end: Math.min(map.text.length, at + sentence.end - span.start)});
  const [from, to] = [pieces[0], pieces.at(-1)];
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.start);
  range.setEnd(to.node, to.end);
  return range;
}
