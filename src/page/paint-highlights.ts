import {SPEAKER_KINDS} from '../notes/reading.ts';
import type {Steps} from './in-tasks.ts';
import {plainPieces} from './paint.ts';
import type {MarkStyle, Painter, PaintPiece, PaintRange} from './paint.ts';
import type {Piece} from './text-of.ts';

/** Text node and offset under a point; the older name is WebKit's and old Chromium's. */
interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): {offsetNode: Node; offset: number} | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

interface HitTester {
  highlightsFromPoint?(x: number, y: number): {highlight: Highlight; ranges?: AbstractRange[]}[];
}

const CURRENT = 'whence-current';

/**
 * Marks claims with the CSS Custom Highlight API, which adds no node and so cannot be in the way of scripts that own
 * the text. The registry is shared with the page: names begin with `whence-`, and only ours are touched.
 */
export class HighlightsPainter implements Painter {
  readonly name = 'highlights';
  private readonly ranges = new Map<string, Range[]>();
  /** The text of each claim as it was painted. */
  private readonly painted = new Map<string, string>();
  private readonly highlights = new Map<string, Highlight>();
  private current: string | null = null;

  constructor(private readonly style: MarkStyle) {}

  static get isSupported(): boolean {
    return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
  }

  // One step: a range costs a thousandth of an element.
  *paint(ranges: readonly PaintRange[], onRenamed?: (ids: ReadonlyMap<string, string>) => void): Steps<number> {
    const {current} = this;
    const idBefore = this.findIds();
    this.clear();
    const renamed = new Map<string, string>();
    for (const range of ranges) {
      const live = range.pieces.flatMap(liveRange);
      if (live.length === 0) continue;
      const before = idBefore(live);
      if (before !== null) renamed.set(before, range.claimId);
      this.ranges.set(range.claimId, live);
      this.painted.set(range.claimId, live.join(''));
      const name = this.nameFor(range.kind);
      const highlight = this.highlights.get(name) ?? new Highlight();
      this.highlights.set(name, highlight);
      for (const each of live) highlight.add(each);
    }
    for (const [name, highlight] of this.highlights) CSS.highlights.set(name, highlight);
    onRenamed?.(renamed);
    this.setCurrent(current === null ? null : (renamed.get(current) ?? null));
    return this.ranges.size;
  }

  /** What tells the id under which ranges were painted so far: text before them moves the claims' ids. */
  private findIds(): (ranges: readonly Range[]) => string | null {
    const known = new Map<Node, Map<number, string>>();
    for (const claimId of this.ranges.keys()) {
      const [first] = this.rangesOf(claimId);
      if (!first) continue;
      const inNode = known.get(first.startContainer) ?? new Map<number, string>();
      known.set(first.startContainer, inNode.set(first.startOffset, claimId));
    }
    const painted = new Map(this.painted);
    return (ranges) => {
      const [first] = ranges;
      const claimId = first && known.get(first.startContainer)?.get(first.startOffset);
      return claimId !== undefined && painted.get(claimId) === ranges.join('') ? claimId : null;
    };
  }

  private nameFor(kind: string): string {
    return `whence-${kind}${this.style.quiet ? '-quiet' : ''}${this.style.dark ? '-dark' : ''}`;
  }

  clear(): void {
    for (const name of [...this.highlights.keys(), CURRENT, `${CURRENT}-dark`]) CSS.highlights.delete(name);
    this.highlights.clear();
    this.ranges.clear();
    this.painted.clear();
  }

  claimAt({clientX, clientY}: PointerEvent | MouseEvent): string | null {
    const tester = CSS.highlights as unknown as HitTester;
    const caret = tester.highlightsFromPoint ? null : caretAt(clientX, clientY);
    const hits = tester.highlightsFromPoint?.(clientX, clientY) ?? [];
    const hitRanges = new Set(hits.flatMap(({ranges}) => ranges ?? []));
    for (const [claimId, ranges] of this.ranges) {
      for (const range of ranges) {
        if (hitRanges.has(range)) return claimId;
        if (caret && isInRange(range, caret) && isUnder(range, clientX, clientY)) return claimId;
      }
    }
    return null;
  }

  rangesOf(claimId: string): Range[] {
    return (this.ranges.get(claimId) ?? []).filter((range) => !range.collapsed && range.startContainer.isConnected);
  }

  ownPieces(pieces: readonly Piece[]): PaintPiece[] {
    return plainPieces(pieces);
  }

  isWhole(): boolean {
    return [...this.painted].every(([claimId, text]) => this.rangesOf(claimId).join('') === text);
  }

  focusable(): null {
    return null;
  }

  setCurrent(claimId: string | null): void {
    this.current = claimId;
    const name = this.style.dark ? `${CURRENT}-dark` : CURRENT;
    const ranges = claimId === null ? [] : this.rangesOf(claimId);
    if (ranges.length === 0) {
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = -1;
    CSS.highlights.set(name, highlight);
  }
}

/** Every name this painter registers, for the style sheet's test. */
export const HIGHLIGHT_NAMES = SPEAKER_KINDS.flatMap((kind) =>
  ['', '-quiet', '-dark', '-quiet-dark'].map((suffix) => `whence-${kind}${suffix}`),
);

/** A range that follows the page's changes; [] where the page has changed the text already. */
function liveRange({node, start, end, text}: PaintPiece): Range[] {
  if (!node.isConnected || node.data.slice(start, end) !== text) return [];
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [range];
}

function caretAt(x: number, y: number): {node: Node; offset: number} | null {
  const caretDocument = document as CaretDocument;
  const position = caretDocument.caretPositionFromPoint?.(x, y);
  if (position) return {node: position.offsetNode, offset: position.offset};
  const range = caretDocument.caretRangeFromPoint?.(x, y);
  return range ? {node: range.startContainer, offset: range.startOffset} : null;
}

function isInRange(range: Range, {node, offset}: {node: Node; offset: number}): boolean {
  return node === range.startContainer && offset >= range.startOffset && offset <= range.endOffset;
}

/** The caret nearest to a point may be far from it: in the margin, or past a line's end. */
function isUnder(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom);
}
