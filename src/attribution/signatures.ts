import {TokenKind} from '../text/tokens.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, Mark, type Marked} from './marked-text.ts';
import {plainDraft, type Draft} from './statement.ts';

/** Longest name in a signature, in tokens. */
const LONGEST = 6;
/** The least that a signed quotation holds, in tokens with its marks. */
const LEAST = 6;

/** “I saw it myself.” ― Ana Ruz, Lida: letters and comments, signed behind a dash at the end of their paragraph. */
export function findSignatures(text: Marked): Draft[] {
  const found: Draft[] = [];
  for (const {open, close, closed} of text.quotations.list) {
    if (!closed || close - open < LEAST || !isMark(text, close + 1, Mark.dash)) continue;
    const from = close + 2;
    const to = nameEnd(text, from);
    if (to === null) continue;
    const cue = {from: close + 1, to: close + 2};
    found.push(plainDraft(text, 'signature', {from, to}, [cue], [{from: open, to: close + 1}]));
  }
  return found;
}

/** End of the name at `from` that stands alone in the rest of its paragraph, or before a comma; `null` without one. */
function nameEnd(text: Marked, from: number): number | null {
  const {block, length, kind} = text.tokens;
  const here = block[from];
  let to = from;
  while (to < length && block[to] === here && to - from < LONGEST) {
    const initial = kind[to] === TokenKind.punctuation && text.mark[to] === Mark.none;
    if (!text.capital[to] && !initial) break;
    to++;
  }
  if (to === from || is(text, from, W.determiner | W.pronoun)) return null;
  if (to >= length || block[to] !== here || isMark(text, to, Mark.comma)) return to;
  return isMark(text, to, Mark.stop) && (to + 1 >= length || block[to + 1] !== here) ? to : null;
}
