import {TokenKind} from '../text/tokens.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, quotationFrom} from './marked-text.ts';
import {
  agentAfter,
  canEndPhrase,
  isApposition,
  isAttributive,
  isCarried,
  headNoun,
  isNaming,
  isWord,
  LONGEST,
  LONGEST_QUOTED_NAME,
  type Mention,
} from './noun-phrases.ts';

/**
 * The noun phrase that begins at token `from` and stays below `high`: "Kozhayev", "the head of the mission, Tana de
 * Zulueta". `null` where none begins there.
 */
export function readPhrase(text: Marked, from: number, high: number, opens = false): Mention | null {
  if (is(text, from, W.verb | W.be | W.have | W.modal)) return null;
  const headEnd = phraseEnd(text, from, high, opens);
  if (headEnd === null) return null;
  const head = {from, to: headEnd};
  if (!isMark(text, headEnd, Mark.comma) || opens) return {from, to: headEnd, head};
  let to = headEnd;
  for (let n = 0; n < MOST_APPOSITIONS && isMark(text, to, Mark.comma); n++) {
    const close = appositionEnd(text, to + 1, high);
    if (close === null) break;
    to = close;
  }
  return {from, to, head};
}

/** "said X, 53, a nurse at Y, a hospital in Z": no more appositions than these are read. */
const MOST_APPOSITIONS = 3;

/** "…, said a nurse who was there.": the clause belongs to the speaker that ends a sentence, if it reports nothing. */
export function withRelative(text: Marked, mention: Mention, high: number): Mention {
  const to = isMark(text, mention.to, Mark.comma) ? mention.to + 1 : mention.to;
  if (!is(text, to, W.relative) || to >= high) return mention;
  if (to > mention.to && (text.cues.has(to + 1) || text.cues.has(to + 2))) return mention;
  let end = to + 1;
  while (end < high && !isMark(text, end, Mark.quote) && !isMark(text, end, Mark.dash) && !opensParticiple(text, end))
    end++;
  while (isMark(text, end - 1, Mark.stop) || isMark(text, end - 1, Mark.comma)) end--;
  return {...mention, to: end};
}

/** ", adding that": what the speaker does besides. */
function opensParticiple(text: Marked, comma: number): boolean {
  return isMark(text, comma, Mark.comma) && text.tokens.lower[comma + 1]?.endsWith(text.grammar.endings.ing) === true;
}

/** Where the apposition that begins at `from` ends: at the next comma or the end, if it reads like one. */
function appositionEnd(text: Marked, from: number, high: number): number | null {
  if (from >= high || !beginsApposition(text, from)) return null;
  const end = phraseEnd(text, from, high, false);
  if (end === null) return null;
  if (
    end < high &&
    !isMark(text, end, Mark.comma) &&
    !isMark(text, end, Mark.stop) &&
    !isMark(text, end, Mark.semicolon) &&
    !isMark(text, end, Mark.dash) &&
    !is(text, end, W.relative)
  )
    return null;
  return isApposition(text, from, end) ? end : null;
}

/** Appositions to a speaker begin with an article or a noun for people. */
export function beginsApposition(text: Marked, from: number): boolean {
  if (is(text, from, W.determiner) || (text.tokens.kind[from] === TokenKind.number && text.mark[from + 1])) return true;
  if (is(text, from, W.relative | W.preposition | W.subordinator | W.coordinator | W.pronoun | W.adverb)) return false;
  if (!text.capital[from] && text.tokens.lower[from]?.endsWith(text.grammar.endings.past)) return false;
  for (let i = from; i < from + 6; i++) {
    if (is(text, i, W.person | W.speaker)) return true;
    if (text.mark[i]) return false;
  }
  return false;
}

/** Tokens that brackets inside a phrase may hold. */
const LONGEST_ASIDE = 12;

