import type {Complaint, EntryRule} from '../rule.ts';

/** Shares are rounded, and some sources count parties of an alliance twice over by a hair. */
const ROUNDING = 0.6;

export const results: EntryRule = {
  name: 'results',
  description: 'Results of a vote name whom they are of, are given best first and add up to no more than 100 per cent.',
  scope: 'entry',
  check(entry) {
    if (entry.kind !== 'event') return [];
    const complaints: Complaint[] = [];
    const list = entry.value.results;
    const shares = list.flatMap(({share}) => share ?? []);
    const total = shares.reduce((sum, share) => sum + share, 0);
    if (total > 100 + ROUNDING)
      complaints.push({pointer: '/results', message: `the shares add up to ${total.toFixed(1)}`});
    list.forEach(({candidate, party}, n) => {
      if (!candidate && !party) complaints.push({pointer: `/results/${n}`, message: 'whose result?'});
    });
    if (shares.some((share, n) => n > 0 && share > (shares[n - 1] ?? 100))) {
      complaints.push({pointer: '/results', message: 'not in order, best first'});
    }
    if (entry.value.type === 'protest' && list.length > 0)
      complaints.push({pointer: '/results', message: 'of a protest?'});
    return complaints;
  },
};
