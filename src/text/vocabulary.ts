/** Forms and characters after which a vocabulary is left to the text that filled it and a fresh one is begun. */
const MOST_FORMS = 40_000;
const MOST_CHARACTERS = 500_000;

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** ASCII characters in lower case, by code. */
const LOWER = Uint8Array.from({length: 128}, (_, code) => (code >= 65 && code <= 90 ? code | 32 : code));
const APOSTROPHE = 39;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;

const foldUnit = (unit: number): number =>
  unit < 128 ? (LOWER[unit] as number) : unit === TYPOGRAPHIC_APOSTROPHE ? APOSTROPHE : unit;

const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);
const finish = (hash: number): number => hash ^ (hash >>> 15);

/** A 32-bit hash (FNV-1a, its high bits folded in) of a form in lower case. */
export function hashForm(form: string, seed = SEED): number {
  let hash = seed;
  for (let i = 0; i < form.length; i++) hash = mix(hash, form.charCodeAt(i));
  return finish(hash);
}

/**
 * Every form (token in lower case) that texts have held, once, under a number: a token then costs no new string, and
 * what a lexicon says of a form is looked up once and not at every token.
 */
export class Vocabulary {
  /** The forms by number, ascending from 0 without gaps. */
  readonly forms: string[] = [];
  #characters = 0;
  /** Open addressing, two figures a slot, side by side in memory: a form's number and 1, 0 where free, and its hash. */
  #slots = new Int32Array(4096);
  /** Another for every vocabulary, so that no page can choose its words to fall on one slot. */
  readonly #seed = (Math.random() * 2 ** 32) | 0;

  /** The number of a form. */
  add(form: string): number {
    const hash = hashForm(form, this.#seed);
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const id = (slots[slot] as number) - 1;
      if (id < 0) return this.#insert(copyOf(form), hash, slot);
      if (slots[slot + 1] === hash && this.forms[id] === form) return id;
    }
  }

  /** The number of the form that ASCII characters and typographic apostrophes of `text`, from `from` to before `to`, make. */
  addPart(text: string, from: number, to: number): number {
    let hash = this.#seed;
    for (let i = from; i < to; i++) hash = mix(hash, foldUnit(text.charCodeAt(i)));
    hash = finish(hash);
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const id = (slots[slot] as number) - 1;
      if (id < 0) return this.#insert(foldPart(text, from, to), hash, slot);
      if (slots[slot + 1] === hash && isSame(this.forms[id] as string, text, from, to)) return id;
    }
  }

  /** Has it grown so large that it should not be kept? */
  isFull(): boolean {
    return this.forms.length > MOST_FORMS || this.#characters > MOST_CHARACTERS;
  }

  #insert(form: string, hash: number, slot: number): number {
    const id = this.forms.length;
    this.forms.push(form);
    this.#characters += form.length;
    if ((id + 1) * 4 > this.#slots.length) slot = this.#widen(hash);
    this.#slots[slot] = id + 1;
    this.#slots[slot + 1] = hash;
    return id;
  }

  /** Doubles the table; the free slot of `hash` in the new one. */
  #widen(hash: number): number {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] === 0) continue;
      const slot = this.#freeSlot(old[at + 1] as number);
      this.#slots[slot] = old[at] as number;
      this.#slots[slot + 1] = old[at + 1] as number;
    }
    return this.#freeSlot(hash);
  }

  #freeSlot(hash: number): number {
    const mask = this.#slots.length - 2;
    let slot = (hash << 1) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 2) & mask;
    return slot;
  }
}

function isSame(form: string, text: string, from: number, to: number): boolean {
  if (form.length !== to - from) return false;
  for (let i = from; i < to; i++) if (form.charCodeAt(i - from) !== foldUnit(text.charCodeAt(i))) return false;
  return true;
}

/** Characters that are safely passed on as arguments at once. */
const CHUNK = 4096;

function foldPart(text: string, from: number, to: number): string {
  let form = '';
  for (let at = from; at < to; at += CHUNK) {
    const units = new Uint16Array(Math.min(CHUNK, to - at));
    for (let i = 0; i < units.length; i++) units[i] = foldUnit(text.charCodeAt(at + i));
    form += String.fromCharCode(...units);
  }
  return form;
}

/** A string of its own where the engine would keep a slice, and with it the whole article, in memory. */
function copyOf(form: string): string {
  if (form.length < SHORTEST_SLICE) return form;
  let copy = '';
  for (let at = 0; at < form.length; at += CHUNK) {
    const part = form.slice(at, at + CHUNK);
    copy += String.fromCharCode(...Array.from({length: part.length}, (_, i) => part.charCodeAt(i)));
  }
  return copy;
}

/** V8 copies shorter ones. */
const SHORTEST_SLICE = 13;

let current = new Vocabulary();

/** The vocabulary for the next text; a new one once the last has grown too large. */
export function currentVocabulary(): Vocabulary {
  if (current.isFull()) current = new Vocabulary();
  return current;
}

/** What a look-up answers for the forms of a vocabulary, asked once for each form: figures from 0 to 65535. */
export class FormValues {
  readonly #find: (form: string) => number;
  #vocabulary: Vocabulary | null = null;
  #values = new Uint16Array(0);
  #known = 0;

  constructor(find: (form: string) => number) {
    this.#find = find;
  }

  /** The answers by the forms' numbers, for every form that the vocabulary holds now. */
  of(vocabulary: Vocabulary): Uint16Array {
    const {forms} = vocabulary;
    if (vocabulary !== this.#vocabulary) {
      this.#vocabulary = vocabulary;
      this.#known = 0;
    }
    if (forms.length > this.#values.length) {
      const wider = new Uint16Array(Math.max(1024, forms.length * 2));
      wider.set(this.#values);
      this.#values = wider;
    }
    for (; this.#known < forms.length; this.#known++)
      this.#values[this.#known] = this.#find(forms[this.#known] as string);
    return this.#values;
  }
}
