import {isUpperAt} from '../text/letters.ts';
import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import type {Classes} from './lexicon.ts';
import {Act, Form, Judge, Role, Thing} from './word-classes.ts';

/** A sentence in its text: token indices, `end` exclusive. */
export interface Place {
  tokens: Tokens;
  classes: Classes;
  first: number;
  end: number;
}

/** A run of tokens; `to` is exclusive. */
export interface Run {
  from: number;
  to: number;
}

const LONGEST = 14;
const VERBS = ~(Act.lead | Act.support);

/** Does token `i` begin with a capital? */
export function isCapital({text, start}: Tokens, i: number): boolean {
  return isUpperAt(text, start[i] ?? 0);
}

/** The stop of "Mr." or of an initial, with the name behind it. */
export function isAbbreviation(tokens: Tokens, i: number): boolean {
  const {start, end, kind, sentence} = tokens;
  if (sentence[i + 1] !== sentence[i]) return false;
  if (i === 0 || start[i] !== end[i - 1] || kind[i - 1] !== TokenKind.word || kind[i + 1] !== TokenKind.word)
    return false;
  return (end[i - 1] as number) - (start[i - 1] as number) <= 4 && isCapital(tokens, i - 1) && isCapital(tokens, i + 1);
}

/** A mark around a nickname: "Roberto “Beto” Alonzo". */
function isNicknameQuote(tokens: Tokens, i: number, first: number): boolean {
  const {kind} = tokens;
  const opens = kind[i + 2] === TokenKind.quote;
  const from = opens ? i : i - 2;
  if (from <= first || kind[from] !== TokenKind.quote || kind[from + 2] !== TokenKind.quote) return false;
  return [from - 1, from + 1, from + 3].every((at) => kind[at] === TokenKind.word && isCapital(tokens, at));
}

/** Is token `i` one that a noun phrase is made of? */
export function isNominal(tokens: Tokens, {thing, act, form, role}: Classes, i: number, first: number): boolean {
  const {kind, lower} = tokens;
  if (lower[i] === "'s" || lower[i] === "'" || lower[i] === '’') return true;
  if (lower[i] === '.') return isAbbreviation(tokens, i);
  if (kind[i] === TokenKind.quote) return isNicknameQuote(tokens, i, first);
  if (kind[i] !== TokenKind.word) return false;
  const functional =
    Form.pronoun | Form.clause | Form.determiner | Form.adverb | Form.another | Form.relative | Form.preposition;
  if (isCapital(tokens, i) && i > first && (form[i] as number) & Form.determiner && isNameOpener(tokens, i))
    return isCapital(tokens, i + 1);
  // "the Third Liberation Movement".
  const ordinal = isCapital(tokens, i + 1) ? Form.another : 0;
  if (isCapital(tokens, i) && i > first)
    return !((form[i] as number) & functional & ~ordinal) || (thing[i] as number) !== 0;
  const f = form[i] as number;
  // "his likely opponent".
  if (/ly$/.test(lower[i] as string) && i > first && (form[i - 1] as number) & Form.determiner)
    return kind[i + 1] === TokenKind.word && !((form[i + 1] as number) & (functional | Form.be));
  if (
    f &
    (Form.preposition |
      Form.clause |
      Form.relative |
      Form.pronoun |
      Form.modal |
      Form.be |
      Form.negative |
      Form.and |
      Form.condition |
      Form.versus |
      Form.including)
  )
    return false;
  if ((f & Form.adverb || (role[i] as number) & Role.verb) && !(thing[i] as number)) return false;
  if ((thing[i] as number) !== 0) return true;
  if (/ly$/.test(lower[i] as string)) return false;
  // An unknown participle behind a noun is its verb: "the judge denied".
  const participle =
    /ed$/.test(lower[i] as string) && i > first && !((form[i - 1] as number) & (Form.determiner | Form.possessive));
  return ((act[i] as number) & VERBS) === 0 && !participle;
}

/**
 * The noun phrase that ends before token `end`: "his nearest challenger", "Prime Minister Iyad Allawi's party", "the
 * governor of Kano". Reads to the left as far as `first`.
 */
