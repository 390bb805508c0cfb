import {isUpperAt} from '../letters.ts';
import {TokenKind} from '../token-kind.ts';
import type {Tokens} from '../tokens.ts';
import type {NumberWords} from './number-words.ts';
import {isGlued, isHyphen, lowerAt, type Numeral} from './numeral.ts';

/** Index behind "%", "percent", "per cent", "pc" at `i`; -1 where none stands. */
export function percentEnd(tokens: Tokens, i: number, words: NumberWords): number {
  const word = lowerAt(tokens, i);
  if (words.percent.has(word)) return i + 1;
  if (word === words.per && words.cent.has(lowerAt(tokens, i + 1))) return i + 2;
  return -1;
}

export function readUnit(tokens: Tokens, result: Numeral, words: NumberWords): void {
  const before = lowerAt(tokens, result.from - 1);
  if (words.currencySigns.has(before)) {
    result.kind = 'money';
    result.from--;
    if (isGlued(tokens, result.from) && /^(?:us|hk|a|au|c|ca|nz|s)$/.test(lowerAt(tokens, result.from - 1)))
      result.from--;
    result.keyFrom = result.from;
    return;
  }
  if (words.currencyCodes?.has(before) && isCode(tokens, result.from - 1)) {
    result.kind = 'money';
    result.keyFrom = --result.from;
    return;
  }
  const joint = lowerAt(tokens, result.to);
  const hyphen = isHyphen(joint) && joint !== '—' && isGlued(tokens, result.to) ? 1 : 0;
  const unitTo = percentEnd(tokens, result.to + hyphen, words);
  if (unitTo >= 0) {
    // "9,852%": a decimal comma, as no share is in the thousands
    const word = lowerAt(tokens, result.from);
    if (result.to === result.from + 1 + hyphen && /^\d{1,2},\d{3}$/.test(word))
      result.value = Number(word.replace(',', '.'));
    result.to = unitTo;
    result.kind = 'percent';
    if (words.points.has(lowerAt(tokens, unitTo).replace(/^-/, ''))) {
      result.kind = 'points';
      result.to++;
    } else if (lowerAt(tokens, unitTo) === '-' && words.points.has(lowerAt(tokens, unitTo + 1))) {
      result.kind = 'points';
      result.to += 2;
    }
    return;
  }
  const next = lowerAt(tokens, result.to + hyphen);
  // "at one point" is no figure, "fell one point" is.
  const idiom = result.value === 1 && !result.digits && !hyphen && !words.changes?.has(before);
  if (words.points.has(next) && !idiom) {
    result.kind = 'points';
    result.to += hyphen + 1;
  } else if (isForeignCurrency(tokens, result.to + hyphen, words)) {
    result.kind = 'money';
    result.to += hyphen + 2;
  } else if (words.currencies.has(next)) {
    result.kind = 'money';
    result.to += hyphen + 1;
  } else if (hyphen && tokens.kind[result.to + 1] === TokenKind.word && isGlued(tokens, result.to + 1)) {
    result.attached = addHalf(result, next, words);
    result.to += 2;
    readAttachedUnit(result, words);
  } else if (result.attached) readAttachedUnit(result, words);
}

/** Is the token in capitals, or "Rs"? */
function isCode({text, start, end}: Tokens, i: number): boolean {
  const word = text.slice(start[i], end[i]);
  return word === word.toUpperCase() || word.length === 2;
}

/** "10,000 Egyptian pounds", "400,000 CFA francs". */
function isForeignCurrency(tokens: Tokens, i: number, words: NumberWords): boolean {
  const capital = tokens.kind[i] === TokenKind.word && isUpperAt(tokens.text, tokens.start[i] as number);
  return capital && words.currencies.has(lowerAt(tokens, i + 1));
}

/** "43-and-a-half years", "43-and-a-half-year": adds the half, and returns the noun that is glued on behind it, if any. */
function addHalf(result: Numeral, glued: string, {andHalf}: NumberWords): string | null {
  if (result.value === null || !glued.startsWith(andHalf)) return glued;
  result.value += 0.5;
  return glued.slice(andHalf.length + 1) || null;
}

function readAttachedUnit(result: Numeral, words: NumberWords): void {
  const noun = result.attached;
  if (noun === null) return;
  const last = noun.slice(noun.lastIndexOf('-') + 1);
  if (words.points.has(noun) || (last !== noun && words.points.has(last))) result.kind = 'points';
  else if (words.percent.has(noun)) result.kind = 'percent';
  else return;
  result.attached = null;
}
