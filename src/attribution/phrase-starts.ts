import {isInCapitals} from '../text/letters.ts';
import {TokenKind} from '../text/tokens.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, quotationTo, type Range} from './marked-text.ts';
import {
  agentAfter,
  canEndPhrase,
  isAttributive,
  isNaming,
  isReducedParticiple,
  isWord,
  LONGEST,
  LONGEST_QUOTED_NAME,
  type Mention,
} from './noun-phrases.ts';

const STOPS_LEFT = W.subordinator | W.relative | W.have | W.be | W.modal;

/** First token of the noun phrase that ends before `to`; `null` where there is none. */
export function phraseStart(text: Marked, to: number, low: number): number | null {
  let i = to - 1;
  if (i < low || !canEndPhrase(text, i)) return null;
  let start = to;
  let joined = false;
  for (; i >= low && to - i <= LONGEST; i--) {
    const {lower, kind} = text.tokens;
    const mark = text.mark[i];
    if (mark === Mark.quote) {
      const open = overQuotedName(text, i, to);
      if (open === null) break;
      start = i = open;
      continue;
    }
    if (mark === Mark.close) {
      const open = openBracket(text, i, low);
      if (open === null) break;
      i = open;
      continue;
    }
    if (mark === Mark.comma) {
      if (!joined || !isOfList(text, i - 1, start)) break;
      continue;
    }
    if (mark !== Mark.none && mark !== Mark.other) break;
    if (mark === Mark.other && !/[&/%$£€]/.test(lower[i] as string)) break;
    if (kind[i] === TokenKind.number) {
      start = i;
      continue;
    }
    const classes = text.classes[i] as number;
    if (classes & W.pronoun && !(classes & W.determiner)) {
      if (i === to - 1) return i;
      break;
    }
    // What has been read belongs to a relative clause; the phrase ends before it.
    if (classes & W.relative && !isWord(text, i, text.grammar.phrases.indefiniteEnds)) break;
    // "all parties other than Ana Ruz’s"
    if (isOtherThan(text, i)) {
      i--;
      continue;
    }
    const stops = classes & STOPS_LEFT && !(classes & W.time);
    if (stops && !(classes & W.preposition && isNaming(text, i - 1))) break;
    if (classes & W.coordinator) {
      if (classes & W.contrast || start === to || !joinsPhrases(text, i, low)) break;
      joined = true;
      continue;
    }
    if (classes & W.preposition && i < to - 1) {
      const linked = overPreposition(text, i, low);
      if (linked === null) break;
      i = linked;
      continue;
    }
    if (classes & W.adverb && !(classes & W.speaker) && i < to - 1 && !text.capital[i]) {
      if (start === i + 1 && (lower[i]?.endsWith(text.grammar.endings.adverb) || kind[start] === TokenKind.number))
        start = i;
      else break;
      continue;
    }
    if (isVerb(text, i) && !isAttributive(text, i, low) && !isReducedParticiple(text, i)) break;
    if (
      classes & W.time &&
      start < to &&
      lower[i + 1] !== text.grammar.endings.genitive &&
      text.capital[start] === 1 &&
      isTimeEdge(text, i, low)
    )
      break;
    start = i;
    if (classes & W.determiner && !isInsidePhrase(text, i, low)) break;
  }
  if (start === to) return null;
  return trimStart(text, start, to);
}

/** The opening mark of the quotation that ends at token `i`, where it is a name inside the phrase that ends before `to`. */
function overQuotedName(text: Marked, i: number, to: number): number | null {
  const quotation = quotationTo(text, i);
  if (!quotation || quotation.to - quotation.from > LONGEST_QUOTED_NAME || holdsComma(text, quotation)) return null;
  return i < to - 1 || isNameOf(text, quotation.from) ? quotation.from : null;
}

