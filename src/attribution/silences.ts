import type {Span} from '../text/article-text.ts';
import type {ReportedStatement} from './attribution.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, Mark, type Marked} from './marked-text.ts';
import {isWord} from './noun-phrases.ts';
import {tokensOf} from './token-ranges.ts';

/** How far behind its verb, in tokens, "without mentioning" still tells what a speaker left out. */
const ASIDE = 3;

/**
 * Does the statement tell what somebody did not say: "failed to mention", "declined to confirm that", "did not say",
 * "acknowledged, without mentioning the 12 dead, that …" (for a claim at `span` inside the aside)? Its figure is not
 * theirs.
 */
export function keepsSilent(text: Marked, {cue, source}: ReportedStatement, span: Span): boolean {
  const range = cue[0] && tokensOf(text, cue[0]);
  if (!range) return false;
  const {phrases} = text.grammar;
  for (let i = range.from; i < range.to + 2; i++) if (isSilence(text, i)) return true;
  // "said nothing about", "neither side mentioned"
  if (isWord(text, range.to, phrases.silences) && is(text, range.to + 1, W.preposition)) return true;
  const speaker = source[0] && tokensOf(text, source[0]);
  if (speaker && (isWord(text, speaker.from, phrases.neither) || isWord(text, speaker.from - 1, phrases.neither)))
    return true;
  return isLeftOut(text, range.to, span);
}

/** Is token `i` a verb of telling that was not done? */
function isSilence(text: Marked, i: number): boolean {
  const {phrases} = text.grammar;
  let at = i - 1;
  while (is(text, at, W.adverb) && !is(text, at, W.negation)) at--;
  const withheld =
    is(text, at, W.negation) ||
    isWord(text, at, phrases.withoutWord) ||
    (isWord(text, at, phrases.of) && isWord(text, at - 1, phrases.shortWord)) ||
    (isWord(text, at, phrases.to) && isWord(text, at - 1, phrases.withholds));
  return withheld && isWord(text, i, phrases.tellings);
}

/** "…, without mentioning the 12 dead, …" right behind the verb at `after`: does the span stand before its comma? */
function isLeftOut(text: Marked, after: number, span: Span): boolean {
  for (let i = after; i < after + ASIDE; i++) {
    if (!isWord(text, i, text.grammar.phrases.withoutWord) || !isSilence(text, i + 1)) continue;
    let to = i + 2;
    while (to < text.tokens.length && !isMark(text, to, Mark.comma) && !isMark(text, to, Mark.stop)) to++;
    return span.start > (text.tokens.start[i] as number) && span.start < (text.tokens.start[to] ?? Infinity);
  }
  return false;
}

/** "The activist who revealed the killings was sentenced to six years": what is said in the clause ends with it. */
export function isOfRelativeClause(text: Marked, {cue}: ReportedStatement): boolean {
  const range = cue[0] && tokensOf(text, cue[0]);
  if (!range) return false;
  let at = range.from - 1;
  while (is(text, at, W.adverb | W.have | W.be)) at--;
  return is(text, at, W.relative) && !text.mark[at - 1];
}

/** Tokens from "amid" to what is complained of, at most. */
const ACCUSATION_REACH = 7;

/** "expects him to win amid accusations of rigging": who accuses is not told, and it is not who expects. */
export function isAmidAccusations(text: Marked, span: Span): boolean {
  const claim = tokensOf(text, span);
  if (!claim) return false;
  const {grammar} = text;
  // "amid allegations of fraud by the union"
  if (isWord(text, claim.to, grammar.phrases.by)) return false;
  let accused = false;
  for (let i = claim.from - 1; i >= 0 && claim.from - i <= ACCUSATION_REACH; i--) {
    if (text.mark[i]) return false;
    if (accused && isWord(text, i, grammar.phrases.amid)) return true;
    // "Marek's accusations": his
    if (accused && (is(text, i, W.possessive) || text.tokens.lower[i] === grammar.endings.genitive)) return false;
    accused ||= grammar.contestedNouns.has(text.tokens.lower[i] as string);
    if (is(text, i, W.be | W.have | W.modal)) return false;
  }
  return false;
}
