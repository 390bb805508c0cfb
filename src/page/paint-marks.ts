import Mark from 'mark.js';
import type {Steps} from './in-tasks.ts';
import {isBlock} from './text-walk.ts';
import type {MarkStyle, Painter, PaintRange} from './paint.ts';

export const MARK = 'whence-mark';

/** A text node of the page that holds marks, with what is needed to put it back. */
interface Wrapped {
  /** The page's own node: it keeps its place and holds what stands before the first mark. */
  head: Text;
  full: string;
  /** What the head was left with: another text in it means the page has changed it since. */
  rest: string;
  /** Our nodes after the head: marks and the text between and behind them. */
  added: ChildNode[];
}

interface Span {
  start: number;
  length: number;
  range: PaintRange;
}

/** Text inside these is left out by mark.js whatever it is told; offsets have to leave it out as well. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TITLE', 'HEAD', 'HTML']);

/**
 * Marks claims with elements of our own by mark.js, which Tab and screen readers reach. The page's own text nodes stay
 * where they are, so that a framework that holds them finds them; `unmark()` is never used, as it deletes such nodes.
 */
export class MarksPainter implements Painter {
  readonly name = 'marks';
  private readonly wrapped = new Map<Text, Wrapped>();
  private readonly marks = new Map<string, HTMLElement[]>();

  constructor(private readonly style: MarkStyle) {}

  *paint(ranges: readonly PaintRange[]): Steps<number> {
    this.clear();
    // The page has its turn between the blocks: what it rewrites then is not what the ranges were made for.
    const texts = new Map(ranges.flatMap(({pieces}) => pieces.map(({node}) => [node, node.data] as const)));
    for (const [block, inBlock] of groupByBlock(ranges)) {
      this.paintBlock(block, inBlock, texts);
      yield;
    }
    return this.marks.size;
  }

  /** One mark.js run for a block: it looks at every text node for every range, so small contexts keep it linear. */
  private paintBlock(block: Element, ranges: readonly PaintRange[], texts: ReadonlyMap<Text, string>): void {
    const starts = textStarts(block);
    const spans: Span[] = [];
    const touched = new Map<Text, {full: string; next: ChildNode | null}>();
    for (const range of ranges) {
      for (const {node, start, end} of range.pieces) {
        const offset = starts.get(node);
        if (offset === undefined || node.data !== texts.get(node)) continue;
        spans.push({start: offset + start, length: end - start, range});
        if (!touched.has(node)) touched.set(node, {full: node.data, next: node.nextSibling});
      }
    }
    if (spans.length === 0) return;
    new Mark(block as HTMLElement).markRanges(spans, {
      element: MARK,
      each: (mark, span) => this.dress(mark as HTMLElement, (span as unknown as Span).range),
    });
    for (const [head, {full, next}] of touched) {
      this.wrapped.set(head, {head, full, rest: head.data, added: siblingsUntil(head, next)});
    }
  }

  private dress(mark: HTMLElement, {claimId, kind, label}: PaintRange): void {
    mark.removeAttribute('data-markjs');
    mark.dataset.claim = claimId;
    mark.dataset.kind = kind;
    if (this.style.dark) mark.dataset.scheme = 'dark';
    if (this.style.quiet) mark.dataset.quiet = '';
    const others = this.marks.get(claimId);
    if (others) {
      others.push(mark);
      return;
    }
    this.marks.set(claimId, [mark]);
    // A link or button around the mark takes the focus itself; a second one inside it would confuse.
    if (mark.parentElement?.closest('a[href], button, summary, [role="button"], [role="link"], label')) return;
    mark.tabIndex = 0;
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-haspopup', 'dialog');
    mark.setAttribute('aria-label', label);
  }

  clear(): void {
    for (const wrapped of this.wrapped.values()) restore(wrapped);
    this.wrapped.clear();
    this.marks.clear();
  }

