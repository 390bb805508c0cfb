/** Milliseconds after a navigation or the first look at which a page is looked at again: late content, hydration. */
const LATER = [500, 1_500, 4_000, 10_000];

interface NavigationLike extends EventTarget {
  addEventListener(type: string, listener: () => void, options?: AddEventListenerOptions): void;
}

/**
 * Calls `onNavigate` when a single-page site goes to another address, until the signal aborts. Where there is no
 * Navigation API to tell, going back and a new title do.
 */
export function watchNavigation(onNavigate: () => void, signal: AbortSignal): void {
  let address = pageAddress();
  const check = () => {
    const now = pageAddress();
    if (now === address) return;
    address = now;
    onNavigate();
  };
  const {navigation} = globalThis as {navigation?: NavigationLike};
  if (navigation) {
    // One listener, as every page pays for each: 0.1 to 0.2 ms.
    navigation.addEventListener('currententrychange', check, {signal});
    return;
  }
  addEventListener('popstate', check, {signal});
  const title = new MutationObserver(check);
  title.observe(document.head ?? document.documentElement, {childList: true, subtree: true, characterData: true});
  signal.addEventListener('abort', () => title.disconnect(), {once: true});
}

/** The address without its fragment: going to a section is no navigation. */
function pageAddress(): string {
  return location.href.split('#', 1)[0] ?? '';
}

/** Calls back at once, or when a page in the background (or made ahead of a visit) is first shown. */
export function whenVisible(look: () => void, signal: AbortSignal): void {
  if (document.visibilityState === 'visible') {
    look();
    return;
  }
  const onChange = () => {
    if (document.visibilityState !== 'visible') return;
    document.removeEventListener('visibilitychange', onChange);
    look();
  };
  document.addEventListener('visibilitychange', onChange, {signal});
}

/** Calls back a few times in the seconds after a page was put there, until the signal aborts. */
export function lookLater(look: () => void, signal: AbortSignal): void {
  const timers = LATER.map((delay) => setTimeout(look, delay));
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), {once: true});
}

/**
 * Answers a function that tells whether a document's content changed since it was last asked, until the signal aborts.
 * The observer rests from the first change to the next question, so that a busy page pays for one record each time.
 */
export function watchForChange(document: Document, signal: AbortSignal): () => boolean {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
    observer.disconnect();
  });
  const watch = () => observer.observe(document, {childList: true, subtree: true, characterData: true});
  signal.addEventListener('abort', () => observer.disconnect(), {once: true});
  watch();
  return () => {
    const had = changed;
    changed = false;
    if (had && !signal.aborted) watch();
    return had;
  };
}
