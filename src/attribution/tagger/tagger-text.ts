import type {ReportedStatement} from '../attribution.ts';
import type {Quotations} from '../../text/quotations.ts';
import {TokenKind, type Tokens} from '../../text/tokens.ts';
import type {Marked} from '../marked-text.ts';
import {tokenAt} from '../token-ranges.ts';
import {hashString} from './hashing.ts';
import type {Lexicon} from './lexicon.ts';
import {sentencesNear, stretchesOf} from './windows.ts';

/** How a token is written; an entry of `TaggerText.shape`. */
export const Shape = {lower: 0, capital: 1, capitals: 2, mixed: 3, number: 4, punctuation: 5, quote: 6} as const;

/** What the rules say of a token; bits of `TaggerText.rule`. */
const RuleBit = {source: 1, cue: 2, content: 4} as const;

/** The tokens of an article as the tagger sees them: one typed array per property, indexed by token. */
export interface TaggerText {
  readonly tokens: Tokens;
  readonly length: number;
  /** The sentences whose cues are looked for, marked with 1; `null` for all. Nothing is described far from them. */
  readonly wanted: Uint8Array | null;
  /** Hash of the lower-cased word; figures share one hash per number of digits. */
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Uint8Array;
  /** Closed word class, or a class of punctuation, or of shape: what stands in for the word in longer patterns. */
  readonly cls: Uint8Array;
  /** Share of cue uses seen in training, in steps (0 to 5), and whether the stem is in the list of reporting words. */
  readonly cue: Uint8Array;
  readonly reporting: Uint8Array;
  /** Index of the quotation that holds the token (its marks included), or -1. */
  readonly quote: Int32Array;
  /** For each quotation its first and its last token. */
  readonly quoteStart: readonly number[];
  readonly quoteEnd: readonly number[];
  /** Running counts, for "how many between": commas, subordinators, auxiliaries, cue words, sentence-inner stops. */
  readonly commas: Int32Array;
  readonly clauses: Int32Array;
  readonly auxiliaries: Int32Array;
  readonly cueWords: Int32Array;
  readonly stops: Int32Array;
  readonly quoteMarks: Int32Array;
  /** What the rules say of each token, as `RuleBit`s. */
  readonly rule: Uint8Array;
  /** For each token of a rule's cue the index of its statement, else -1. */
  readonly ruleOfCue: Int32Array;
  readonly ruleStatements: readonly RuleTokens[];
}

/** The spans of a rules' statement in tokens. */
export interface RuleTokens {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  readonly rule: number;
  /** Confidence in tenths. */
  readonly confidence: number;
}

/** A run of tokens, `end` exclusive. */
export interface TokenRange {
  start: number;
  end: number;
}

/** Number of classes that punctuation and shapes take before the lexicon's own begin. */
const FIRST_CLASS = 20;
const PUNCTUATION: Readonly<Record<string, number>> = {
  ',': 1,
  '.': 2,
  '?': 2,
  '!': 2,
  ';': 3,
  ':': 4,
  '(': 5,
  ')': 6,
  '[': 5,
  ']': 6,
  '-': 7,
  '–': 8,
  '—': 8,
  '--': 8,
  '―': 8,
  '…': 9,
  '...': 9,
};
const CLASS = {other: 0, openQuote: 10, closeQuote: 11, number: 12, name: 13, word: 14, cueWord: 15, ing: 16, ed: 17};
const MAX_LEVEL = 5;
const NUMBER = hashString('<number>');

/** What of a text is described, and how, where it is not everything. */
export interface Described {
  /** Only what cues need whose windows may reach one of these ranges. */
  near?: readonly TokenRange[] | null;
  /** Overrides the lexicon's shares (training leaves a text out). */
  cueLevel?: (word: string) => number;
}

/** Describes an article's tokens for the tagger. */
export function describeTokens(
  marked: Marked,
  rules: readonly ReportedStatement[],
  lexicon: Lexicon,
  {near = null, cueLevel = (word) => lexicon.cueLevel(word)}: Described = {},
): TaggerText {
  const {tokens} = marked;
  const n = tokens.length;
  const quotes = quotationsOf(marked.quotations);
  const wanted = near && sentencesNear({tokens, ...quotes}, near);
  const text = {
    tokens,
    length: n,
    wanted,
    word: new Int32Array(n),
    stem: new Int32Array(n),
    suffix: new Int32Array(n),
    shape: new Uint8Array(n),
    cls: new Uint8Array(n),
    cue: new Uint8Array(n),
    reporting: new Uint8Array(n),
    ...quotes,
    commas: new Int32Array(n + 1),
    clauses: new Int32Array(n + 1),
    auxiliaries: new Int32Array(n + 1),
    cueWords: new Int32Array(n + 1),
    stops: new Int32Array(n + 1),
    quoteMarks: new Int32Array(n + 1),
    rule: new Uint8Array(n),
    ruleOfCue: new Int32Array(n).fill(-1),
    ruleStatements: [] as RuleTokens[],
  };
  for (const stretch of wanted ? stretchesOf(text, wanted) : [{start: 0, end: n}]) {
    for (let i = stretch.start; i < stretch.end; i++) {
      const entry = lexicon.entry(tokens.lower[i] as string);
      const shape = shapeOf(tokens, i);
      text.shape[i] = shape;
      text.word[i] = shape === Shape.number ? NUMBER + entry.length : entry.word;
      text.stem[i] = entry.stem;
      text.suffix[i] = entry.suffix;
      text.cue[i] = Math.min(MAX_LEVEL, cueLevel(tokens.lower[i] as string));
      text.reporting[i] = entry.reporting ? 1 : 0;
      text.cls[i] = classOf(text, i, entry.cls, entry.ending);
    }
    countBetween(text, stretch, lexicon);
  }
  addRules(text, rules);
  return text;
}

