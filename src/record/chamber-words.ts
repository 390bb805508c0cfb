/** Words of a vote in a chamber. */
const CHAMBER =
  /^(?:impeach\w*|bill|motion|resolution|no-confidence|confidence|speaker|lawmakers?|legislators?|amendment|legislation|abstentions?|abstained|congressmen|mps|treaty)$/;

/** Does a word (in lower case) speak of a chamber's work: bills, motions, impeachment? */
export function isChamberWord(word: string): boolean {
  return CHAMBER.test(word);
}