export function phraseBefore(tokens: Tokens, classes: Classes, end: number, first: number): Run | null {
  const {form} = classes;
  let from = end;
  const limit = Math.max(first, end - LONGEST);
  while (from > limit) {
    const i = from - 1;
    if (tokens.lower[i] === ')') {
      const open = openingBracket(tokens, i, limit);
      if (open < 0 || open - 1 < limit) break;
      from = open;
      continue;
    }
    if (
      tokens.kind[i] === TokenKind.quote &&
      !isNicknameQuote(tokens, i, first) &&
      !/^['’]$/.test(tokens.lower[i] as string)
    ) {
      const open = openingOfName(tokens, i, first);
      if (open < 0) break;
      from = open;
      continue;
    }
    // "The 71-year-old", "a 26-year-old man".
    if (isAge(tokens, i) && i - 2 > limit) {
      from = i - 2;
      continue;
    }
    const f = form[i] as number;
    if (f & Form.determiner && !isCapitalInside(tokens, i, first)) {
      // "said that Kosanov": a conjunction before a name.
      if (f & Form.relative && isCapital(tokens, from)) break;
      from = i;
      if (i - 1 > limit && isLink(tokens, classes, i - 1, first)) {
        from = i - 1;
        continue;
      }
      break;
    }
    if (isNominal(tokens, classes, i, first)) from = i;
    else if (from < end && i > limit && isLink(tokens, classes, i, first)) from = i;
    else break;
  }
  const isOpen = (i: number): boolean =>
    !((form[i] as number) & Form.determiner) &&
    tokens.kind[i] !== TokenKind.quote &&
    !isNominal(tokens, classes, i, first);
  while (from < end && isOpen(from)) from++;
  while (from < end && (tokens.lower[from] === "'s" || tokens.lower[from] === "'")) from++;
  from = behindOpening(tokens, classes, from, end);
  // "meaning Ouma": a participle with a name for its object.
  if (
    from + 1 < end &&
    /ing$/.test(tokens.lower[from] as string) &&
    !isCapital(tokens, from) &&
    isCapital(tokens, from + 1)
  )
    from++;
  return from < end && hasWord(tokens, from, end) ? {from, to: end} : null;
}

/** Longest name in quotation marks, in tokens. */
const QUOTED_NAME = 12;

/** "the list “Serbia must not stop”": the mark that opens the name which the one at token `i` closes; -1 for none. */
function openingOfName(tokens: Tokens, i: number, first: number): number {
  const {kind, start, end, lower} = tokens;
  // speech
  if (start[i] !== end[i - 1] || isNicknameQuote(tokens, i, first) || /^[,.!?]$/.test(lower[i - 1] as string))
    return -1;
  for (let j = i - 1; j >= Math.max(first, i - QUOTED_NAME); j--) {
    if (kind[j] !== TokenKind.quote || end[j] !== start[j + 1]) continue;
    return j < i - 1 && isCapital(tokens, j + 1) && (j === 0 || start[j] !== end[j - 1]) ? j : -1;
  }
  return -1;
}

/** The last token of "26-year-old". */
function isAge({lower, kind}: Tokens, i: number): boolean {
  return lower[i] === 'year-old' && lower[i - 1] === '-' && kind[i - 2] === TokenKind.number;
}

function isCapitalInside(tokens: Tokens, i: number, first: number): boolean {
  return i > first && isCapital(tokens, i) && (isCapital(tokens, i - 1) || isNameOpener(tokens, i));
}

/** "the ruling All Progressives Congress": a determiner written as part of a name. */
function isNameOpener({kind, lower}: Tokens, i: number): boolean {
  return kind[i + 1] === TokenKind.word && lower[i]?.length === 3 && lower[i] !== 'the';
}

/** "In the 2016 election Hichilema lost": the name starts behind the words of time or occasion that open the clause. */
function behindOpening(tokens: Tokens, {judge, thing, form}: Classes, from: number, end: number): number {
  // "In the Polis poll Ouma came".
  if ((form[from - 1] ?? 0) & Form.preposition)
    for (let i = end - 2; i > from; i--)
      if ((thing[i] as number) & Thing.poll && !isCapital(tokens, i)) return isCapital(tokens, i + 1) ? i + 1 : from;
  // "In the poll Ouma leads".
  const article = ((form[from] as number) & Form.determiner) !== 0;
  if (article && !((form[from - 1] ?? 0) & Form.preposition)) return from;
  const start = article ? from + 1 : from;
  let i = start;
  while (
    i < end &&
    !isCapital(tokens, i) &&
    ((judge[i] as number) & Judge.contest || (thing[i] as number) & (Thing.time | Thing.poll))
  )
    i++;
  const named = i < end && isCapital(tokens, i) && !((thing[i] as number) & Thing.politics);
  return named && (i > start || !article) ? i : from;
}

function hasWord({kind}: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kind[i] === TokenKind.word) return true;
  return false;
}

