import type {ArticleText, Span} from '../text/article-text.ts';
import {runThrough} from './in-tasks.ts';
import type {Steps} from './in-tasks.ts';
import {isBlock, isExcluded, walk} from './text-walk.ts';

/** One stretch of a text node, in UTF-16 units of its `data`. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** An article's text with the way back to the live text nodes it was taken from. */
export interface TextMap extends ArticleText {
  /** The stretches of text nodes that a span covers, in document order; white space that was dropped is left out. */
  pieces(span: Span): Piece[];
  /** Offset in `text` of a position in a text node, or null where that position is no part of it. */
  offsetOf(node: Text, offset: number): number | null;
  /** The text nodes the text was taken from, in order. */
  readonly nodes: readonly Text[];
}

/** White space to be written as one space, and characters that are not drawn and would split words. */
const IRREGULAR = /[ \t\n\r\f]{2,}|[\t\n\r\f]|[\u00ad\u200b\u2060\ufeff]/g;

/**
 * The text of the chosen nodes below `root`: blocks separated by one newline, white space inside a block collapsed to
 * one space (no-break spaces stay: they hold figures together), soft hyphens and zero-width characters left out.
 */
export function textOf(root: Node, isChosen: (node: Text) => boolean): TextMap {
  const builder = new TextBuilder();
  const walking = walk(root, {
    enter(element) {
      if (isBlock(element)) builder.endBlock();
      return !isExcluded(element);
    },
    leave(element) {
      if (isBlock(element)) builder.endBlock();
    },
    text(node) {
      if (isChosen(node)) builder.add(node);
    },
  });
  runThrough(walking);
  return builder.finish();
}

/** The same of nodes that are grouped into blocks already, step by step. */
export function* textOfGroups(blocks: readonly (readonly Text[])[]): Steps<TextMap> {
  const builder = new TextBuilder();
  for (const [i, nodes] of blocks.entries()) {
    for (const node of nodes) builder.add(node);
    builder.endBlock();
    if (i % GROUPS === GROUPS - 1) yield;
  }
  return builder.finish();
}

/** Blocks taken in one step. */
const GROUPS = 100;

class TextBuilder {
  private readonly parts: string[] = [];
  private length = 0;
  private blockStart = 0;
  /** A space is due before the next character of the same block. */
  private space = false;
  private readonly breaks: number[] = [];
  private readonly nodes: Text[] = [];
  /** For each run that maps one to one: where it stands in the text, which node, where in the node. */
  private readonly runStart: number[] = [];
  private readonly runNode: number[] = [];
  private readonly runOffset: number[] = [];

  add(node: Text): void {
    const {data} = node;
    const before = this.runStart.length;
    let from = 0;
    // Most texts hold nothing irregular, and asking for that is far cheaper than an iterator for each.
    if (data.search(IRREGULAR) >= 0) {
      for (const match of data.matchAll(IRREGULAR)) {
        this.run(data, from, match.index);
        from = match.index + match[0].length;
        if (match[0] <= ' ' || match[0].includes(' ')) this.space = true;
      }
    }
    this.run(data, from, data.length);
    if (this.runStart.length > before) this.nodes.push(node);
  }

  /** Appends `data[from, to)`, which holds single spaces only, without spaces at a block's start. */
  private run(data: string, from: number, to: number): void {
    if (from < to && data.charCodeAt(from) === 32) {
      this.space = true;
      from++;
    }
    // A paragraph of a lone no-break space is a spacer, not a block.
    while (this.length === this.blockStart && from < to && data.charCodeAt(from) === 0xa0) from++;
    const trailing = to > from && data.charCodeAt(to - 1) === 32;
    if (trailing) to--;
    if (from < to) {
      if (this.length === this.blockStart) this.openBlock();
      else if (this.space) this.append(' ');
      this.space = false;
      this.runStart.push(this.length);
      this.runNode.push(this.nodes.length);
      this.runOffset.push(from);
      this.append(data.slice(from, to));
    }
    if (trailing) this.space = true;
  }

  private openBlock(): void {
    if (this.length === 0) return;
    this.append('\n');
    this.blockStart = this.length;
  }

  private append(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }

  endBlock(): void {
    this.space = false;
    if (this.length === this.blockStart) return;
    this.breaks.push(this.length);
    this.blockStart = this.length;
  }

  finish(): TextMap {
    this.endBlock();
    return new NodeTextMap(this.parts.join(''), this.breaks, this.nodes, {
      start: Int32Array.from(this.runStart),
      node: Int32Array.from(this.runNode),
      offset: Int32Array.from(this.runOffset),
    });
  }
}

interface Runs {
  start: Int32Array;
  node: Int32Array;
  offset: Int32Array;
}

function skipSpaceBack(data: string, from: number): number {
  while (from > 0 && /\s/.test(data.charAt(from - 1))) from--;
  return from;
}

class NodeTextMap implements TextMap {
  private firstRun: Map<Text, number> | null = null;

  constructor(
    readonly text: string,
    readonly breaks: readonly number[],
    readonly nodes: readonly Text[],
    private readonly runs: Runs,
  ) {}

  pieces({start, end}: Span): Piece[] {
    const pieces: Piece[] = [];
    const {start: starts} = this.runs;
    for (let run = Math.max(0, this.runAt(start)); run < starts.length; run++) {
      const runStart = starts[run] ?? 0;
      if (runStart >= end) break;
      const from = Math.max(start, runStart);
      const to = Math.min(end, this.runEnd(run));
      if (from < to) this.addPiece(pieces, run, from - runStart, to - runStart);
    }
    return pieces;
  }

  private addPiece(pieces: Piece[], run: number, from: number, to: number): void {
    const node = this.nodes[this.runs.node[run] ?? 0];
    if (!node) return;
    const offset = this.runs.offset[run] ?? 0;
    const last = pieces.at(-1);
    // Runs of one node are parted by dropped white space only: one piece covers them.
    if (last?.node === node) last.end = offset + to;
    // The space between two pieces stands in either node; the mark goes on under it.
    else if (last) pieces.push({node, start: skipSpaceBack(node.data, offset + from), end: offset + to});
    else pieces.push({node, start: offset + from, end: offset + to});
  }

  offsetOf(node: Text, offset: number): number | null {
    this.firstRun ??= this.indexNodes();
    const first = this.firstRun.get(node);
    if (first === undefined) return null;
    const {start, node: nodes, offset: offsets} = this.runs;
    for (let run = first; run < start.length && nodes[run] === nodes[first]; run++) {
      const within = offset - (offsets[run] ?? 0);
      if (within >= 0 && within <= this.runLength(run)) return (start[run] ?? 0) + within;
    }
    return null;
  }

  private indexNodes(): Map<Text, number> {
    const index = new Map<Text, number>();
    this.runs.node.forEach((node, run) => {
      const text = this.nodes[node];
      if (text && !index.has(text)) index.set(text, run);
    });
    return index;
  }

  private runLength(run: number): number {
    return this.runEnd(run) - (this.runs.start[run] ?? 0);
  }

  /** Where a run's own characters end: before the space or newline that stands in front of the next run, if any. */
  private runEnd(run: number): number {
    const {start} = this.runs;
    const next = run + 1 < start.length ? (start[run + 1] ?? 0) : this.text.length;
    if (run + 1 === start.length) return next;
    const gap = this.text.charCodeAt(next - 1);
    return (gap === 32 || gap === 10) && next - 1 > (start[run] ?? 0) ? next - 1 : next;
  }

  /** Index of the last run that begins at or before the offset, or -1. */
  private runAt(offset: number): number {
    let low = 0;
    let high = this.runs.start.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs.start[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
