import type {MessageListener} from '../messages/answer.ts';
import type {Envelope} from '../messages/send.ts';
import type {Gate, GateModule} from './gate.ts';
import {BEFORE_SETTINGS, lookAt, type Verdict} from './looks-like-article.ts';
import {measure} from './measure.ts';
import {keepLooking, watchNavigation} from './watch-navigation.ts';

/** Both browsers have it; Mozilla's linter wants to see that only a file of ours is imported. */
declare const chrome: {
  runtime: {
    getURL(path: string): string;
    onMessage: Record<'addListener' | 'removeListener', (listener: MessageListener) => void>;
  };
};

// The first stage, in every page: a cheap look, and only where that finds an article, or a panel asks, the second
// (`gate.js`) is loaded. Browsers compile this one anew in every page, so it is small: what it does in all of them, and
// how to load the rest. Asking the extension's API for anything takes 0.6 ms, as long as the look; a page that did not
// listen could not be asked.

let status: Verdict | 'waiting' = 'waiting';
let gate: Gate | null = null;
let loading: Promise<Gate> | null = null;
let endLooking: () => void = () => undefined;

function look(): void {
  if (gate) gate.look();
  else if (!loading) {
    const {languages, minimumLength} = BEFORE_SETTINGS;
    status = lookAtPage(languages, minimumLength);
    // The gate looks again: by then the page may be another.
    if (status === 'article') loadGate().then((opened) => opened.look(), fail);
  }
}

function lookAtPage(languages: readonly string[], minimumLength: number): Verdict {
  const look = () => lookAt(document, languages, minimumLength);
  return __TEST__ ? measure('look', look) : look();
}

function loadGate(): Promise<Gate> {
  loading ??= (import(chrome.runtime.getURL('gate.js')) as Promise<GateModule>).then(
    ({openGate}) => {
      const known = status === 'article' ? 'waiting' : status;
      return (gate = openGate({status: known, lookAt: lookAtPage, onGone: end}));
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** The extension was updated or removed under the page before the gate was loaded. */
function fail(error: unknown): void {
  console.warn('Whence could not be loaded.', error);
}

/** Leaves the answer to the gate. Nobody is answered where that cannot be loaded: so the panel says. */
function onMessage(...[message, sender, respond]: Parameters<MessageListener>): true | undefined {
  if ((message as Envelope | null)?.whence !== 'to-page') return undefined;
  const decline = () => respond(undefined);
  loadGate().then((opened) => opened.onMessage(message, sender, respond) ?? decline(), decline);
  return true;
}

/** Looks now and, for content that comes late, a few times more. Pages nobody has seen yet wait until somebody does. */
function beginLooking(): void {
  endLooking();
  endLooking = keepLooking(look);
}

function end(): void {
  chrome.runtime.onMessage.removeListener(onMessage);
  endNavigation();
  endLooking();
}

chrome.runtime.onMessage.addListener(onMessage);
const endNavigation = watchNavigation(() => {
  gate?.navigated();
  status = 'waiting';
  beginLooking();
});
beginLooking();
