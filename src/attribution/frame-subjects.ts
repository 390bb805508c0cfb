import {TokenKind} from '../text/tokens.ts';
import {canSpeak} from './agreement.ts';
import {firstComma} from './clause-ends.ts';
import type {Frame} from './frame.ts';
import {type CueVerb, Form, Takes, WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, quotationFrom, quotationTo} from './marked-text.ts';
import {headNoun, holdsShare, isWord, type Mention} from './noun-phrases.ts';
import {readPhrase, withRelative} from './phrase-ends.ts';
import {phraseStart} from './phrase-starts.ts';
import {findSubjectBefore} from './subjects.ts';
import {clauseStart, hasVerb} from './token-ranges.ts';

/** "wishes to state", "would like to add": the first token of the verb that makes the infinitive a statement. */
export function wishBefore(text: Marked, to: number, low: number): number | null {
  const verb = text.cues.get(to - 1);
  const wishes =
    verb?.verbs.some(({lemma}) => text.grammar.phrases.wishVerbs.has(lemma)) ||
    isWord(text, to - 1, text.grammar.phrases.wishes);
  return wishes ? groupStart(text, isWord(text, to - 1, text.grammar.phrases.on) ? to - 2 : to - 1, low) : null;
}

/** "with officials saying", "reports suggesting": the participle's own subject right before it. */
export function absoluteSubject(text: Marked, from: number, low: number, weight: number): Mention | null {
  if (from <= low || text.mark[from - 1]) return null;
  const start = phraseStart(text, from, low);
  if (start === null) return null;
  const before = text.tokens.kind[start - 1] === TokenKind.number ? start - 2 : start - 1;
  const mention = {from: start, to: from, head: {from: start, to: from}};
  if (isWord(text, before, text.grammar.phrases.with)) {
    const speaks = canSpeak(text, mention) || isWord(text, from - 1, text.grammar.phrases.standAlone);
    return speaks || holdsShare(text, mention) ? mention : null;
  }
  if (!is(text, from - 1, W.speaker | W.document) || weight < 0.85) return null;
  if (start > low && !is(text, start - 1, W.preposition | W.coordinator | W.subordinator) && !text.mark[start - 1])
    return null;
  return {from: start, to: from, head: {from: start, to: from}};
}

/** Whose words are given in "quoted X as saying" and, with its passive, "X was quoted as saying". `as` is the token "as". */
export function quotedSubject(
  text: Marked,
  as: number,
  low: number,
  earlier: readonly Frame[],
): {source: Mention; passive: Frame | null; start: number} | null {
  for (let k = earlier.length - 1; k >= 0; k--) {
    const frame = earlier[k] as Frame;
    if (frame.group.to <= low || frame.low !== low) break;
    if (frame.order === 'passive') {
      const subject = findSubjectBefore(text, frame.group.from, low);
      return subject && {source: subject, passive: frame, start: frame.start};
    }
    if (frame.after >= as) continue;
    const object = readPhrase(text, frame.after, as);
    return object && {source: object, passive: null, start: frame.start};
  }
  return null;
}

/** "Terming the vote a sham, Ms Rane left": whose participle opens the sentence, and the comma before them. */
export function frontedSubject(text: Marked, from: number, high: number): {subject: Mention; comma: number} | null {
  for (let i = from; i < high && i - from < LONGEST_FRONTED; i++) {
    const quotation = quotationFrom(text, i);
    if (quotation) i = quotation.to;
    if (!isMark(text, i, Mark.comma)) {
      if (text.mark[i] && text.mark[i] !== Mark.other) return null;
      continue;
    }
    const subject = readPhrase(text, i + 1, high);
    if (
      !subject ||
      !(text.capital[subject.head.to - 1] || is(text, headNoun(text, subject.head), W.speaker | W.pronoun))
    )
      continue;
    const verb = isMark(text, subject.to, Mark.comma) ? subject.to + 1 : subject.to;
    if (isVerb(text, verb) || is(text, verb, W.adverb | W.have | W.be | W.modal)) return {subject, comma: i};
  }
  return null;
}

/** How far from its participle the subject that follows may stand, in tokens. */
const LONGEST_FRONTED = 40;

/** First token of the verb group: auxiliaries, "not" and adverbs before the cue. */
export function groupStart(text: Marked, i: number, low: number): number {
  let from = i;
  while (from > low && is(text, from - 1, W.be | W.have | W.modal | W.negation | W.adverb)) {
    if (text.capital[from - 1] && from - 1 > low) break;
    if (is(text, from - 1, W.pronoun | W.noun | W.speaker)) break;
    from--;
  }
  return from;
}

