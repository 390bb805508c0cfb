import type {Steps} from './in-tasks.ts';
import {BLOCKS, isExcluded, tagOf, walk} from './text-walk.ts';
import type {WalkVisitor} from './text-walk.ts';

/** The rough choice of an article: text nodes below an element, or all of its text as far as pages are read. */
export interface Choice {
  root: Element;
  nodes: ReadonlySet<Text> | null;
}

/** A stretch of text between the edges of block elements, with what tells its role. */
export interface Block {
  /** From the first to the last that is not blank. */
  nodes: Text[];
  /** White space collapsed, trimmed. */
  text: string;
  /** The nearest block element around its first node. */
  element: Element;
  /** The element its first node stands in. */
  inner: Element;
  /** Whether most of it was chosen. */
  chosen: boolean;
  /** Characters inside links. */
  linked: number;
  /** All of it in italics. */
  italic: boolean;
}

/** Characters of text that are read of one page where all of an element is chosen; long reports have a tenth. */
const MOST_TEXT = 1_500_000;

/** Blocks looked at behind the last chosen one: a huge page is not walked to its end. */
const BEHIND = 50;

/** White space that is not one plain space: a replacement for every space of an article would cost a multiple. */
const IRREGULAR = /\s{2,}|[^\S ]/g;

interface Open {
  nodes: Text[];
  /** Nodes up to the last that is not blank. */
  solid: number;
  parts: string[];
  element: Element;
  chosen: number;
  total: number;
  linked: number;
  upright: boolean;
}

/** The blocks of text around a choice, in order, also those that were not chosen; step by step. */
export function* collectBlocks({root, nodes}: Choice): Steps<Block[]> {
  const collector = new Collector(root, nodes);
  yield* walk(root, collector);
  return collector.finish();
}

class Collector implements WalkVisitor {
  private readonly blocks: Block[] = [];
  private readonly around: Element[];
  /** Tags of the elements that the walk is in: asking an element again costs more than all else here. */
  private readonly tags: string[] = [];
  private links = 0;
  private italics = 0;
  private open: Open | null = null;
  /** Chosen nodes that are still to come; of a whole element, characters. */
  private left: number;
  private after = 0;

  constructor(
    private readonly root: Element,
    private readonly nodes: ReadonlySet<Text> | null,
  ) {
    this.around = [root];
    this.left = nodes?.size ?? MOST_TEXT;
  }

  enter(element: Element): boolean {
    const tag = tagOf(element);
    const isBlock = BLOCKS.has(tag);
    if (isBlock) this.close();
    if (this.after > BEHIND || isExcluded(element, tag)) return false;
    if (isBlock && element !== this.root && tag !== 'BR') this.around.push(element);
    if (tag === 'A' && element.hasAttribute('href')) this.links++;
    else if (tag === 'I' || tag === 'EM') this.italics++;
    this.tags.push(tag);
    return true;
  }

  leave(element: Element): void {
    const tag = this.tags.pop() ?? '';
    if (tag === 'A' && element.hasAttribute('href')) this.links--;
    else if (tag === 'I' || tag === 'EM') this.italics--;
    if (!BLOCKS.has(tag)) return;
    this.close();
    if (this.around.at(-1) === element) this.around.pop();
  }

  text(node: Text): void {
    const {data} = node;
    const length = data.trim().length;
    if (length === 0) {
      // Between two words it parts them.
      if (this.open) append(this.open, node, data);
      if (this.nodes?.has(node)) this.left--;
      return;
    }
    const open = (this.open ??= this.begin());
    append(open, node, data);
    open.solid = open.nodes.length;
    open.total += length;
    if (this.nodes === null ? this.left > 0 : this.nodes.has(node)) {
      open.chosen += length;
      this.left -= this.nodes === null ? Math.min(length, this.left) : 1;
    }
    if (this.links > 0) open.linked += length;
    if (this.italics === 0) open.upright = true;
  }

  private begin(): Open {
    const element = this.around.at(-1) ?? this.root;
    return {nodes: [], solid: 0, parts: [], element, chosen: 0, total: 0, linked: 0, upright: false};
  }

  private close(): void {
    if (!this.open) return;
    const block = blockOf(this.open);
    if (block) this.blocks.push(block);
    if (this.left === 0) this.after++;
    this.open = null;
  }

  finish(): Block[] {
    this.close();
    return this.blocks;
  }
}

function append({nodes, parts}: Open, node: Text, data: string): void {
  nodes.push(node);
  parts.push(data);
}

function blockOf({nodes, solid, parts, element, chosen, total, linked, upright}: Open): Block | null {
  const whole = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
  const text = whole.replace(IRREGULAR, ' ').trim();
  if (text === '') return null;
  nodes.length = solid;
  const inner = nodes[0]?.parentElement ?? element;
  return {nodes, text, element, inner, chosen: chosen > total / 2, linked, italic: !upright};
}
