/** Characters before a figure in which a verb of its clause is looked for. */
const CLAUSE = 60;

/** Verbs that say by how much a number of seats changed, not what it became. */
const CHANGE_BEFORE =
  /\b(?:gain(?:s|ed|ing)?|los(?:t|es?|ing)|shed|drop(?:s|ped)?|pick(?:s|ed|ing)? up|nett(?:ed|ing)|increas(?:e|ed|es) (?:its \w+ )?by|up by|down by)\b[^,;.]{0,40}$/;
const CHANGE_IN = /\b(?:more|fewer|additional|extra)\b/;
/** The verb of a result, after which an earlier verb of change says nothing of the figure. */
const RESULT_AFTER_CHANGE =
  /\b(?:won|wins|winning|win|to|with|has|have|had|hold(?:s|ing)?|took|secured|total(?:l?ing)?)\b[^,;.]{0,60}$/;

/** Does a sentence give at `at` by how much a number changed ("gained 13 seats"), and not the number itself? */
export function isChange(sentence: string, at: number, length: number): boolean {
  const before = sentence.slice(Math.max(0, at - CLAUSE), at).toLowerCase();
  const own = sentence.slice(at, at + length).toLowerCase();
  if (CHANGE_IN.test(own.replace(/^more than/, ''))) return true;
  const change = CHANGE_BEFORE.exec(before);
  return change !== null && !RESULT_AFTER_CHANGE.test(change[0]);
}

/** What somebody hopes for or foretells; "more than expected" tells of what came about. */
const FORETOLD =
  /(?<!\b(?:than|as|what|widely|exit|polls?) )\b(?:expect(?:s|ed|ing)?|predict(?:s|ed|ing)?|forecast(?:s|ed|ing)?|hop(?:es|ed|ing)|aim(?:s|ed|ing)|vow(?:s|ed|ing)|target(?:s|ed|ing)?)\b[^,;.:]{0,60}$/i;

/** A yardstick or a thought: "any turnout above 20% would be good". */
const SUPPOSED = /^[^,;.:]{0,20}\bwould\b/;

/** How far one is ahead of another, which is neither's own number. */
const LEAD_IN = /[- ]points?\b/i;
const LEAD_BEFORE =
  /\b(?:(?:lead|margin|advantage|gap|difference) (?:of|was|is)|(?:led|leads?|leading|ahead|won|wins|winning|beat\w*|defeat\w*) (?:[\w’'-]+ ){0,3}by)(?: (?:only|just|about|some|more than|over|nearly|almost|at least))? $/i;
const LEAD_BEHIND = /^(?:[- ]votes?)?[- ](?:lead|margin|majority|advantage|gap|difference|ahead|more than)\b/i;

/** Does a sentence give at `at` by how much one is ahead of another? */
export function isLead(sentence: string, at: number, length: number): boolean {
  return (
    LEAD_IN.test(sentence.slice(at, at + length)) ||
    LEAD_BEFORE.test(sentence.slice(Math.max(0, at - CLAUSE), at)) ||
    LEAD_BEHIND.test(sentence.slice(at + length, at + length + CLAUSE))
  );
}

/** Does a sentence give at `at` a number that somebody foretold, which no later one bears out or belies? */
export function isForetold(sentence: string, at: number, length = 0): boolean {
  return (
    FORETOLD.test(sentence.slice(Math.max(0, at - CLAUSE - 30), at)) ||
    SUPPOSED.test(sentence.slice(at + length, at + length + CLAUSE))
  );
}

/** A figure whose own subject says that counting went on: "as of midday", "by noon". */
const AS_OF = /\b(?:as of|by) (?:\w+ )?(?:midday|noon|midnight|morning|evening|afternoon|\d)/;

/** Was a figure given before the counting was over? */
export function isInterim(subject: string | null, basis: string | null): boolean {
  return basis === 'partial' || (subject !== null && AS_OF.test(subject.toLowerCase()));
}
