import {TokenKind} from '../text/tokens.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, quotationTo, type Range} from './marked-text.ts';
import {
  agentAfter,
  headNoun,
  isApposition,
  isCarried,
  isWord,
  LONGEST,
  LONGEST_QUOTED_NAME,
  type Mention,
} from './noun-phrases.ts';
import {phraseStart} from './phrase-starts.ts';

/**
 * The subject that ends right before token `end` (the first of a verb group), inside [`low`, `end`): over an apposition
 * between commas, back to the start of its noun phrase. `null` where no noun phrase stands there.
 */
export function findSubjectBefore(text: Marked, end: number, low: number): Mention | null {
  let to = skipTimesBack(text, end, low);
  if (isMark(text, to - 1, Mark.comma)) return overApposition(text, to, low);
  if (isMark(text, to - 1, Mark.dash)) return overDashes(text, to, low);
  to = skipReduced(text, to, low);
  if (to <= low) return null;
  const that = isWord(text, to - 1, text.grammar.phrases.that);
  // "videos that show", no "in a report that officials …": the verb follows at once
  const relative = is(text, to - 1, W.relative) && (!that || is(text, to - 2, W.document));
  if (relative) return {from: to - 1, to, head: antecedent(text, to - 1, low) ?? {from: to - 1, to}};
  const contact = is(text, to - 2, W.pronoun) && isVerb(text, to - 1) ? to - 2 : to;
  const from = phraseStart(text, contact, low);
  if (from === null || is(text, from - 1, W.be | W.have | W.modal | W.negation))
    return beforeRestrictive(text, to, low);
  to = cutReduced(text, from, contact);
  const cut = afterObject(text, from, to, low);
  if (cut !== null) return {from: cut, to, head: {from: cut, to}};
  return (
    beforeRelative(text, from, low) ??
    beforeWho(text, from, low) ??
    beforeDoing(text, {from, to}, low) ?? {from, to, head: {from, to}}
  );
}

/** "Ouma unveiling the results said": who does something with what was read, which itself says nothing. */
function beforeDoing(text: Marked, object: Range, low: number): Mention | null {
  const at = object.from - 1;
  const word = at > low ? (text.tokens.lower[at] as string) : '';
  const doing = word.length > 5 && word.endsWith(text.grammar.endings.ing) && !text.capital[at];
  if (!doing || is(text, at, W.preposition | W.noun | W.speaker) || text.mark[at - 1]) return null;
  const noun = headNoun(text, object);
  if (text.capital[noun] || (is(text, noun, W.speaker) && !is(text, noun, W.document))) return null;
  if (!text.capital[at - 1] && !is(text, at - 1, W.person)) return null;
  const start = phraseStart(text, at, low);
  return start === null ? null : {from: start, to: at, head: {from: start, to: at}};
}

/**
 * "in clashes between rebels and soldiers, officials and a doctor said": no subject stands right behind a preposition, so
 * that the list of speakers begins at a comma in what was read.
 */
function afterObject(text: Marked, from: number, to: number, low: number): number | null {
  if (from <= low || !is(text, from - 1, W.preposition | W.coordinator)) return null;
  for (let i = from + 1; i < to - 1; i++)
    if (isMark(text, i, Mark.comma)) return phraseStart(text, to, i + 1) === i + 1 ? i + 1 : null;
  return null;
}

/** "The official who resigned said", "a group that had been banned said": a clause without commas that ends in its verb. */
function beforeRestrictive(text: Marked, to: number, low: number): Mention | null {
  for (let i = to - 2; i > low && to - i < LONGEST_RESTRICTIVE; i--) {
    if (text.mark[i]) return null;
    if (!is(text, i, W.relative)) continue;
    // "said that had": the conjunction
    if (isVerb(text, i - 1) || text.mark[i - 1] || !is(text, i - 1, W.speaker | W.document | W.body | W.noun))
      return null;
    const start = phraseStart(text, i, low);
    return start === null ? null : {from: start, to: i, head: {from: start, to: i}};
  }
  return null;
}

/** The longest such clause, in tokens. */
const LONGEST_RESTRICTIVE = 18;

/** "friends who have seen him on the trail say": a "who" without a comma before it, anywhere left of what was read. */
function beforeWho(text: Marked, from: number, low: number): Mention | null {
  for (let i = from - 1; i > low && from - i < 20; i--) {
    if (text.mark[i] || is(text, i, W.coordinator)) return null;
    if (!isWord(text, i, text.grammar.phrases.who)) continue;
    const start = text.mark[i - 1] ? null : phraseStart(text, i, low);
    return start === null ? null : {from: start, to: i, head: {from: start, to: i}};
  }
  return null;
}

