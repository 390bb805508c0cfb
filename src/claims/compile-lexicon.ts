import {packForms} from '../text/form-table.ts';
import {packStrings} from '../text/packed-strings.ts';
import type {Expression} from './grammar.ts';
import {writeExpression, type PackedLexicon} from './lexicon.ts';
import {Act, Form, Judge, Role, Thing} from './word-classes.ts';

type Kind = 'thing' | 'act' | 'form' | 'judge' | 'role';
const KINDS = ['thing', 'act', 'form', 'judge', 'role'] as const;
/** Word lists by class name. In a list `kill*` stands for all regular forms of a verb, `seat+` for a noun's two numbers, `took_part` for an expression. */
export interface WordLists {
  thing: Partial<Record<keyof typeof Thing, string>>;
  act: Partial<Record<keyof typeof Act, string>>;
  form: Partial<Record<keyof typeof Form, string>>;
  judge: Partial<Record<keyof typeof Judge, string>>;
  role: Partial<Record<keyof typeof Role, string>>;
}

const BITS: Record<Kind, Record<string, number>> = {thing: Thing, act: Act, form: Form, judge: Judge, role: Role};
type Classes = Record<Kind, number>;
const none: Readonly<Classes> = {thing: 0, act: 0, form: 0, judge: 0, role: 0};

/**
 * Compiles word lists into what the engine looks forms up in; `inflect` spells out the forms behind the marks `*` and
 * `+`. Done by the build: expanding the lists would cost most of the engine's start.
 */
export function compileLexicon(lists: WordLists, inflect: (entry: string) => string[]): PackedLexicon {
  const words = new Map<string, Classes>();
  const phrases = new Map<string, Classes>();
  for (const kind of KINDS)
    for (const [name, list] of Object.entries(lists[kind]))
      for (const entry of list.trim().split(/\s+/))
        for (const form of inflect(entry)) add(form.includes('_') ? phrases : words, form, kind, BITS[kind][name] ?? 0);
  const expressions = new Map<string, Expression[]>();
  for (const [phrase, classes] of phrases) {
    const [first = '', ...rest] = phrase.split('_');
    const others = [...(expressions.get(first) ?? []), {rest, classes: KINDS.map((kind) => classes[kind])}];
    expressions.set(
      first,
      others.sort((a, b) => b.rest.length - a.rest.length),
    );
  }
  return pack(words, expressions);
}

function add(to: Map<string, Classes>, word: string, kind: Kind, bit: number): void {
  let classes = to.get(word);
  if (!classes) to.set(word, (classes = {...none}));
  classes[kind] |= bit;
}

/** Forms with the same classes and expressions share an entry; entry 0 is that of unknown forms. */
function pack(
  words: ReadonlyMap<string, Classes>,
  expressions: ReadonlyMap<string, readonly Expression[]>,
): PackedLexicon {
  const lists = [''];
  const entries: number[][] = [[0, 0, 0, 0, 0, 0]];
  const numbers = new Map([[entries.join(), 0]]);
  const forms = new Map<string, number>();
  for (const form of new Set([...words.keys(), ...expressions.keys()])) {
    const list = expressions.get(form);
    const classes = words.get(form) ?? none;
    const entry = [
      ...KINDS.map((kind) => classes[kind]),
      list ? lists.push(list.map(writeExpression).join('|')) - 1 : 0,
    ];
    const number = numbers.get(entry.join()) ?? entries.push(entry) - 1;
    numbers.set(entry.join(), number);
    forms.set(form, number);
  }
  return {
    forms: packForms(forms),
    entries: packStrings(entries.map((entry) => entry.join(' '))),
    expressions: packStrings(lists),
  };
}
