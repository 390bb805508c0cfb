import type {NumberWords} from '../text/numerals.ts';
import type {RuleBook} from './figure-rules.ts';

/** The classes of one word: bits of `Thing`, `Act`, `Form` and `Judge`. */
export interface WordClasses {
  thing: number;
  act: number;
  form: number;
  judge: number;
}

/** An expression of several words with the classes that all its tokens take. */
export interface Expression {
  words: readonly string[];
  classes: WordClasses;
}

/** Words and expressions of one language with their classes; expressions under their first word, longest first. */
export interface Lexicon {
  words: ReadonlyMap<string, WordClasses>;
  expressions: ReadonlyMap<string, readonly Expression[]>;
}

/** Everything the claim finder knows of one language. */
export interface ClaimGrammar {
  numbers: NumberWords;
  lexicon: Lexicon;
  figures: RuleBook;
}
