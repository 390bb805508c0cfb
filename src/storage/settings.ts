import {CLAIM_TYPES} from '../claims/claim.ts';
import type {ClaimType} from '../claims/claim.ts';

/** Settings as first installed. Their type is taken from here. */
export const defaults = {
  version: 1,
  enabled: true,
  /** Host name to own choice; hosts that are not listed follow `enabled`. */
  sites: {} as Record<string, boolean>,
  types: Object.fromEntries(CLAIM_TYPES.map((type) => [type, true])) as Record<ClaimType, boolean>,
  marks: 'quiet' as 'quiet' | 'normal',
  painter: 'auto' as 'auto' | 'marks' | 'highlights',
  /** Characters of article text below which a page is left alone. */
  minimumLength: 400,
  /** Milliseconds the pointer rests on a mark before its card opens. */
  hoverDelay: 250,
  /** Languages the reader wants read, among those with an engine. */
  languages: ['en', 'ru'],
  announce: true,
  /** Let the browser's account carry the settings to the reader's other devices. */
  sync: false,
};
export type Settings = typeof defaults;
