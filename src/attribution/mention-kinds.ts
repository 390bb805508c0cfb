import {TokenKind} from '../text/tokens.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, Mark, type Marked, type Range} from './marked-text.ts';

export type Kind = 'person' | 'body' | 'people' | 'paper';

/** Is the mention full: no pronoun, no "the ministry", and a name or a noun of its own? */
export function isFull(text: Marked, range: Range): boolean {
  const last = range.to - 1;
  if (range.to - range.from === 1 && is(text, last, W.pronoun | W.relative | W.determiner | W.possessive)) return false;
  return text.tokens.kind[last] === TokenKind.word || isMark(text, last, Mark.close);
}

/** "the ministry", "the group", "the officials": a definite article, and a noun alone. */
export function isShortForm(text: Marked, {from, to}: Range): boolean {
  if (to - from < 2 || to - from > 4) return false;
  if (to - from > 3 && !isSeat(text, to - 2)) return false;
  if (!text.grammar.phrases.shortFormOpeners.has(text.tokens.lower[from] as string)) return false;
  // "the NGO" is written in capitals and no name
  const last = to - 1;
  const isNgo = isLooseNoun(text, last) && isAcronym(text, last);
  for (let i = from + 1; i < to; i++) if (text.capital[i] && !isSeat(text, i) && !(i === last && isNgo)) return false;
  return isNgo || is(text, last, W.speaker | W.person | W.body | W.document);
}

/** "the Paris-based group", "the New York-based group": the modifier says where a body is, not which it is. */
export function isSeat(text: Marked, i: number): boolean {
  const {seats} = text.grammar.phrases;
  return seats.test(text.tokens.lower[i] ?? '') || seats.test(text.tokens.lower[i + 1] ?? '');
}

export function isAcronym({tokens}: Marked, i: number): boolean {
  return /^[A-Z]{2,}$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

/** Nouns that say nothing of the body's own name: "the group" for Human Rights Watch. */
export function isLooseNoun({tokens, grammar}: Marked, i: number): boolean {
  return grammar.phrases.looseNouns.has(tokens.lower[i] as string);
}

/** "the group" is no name for the Interior Ministry, nor "the party" for the police. */
export function isOtherThanState(text: Marked, i: number, {from, to}: Range): boolean {
  const {groupNouns, stateBodies} = text.grammar.phrases;
  if (!groupNouns.has(text.tokens.lower[i] as string)) return false;
  for (let k = from; k < to; k++) if (stateBodies.has(text.tokens.lower[k] as string)) return true;
  return false;
}

export function holdsWord({tokens}: Marked, {from, to}: Range, word: string): boolean {
  for (let i = from; i < to; i++) if (tokens.lower[i] === word) return true;
  return false;
}

/**
 * The body that is named inside a speaker's mention by this noun: "the electoral commission" in "a member of the electoral
 * commission", "the party" in "the party's lawyer, Ana Moyo", "Interior Ministry" in "Interior Ministry spokesman". `null`
 * where the noun is the speaker's own.
 */
export function bodyWithin(text: Marked, {from, to}: Range, noun: string): Range | null {
  const {tokens, grammar} = text;
  let start = from;
  for (let i = from; i < to; i++) {
    if (isMark(text, i, Mark.comma)) start = i + 1;
    else if (is(text, i, W.preposition) && !text.capital[i] && is(text, i + 1, W.determiner)) start = i + 1;
    if (tokens.lower[i] !== noun) continue;
    const owns = tokens.lower[i + 1] === grammar.endings.genitive;
    const modifies = is(text, i, W.body) && i + 1 < to && is(text, i + 1, W.person | W.speaker);
    return owns || modifies || isBehindPreposition(text, start, from) ? {from: start, to: i + 1} : null;
  }
  return null;
}

function isBehindPreposition(text: Marked, start: number, from: number): boolean {
  return start > from && is(text, start - 1, W.preposition);
}

/** How many capitalised words a mention that is a bare name has; 0 where it is not one. */
export function nameLength(text: Marked, {from, to}: Range): number {
  let n = 0;
  for (let i = from; i < to; i++) {
    if (is(text, i, W.title) && i === from && to - from > 1) continue;
    if (text.tokens.lower[i] === '.') continue;
    if (!text.capital[i]) return 0;
    n++;
  }
  return n;
}

/** "the Electoral Commission (EC)" without the brackets at its end. */
export function withoutBrackets(text: Marked, {from, to: end}: Range): Range {
  let to = end;
  if (isMark(text, to - 1, Mark.close)) while (to > from + 1 && !isMark(text, to, Mark.open)) to--;
  return {from, to};
}

export function kindOf(text: Marked, range: Range): Kind {
  const {from, to} = withoutBrackets(text, range);
  let last = to - 1;
  // the head noun stands before "of", "for", "from"
  for (let i = from + 1; i < to; i++)
    if (is(text, i, W.preposition)) {
      last = i - 1;
      break;
    }
  const word = text.tokens.lower[last] as string;
  if (is(text, last, W.document)) return 'paper';
  if (is(text, last, W.person))
    return word.endsWith(text.grammar.endings.plural) && !text.capital[last] ? 'people' : 'person';
  if (is(text, last, W.body)) return 'body';
  if (is(text, last, W.speaker)) return 'people';
  for (let i = from; i < last; i++) if (is(text, i, W.title | W.person) && !is(text, i, W.body)) return 'person';
  if (isPlace(text, last)) return 'body';
  if (text.capital[last]) {
    const names = nameLength(text, {from, to: last + 1});
    if (names === 2 || names === 3) return isBodyName(text, from, last) ? 'body' : 'person';
    return names === 1 &&
      !/^[A-Z]{2,}$/.test(text.tokens.text.slice(text.tokens.start[last], text.tokens.end[last])) &&
      from === last
      ? 'person'
      : 'body';
  }
  return word.endsWith(text.grammar.endings.plural) ? 'people' : 'person';
}

/** Is the last word of a name a country's or a capital's? */
export function isPlace({tokens, grammar}: Marked, last: number): boolean {
  return grammar.phrases.places.has(tokens.lower[last] as string);
}

export function isBodyName(text: Marked, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (is(text, i, W.body | W.speaker | W.document | W.determiner) && !is(text, i, W.person)) return true;
  return text.grammar.phrases.bodyNames.has(text.tokens.lower[to] as string);
}