/** End (exclusive) of the noun phrase that begins at `from`. */
function phraseEnd(text: Marked, from: number, high: number, opens: boolean): number | null {
  const {lower, kind} = text.tokens;
  let end = from;
  let named = false;
  for (let i = from; i < high && i - from < LONGEST; i++) {
    const mark = text.mark[i] as number;
    if (mark === Mark.quote) {
      const quotation = quotationFrom(text, i);
      if (!quotation || quotation.to - quotation.from > LONGEST_QUOTED_NAME) break;
      i = quotation.to - 1;
      end = quotation.to;
      continue;
    }
    if (mark === Mark.open) {
      const close = closingBracket(text, i, high);
      if (close === null) break;
      i = close;
      end = i + 1;
      continue;
    }
    if (mark === Mark.comma) {
      if (!isListComma(text, i, high)) break;
      continue;
    }
    if (mark === Mark.other ? !/[&/%$£€]/.test(lower[i] as string) : mark !== Mark.none) break;
    if (kind[i] === TokenKind.punctuation) continue;
    if (kind[i] === TokenKind.number || is(text, i, W.numeral)) {
      const apart = !is(text, i - 1, W.preposition | W.determiner | W.time);
      if (opens && named && i > from && apart && !isWord(text, i - 1, text.grammar.phrases.attributives)) break;
      end = i + 1;
      continue;
    }
    const classes = text.classes[i] as number;
    if (classes & W.pronoun && !(classes & W.determiner)) {
      if (i === from) return i + 1;
      break;
    }
    if (classes & (W.relative | W.be | W.have | W.modal) && lower[i] !== text.grammar.endings.genitive) break;
    if (classes & W.subordinator && !(classes & W.preposition)) break;
    if (classes & W.coordinator) {
      if (classes & W.contrast || i === from || !startsPhrase(text, i + 1) || startsClause(text, i + 1, high)) break;
      continue;
    }
    if (classes & W.preposition) {
      if (i === from || !text.grammar.phrases.linksNouns.has(lower[i] as string) || isCircumstance(text, i, named))
        break;
      continue;
    }
    if (i > from && isNaming(text, i)) continue;
    const reduced = is(text, i - 1, W.document | W.poll) && isWord(text, i, text.grammar.phrases.reducedParticiples);
    if (i > from && (reduced || isVerb(text, i)) && !isAttributive(text, i, from)) {
      const by = overAuthor(text, i, from);
      if (by === null) break;
      i = by;
      continue;
    }
    // "an April 11 statement"
    const dated = i === from + 1 && is(text, from, W.determiner);
    if (
      classes & W.time &&
      i > from &&
      !dated &&
      lower[i + 1] !== text.grammar.endings.genitive &&
      !is(text, i + 1, W.speaker)
    )
      break;
    if (classes & W.adverb && i > from && !text.capital[i]) break;
    if (opens && classes & W.determiner && i > from && !is(text, i - 1, W.preposition | W.coordinator | W.determiner))
      break;
    end = i + 1;
    if (!(classes & (W.determiner | W.preposition))) named = true;
  }
  if (end - 1 > from && isWord(text, end - 1, text.grammar.phrases.nextTimes)) end--;
  return end > from && canEndPhrase(text, end - 1) ? end : null;
}

/** The bracket that closes the one at token `i`, not far behind; `null` where none does. */
function closingBracket(text: Marked, i: number, high: number): number | null {
  for (let j = i + 1; j <= high && j - i <= LONGEST_ASIDE; j++) if (isMark(text, j, Mark.close)) return j;
  return null;
}

/** The "by" behind a participle that tells who made a paper: "a report published by"; `null` behind other verbs. */
function overAuthor(text: Marked, i: number, from: number): number | null {
  const by = agentAfter(text, i);
  // "a resident reached by phone": only papers are told by who made them
  const person = is(text, i - 1, W.person) && !is(text, headNoun(text, {from, to: i}), W.document);
  return isCarried(text, i) || person ? null : by;
}

/** A comma in "Britain, France and Germany". */
function isListComma(text: Marked, at: number, high: number): boolean {
  for (let i = at + 1; i < high && i - at < 8; i++) {
    if (is(text, i, W.coordinator) && !is(text, i, W.contrast))
      return i > at + 1 && text.capital[at + 1] === 1 && text.capital[i + 1] === 1 && text.capital[i - 1] === 1;
    if (text.mark[i] || isVerb(text, i) || is(text, i, W.determiner)) return false;
  }
  return false;
}

function startsPhrase(text: Marked, i: number): boolean {
  if (text.tokens.kind[i] !== TokenKind.word) return false;
  return (
    !is(text, i, W.pronoun | W.be | W.have | W.modal | W.preposition | W.subordinator | W.adverb) && !isVerb(text, i)
  );
}

/** Does a verb follow within a few words, so that "and" opens a clause? */
function startsClause(text: Marked, i: number, high: number): boolean {
  for (let j = i; j < high && j - i < 6; j++) {
    if (text.mark[j] || isWord(text, j, text.grammar.phrases.as)) return false;
    if (j > i && isVerb(text, j)) return true;
  }
  return false;
}

/** "in a statement", "on Monday", "after the vote": a preposition that leads to a circumstance, no part of the name. */
function isCircumstance(text: Marked, i: number, named: boolean): boolean {
  const word = text.tokens.lower[i] as string;
  if (text.grammar.phrases.ofFor.has(word)) return false;
  if (is(text, i + 1, W.time)) return true;
  if (text.grammar.phrases.timePrepositions.has(word)) return true;
  let j = i + 1;
  while (j < i + 5 && !text.mark[j] && !is(text, j, W.occasion)) j++;
  if (is(text, j, W.occasion) && text.grammar.phrases.occasionPrepositions.has(word)) return true;
  // names take few complements: "said Smith in Cairo", but "said officials in Cairo"
  return (
    named &&
    text.capital[i - 1] === 1 &&
    !is(text, i - 1, W.speaker) &&
    text.grammar.phrases.placePrepositions.has(word)
  );
}
