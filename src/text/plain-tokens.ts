import {TokenKind} from './token-kind.ts';

/** What a character can be to a token. `other`: `readGeneralToken` has to look at it. */
export const CharKind = {
  other: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  underscore: 4,
  /** A token by itself. */
  mark: 5,
  quote: 6,
  space: 7,
  stop: 8,
  hyphen: 9,
  /** ' and ’, which join words, open clitics and quote. */
  apostrophe: 10,
} as const;

const KINDS = new Uint8Array(128);
for (let code = 97; code <= 122; code++) KINDS[code] = CharKind.lower;
for (let code = 65; code <= 90; code++) KINDS[code] = CharKind.upper;
for (let code = 48; code <= 57; code++) KINDS[code] = CharKind.digit;
for (const [chars, kind] of [
  ['_', CharKind.underscore],
  [',;:!?()[]{}/&%$*+=<>|~^\\', CharKind.mark],
  ['"`', CharKind.quote],
  [' \t\n\v\f\r', CharKind.space],
  ['.', CharKind.stop],
  ['-', CharKind.hyphen],
  ["'", CharKind.apostrophe],
] as const)
  for (let i = 0; i < chars.length; i++) KINDS[chars.charCodeAt(i)] = kind;

/** The `CharKind` of a UTF-16 unit; of those beyond ASCII only the marks that news is full of are known. */
export function charKind(unit: number): number {
  if (unit < 128) return KINDS[unit] as number;
  switch (unit) {
    case 0x2019:
      return CharKind.apostrophe;
    case 0x201c:
    case 0x201d:
    case 0x2018:
    case 0xab:
    case 0xbb:
    case 0x201e:
      return CharKind.quote;
    case 0x2013:
    case 0x2014:
    case 0x2026:
      return CharKind.mark;
    case 0xa0:
      return CharKind.space;
    default:
      return CharKind.other;
  }
}

/** What a plain token is, by the kind of its first character. */
export const KIND_OF = new Uint8Array(16);
KIND_OF[CharKind.lower] = KIND_OF[CharKind.upper] = TokenKind.word;
KIND_OF[CharKind.digit] = TokenKind.number;
KIND_OF[CharKind.mark] = KIND_OF[CharKind.stop] = KIND_OF[CharKind.hyphen] = TokenKind.punctuation;
KIND_OF[CharKind.quote] = TokenKind.quote;
KIND_OF[CharKind.apostrophe] = TokenKind.quote;

/**
 * The end of the token at `at` where plain rules can tell it, as they can ninety-nine tokens in a hundred; else -1:
 * `readGeneralToken` has to decide. `first` is
 * the kind of its first character, no space. An apostrophe's token of two characters is the clitic "'s".
 */
export function plainEnd(text: string, at: number, first: number): number {
  switch (first) {
    case CharKind.lower:
    case CharKind.upper:
      return wordEnd(text, at);
    case CharKind.mark:
    case CharKind.quote:
      return at + 1;
    case CharKind.digit:
      return numberEnd(text, at);
    case CharKind.stop:
    case CharKind.hyphen:
      return runEnd(text, at);
    case CharKind.apostrophe:
      return cliticEnd(text, at);
    default:
      return -1;
  }
}

function wordEnd(text: string, at: number): number {
  let joined = false;
  for (let end = at + 1; end < text.length; end++) {
    switch (charKind(text.charCodeAt(end))) {
      case CharKind.lower:
      case CharKind.upper:
      case CharKind.digit:
        continue;
      case CharKind.underscore:
        // behind a joint it is no part of the word
        if (joined) return end;
        continue;
      case CharKind.hyphen: {
        const next = kindAt(text, end + 1);
        if (next === CharKind.other) return -1;
        if (!isLetter(next)) return end;
        joined = true;
        continue;
      }
      case CharKind.apostrophe: {
        const next = kindAt(text, end + 1);
        if (next === CharKind.other) return -1;
        if (!isLetter(next)) return end;
        if (isS(text.charCodeAt(end + 1))) {
          const behind = kindAt(text, end + 2);
          if (behind === CharKind.other) return -1;
          if (!isLetter(behind) && behind !== CharKind.digit) return end;
        }
        joined = true;
        continue;
      }
      case CharKind.stop: {
        // "U.S." and "www.…" are general tokens
        const next = kindAt(text, end + 1);
        return (end === at + 1 && (isLetter(next) || next === CharKind.other)) || text.startsWith('www', at) ? -1 : end;
      }
      case CharKind.mark:
        // "http://"
        return text.startsWith('://', end) ? -1 : end;
      case CharKind.other:
        return -1;
      default:
        return end;
    }
  }
  return text.length;
}

/** Digits with separators between them; spaces that join groups make general tokens. */
function numberEnd(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const kind = charKind(unit);
    if (kind === CharKind.digit) continue;
    if (kind === CharKind.other || unit === NO_BREAK_SPACE) return -1;
    const joins = (kind === CharKind.stop || unit === COMMA) && kindAt(text, end + 1) === CharKind.digit;
    if (!joins) return end;
  }
  return end;
}

/** "…", "--": the same character again and again. */
function runEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) === text.charCodeAt(at)) end++;
  return end;
}

function cliticEnd(text: string, at: number): number {
  if (!isS(text.charCodeAt(at + 1))) return at + 1;
  const behind = kindAt(text, at + 2);
  if (behind === CharKind.other) return -1;
  return isLetter(behind) || behind === CharKind.digit ? at + 1 : at + 2;
}

const COMMA = 44;
const NO_BREAK_SPACE = 0xa0;

/** The kind of the character at `i`; beyond the text a space. */
function kindAt(text: string, i: number): number {
  return i < text.length ? charKind(text.charCodeAt(i)) : CharKind.space;
}

const isLetter = (kind: number): boolean => kind === CharKind.lower || kind === CharKind.upper;

/** s and S. */
const isS = (unit: number): boolean => unit === 115 || unit === 83;
