import {wordLists} from '../../../src/languages/en/claims/word-lists.ts';

/** Every word and expression of the lists that claims are read with, as it is written in a text. */
export function listedWords(): string[] {
  const lists = Object.values(wordLists).flatMap((classes) => Object.values(classes as Record<string, string>));
  const words = lists.join(' ').split(/\s+/);
  return [...new Set(words.map((word) => word.replace(/[+*]$/, '').replaceAll('_', ' ')))];
}
