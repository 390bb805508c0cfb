import type {ArticleText} from './article-text.ts';
import {CharKind, charKind, KIND_OF, plainEnd} from './plain-tokens.ts';
import {readGeneralToken} from './general-tokens.ts';
import {isInitial, isUpperAt} from './letters.ts';
import {TokenKind} from './token-kind.ts';
import {currentVocabulary, type Vocabulary} from './vocabulary.ts';
import type {Words} from './word-lists.ts';

export {TokenKind};

/**
 * The tokens of a text as parallel arrays, which keeps a long article out of the garbage collector's way. Offsets are
 * UTF-16 offsets into `text`. The clitic "'s" is a token of its own; hyphenated words ("rubber-stamp", "Kassym-Jomart")
 * and dotted initials ("U.S.") are one; figures with their separators ("12,000", "70.8") are one of kind `number`,
 * what hangs on them ("pc", "m", "-", "point") is not part of them.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** The token in lower case, with typographic apostrophes made straight: its form. */
  readonly lower: readonly string[];
  /** The number of the token's form in `vocabulary`. */
  readonly form: Int32Array;
  readonly vocabulary: Vocabulary;
  /** For each token the index of its sentence. */
  readonly sentence: Int32Array;
  /** For each sentence the index of its first token, and one entry more holding `length`. */
  readonly sentenceStart: readonly number[];
  /** For each token the index of its block (paragraph). */
  readonly block: Int32Array;
}

/** The words that tell where a sentence of one language does not end, or does after all. */
export interface SentenceWords {
  /** Lower-cased words, without their stop, that a stop follows inside a sentence: "mr", "gov". */
  readonly abbreviations: Words;
  /** Lower-cased words that, capitalised after dotted initials ("the U.S. The …"), begin a sentence. */
  readonly starters: Words;
}

const SPACE = /\s/;

/** Splits an article into tokens and sentences. A block's end always ends a sentence. */
export function tokenise(article: ArticleText, words: SentenceWords): Tokens {
  return readTokens(article, words, false);
}

/**
 * The same with a full stop, of no width, behind every block that ends without one, as headlines, captions and items of
 * lists do. What reads the words to the left and right of a word then meets a stop between any two sentences, and never
 * takes the next block's first word for an object.
 */
export function tokeniseClosed(article: ArticleText, words: SentenceWords): Tokens {
  return readTokens(article, words, true);
}

function readTokens({text, breaks}: ArticleText, words: SentenceWords, isClosed: boolean): Tokens {
  let {start, end, form, kind} = draft;
  const vocabulary = currentVocabulary();
  const lower: string[] = [];
  let n = 0;
  let b = 0;
  for (let at = 0; at < text.length;) {
    const first = charKind(text.charCodeAt(at));
    if (first === CharKind.space || (first === CharKind.other && SPACE.test(text.charAt(at)))) {
      at++;
      continue;
    }
    // Room for the token, and for a stop before and behind it.
    if (n + 2 >= start.length) ({start, end, form, kind} = widenDraft(draft));
    if (at >= (breaks[b] ?? Infinity)) {
      while ((breaks[b] ?? Infinity) <= at) b++;
      if (isClosed && n > 0 && isOpen({text, start, end, lower}, n - 1)) lower.push(putStop(draft, n++, vocabulary));
    }
    const plain = plainEnd(text, at, first);
    start[n] = at;
    if (plain > 0) {
      kind[n] = first === CharKind.apostrophe && plain > at + 1 ? TokenKind.word : (KIND_OF[first] as number);
      // A lone apostrophe keeps its shape.
      form[n] =
        first === CharKind.apostrophe && plain === at + 1
          ? vocabulary.add(text.charAt(at))
          : vocabulary.addPart(text, at, plain);
      at = plain;
    } else {
      const general = readGeneralToken(text, at);
      const folded = text.slice(at, general.end).toLowerCase();
      kind[n] = general.kind;
      form[n] = vocabulary.add(general.kind === TokenKind.word ? folded.replaceAll('’', "'") : folded);
      at = general.end;
    }
    end[n] = at;
    lower.push(vocabulary.forms[form[n] as number] as string);
    n++;
  }
  if (isClosed && n > 0 && isOpen({text, start, end, lower}, n - 1)) lower.push(putStop(draft, n++, vocabulary));
  // One piece of memory for all five lists: to make and to collect each by itself costs more than to fill it.
  const figures = new Int32Array(n * 5);
  const list = (k: number): Int32Array => figures.subarray(k * n, (k + 1) * n);
  figures.set(start.subarray(0, n));
  figures.set(end.subarray(0, n), n);
  figures.set(form.subarray(0, n), 2 * n);
  const tokens = {
    text,
    length: n,
    start: list(0),
    end: list(1),
    kind: kind.slice(0, n),
    lower,
    form: list(2),
    vocabulary,
    sentence: list(3),
    sentenceStart: [] as number[],
    block: list(4),
  };
  if (n > LONGEST_KEPT) draft = makeDraft(FIRST_LENGTH);
  split(tokens, breaks, words);
  return tokens;
}

/** Puts a stop of no width behind the last token of a block; answers its form. */
function putStop({start, end, form, kind}: Draft, n: number, vocabulary: Vocabulary): string {
  start[n] = end[n] = end[n - 1] as number;
  kind[n] = TokenKind.punctuation;
  form[n] = vocabulary.add('.');
  return '.';
}

