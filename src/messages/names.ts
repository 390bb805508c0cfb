import type {ToBackground, ToPage} from './messages.ts';

/** Every message a page or panel may send to the worker; the receiving side answers no other. */
export const TO_BACKGROUND = {
  'get-ready': true,
  'read-article': true,
  'find-events': true,
  'set-badge': true,
  'open-page': true,
} satisfies Record<keyof ToBackground, true>;

/** Every message a panel or the worker may send to a page. */
export const TO_PAGE = {
  state: true,
  'show-claim': true,
  'set-page-enabled': true,
  'read-again': true,
  'step-claim': true,
} satisfies Record<keyof ToPage, true>;
