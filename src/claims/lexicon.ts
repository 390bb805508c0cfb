import type {Tokens} from '../text/tokens.ts';
import type {Expression, Lexicon, WordClasses} from './grammar.ts';
import {Act, Form, Judge, Thing} from './word-classes.ts';

type Kind = 'thing' | 'act' | 'form' | 'judge';
/** Word lists by class name. In a list `kill*` stands for all regular forms of a verb, `seat+` for a noun's two numbers, `took_part` for an expression. */
export interface WordLists {
  thing: Partial<Record<keyof typeof Thing, string>>;
  act: Partial<Record<keyof typeof Act, string>>;
  form: Partial<Record<keyof typeof Form, string>>;
  judge: Partial<Record<keyof typeof Judge, string>>;
}

const BITS: Record<Kind, Record<string, number>> = {thing: Thing, act: Act, form: Form, judge: Judge};

/** Compiles word lists; `inflect` spells out the forms behind the marks `*` and `+`. */
export function buildLexicon(lists: WordLists, inflect: (entry: string) => string[]): Lexicon {
  const words = new Map<string, WordClasses>();
  const phrases = new Map<string, WordClasses>();
  for (const kind of ['thing', 'act', 'form', 'judge'] as const)
    for (const [name, list] of Object.entries(lists[kind]))
      for (const entry of list.trim().split(/\s+/))
        for (const form of inflect(entry)) add(form.includes('_') ? phrases : words, form, kind, BITS[kind][name] ?? 0);
  const expressions = new Map<string, Expression[]>();
  for (const [phrase, classes] of phrases) {
    const parts = phrase.split('_');
    const first = parts[0] as string;
    const others = expressions.get(first) ?? [];
    others.push({words: parts, classes});
    others.sort((a, b) => b.words.length - a.words.length);
    expressions.set(first, others);
  }
  return {words, expressions};
}

function add(to: Map<string, WordClasses>, word: string, kind: Kind, bit: number): void {
  let classes = to.get(word);
  if (!classes) to.set(word, (classes = {thing: 0, act: 0, form: 0, judge: 0}));
  classes[kind] |= bit;
}

/** The classes of every token of a text. */
export interface Classes {
  readonly thing: Int32Array;
  readonly act: Int32Array;
  readonly form: Int32Array;
  readonly judge: Int32Array;
  /** Bits of `Mark`. */
  readonly mark: Uint8Array;
}

/** What the first character of a token tells. */
export const Mark = {
  capital: 1,
  /** Semicolon, colon, dash: ends a clause for good. */
  stop: 2,
  comma: 4,
} as const;

/** Looks every token up once; the tokens of an expression all take its classes. */
export function classify({text, length, start, lower}: Tokens, {words, expressions}: Lexicon): Classes {
  const thing = new Int32Array(length);
  const act = new Int32Array(length);
  const form = new Int32Array(length);
  const judge = new Int32Array(length);
  const mark = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const word = lower[i] as string;
    mark[i] = markOf(text.charCodeAt(start[i] as number), text, start[i] as number);
    const candidates = expressions.get(word);
    const expression = candidates && matchExpression(lower, i, candidates);
    if (expression) {
      const last = i + expression.words.length;
      for (; i < last; i++) {
        mark[i] = markOf(text.charCodeAt(start[i] as number), text, start[i] as number);
        const own = words.get(lower[i] as string);
        const {classes} = expression;
        // What an expression says nothing of, its words still say, but a noun made of verbs ("voting machine") is no verb.
        thing[i] = classes.thing || (own?.thing ?? 0);
        act[i] = classes.act || (classes.thing ? 0 : (own?.act ?? 0));
        form[i] = classes.form || (own?.form ?? 0);
        judge[i] = classes.judge | (own?.judge ?? 0);
      }
      i--;
      continue;
    }
    const classes = words.get(word);
    if (!classes) continue;
    thing[i] = classes.thing;
    act[i] = classes.act;
    form[i] = classes.form;
    if (classes.form & Form.month && classes.act && isCapitalMonth(text, start[i] as number)) {
      thing[i] = act[i] = 0;
      continue;
    }
    judge[i] = classes.judge;
  }
  return {thing, act, form, judge, mark};
}

/** Code units below 128 decide by themselves; others are looked at as characters. */
function markOf(unit: number, text: string, at: number): number {
  if (unit < 128) {
    if (unit >= 65 && unit <= 90) return Mark.capital;
    if (unit === 44) return Mark.comma;
    return unit === 58 || unit === 59 || (unit === 45 && text.charCodeAt(at + 1) === 45) ? Mark.stop : 0;
  }
  if (unit === 0x2013 || unit === 0x2014) return Mark.stop;
  return /\p{Lu}/u.test(text.charAt(at)) ? Mark.capital : 0;
}

/** "March 8" is no march; "March" at the head of a sentence is not worth a doubt. */
function isCapitalMonth(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}

function matchExpression(
  lower: readonly string[],
  at: number,
  candidates: readonly Expression[],
): Expression | undefined {
  return candidates.find(({words}) => {
    for (let k = 1; k < words.length; k++) if (lower[at + k] !== words[k]) return false;
    return true;
  });
}
