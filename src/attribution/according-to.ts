import {TokenKind} from '../text/tokens.ts';
import {canSpeak} from './agreement.ts';
import {clauseEnd} from './clause-ends.ts';
import type {Frames} from './frame.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, Mark, quotationTo, type Marked, type Range} from './marked-text.ts';
import {isWord} from './noun-phrases.ts';
import {readPhrase} from './phrase-ends.ts';
import type {Draft} from './statement.ts';
import {clauseStart} from './token-ranges.ts';
import {isParticiple} from './verb-readings.ts';

/** "According to X, …", "…, according to X", "…, in the words of X, …". */
export function findAccordingTo(text: Marked, frames: Frames): Draft[] {
  const drafts: Draft[] = [];
  for (const [i, length] of text.accordingAt) {
    const draft = readAccordingTo(text, i, i + length, frames);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function readAccordingTo(text: Marked, at: number, after: number, frames: Frames): Draft | null {
  const {sentence, sentenceStart} = text.tokens;
  const s = sentence[at] as number;
  const low = sentenceStart[s] as number;
  const high = sentenceStart[s + 1] as number;
  const opens =
    at === low ||
    isMark(text, at - 1, Mark.semicolon) ||
    isMark(text, at - 1, Mark.colon) ||
    !hasWordBefore(text, at, low);
  const source = readPhrase(text, after, high, opens);
  if (!source || isCustom(text, source.head)) return null;
  // ", per day"
  if (after - at === 1 && !canSpeak(text, source)) return null;
  const content = opens
    ? passageAfter(text, source.to, high, frames)
    : passageAround(text, at, source.to, low, high, frames);
  if (!content) return null;
  const rule = opens ? 'according-to-first' : content.length > 1 ? 'according-to-middle' : 'according-to-last';
  return {
    source,
    cue: [{from: at, to: after}],
    content,
    stance: 'neutral',
    hedged: false,
    confidence: text.grammar.rules.get(rule)?.confidence ?? 0.9,
    rule,
    via: null,
  };
}

/** "according to procedure", "according to law": a rule that was kept, nobody who speaks. */
function isCustom(text: Marked, {from, to}: Range): boolean {
  if (to - from > 1 || text.classes[from] !== 0 || text.capital[from]) return false;
  const word = text.tokens.lower[from] as string;
  if (isWord(text, from, text.grammar.phrases.objectPronouns)) return false;
  return text.tokens.kind[from] === TokenKind.word && !word.endsWith(text.grammar.endings.plural);
}

function hasWordBefore(text: Marked, at: number, low: number): boolean {
  for (let i = low; i < at; i++) if (!text.mark[i] && !is(text, i, W.coordinator | W.adverb)) return true;
  return false;
}

function passageAfter(text: Marked, from: number, high: number, frames: Frames): Range[] | null {
  const at = isMark(text, from, Mark.comma) ? from + 1 : from;
  const to = clauseEnd(text, at, high, frames, null);
  return to > at ? [{from: at, to}] : null;
}

function passageAround(
  text: Marked,
  at: number,
  after: number,
  low: number,
  high: number,
  frames: Frames,
): Range[] | null {
  let to = at;
  while (
    to > low &&
    (isMark(text, to - 1, Mark.comma) || isMark(text, to - 1, Mark.open) || isMark(text, to - 1, Mark.dash))
  )
    to--;
  const own = ownClause(text, to, low, frames);
  if (own !== null) return [{from: own, to}];
  const quotation = quotationTo(text, to - 1);
  const before: Range = {
    from: quotation ? Math.min(quotation.from, startOf(text, to, low)) : startOf(text, to, low),
    to,
  };
  if (before.to <= before.from) return null;
  const goesOn =
    isMark(text, after, Mark.comma) &&
    !is(text, after + 1, W.coordinator | W.contrast | W.relative | W.subordinator) &&
    !frames.startingAt.has(after + 1) &&
    !isParticiple(text, after + 1);
  if (after + 1 >= high || !(goesOn || isMark(text, after, Mark.dash))) return [before];
  const end = clauseEnd(text, after + 1, high, frames, null);
  // "13 died according to the ministry, 14 according to a rights group": what follows has a speaker of its own
  for (let i = after + 1; i <= end; i++) if (text.accordingAt.has(i)) return [before];
  return end > after + 1 ? [before, {from: after + 1, to: end}] : [before];
}

/**
 * "(it was 15, according to X)" and "officials say they will close the gap, which is 263, according to X": the phrase
 * speaks of its brackets, or of the relative clause before it where somebody else says what comes before that.
 */
function ownClause(text: Marked, to: number, low: number, frames: Frames): number | null {
  for (let i = to - 1; i > low; i--) {
    if (isMark(text, i, Mark.close)) return null;
    if (isMark(text, i, Mark.open)) return i + 1 < to ? i + 1 : null;
    if (isMark(text, i, Mark.comma))
      return is(text, i + 1, W.relative) && saysBefore(text, low, i, frames) ? i + 1 : null;
  }
  return null;
}

function saysBefore(text: Marked, low: number, high: number, frames: Frames): boolean {
  for (let i = low; i < high; i++) if (frames.cueTokens.has(i)) return true;
  return false;
}

/** The passage reaches back to the sentence's start, or behind "…, but" and ";". */
function startOf(text: Marked, to: number, low: number): number {
  const from = clauseStart(text, to, low);
  return from === low && is(text, low, W.coordinator) ? low + 1 : from;
}