function openingBracket({lower}: Tokens, close: number, limit: number): number {
  for (let i = close - 1; i >= Math.max(limit, close - 8); i--) if (lower[i] === '(') return i;
  return -1;
}

/** "of" between two nouns, "and" between two names, "for" inside a name. */
function isLink(tokens: Tokens, classes: Classes, i: number, first: number): boolean {
  const f = classes.form[i] as number;
  if (!(f & (Form.of | Form.and | Form.preposition)) || i - 1 < first) return false;
  if (!isNominal(tokens, classes, i - 1, first) && tokens.lower[i - 1] !== ')') return false;
  // "ahead of the Liberals" is no phrase.
  if (f & Form.of) return !((classes.act[i - 1] as number) & Act.lead) || (classes.thing[i - 1] as number) !== 0;
  // "from 37 percent in January and Clinton from 49".
  if ((classes.form[i - 1] as number) & Form.month) return false;
  return joinsNames(tokens, classes, i) && isCapital(tokens, i - 1) && isCapital(tokens, i + 1);
}

/** "and", "for": not "in", "over", "since", behind which a place, a rival or another clause begins. */
function joinsNames({lower}: Tokens, {form}: Classes, i: number): boolean {
  const apart = Form.clause | Form.versus | Form.rival | Form.on | Form.to | Form.elapsed;
  return !((form[i] as number) & apart) && lower[i] !== 'by';
}

/** The noun phrase that begins at token `start`, up to `limit`: "the main Shi'ite coalition", "Oriol Junqueras". */
export function phraseAfter(tokens: Tokens, classes: Classes, start: number, limit: number): Run | null {
  const {form} = classes;
  let from = start;
  while (from < limit && tokens.kind[from] === TokenKind.quote) from++;
  let to = from;
  while (to < limit && (form[to] as number) & Form.determiner) to++;
  const end = Math.min(limit, from + LONGEST);
  const nouns = to;
  // A capital inside the sentence opens a name: "prefer McNally".
  const opens =
    from > 0 && tokens.sentence[from - 1] === tokens.sentence[from] && tokens.kind[from - 1] === TokenKind.word;
  const before = opens ? from - 1 : from;
  for (; to < end; to++) {
    // "called [the economy] the top issue".
    const another = to > nouns && !isCapital(tokens, to) && (form[to] as number) & Form.determiner;
    if (another && !(classes.thing[to] as number)) break;
    if (isNominal(tokens, classes, to, before)) continue;
    const f = form[to] as number;
    const linked = to > nouns && f & (Form.of | Form.preposition | Form.and) && to + 1 < end;
    if (
      linked &&
      f & Form.of &&
      ((form[to + 1] as number) & Form.determiner || isNominal(tokens, classes, to + 1, from))
    ) {
      if ((form[to + 1] as number) & Form.determiner) to++;
      continue;
    }
    const names = linked && isCapital(tokens, to - 1) && isCapital(tokens, to + 1) && joinsNames(tokens, classes, to);
    if (names && !(f & Form.of)) continue;
    break;
  }
  while (to > nouns && (tokens.lower[to - 1] === "'s" || tokens.lower[to - 1] === "'")) to--;
  return to > nouns ? {from, to} : null;
}

/** The text of a run. */
export function textOf({text, start, end}: Tokens, {from, to}: Run): string {
  return text.slice(start[from], end[to - 1]).replace(/\s+/g, ' ');
}

/** Does the run hold a name: a capitalised word that does not just open the sentence? */
export function hasName(tokens: Tokens, {thing, act, form}: Classes, {from, to}: Run, first: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.word || !isCapital(tokens, i)) continue;
    const plain = (form[i] as number) | (act[i] as number) | ((thing[i] as number) & ~(Thing.politics | Thing.party));
    if (i > first ? !((form[i] as number) & (Form.determiner | Form.adverb)) : plain === 0) return true;
  }
  return false;
}

/** Is the run nothing but a pronoun? */
export function isPronoun({form}: Classes, {from, to}: Run): boolean {
  return to - from === 1 && ((form[from] as number) & Form.pronoun) !== 0;
}
