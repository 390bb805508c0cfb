import {hashForm} from './vocabulary.ts';

/**
 * Forms with a figure each, laid out by the build so that they need no work at the start: `slots` is an open-addressing
 * table of the forms (`hashForm`), parted by spaces, free slots empty; `values` has two characters for every slot.
 */
export interface PackedForms {
  slots: string;
  values: string;
}

/** Figures are written with these many characters from `FIRST` on: printable, so that they pass through JSON as they are. */
const BASE = 90;
const FIRST = 35;

/** Packs forms without white space and their figures, from 1 to 8099; of two equal forms the later counts. */
export function packForms(entries: Iterable<readonly [form: string, value: number]>): PackedForms {
  const values = new Map(entries);
  const size = 2 ** Math.ceil(Math.log2(values.size * 1.5 + 1));
  const slots = Array.from({length: size}, () => '');
  for (const form of values.keys()) {
    if (form === '' || /\s/.test(form)) throw new Error(`"${form}" cannot be packed`);
    let slot = hashForm(form) & (size - 1);
    while (slots[slot]) slot = (slot + 1) & (size - 1);
    slots[slot] = form;
  }
  return {slots: slots.join(' '), values: slots.map((form) => writeValue(values.get(form) ?? 0)).join('')};
}

function writeValue(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= BASE * BASE) throw new Error(`${value} cannot be packed`);
  return String.fromCharCode(FIRST + Math.floor(value / BASE), FIRST + (value % BASE));
}

/** Looks packed forms up. */
export class FormTable {
  readonly #slots: readonly string[];
  readonly #values: string;

  constructor({slots, values}: PackedForms) {
    this.#slots = slots.split(' ');
    this.#values = values;
  }

  /** The figure of a form, 0 where the table has none. */
  find(form: string): number {
    const mask = this.#slots.length - 1;
    for (let slot = hashForm(form) & mask; this.#slots[slot] !== ''; slot = (slot + 1) & mask)
      if (this.#slots[slot] === form)
        return (this.#values.charCodeAt(slot * 2) - FIRST) * BASE + this.#values.charCodeAt(slot * 2 + 1) - FIRST;
    return 0;
  }
}