/** Does the word before a comma belong to the list that goes on at `start`? */
function isOfList(text: Marked, before: number, start: number): boolean {
  if (text.capital[before] !== text.capital[start]) return false;
  // "raids on strongholds, residents and a rights group said": what cannot speak opens no list of speakers
  return Boolean(text.capital[before]) || !is(text, start, W.speaker) || is(text, before, W.speaker | W.document);
}

/** The token from which a preposition inside a phrase is passed: itself, or the participle before "by"; else `null`. */
function overPreposition(text: Marked, i: number, low: number): number | null {
  const {phrases} = text.grammar;
  if (isWord(text, i, phrases.by))
    return i > low && is(text, i - 1, W.document | W.noun) ? i : reducedBefore(text, i, low);
  if (!phrases.linksNouns.has(text.tokens.lower[i] as string) || i === low) return null;
  if (!canEndPhrase(text, i - 1) || is(text, i - 1, W.time)) return null;
  return isVerb(text, i - 1) && !isReducedParticiple(text, i - 1) ? null : i;
}

/** Does the phrase go on before its determiner: "newspaper The Hindu", "parties other than the Greens", "all the voters"? */
function isInsidePhrase(text: Marked, i: number, low: number): boolean {
  if (text.capital[i] && i > low && is(text, i - 1, W.speaker) && !text.capital[i - 1]) return true;
  if (isOtherThan(text, i - 1) || isWord(text, i - 1, text.grammar.phrases.ofForIn)) return true;
  if (is(text, i - 1, W.preposition | W.coordinator)) return true;
  return is(text, i - 1, W.determiner) && !is(text, i - 1, W.possessive);
}

function isOtherThan(text: Marked, i: number): boolean {
  return isWord(text, i, text.grammar.phrases.than) && isWord(text, i - 1, text.grammar.phrases.other);
}

/** "the channels “Sol” and “Mar”": a quotation that is the name of what stands before it. */
function isNameOf(text: Marked, open: number): boolean {
  if (!is(text, open - 1, W.coordinator)) return is(text, open - 1, W.speaker);
  const first = quotationTo(text, open - 2);
  return first !== null && first.to - first.from <= LONGEST_QUOTED_NAME && is(text, first.from - 1, W.speaker);
}

function holdsComma(text: Marked, {from, to}: Range): boolean {
  return isMark(text, to - 2, Mark.comma) || isMark(text, to - 2, Mark.stop) || from + 1 >= to - 1;
}

/** A time word that begins the sentence or follows "on" or "in" is a circumstance of its own. */
function isTimeEdge(text: Marked, i: number, low: number): boolean {
  return i === low || is(text, i - 1, W.preposition) || isMark(text, i - 1, Mark.comma);
}

/** Does the coordinator at `i` join two parts of one noun phrase, no two clauses? */
function joinsPhrases(text: Marked, i: number, low: number): boolean {
  let left = i - 1;
  if (isMark(text, left, Mark.comma)) left--;
  if (left < low || !canEndPhrase(text, left) || isVerb(text, left)) return false;
  for (let j = left; j >= low && i - j < LONGEST * 2; j--) {
    const mark = text.mark[j] as number;
    if (mark === Mark.semicolon || mark === Mark.colon || mark === Mark.quote || mark === Mark.comma) return true;
    if (is(text, j, W.subordinator) && !isWord(text, j, text.grammar.phrases.that) && !is(text, j, W.preposition))
      return true;
    if (isVerb(text, j) && !isAttributive(text, j, low) && agentAfter(text, j) === null) return false;
  }
  return true;
}

function openBracket(text: Marked, close: number, low: number): number | null {
  for (let i = close - 1; i >= low && close - i < 12; i--) if (isMark(text, i, Mark.open)) return i;
  return null;
}

/**
 * Drops what stands before the phrase proper: "Tuesday" of "Tuesday police", and the circumstance of "In a statement Mr
 * Smith", "At a rally the party".
 */