function shapeOf({text, start, end, kind}: Tokens, i: number): number {
  if (kind[i] === TokenKind.number) return Shape.number;
  if (kind[i] === TokenKind.quote) return Shape.quote;
  if (kind[i] === TokenKind.punctuation) return Shape.punctuation;
  const word = text.slice(start[i], end[i]);
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return Shape.lower;
  const rest = word.slice(1);
  if (rest === rest.toLowerCase()) return Shape.capital;
  return rest === rest.toUpperCase() ? Shape.capitals : Shape.mixed;
}

function classOf(
  text: Pick<TaggerText, 'tokens' | 'shape' | 'cue' | 'reporting' | 'quote' | 'quoteStart'>,
  i: number,
  listed: number,
  ending: number,
): number {
  const shape = text.shape[i];
  if (shape === Shape.quote) return text.quoteStart[text.quote[i] as number] === i ? CLASS.openQuote : CLASS.closeQuote;
  if (shape === Shape.punctuation) return PUNCTUATION[text.tokens.lower[i] as string] ?? CLASS.other;
  if (shape === Shape.number) return CLASS.number;
  if (listed > 0) return FIRST_CLASS + listed - 1;
  if (shape !== Shape.lower) return CLASS.name;
  if (text.reporting[i] === 1 || (text.cue[i] as number) >= 4) return CLASS.cueWord;
  if (ending > 0) return ending === 1 ? CLASS.ing : CLASS.ed;
  return CLASS.word;
}

/** Quotations as the rules pair them, in the form the features read. */
function quotationsOf({list, of}: Quotations): Pick<TaggerText, 'quote' | 'quoteStart' | 'quoteEnd'> {
  return {quote: of, quoteStart: list.map(({open}) => open), quoteEnd: list.map(({close}) => close)};
}

/** Fills the running counts of a stretch: they hold within it. */
function countBetween(
  text: Pick<TaggerText, 'cls' | 'cue' | 'commas' | 'clauses' | 'auxiliaries' | 'cueWords' | 'stops' | 'quoteMarks'>,
  {start, end}: TokenRange,
  lexicon: Lexicon,
): void {
  const {cls, cue, commas, clauses, auxiliaries, cueWords, stops, quoteMarks} = text;
  for (let i = start; i < end; i++) {
    const c = cls[i] as number;
    commas[i + 1] = (commas[i] as number) + (c === 1 || c === 8 || c === 5 || c === 6 ? 1 : 0);
    stops[i + 1] = (stops[i] as number) + (c === 2 || c === 3 || c === 4 ? 1 : 0);
    quoteMarks[i + 1] = (quoteMarks[i] as number) + (c === CLASS.openQuote || c === CLASS.closeQuote ? 1 : 0);
    clauses[i + 1] = (clauses[i] as number) + (lexicon.isClause(c - FIRST_CLASS) ? 1 : 0);
    auxiliaries[i + 1] = (auxiliaries[i] as number) + (lexicon.isAuxiliary(c - FIRST_CLASS) ? 1 : 0);
    cueWords[i + 1] = (cueWords[i] as number) + ((cue[i] as number) >= 4 ? 1 : 0);
  }
}

function addRules(
  text: {tokens: Tokens; rule: Uint8Array; ruleOfCue: Int32Array; ruleStatements: RuleTokens[]},
  rules: readonly ReportedStatement[],
): void {
  for (const statement of rules) {
    const ranges = (part: 'source' | 'cue' | 'content') =>
      statement[part].map((span) => tokensIn(text.tokens, span.start, span.end)).filter(({start, end}) => start < end);
    const found = {
      source: ranges('source'),
      cue: ranges('cue'),
      content: ranges('content'),
      rule: hashString(statement.rule),
      confidence: Math.round(statement.confidence * 10),
    };
    for (const {start, end} of found.cue) text.ruleOfCue.fill(text.ruleStatements.length, start, end);
    text.ruleStatements.push(found);
    for (const part of ['source', 'cue', 'content'] as const)
      for (const {start, end} of found[part])
        for (let i = start; i < end; i++) text.rule[i] = (text.rule[i] as number) | RuleBit[part];
  }
}

/** The tokens that begin within the characters from `start` to `end`. */
export function tokensIn({start: starts, length}: Tokens, start: number, end: number): TokenRange {
  return {start: tokenAt(starts, length, start), end: tokenAt(starts, length, end)};
}
