import {TokenKind} from '../text/tokens.ts';
import type {Reported} from './contents.ts';
import type {Frame} from './frame.ts';
import {Takes, WordClass as W} from './grammar.ts';
import {firstSubject} from './frame-subjects.ts';
import {is, isMark, isVerb, Mark, type Marked, type Range} from './marked-text.ts';
import {headNoun, isWord} from './noun-phrases.ts';
import {readPhrase} from './phrase-ends.ts';
import {attributiveBefore, phraseStart} from './phrase-starts.ts';
import {plainDraft, type Draft} from './statement.ts';
import {sentenceLimits} from './token-ranges.ts';

/**
 * Whose a figure is without a verb of saying: "the figure of 61 comes from X", "40,000 people, by police estimates",
 * "the 100,000 that the unions had announced", "an AFP reporter saw soldiers fire".
 */
export function findOrigins(text: Marked): Draft[] {
  const drafts: Draft[] = [];
  const {phrases} = text.grammar;
  for (const i of text.nounAt) {
    if (i === 0) continue;
    const word = text.tokens.lower[i] as string;
    const draft =
      (phrases.stems.has(word) && readStem(text, i)) ||
      (phrases.sees.has(word) && readSight(text, i)) ||
      (phrases.countNouns.has(word) && readBareCount(text, i)) ||
      (is(text, i, W.poll) && readPoll(text, i)) ||
      (phrases.givenCounts.has(word) && readOwned(text, i)) ||
      null;
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** "The figure of 61 dead comes from the newspaper La Voz": the subject is a paper or a count. */
function readStem(text: Marked, i: number): Draft | null {
  if (!isWord(text, i + 1, text.grammar.phrases.from)) return null;
  const {low, high} = sentenceLimits(text, i);
  let from = i;
  while (from > low && is(text, from - 1, W.have | W.adverb)) from--;
  const start = phraseStart(text, from, low);
  const source = readPhrase(text, i + 2, high);
  if (start === null || !source) return null;
  const noun = headNoun(text, {from: start, to: from});
  if (!is(text, noun, W.document | W.noun)) return null;
  const head = headNoun(text, source.head);
  if (!text.capital[head] && !is(text, head, W.speaker)) return null;
  return plainDraft(text, 'origin', source.head, [{from: i, to: i + 2}], [{from: start, to: from}]);
}

/** "far fewer than the 100,000 (that) the unions had announced": a figure and who gave it, with nothing behind the verb. */
export function findFigureBefore(text: Marked, {source, order, verb, after, low, high}: Frame): Reported | null {
  if (order !== 'before' || !source || verb.weight < 0.9) return null;
  // "the 100,000 the unions said had come": a subject and its verb go on
  const goesOn = (verb.takes & Takes.clause) !== 0 && !isWord(text, after, text.grammar.phrases.that);
  const ends = (verb.takes & Takes.object) !== 0 && (after >= high || endsHere(text, after));
  if (!ends && !goesOn) return null;
  let to = source.from;
  if (isWord(text, to - 1, text.grammar.phrases.that)) to--;
  let from = to;
  let figure = false;
  while (from > low && to - from < LONGEST_FIGURE) {
    const i = from - 1;
    if (text.mark[i] && !isMark(text, i, Mark.other)) break;
    if (is(text, i, W.preposition | W.subordinator | W.coordinator | W.be | W.have | W.modal)) break;
    if (isVerb(text, i) && text.tokens.kind[i - 1] !== TokenKind.number && !is(text, i - 1, W.numeral)) break;
    figure ||= text.tokens.kind[i] === TokenKind.number || is(text, i, W.numeral);
    from = i;
    if (is(text, i, W.determiner)) break;
  }
  const rule = ends ? 'figure-before' : 'clause-bare';
  return figure && is(text, from, W.determiner) ? {content: [{from, to}], rule, via: null} : null;
}

/** Longest figure with its noun, in tokens. */
const LONGEST_FIGURE = 5;

function endsHere(text: Marked, i: number): boolean {
  if (isMark(text, i, Mark.stop) || isMark(text, i, Mark.comma) || isMark(text, i, Mark.semicolon)) return true;
  return is(text, i, W.time | W.preposition | W.coordinator) || (is(text, i, W.adverb) && endsHere(text, i + 1));
}

/** "An AFP correspondent saw police load 30 people into vans": only those who are there to report. */
function readSight(text: Marked, i: number): Draft | null {
  const {low, high} = sentenceLimits(text, i);
  const subject = firstSubject(text, i + 1, low);
  if (!subject || subject.to !== i || !isWord(text, headNoun(text, subject.head), text.grammar.phrases.witnesses))
    return null;
  let to = i + 1;
  while (
    to < high &&
    !isMark(text, to, Mark.stop) &&
    !isMark(text, to, Mark.comma) &&
    !isMark(text, to, Mark.semicolon)
  )
    to++;
  return to > i + 2 ? plainDraft(text, 'sight', subject.head, [{from: i, to: i + 1}], [{from: i + 1, to}]) : null;
}

/** "Around 40,000 people, by police estimates, gathered": the figures of the clause so far. */
function readBareCount(text: Marked, i: number): Draft | null {
  const {low} = sentenceLimits(text, i);
  let by = i - 1;
  while (by > low && i - by < 5 && isNamed(text, by)) by--;
  if (!isWord(text, by, text.grammar.phrases.by) || by === i - 1 || by <= low) return null;
  const head = i - 1;
  if (!is(text, head, W.speaker) && !text.capital[head]) return null;
  const to = isMark(text, by - 1, Mark.comma) ? by - 1 : by;
  let from = to;
  let figure = false;
  while (from > low && !isMark(text, from - 1, Mark.semicolon) && !is(text, from - 1, W.contrast)) {
    from--;
    figure ||= text.tokens.kind[from] === TokenKind.number || is(text, from, W.numeral);
  }
  return figure ? plainDraft(text, 'by-count', {from: by + 1, to: i}, [{from: by, to: by + 1}], [{from, to}]) : null;
}

/** "the government's figure of 12 deaths": whose figure it is, whatever others do with it. */
function readOwned(text: Marked, i: number): Draft | null {
  const {low, high} = sentenceLimits(text, i);
  if (!isWord(text, i + 1, text.grammar.phrases.of)) return null;
  let owner = i - 1;
  while (owner > low && isWord(text, owner, text.grammar.phrases.attributives)) owner--;
  const source = counterBefore(text, i, owner, low);
  if (!source) return null;
  let to = i + 2;
  while (to < high && isWord(text, to, text.grammar.phrases.hedgers)) to++;
  if (text.tokens.kind[to] !== TokenKind.number && !is(text, to, W.numeral)) return null;
  to++;
  if (to < high && text.tokens.kind[to] === TokenKind.word && !is(text, to, NO_NOUN)) to++;
  return plainDraft(text, 'owned-figure', source, [{from: i, to: i + 1}], [{from: i + 2, to}]);
}

const NO_NOUN = W.preposition | W.be | W.have | W.modal | W.verb | W.coordinator | W.subordinator | W.relative | W.time;

/** "the government's", "the police" before the count at `i`, the last of which is token `owner`. */
function counterBefore(text: Marked, i: number, owner: number, low: number): Range | null {
  const {lower} = text.tokens;
  if (lower[owner] !== text.grammar.endings.genitive && !/^['’]$/.test(lower[owner] as string))
    return is(text, i, W.document) && owner === i - 1 ? attributiveBefore(text, i, low) : null;
  if (owner <= low || !(text.capital[owner - 1] || is(text, owner - 1, W.speaker))) return null;
  let from = phraseStart(text, owner, low);
  if (from === null) return null;
  // "compared with the government's"
  for (let k = owner - 1; k > from; k--)
    if (is(text, k, W.preposition) && !isWord(text, k, text.grammar.phrases.ofFor)) from = k + 1;
  return {from, to: owner};
}

/** "In a Metron poll, …": the sentence that a poll opens tells what it found. */
function readPoll(text: Marked, i: number): Draft | null {
  const {low, high} = sentenceLimits(text, i);
  if (!isWord(text, low, text.grammar.phrases.occasionPrepositions) || i - low > LONGEST_POLL) return null;
  const source = readPhrase(text, low + 1, high);
  if (!source || headNoun(text, source.head) !== i || !isMark(text, source.to, Mark.comma)) return null;
  let to = high;
  while (to > source.to + 1 && isMark(text, to - 1, Mark.stop)) to--;
  if (to <= source.to + 2) return null;
  return plainDraft(text, 'in-poll', source.head, [{from: low, to: low + 1}], [{from: source.to + 1, to}]);
}

/** Longest name of a poll that opens a sentence, in tokens. */
const LONGEST_POLL = 12;

function isNamed(text: Marked, i: number): boolean {
  return (
    !text.mark[i] &&
    !is(text, i, W.preposition | W.determiner | W.possessive | W.coordinator) &&
    text.tokens.kind[i] === TokenKind.word
  );
}
