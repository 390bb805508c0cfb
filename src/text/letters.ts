/** Is the character at offset `at` a capital letter? False beyond the text. */
export function isUpperAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return unit === unit && /\p{Lu}/u.test(text.charAt(at));
}
