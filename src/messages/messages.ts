import type {EventSummary} from '../notes/note.ts';
import type {ArticleInput, Reading} from '../notes/reading.ts';
import type {Settings} from '../storage/settings.ts';
import type {PackedReading} from './pack-reading.ts';

/** What pages and panels ask of the background worker: argument and answer of each message. */
export interface ToBackground {
  /** An article will follow: what reading needs is loaded meanwhile. */
  'get-ready': (nothing: null) => null;
  'read-article': (input: ArticleInput) => PackedReading;
  /** Events whose country, name or year the words fit, best first, at most 40; a country's events where `country` is given. */
  'find-events': (search: {words: string; country: string | null}) => EventSummary[];
  /** Number on the toolbar button of the sender's tab; null clears it. */
  'set-badge': (badge: {count: number | null}) => null;
  /** Opens `record.html#ENTRY` (or another page of ours) in a tab. */
  'open-page': (page: {page: 'record' | 'options' | 'first-run'; entry: string | null}) => null;
}

/** How far the page has come; `failed` carries a sentence for the reader in `reason`. */
export interface PageState {
  status: 'off' | 'waiting' | 'reading' | 'read' | 'no-article' | 'unsupported-language' | 'failed';
  reason: string | null;
  /** Host name the per-site switch is for; empty for `file:`. */
  host: string;
  enabled: boolean;
  reading: Reading | null;
  /** The claim that is being read or shown in the card. */
  currentClaim: string | null;
  painter: 'marks' | 'highlights' | null;
}

/** What panels and the worker ask of a page. */
export interface ToPage {
  state: () => PageState;
  /** Scrolls to the claim and opens its card; false where it is no longer there. */
  'show-claim': (claim: {claimId: string}) => boolean;
  /** For this page only, until it is left. */
  'set-page-enabled': (to: {enabled: boolean}) => PageState;
  /** Reads again, about another event if one is given. */
  'read-again': (choice: {eventId: string | null}) => PageState;
  'step-claim': (step: {by: 1 | -1}) => null;
}

/** What a page tells its panels, unasked, when its state changed. */
export interface Announcements {
  /** Without the state, which takes long to send: an open panel asks for it, and mostly none is. */
  'page-state': null;
  /** The claim being read has changed while the reader scrolled: the page's state is otherwise as it was. */
  'current-claim': string | null;
  settings: Settings;
}

export type Answer<T> = {ok: true; value: T} | {ok: false; error: string};
