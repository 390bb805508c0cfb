/** Words of a vote in a chamber. */
const CHAMBER: ReadonlySet<string> = new Set(
  'bill motion resolution no-confidence confidence speaker lawmaker lawmakers legislator legislators amendment legislation abstention abstentions abstained congressmen mps treaty'.split(
    ' ',
  ),
);

/** Does a word (in lower case) speak of a chamber's work: bills, motions, impeachment? */
export function isChamberWord(word: string): boolean {
  return CHAMBER.has(word) || word.startsWith('impeach');
}

/** Bodies that vote without being a people. */
const OTHER_BODY =
  /^(?:unions?|strikes?|shareholders?|synod|academy|cardinals|conclave|clubs?|faculty|fans|readers|viewers|contestants?)$/;

/** Does a word (in lower case) speak of a body other than the people: a union, shareholders, a jury? */
export function isOtherBodyWord(word: string): boolean {
  return OTHER_BODY.test(word);
}
