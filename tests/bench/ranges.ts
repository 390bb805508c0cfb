/** A stretch of the text of a page's body, as mark.js counts it. */
export interface TextRange {
  start: number;
  length: number;
}

/** Runs in the page: the text that mark.js sees, and where the claims stand in it. */
export function readRanges(): {text: string; ranges: TextRange[]} {
  const painted = [...CSS.highlights].flatMap(([name, list]) => (name.startsWith('whence-') ? [...list] : []));
  const starts = new Map<Node, AbstractRange[]>();
  for (const range of painted) starts.set(range.startContainer, [...(starts.get(range.startContainer) ?? []), range]);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ranges: TextRange[] = [];
  let text = '';
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent?.closest('script, style, title, head')) continue;
    const {data, length} = walker.currentNode as Text;
    if (parent?.closest('whence-mark')) ranges.push({start: text.length, length});
    for (const range of starts.get(walker.currentNode) ?? []) {
      const end = range.endContainer === range.startContainer ? range.endOffset : length;
      ranges.push({start: text.length + range.startOffset, length: end - range.startOffset});
    }
    text += data;
  }
  return {text, ranges: ranges.sort((a, b) => a.start - b.start)};
}
