/** How English names the sources that ask people. */
export const pollNames = {
  /** What a poll is called: "a CNN poll", "the survey", "polls". */
  polls: /\b(?:opinion )?(?:polls?|polling|surveys?)\b/i,
  /** Those that tell how votes were cast. */
  exits: /\b(?:exit polls?|quick counts?|parallel (?:counts?|tabulations?))\b/i,
  /** Those at polling stations, which tell votes, and bodies that only have the word in their names. */
  counts:
    /\b(?:exit|entrance|quick counts?|parallel|polling (?:stations?|places?|officials?|agents?)|polls (?:have |had )?(?:closed?|opened?)|poll (?:workers?|officials?|watchers?))\b/i,
};
