import type {FormValues, Vocabulary} from '../text/vocabulary.ts';
import type {NumberWords} from '../text/numerals/number-words.ts';
import type {RuleBook} from './figure-rules.ts';

/** An expression of several words: those behind its first, and the bits of `Thing`, `Act`, `Form`, `Judge` and `Role` that all its tokens take. */
export interface Expression {
  readonly rest: readonly string[];
  readonly classes: readonly number[];
}

/** The expressions that begin with one form, longest first. */
export interface ExpressionList {
  readonly expressions: readonly Expression[];
  /** The numbers in `vocabulary` of each expression's second form: what stands behind a token is nearly always none. */
  vocabulary: Vocabulary | null;
  readonly seconds: Int32Array;
}

/** Words and expressions of one language with their classes (see `PackedLexicon`). */
export interface Lexicon {
  /** The number of each form's entry, 0 for unknown ones. */
  readonly values: FormValues;
  readonly entries: Int32Array;
  /** The expressions of an entry's list, longest first. */
  readonly expressions: (list: number) => ExpressionList;
}

/** Everything the claim finder knows of one language. */
export interface ClaimGrammar {
  numbers: NumberWords;
  /** What forms are to a figure (`NumberRole`). */
  numberRoles: FormValues;
  lexicon: Lexicon;
  figures: RuleBook;
}
