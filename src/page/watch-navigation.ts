// A script in every page pays for each kind of object it first asks the browser for: what is here ends by a function that
// is handed back instead of an AbortSignal, and has one listener at a time and a timer only where a page changed.

/** Milliseconds after the first look at which a page that changed is looked at again: late content, hydration. */
const LATER = [500, 1_500, 4_000, 10_000] as const;
const LAST = LATER[3];

const ANY_CHANGE = {childList: true, subtree: true, characterData: true};

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
  title.observe(document.head ?? document.documentElement, ANY_CHANGE);
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
  if (document.visibilityState === 'visible') {
    look();
    return lookLater(look);
  }
  let end = () => document.removeEventListener('visibilitychange', onChange);
  const onChange = () => {
    if (document.visibilityState !== 'visible') return;
    end();
    end = keepLooking(look);
  };
  document.addEventListener('visibilitychange', onChange);
  return () => end();
}

/**
 * Looks at the next of its times after a change. The observer rests from a change to the look, so that a busy page pays
 * for one record each time, and a page at rest for no timer.
 */
function lookLater(look: () => void): () => void {
  const from = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    const passed = Date.now() - from;
    const next = LATER.find((time) => time > passed);
    // Clocks are set back at times.
    if (next !== undefined) timer = setTimeout(onTime, Math.min(next - passed, LAST), next);
  });
  const onTime = (time: number) => {
    if (time < LAST) observer.observe(document, ANY_CHANGE);
    look();
  };
  observer.observe(document, ANY_CHANGE);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
