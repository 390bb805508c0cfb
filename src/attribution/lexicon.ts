import {FormTable, packForms, type PackedForms} from '../text/form-table.ts';
import {FormValues} from '../text/vocabulary.ts';
import {WordClass, type CueForm, type CueVerb, type WordEntry} from './grammar.ts';

/** A lexicon as the build compiles it: JSON. */
export interface PackedLexicon {
  /** The number of each form's entry. */
  forms: PackedForms;
  /** Two figures an entry: its bits of `WordClass`, and the number of its cue in `cues`. */
  entries: readonly number[];
  /** Cues: the form's bits of `Form`, 1 where it is a noun as well, the numbers of its verbs in `verbs`. Entry 0 is none. */
  cues: readonly (readonly number[])[];
  verbs: readonly CueVerb[];
}

/** The entries that every lexicon has: of unknown forms, and of those that end like an adverb. */
const RESERVED: readonly WordEntry[] = [
  {classes: 0, cue: null},
  {classes: WordClass.adverb, cue: null},
];
/** The second of them. */
export const UNKNOWN_ADVERB = 1;

/** Packs words and their entries; done by the build, since expanding every form would cost much of the engine's start. */
export function packLexicon(words: ReadonlyMap<string, WordEntry>): PackedLexicon {
  const verbs = new Numbered<CueVerb>([]);
  const cues = new Numbered<number[]>([[]]);
  const entries = new Numbered<number[]>(RESERVED.map(({classes}, i) => [classes, 0, i]));
  const numbers = Array.from(words, ([form, {classes, cue}]) => {
    const number = cue ? cues.add([cue.form, cue.alsoNoun ? 1 : 0, ...cue.verbs.map((verb) => verbs.add(verb))]) : 0;
    return [form, entries.add([classes, number])] as const;
  });
  return {
    forms: packForms(numbers),
    entries: entries.list.flatMap((entry) => entry.slice(0, 2)),
    cues: cues.list,
    verbs: verbs.list,
  };
}

/** A list that holds equal values once. */
class Numbered<T> {
  readonly list: T[];
  readonly #numbers = new Map<string, number>();

  constructor(first: T[]) {
    this.list = first;
  }

  add(value: T): number {
    const key = JSON.stringify(value);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.list.push(value) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

/** Words of one language made ready for look-up. */
export interface Lexicon {
  /** The number of each form's entry, 0 or `UNKNOWN_ADVERB` for unknown ones. */
  readonly values: FormValues;
  /** Two figures an entry: its bits of `WordClass`, and the number of its cue, 0 for none. */
  readonly entries: Int32Array;
  /** The cue of a number. */
  cue(number: number): CueForm;
}

/** Makes a compiled lexicon ready; `adverbEnding` shows unknown adverbs. Costs next to nothing. */
export function readLexicon({forms, entries, cues, verbs}: PackedLexicon, adverbEnding: string): Lexicon {
  const table = new FormTable(forms);
  const made: (CueForm | undefined)[] = [];
  const isAdverb = (form: string): boolean => form.length > 4 && form.endsWith(adverbEnding);
  const makeCue = (number: number): CueForm => {
    const [form = 0, alsoNoun, ...its] = cues[number] ?? [];
    return {form, verbs: its.map((k) => verbs[k] as CueVerb), alsoNoun: alsoNoun === 1};
  };
  return {
    values: new FormValues((form) => table.find(form) || (isAdverb(form) ? UNKNOWN_ADVERB : 0)),
    entries: Int32Array.from(entries),
    cue: (number) => (made[number] ??= makeCue(number)),
  };
}
