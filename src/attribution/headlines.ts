import {Form, WordClass as W} from './grammar.ts';
import {is, isMark, Mark, type Marked} from './marked-text.ts';
import {plainDraft, type Draft} from './statement.ts';

/** Longest speaker before a headline's colon, in tokens: longer ones are topics. */
const LONGEST = 5;

/** Nouns for speakers and polls, and names of those who speak in the text below. */
function canHead(text: Marked, colon: number, drafts: readonly Draft[]): boolean {
  const last = colon - 1;
  if (is(text, last, W.poll)) return true;
  if (is(text, last, W.speaker)) return !is(text, last, W.document | W.occasion);
  if (!text.capital[last] || is(text, last, W.time)) return false;
  const {lower} = text.tokens;
  return drafts.some(({source}) => source !== null && source.from > colon && lower[source.head.to - 1] === lower[last]);
}

/** "Officials: Car bomb kills 20": a headline's speaker before its colon. Headlines are the first block. */
export function findHeadline(text: Marked, drafts: readonly Draft[]): Draft[] {
  const {tokens} = text;
  const high = tokens.sentenceStart[1] ?? tokens.length;
  const behind = readBehind(text, high) ?? readJoined(text, high, drafts);
  if (behind) return [behind];
  for (let i = 1; i < high && i <= LONGEST; i++) {
    if (text.mark[i] && !isMark(text, i, Mark.colon)) return [];
    if (!isMark(text, i, Mark.colon)) continue;
    if (i + 2 >= high || !canHead(text, i, drafts)) return [];
    let to = high;
    while (to > i + 1 && isMark(text, to - 1, Mark.stop)) to--;
    return [plainDraft(text, 'headline', {from: 0, to: i}, [{from: i, to: i + 1}], [{from: i + 1, to}])];
  }
  return [];
}

/** "Six hurt in blast - police", "Six hurt in blast: UN office": a headline's speaker behind its last dash or colon. */
function readBehind(text: Marked, high: number): Draft | null {
  const {block, length, start, end} = text.tokens;
  if (high < length && block[high] === block[0]) return null;
  for (let i = high - 2; i > 2 && high - i <= LONGEST; i--) {
    const colon = isMark(text, i, Mark.colon);
    if (!isMark(text, i, Mark.dash) && !colon) {
      if (text.mark[i]) return null;
      continue;
    }
    if ((start[i] === end[i - 1] && !colon) || !is(text, high - 1, W.speaker) || is(text, high - 1, W.occasion))
      return null;
    return plainDraft(text, 'headline', {from: i + 1, to: high}, [{from: i, to: i + 1}], [{from: 0, to: i}]);
  }
  return null;
}

/**
 * "Free Square publishes report, says 24 killed": a headline's second verb has the speaker with whose name it begins, as
 * the text below gives it.
 */
function readJoined(text: Marked, high: number, drafts: readonly Draft[]): Draft | null {
  const {block, length, lower} = text.tokens;
  if (high < length && block[high] === block[0]) return null;
  for (let i = 3; i < high - 1; i++) {
    if (!isMark(text, i - 1, Mark.comma)) continue;
    const cue = text.cues.get(i);
    const says = cue && cue.form & Form.third && text.grammar.phrases.sayVerbs.has(cue.verbs[0]?.lemma ?? '');
    if (!says) continue;
    for (const {source} of drafts) {
      if (!source || source.from < high || source.head.to - source.head.from >= i) continue;
      const size = source.head.to - source.head.from;
      let same = 0;
      while (same < size && lower[same] === lower[source.head.from + same]) same++;
      if (same < size || !text.capital[source.head.from] || isMark(text, size, Mark.comma)) continue;
      return plainDraft(text, 'headline', {from: 0, to: size}, [{from: i, to: i + 1}], [{from: i + 1, to: high}]);
    }
    return null;
  }
  return null;
}