/** "said Kozhayev": a subject after the verb, where a quotation or a comma stands before it. */
export function invertedSubject(
  text: Marked,
  verb: CueVerb,
  from: number,
  after: number,
  low: number,
  high: number,
): Mention | null {
  if (from > low) {
    const dashed = isMark(text, from - 1, Mark.dash) && quotationTo(text, from - 2) !== null;
    if (!isMark(text, from - 1, Mark.comma) && !quotationTo(text, from - 1) && !dashed) return null;
    // "“independent sources” told the group that": no comma ends these words, which are the subject
    if (quotationTo(text, from - 1) && verb.takes & Takes.hearer && !text.mark[from - 2]) return null;
    // "X, a spokesman for Y, said police …" has its subject before it
    if (
      isMark(text, from - 1, Mark.comma) &&
      !quotationTo(text, from - 2) &&
      (verb.takes & Takes.hearer ||
        (findSubjectBefore(text, from, low) && !standsAlone(text, after, high)) ||
        !hasVerb(text, {from: low, to: from}))
    )
      return null;
  } else if (!quotationTo(text, from - 1)) return null;
  if (is(text, after, W.subordinator | W.pronoun) && !is(text, after, W.pronoun)) return null;
  const mention = readPhrase(text, after, high);
  if (!mention) return null;
  // "women under 35, considered young voters": without a quotation the subject must be somebody who speaks
  const named = text.capital[mention.head.to - 1] || is(text, headNoun(text, mention.head), W.speaker | W.pronoun);
  if (!named && from > low && !quotationTo(text, from - 1) && !quotationTo(text, from - 2)) return null;
  const next = mention.to;
  if (next < high && is(text, next, W.be | W.have | W.modal | W.verb)) return null;
  return withRelative(text, mention, high);
}

/** "…, reported officials.": the phrase behind the verb ends the clause, so that it can only be the subject. */
function standsAlone(text: Marked, after: number, high: number): boolean {
  const mention = readPhrase(text, after, high);
  if (!mention || !(text.capital[mention.head.to - 1] || is(text, mention.head.to - 1, W.speaker))) return false;
  const {to} = mention.head;
  return to >= high || isMark(text, to, Mark.stop) || isMark(text, to, Mark.comma);
}

/** The subject that "…, adding that" and "… and said" share with the verb before them. */
export function sharedSubject(text: Marked, from: number, low: number, earlier: readonly Frame[]): Mention | null {
  const limit = mainClause(text, clauseStart(text, from - 1, low), from);
  const last = earlier.at(-1);
  if (last?.source && closesClause(text, last, last.source, from, limit)) return last.source;
  let first: Frame | null = null;
  for (let k = earlier.length - 1; k >= 0; k--) {
    const frame = earlier[k] as Frame;
    if (frame.group.to <= limit) break;
    if (frame.high > from && frame.source && frame.order !== 'passive') first = frame;
  }
  const subject = firstSubject(text, first ? first.start : from, limit) ?? first?.source ?? null;
  const shared = subject ?? (limit > low ? firstSubject(text, from, low) : null);
  return shared && isSomebody(text, shared) ? shared : null;
}

/** "Police opened fire, the union said on Monday, adding that": who closes a clause goes on, and not its subject. */
function closesClause(text: Marked, frame: Frame, source: Mention, from: number, low: number): boolean {
  if (frame.order !== 'before' || source.from <= low || frame.after > from || from - frame.after > LONGEST_CLOSING)
    return false;
  const isApart = isMark(text, source.from - 1, Mark.comma) || quotationTo(text, source.from - 1) !== null;
  if (!isApart || hasVerb(text, {from: frame.after, to: from})) return false;
  return hasVerb(text, {from: low, to: source.from});
}

/** Tokens between "said" and "adding": whom it was said to, and when. */
const LONGEST_CLOSING = 12;

/** "The count was slow, …, adding": no count adds anything. */
function isSomebody(text: Marked, subject: Mention): boolean {
  return canSpeak(text, subject) || is(text, headNoun(text, subject.head), W.person | W.body);
}

/** "As the count went on, she spoke in Lagos, saying …": where the main clause begins behind one with a conjunction. */
function mainClause(text: Marked, low: number, before: number): number {
  if (!is(text, low, W.subordinator)) return low;
  const comma = firstComma(text, low, before - 1);
  return comma < before - 1 && hasVerb(text, {from: low, to: comma}) && hasVerb(text, {from: comma, to: before})
    ? comma + 1
    : low;
}

/** The noun phrase before the first verb of the sentence. */
export function firstSubject(text: Marked, high: number, low: number): Mention | null {
  let from = low;
  for (let i = low; i < high && i - from < 40; i++) {
    const quotation = quotationFrom(text, i);
    if (quotation) {
      // “…,” she said: what is quoted has subjects of its own
      if (i === from) from = isMark(text, quotation.to, Mark.comma) ? quotation.to + 1 : quotation.to;
      i = Math.max(quotation.to, from);
    }
    if (i >= high) return null;
    if (i === from) continue;
    if (!startsVerb(text, i)) continue;
    const mention = findSubjectBefore(text, i, from);
    if (mention) return mention;
  }
  return null;
}

function startsVerb(text: Marked, i: number): boolean {
  if (is(text, i, W.be | W.have | W.modal | W.verb)) return true;
  const cue = text.cues.get(i);
  if (cue)
    return (
      (cue.form & (Form.past | Form.third)) !== 0 && !text.capital[i] && !is(text, i - 1, W.determiner | W.preposition)
    );
  const word = text.tokens.lower[i] as string;
  return (
    !text.capital[i] &&
    word.length > 4 &&
    word.endsWith(text.grammar.endings.past) &&
    !is(text, i - 1, W.determiner | W.preposition | W.possessive)
  );
}