/** Where the tokens of a text are put down until their number is known; kept for the next text. */
interface Draft {
  start: Int32Array;
  end: Int32Array;
  form: Int32Array;
  kind: Uint8Array;
}

const FIRST_LENGTH = 2048;
/** In tokens: an article of 300 kB. After longer ones the memory is given back. */
const LONGEST_KEPT = 65_536;

let draft = makeDraft(FIRST_LENGTH);

function makeDraft(length: number): Draft {
  return {
    start: new Int32Array(length),
    end: new Int32Array(length),
    form: new Int32Array(length),
    kind: new Uint8Array(length),
  };
}

/** Makes a draft twice as long and keeps what it holds. */
function widenDraft(narrow: Draft): Draft {
  draft = makeDraft(narrow.start.length * 2);
  draft.start.set(narrow.start);
  draft.end.set(narrow.end);
  draft.form.set(narrow.form);
  draft.kind.set(narrow.kind);
  return draft;
}

/** Fills `sentence`, `sentenceStart` and `block`. */
function split(tokens: Tokens & {sentenceStart: number[]}, breaks: readonly number[], words: SentenceWords): void {
  const {length, start, end, sentence, sentenceStart, block} = tokens;
  let b = 0;
  let current = -1;
  let fresh = true;
  for (let i = 0; i < length; i++) {
    // A stop of no width stands at the end of its own block.
    const at = Math.min(start[i] as number, (end[i] as number) - 1);
    while (b < breaks.length && (breaks[b] as number) <= at) {
      b++;
      fresh = true;
    }
    if (fresh) {
      current++;
      sentenceStart.push(i);
      fresh = false;
    }
    sentence[i] = current;
    block[i] = b;
    if (endsSentence(tokens, i, words)) {
      const last = closingEnd(tokens, i);
      for (; i < last; i++) {
        sentence[i + 1] = current;
        block[i + 1] = b;
      }
      fresh = true;
    }
  }
  sentenceStart.push(length);
}

/** Does a block whose last token is this end without a stop, a question or exclamation mark, or a colon? */
function isOpen({text, start, end, lower}: Pick<Tokens, 'text' | 'start' | 'end' | 'lower'>, last: number): boolean {
  let i = last;
  while (i > 0 && CLOSING.test(lower[i] as string) && start[i] === end[i - 1]) i--;
  return !STOPS.test(text.charAt((end[i] as number) - 1));
}

/** Quotation marks and brackets that stand behind the stop they belong to. */
const CLOSING = /^[”’»›"')\]]$/;
/** What a colon leads up to may stand in the next block: a quotation, a list. */
const STOPS = /[.!?…。:]/;

const TERMINAL = /^(?:[.!?…。]|\.{2,})$/;
/** The ASCII characters that may begin a sentence. */
const ASCII_OPENS = Uint8Array.from({length: 128}, (_, code) =>
  (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || [34, 39, 40, 91, 35, 64, 45].includes(code) ? 1 : 0,
);

/** May the character at `at` begin a sentence? */
function opensSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128
    ? ASCII_OPENS[unit] === 1
    : '“„«‹‘—–'.includes(text.charAt(at)) || isInitial(text.codePointAt(at) ?? 0);
}

/** Is this the last character of something that `TERMINAL` matches, or of dotted initials: . ! ? … 。 */
const mayEndSentence = (code: number): boolean =>
  code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002;

/** Does token `i` end a sentence (its closing quotes and brackets still to come)? */
function endsSentence(tokens: Tokens, i: number, words: SentenceWords): boolean {
  const {text, lower, start, end, kind} = tokens;
  // Nearly every token falls here, at the cost of one character.
  if (!mayEndSentence(text.charCodeAt((end[i] as number) - 1))) return false;
  const token = lower[i] as string;
  // A word ends in a stop only as dotted initials do.
  const dotted = kind[i] === TokenKind.word;
  if (!dotted && !TERMINAL.test(token)) return false;
  const last = closingEnd(tokens, i);
  const next = last + 1;
  if (next >= tokens.length) return true;
  if (start[next] === end[last]) return false;
  if (!opensSentence(text, start[next] as number)) return false;
  const nextWord = lower[next] as string;
  if (dotted) return words.starters.has(nextWord) || (kind[next] === TokenKind.quote && last === i);
  if (token !== '.' || last > i || i === 0) return true;
  const before = lower[i - 1] as string;
  if (end[i - 1] !== start[i]) return true;
  if (kind[i - 1] !== TokenKind.word) return true;
  if (words.abbreviations.has(before)) return false;
  // A single capital is an initial ("John F. Kennedy") unless a new sentence plainly begins.
  const isInitial = before.length === 1 && before !== 'i' && isUpperAt(text, start[i - 1] as number);
  return !isInitial || words.starters.has(nextWord);
}

/** The last of the closing quotes and brackets that hang on token `i`; `i` where there are none. */
function closingEnd({text, start, end, length}: Tokens, i: number): number {
  let last = i;
  while (
    last + 1 < length &&
    start[last + 1] === end[last] &&
    /[”’»›"')\]]/.test(text.charAt(start[last + 1] as number)) &&
    (end[last + 1] as number) - (start[last + 1] as number) === 1
  )
    last++;
  return last;
}
