import {TokenKind, type Tokens} from './tokens.ts';

/** A quotation as token indices: `open` and `close` are its marks; `close` is the last token inside where it has none. */
export interface Quotation {
  open: number;
  close: number;
  /** False where the paragraph ends inside the quotation. */
  closed: boolean;
  /** True where it goes on with a quotation that the paragraph before left open. */
  reopens: boolean;
}

export interface Quotations {
  readonly list: readonly Quotation[];
  /** For each token the index of the (outermost) quotation it belongs to, its marks included; -1 outside. */
  readonly of: Int32Array;
}

type Mark = 'open' | 'close' | 'either';

/** The least a left-open quotation must hold to count, in tokens: below it a stray mark is likelier. */
const LEAST_OPEN = 6;

/**
 * Pairs quotation marks: typographic and angle marks by their kind, straight ones by their spacing and in turn, each
 * paragraph on its own. A quotation that its paragraph leaves open runs to the paragraph's end if the next paragraph
 * opens one again, or if nothing else could close it. Quotations within quotations are left to the outer one.
 */
export function findQuotations(tokens: Tokens): Quotations {
  const {length, kind, block} = tokens;
  const list: Quotation[] = [];
  const of = new Int32Array(length).fill(-1);
  let pending: {at: number; family: string} | null = null;
  let previousOpen = false;
  let single = -1;
  const add = (open: number, close: number, closed: boolean, reopens: boolean): void => {
    of.fill(list.length, open, close + 1);
    list.push({open, close, closed, reopens});
  };
  for (let i = 0; i <= length; i++) {
    const paragraphEnds = i === length || (i > 0 && block[i] !== block[i - 1]);
    if (paragraphEnds) {
      const left = pending !== null && isLeftOpen(tokens, pending.at, i);
      if (left && pending) add(pending.at, i - 1, false, previousOpen && startsParagraph(tokens, pending.at));
      previousOpen = left;
      pending = null;
      single = -1;
      if (i === length) break;
    }
    if (kind[i] !== TokenKind.quote) continue;
    const family = familyOf(tokens.lower[i] as string);
    if (family === 'single') {
      if (isDoubled(tokens, i)) {
        const width = 1;
        const mark = markOf(tokens, i, i + width);
        if (pending === null && mark !== 'close') pending = {at: i, family: 'doubled'};
        else if (pending !== null && pending.family === 'doubled' && mark !== 'open') {
          add(pending.at, i + width, true, previousOpen && startsParagraph(tokens, pending.at));
          pending = null;
        }
        i += width;
      } else if (pending === null) single = pairSingle(tokens, i, single, add);
      continue;
    }
    single = -1;
    const mark = markOf(tokens, i, i);
    if (pending === null) {
      if (mark !== 'close') pending = {at: i, family};
    } else if (pending.family === family || family === 'straight' || pending.family === 'straight') {
      if (mark === 'open' && family === 'typographic') continue;
      add(pending.at, i, true, previousOpen && startsParagraph(tokens, pending.at));
      pending = null;
    }
  }
  list.sort((a, b) => a.open - b.open);
  of.fill(-1);
  for (let q = list.length - 1; q >= 0; q--) {
    const {open, close} = list[q] as Quotation;
    of.fill(q, open, close + 1);
  }
  return {list, of};
}

function familyOf(mark: string): string {
  if (mark === '"') return 'straight';
  if (mark === '«' || mark === '»') return 'angle';
  if (mark === "'" || mark === '‘' || mark === '’' || mark === '‹' || mark === '›' || mark === '`' || mark === '‚')
    return 'single';
  return 'typographic';
}

/** Two apostrophes or grave accents standing together do the work of a double mark. */
function isDoubled({lower, start, end, length}: Tokens, i: number): boolean {
  return i + 1 < length && lower[i + 1] === lower[i] && start[i + 1] === end[i];
}

/** Does the mark that spans tokens `first` to `last` open or close? Straight marks tell by the space around them. */
function markOf(tokens: Tokens, first: number, last: number): Mark {
  const mark = tokens.lower[first] as string;
  if (mark === '«' || mark === '„' || mark === '‘') return 'open';
  if (mark === '»') return 'close';
  const before = tokens.text.charCodeAt((tokens.start[first] as number) - 1);
  const after = tokens.text.charCodeAt(tokens.end[last] as number);
  const spaceBefore = isGap(before) || before === 40 || before === 91 || before === 0x2014;
  const spaceAfter = isGap(after);
  // the wrong mark of the pair, as careless keyboards set it
  if (mark === '“') return !spaceBefore && (spaceAfter || isClosing(after)) ? 'close' : 'open';
  if (mark === '”') return spaceBefore && !spaceAfter ? 'either' : 'close';
  if (spaceBefore && !spaceAfter) return 'open';
  if (!spaceBefore && (spaceAfter || isClosing(after))) return 'close';
  return 'either';
}

function isGap(code: number): boolean {
  return Number.isNaN(code) || code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f;
}

/** `. , ; : ! ? ) ]` and the long dash. */
function isClosing(code: number): boolean {
  return (
    code === 46 ||
    code === 44 ||
    code === 59 ||
    code === 58 ||
    code === 33 ||
    code === 63 ||
    code === 41 ||
    code === 93 ||
    code === 0x2014
  );
}

/** Single marks pair only where the spacing is plain; an apostrophe after s closes nothing that did not open. */
function pairSingle(
  tokens: Tokens,
  i: number,
  opened: number,
  add: (open: number, close: number, closed: boolean, reopens: boolean) => void,
): number {
  const mark = markOf(tokens, i, i);
  const code = tokens.text.charCodeAt((tokens.start[i] as number) - 1);
  if (mark === 'open' && (isGap(code) || code === 40)) return opened < 0 ? i : opened;
  if (opened >= 0 && i - opened > 1 && !isGap(code)) {
    const after = tokens.text.charCodeAt(tokens.end[i] as number);
    if (isGap(after) || isClosing(after)) {
      add(opened, i, true, false);
      return -1;
    }
  }
  return opened;
}

function startsParagraph({block}: Tokens, i: number): boolean {
  return i === 0 || block[i - 1] !== block[i];
}

/** Does the quotation opened at `at` and not closed before `end` go on to the end of its paragraph? */
function isLeftOpen(tokens: Tokens, at: number, end: number): boolean {
  const next = tokens.lower[end];
  if (next !== undefined && tokens.kind[end] === TokenKind.quote && markOf(tokens, end, end) !== 'close')
    return end - at > 2;
  if (end - at < LEAST_OPEN) return false;
  return startsParagraph(tokens, at) || tokens.lower[at - 1] === ':' || tokens.lower[at - 1] === ',';
}
