import {TokenKind, type Tokens} from '../../text/tokens.ts';
import {GLOSSES} from './gloss-words.ts';
import {foldWord, makeStemLookUp, type StemLookUp} from './stems.ts';

let glossOf: StemLookUp<string> | null = null;

/** How Cyrillic letters are most often written in Latin ones; "е" apart. */
const LETTERS = new Map(
  'а:a б:b в:v г:g д:d ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ё:yo'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
/** Case endings of surnames: "Косанова", "Косановым" are Kosanov's. */
const SURNAME = /((?:ов|ев|ин|ын))(?:а|у|ым|е)$/;

function romanise(word: string): string {
  let latin = '';
  const base = word.replace(SURNAME, '$1');
  for (let i = 0; i < base.length; i++) {
    const letter = base.charAt(i);
    if (letter === 'е') latin += i === 0 || /[аеиоуыэюяь]/.test(base.charAt(i - 1)) ? 'ye' : 'e';
    else latin += LETTERS.get(letter) ?? letter;
  }
  return latin;
}

function glossWord(lower: string): string {
  if (!/^[а-яё]/.test(lower)) return lower;
  glossOf ??= makeStemLookUp(
    Object.entries(GLOSSES).flatMap(([english, forms]) => forms.split(' ').map((form) => [form, english] as const)),
  );
  const folded = foldWord(lower);
  return glossOf(folded) ?? romanise(folded);
}

/**
 * The tokens of a Russian text under the English names by which the record is looked up, at the same offsets:
 * "июня" reads "june". The text keeps its length; a token of it shows the English word's beginning, which is what
 * tells names and acronyms.
 */
export function glossTokens(tokens: Tokens): Tokens {
  const lower: string[] = [];
  let text = '';
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    const original = tokens.text.slice(start, end);
    const gloss =
      tokens.kind[i] === TokenKind.word ? glossWord(tokens.lower[i] as string) : (tokens.lower[i] as string);
    lower.push(gloss.toLowerCase());
    text += tokens.text.slice(at, start) + (gloss === tokens.lower[i] ? original : fit(gloss, original));
    at = end;
  }
  text += tokens.text.slice(at);
  putModifiersFirst(lower);
  const form = Int32Array.from(lower, (word) => tokens.vocabulary.add(word));
  return {...tokens, text, lower, form};
}

/** The gloss at the length of the word it stands for, with its capitals. */
function fit(gloss: string, original: string): string {
  const isName = /^\p{Lu}/u.test(original) || /^[A-Z]/.test(gloss);
  const isShouted = original.length > 1 && original === original.toUpperCase();
  const cased = isShouted ? gloss.toUpperCase() : isName ? gloss.charAt(0).toUpperCase() + gloss.slice(1) : gloss;
  return cased.slice(0, original.length).padEnd(original.length, ' ');
}

/** "выборы президента" is the presidential election: English puts the office first. */
function putModifiersFirst(lower: string[]): void {
  for (let i = 0; i + 1 < lower.length; i++)
    if (lower[i] === 'election' && lower[i + 1] === 'president') {
      lower[i] = 'presidential';
      lower[i + 1] = 'election';
    }
}

/** A speaker's mention in the record's English, word by word: "глава ЦИК" is "head Central Election Commission". */
export function glossSpeaker(mention: string): string {
  return mention
    .slice(0, 300)
    .replace(/[«»]/g, ' ')
    .replace(/[\p{L}][\p{L}-]*/gu, (word) => {
      const gloss = glossWord(word.toLowerCase());
      return /^\p{Lu}/u.test(word) ? gloss.charAt(0).toUpperCase() + gloss.slice(1) : gloss;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
