/** Is the character at offset `at` a capital letter? False outside the text. */
export function isUpperAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return at < text.length && at >= 0 && (upper ??= /\p{Lu}/u).test(text.charAt(at));
}

/** Is it a small letter? */
export function isLowerAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 97 && unit <= 122;
  return at < text.length && at >= 0 && (lower ??= /\p{Ll}/u).test(text.charAt(at));
}

/** Is it a letter of any kind? */
export function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 32;
  if (unit < 128) return unit >= 97 && unit <= 122;
  return at < text.length && at >= 0 && (letter ??= /\p{L}/u).test(text.charAt(at));
}

// Kept: esbuild writes such patterns as calls of `RegExp`, and making one costs a hundred times a test.
let upper: RegExp | undefined;
let lower: RegExp | undefined;
let letter: RegExp | undefined;
