/** Which of the seats a number counts: those of one way of being filled, of another chamber, or all that an event filled. */
export type SeatKind = 'list' | 'constituency' | 'reserved' | 'upper' | 'local' | 'all';

/** Ways of being filled, told right beside the number: "39 party-list seats". */
const WAYS: readonly (readonly [SeatKind, RegExp])[] = [
  [
    'list',
    /\b(?:party[- ]lists?|proportional|list) ?(?:seats?|mps|members|mandates|lawmakers|representation|$|[,;)])/i,
  ],
  [
    'constituency',
    /\b(?:constituency|district|single-(?:member|mandate|seat)|first-past-the-post|majoritarian|directly elected)\b(?! of)/i,
  ],
  ['reserved', /\b(?:reserved|nominated|appointed|additional|uncontested|unopposed)\b|\bfor (?:women|minorities)\b/i],
];
/** "113 constituencies and 39 party-list seats": without the lists constituencies are all there is. */
const LISTS = /\b(?:party[- ]lists?|proportional|list (?:seats|mps))\b/i;
const CONSTITUENCIES = /\b(?:constituenc|district)/i;

/** "The Punjab Assembly", but not the national one. */
const REGIONAL =
  /\b(?!(?:The|National|Legislative|Constituent|Federal|Islamic|Popular|People|Supreme|Grand|Consultative) )[A-Z][a-z]+(?:[’']s)? (?:Regional |Provincial |State |City )?Assembly\b/g;

const CHAMBERS: readonly (readonly [SeatKind, RegExp])[] = [
  [
    'upper',
    /\b(?:upper (?:house|chamber)|senate|senators?|senatorial|house of (?:councillors|elders|peers|nationalities)|federation council|rajya sabha)\b/gi,
  ],
  [
    'local',
    /\b(?:(?:regional|state|provincial|local|municipal|city|district|county|communal)(?: (?:and|or) \w+)? (?:assembl\w+|councils?|councillors?|legislatures?|parliaments?|seats|elections?)|governor(?:s|ships?)?|mayors?|mayoralties|municipalit(?:y|ies)|councillors?|communes)\b/gi,
  ],
  ['local', REGIONAL],
  [
    'all',
    /\b(?:lower (?:house|chamber)|house of representatives|chamber of deputies|national assembly|parliament)\b/gi,
  ],
];

/** Characters beside a number in which its way of being filled stands. */
const BESIDE = 30;
/** Characters before a sentence in which the text may have said which chamber it goes on about. */
const REACH = 280;

/**
 * What a number of seats counts: by the words beside it, else by the chamber that its own part of the sentence names or
 * that was named last before. `before` is the text before the sentence.
 */
export function seatKindOf(
  own: {before: string; after: string},
  key: string,
  context: string,
  before: string,
): SeatKind {
  const beside = `${own.before.slice(-BESIDE)}${key}${own.after.slice(0, BESIDE)}`;
  const way = WAYS.find(([, words]) => words.test(beside))?.[0];
  if (way) return way;
  if (CONSTITUENCIES.test(key) && LISTS.test(context)) return 'constituency';
  const at = context.indexOf(key);
  return (
    lastChamber(`${own.before}${key}${own.after}`) ??
    lastChamber(context.slice(0, at)) ??
    lastChamber(before.slice(-REACH), IN_CHAMBER) ??
    'all'
  );
}

/** A chamber that a sentence is about, not one that it only mentions. */
const IN_CHAMBER = /\b(?:in|on|for|to|of) (?:both )?(?:the |its |each )?(?:[\w-]+ ){0,3}$/i;

function lastChamber(words: string, lead?: RegExp): SeatKind | null {
  let [best, bestAt]: [SeatKind | null, number] = [null, -1];
  for (const [kind, pattern] of CHAMBERS)
    for (const {index} of words.matchAll(pattern))
      if (index > bestAt && (!lead || lead.test(words.slice(Math.max(0, index - BESIDE), index))))
        [best, bestAt] = [kind, index];
  return best;
}
