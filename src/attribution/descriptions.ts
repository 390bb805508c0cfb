import {TokenKind} from '../text/tokens.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, Mark, type Marked, type Range} from './marked-text.ts';
import {isBodyName, kindOf} from './mention-kinds.ts';
import {isParticle} from './name-runs.ts';
import {headNoun, isWord} from './noun-phrases.ts';
import {beginsApposition} from './phrase-ends.ts';

/** A speaker as the article names it in full. */
export interface Speaker {
  name: Range;
  description: Range | null;
  /** Whose the speaker ("its chairman") or the one described is, where a possessive stands for somebody named before. */
  owner?: {of: 'name' | 'description'; name: Range; isPerson: boolean};
}

/** "the deputy interior minister, Marat Kozhayev": the name in apposition to a role; `null` where none stands there. */
export function namedBehind(text: Marked, mention: Range, whole: Range): Speaker | null {
  const last = headNoun(text, mention);
  const body = is(text, last, W.body) && !text.capital[last] && is(text, mention.from, W.determiner);
  // "a senior administrator in X, Ivo Marek": nouns that no list has name persons if a name of two words follows
  const unknown = is(text, mention.from, W.determiner) && !text.capital[last] && text.classes[last] === 0;
  if (whole.to <= mention.to || !(body || unknown || is(text, last, W.person | W.title))) return null;
  let from = mention.to;
  while (from < whole.to && (isMark(text, from, Mark.comma) || isMark(text, from, Mark.dash))) from++;
  let to = from;
  while (
    to < whole.to &&
    (text.capital[to] || text.tokens.lower[to] === '.' || isParticle(text, text.tokens.lower[to] ?? ''))
  )
    to++;
  while (to > from && !text.capital[to - 1]) to--;
  const ends = to === whole.to || isMark(text, to, Mark.comma) || isMark(text, to, Mark.open);
  if (to - from < (unknown ? 2 : 1) || to - from > 6 || !ends || !text.capital[from]) return null;
  if (!body && (isBodyName(text, from, to - 1) || is(text, to - 1, W.body | W.document | W.person))) return null;
  return {name: {from, to}, description: mention};
}

/** "its chairman Esau Chulu": the name at the end, and the role before it. */
export function roleAndName(text: Marked, {from, to}: Range): Speaker | null {
  let first = to;
  while (first > from && (text.capital[first - 1] || text.tokens.lower[first - 1] === '.')) first--;
  if (first === to || first - from < 2 || !is(text, first - 1, W.person | W.title)) return null;
  return {name: {from: first, to}, description: {from, to: first}};
}

export function plainSpeaker(text: Marked, mention: Range, whole: Range): Speaker {
  const named = namedBehind(text, mention, whole);
  if (named) return named;
  return {name: mention, description: describe(text, mention, whole)};
}

/** What the text says the speaker is: the words before a person's name, or the apposition behind it. */
export function describe(text: Marked, name: Range, whole: Range): Range | null {
  if (whole.to > name.to) {
    let from = name.to;
    while (from < whole.to && (isMark(text, from, Mark.comma) || isMark(text, from, Mark.dash))) from++;
    // "Anna, 24, who was freed": an age and a clause say nothing of what she is
    if (from + 1 <= whole.to && text.tokens.kind[from] === TokenKind.number && isMark(text, from + 1, Mark.comma))
      from += 2;
    let to = from;
    while (to < whole.to && !(isMark(text, to, Mark.comma) && is(text, to + 1, W.relative))) to++;
    return from < to && (text.capital[from] === 1 || beginsApposition(text, from)) ? {from, to} : null;
  }
  for (let i = name.from; i < name.to; i++) if (is(text, i, W.coordinator)) return null;
  if (kindOf(text, name) !== 'person') return null;
  let first = name.to;
  while (
    first > name.from &&
    (text.capital[first - 1] || (text.tokens.lower[first - 1] === '.' && text.capital[first - 2])) &&
    !is(text, first - 1, W.title | W.person)
  )
    first--;
  if (
    first > name.from &&
    first < name.to &&
    !is(text, first - 1, W.determiner | W.preposition) &&
    !hasPreposition(text, name.from, first) &&
    text.tokens.lower[first - 1] !== text.grammar.endings.genitive
  )
    return {from: name.from, to: first};
  return null;
}

/** "Organisers of a march against Prime Minister X": the role and the name belong to the march. */
function hasPreposition(text: Marked, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (is(text, i, W.preposition) && !text.capital[i] && !isWord(text, i, text.grammar.phrases.of)) return true;
  return false;
}
