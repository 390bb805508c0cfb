import {readDigits, writeDigits} from './packed-digits.ts';
import {hashForm} from './vocabulary.ts';

/**
 * Forms with a figure each, laid out by the build so that they need no work at the start: `forms` holds them by the
 * bucket their hash (`hashForm`) puts them in, each with a space and its figure in two characters behind it, and
 * `buckets` where each bucket begins, in three characters, and where the last ends.
 */
export interface PackedForms {
  forms: string;
  buckets: string;
}

const OFFSET = 3;
const VALUE = 2;
/** Forms in a bucket on average, from half of this up. */
const CROWD = 3;

/** Packs forms without white space and their figures, from 0 to 8099; of two equal forms the later counts. */
export function packForms(entries: Iterable<readonly [form: string, value: number]>): PackedForms {
  const values = new Map(entries);
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, values.size / CROWD)));
  const buckets = Array.from({length: count}, () => '');
  for (const [form, value] of values) {
    if (form === '' || /\s/.test(form)) throw new Error(`"${form}" cannot be packed`);
    buckets[hashForm(form) & (count - 1)] += `${form} ${writeDigits(value, VALUE)}`;
  }
  let end = 0;
  const ends = buckets.map((bucket) => writeDigits((end += bucket.length), OFFSET));
  return {forms: buckets.join(''), buckets: writeDigits(0, OFFSET) + ends.join('')};
}

/** Looks packed forms up. */
export class FormTable {
  readonly #forms: string;
  readonly #buckets: string;

  constructor({forms, buckets}: PackedForms) {
    this.#forms = forms;
    this.#buckets = buckets;
  }

  /** The figure of a form, 0 where the table has none. */
  find(form: string): number {
    const forms = this.#forms;
    const last = this.#buckets.length / OFFSET - 2;
    const bucket = (hashForm(form) & last) * OFFSET;
    const end = readDigits(this.#buckets, bucket + OFFSET, OFFSET);
    for (let at = readDigits(this.#buckets, bucket, OFFSET); at < end; at = forms.indexOf(' ', at) + 1 + VALUE)
      if (forms.startsWith(form, at) && forms.charCodeAt(at + form.length) === SPACE)
        return readDigits(forms, at + form.length + 1, VALUE);
    return 0;
  }
}

const SPACE = 32;
