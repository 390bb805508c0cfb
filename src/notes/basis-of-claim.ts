import type {Figure} from '../record/entries.ts';

/** What the words of a sentence say a figure stands on, tried in order. */
const BASES: readonly (readonly [NonNullable<Figure['basis']>, RegExp])[] = [
  ['exit-poll', /\bexit[- ]polls?\b/],
  ['parallel-count', /\b(?:parallel (?:count|vote|tabulation|tally)|quick count)\b/],
  [
    'partial',
    /\b(?:with|after|based on|from) (?:\S+ ){0,6}(?:of (?:the )?)?(?:votes?|ballots?|precincts?|districts?|polling stations?|results?) (?:\S+ ){0,3}(?:counted|tallied|reporting|processed|in)\b|\bpartial (?:results?|counts?|tall(?:y|ies))\b|\bearly (?:results?|returns?|count)\b|\bfirst results?\b|\bso far\b|\bvotes? counted\b/,
  ],
  ['preliminary', /\b(?:preliminary|provisional|unofficial)\b/],
  ['estimate', /\b(?:projected|projections?|estimated?|estimates)\b/],
  ['final', /\b(?:final|certified|official) (?:results?|figures?|tally|count|turnout)\b/],
];

/** What a claim's figure stands on, from its sentence; `null` where the sentence does not say. */
export function basisOfClaim(sentence: string): Figure['basis'] {
  const words = sentence.toLowerCase();
  return BASES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
