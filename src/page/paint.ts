import type {SpeakerKind} from '../notes/reading.ts';
import type {Steps} from './in-tasks.ts';
import type {Piece} from './text-of.ts';

/** The element that marks a claim. */
export const MARK = 'whence-mark';

/** A stretch of one of the page's own text nodes, as that node reads without marks. */
export interface PaintPiece extends Piece {
  text: string;
}

/** A claim to be marked. Pieces of different claims do not overlap. */
export interface PaintRange {
  claimId: string;
  kind: SpeakerKind;
  pieces: PaintPiece[];
  /** What screen readers announce: the claim's words and their source. */
  label: string;
}

/** The two ways to mark claims, behind one interface. */
export interface Painter {
  readonly name: 'marks' | 'highlights';
  /**
   * Marks these claims, block by block, in place of all marked before; what is marked already stays. Answers how many
   * claims found their place. `onRenamed` is told the new ids, by their old ones, of claims whose marks stay.
   */
  paint(ranges: readonly PaintRange[], onRenamed?: (ids: ReadonlyMap<string, string>) => void): Steps<number>;
  /** Stretches of text read with marks in place, as stretches of the page's own nodes. */
  ownPieces(pieces: readonly Piece[]): PaintPiece[];
  /** Whether all that was painted is still there. */
  isWhole(): boolean;
  /** Takes every trace away. */
  clear(): void;
  /** The claim painted under a pointer event, or null. */
  claimAt(event: PointerEvent | MouseEvent): string | null;
  /** Where the claim stands in the document now, as ranges; [] where its text is gone. */
  rangesOf(claimId: string): Range[];
  /** The element that takes the keyboard's focus for a claim, where there is one. */
  focusable(claimId: string): HTMLElement | null;
  /** Draws one claim as the one in hand. */
  setCurrent(claimId: string | null): void;
}

/** Stretches of nodes that hold no marks. */
export function plainPieces(pieces: readonly Piece[]): PaintPiece[] {
  return pieces.map((piece) => ({...piece, text: piece.node.data.slice(piece.start, piece.end)}));
}

/** How marks look on this page. */
export interface MarkStyle {
  /** Whether the article is light text on dark ground. */
  dark: boolean;
  quiet: boolean;
}

/** Settles overlaps: of two claims on the same characters the earlier and longer stays whole, the other is left out. */
export function settleOverlaps<T extends {start: number; end: number}>(spans: readonly T[]): T[] {
  const sorted = spans
    .filter(({start, end}) => end > start)
    .sort((a, b) => a.start - b.start || b.end - b.start - (a.end - a.start));
  const settled: T[] = [];
  let last = 0;
  for (const span of sorted) {
    if (span.start < last) continue;
    settled.push(span);
    last = span.end;
  }
  return settled;
}