  /**
   * Puts back the text that the page has changed or moved under our marks, before the next frame is drawn. Answers
   * whether there was any; these claims are no longer marked.
   */
  repair(records: readonly MutationRecord[]): boolean {
    if (this.wrapped.size === 0) return false;
    const changed = new Set<Node>();
    for (const {type, target} of records) if (type !== 'attributes') changed.add(target);
    let repaired = false;
    for (const wrapped of this.wrapped.values()) {
      if (!isBroken(wrapped, changed)) continue;
      restore(wrapped);
      this.wrapped.delete(wrapped.head);
      repaired = true;
    }
    if (repaired) this.forgetLostMarks();
    return repaired;
  }

  private forgetLostMarks(): void {
    for (const [claimId, marks] of this.marks) {
      const left = marks.filter((mark) => mark.isConnected);
      if (left.length > 0) this.marks.set(claimId, left);
      else this.marks.delete(claimId);
    }
  }

  claimAt(event: PointerEvent | MouseEvent): string | null {
    const target = event.target instanceof Element ? event.target.closest(MARK) : null;
    const claimId = target instanceof HTMLElement ? target.dataset.claim : undefined;
    // A forged mark of the page's own names no claim of ours.
    return claimId !== undefined && this.marks.get(claimId)?.includes(target as HTMLElement) ? claimId : null;
  }

  rangesOf(claimId: string): Range[] {
    return (this.marks.get(claimId) ?? []).filter((mark) => mark.isConnected).map(rangeAround);
  }

  focusable(claimId: string): HTMLElement | null {
    return this.marks.get(claimId)?.find((mark) => mark.tabIndex === 0 && mark.isConnected) ?? null;
  }

  setCurrent(claimId: string | null): void {
    for (const [id, marks] of this.marks)
      for (const mark of marks) mark.toggleAttribute('data-current', id === claimId);
  }
}

/** The claims by the block element that holds them; a claim with pieces in two blocks is painted in each. */
function groupByBlock(ranges: readonly PaintRange[]): Map<Element, PaintRange[]> {
  const groups = new Map<Element, PaintRange[]>();
  for (const range of ranges) {
    const byBlock = new Map<Element, PaintRange>();
    for (const piece of range.pieces) {
      const block = blockOf(piece.node);
      if (!block) continue;
      const part = byBlock.get(block);
      if (part) part.pieces.push(piece);
      else byBlock.set(block, {...range, pieces: [piece]});
    }
    for (const [block, part] of byBlock) groups.set(block, [...(groups.get(block) ?? []), part]);
  }
  return groups;
}

function blockOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element && !isBlock(element)) element = element.parentElement;
  return element;
}

/** Where each text node of a block begins in mark.js's reckoning: all text nodes joined, those it skips left out. */
function textStarts(block: Element): Map<Text, number> {
  const starts = new Map<Text, number>();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (SKIPPED.has(node.parentElement?.tagName.toUpperCase() ?? '')) continue;
    starts.set(node, length);
    length += node.length;
  }
  return starts;
}

function siblingsUntil(head: Text, next: ChildNode | null): ChildNode[] {
  const siblings: ChildNode[] = [];
  for (let node = head.nextSibling; node && node !== next; node = node.nextSibling) siblings.push(node);
  return siblings;
}

/** Whether the page has written into the text, or put in or taken out anything beside it. */
function isBroken(wrapped: Wrapped, changed: ReadonlySet<Node>): boolean {
  const {head, rest} = wrapped;
  if (changed.has(head) && head.data !== rest) return true;
  return (head.parentNode !== null && changed.has(head.parentNode)) || !isIntact(wrapped);
}

/** Whether our nodes still follow their head in order. */
function isIntact({head, added}: Wrapped): boolean {
  let node: Node | null = head;
  for (const ours of added) {
    node = node?.nextSibling ?? null;
    if (node !== ours) return false;
  }
  return true;
}

/** Takes our nodes out and gives the page's node its text back, unless the page has given it another meanwhile. */
function restore({head, full, rest, added}: Wrapped): void {
  for (const node of added) node.remove();
  if (head.data === rest) head.data = full;
}

function rangeAround(mark: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(mark.firstChild ?? mark);
  return range;
}
