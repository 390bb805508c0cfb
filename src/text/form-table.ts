import {hashForm} from './vocabulary.ts';

/**
 * Forms with a figure each, laid out by the build so that they need no work at the start: `forms` holds the forms, a
 * space behind each, and `slots` an open-addressing table (`hashForm`), five characters a slot: where the form begins
 * in `forms`, plus 1 (0 for a free slot), in three, and its figure in two.
 */
export interface PackedForms {
  forms: string;
  slots: string;
}

/** Figures are written with these many characters from `FIRST` on: printable, so that they pass through JSON as they are. */
const BASE = 90;
const FIRST = 35;
const WIDTH = 5;

/** Packs forms without white space and their figures, from 1 to 8099; of two equal forms the later counts. */
export function packForms(entries: Iterable<readonly [form: string, value: number]>): PackedForms {
  const values = new Map(entries);
  const size = 2 ** Math.ceil(Math.log2(values.size * 1.5 + 1));
  const slots = Array.from({length: size}, () => write(0, WIDTH));
  let forms = '';
  for (const [form, value] of values) {
    if (form === '' || /\s/.test(form)) throw new Error(`"${form}" cannot be packed`);
    let slot = hashForm(form) & (size - 1);
    while (slots[slot] !== FREE) slot = (slot + 1) & (size - 1);
    slots[slot] = write(forms.length + 1, 3) + write(value, 2);
    forms += `${form} `;
  }
  return {forms, slots: slots.join('')};
}

const FREE = write(0, WIDTH);

function write(value: number, width: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= BASE ** width) throw new Error(`${value} cannot be packed`);
  let digits = '';
  for (let rest = value; digits.length < width; rest = Math.floor(rest / BASE))
    digits = String.fromCharCode(FIRST + (rest % BASE)) + digits;
  return digits;
}

/** Looks packed forms up. */
export class FormTable {
  readonly #forms: string;
  readonly #slots: string;

  constructor({forms, slots}: PackedForms) {
    this.#forms = forms;
    this.#slots = slots;
  }

  /** The figure of a form, 0 where the table has none. */
  find(form: string): number {
    const mask = this.#slots.length / WIDTH - 1;
    for (let slot = hashForm(form) & mask; ; slot = (slot + 1) & mask) {
      const at = this.#read(slot * WIDTH, 3);
      if (at === 0) return 0;
      if (this.#forms.charCodeAt(at - 1 + form.length) === SPACE && this.#forms.startsWith(form, at - 1))
        return this.#read(slot * WIDTH + 3, 2);
    }
  }

  #read(from: number, width: number): number {
    let value = 0;
    for (let i = from; i < from + width; i++) value = value * BASE + this.#slots.charCodeAt(i) - FIRST;
    return value;
  }
}

const SPACE = 32;
