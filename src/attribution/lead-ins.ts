import {TokenKind} from '../text/tokens.ts';
import {Form, WordClass as W} from './grammar.ts';
import {firstSubject} from './frame-subjects.ts';
import {is, isMark, Mark, type Marked} from './marked-text.ts';
import type {Mention} from './noun-phrases.ts';
import type {Draft} from './statement.ts';

/** The least that a quotation behind a colon must hold to be speech, in tokens with its marks. */
const LEAST_SPEECH = 6;

/** Longest name that stands alone before a colon, in tokens. */
const LONGEST_LABEL = 5;

/** "She took to the microphone: “…”": a quotation behind a colon is the words of the sentence's subject. */
export function findLeadIns(text: Marked, drafts: readonly Draft[]): Draft[] {
  const owned = new Set<number>();
  for (const {content} of drafts)
    for (const {from} of content) {
      const q = text.quotations.of[from] as number;
      // "I know …" inside it does not make a quotation somebody's
      if (q >= 0 && from <= (text.quotations.list[q]?.open ?? from)) owned.add(q);
    }
  const found: Draft[] = [];
  text.quotations.list.forEach(({open, close}, q) => {
    if (owned.has(q) || close - open < LEAST_SPEECH || open < 2 || !isMark(text, open - 1, Mark.colon)) return;
    const {sentence, sentenceStart} = text.tokens;
    const low = sentenceStart[sentence[open - 1] as number] as number;
    const source = firstSubject(text, open - 1, low) ?? readLabel(text, open - 1, low);
    if (!source || !canSpeak(text, source.head.from, source.head.to)) return;
    found.push({
      source,
      cue: [{from: open - 1, to: open}],
      content: [{from: open, to: close + 1}],
      stance: 'neutral',
      hedged: false,
      confidence: text.grammar.rules.get('lead-in')?.confidence ?? 0.7,
      rule: 'lead-in',
      via: null,
    });
  });
  return found;
}

/** "14:22 - Bobi Wine: “…”": a name and nothing else behind a time or a dash. */
function readLabel(text: Marked, colon: number, low: number): Mention | null {
  let from = colon;
  while (from > low && (text.capital[from - 1] || is(text, from - 1, W.speaker) || isInitial(text, from - 1))) from--;
  // "Continued Mr Stone: “…”"
  if (from === low && colon - from > 1 && (text.cues.get(from)?.form ?? 0) & Form.past) from++;
  else if (colon - from < 1 || colon - from > LONGEST_LABEL || (from > low && !isMark(text, from - 1, Mark.dash)))
    return null;
  return {from, to: colon, head: {from, to: colon}};
}

/** The stop in "Ana P. Ruz". */
function isInitial({tokens, capital, mark}: Marked, i: number): boolean {
  return tokens.kind[i] === TokenKind.punctuation && mark[i] === Mark.none && capital[i - 1] === 1;
}

function canSpeak(text: Marked, from: number, to: number): boolean {
  return (
    text.capital[to - 1] === 1 ||
    is(text, to - 1, W.speaker | W.pronoun) ||
    (to - from === 1 && is(text, from, W.pronoun))
  );
}
