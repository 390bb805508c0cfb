// A script in every page pays for each kind of object it first asks the browser for: what is here ends by a function that
// is handed back instead of an AbortSignal, and has one listener and one timer at a time.

/** Milliseconds from each look at a page to the next: late content, hydration. */
const LATER = [500, 1_000, 2_500, 6_000];

interface NavigationLike {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

/**
 * Calls `onNavigate` when a single-page site goes to another address, until the function answered is called. Where there
 * is no Navigation API to tell, going back and a new title do.
 */
export function watchNavigation(onNavigate: () => void): () => void {
  let address = pageAddress();
  const check = () => {
    const now = pageAddress();
    if (now === address) return;
    address = now;
    onNavigate();
  };
  const {navigation} = globalThis as {navigation?: NavigationLike};
  if (navigation) {
    navigation.addEventListener('currententrychange', check);
    return () => navigation.removeEventListener('currententrychange', check);
  }
  addEventListener('popstate', check);
  const title = new MutationObserver(check);
  title.observe(document.head ?? document.documentElement, {childList: true, subtree: true, characterData: true});
  return () => {
    removeEventListener('popstate', check);
    title.disconnect();
  };
}

/** The address without its fragment: going to a section is no navigation. */
function pageAddress(): string {
  return document.URL.split('#', 1)[0] ?? '';
}

/**
 * Looks at once, or when a page in the background (or made ahead of a visit) is first shown; then a few times more in
 * the seconds after, where the page changed since the last look. The function answered ends it.
 */
export function keepLooking(look: () => void): () => void {
  let end: () => void = () => undefined;
  const begin = () => {
    document.removeEventListener('visibilitychange', onChange);
    look();
    end = lookLater(look);
  };
  const onChange = () => document.visibilityState === 'visible' && begin();
  if (document.visibilityState === 'visible') begin();
  else {
    document.addEventListener('visibilitychange', onChange);
    end = () => document.removeEventListener('visibilitychange', onChange);
  }
  return () => end();
}

/** The observer rests from the first change to the next look, so that a busy page pays for one record each time. */
function lookLater(look: () => void): () => void {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
    observer.disconnect();
  });
  const watch = () => observer.observe(document, {childList: true, subtree: true, characterData: true});
  let looks = 0;
  const next = () => setTimeout(onTime, LATER[looks]);
  const onTime = () => {
    const had = changed;
    changed = false;
    if (++looks === LATER.length) observer.disconnect();
    else {
      if (had) watch();
      timer = next();
    }
    if (had) look();
  };
  watch();
  let timer = next();
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
