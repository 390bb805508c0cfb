/** Forms of words by class: whole words, and stems that a `*` ends. */
export type StemLists<Name extends string> = Readonly<Record<Name, string>>;

/** Looks a lower-cased word up: the value of its whole form, else of its longest stem, else `null`. */
export type StemLookUp<Value> = (word: string) => Value | null;

/** No inflection adds more letters to a stem: "наблюдател-ями", "сфальсифицир-ованными". */
const LONGEST_ENDING = 8;
const SHORTEST_STEM = 3;

/** Russian text writes "е" for "ё" as often as not: both are looked up as "е". */
export function foldWord(lower: string): string {
  return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower;
}

/** Makes a look-up of `words` (each a form, or a stem with `*`) that costs a few map reads a word. */
export function makeStemLookUp<Value>(words: Iterable<readonly [string, Value]>): StemLookUp<Value> {
  const whole = new Map<string, Value>();
  const stems = new Map<string, Value>();
  let longest = SHORTEST_STEM;
  for (const [word, value] of words) {
    const folded = foldWord(word);
    if (!folded.endsWith('*')) whole.set(folded, value);
    else {
      stems.set(folded.slice(0, -1), value);
      longest = Math.max(longest, folded.length - 1);
    }
  }
  return (word) => {
    const exact = whole.get(word);
    if (exact !== undefined) return exact;
    const least = Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING);
    for (let length = Math.min(word.length, longest); length >= least; length--) {
      const value = stems.get(word.slice(0, length));
      if (value !== undefined) return value;
    }
    return null;
  };
}

/** The words of several lists with the name of their list. */
export function* entriesOf<Name extends string>(lists: StemLists<Name>): Generator<readonly [string, Name]> {
  for (const name of Object.keys(lists) as Name[])
    for (const word of lists[name].trim().split(/\s+/)) yield [word, name] as const;
}