/** "the member who sponsored the bill": what was read is an object in a relative clause; its subject is the member. */
function beforeRelative(text: Marked, from: number, low: number): Mention | null {
  let i = from - 1;
  if (i <= low || !isVerb(text, i)) return null;
  while (i > low && (isVerb(text, i) || is(text, i, W.adverb | W.be | W.have | W.modal))) i--;
  if (!is(text, i, W.relative) || i <= low || text.mark[i - 1]) return null;
  const start = phraseStart(text, i, low);
  return start === null || isVerb(text, i - 1) ? null : {from: start, to: i, head: {from: start, to: i}};
}

/** "a poll released on Friday", "a count taken over two weeks": back over what qualifies a paper, to the paper. */
function skipReduced(text: Marked, to: number, low: number): number {
  for (let i = to - 1; i > low && to - i < 10; i--) {
    if (text.mark[i] || is(text, i, W.be | W.have | W.modal | W.relative | W.pronoun)) return to;
    const word = text.tokens.lower[i] as string;
    if (
      !is(text, i, W.preposition) &&
      belongsToPaper(text, i, low) &&
      agentAfter(text, i) === null &&
      (isPastForm(text, i) || text.grammar.phrases.reducedParticiples.has(word))
    )
      return i;
  }
  return to;
}

/** "a poll of the state released", "figures from the ministry published": does a paper stand right before, or head the phrase? */
function belongsToPaper(text: Marked, participle: number, low: number): boolean {
  const before = participle - 1;
  if (is(text, before, W.document | W.poll)) return true;
  if (is(text, participle, W.verb)) return false;
  const from = phraseStart(text, participle, low);
  return from !== null && is(text, headNoun(text, {from, to: participle}), W.document | W.poll);
}

function isPastForm(text: Marked, i: number): boolean {
  const word = text.tokens.lower[i] as string;
  return !text.capital[i] && word.length > 4 && word.endsWith(text.grammar.endings.past);
}

/** Steps back over "at 06:20 am local time", "as of 3 p.m.". */
function clockBefore(text: Marked, end: number, low: number): number {
  const {clock, timeStarts, at, of, as} = text.grammar.phrases;
  let i = end;
  while (i - 1 > low && isWord(text, i - 1, clock)) i--;
  if (i === end) return end;
  const words = i;
  while (i - 1 > low && (text.tokens.kind[i - 1] === TokenKind.number || isMark(text, i - 1, Mark.colon))) i--;
  if (i === words) return end;
  if (isWord(text, i - 1, of) && isWord(text, i - 2, as)) return i - 2;
  return isWord(text, i - 1, at) || isWord(text, i - 1, timeStarts) ? i - 1 : end;
}

/** What "who" stands for: the phrase before it, a comma aside. */
function antecedent(text: Marked, at: number, low: number): Range | null {
  const to = isMark(text, at - 1, Mark.comma) ? at - 1 : at;
  const from = to > low ? phraseStart(text, to, low) : null;
  return from === null ? null : {from, to};
}

/** Steps back over "on Monday", "Tuesday", "later", "in a statement" that stand between subject and verb. */
export function skipTimesBack(text: Marked, end: number, low: number): number {
  let i = end;
  while (i - 1 > low) {
    if (is(text, i - 1, W.time) && !is(text, i - 1, W.speaker)) {
      let j = i - 1;
      while (
        j - 1 > low &&
        (is(text, j - 1, W.time) ||
          text.tokens.kind[j - 1] === TokenKind.number ||
          isWord(text, j - 1, text.grammar.phrases.timeQualifiers))
      )
        j--;
      if (j - 1 > low && is(text, j - 1, W.determiner)) j--;
      if (isWord(text, j - 1, text.grammar.phrases.subjectTimes)) j--;
      // "late on Saturday"
      if (j - 1 > low && isWord(text, j - 1, text.grammar.phrases.timeQualifiers)) j--;
      if (
        isWord(text, j, text.grammar.phrases.deadlines) === false &&
        isWord(text, j - 1, text.grammar.phrases.of) &&
        isWord(text, j - 2, text.grammar.phrases.as)
      )
        j -= 2;
      const plain = text.capital[i - 1] === 1 || isWord(text, i - 1, text.grammar.phrases.bareTimes);
      if (j < low || (!plain && !isWord(text, j, text.grammar.phrases.timeStarts))) return i;
      if (j === low) return i;
      i = j;
    } else if (is(text, i - 1, W.adverb) && !is(text, i - 1, W.pronoun)) i--;
    else {
      const clock = clockBefore(text, i, low);
      if (clock === i) break;
      i = clock;
    }
  }
  return i;
}

