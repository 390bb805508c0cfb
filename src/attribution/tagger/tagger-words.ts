/** What a tagger of one language knows of words before training; packed into the weights file with the weights. */
export interface TaggerWords {
  /** Closed word classes: name and lower-cased words. A word belongs to the first class that lists it. */
  readonly classes: readonly (readonly [name: string, words: readonly string[]])[];
  /** Stems (see `stem`) of verbs and nouns of reporting. */
  readonly reporting: readonly string[];
  /** `form=stem` for irregular forms. */
  readonly irregular: readonly string[];
}

/** The crude stem of a lower-cased English-like word: the commonest inflections cut off, then a final e. */
export function stem(word: string): string {
  let s = word;
  if (s.length > 5 && s.endsWith('ing')) s = s.slice(0, -3);
  else if (s.length > 4 && s.endsWith('ies')) s = `${s.slice(0, -3)}y`;
  else if (s.length > 4 && s.endsWith('ied')) s = `${s.slice(0, -3)}y`;
  else if (s.length > 4 && s.endsWith('ed')) s = s.slice(0, -2);
  else if (s.length > 3 && s.endsWith('s') && !s.endsWith('ss')) s = s.slice(0, -1);
  if (s.length > 3 && s.endsWith('e')) s = s.slice(0, -1);
  const last = s.length - 1;
  // "planned" is "plan" + "ned".
  if (last > 2 && s[last] === s[last - 1] && !/[aeiouls]/.test(s[last] ?? '') && s !== word) s = s.slice(0, -1);
  return s;
}
