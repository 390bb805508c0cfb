/** Elements and depth up to which Readability is asked: it takes some 20 µs an element, and copying recurses in browsers. */
export const MOST_ELEMENTS = 12_000;
export const MOST_DEPTH = 400;

/**
 * Whether a tree, with the elements it stands in, is small enough to be copied and weighed element by element; looks no
 * further than the bounds.
 */
export function isManageable(tree: Document | Element): boolean {
  const root = 'documentElement' in tree ? tree.documentElement : tree;
  let depth = 0;
  for (let outer = root.parentNode; outer && depth <= MOST_DEPTH; outer = outer.parentNode) depth++;
  let node: Node | null = root;
  for (let seen = 0; node; seen++) {
    if (seen > MOST_ELEMENTS * 3 || depth > MOST_DEPTH) return false;
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return true;
}
