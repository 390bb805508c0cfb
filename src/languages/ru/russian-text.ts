import type {ArticleText} from '../../text/article-text.ts';
import {tokenise, type Tokens} from '../../text/tokens.ts';
import {sentenceWords} from './sentence-words.ts';
import {entriesOf, foldWord, makeStemLookUp, type StemLookUp} from './stems.ts';
import {WORD_CLASSES, type WordClass} from './word-lists.ts';

/** A tokenised Russian text with the class of every word. */
export interface RussianText {
  readonly tokens: Tokens;
  /** Lower case, "ё" as "е". */
  readonly words: readonly string[];
  readonly classes: readonly (WordClass | null)[];
}

let classOf: StemLookUp<WordClass> | null = null;

/** Reads the words of an article. The look-up is made when first needed: who reads no Russian does not pay for it. */
export function readRussian(article: ArticleText): RussianText {
  classOf ??= makeStemLookUp(entriesOf(WORD_CLASSES));
  const tokens = tokenise(article, sentenceWords);
  const words = tokens.lower.map(foldWord);
  return {tokens, words, classes: words.map(classOf)};
}

/** The stretch of tokens [first, end) of the sentence that token `i` stands in. */
export function sentenceOf({tokens}: RussianText, i: number): {first: number; end: number} {
  const sentence = tokens.sentence[i] as number;
  return {first: tokens.sentenceStart[sentence] as number, end: tokens.sentenceStart[sentence + 1] as number};
}
