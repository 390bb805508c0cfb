import {findQuotations, type Quotations} from '../text/quotations.ts';
import {TokenKind, type Tokens} from '../text/tokens.ts';
import {UNKNOWN_ADVERB, type Lexicon} from './lexicon.ts';
import {Form, WordClass as W, type AttributionGrammar, type CueForm} from './grammar.ts';

/** Token range, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** Punctuation as the rules see it; a `Marked.mark` entry, 0 for words. */
export const Mark = {
  none: 0,
  comma: 1,
  stop: 2,
  colon: 3,
  semicolon: 4,
  dash: 5,
  open: 6,
  close: 7,
  quote: 8,
  other: 9,
} as const;

/** A tokenised text with what the lexicon says of every word, made once for all constructions. */
export interface Marked {
  readonly tokens: Tokens;
  readonly grammar: AttributionGrammar;
  readonly quotations: Quotations;
  /** Sum of `WordClass` for each token. */
  readonly classes: Int32Array;
  readonly mark: Uint8Array;
  /** 1 where the token begins with a capital. */
  readonly capital: Uint8Array;
  /** The cue that a token can be, by token. */
  readonly cues: CuesByToken;
  /** Token indices of `cues`, ascending. */
  readonly cueAt: readonly number[];
  /** Tokens that are reporting nouns, papers, hedging adverbs or verbs of origin, ascending. */
  readonly nounAt: readonly number[];
  /** First tokens of "according to" and its like, with the length of the phrase. */
  readonly accordingAt: ReadonlyMap<number, number>;
  /** End of the first block where it is a headline (ends without a stop); 0 where it is not. */
  readonly headlineEnd: number;
}

/** The cues of a text's tokens, as a map gives them. */
export class CuesByToken {
  readonly #cueOf: Uint16Array;
  readonly #lexicon: Lexicon;

  /** `cueOf` holds for each token the number of its cue in the lexicon, 0 for none. */
  constructor(cueOf: Uint16Array, lexicon: Lexicon) {
    this.#cueOf = cueOf;
    this.#lexicon = lexicon;
  }

  get(i: number): CueForm | undefined {
    const number = this.#cueOf[i];
    return number ? this.#lexicon.cue(number) : undefined;
  }

  has(i: number): boolean {
    return (this.#cueOf[i] ?? 0) !== 0;
  }
}

/** Looks up every token once. */
export function markText(tokens: Tokens, grammar: AttributionGrammar): Marked {
  const {length, lower, kind, start, text, form, vocabulary} = tokens;
  const {words} = grammar;
  const entryOf = words.values.of(vocabulary);
  const classes = new Int32Array(length);
  const mark = new Uint8Array(length);
  const capital = new Uint8Array(length);
  const cueOf = new Uint16Array(length);
  const cueAt: number[] = [];
  const quotations = findQuotations(tokens);
  const headline = headlineEnd(tokens);
  const nounAt: number[] = [];
  const accordingAt = new Map<number, number>();
  for (let i = 0; i < length; i++) {
    const k = kind[i];
    const word = lower[i] as string;
    if (k === TokenKind.quote) {
      // a lone apostrophe is a plural's genitive ("lawyers' group"), no quotation mark
      if ((quotations.of[i] as number) >= 0 || !isApostrophe(word)) mark[i] = Mark.quote;
    } else if (k === TokenKind.punctuation) mark[i] = isInside(tokens, i, word) ? Mark.none : markOf(word);
    else if (k === TokenKind.word) {
      if (isCapital(text.charCodeAt(start[i] as number), word)) capital[i] = 1;
      if (capital[i] && word.length > 1 && isUpper(text.charCodeAt((start[i] as number) + 1))) continue;
      const entry = entryOf[form[i] as number] as number;
      if (entry > UNKNOWN_ADVERB) {
        const its = words.entries[entry * 2] as number;
        classes[i] = its;
        if (its & W.preposition) markPhrase(accordingAt, lower, i, grammar.accordingTo.get(word));
        if (its & NOUNS) nounAt.push(i);
        if (its & W.time && !capital[i] && grammar.capitalTimes.has(word)) classes[i] = its & ~W.time;
        if (words.entries[entry * 2 + 1]) {
          cueOf[i] = words.entries[entry * 2 + 1] as number;
          cueAt.push(i);
        }
      } else if (entry === UNKNOWN_ADVERB && !capital[i]) classes[i] = W.adverb;
      // a capitalised word inside a name is part of it: "Reporters Without Borders", "Martin How", "Axis My India"
      if (capital[i] && i > headline && capital[i - 1])
        classes[i] = (classes[i] as number) & ~((classes[i] as number) & W.possessive ? IN_NAMES | OWNERS : IN_NAMES);
    }
  }
  const cues = new CuesByToken(cueOf, words);
  return {tokens, grammar, quotations, classes, mark, capital, cues, cueAt, headlineEnd: headline, nounAt, accordingAt};
}

/** The first block where it ends without a stop or writes most words with a capital. */
function headlineEnd({block, length, lower, start, kind, text}: Tokens): number {
  let end = 0;
  while (end < length && block[end] === block[0] && end < 40) end++;
  if (end === length || block[end] === block[0]) return 0;
  if (!/^[.!?"”’]$/.test(lower[end - 1] ?? '')) return end;
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < end; i++) {
    if (kind[i] !== TokenKind.word || (lower[i] as string).length < 4) continue;
    words++;
    if (isCapital(text.charCodeAt(start[i] as number), lower[i] as string)) capitals++;
  }
  return words > 2 && capitals / words > 0.8 ? end : 0;
}

function isCapital(code: number, word: string): boolean {
  if (code >= 65 && code <= 90) return true;
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00)) return false;
  return word.charCodeAt(0) !== code;
}

