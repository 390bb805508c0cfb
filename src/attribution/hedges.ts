import {WordClass as W} from './grammar.ts';
import {is, isMark, Mark, type Marked} from './marked-text.ts';
import type {Draft} from './statement.ts';

/** "reportedly", "allegedly": the clause around the adverb is somebody's, but the text does not say whose. */
export function findHedges(text: Marked): Draft[] {
  const drafts: Draft[] = [];
  const {sentence, sentenceStart} = text.tokens;
  for (const i of text.nounAt) {
    if (!is(text, i, W.hedge)) continue;
    let low = sentenceStart[sentence[i] as number] as number;
    let high = sentenceStart[(sentence[i] as number) + 1] as number;
    for (let j = i - 1; j > low; j--)
      if (isMark(text, j, Mark.comma) || isMark(text, j, Mark.semicolon)) {
        low = j + 1;
        break;
      }
    for (let j = i + 1; j < high; j++)
      if (isMark(text, j, Mark.stop) || isMark(text, j, Mark.semicolon)) {
        high = j;
        break;
      }
    const content = [
      {from: low, to: i},
      {from: i + 1, to: high},
    ].filter(({from, to}) => to > from);
    drafts.push({
      source: null,
      cue: [{from: i, to: i + 1}],
      content,
      stance: 'claimed',
      hedged: true,
      confidence: text.grammar.rules.get('hedge')?.confidence ?? 0.9,
      rule: 'hedge',
      via: null,
    });
  }
  return drafts;
}
