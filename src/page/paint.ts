import type {SpeakerKind} from '../notes/reading.ts';
import type {Steps} from './in-tasks.ts';
import type {Piece} from './text-of.ts';

/** A claim to be marked. Pieces of different claims do not overlap. */
export interface PaintRange {
  claimId: string;
  kind: SpeakerKind;
  pieces: Piece[];
  /** What screen readers announce: the claim's words and their source. */
  label: string;
}

/** The two ways to mark claims, behind one interface. */
export interface Painter {
  readonly name: 'marks' | 'highlights';
  /** Marks these claims, block by block, in place of all marked before; answers how many claims found their place. */
  paint(ranges: readonly PaintRange[]): Steps<number>;
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
