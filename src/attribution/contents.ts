import {TokenKind} from '../text/tokens.ts';
import {resumeBehindAside, runsOut, skipAdjuncts, skipHearer} from './adjuncts.ts';
import {clauseEnd, phraseContentEnd} from './clause-ends.ts';
import {type Frame, type Frames, takes} from './frame.ts';
import {Form, Takes, WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, quotationFrom, quotationTo, type Range} from './marked-text.ts';
import {isWord, LONGEST_QUOTED_NAME} from './noun-phrases.ts';
import {asAside, contentBefore, endsClause, splitRest} from './passages-before.ts';
import {hasVerb} from './token-ranges.ts';
import {givesFigure, givesShare, putsAt} from './verb-readings.ts';

/** What a cue reports, how it was found, and who was told. */
export interface Reported {
  content: Range[];
  rule: string;
  via: Range | null;
}

/** Finds the passage that a frame reports; `null` where the construction is none that reports. */
export function findContent(text: Marked, frame: Frame, frames: Frames): Reported | null {
  if (frame.order === 'passive') return findPassiveContent(text, frame, frames);
  if (text.grammar.citing.has(frame.verb.lemma) && isQuotedAsSaying(text, frame)) return null;
  const told = takes(frame, Takes.hearer) ? skipHearer(text, frame) : {at: frame.after, via: null};
  const {via} = told;
  const at = frame.order === 'after' && frame.source ? frame.source.to : told.at;
  const next = skipAdjuncts(text, at, frame.high);
  const relative = frame.source !== null && is(text, frame.source.from, W.relative);
  const as = asAside(text, frame, next, frames);
  if (as) return {content: as, rule: 'as-aside', via};
  // "with the board showing", but "the board is showing"
  const isAbsolute = frame.form === Form.ing && frame.group.to - frame.group.from === 1;
  const isDeed = text.grammar.phrases.shows.has(frame.verb.lemma) && !isAbsolute && !isPaper(text, frame);
  const before = relative || (isDeed && !isMark(text, next, Mark.stop)) ? null : contentBefore(text, frame, frames);
  if (
    before &&
    !isFrontedAdjunct(text, before, next) &&
    (frame.order === 'after' ||
      (quotationTo(text, before.to - 1) && before.to === frame.start) ||
      endsClause(text, next, frame.high) ||
      (frame.verb.weight === 1 && hasVerb(text, before) && runsOut(text, next, frame.high)))
  ) {
    const rest = splitRest(text, next, frame, frames, before);
    const quoted = quotationTo(text, before.to - 1) !== null;
    const order = frame.order === 'after' ? 'inverted' : rest ? 'split' : 'aside';
    if (quoted || takes(frame, Takes.aside))
      return {content: rest ? [before, rest] : [before], rule: `${quoted ? 'quote' : 'clause'}-${order}`, via};
  }
  if (frame.order === 'after') return null;
  const reported = contentAfter(text, frame, next, frames, via);
  return isDeed && reported?.rule === 'clause-bare' ? null : reported;
}

/** "In May 2019, she wrote: “…”", "Ten minutes later, he said, “…”": when it was said, no part of what was said. */
function isFrontedAdjunct(text: Marked, before: Range, next: number): boolean {
  if (next >= text.tokens.length || isMark(text, next, Mark.stop)) return false;
  if (text.mark[next] && !quotationFrom(text, next + 1)) return false;
  if (quotationTo(text, before.to - 1) || hasVerb(text, before)) return false;
  return is(text, before.from, W.preposition | W.adverb | W.time) || is(text, before.to - 1, W.adverb | W.time);
}

/** "…, the agency quoted him as saying": the frame of "saying" has what was said. */
function isQuotedAsSaying(text: Marked, frame: Frame): boolean {
  for (let i = frame.after; i < frame.high && i - frame.after < 14; i++)
    if (isWord(text, i, text.grammar.phrases.as) && text.cues.get(i + 1)?.form === Form.ing) return true;
  return false;
}

