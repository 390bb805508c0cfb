/** Spells out the forms behind a mark: `kill*` all regular forms of a verb, `seat+` singular and plural. */
export function inflect(entry: string): string[] {
  const mark = entry.at(-1);
  const base = entry.slice(0, -1);
  if (mark === '*') return verbForms(base);
  if (mark === '+') return [base, plural(base)];
  return [entry];
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function verbForms(verb: string): string[] {
  // In "take_part" it is the first word that bends.
  const [head = '', ...rest] = verb.split('_');
  const tail = rest.length ? `_${rest.join('_')}` : '';
  const stem = head.endsWith('e') ? head.slice(0, -1) : head;
  const past = /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ied` : `${stem}ed`;
  return [head, plural(head), past, `${stem}ing`].map((form) => form + tail);
}
