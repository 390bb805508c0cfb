/** What a closed list of words is asked. */
export interface Words {
  has(word: string): boolean;
}

/** One whose words can be listed. */
export interface WordList extends Words {
  keys(): Iterable<string>;
}

/** The same of words with a value each. */
export interface WordValues<T> extends WordList {
  get(word: string): T | undefined;
}

/**
 * A closed list of words, parted by white space, which becomes a set when a text first asks for one of them: most lists
 * are not asked by most texts, and together they would cost a tenth of the engine's start.
 */
export class WordSet implements WordList {
  private readonly words: string;
  private set: ReadonlySet<string> | null = null;

  constructor(words: string) {
    this.words = words;
  }

  has(word: string): boolean {
    return (this.set ??= new Set(this.keys())).has(word);
  }

  keys(): string[] {
    return this.words.trim().split(/\s+/);
  }
}

/** Words with a value each, in a map that is made when a text first asks for one of them. */
export class WordMap<T> implements WordValues<T> {
  private readonly make: () => ReadonlyMap<string, T>;
  private map: ReadonlyMap<string, T> | null = null;

  constructor(make: () => ReadonlyMap<string, T>) {
    this.make = make;
  }

  get(word: string): T | undefined {
    return (this.map ??= this.make()).get(word);
  }

  has(word: string): boolean {
    return (this.map ??= this.make()).has(word);
  }

  keys(): Iterable<string> {
    return (this.map ??= this.make()).keys();
  }
}
