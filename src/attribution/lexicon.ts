import {FormTable, packForms, type PackedForms} from '../text/form-table.ts';
import {countOf, packStrings, readFigures, stringAt, type PackedStrings} from '../text/packed-strings.ts';
import {FormValues} from '../text/vocabulary.ts';
import {WordClass, type CueForm, type CueVerb, type Stance, type WordEntry} from './grammar.ts';

/** A lexicon as the build compiles it: JSON. */
export interface PackedLexicon {
  /** The number of each form's entry. */
  forms: PackedForms;
  /** Entries of two figures: bits of `WordClass`, and the number of a cue in `cues`. */
  entries: PackedStrings;
  /** Cues: the form's bits of `Form`, 1 where it is a noun as well, the numbers of its verbs in `verbs`. Number 0 is none. */
  cues: PackedStrings;
  /** Verbs: the parts of a `CueVerb`, its particles last. */
  verbs: PackedStrings;
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
    entries: packStrings(entries.list.map((entry) => entry.slice(0, 2).join(' '))),
    cues: packStrings(cues.list.map((cue) => cue.join(' '))),
    verbs: packStrings(verbs.list.map(writeVerb)),
  };
}

function writeVerb({lemma, takes, stance, hedged, weight, particles}: CueVerb): string {
  return [lemma, takes, stance, hedged ? 1 : 0, weight, ...particles].join(' ');
}

function readVerb(packed: string): CueVerb {
  const [lemma = '', takes, stance, hedged, weight, ...particles] = packed.split(' ');
  return {
    lemma,
    takes: Number(takes),
    stance: stance as Stance,
    hedged: hedged === '1',
    weight: Number(weight),
    particles,
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
  const madeVerbs: CueVerb[] = [];
  const isAdverb = (form: string): boolean => form.length > 4 && form.endsWith(adverbEnding);
  const verb = (number: number): CueVerb => (madeVerbs[number] ??= readVerb(stringAt(verbs, number)));
  const makeCue = (number: number): CueForm => {
    const [form = 0, alsoNoun, ...its] = readFigures(stringAt(cues, number));
    return {form, verbs: its.map(verb), alsoNoun: alsoNoun === 1};
  };
  const known = new Int32Array(countOf(entries) * 2);
  const find = (form: string): number => {
    const entry = table.find(form) || (isAdverb(form) ? UNKNOWN_ADVERB : 0);
    if (entry !== 0) known.set(readFigures(stringAt(entries, entry)), entry * 2);
    return entry;
  };
  return {
    values: new FormValues(find),
    entries: known,
    cue: (number) => (made[number] ??= makeCue(number)),
  };
}
