import {answerInPage} from '../messages/answer.ts';
import type {PageState} from '../messages/messages.ts';
import {announce} from '../messages/send.ts';
import type {Gate, GateModule} from './gate.ts';
import {BEFORE_SETTINGS, isHtml, lookAt} from './looks-like-article.ts';
import {measure} from './measure.ts';
import {keepLooking, watchNavigation} from './watch-navigation.ts';

/** Both browsers have it; Mozilla's linter wants to see that only a file of ours is imported. */
declare const chrome: {runtime: {getURL(path: string): string}};

// The first stage, in every page: a cheap look, and only where that finds an article, or the reader asks for a reading,
// the second (`gate.js`) is loaded. Answers the panel at any stage. Browsers compile it anew in every page: it is small.

let status: PageState['status'] = 'waiting';
let gate: Gate | null = null;
let loading: Promise<Gate> | null = null;
let endLooking: () => void = () => undefined;

function look(): void {
  if (gate) gate.look();
  else if (!loading) {
    const {languages, minimumLength} = BEFORE_SETTINGS;
    const verdict = lookAtPage(languages, minimumLength);
    // The gate looks again: by then the page may be another.
    if (verdict === 'article') loadGate().then((opened) => opened.look(), fail);
    else status = verdict;
  }
}

function lookAtPage(languages: readonly string[], minimumLength: number) {
  return measure('look', () => lookAt(document, languages, minimumLength));
}

function loadGate(): Promise<Gate> {
  loading ??= (import(chrome.runtime.getURL('gate.js')) as Promise<GateModule>).then(
    ({openGate}) => (gate = openGate({lookAt: lookAtPage, onGone: end})),
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
  status = 'failed';
  announce('page-state', null);
}

function state(): PageState {
  const unread = {reason: null, reading: null, currentClaim: null, painter: null};
  return gate?.state() ?? {status, ...unread, host: location.hostname, enabled: true};
}

/** Looks now and, for content that comes late, a few times more. Pages nobody has seen yet wait until somebody does. */
function beginLooking(): void {
  endLooking();
  endLooking = keepLooking(look);
}

const endAnswers = answerInPage({
  state,
  'show-claim': ({claimId}) => gate?.showClaim(claimId) ?? false,
  'step-claim': ({by}) => {
    gate?.stepClaim(by);
    return null;
  },
  'set-page-enabled': async ({enabled}) => (await loadGate()).setEnabled(enabled),
  'read-again': async ({eventId}) => (await loadGate()).readAgain(eventId),
});
let endNavigation: () => void = () => undefined;

function end(): void {
  endAnswers();
  endNavigation();
  endLooking();
}

if (isHtml(document)) {
  endNavigation = watchNavigation(() => {
    gate?.navigated();
    status = 'waiting';
    beginLooking();
  });
  beginLooking();
} else status = 'no-article';
