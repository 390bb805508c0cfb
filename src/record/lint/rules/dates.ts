import type {PackEntry} from '../../pack.ts';
import type {Complaint, EntryRule, LintContext} from '../rule.ts';
import {isAfter} from '../../is-after.ts';

/** Measures that exist only once people have voted. */
const COUNTED = new Set(['vote-share', 'turnout', 'vote-count', 'seats']);

function checkSpan(from: string | null, to: string | null, pointer: string): Complaint[] {
  return from && to && isAfter(from, to) ? [{pointer, message: `${to} lies before ${from}`}] : [];
}

function checkAgainstEvent(entry: PackEntry<'report'> | PackEntry<'figure'>, context: LintContext): Complaint[] {
  const event = context.events.get(entry.value.event);
  if (!event) return [];
  if (entry.kind === 'report') {
    const {published, stage} = entry.value;
    const afterwards = stage === 'preliminary' || stage === 'final';
    return afterwards ? checkSpan(event.date, published, '/published') : [];
  }
  const {measure, asOf} = entry.value;
  return COUNTED.has(measure) ? checkSpan(event.date, asOf, '/asOf') : [];
}

export const dates: EntryRule = {
  name: 'dates',
  description: 'Nothing ends before it begins, and no report or count is older than the vote it is about.',
  scope: 'entry',
  check(entry, context) {
    if (entry.kind === 'event') return checkSpan(entry.value.date, entry.value.until, '/until');
    if (entry.kind === 'leader') return checkSpan(entry.value.from, entry.value.to, '/to');
    if (entry.kind === 'report' || entry.kind === 'figure') return checkAgainstEvent(entry, context);
    return [];
  },
};