/** A stop that ends no sentence ("Gov.") and a hyphen without spaces belong to the words around them. */
function isInside({start, end, sentence, length}: Tokens, i: number, word: string): boolean {
  if (i === 0 || i + 1 >= length || start[i] !== end[i - 1] || sentence[i + 1] !== sentence[i]) return false;
  if (word === '.') return start[i + 1] !== end[i];
  return (word === '-' || word === '–') && start[i + 1] === end[i];
}

const IN_NAMES = W.subordinator | W.adverb | W.preposition | W.verb | W.relative | W.modal | W.contrast;

const OWNERS = W.possessive | W.determiner;

/** Acronyms ("WHO", "IT") are no words of the lexicon. */
function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

const NOUNS = W.noun | W.document | W.hedge | W.origin;

function markPhrase(
  at: Map<number, number>,
  lower: readonly string[],
  i: number,
  phrases: readonly (readonly string[])[] | undefined,
): void {
  for (const words of phrases ?? []) {
    const before = words[0] === ',' ? 1 : 0;
    if (!words.every((word, k) => lower[i - before + k] === word)) continue;
    at.set(i, words.length - before);
    return;
  }
}

function isApostrophe(word: string): boolean {
  return word === "'" || word === '’';
}

function markOf(token: string): number {
  switch (token) {
    case ',':
      return Mark.comma;
    case '.':
    case '!':
    case '?':
    case '…':
      return Mark.stop;
    case ':':
      return Mark.colon;
    case ';':
      return Mark.semicolon;
    case '–':
    case '—':
    case '―':
    case '--':
    case '-':
      return Mark.dash;
    case '(':
    case '[':
      return Mark.open;
    case ')':
    case ']':
      return Mark.close;
    default:
      return token.startsWith('..') ? Mark.stop : Mark.other;
  }
}

/** Has token `i` any of the classes? False outside the text. */
export function is(text: Marked, i: number, classes: number): boolean {
  return ((text.classes[i] ?? 0) & classes) !== 0;
}

export function isMark(text: Marked, i: number, mark: number): boolean {
  return text.mark[i] === mark;
}

/** The quotation that token `i` opens, else `null`. */
export function quotationFrom({quotations}: Marked, i: number): Range | null {
  const q = quotations.of[i];
  if (q === undefined || q < 0) return null;
  const quotation = quotations.list[q];
  return quotation?.open === i ? {from: quotation.open, to: quotation.close + 1} : null;
}

/** The quotation that ends with token `i`, else `null`. */
export function quotationTo({quotations}: Marked, i: number): Range | null {
  const q = quotations.of[i];
  if (q === undefined || q < 0) return null;
  const quotation = quotations.list[q];
  return quotation?.close === i ? {from: quotation.open, to: quotation.close + 1} : null;
}

/** Does token `i` look like a finite verb that is no noun or adjective where it stands? */
export function isVerb(text: Marked, i: number): boolean {
  const classes = text.classes[i] ?? 0;
  if (classes & (W.be | W.have | W.modal)) return true;
  const before = text.classes[i - 1] ?? 0;
  if (classes & W.verb)
    return !(before & (W.determiner | W.possessive | W.preposition)) && !(text.capital[i] && text.capital[i - 1]);
  const cue = text.cues.get(i);
  if (cue) {
    if (cue.form === Form.ing || text.capital[i] === 1) return false;
    if (
      before & (W.determiner | W.possessive | W.preposition) ||
      text.tokens.lower[i - 1] === text.grammar.endings.genitive
    )
      return false;
    if (cue.form & (Form.past | Form.participle)) return true;
    return !cue.alsoNoun;
  }
  const word = text.tokens.lower[i] ?? '';
  if (text.capital[i] || word.length < 5 || !word.endsWith(text.grammar.endings.past)) return false;
  return (
    !(before & (W.determiner | W.possessive | W.preposition | W.coordinator)) &&
    text.tokens.kind[i - 1] === TokenKind.word
  );
}
