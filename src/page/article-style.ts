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

/** Whether scripts look to own the text below an element: then no element of ours should stand in it. */
export function isOwnedByScripts(element: Element): boolean {
  if (element.closest(OWNED) || element.closest(MOUNTS)) return true;
  // Fragments, suspense boundaries and hydration marks of Vue, Svelte, React and Lit are comments.
  const comments = document.createTreeWalker(element, NodeFilter.SHOW_COMMENT);
  for (let seen = 0; seen < 200 && comments.nextNode(); seen++) {
    const {data} = comments.currentNode as Comment;
    if (/^(?:\[|\]|\[!|\/?\$[!?]?|lit-part|\/lit-part|v-if|hydration_\w+)/.test(data)) return true;
  }
  return false;
}
