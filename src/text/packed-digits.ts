/** Figures are written with these many characters from `FIRST` on: printable, so that they pass through JSON as they are. */
const BASE = 90;
const FIRST = 35;

/** Writes a whole number from 0 to below 90 to the power of `width` in so many characters. */
export function writeDigits(value: number, width: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= BASE ** width) throw new Error(`${value} cannot be packed`);
  let digits = '';
  for (let rest = value; digits.length < width; rest = Math.floor(rest / BASE))
    digits = String.fromCharCode(FIRST + (rest % BASE)) + digits;
  return digits;
}

/** Reads the number written in the `width` characters from `from` on. */
export function readDigits(digits: string, from: number, width: number): number {
  let value = 0;
  for (let i = from; i < from + width; i++) value = value * BASE + digits.charCodeAt(i) - FIRST;
  return value;
}
