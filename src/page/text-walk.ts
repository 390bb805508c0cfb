import type {Steps} from './in-tasks.ts';

/**
 * Elements whose text is never an article's: not drawn, drawn by something else, or somebody's own typing. Text inside
 * them is neither read nor marked; mark.js gets the same list as its `exclude`.
 */
const EXCLUDED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TITLE HEAD TEXTAREA SELECT OPTION INPUT BUTTON SVG MATH IFRAME OBJECT EMBED AUDIO VIDEO ' +
    'CANVAS MAP PROGRESS METER DIALOG WHENCE-CARD'
  ).split(' '),
);

/** Elements that begin and end a block of text whatever a style sheet says. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL BR'
  ).split(' '),
);

/** Whether this element separates what stands before, in and after it. `<br>` does: many papers write paragraphs so. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(tagOf(element));
}

/** Upper-case name, also in XHTML and SVG, where `tagName` keeps its case. */
export function tagOf(element: Element): string {
  return element.tagName.toUpperCase();
}

/** Whether the text of this element (not of its ancestors) is out of bounds; `tag` where it is known already. */
export function isExcluded(element: Element, tag = tagOf(element)): boolean {
  if (EXCLUDED.has(tag)) return true;
  if (!element.hasAttribute('contenteditable')) return false;
  return element.getAttribute('contenteditable')?.toLowerCase() !== 'false';
}

/** What a walk meets: a text node, or the edge of a block. */
export interface WalkVisitor {
  /** Answers false to leave the element's inside out. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Nodes met in one step: some milliseconds before the code is compiled, far less afterwards. */
const STEP = 1_000;

/** Walks a tree in document order, step by step and without recursion, so that depth is bounded by memory alone. */
export function* walk(root: Node, visitor: WalkVisitor): Steps<void> {
  let node: Node | null = root;
  const rootType = root.nodeType;
  for (let met = 1; node; met++) {
    if (met % STEP === 0) yield;
    const type: number = node.nodeType;
    let child: Node | null = null;
    if (type === TEXT || type === CDATA) visitor.text(node as Text);
    else if (type === ELEMENT ? visitor.enter(node as Element) : type === rootType) {
      child = node.firstChild;
      if (!child && type === ELEMENT) visitor.leave(node as Element);
    }
    if (child) {
      node = child;
      continue;
    }
    let next: Node | null = node === root ? null : node.nextSibling;
    while (!next && node && node !== root) {
      node = node.parentNode;
      if (!node) return;
      if (node.nodeType === ELEMENT) visitor.leave(node as Element);
      if (node !== root) next = node.nextSibling;
    }
    node = next;
  }
}
