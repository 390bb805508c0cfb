import {FormTable, type PackedForms} from '../text/form-table.ts';
import {isUpperAt} from '../text/letters.ts';
import {countOf, readFigures, stringAt, type PackedStrings} from '../text/packed-strings.ts';
import type {Tokens} from '../text/tokens.ts';
import {FormValues} from '../text/vocabulary.ts';
import type {Expression, ExpressionList, Lexicon} from './grammar.ts';
import {Form} from './word-classes.ts';

/** A lexicon as the build compiles it (compile-lexicon.ts): JSON. */
export interface PackedLexicon {
  /** The number of each form's entry. */
  forms: PackedForms;
  /** Entries of six figures: bits of `Thing`, `Act`, `Form`, `Judge` and `Role`, and the number of a list in `expressions`. */
  entries: PackedStrings;
  /**
   * Expressions in lists by the form they begin with, longest first and parted by "|": the forms behind that one and the
   * classes in the same order, parted by spaces.
   */
  expressions: PackedStrings;
}

const WIDTH = 6;

/** Makes a compiled lexicon ready for look-up; costs next to nothing. */
export function readLexicon({forms, entries, expressions}: PackedLexicon): Lexicon {
  const table = new FormTable(forms);
  const read: (ExpressionList | undefined)[] = [];
  const readList = (list: number): ExpressionList => {
    const those = stringAt(expressions, list).split('|').map(readExpression);
    return {expressions: those, vocabulary: null, seconds: new Int32Array(those.length)};
  };
  const known = new Int32Array(countOf(entries) * WIDTH);
  const find = (form: string): number => {
    const entry = table.find(form);
    if (entry !== 0) known.set(readFigures(stringAt(entries, entry)), entry * WIDTH);
    return entry;
  };
  return {
    values: new FormValues(find),
    entries: known,
    expressions: (list) => (read[list] ??= readList(list)),
  };
}

const CLASSES = WIDTH - 1;

/** Writes an expression as a packed lexicon holds it. */
export function writeExpression({rest, classes}: Expression): string {
  return [...rest, ...classes].join(' ');
}

function readExpression(packed: string): Expression {
  const parts = packed.split(' ');
  return {rest: parts.slice(0, -CLASSES), classes: parts.slice(-CLASSES).map(Number)};
}

/** The classes of every token of a text. */
export interface Classes {
  readonly thing: Int32Array;
  readonly act: Int32Array;
  readonly form: Int32Array;
  readonly judge: Int32Array;
  readonly role: Int32Array;
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
export function classify(tokens: Tokens, lexicon: Lexicon): Classes {
  const {text, length, start, form: forms, vocabulary} = tokens;
  const {entries} = lexicon;
  const entryOf = lexicon.values.of(vocabulary);
  const thing = new Int32Array(length);
  const act = new Int32Array(length);
  const form = new Int32Array(length);
  const judge = new Int32Array(length);
  const role = new Int32Array(length);
  const mark = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    mark[i] = markOf(text.charCodeAt(start[i] as number), text, start[i] as number);
    const at = (entryOf[forms[i] as number] as number) * WIDTH;
    if (at === 0) continue;
    const list = entries[at + 5] as number;
    const expression = list === 0 ? null : matchExpression(tokens, i, lexicon.expressions(list));
    if (expression) {
      const [things = 0, acts = 0, itsForm = 0, judges = 0, roles = 0] = expression.classes;
      const last = i + expression.rest.length;
      for (; i <= last; i++) {
        mark[i] = markOf(text.charCodeAt(start[i] as number), text, start[i] as number);
        const own = (entryOf[forms[i] as number] as number) * WIDTH;
        // What an expression says nothing of, its words still say, but a noun made of verbs ("voting machine") is no verb.
        thing[i] = things || (entries[own] as number);
        act[i] = acts || (things ? 0 : (entries[own + 1] as number));
        form[i] = itsForm || (entries[own + 2] as number) & (things ? ~Form.modal : -1);
        judge[i] = judges | (entries[own + 3] as number);
        role[i] = roles | (things ? 0 : (entries[own + 4] as number));
      }
      i--;
      continue;
    }
    form[i] = entries[at + 2] as number;
    // "March 8" is no march; "March" at the head of a sentence is not worth a doubt.
    if ((form[i] as number) & Form.month && entries[at + 1] !== 0 && isUpperAt(text, start[i] as number)) continue;
    thing[i] = entries[at] as number;
    act[i] = entries[at + 1] as number;
    judge[i] = entries[at + 3] as number;
    role[i] = entries[at + 4] as number;
  }
  return {thing, act, form, judge, role, mark};
}

/** Code units below 128 decide by themselves; others are looked at as characters. */
function markOf(unit: number, text: string, at: number): number {
  if (unit < 128) {
    if (unit >= 65 && unit <= 90) return Mark.capital;
    if (unit === 44) return Mark.comma;
    return unit === 58 || unit === 59 || (unit === 45 && text.charCodeAt(at + 1) === 45) ? Mark.stop : 0;
  }
  if (unit === 0x2013 || unit === 0x2014) return Mark.stop;
  return isUpperAt(text, at) ? Mark.capital : 0;
}

function matchExpression({lower, form, vocabulary}: Tokens, at: number, list: ExpressionList): Expression | null {
  const {expressions, seconds} = list;
  if (list.vocabulary !== vocabulary) {
    list.vocabulary = vocabulary;
    for (let k = 0; k < seconds.length; k++)
      seconds[k] = vocabulary.add((expressions[k] as Expression).rest[0] as string);
  }
  const second = at + 1 < form.length ? form[at + 1] : -1;
  for (let k = 0; k < seconds.length; k++)
    if (seconds[k] === second && follows(lower, at + 2, (expressions[k] as Expression).rest))
      return expressions[k] as Expression;
  return null;
}

/** Do the forms behind the first of `rest` stand from `at` on? */
function follows(lower: readonly string[], at: number, rest: readonly string[]): boolean {
  for (let k = 1; k < rest.length; k++) if (lower[at + k - 1] !== rest[k]) return false;
  return true;
}
