import {WordClass as W} from './grammar.ts';
import {is, isMark, Mark, type Marked} from './marked-text.ts';
import type {Draft} from './statement.ts';

/** Longest speaker before a headline's colon, in tokens: longer ones are topics. */
const LONGEST = 5;

/** "Officials: Car bomb kills 20": a headline's speaker before its colon. Headlines are the first block. */
export function findHeadline(text: Marked): Draft[] {
  const {tokens} = text;
  const high = tokens.sentenceStart[1] ?? tokens.length;
  for (let i = 1; i < high && i <= LONGEST; i++) {
    if (text.mark[i] && !isMark(text, i, Mark.colon)) return [];
    if (!isMark(text, i, Mark.colon)) continue;
    if (!is(text, i - 1, W.speaker) || is(text, i - 1, W.document | W.occasion) || i + 2 >= high) return [];
    const source = {from: 0, to: i, head: {from: 0, to: i}};
    let to = high;
    while (to > i + 1 && isMark(text, to - 1, Mark.stop)) to--;
    return [
      {
        source,
        cue: [{from: i, to: i + 1}],
        content: [{from: i + 1, to}],
        stance: 'neutral',
        hedged: false,
        confidence: text.grammar.rules.get('headline')?.confidence ?? 0.8,
        rule: 'headline',
        via: null,
      },
    ];
  }
  return [];
}
