import type {Figure} from '../record/entries.ts';

/** What the words of a sentence say a figure stands on, tried in order. */
const BASES: readonly (readonly [NonNullable<Figure['basis']>, RegExp])[] = [
  ['exit-poll', /\bexit[- ]polls?\b/],
  [
    'parallel-count',
    /\b(?:parallel (?:count|vote|tabulation|tally)|quick count|sample-based (?:count|tabulation)|own (?:tally|count|tabulation))\b/,
  ],
  [
    'final',
    /(?<!\b(?:nearly|almost|not|virtually) )\b(?:all|100 ?%(?: of)?|100 per ?cent(?: of)?) (?:of )?(?:the )?(?:votes?|ballots?|precincts?|districts?|constituencies|polling stations?|results?) (?:\S+ ){0,3}(?:(?:counted|tallied|reporting|processed|called|declared)\b(?! (?:in (?:his|her|its|their)|for)\b)|in(?= so far| from \S*\d|[,.;:)”"—–]| [—–-]|$))/,
  ],
  [
    'partial',
    /\b(?:with|after|based on|from) (?:\S+ ){0,6}(?:of (?:the )?)?(?:votes?|ballots?|precincts?|districts?|constituencies|polling stations?|results?) (?:\S+ ){0,3}(?:(?:counted|tallied|reporting|processed|called|declared)\b(?! (?:in (?:his|her|its|their)|for)\b)|in(?= so far| from \S*\d|[,.;:)”"—–]| [—–-]|$))/,
  ],
  [
    'partial',
    /\b(?:results?|returns?|tall(?:y|ies)|figures|counts?|data) from (?:(?!all\b|every\b)[^\s,;]{1,14} ){0,3}(?:out )?of (?:[^\s,;]{1,14} ){0,3}?(?:counties|constituencies|districts|regions|states|provinces|departments|municipalities|precincts|polling (?:stations|places|units)|sheets|seats|votes|ballots)\b/,
  ],
  [
    'partial',
    /\b(?:partial|incomplete|available|initial) (?:results?|counts?|tall(?:y|ies)|returns|data)\b|\bearly (?:results?|returns?|count|counting)\b|\bfirst results?\b|(?<!\b(?:has|have|had) )\bso far\b|\b(?:has|have|had) so far (?:won|taken|secured|received|got|gained|polled|counted)\b/,
  ],
  [
    'partial',
    /\bafter (?:processing|counting|tallying) (?:about |around |almost |nearly |more than |over |some )?(?!100\b)\d|\bcounting (?:was |is )?(?:continu\w+|under way|underway|went on|goes on|almost|nearly|still)\b|\b(?:had|have|has) counted (?:a|about|more|over|nearly|almost|just|half|most|\d)|\bof the (?:count|votes?) in(?=[,.;)]|$)/,
  ],
  ['preliminary', /\b(?:preliminary|provisional|unofficial)\b/],
  ['estimate', /\b(?:projected|projections?|estimated?|estimates)\b/],
  [
    'final',
    /\b(?:final|certified|official) (?:results?|figures?|tally|count|turnout)\b|\b(?:court|tribunal|commission|council|board|authority) (?:has |had )?(?:confirmed|certified|upheld)\b/,
  ],
];

/** What a claim's figure stands on, from its sentence; `null` where the sentence does not say. */
export function basisOfClaim(sentence: string): Figure['basis'] {
  const words = sentence.toLowerCase();
  return BASES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
