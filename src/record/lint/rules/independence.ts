import type {SourceKind, Standing} from '../../entries.ts';
import type {Complaint, EntryRule} from '../rule.ts';

/** Standings that contradict what a source is. */
const IMPOSSIBLE: Partial<Record<SourceKind, readonly Standing[]>> = {
  'state-media': ['independent', 'private', 'intergovernmental'],
  'public-media': ['private', 'party'],
  'human-rights-institution': ['private', 'party'],
  government: ['independent', 'private', 'intergovernmental'],
  'interior-ministry': ['independent', 'private', 'intergovernmental'],
  police: ['independent', 'private', 'intergovernmental'],
  'private-media': ['state-owned', 'state-body', 'intergovernmental'],
  'independent-media': ['state-owned', 'state-body', 'party'],
  'election-authority': ['private', 'intergovernmental'],
};

/** Kinds whose standing has to be told from their own page if need be: it is what they are by name. */
const SELF_EVIDENT = new Set<Standing>(['state-body', 'intergovernmental', 'party', 'unknown']);

export const independence: EntryRule = {
  name: 'independence',
  description:
    'What is said of a source standing to the state fits its kind and rests on somebody other than the source. Only observers and organisations have endorsed the Declaration of Principles.',
  scope: 'entry',
  check(entry) {
    if (entry.kind !== 'source') return [];
    const {independence: stated, kind, homepage, provenance, endorsedPrinciples} = entry.value;
    const complaints: Complaint[] = [];
    if (endorsedPrinciples !== null && !['observer', 'ngo', 'international-organisation'].includes(kind)) {
      complaints.push({pointer: '/endorsedPrinciples', message: `asked of observers, not of ${kind}`});
    }
    if (!stated) return complaints;
    if (IMPOSSIBLE[kind]?.includes(stated.standing)) {
      complaints.push({pointer: '/independence/standing', message: `${kind} cannot be ${stated.standing}`});
    }
    const own = homepage ? hostOf(homepage) : null;
    const onlyItself = stated.evidence.every((n) => own !== null && hostOf(provenance[n]?.url ?? '') === own);
    if (onlyItself && !SELF_EVIDENT.has(stated.standing)) {
      complaints.push({pointer: '/independence/evidence', message: 'rests on the source itself alone'});
    }
    return complaints;
  },
};

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? '';
}
