import {MARK} from './paint.ts';

/**
 * Takes out marks that an earlier run left when the browser ended it without a word, as Firefox does on an update. Each
 * stands between the head of the text node it was cut from, which kept its place, and the node's remainder.
 */
export function removeStaleMarks(document: Document): void {
  for (const mark of document.querySelectorAll(`${MARK}[data-claim]`)) {
    const [head, tail] = [mark.previousSibling, mark.nextSibling];
    if (head?.nodeType !== Node.TEXT_NODE) {
      mark.replaceWith(...mark.childNodes);
      continue;
    }
    let text = mark.textContent ?? '';
    if (tail?.nodeType === Node.TEXT_NODE) {
      text += (tail as Text).data;
      tail.remove();
    }
    (head as Text).data += text;
    mark.remove();
  }
  for (const card of document.querySelectorAll('html > whence-card')) card.remove();
}