/** The passage behind the cue: a quotation, a clause, or the complement that the verb takes. */
function contentAfter(text: Marked, frame: Frame, next: number, frames: Frames, via: Range | null): Reported | null {
  let at = next;
  const paused = isMark(text, at, Mark.comma) || isMark(text, at, Mark.colon);
  if (paused) at++;
  const quotation = quotationFrom(text, at);
  if (quotation && frame.order !== 'passive') {
    const to = goesOnBehind(text, quotation, frame, frames);
    if (takes(frame, Takes.predicate) && !paused && !takes(frame, Takes.aside))
      return {content: [quotation], rule: ruleOf(frame, 'judgement'), via};
    if (takes(frame, Takes.clause | Takes.that | Takes.aside) || paused)
      return {
        content: [{from: quotation.from, to}],
        rule: frame.order === 'shared' ? 'shared-subject' : 'cue-quote',
        via,
      };
  }
  if (at >= frame.high) return colonBlock(text, frame, via);
  if (paused && isMark(text, at - 1, Mark.comma) && !isWord(text, at, text.grammar.phrases.that)) {
    // "X said, citing Y, that …"
    const resumed =
      next > frame.after && frame.order === 'before' && via === null ? at : resumeBehindAside(text, at, frame);
    if (resumed === null) return null;
    at = resumed;
  }
  if (isWord(text, at, text.grammar.phrases.silences) && is(text, at + 1, W.preposition)) return null;
  const that = isWord(text, at, text.grammar.phrases.that);
  const to = clauseEnd(text, that ? at + 1 : at, frame.high, frames, frame);
  if (to <= at) return null;
  const content = [{from: at, to}];
  const phrase = [{from: at, to: phraseContentEnd(text, at, to)}];
  if (that && takes(frame, Takes.clause | Takes.that | Takes.object | Takes.infinitive))
    return {content, rule: ruleOf(frame, 'clause-that'), via};
  if (
    takes(frame, Takes.document) &&
    !text.grammar.phrases.conductVerbs.has(frame.verb.lemma) &&
    (isPaper(text, frame) || givesFigure(text, frame.verb, at) || givesShare(text, frame.verb, at, to)) &&
    (takes(frame, Takes.clause) || holdsFigure(text, at, to))
  )
    return {content, rule: 'document', via};
  if (takes(frame, Takes.document) && text.grammar.phrases.conductVerbs.has(frame.verb.lemma) && hasPoll(text, at, to))
    return {content, rule: 'poll-conducted', via};
  if (
    takes(frame, Takes.count) &&
    (!text.grammar.phrases.puts.has(frame.verb.lemma) || putsAt(text, at, to)) &&
    holdsFigure(text, at, takes(frame, Takes.standing) ? Math.min(to, at + 4) : to)
  )
    return {content, rule: 'count', via};
  if (takes(frame, Takes.charge)) return {content: phrase, rule: ruleOf(frame, 'charge'), via};
  if (takes(frame, Takes.that) && isWord(text, at, text.grammar.phrases.ifWords))
    return {content, rule: ruleOf(frame, 'clause-that'), via};
  if (takes(frame, Takes.infinitive) && isWord(text, at, text.grammar.phrases.to))
    return {content, rule: ruleOf(frame, 'intention'), via};
  if (takes(frame, Takes.clause) && readsLikeClause(text, at, to, frame))
    return {content, rule: ruleOf(frame, paused ? 'clause-colon' : 'clause-bare'), via};
  if (takes(frame, Takes.predicate) && beginsObject(text, at))
    return {content: phrase, rule: ruleOf(frame, 'judgement'), via};
  if (takes(frame, Takes.predicate) && isFronted(text, frame, at))
    return {content: phrase, rule: ruleOf(frame, 'judgement'), via};
  if (takes(frame, Takes.infinitive) && isWord(text, at, text.grammar.phrases.infinitives))
    return {content, rule: ruleOf(frame, 'intention'), via};
  if (takes(frame, Takes.object) && beginsObject(text, at))
    return {content: phrase, rule: ruleOf(frame, 'object'), via};
  return null;
}

function hasPoll(text: Marked, from: number, to: number): boolean {
  for (let i = from; i < to && i - from < 6; i++) if (is(text, i, W.poll)) return true;
  return false;
}

function holdsFigure(text: Marked, from: number, to: number): boolean {
  for (let i = from; i < to && i - from < 12; i++) {
    if (text.tokens.kind[i] === TokenKind.number) return true;
    if (text.grammar.phrases.figureWords.has(text.tokens.lower[i] as string)) return true;
  }
  return false;
}

/** An object is a noun phrase; "at least 50" and "about 50" are, for all their prepositions. */
function beginsObject(text: Marked, at: number): boolean {
  if (text.mark[at]) return false;
  if (text.tokens.kind[at + 1] === TokenKind.number || isWord(text, at + 1, text.grammar.phrases.atLeast)) return true;
  if (isWord(text, at, text.grammar.phrases.up) && isWord(text, at + 1, text.grammar.phrases.to)) return true;
  return !is(text, at, W.preposition | W.subordinator | W.coordinator);
}

