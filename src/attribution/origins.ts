import {TokenKind} from '../text/tokens.ts';
import type {Reported} from './contents.ts';
import type {Frame} from './frame.ts';
import {Takes, WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, type Range} from './marked-text.ts';
import {headNoun, isWord} from './noun-phrases.ts';
import {readPhrase} from './phrase-ends.ts';
import type {Draft} from './statement.ts';

/** Whose a figure is without a verb of saying: "40,000 people, by police estimates", "In a poll by X, 40 per cent …". */
export function findOrigins(text: Marked): Draft[] {
  const drafts: Draft[] = [];
  const {phrases} = text.grammar;
  for (const i of text.nounAt) {
    if (i === 0) continue;
    const word = text.tokens.lower[i] as string;
    const draft =
      (phrases.countNouns.has(word) && readBareCount(text, i)) || (is(text, i, W.poll) && readPoll(text, i)) || null;
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function limits({tokens}: Marked, i: number): {low: number; high: number} {
  const s = tokens.sentence[i] as number;
  return {low: tokens.sentenceStart[s] as number, high: tokens.sentenceStart[s + 1] as number};
}

function draftOf(text: Marked, rule: string, source: Range, cue: Range, content: Range): Draft {
  return {
    source: {...source, head: source},
    cue: [cue],
    content: [content],
    stance: 'neutral',
    hedged: false,
    confidence: text.grammar.rules.get(rule)?.confidence ?? 0.8,
    rule,
    via: null,
  };
}

/** "far fewer than the 100,000 (that) the unions had announced": a figure and who gave it, with nothing behind the verb. */
export function findFigureBefore(text: Marked, {source, order, verb, after, low, high}: Frame): Reported | null {
  if (order !== 'before' || !source || !(verb.takes & Takes.object) || verb.weight < 0.9) return null;
  if (after < high && !endsHere(text, after)) return null;
  let to = source.from;
  if (isWord(text, to - 1, text.grammar.phrases.that)) to--;
  let from = to;
  let figure = false;
  while (from > low && to - from < LONGEST_FIGURE) {
    const i = from - 1;
    if (text.mark[i] && !isMark(text, i, Mark.other)) break;
    if (is(text, i, W.preposition | W.subordinator | W.coordinator | W.be | W.have | W.modal) || isVerb(text, i)) break;
    figure ||= text.tokens.kind[i] === TokenKind.number || is(text, i, W.numeral);
    from = i;
    if (is(text, i, W.determiner)) break;
  }
  return figure && is(text, from, W.determiner) ? {content: [{from, to}], rule: 'figure-before', via: null} : null;
}

/** Longest figure with its noun, in tokens. */
const LONGEST_FIGURE = 5;

function endsHere(text: Marked, i: number): boolean {
  if (isMark(text, i, Mark.stop) || isMark(text, i, Mark.comma) || isMark(text, i, Mark.semicolon)) return true;
  return is(text, i, W.time | W.preposition | W.coordinator) || (is(text, i, W.adverb) && endsHere(text, i + 1));
}

/** "Around 40,000 people, by police estimates, gathered": the figures of the clause so far. */
function readBareCount(text: Marked, i: number): Draft | null {
  const {low} = limits(text, i);
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
  return figure ? draftOf(text, 'by-count', {from: by + 1, to: i}, {from: by, to: by + 1}, {from, to}) : null;
}

/** "In a Metron poll, …": the sentence that a poll opens tells what it found. */
function readPoll(text: Marked, i: number): Draft | null {
  const {low, high} = limits(text, i);
  if (!isWord(text, low, text.grammar.phrases.occasionPrepositions) || i - low > LONGEST_POLL) return null;
  const source = readPhrase(text, low + 1, high);
  if (!source || headNoun(text, source.head) !== i || !isMark(text, source.to, Mark.comma)) return null;
  let to = high;
  while (to > source.to + 1 && isMark(text, to - 1, Mark.stop)) to--;
  if (to <= source.to + 2) return null;
  return draftOf(text, 'in-poll', source.head, {from: low, to: low + 1}, {from: source.to + 1, to});
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