function trimStart(text: Marked, start: number, to: number): number | null {
  let from = afterOpening(text, start, to);
  if (is(text, from - 1, W.preposition) && from > 0) from = afterCircumstance(text, from, to);
  if (from < to - 1 && from > 0 && is(text, from - 1, W.time) && text.tokens.kind[from] === TokenKind.number) from++;
  while (
    from < to - 1 &&
    is(text, from, W.time) &&
    text.tokens.lower[from + 1] !== text.grammar.endings.genitive &&
    !text.capital[from + 1] === true
  )
    from++;
  // "in the wake of a new poll"
  for (let i = from; i < to - 2 && i < from + 3; i++)
    if (isWord(text, i, text.grammar.phrases.aftermaths) && isWord(text, i + 1, text.grammar.phrases.of)) from = i + 2;
  while (from < to - 1 && (is(text, from, W.coordinator) || isMark(text, from, Mark.comma))) from++;
  return from < to ? from : null;
}

/** Behind "Afterwards", "Later on Monday", "Earlier in the evening" and "The next day" where they open a sentence. */
function afterOpening(text: Marked, start: number, to: number): number {
  const {phrases} = text.grammar;
  if (text.tokens.sentenceStart[text.tokens.sentence[start] as number] !== start) return start;
  if (is(text, start, W.determiner) && isWord(text, start + 1, phrases.dayOrders) && is(text, start + 2, W.time))
    return start + 3 < to ? start + 3 : start;
  if (!isWord(text, start, phrases.sequels) || start + 1 >= to) return start;
  return is(text, start + 1, W.preposition) ? afterCircumstance(text, start + 2, to) : start + 1;
}

/** Where a preposition stands before the run, its object ends and the subject begins: at a determiner, title or name. */
function afterCircumstance(text: Marked, start: number, to: number): number {
  for (let i = start + 1; i < to; i++) {
    if (is(text, i, W.determiner) && !is(text, i - 1, W.preposition | W.determiner)) return i;
    if (is(text, i - 1, W.time) && !is(text, i, W.time | W.preposition)) return i;
    if (text.tokens.kind[i - 1] === TokenKind.number && text.tokens.kind[i] === TokenKind.word) return i;
    if (
      text.capital[i] &&
      !text.capital[i - 1] &&
      text.tokens.kind[i - 1] === TokenKind.word &&
      !isWord(text, i - 1, text.grammar.phrases.attributives) &&
      !is(text, i - 1, W.preposition | W.determiner | W.title | W.person)
    )
      return i;
  }
  return start;
}

/** "a poll released Thursday by the agency": from "by" back to the participle, or `null`. */
function reducedBefore(text: Marked, by: number, low: number): number | null {
  let j = by - 1;
  // "contacted by phone by the agency"
  if (is(text, j, W.occasion) && isWord(text, j - 1, text.grammar.phrases.by)) j -= 2;
  while (
    j > low &&
    (is(text, j, W.time) ||
      text.tokens.kind[j] === TokenKind.number ||
      isWord(text, j, text.grammar.phrases.agentTimes))
  )
    j--;
  const word = text.tokens.lower[j] ?? '';
  const participle =
    word.endsWith(text.grammar.endings.past) ||
    text.cues.get(j) !== undefined ||
    text.grammar.phrases.agentParticiples.has(word);
  if (!participle || j - 1 < low || !canEndPhrase(text, j - 1) || is(text, j - 1, W.pronoun)) return null;
  return j;
}

/** "opposition allegations", "the AAPP statement", "the police estimate": a body that stands right before the noun at `i`. */
export function attributiveBefore(text: Marked, i: number, low: number): Mention | null {
  if (i - 1 < low) return null;
  const {text: words, start, end} = text.tokens;
  const acronym = isInCapitals(words, start[i - 1] as number, end[i - 1] as number);
  if (!acronym && (!is(text, i - 1, W.speaker) || is(text, i - 1, W.document))) return null;
  const from = phraseStart(text, i, low);
  return from === null ? null : {from, to: i, head: {from, to: i}};
}
