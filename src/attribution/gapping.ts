import {TokenKind} from '../text/tokens.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked} from './marked-text.ts';
import {isWord} from './noun-phrases.ts';
import type {Draft} from './statement.ts';

/** Longest speaker whose verb is left out, in tokens. */
const LONGEST = 6;
/** Rules whose passage may go on with another speaker. */
const RULES: ReadonlySet<string> = new Set(['clause-bare', 'clause-that', 'count', 'document', 'object']);

/**
 * "Police put the crowd at 4,000, organisers at 12,000" and "The government says 12 died, the opposition more than 40":
 * cuts what the first says before the second, whose verb is left out, and returns what the second says.
 */
export function splitGapped(text: Marked, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const draft of drafts) {
    const content = draft.content[0];
    if (!content || draft.content.length > 1 || !draft.source || !RULES.has(draft.rule)) continue;
    for (let i = content.from + 1; i < content.to - 2; i++) {
      if (!isMark(text, i, Mark.comma) && !isMark(text, i, Mark.semicolon)) continue;
      const gapped = readGapped(text, i + 1, content.to);
      if (gapped === null) continue;
      const source = {from: gapped.from, to: gapped.to};
      found.push({
        ...draft,
        source: {...source, head: source},
        content: [{from: gapped.to, to: content.to}],
        via: null,
      });
      draft.content = [{from: content.from, to: i}];
      break;
    }
  }
  return found;
}

/** The speaker that a figure follows at once, with nothing but the figure and its noun to the end. */
function readGapped(text: Marked, start: number, end: number): {from: number; to: number} | null {
  const {kind} = text.tokens;
  const {phrases} = text.grammar;
  const from = is(text, start, W.coordinator) ? start + 1 : start;
  let to = from;
  while (to < end && to - from < LONGEST && kind[to] === TokenKind.word && !isFigureAhead(text, to)) to++;
  if (to === from || !isFigureAhead(text, to)) return null;
  if (!is(text, to - 1, W.speaker) || is(text, from, W.preposition | W.subordinator | W.relative)) return null;
  for (let i = from; i < to; i++)
    if (is(text, i, W.preposition | W.numeral) && !isWord(text, i, phrases.of)) return null;
  for (let i = to; i < end; i++) if (isVerb(text, i) || isMark(text, i, Mark.comma)) return null;
  return {from, to};
}

/** "at 12,000", "more than 40", "nine": a figure behind nothing but what hedges it. */
function isFigureAhead(text: Marked, i: number): boolean {
  let at = i;
  while (at - i < 4 && (isWord(text, at, text.grammar.phrases.hedgers) || isWord(text, at, text.grammar.phrases.at)))
    at++;
  return text.tokens.kind[at] === TokenKind.number || is(text, at, W.numeral);
}
