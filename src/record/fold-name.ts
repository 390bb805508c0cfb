const PLAIN = /^[a-z0-9 ]*$/;

/** Answers kept at most: the names of one country's events, asked for again with every claim. */
const MOST_KEPT = 5_000;

/** A function of a name that keeps its answers; with the most kept, it forgets them all and begins anew. */
function remember(compute: (name: string) => string): (name: string) => string {
  const kept = new Map<string, string>();
  return (name) => {
    let answer = kept.get(name);
    if (answer !== undefined) return answer;
    answer = compute(name);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(name, answer);
    return answer;
  };
}

/**
 * Folds a name to the key under which the record looks it up: lower case, no accents, no possessive "'s", no leading
 * article, punctuation as single spaces. "The IEC's" and "I.E.C." both give "iec". Letters of any script are kept.
 */
export const nameKey = remember(foldName);

function foldName(name: string): string {
  let key = name.toLowerCase().trim();
  if (!PLAIN.test(key)) {
    key = key
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[ıł]/g, (letter) => (letter === 'ı' ? 'i' : 'l'))
      .replace(/['’ʼ]s(?![\p{L}\p{N}])/gu, '')
      .replace(/(?<![\p{L}\p{N}])((?:\p{L}\.){2,})/gu, (initials) => initials.replaceAll('.', ''))
      .replace(/['’ʼ`.]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  } else key = key.replace(/ {2,}/g, ' ');
  return key.startsWith('the ') ? key.slice(4) : key;
}

/** Spellings that different romanisations give one sound, applied in order. Each pair: pattern, what it becomes. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dzh|zh|dj/g, 'j'],
  [/kh/g, 'h'], // Akhmetov, Ahmetov
  [/ph/g, 'f'],
  [/sch|sh/g, 's'],
  [/ck|q|c(?=[aou])/g, 'k'], // Toqaev, Tokayev; Cakir, Kakir
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|y|j(?=[aeiou]\b)/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/([aeou])i(?=[aeou])/g, '$1'], // Tokayev, Tokaev
  [/(?<=.{3})[aeiou]{1,8}$/g, ''], // Lukashenko, Lukashenka; Zelensky, Zelenskyy
];

/** A key that spellings of one name in several romanisations share: Tokayev and Toqaev, Zelensky and Zelenskiy. */
export const soundKey = remember((name) =>
  SOUNDS.reduce((key, [pattern, to]) => key.replace(pattern, to), nameKey(name).replaceAll(' ', '')),
);

/** Words after a surname that tell father from son. */
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)$/;

/** The folded words of a person's name, the surname last: without "Jr." and the like. */
export function personWords(name: string): string[] {
  const words = nameKey(name).split(' ');
  while (words.length > 1 && SUFFIXES.test(words.at(-1) as string)) words.pop();
  return words;
}
