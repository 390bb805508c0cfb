import type {WordList, WordValues} from '../word-lists.ts';

/** How a text bounds a figure. */
export type Hedge = 'at-least' | 'at-most' | 'about';

/** The number words of one language, all in lower case. */
export interface NumberWords {
  /** Adds a half to the number before it, its words joined with hyphens. */
  andHalf: string;
  /** "three", "twenty-five". */
  cardinals: WordValues<number>;
  /** "thousand", "million", "dozen": multiply what stands before them. */
  multipliers: WordValues<number>;
  /** Multipliers glued to figures: the "m" of "1.2m". */
  suffixes: WordValues<number>;
  /** "dozens", "thousands", with the size of their unit. */
  vague: WordValues<number>;
  /** Those of `vague` that count only with "of" behind them. */
  vagueOnlyWithOf: WordList;
  /** What else may follow one of those where it counts people: "scores hurt", "scores were killed". */
  vagueBefore: WordList;
  /** Vague counts without a value: "a handful". */
  noValue: WordList;
  /** Units that an article counts one of: "a decade in prison". */
  articleUnits: WordList;
  /** "several" in "several hundred". */
  someOf: WordList;
  /** Fractions in one word: "half", "two-thirds". */
  fractions: WordValues<number>;
  /** Denominators that follow a number word: "thirds" in "two thirds". */
  fractionNouns: WordValues<number>;
  articles: WordList;
  /** "majority": a share without a number. */
  majorities: WordList;
  and: WordList;
  of: string;
  in: string;
  out: string;
  percent: WordList;
  /** The two words of "per cent". */
  per: string;
  cent: WordList;
  points: WordList;
  between: string;
  from: string;
  /** What, shortly before "from", makes what follows a change of two figures and no range: "rose from 41 to 57". */
  changes?: WordList;
  /** What right before "from" opens a range for all that ("passed down sentences ranging from 8 to 13 years"). */
  ranges?: WordList;
  /** What joins the two ends of a range. */
  to: WordList;
  currencySigns: WordList;
  currencies: WordList;
  /** What stands for a currency before a figure when written in capitals: "EGP 100,000". */
  currencyCodes?: WordList;
  /** What, glued to a figure, makes it an ordinal, a clock time or a measure. */
  ordinalEnds: WordList;
  clock: WordList;
  /** Hedges of one to four words before a figure, and behind it. */
  hedges: WordValues<Hedge>;
  hedgesAfter: WordValues<Hedge>;
}
