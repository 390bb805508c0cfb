import {text} from '../locales/strings.ts';
import type {TextKey} from '../locales/strings.ts';
import type {SourceKind} from '../record/entries.ts';

const SOURCE_KINDS: Record<SourceKind, TextKey> = {
  'election-authority': 'sourceElectionAuthority',
  'electoral-court': 'sourceElectoralCourt',
  court: 'sourceCourt',
  government: 'sourceGovernment',
  'interior-ministry': 'sourceInteriorMinistry',
  police: 'sourcePolice',
  prosecutor: 'sourceProsecutor',
  'head-of-state': 'sourceHeadOfState',
  parliament: 'sourceParliament',
  'armed-forces': 'sourceArmedForces',
  party: 'sourceParty',
  observer: 'sourceObserver',
  'human-rights-institution': 'sourceHumanRightsInstitution',
  ngo: 'sourceNgo',
  'international-organisation': 'sourceInternationalOrganisation',
  'news-agency': 'sourceNewsAgency',
  'state-media': 'sourceStateMedia',
  'public-media': 'sourcePublicMedia',
  'private-media': 'sourcePrivateMedia',
  'independent-media': 'sourceIndependentMedia',
  press: 'sourcePress',
  pollster: 'sourcePollster',
  other: 'sourceOther',
};

/** "Election authority". */
export function nameSourceKind(kind: SourceKind): string {
  return text(SOURCE_KINDS[kind]);
}
