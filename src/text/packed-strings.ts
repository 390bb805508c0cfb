import {readDigits, writeDigits} from './packed-digits.ts';

/** A list of strings laid out by the build: none costs anything at the start, each can be read by itself. */
export interface PackedStrings {
  /** The strings one behind another. */
  text: string;
  /** Where each begins, and where the last ends, in three characters. */
  places: string;
}

const WIDTH = 3;

/** Packs strings of up to 728,999 characters in all. */
export function packStrings(strings: readonly string[]): PackedStrings {
  let end = 0;
  const ends = strings.map((string) => writeDigits((end += string.length), WIDTH));
  return {text: strings.join(''), places: writeDigits(0, WIDTH) + ends.join('')};
}

/** The string of a number, counted from 0. */
export function stringAt({text, places}: PackedStrings, number: number): string {
  return text.slice(readDigits(places, number * WIDTH, WIDTH), readDigits(places, (number + 1) * WIDTH, WIDTH));
}

export function countOf({places}: PackedStrings): number {
  return places.length / WIDTH - 1;
}

/** The figures that a packed string holds, parted by spaces. */
export function readFigures(packed: string): number[] {
  return packed.split(' ').map(Number);
}
