import type {Steps} from './in-tasks.ts';
import {isBlock, isExcluded, tagOf, walk} from './text-walk.ts';

/** A stretch of text between the edges of block elements, with what tells its role. */
export interface Block {
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

/** Blocks looked at behind the last chosen one: a huge page is not walked to its end. */
const BEHIND = 50;

/** White space that is not one plain space: a replacement for every space of an article would cost a multiple. */
const IRREGULAR = /\s{2,}|[^\S ]/g;

interface Open {
  nodes: Text[];
  parts: string[];
  element: Element;
  chosen: number;
  total: number;
  linked: number;
  upright: boolean;
}

/** The blocks of text below an element, in order, also those that were not chosen; step by step. */
export function* collectBlocks(root: Element, choice: ReadonlySet<Text>): Steps<Block[]> {
  const blocks: Block[] = [];
  const stack: Element[] = [root];
  let links = 0;
  let italics = 0;
  let open: Open | null = null;
  let left = choice.size;
  let after = 0;
  const close = () => {
    if (open) blocks.push(...finish(open));
    if (open && left === 0) after++;
    open = null;
  };
  yield* walk(root, {
    enter(element) {
      if (after > BEHIND || isExcluded(element)) return false;
      if (isBlock(element)) {
        close();
        if (element !== root && tagOf(element) !== 'BR') stack.push(element);
      }
      if (isLink(element)) links++;
      if (isItalic(element)) italics++;
      return true;
    },
    leave(element) {
      if (isLink(element)) links--;
      if (isItalic(element)) italics--;
      if (!isBlock(element)) return;
      close();
      if (stack.at(-1) === element) stack.pop();
    },
    text(node) {
      const length = node.data.trim().length;
      if (length === 0) {
        open?.parts.push(' ');
        return;
      }
      open ??= {nodes: [], parts: [], element: stack.at(-1) ?? root, chosen: 0, total: 0, linked: 0, upright: false};
      open.nodes.push(node);
      open.parts.push(node.data);
      open.total += length;
      if (choice.has(node)) {
        open.chosen += length;
        left--;
      }
      if (links > 0) open.linked += length;
      if (italics === 0) open.upright = true;
    },
  });
  close();
  return blocks;
}

function finish({nodes, parts, element, chosen, total, linked, upright}: Open): Block[] {
  const text = parts.join('').replace(IRREGULAR, ' ').trim();
  const inner = nodes[0]?.parentElement ?? element;
  if (text === '') return [];
  return [{nodes, text, element, inner, chosen: chosen > total / 2, linked, italic: !upright}];
}

function isLink(element: Element): boolean {
  return tagOf(element) === 'A' && element.hasAttribute('href');
}

function isItalic(element: Element): boolean {
  const tag = tagOf(element);
  return tag === 'I' || tag === 'EM';
}
