import {AUTHOR_NOTE, CONTRIBUTED, LONGEST_BOILERPLATE, OCCUPATION, OPENINGS} from './boilerplate.ts';

/** What may stand before the first word; "(c)" is one. */
const LEAD = /^(?:[\s–—\-•*>►▶[]|\((?!c\)))*/i;

/** Whether a block is a publisher's word to the reader: an offer, a link to more, a credit. */
export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST_BOILERPLATE) return false;
  const start = text.replace(LEAD, '');
  const lower = start.toLowerCase();
  if (openingsOf(lower).some((opening) => opening.test(start))) return true;
  return lower.includes(CONTRIBUTED.words) && contributed.test(start);
}

/** Whether a block tells who wrote the article. */
export function isAuthorNote(text: string): boolean {
  return text.length <= LONGEST_BOILERPLATE * 2 && OCCUPATION.test(text) && AUTHOR_NOTE.test(text);
}

/** The patterns that a text may match by its first letters. */
function openingsOf(lower: string): readonly Pattern[] {
  const found: Pattern[] = [];
  for (let length = 1; length <= Math.min(lower.length, LONGEST_KEY); length++)
    found.push(...(byKey.get(lower.slice(0, length)) ?? []));
  return found;
}

/** A regular expression that is compiled when it is first asked. */
class Pattern {
  private compiled: RegExp | null = null;

  constructor(private readonly source: string) {}

  test(text: string): boolean {
    this.compiled ??= new RegExp(`^(?:${this.source})`, 'i');
    return this.compiled.test(text);
  }
}

const contributed = new Pattern(CONTRIBUTED.pattern);
const byKey = indexOpenings();
const LONGEST_KEY = 3;

function indexOpenings(): Map<string, Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const {keys, pattern} of OPENINGS) {
    const opening = new Pattern(pattern);
    for (const key of keys.split(' ').flatMap(readKey)) index.set(key, [...(index.get(key) ?? []), opening]);
  }
  return index;
}

function readKey(key: string): string[] {
  return key === '#' ? [...'0123456789'] : [key.replace('␣', ' ')];
}
