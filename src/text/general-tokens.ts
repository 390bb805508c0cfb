import {isLetter, isLetterOrNumber, isWordCharacter} from './letters.ts';
import {TokenKind} from './token-kind.ts';

/** A token as it is read. */
export interface TokenRead {
  end: number;
  /** A `TokenKind`. */
  kind: number;
}

/**
 * The token at `at`, where no white space is and the text goes on, whatever it is: an address, a figure, a clitic, a
 * word, a quotation mark, a run of stops or dashes, else one character; the first of these that fits. The test has all
 * of it as one regular expression, which would cost 13 ms to compile for the first "U.S." of a text.
 */
export function readGeneralToken(text: string, at: number): TokenRead {
  const address = addressEnd(text, at);
  if (address > at) return {end: address, kind: TokenKind.punctuation};
  const unit = text.charCodeAt(at);
  if (isDigit(unit)) return {end: figureEnd(text, at), kind: TokenKind.number};
  if (isApostrophe(unit) && isClitic(text, at + 1)) return {end: at + 2, kind: TokenKind.word};
  const word = wordEnd(text, at);
  if (word > at) return {end: word, kind: TokenKind.word};
  if (QUOTES.includes(text.charAt(at))) return {end: at + 1, kind: TokenKind.quote};
  let end = at + widthAt(text, at);
  if (unit === STOP || unit === DASH) while (text.charCodeAt(end) === unit) end++;
  return {end, kind: TokenKind.punctuation};
}

const STOP = 46;
const DASH = 45;
const QUOTES = '"“”„‟«»‹›‘’‚\'`';

/** The end of an address on the web; `at` where there is none. */
function addressEnd(text: string, at: number): number {
  const scheme = ['https://', 'http://', 'www.'].find((start) => text.startsWith(start, at));
  if (scheme === undefined) return at;
  const first = at + scheme.length;
  let end = first;
  while (end < text.length && !/[\s<>"”»]/.test(text.charAt(end))) end++;
  return end > first ? end : at;
}

/** The end of "12,000", "70.8", "12 000", "1.2.3": groups of three may be parted by a fixed or narrow space. */
function figureEnd(text: string, at: number): number {
  let end = digitsEnd(text, at);
  while ((text.charAt(end) === '.' || text.charAt(end) === ',') && isDigit(text.charCodeAt(end + 1)))
    end = digitsEnd(text, end + 1);
  while (isFixedSpace(text.charCodeAt(end)) && digitsEnd(text, end + 1) === end + 4) end += 4;
  return end;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isFixedSpace = (unit: number): boolean => unit === 0xa0 || unit === 0x202f || unit === 0x2009;
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;
const isHyphen = (unit: number): boolean => unit === DASH || unit === 0x2010 || unit === 0x2011;

/** Is there an "s" at `at` with which the word ends? */
function isClitic(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 32;
  return unit === 115 && !(at + 1 < text.length && isLetterOrNumber(codeAt(text, at + 1)));
}

/** The end of a word, of "U.S." or of "@name"; `at` where none begins. */
function wordEnd(text: string, at: number): number {
  const initials = initialsEnd(text, at);
  if (initials > at) return initials;
  const sign = text.charAt(at);
  const first = sign === '@' || sign === '#' ? at + 1 : at;
  if (!isLetterAt(text, first)) return at;
  let end = charactersEnd(text, first, true);
  for (;;) {
    const joint = text.charCodeAt(end);
    const joins = isHyphen(joint) || (isApostrophe(joint) && !isClitic(text, end + 1));
    if (!joins || !isLetterAt(text, end + 1)) return end;
    end = charactersEnd(text, end + 1, false);
  }
}

/** The end of two or more letters with a stop behind each. */
function initialsEnd(text: string, at: number): number {
  let end = at;
  let count = 0;
  for (; isLetterAt(text, end); count++) {
    const stop = end + widthAt(text, end);
    if (text.charCodeAt(stop) !== STOP) break;
    end = stop + 1;
  }
  return count < 2 ? at : end;
}

function charactersEnd(text: string, at: number, withUnderscores: boolean): number {
  let end = at;
  while (end < text.length && (isWordCharacter(codeAt(text, end)) || (withUnderscores && text.charAt(end) === '_')))
    end += widthAt(text, end);
  return end;
}

const codeAt = (text: string, at: number): number => text.codePointAt(at) ?? 0;
const widthAt = (text: string, at: number): number => (codeAt(text, at) > 0xffff ? 2 : 1);
const isLetterAt = (text: string, at: number): boolean => at < text.length && isLetter(codeAt(text, at));
