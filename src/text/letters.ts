/** Is the character at offset `at` a capital letter? False outside the text. */
export function isUpperAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 65 && unit <= 90;
  if (unit >= 0xc0 && unit <= 0xff) return unit < 0xdf && unit !== 0xd7;
  if (isPunctuation(unit)) return false;
  return at < text.length && at >= 0 && (upper ??= /\p{Lu}/u).test(text.charAt(at));
}

/** Are all characters from `from` to `to` capital letters, and more than one: "INEC"? */
export function isInCapitals(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isUpperAt(text, at)) return false;
  return to - from > 1;
}

/** Is it a small letter? */
export function isLowerAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 97 && unit <= 122;
  if (unit >= 0xc0 && unit <= 0xff) return unit >= 0xdf && unit !== 0xf7;
  if (isPunctuation(unit)) return false;
  return at < text.length && at >= 0 && (lower ??= /\p{Ll}/u).test(text.charAt(at));
}

/** Is it a letter of any kind? */
export function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 32;
  if (unit < 128) return unit >= 97 && unit <= 122;
  return at < text.length && at >= 0 && isLetter(text.charCodeAt(at));
}

/**
 * Is a character, by its code point, a letter (`\p{L}`)? What news is mostly written in is told by ranges: a Unicode
 * class costs half a millisecond to compile.
 */
export function isLetter(code: number): boolean {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  if (code >= 0xc0 && code <= 0x2af) return code !== 0xd7 && code !== 0xf7;
  if (isPunctuation(code)) return false;
  if (code >= 0x400 && code <= 0x52f) return code < 0x482 || code > 0x489;
  return (letter ??= /\p{L}/u).test(String.fromCodePoint(code));
}

/** Is it a letter or a number (`[\p{L}\p{N}]`)? */
export function isLetterOrNumber(code: number): boolean {
  if (code < 128) return isLetter(code) || (code >= 48 && code <= 57);
  return isLetter(code) || (!isPunctuation(code) && (number ??= /\p{N}/u).test(String.fromCodePoint(code)));
}

/** Is it a letter, a number or a mark put on one (`[\p{L}\p{M}\p{N}]`)? */
export function isWordCharacter(code: number): boolean {
  if (code < 128) return isLetterOrNumber(code);
  return isLetterOrNumber(code) || (!isPunctuation(code) && (mark ??= /\p{M}/u).test(String.fromCodePoint(code)));
}

/** May it begin a word that begins a sentence, in a script of any kind (`[\p{Lu}\p{Lt}\p{Lo}\p{N}]`)? */
export function isInitial(code: number): boolean {
  if (code >= 0xc0 && code <= 0xff) return code < 0xdf && code !== 0xd7;
  if (code >= 0x400 && code <= 0x45f) return code < 0x430;
  if (isPunctuation(code)) return false;
  return (initial ??= /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u).test(String.fromCodePoint(code));
}

/** General punctuation, the spaces among it, and signs of currencies. */
const isPunctuation = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x206f) || (code >= 0x20a0 && code <= 0x20c0);

// Kept: esbuild writes such patterns as calls of `RegExp`, and making one costs a hundred times a test.
let upper: RegExp | undefined;
let lower: RegExp | undefined;
let letter: RegExp | undefined;
let number: RegExp | undefined;
let mark: RegExp | undefined;
let initial: RegExp | undefined;
