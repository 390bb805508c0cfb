import type {SourceKind} from '../record/entries.ts';
import type {SpeakerKind} from './reading.ts';

const KINDS: Readonly<Record<SourceKind, SpeakerKind>> = {
  'election-authority': 'state',
  'electoral-court': 'state',
  court: 'state',
  government: 'state',
  'interior-ministry': 'state',
  police: 'state',
  prosecutor: 'state',
  'head-of-state': 'state',
  parliament: 'state',
  'armed-forces': 'state',
  party: 'party',
  observer: 'monitor',
  ngo: 'monitor',
  'human-rights-institution': 'monitor',
  // Missions that observe votes are entries of kind `observer`; the bodies themselves speak for their member states.
  'international-organisation': 'other',
  press: 'press',
  'news-agency': 'press',
  'state-media': 'press',
  'public-media': 'press',
  'private-media': 'press',
  'independent-media': 'press',
  pollster: 'other',
  other: 'other',
};

/** The kind of speaker by whose colour and shape a record entry is drawn. */
export function speakerKindOf(kind: SourceKind): SpeakerKind {
  return KINDS[kind];
}