/** "X, a spokesman for Y, said" and "X, who had left, said": back over what stands between the commas. */
function overApposition(text: Marked, end: number, low: number): Mention | null {
  const listed = overList(text, end, low);
  if (listed) return listed;
  let comma = end - 1;
  for (let round = 0; round < 4; round++) {
    const open = commaBefore(text, comma, low);
    if (open === null || open <= low) return null;
    const start = open + 1;
    const from = phraseStart(text, open, low);
    if (from !== null && isHeadBefore(text, from, open, start)) {
      const head = {from, to: cutReduced(text, from, open)};
      const isName = isApposition(text, start, end - 1);
      return {from, to: isName ? end - 1 : head.to, head};
    }
    comma = open;
  }
  return null;
}

/** "Several states, including France, Spain and Japan, said": those listed are some of the subject. */
function overList(text: Marked, end: number, low: number): Mention | null {
  for (let i = end - 2; i > low && end - i < LONGEST_LIST; i--) {
    if (isVerb(text, i) || is(text, i, W.relative | W.be | W.have | W.modal)) return null;
    if (!isMark(text, i, Mark.comma) || !isWord(text, i + 1, text.grammar.phrases.listOpeners)) continue;
    const from = phraseStart(text, i, low);
    if (from === null || !isHeadBefore(text, from, i, i + 1) || is(text, i - 1, W.time)) return null;
    return {from, to: end - 1, head: {from, to: i}};
  }
  return null;
}

/** Tokens of such a list at most. */
const LONGEST_LIST = 40;

/** The nearest comma left of `from` at the same depth, quotations and brackets stepped over. */
function commaBefore(text: Marked, from: number, low: number): number | null {
  for (let i = from - 1; i >= low && from - i < LONGEST; i--) {
    const quotation = quotationTo(text, i);
    if (quotation) {
      if (quotation.to - quotation.from > LONGEST_QUOTED_NAME) return null;
      i = quotation.from;
    } else if (isMark(text, i, Mark.comma)) return i;
    else if (isMark(text, i, Mark.semicolon) || isMark(text, i, Mark.colon)) return null;
  }
  return null;
}

/** Can the phrase [`from`, `to`) be the head of the apposition that begins at `start`? */
function isHeadBefore(text: Marked, from: number, to: number, start: number): boolean {
  if (is(text, from, W.time) || (is(text, from - 1, W.preposition) && !text.capital[to - 1])) return false;
  // "Anna, 24, who …"
  if (to - from === 1 && text.tokens.kind[from] === TokenKind.number) return false;
  if (is(text, from - 1, W.preposition)) return false;
  if (text.capital[to - 1] || is(text, to - 1, W.speaker | W.pronoun) || isMark(text, to - 1, Mark.close)) {
    if (is(text, from, W.determiner)) return true;
    // "Windsor Locks, Connecticut, said": a place behind a comma belongs to what stands before it
    return !(
      text.capital[to - 1] &&
      text.capital[start] &&
      from > 0 &&
      isMark(text, from - 1, Mark.comma) &&
      !text.capital[from]
    );
  }
  return (
    is(text, start, W.relative) ||
    ((is(text, from, W.determiner) || from === text.tokens.sentenceStart[text.tokens.sentence[from] as number]) &&
      (text.tokens.lower[start] ?? '').endsWith(text.grammar.endings.ing))
  );
}

/** "X — a former aide — said". */
function overDashes(text: Marked, end: number, low: number): Mention | null {
  for (let i = end - 2; i > low && end - i < LONGEST; i--)
    if (isMark(text, i, Mark.dash)) {
      const from = phraseStart(text, i, low);
      return from === null ? null : {from, to: end - 1, head: {from, to: i}};
    }
  return null;
}

/** "an official speaking on condition of anonymity", "tallies cited by her campaign": ends the phrase before the participle. */
function cutReduced(text: Marked, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (isCarried(text, i)) return i;
    const word = text.tokens.lower[i] as string;
    if (
      !text.capital[i] &&
      word.length > 5 &&
      word.endsWith(text.grammar.endings.ing) &&
      !is(text, i, W.preposition) &&
      is(text, i - 1, W.speaker) &&
      is(text, i + 1, W.preposition)
    )
      return i;
  }
  return to;
}
