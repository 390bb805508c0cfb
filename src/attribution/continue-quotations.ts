import type {Quotation} from '../text/quotations.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, Mark, type Marked} from './marked-text.ts';
import type {Draft} from './statement.ts';

/** The least a quotation without a cue of its own must hold to be somebody's speech, in tokens with its marks. */
const LEAST_SPEECH = 5;

/**
 * Gives every quotation that no cue has claimed to the speaker before it, where the text makes that plain: a further
 * quotation in the paragraph ("…," he said. "…"), a paragraph that reopens the quotation, a paragraph that is nothing
 * but a quotation. Adds to the drafts in place.
 */
export function continueQuotations(text: Marked, drafts: Draft[]): void {
  const {list} = text.quotations;
  const {block} = text.tokens;
  if (list.length === 0) return;
  const owner = new Map<number, Draft>();
  for (const draft of drafts)
    for (const range of draft.content) {
      const q = text.quotations.of[range.from] as number;
      const last = text.quotations.of[range.to - 1] as number;
      for (let k = Math.max(q, 0); k <= last; k++) {
        const quotation = list[k];
        if (quotation && quotation.open >= range.from && quotation.close < range.to && !owner.has(k))
          owner.set(k, draft);
      }
    }
  let speaker: Draft | null = null;
  let speakerBlock = -1;
  for (let k = 0; k < list.length; k++) {
    const quotation = list[k] as Quotation;
    const own = owner.get(k);
    const here = block[quotation.open] as number;
    if (own) {
      speaker = own;
      speakerBlock = block[quotation.close] as number;
      continue;
    }
    if (!speaker) continue;
    const whole = isWholeSpeech(text, quotation);
    if (!whole) continue;
    if (
      here === speakerBlock ||
      (here === speakerBlock + 1 && (quotation.reopens || fillsParagraph(text, quotation)))
    ) {
      speaker.content.push({from: quotation.open, to: quotation.close + 1});
      speakerBlock = block[quotation.close] as number;
    }
  }
}

/** Does the quotation stand as sentences of its own, not as words in another's sentence? */
function isWholeSpeech(text: Marked, {open, close}: Quotation): boolean {
  if (close - open < LEAST_SPEECH) return false;
  const {sentenceStart, sentence} = text.tokens;
  if (sentenceStart[sentence[open] as number] !== open) return false;
  const last = close - 1;
  return (
    isMark(text, last, Mark.stop) ||
    isMark(text, close, Mark.stop) ||
    isMark(text, close + 1, Mark.stop) ||
    text.tokens.block[close + 1] !== text.tokens.block[close] ||
    is(text, last, W.pronoun)
  );
}

function fillsParagraph(text: Marked, {open, close}: Quotation): boolean {
  const {block} = text.tokens;
  return block[open - 1] !== block[open] && block[close + 1] !== block[close];
}