/** "a result his party dismissed as fraudulent": the object stands before the subject. */
function isFronted(text: Marked, {source, order, low}: Frame, at: number): boolean {
  if (order !== 'before' || !source || !isWord(text, at, text.grammar.phrases.as) || source.from - 1 <= low)
    return false;
  const before = source.from - 1;
  // "what she described as" has no object of its own
  if (text.grammar.freeRelatives.has(text.tokens.lower[before] as string)) return false;
  return is(text, before, W.relative) || (!text.mark[before] && !isVerb(text, before));
}

const ACTS: ReadonlySet<string> = new Set(['object', 'intention', 'judgement']);

function ruleOf(frame: Frame, rule: string): string {
  if (frame.order !== 'shared') return rule;
  if (ACTS.has(rule)) return 'shared-act';
  return frame.form === Form.ing ? 'participle' : 'shared-subject';
}

/** Is the subject a paper, a count or a poll? */
function isPaper(text: Marked, {source}: Frame): boolean {
  if (!source) return false;
  for (let i = source.head.from; i < source.head.to; i++) if (is(text, i, W.document)) return true;
  return false;
}

/** "In a statement he said:" before a quotation in the next block. */
function colonBlock(text: Marked, frame: Frame, via: Range | null): Reported | null {
  if (!isMark(text, frame.high - 1, Mark.colon)) return null;
  const quotation = quotationFrom(text, frame.high);
  return quotation && {content: [quotation], rule: 'cue-quote', via};
}

/** A clause has a verb; a noun phrase alone is the object of "announced". */
function readsLikeClause(text: Marked, from: number, to: number, frame: Frame): boolean {
  const {phrases} = text.grammar;
  // "knew it.", "had told him": an object, and no more
  if (is(text, from, W.pronoun)) return !isMark(text, from + 1, Mark.stop);
  if (isWord(text, from, phrases.objectPronouns) && !is(text, from, W.determiner))
    return isWord(text, from + 1, phrases.to);
  if (isWord(text, from, phrases.questionWords)) return true;
  // "knew of the plan", "reminds him of it"
  if (isWord(text, from, phrases.of) && (frame.verb.weight < 1 || from > frame.after)) return false;
  for (let i = from + 1; i < to; i++) {
    const quotation = quotationFrom(text, i);
    // the name of a show between quotation marks says nothing
    if (quotation && (frame.verb.weight === 1 || quotation.to - quotation.from > LONGEST_QUOTED_NAME)) return true;
    // "confirmed the sentence, which includes …": the verb of a relative clause makes no clause of its object
    if (takes(frame, Takes.object) && is(text, i, W.relative | W.subordinator) && !is(text, i, W.preposition))
      return false;
    if (isVerb(text, i)) return true;
    if (i - from > 30) break;
  }
  return frame.verb.weight === 1 && takes(frame, Takes.aside) && phrases.sayVerbs.has(frame.verb.lemma);
}

/** A quotation that ends without a stop goes on with the clause: “an illusion” and that …. */
function goesOnBehind(text: Marked, quotation: Range, frame: Frame, frames: Frames): number {
  const last = text.tokens.lower[quotation.to - 2] ?? '';
  if (/[.!?]$/.test(last) || quotation.to >= frame.high) return quotation.to;
  if (last === ',' || isMark(text, quotation.to, Mark.stop) || frames.startingAt.has(quotation.to)) return quotation.to;
  if (isMark(text, quotation.to, Mark.comma)) return quotation.to;
  return clauseEnd(text, quotation.to, frame.high, frames, frame);
}

/** Passives: "dismissed as rigged by monitors", "is said to be", "was told that". */
function findPassiveContent(text: Marked, frame: Frame, frames: Frames): Reported | null {
  if (takes(frame, Takes.hearer)) return null;
  const at = skipAdjuncts(text, frame.after, frame.high);
  // "was quoted by AFP as saying": the frame of "saying" has what was said
  for (let i = frame.after; i <= at; i++)
    if (isWord(text, i, text.grammar.phrases.as) && text.cues.get(i + 1)?.form === Form.ing) return null;
  const to = clauseEnd(text, at, frame.high, frames, frame);
  if (to <= at) return null;
  if (isWord(text, at, text.grammar.phrases.complements) || (takes(frame, Takes.predicate) && beginsObject(text, at)))
    return {content: [{from: at, to}], rule: 'passive-unnamed', via: null};
  return null;
}
