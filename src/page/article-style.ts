/** Whether an element shows light text, and so stands on dark ground: pages' own schemes are not the browser's. */
export function isDark(element: Element): boolean {
  const rgb = /rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)/.exec(getComputedStyle(element).color);
  if (!rgb) return false;
  // Relative luminance without the gamma: enough to tell white from black text.
  return 0.2126 * Number(rgb[1]) + 0.7152 * Number(rgb[2]) + 0.0722 * Number(rgb[3]) > 150;
}

/**
 * What frameworks leave in the markup of a tree they own. Their own marks on nodes are out of a content script's sight,
 * so this misses trees built by plain scripts; those show themselves when they change the text.
 */
const OWNED = [
  '[data-reactroot]',
  '[data-reactid]',
  '#__next',
  '#___gatsby',
  '#__nuxt',
  '#svelte',
  '[data-v-app]',
  '[data-server-rendered]',
  '[ng-version]',
  '[data-sveltekit-hydrate]',
  '[data-svelte-h]',
  'astro-island',
  '[q\\:container]',
  '[data-turbo-root]',
  '[data-hk]',
  '[data-ember-extension]',
  '[x-data]',
].join();

/** Containers that templates of single-page applications mount in. */
const MOUNTS = 'body > #root, body > #app, body > #main-app, body > [data-reactroot]';

/** Scripts of a framework that takes the whole document over, whatever its body holds. */
const TAKES_ALL = 'script[src*="/_next/static/"], script#__NEXT_DATA__';

/** Fragments, suspense boundaries and hydration marks of Vue, Svelte, React and Lit are comments. */
const OWNER = /^(?:\[!?|\]|\/?\$[!?]?|\/?lit-part.*|v-if|hydration_\w+)$/;

/** Comments looked at: what frameworks leave stands everywhere in their text, or nowhere. */
const MOST_COMMENTS = 200;

/**
 * Whether scripts look to own the text of an article: then no element of ours should stand in it. `element` holds some
 * of its text, `scope` all of it.
 */
export function isOwnedByScripts(element: Element, scope: Element): boolean {
  if (element.closest(OWNED) || element.closest(MOUNTS) || element.ownerDocument.querySelector(TAKES_ALL)) return true;
  const comments = element.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_COMMENT);
  for (let seen = 0; seen < MOST_COMMENTS && comments.nextNode(); seen++) {
    if (isOwnersComment(comments.currentNode as Comment)) return true;
  }
  return false;
}

/** React parts texts that stand side by side with a comment of one space. */
function isOwnersComment(comment: Comment): boolean {
  if (OWNER.test(comment.data)) return true;
  const {previousSibling, nextSibling} = comment;
  return comment.data === ' ' && isText(previousSibling) && isText(nextSibling);
}

function isText(node: Node | null): boolean {
  return node?.nodeType === Node.TEXT_NODE;
}
