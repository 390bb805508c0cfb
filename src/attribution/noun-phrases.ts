import type {Words} from '../text/word-lists.ts';
import {TokenKind} from '../text/tokens.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, type Range} from './marked-text.ts';

/** The longest speaker's mention read, in tokens: longer runs are clauses that look like phrases. */
export const LONGEST = 28;

/** The longest quotation ("the “Yes” campaign") that can be part of a name, in tokens with its marks. */
export const LONGEST_QUOTED_NAME = 6;

/** A speaker's mention: the whole phrase and, in it, the phrase without what stands in apposition. */
export interface Mention extends Range {
  head: Range;
}

/** Is token `i` one of the words? False outside the text. */
export function isWord({tokens}: Marked, i: number, words: Words): boolean {
  return words.has(tokens.lower[i] as string);
}

/** Is [`from`, `to`) a noun phrase in apposition, no clause or circumstance? */
export function isApposition(text: Marked, from: number, to: number): boolean {
  if (is(text, from, W.relative | W.preposition | W.subordinator | W.adverb)) return false;
  const word = text.tokens.lower[from] as string;
  if (text.tokens.kind[from] === TokenKind.number) return true;
  if (word.endsWith(text.grammar.endings.ing) && !text.capital[from]) return false;
  for (let i = from; i < to; i++) if (isVerb(text, i)) return i > from && hasRelativeBefore(text, i, from);
  return true;
}

function hasRelativeBefore(text: Marked, verb: number, from: number): boolean {
  for (let i = verb - 1; i >= from; i--) if (is(text, i, W.relative)) return true;
  return false;
}

/** Can a noun phrase end with token `i`? */
export function canEndPhrase(text: Marked, i: number): boolean {
  const {kind, lower} = text.tokens;
  if (kind[i] === TokenKind.number) return true;
  if (isMark(text, i, Mark.close) || isMark(text, i, Mark.quote)) return true;
  if (lower[i] === '%') return true;
  if (kind[i] !== TokenKind.word || lower[i] === text.grammar.endings.genitive) return false;
  const classes = text.classes[i] as number;
  if (classes & (W.pronoun | W.speaker)) return true;
  if (classes & (W.be | W.have | W.modal | W.relative | W.subordinator | W.coordinator | W.possessive))
    return isWord(text, i, text.grammar.phrases.finitePhraseEnds);
  if (classes & W.determiner) return !text.grammar.phrases.bareDeterminers.has(lower[i] as string);
  if (classes & W.preposition) return false;
  if (classes & W.adverb) return text.capital[i] === 1;
  return true;
}

/** "detained activists": a past form that qualifies the noun after it. */
export function isAttributive(text: Marked, i: number, low: number): boolean {
  if (i === low) return true;
  // "Democratic registered voters"
  if (is(text, i + 1, W.respondent) && text.capital[i - 1]) return true;
  if (is(text, i - 1, W.adverb) && i - 1 > low) return is(text, i - 2, W.determiner | W.possessive | W.preposition);
  return is(text, i - 1, W.determiner | W.possessive | W.preposition) || text.tokens.kind[i - 1] === TokenKind.number;
}

/** "people involved in the talks", "officials based in Cairo": a participle that belongs to the speakers. */
export function isReducedParticiple(text: Marked, i: number): boolean {
  if (isNaming(text, i)) return true;
  return (
    !text.cues.has(i) &&
    is(text, i - 1, W.speaker) &&
    !is(text, i, W.be | W.have | W.modal | W.verb) &&
    is(text, i + 1, W.preposition) &&
    (!isWord(text, i + 1, text.grammar.phrases.to) || text.grammar.linked.has(text.tokens.lower[i] as string))
  );
}

/**
 * "a group called Free Square", "a militia known as the Red Hand": the participle between a noun and its name; no
 * "police called Ana Ruz a liar".
 */
export function isNaming(text: Marked, i: number): boolean {
  const {named, as} = text.grammar.phrases;
  if (!isWord(text, i, named) || text.capital[i - 1] || text.tokens.kind[i - 1] !== TokenKind.word) return false;
  if (is(text, i - 1, ~(W.speaker | W.body | W.document | W.noun | W.occasion))) return false;
  let name = isWord(text, i + 1, as) ? i + 2 : i + 1;
  if (is(text, name, W.determiner)) name++;
  if (!text.capital[name]) return false;
  while (text.capital[name]) name++;
  const owns = text.tokens.lower[name] === text.grammar.endings.genitive;
  return !owns && !is(text, name, W.determiner) && !isMark(text, name, Mark.quote) && !isWord(text, name, as);
}

/** "cited by", "quoted by": who passes a paper on does not answer for it. */
export function isCarried(text: Marked, i: number): boolean {
  return (
    text.cues.get(i)?.verbs.some(({lemma}) => text.grammar.citing.has(lemma)) === true && agentAfter(text, i) === i + 1
  );
}

/** "reported Monday by", "released by": where a passive that belongs to the noun before it has its "by". */
export function agentAfter(text: Marked, i: number): number | null {
  if (is(text, i, W.be | W.have | W.modal | W.verb)) return null;
  for (let j = i + 1; j < i + 6; j++) {
    // "said by phone"
    if (isWord(text, j, text.grammar.phrases.by)) return is(text, j + 1, W.occasion) ? null : j;
    if (
      !is(text, j, W.time | W.adverb) &&
      !isWord(text, j, text.grammar.phrases.agentTimes) &&
      text.tokens.kind[j] !== TokenKind.number
    )
      return null;
  }
  return null;
}

/** "47 percent of voters", "one in four voters", "a majority of those asked": a share of those whom a poll asks. */
export function holdsShare(text: Marked, {from, to}: Range): boolean {
  const {shares, of} = text.grammar.phrases;
  for (let i = from; i < to; i++) {
    if (isWord(text, i, shares) || (is(text, i, W.respondent) && isWord(text, i + 1, of))) return true;
    const figure = text.tokens.kind[i] === TokenKind.number || is(text, i, W.numeral);
    if (figure && is(text, i + 1, W.respondent)) return true;
  }
  return false;
}

/** The noun that the verb agrees with: the last before a preposition. */
export function headNoun(text: Marked, {from, to}: Range): number {
  for (let k = from + 1; k < to; k++)
    if (is(text, k, W.preposition) && !text.capital[k])
      return k - 2 >= from && (isReducedParticiple(text, k - 1) || isSeenBy(text, k)) ? k - 2 : k - 1;
  return to - 1;
}

/** "records seen by", "results published by": a paper, a participle and the token `by`. */
function isSeenBy(text: Marked, by: number): boolean {
  if (!isWord(text, by, text.grammar.phrases.by) || !is(text, by - 2, W.document)) return false;
  return (
    isWord(text, by - 1, text.grammar.phrases.agentParticiples) ||
    text.tokens.lower[by - 1]?.endsWith(text.grammar.endings.past) === true
  );
}
