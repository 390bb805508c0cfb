interface Scope {
  browser?: unknown;
  chrome?: unknown;
}

/**
 * What the build puts into scripts for pages in place of `webextension-polyfill`: the browser's own API. In every
 * version asked for it answers with promises, and messages are answered by `respond` alone, which both browsers know.
 */
export default (globalThis as Scope).browser ?? (globalThis as Scope).chrome;
