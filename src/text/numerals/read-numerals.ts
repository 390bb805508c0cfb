import {NumberRole} from './number-roles.ts';
import {TokenKind} from '../token-kind.ts';
import type {Tokens} from '../tokens.ts';
import type {FormValues} from '../vocabulary.ts';
import {readFraction, readMajority, readPartOfMultiplier} from './fractions.ts';
import {readHedges} from './hedges.ts';
import {isIdentifier} from './identifiers.ts';
import type {NumberWords} from './number-words.ts';
import {isYear, LARGEST, lowerAt, makeNumeral, type Numeral} from './numeral.ts';
import {readDigits, readQuantity} from './quantities.ts';
import {readOutOf, readRange} from './ranges.ts';
import {readUnit} from './units.ts';

/** Finds the figures of a text in order; ordinals, clock times and identifiers ("G-20") are left out. `rolesOf`: see `NumberRole`. */
export function readNumerals(tokens: Tokens, words: NumberWords, rolesOf: FormValues): Numeral[] {
  const found: Numeral[] = [];
  const roles = rolesOf.of(tokens.vocabulary);
  for (let i = 0; i < tokens.length; i++) {
    const role = roles[tokens.form[i] as number] as number;
    if (tokens.kind[i] !== TokenKind.number && !(role & NumberRole.starts)) continue;
    if (role & NumberRole.article) {
      const next = (roles[tokens.form[i + 1] ?? -1] ?? 0) | (roles[tokens.form[i + 2] ?? -1] ?? 0);
      if (!(next & NumberRole.behindArticle)) continue;
    }
    const numeral = readNumeralAt(tokens, i, words, roles);
    if (!numeral) continue;
    if (numeral.to > i) {
      if (numeral.from >= 0) found.push(numeral);
      i = numeral.to - 1;
    }
  }
  return found;
}

/** A figure that starts at token `i`; with `from` -1 a number to be skipped; `null` where none starts. */
function readNumeralAt(tokens: Tokens, i: number, words: NumberWords, roles: Uint16Array): Numeral | null {
  const first =
    tokens.kind[i] === TokenKind.number
      ? (readFraction(tokens, i, words, roles) ?? readDigits(tokens, i, words))
      : (readMajority(tokens, i, words) ??
        readPartOfMultiplier(tokens, i, words) ??
        readFraction(tokens, i, words, roles) ??
        readQuantity(tokens, i, words));
  if (!first) return null;
  if ('kind' in first) return first;
  const {digits} = first;
  if (digits && ((first.value ?? 0) >= LARGEST || isIdentifier(tokens, i, first.to, words)))
    return makeNumeral(-1, first);
  const result = makeNumeral(i, first);
  result.yearLike = digits && first.to === i + 1 && isYear(tokens, i);
  readDigitsAgain(tokens, result, words);
  readRange(tokens, result, words);
  readOutOf(tokens, result, words);
  readUnit(tokens, result, words);
  readHedges(tokens, result, words, roles);
  return result;
}

/** "thirty-nine (39) people": the same number again, as statements write it. */
function readDigitsAgain(tokens: Tokens, result: Numeral, words: NumberWords): void {
  const open = result.to;
  if (result.digits || lowerAt(tokens, open) !== '(' || tokens.kind[open + 1] !== TokenKind.number) return;
  const {to, value} = readDigits(tokens, open + 1, words);
  if (value === result.value && lowerAt(tokens, to) === ')') result.to = to + 1;
}
