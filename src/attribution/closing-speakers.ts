import {WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, type Range} from './marked-text.ts';
import {headNoun, isWord} from './noun-phrases.ts';
import type {Draft} from './statement.ts';
import {hasClass, hasVerb} from './token-ranges.ts';

/** The rules whose speaker closes a sentence without quotation marks. */
const CLOSING: ReadonlySet<string> = new Set(['according-to-last', 'clause-aside']);

/** How many drafts around a closing speaker are looked at: more no sentence has. */
const NEAR = 12;

/**
 * "A said the vote was rigged, and 12 people were killed, according to B": where one speaker opens a sentence and
 * another closes it, the closing one governs the last clause ("with …", "leaving …", "and" with a subject of its own)
 * and the opening one what stands before it. A paper that holds the opening speaker's words, a paper or an agency that
 * passes them on and a pronoun leave all as it is. Changes the drafts in place; those of one kind are in the text's
 * order.
 */
export function divideClosings(text: Marked, drafts: Draft[]): void {
  const sorted = drafts.filter(({cue}) => cue.length > 0).sort((a, b) => cueAt(a) - cueAt(b));
  sorted.forEach((closing, k) => {
    const [whole] = closing.content;
    if (!CLOSING.has(closing.rule) || !whole || closing.content.length > 1 || isCarrier(text, closing)) return;
    const last = lastClause(text, whole) ?? (isPlain(text, closing) ? joinedClause(text, whole) : null);
    if (!last) return;
    const around = sorted.slice(Math.max(0, k - NEAR), k);
    // somebody speaks in the last clause itself
    if (around.some((draft) => draft.saying && draft.source && cueAt(draft) >= last.comma && cueAt(draft) < whole.to))
      return;
    const opening = around.filter((draft) => opens(text, draft, whole, last.comma));
    if (opening.length === 0) return;
    for (const draft of opening) draft.content = cutAt(draft.content, last.comma);
    closing.content = [{from: last.from, to: whole.to}];
    closing.rule = 'closing';
  });
}

function cueAt({cue}: Draft): number {
  return cue[0]?.from ?? 0;
}

/** Does the draft's speaker stand before the comma, and what they say on both sides of it? */
function opens(text: Marked, draft: Draft, {from, to}: Range, comma: number): boolean {
  const {source, content, saying, rule} = draft;
  const cue = cueAt(draft);
  if (!source || source.from < from || cue >= comma) return false;
  if (!saying && rule !== 'charge' && !text.accordingAt.has(cue)) return false;
  if (!isMark(text, comma, Mark.comma) && !hasVerb(text, {from: cue + 1, to: comma})) return false;
  const reach = content.at(-1);
  return reach !== undefined && reach.to > comma + 1 && reach.to >= to - 1 && (content[0]?.from ?? to) < comma;
}

function cutAt(content: readonly Range[], comma: number): Range[] {
  return content.filter(({from}) => from < comma).map(({from, to}) => ({from, to: Math.min(to, comma)}));
}

/** The longest last clause, in tokens: further back lies another. */
const LONGEST_CLAUSE = 60;

/** The last clause of a passage with a subject or a verb of its own, and the comma (or "and") before it. */
function lastClause(text: Marked, {from, to}: Range): {comma: number; from: number} | null {
  for (let i = to - 1; i > from && to - i < LONGEST_CLAUSE; i--) {
    if ((text.quotations.of[i] as number) >= 0) return null;
    if (isMark(text, i, Mark.open) || isMark(text, i, Mark.close)) return null;
    if (!isMark(text, i, Mark.comma)) continue;
    // "the crowd, chanting slogans, burned 12 cars": the clause before goes on
    if (isVerb(text, i + 1) || text.tokens.lower[i + 1]?.endsWith(text.grammar.endings.past)) return null;
    const start = clauseBehind(text, i + 1, to);
    if (start !== null) return {comma: i, from: start};
  }
  return null;
}

/** Where the clause begins that "with", "leaving" or "and" opens; `null` where nothing of the kind does. */
function clauseBehind(text: Marked, at: number, to: number): number | null {
  const {phrases, endings} = text.grammar;
  if (isWord(text, at, phrases.with)) return to - at > 2 ? at : null;
  const word = text.tokens.lower[at] ?? '';
  if (word.length > 5 && word.endsWith(endings.ing) && !text.capital[at] && !text.cues.has(at))
    return is(text, at, W.preposition) ? null : at;
  if (!is(text, at, W.coordinator) || isWord(text, at + 1, phrases.that)) return null;
  // "and were held", "and 40 in Lida": no clause, or none with a subject of its own
  if (isVerb(text, at + 1) || is(text, at + 1, W.adverb | W.preposition | W.pronoun)) return null;
  return hasVerb(text, {from: at + 2, to}) ? at + 1 : null;
}

/** "said the march was illegal and 40 people were arrested": the last clause where no comma parts it. */
function joinedClause(text: Marked, {from, to}: Range): {comma: number; from: number} | null {
  for (let i = to - 1; i > from && to - i < LONGEST_CLAUSE; i--) {
    if (text.mark[i] !== Mark.none || is(text, i, W.relative | W.contrast)) return null;
    if (!is(text, i, W.coordinator)) continue;
    const start = clauseBehind(text, i, to);
    return start !== null && hasClass(text, start + 1, to, W.be | W.have | W.modal) ? {comma: i, from: start} : null;
  }
  return null;
}

/** Does somebody of their own close the sentence, "a rights group", "the police", and no paper or agency? */
function isPlain(text: Marked, {source}: Draft): boolean {
  if (!source) return false;
  const noun = headNoun(text, source.head);
  const {phrases} = text.grammar;
  return !text.capital[noun] && is(text, noun, W.speaker) && !isWord(text, noun, phrases.hearerNouns);
}

/** Does the closing speaker only hold or pass on what the opening one said? */
function isCarrier(text: Marked, draft: Draft): boolean {
  const {source} = draft;
  if (!source) return true;
  const {head} = source;
  if (head.to - head.from === 1 && is(text, head.from, W.pronoun)) return true;
  if (text.cues.get((draft.cue[0]?.to ?? 0) - 1)?.verbs[0]?.lemma === 'report') return true;
  const noun = headNoun(text, head);
  if (is(text, noun, W.poll)) return false;
  if (is(text, head.from, W.possessive) && is(text, noun, W.occasion | W.document)) return true;
  return is(text, noun, W.occasion) && !hasClass(text, head.from, noun, W.speaker) && !hasCapital(text, head, noun);
}

function hasCapital(text: Marked, {from}: Range, to: number): boolean {
  for (let i = from; i < to; i++) if (text.capital[i] && !is(text, i, W.determiner)) return true;
  return false;
}
