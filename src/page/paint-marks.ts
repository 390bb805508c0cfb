import Mark from 'mark.js';
import type {Steps} from './in-tasks.ts';
import {MARK} from './paint.ts';
import type {MarkStyle, Painter, PaintPiece, PaintRange} from './paint.ts';
import type {Piece} from './text-of.ts';
import {isBlock} from './text-walk.ts';

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

/** One mark: a stretch of one of the page's text nodes. */
interface Span {
  node: Text;
  from: number;
  to: number;
  text: string;
  range: PaintRange;
  mark: HTMLElement | null;
}

/** Blocks marked in one run of mark.js: each run has its price, and in one it looks at every text node for every range. */
const BLOCKS_IN_RUN = 8;

/** What takes the focus itself: a second one inside it would confuse. */
const CONTROLS = 'a[href], button, summary, [role="button"], [role="link"], label';

/** Text inside these is left out by mark.js whatever it is told; offsets have to leave it out as well. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TITLE', 'HEAD', 'HTML']);

/**
 * Marks claims with elements of our own by mark.js, which Tab and screen readers reach. The page's own text nodes stay
 * where they are, so that a framework that holds them finds them; `unmark()` is never used, as it deletes such nodes.
 */
export class MarksPainter implements Painter {
  readonly name = 'marks';
  private readonly wrapped = new Map<Text, Wrapped>();
  /** For each text node of ours, the page's node it was cut from, and where it began in that. */
  private readonly homes = new Map<Node, {head: Text; base: number}>();
  private readonly blocks = new Map<Element, Span[]>();
  private marks = new Map<string, HTMLElement[]>();
  /** Whether elements that hold text stand in a link or button. */
  private readonly controls = new Map<Element, boolean>();

  constructor(private readonly style: MarkStyle) {}

  *paint(ranges: readonly PaintRange[], onRenamed?: (ids: ReadonlyMap<string, string>) => void): Steps<number> {
    const groups = groupByBlock(ranges);
    this.marks = new Map();
    const renamed = new Map<string, string>();
    const fresh = new Map<Element, Span[]>();
    for (const [block, spans] of groups) if (!this.keep(block, spans, renamed)) fresh.set(block, spans);
    onRenamed?.(renamed);
    for (const block of [...this.blocks.keys()]) if (!groups.has(block)) this.clearBlock(block);
    this.controls.clear();
    for (const run of inRuns(fresh)) {
      yield;
      for (const [block] of run) this.clearBlock(block);
      this.paintRun(run);
    }
    return this.marks.size;
  }

  /** Leaves a block as it is where the same is to be marked in it as before. */
  private keep(block: Element, spans: readonly Span[], renamed: Map<string, string>): boolean {
    const old = this.blocks.get(block);
    if (!old || old.length !== spans.length) return false;
    if (!old.every((each, i) => isSame(each, spans[i]) && this.wrapped.has(each.node))) return false;
    old.forEach((each, i) => {
      const {range} = spans[i] as Span;
      renamed.set(each.range.claimId, range.claimId);
      each.range = range;
      if (each.mark) this.register(each.mark, range.claimId);
    });
    return true;
  }

  private paintRun(run: Run): void {
    const touched = new Map<Text, {full: string; next: ChildNode | null}>();
    const contexts: HTMLElement[] = [];
    const wanted: {start: number; length: number; span: Span}[] = [];
    let base = 0;
    for (const [block, spans] of run) {
      const {starts, end} = textStarts(block, base);
      const before = wanted.length;
      for (const span of spans) {
        const {node, from, to, text} = span;
        const start = starts.get(node);
        // The page has its turn between the runs: what it has written since is not what was read.
        if (start === undefined || node.data.slice(from, to) !== text) continue;
        if (!touched.has(node)) touched.set(node, {full: node.data, next: node.nextSibling});
        wanted.push({start: start + from, length: to - from, span});
      }
      if (wanted.length === before) continue;
      base = end;
      contexts.push(block as HTMLElement);
      this.blocks.set(block, [...spans]);
    }
    if (wanted.length === 0) return;
    new Mark(contexts).markRanges(wanted, {
      element: MARK,
      each: (mark, wish) => this.dress(mark as HTMLElement, (wish as unknown as {span: Span}).span),
    });
    for (const [head, {full, next}] of touched) {
      const wrapped = {head, full, rest: head.data, added: siblingsUntil(head, next)};
      this.wrapped.set(head, wrapped);
      this.noteHomes(wrapped);
    }
  }

  private noteHomes({head, rest, added}: Wrapped): void {
    let base = rest.length;
    for (const node of added) {
      const text = node.nodeType === Node.TEXT_NODE ? node : node.firstChild;
      if (text) this.homes.set(text, {head, base});
      base += node.textContent?.length ?? 0;
    }
  }

