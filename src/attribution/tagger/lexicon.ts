import {hashString} from './hashing.ts';
import {stem, type TaggerWords} from './tagger-words.ts';

/** What the lexicon knows of one form. */
export interface WordEntry {
  word: number;
  stem: number;
  suffix: number;
  /** 1-based class, 0 for none. */
  cls: number;
  reporting: boolean;
  /** 1: ends in -ing, 2: ends in -ed, 0: neither. */
  ending: number;
  length: number;
}

const CLAUSE_CLASSES = new Set(['that', 'whether', 'wh', 'and', 'but', 'because', 'or']);
const AUXILIARY_CLASSES = new Set(['be', 'have', 'modal', 'do']);

/** Looks words up; entries are cached, so that each form of an article is described once. */
export class Lexicon {
  readonly #classes = new Map<string, number>();
  readonly #reporting: ReadonlySet<string>;
  readonly #irregular: ReadonlyMap<string, string>;
  readonly #clause: boolean[];
  readonly #auxiliary: boolean[];
  readonly #cues: ReadonlyMap<string, number>;
  readonly #seen = new Map<string, WordEntry>();

  /** `cues` holds for each word its share of uses in cues, in steps from 1 to 5. */
  constructor(words: TaggerWords, cues: ReadonlyMap<string, number>) {
    words.classes.forEach(([, list], i) => {
      for (const word of list) if (!this.#classes.has(word)) this.#classes.set(word, i + 1);
    });
    this.#reporting = new Set(words.reporting.map(stem));
    this.#irregular = new Map(words.irregular.map((pair) => pair.split('=', 2) as [string, string]));
    this.#clause = words.classes.map(([name]) => CLAUSE_CLASSES.has(name));
    this.#auxiliary = words.classes.map(([name]) => AUXILIARY_CLASSES.has(name));
    this.#cues = cues;
  }

  entry(word: string): WordEntry {
    let entry = this.#seen.get(word);
    if (!entry) {
      // A long session must not gather every word of every article.
      if (this.#seen.size > 20_000) this.#seen.clear();
      entry = this.#describe(word);
      this.#seen.set(word, entry);
    }
    return entry;
  }

  cueLevel(word: string): number {
    return this.#cues.get(word) ?? 0;
  }

  isClause(cls: number): boolean {
    return this.#clause[cls] ?? false;
  }

  isAuxiliary(cls: number): boolean {
    return this.#auxiliary[cls] ?? false;
  }

  #describe(word: string): WordEntry {
    const root = this.stemOf(word);
    return {
      word: hashString(word),
      stem: hashString(root),
      suffix: hashString(word.slice(-3)),
      cls: this.#classes.get(word) ?? 0,
      reporting: this.#reporting.has(root),
      ending: word.endsWith('ing') ? 1 : word.endsWith('ed') ? 2 : 0,
      length: Math.min(word.length, 7),
    };
  }

  stemOf(word: string): string {
    return this.#irregular.get(word) ?? stem(word);
  }
}