  ownPieces(pieces: readonly Piece[]): PaintPiece[] {
    const own: Piece[] = [];
    for (const {node, start, end} of pieces) {
      const {head, base} = this.homes.get(node) ?? {head: node, base: 0};
      const last = own.at(-1);
      if (last?.node === head) last.end = base + end;
      else own.push({node: head, start: base + start, end: base + end});
    }
    return own.map((piece) => ({...piece, text: this.textOf(piece.node).slice(piece.start, piece.end)}));
  }

  private textOf(node: Text): string {
    return this.wrapped.get(node)?.full ?? node.data;
  }

  isWhole(): boolean {
    const spans = [...this.blocks.values()].flat();
    return spans.every(({node, mark}) => mark !== null && mark.isConnected && this.wrapped.has(node));
  }

  private dress(mark: HTMLElement, span: Span): void {
    const {claimId, kind, label} = span.range;
    span.mark = mark;
    mark.removeAttribute('data-markjs');
    // Not by way of `dataset`, which costs twice as much.
    mark.setAttribute('data-kind', kind);
    if (this.style.dark) mark.setAttribute('data-scheme', 'dark');
    if (this.style.quiet) mark.setAttribute('data-quiet', '');
    if (this.register(mark, claimId) > 1 || this.isInControl(mark)) return;
    mark.setAttribute('tabindex', '0');
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-haspopup', 'dialog');
    mark.setAttribute('aria-label', label);
  }

  private isInControl({parentElement}: HTMLElement): boolean {
    if (!parentElement) return false;
    let is = this.controls.get(parentElement);
    if (is === undefined) this.controls.set(parentElement, (is = parentElement.closest(CONTROLS) !== null));
    return is;
  }

  /** Notes a mark as the claim's; answers how many the claim has. */
  private register(mark: HTMLElement, claimId: string): number {
    mark.setAttribute('data-claim', claimId);
    const marks = this.marks.get(claimId) ?? [];
    this.marks.set(claimId, marks);
    return marks.push(mark);
  }

  clear(): void {
    for (const block of [...this.blocks.keys()]) this.clearBlock(block);
    this.marks.clear();
  }

  private clearBlock(block: Element): void {
    for (const {node} of this.blocks.get(block) ?? []) {
      const wrapped = this.wrapped.get(node);
      if (wrapped) this.unwrap(wrapped);
    }
    this.blocks.delete(block);
  }

  private unwrap(wrapped: Wrapped): void {
    for (const node of wrapped.added)
      this.homes.delete(node.nodeType === Node.TEXT_NODE ? node : (node.firstChild ?? node));
    restore(wrapped);
    this.wrapped.delete(wrapped.head);
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
      this.unwrap(wrapped);
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

/** What is to be marked, by the block element that holds it. */
function groupByBlock(ranges: readonly PaintRange[]): Map<Element, Span[]> {
  const groups = new Map<Element, Span[]>();
  for (const range of ranges) {
    for (const {node, start, end, text} of range.pieces) {
      const block = blockOf(node);
      if (!block) continue;
      const spans = groups.get(block) ?? [];
      groups.set(block, spans);
      spans.push({node, from: start, to: end, text, range, mark: null});
    }
  }
  return groups;
}

type Run = [Element, Span[]][];

/** Blocks that are marked together: some few, and none inside another, as mark.js leaves out contexts inside contexts. */
function* inRuns(blocks: ReadonlyMap<Element, Span[]>): Generator<Run> {
  let run: Run = [];
  for (const [block, spans] of blocks) {
    const isApart = run.every(([other]) => !other.contains(block) && !block.contains(other));
    if (run.length === BLOCKS_IN_RUN || !isApart) {
      yield run;
      run = [];
    }
    run.push([block, spans]);
  }
  if (run.length > 0) yield run;
}

/** Whether a mark that stands would be made again just so. */
function isSame(old: Span, now: Span | undefined): boolean {
  if (!now || old.node !== now.node || old.from !== now.from || old.to !== now.to) return false;
  return old.mark?.isConnected === true && old.range.kind === now.range.kind && old.range.label === now.range.label;
}

function blockOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element && !isBlock(element)) element = element.parentElement;
  return element;
}

/** Where each text node of a block begins in mark.js's reckoning, and where they end: all joined, those it skips left out. */
function textStarts(block: Element, base: number): {starts: Map<Text, number>; end: number} {
  const starts = new Map<Text, number>();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let end = base;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent !== block && SKIPPED.has(parent?.tagName.toUpperCase() ?? '')) continue;
    starts.set(node, end);
    end += node.length;
  }
  return {starts, end};
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
