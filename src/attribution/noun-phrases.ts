import {TokenKind} from '../text/tokens.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, quotationFrom, quotationTo, type Marked, type Range} from './marked-text.ts';

/** The longest speaker's mention read, in tokens: longer runs are clauses that look like phrases. */
const LONGEST = 28;
/** The longest quotation ("the “Yes” campaign") that can be part of a name, in tokens with its marks. */
const LONGEST_QUOTED_NAME = 6;

/** A speaker's mention: the whole phrase and, in it, the phrase without what stands in apposition. */
export interface Mention extends Range {
  head: Range;
}

const STOPS_LEFT = W.subordinator | W.relative | W.have | W.be | W.modal;
const JOINS = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'with',
  'to',
  'on',
  'near',
  'by',
  'against',
  'within',
  'behind',
  'inside',
  'across',
  'under',
  'about',
  'between',
  'as',
  'into',
  'over',
  'outside',
  'among',
  'throughout',
  'after',
  'following',
  'including',
  'comprising',
]);

/**
 * The subject that ends right before token `end` (the first of a verb group), inside [`low`, `end`): over an apposition
 * between commas, back to the start of its noun phrase. `null` where no noun phrase stands there.
 */
export function findSubjectBefore(text: Marked, end: number, low: number): Mention | null {
  let to = skipTimesBack(text, end, low);
  if (isMark(text, to - 1, Mark.comma)) return overApposition(text, to, low);
  if (isMark(text, to - 1, Mark.dash)) return overDashes(text, to, low);
  to = skipReduced(text, to, low);
  if (to <= low) return null;
  const relative = is(text, to - 1, W.relative) && text.tokens.lower[to - 1] !== 'that';
  if (relative) return {from: to - 1, to, head: antecedent(text, to - 1, low) ?? {from: to - 1, to}};
  const contact = is(text, to - 2, W.pronoun) && isVerb(text, to - 1) ? to - 2 : to;
  const from = phraseStart(text, contact, low);
  if (from === null) return null;
  to = cutReduced(text, from, contact);
  return beforeRelative(text, from, low) ?? beforeWho(text, from, low) ?? {from, to, head: {from, to}};
}

/** "friends who have seen him on the trail say": a "who" without a comma before it, anywhere left of what was read. */
function beforeWho(text: Marked, from: number, low: number): Mention | null {
  for (let i = from - 1; i > low && from - i < 20; i--) {
    if (text.mark[i] || is(text, i, W.coordinator)) return null;
    if (!isWord(text, i, 'who')) continue;
    const start = text.mark[i - 1] ? null : phraseStart(text, i, low);
    return start === null ? null : {from: start, to: i, head: {from: start, to: i}};
  }
  return null;
}

/** "the member who sponsored the bill": what was read is an object in a relative clause; its subject is the member. */
function beforeRelative(text: Marked, from: number, low: number): Mention | null {
  let i = from - 1;
  if (i <= low || !isVerb(text, i)) return null;
  while (i > low && (isVerb(text, i) || is(text, i, W.adverb | W.be | W.have | W.modal))) i--;
  if (!is(text, i, W.relative) || i <= low || text.mark[i - 1]) return null;
  const start = phraseStart(text, i, low);
  return start === null || isVerb(text, i - 1) ? null : {from: start, to: i, head: {from: start, to: i}};
}

/** "a poll released on Friday", "a count taken over two weeks": back over what qualifies a paper, to the paper. */
function skipReduced(text: Marked, to: number, low: number): number {
  for (let i = to - 1; i > low && to - i < 10; i--) {
    if (text.mark[i] || is(text, i, W.be | W.have | W.modal | W.relative | W.pronoun)) return to;
    const word = text.tokens.lower[i] as string;
    if (
      is(text, i - 1, W.document | W.poll) &&
      !is(text, i, W.preposition) &&
      agentAfter(text, i) === null &&
      (isPastForm(text, i) || /^(?:taken|held|made|drawn|broadcast|sent|led|out|seen)$/.test(word))
    )
      return i;
  }
  return to;
}

function isPastForm(text: Marked, i: number): boolean {
  const word = text.tokens.lower[i] as string;
  return !text.capital[i] && word.length > 4 && word.endsWith(text.grammar.pastEnding);
}

/** What "who" stands for: the phrase before it, a comma aside. */
function antecedent(text: Marked, at: number, low: number): Range | null {
  const to = isMark(text, at - 1, Mark.comma) ? at - 1 : at;
  const from = to > low ? phraseStart(text, to, low) : null;
  return from === null ? null : {from, to};
}

/** Steps back over "on Monday", "Tuesday", "later", "in a statement" that stand between subject and verb. */
export function skipTimesBack(text: Marked, end: number, low: number): number {
  let i = end;
  while (i - 1 > low) {
    if (is(text, i - 1, W.time) && !is(text, i - 1, W.speaker)) {
      let j = i - 1;
      while (
        j - 1 > low &&
        (is(text, j - 1, W.time) ||
          text.tokens.kind[j - 1] === TokenKind.number ||
          isWord(text, j - 1, 'last', 'next', 'this', 'late', 'early'))
      )
        j--;
      if (j - 1 > low && is(text, j - 1, W.determiner)) j--;
      if (isWord(text, j - 1, 'on', 'in', 'at', 'earlier', 'since', 'by', 'during', 'over')) j--;
      if (isWord(text, j, 'by', 'since') === false && isWord(text, j - 1, 'of') && isWord(text, j - 2, 'as')) j -= 2;
      const plain =
        text.capital[i - 1] === 1 || isWord(text, i - 1, 'yesterday', 'today', 'tonight', 'overnight', 'tomorrow');
      if (
        j < low ||
        (!plain &&
          !isWord(
            text,
            j,
            'on',
            'in',
            'at',
            'earlier',
            'since',
            'last',
            'this',
            'late',
            'early',
            'during',
            'over',
            'as',
          ))
      )
        return i;
      if (j === low) return i;
      i = j;
    } else if (is(text, i - 1, W.adverb) && !is(text, i - 1, W.pronoun)) i--;
    else break;
  }
  return i;
}

export function isWord(text: Marked, i: number, ...words: string[]): boolean {
  const word = text.tokens.lower[i];
  // a plain loop leaves no list behind: this is asked a dozen times for every cue
  for (let k = 0; k < words.length; k++) if (words[k] === word) return true;
  return false;
}

/** "X, a spokesman for Y, said" and "X, who had left, said": back over what stands between the commas. */
function overApposition(text: Marked, end: number, low: number): Mention | null {
  let comma = end - 1;
  for (let round = 0; round < 4; round++) {
    const open = commaBefore(text, comma, low);
    if (open === null || open <= low) return null;
    const start = open + 1;
    const from = phraseStart(text, open, low);
    if (from !== null && isHeadBefore(text, from, open, start)) {
      const head = {from, to: cutReduced(text, from, open)};
      const isName = isApposition(text, start, end - 1);
      return {from, to: isName ? end - 1 : head.to, head};
    }
    comma = open;
  }
  return null;
}

/** The nearest comma left of `from` at the same depth, quotations and brackets stepped over. */
function commaBefore(text: Marked, from: number, low: number): number | null {
  for (let i = from - 1; i >= low && from - i < LONGEST; i--) {
    const quotation = quotationTo(text, i);
    if (quotation) {
      if (quotation.to - quotation.from > LONGEST_QUOTED_NAME) return null;
      i = quotation.from;
    } else if (isMark(text, i, Mark.comma)) return i;
    else if (isMark(text, i, Mark.semicolon) || isMark(text, i, Mark.colon)) return null;
  }
  return null;
}

/** Can the phrase [`from`, `to`) be the head of the apposition that begins at `start`? */
function isHeadBefore(text: Marked, from: number, to: number, start: number): boolean {
  if (is(text, from, W.time) || (is(text, from - 1, W.preposition) && !text.capital[to - 1])) return false;
  // "Anna, 24, who …"
  if (to - from === 1 && text.tokens.kind[from] === TokenKind.number) return false;
  if (is(text, from - 1, W.preposition)) return false;
  if (text.capital[to - 1] || is(text, to - 1, W.speaker | W.pronoun) || isMark(text, to - 1, Mark.close)) {
    if (is(text, from, W.determiner)) return true;
    // "Windsor Locks, Connecticut, said": a place behind a comma belongs to what stands before it
    return !(
      text.capital[to - 1] &&
      text.capital[start] &&
      from > 0 &&
      isMark(text, from - 1, Mark.comma) &&
      !text.capital[from]
    );
  }
  return (
    is(text, start, W.relative) || (is(text, from, W.determiner) && (text.tokens.lower[start] ?? '').endsWith('ing'))
  );
}

/** Is [`from`, `to`) a noun phrase in apposition, no clause or circumstance? */
function isApposition(text: Marked, from: number, to: number): boolean {
  if (is(text, from, W.relative | W.preposition | W.subordinator | W.adverb)) return false;
  const word = text.tokens.lower[from] as string;
  if (text.tokens.kind[from] === TokenKind.number) return true;
  if (word.endsWith('ing') && !text.capital[from]) return false;
  for (let i = from; i < to; i++) if (isVerb(text, i)) return i > from && hasRelativeBefore(text, i, from);
  return true;
}

/** "X — a former aide — said". */
function overDashes(text: Marked, end: number, low: number): Mention | null {
  for (let i = end - 2; i > low && end - i < LONGEST; i--)
    if (isMark(text, i, Mark.dash)) {
      const from = phraseStart(text, i, low);
      return from === null ? null : {from, to: end - 1, head: {from, to: i}};
    }
  return null;
}

function hasRelativeBefore(text: Marked, verb: number, from: number): boolean {
  for (let i = verb - 1; i >= from; i--) if (is(text, i, W.relative)) return true;
  return false;
}

/** First token of the noun phrase that ends before `to`; `null` where there is none. */
export function phraseStart(text: Marked, to: number, low: number): number | null {
  let i = to - 1;
  if (i < low || !canEndPhrase(text, i)) return null;
  let start = to;
  let joined = false;
  for (; i >= low && to - i <= LONGEST; i--) {
    const {lower, kind} = text.tokens;
    const mark = text.mark[i];
    if (mark === Mark.quote) {
      const quotation = quotationTo(text, i);
      if (
        !quotation ||
        quotation.to - quotation.from > LONGEST_QUOTED_NAME ||
        i === to - 1 ||
        holdsComma(text, quotation)
      )
        break;
      i = quotation.from;
      start = i;
      continue;
    }
    if (mark === Mark.close) {
      const open = openBracket(text, i, low);
      if (open === null) break;
      i = open;
      continue;
    }
    if (mark === Mark.comma) {
      if (!joined || text.capital[i - 1] !== text.capital[start]) break;
      continue;
    }
    if (mark !== Mark.none && mark !== Mark.other) break;
    if (mark === Mark.other && !/[&/%$£€]/.test(lower[i] as string)) break;
    if (kind[i] === TokenKind.number) {
      start = i;
      continue;
    }
    const classes = text.classes[i] as number;
    if (classes & W.pronoun && !(classes & W.determiner)) {
      if (i === to - 1) return i;
      break;
    }
    if (classes & W.relative && lower[i] !== 'that' && lower[i] !== 'whose') {
      // what has been read belongs to a relative clause; the phrase ends before it
      break;
    }
    if (classes & STOPS_LEFT && !(classes & W.time)) break;
    if (classes & W.coordinator) {
      if (classes & W.contrast || start === to || !joinsPhrases(text, i, low)) break;
      joined = true;
      continue;
    }
    if (classes & W.preposition && i < to - 1) {
      if (lower[i] === 'by') {
        if (i > low && is(text, i - 1, W.document | W.noun)) continue;
        const participle = reducedBefore(text, i, low);
        if (participle === null) break;
        i = participle;
        continue;
      }
      if (!JOINS.has(lower[i] as string) || i === low || !canEndPhrase(text, i - 1) || is(text, i - 1, W.time)) break;
      if (isVerb(text, i - 1) && !isReducedParticiple(text, i - 1)) break;
      continue;
    }
    if (classes & W.adverb && !(classes & W.speaker) && i < to - 1 && !text.capital[i]) {
      if (start === i + 1 && (lower[i]?.endsWith('ly') || kind[start] === TokenKind.number)) start = i;
      else break;
      continue;
    }
    if (isVerb(text, i) && !isAttributive(text, i, low) && !isReducedParticiple(text, i)) break;
    if (
      classes & W.time &&
      start < to &&
      lower[i + 1] !== "'s" &&
      !text.capital[start] === false &&
      isTimeEdge(text, i, low)
    )
      break;
    start = i;
    if (classes & W.determiner) {
      // "newspaper The Hindu"
      if (text.capital[i] && i > low && is(text, i - 1, W.speaker) && !text.capital[i - 1]) continue;
      if (
        lower[i - 1] === 'of' ||
        lower[i - 1] === 'for' ||
        lower[i - 1] === 'in' ||
        is(text, i - 1, W.preposition | W.coordinator)
      )
        continue;
      if (is(text, i - 1, W.determiner) && !is(text, i - 1, W.possessive)) continue;
      break;
    }
  }
  if (start === to) return null;
  return trimStart(text, start, to);
}

function holdsComma(text: Marked, {from, to}: Range): boolean {
  return isMark(text, to - 2, Mark.comma) || isMark(text, to - 2, Mark.stop) || from + 1 >= to - 1;
}

/** A time word that begins the sentence or follows "on" or "in" is a circumstance of its own. */
function isTimeEdge(text: Marked, i: number, low: number): boolean {
  return i === low || is(text, i - 1, W.preposition) || isMark(text, i - 1, Mark.comma);
}

/** Can a noun phrase end with token `i`? */
function canEndPhrase(text: Marked, i: number): boolean {
  const {kind, lower} = text.tokens;
  if (kind[i] === TokenKind.number) return true;
  if (isMark(text, i, Mark.close) || isMark(text, i, Mark.quote)) return true;
  if (lower[i] === '%') return true;
  if (kind[i] !== TokenKind.word || lower[i] === "'s") return false;
  const classes = text.classes[i] as number;
  if (classes & (W.pronoun | W.speaker)) return true;
  if (classes & (W.be | W.have | W.modal | W.relative | W.subordinator | W.coordinator | W.possessive))
    return lower[i] === 'that' || lower[i] === 'may';
  if (classes & W.determiner) return !/^(?:the|a|an|every|no)$/.test(lower[i] as string);
  if (classes & W.preposition) return false;
  if (classes & W.adverb) return text.capital[i] === 1;
  return true;
}

/** "detained activists": a past form that qualifies the noun after it. */
function isAttributive(text: Marked, i: number, low: number): boolean {
  if (i === low) return true;
  if (is(text, i - 1, W.adverb) && i - 1 > low) return is(text, i - 2, W.determiner | W.possessive | W.preposition);
  return is(text, i - 1, W.determiner | W.possessive | W.preposition) || text.tokens.kind[i - 1] === TokenKind.number;
}

/** Does the coordinator at `i` join two parts of one noun phrase, no two clauses? */
function joinsPhrases(text: Marked, i: number, low: number): boolean {
  let left = i - 1;
  if (isMark(text, left, Mark.comma)) left--;
  if (left < low || !canEndPhrase(text, left) || isVerb(text, left)) return false;
  for (let j = left; j >= low && i - j < LONGEST * 2; j--) {
    const mark = text.mark[j] as number;
    if (mark === Mark.semicolon || mark === Mark.colon || mark === Mark.quote || mark === Mark.comma) return true;
    if (is(text, j, W.subordinator) && text.tokens.lower[j] !== 'that' && !is(text, j, W.preposition)) return true;
    if (isVerb(text, j) && !isAttributive(text, j, low) && agentAfter(text, j) === null) return false;
  }
  return true;
}

/** "people involved in the talks", "officials based in Cairo": a participle that belongs to the speakers. */
function isReducedParticiple(text: Marked, i: number): boolean {
  return (
    !text.cues.has(i) &&
    is(text, i - 1, W.speaker) &&
    !is(text, i, W.be | W.have | W.modal | W.verb) &&
    is(text, i + 1, W.preposition) &&
    (!isWord(text, i + 1, 'to') || text.grammar.linked.has(text.tokens.lower[i] as string))
  );
}

function openBracket(text: Marked, close: number, low: number): number | null {
  for (let i = close - 1; i >= low && close - i < 12; i--) if (isMark(text, i, Mark.open)) return i;
  return null;
}

/**
 * Drops what stands before the phrase proper: "Tuesday" of "Tuesday police", and the circumstance of "In a statement Mr
 * Smith", "At a rally the party".
 */
function trimStart(text: Marked, start: number, to: number): number | null {
  let from = start;
  if (is(text, from - 1, W.preposition) && from > 0) from = afterCircumstance(text, from, to);
  if (from < to - 1 && from > 0 && is(text, from - 1, W.time) && text.tokens.kind[from] === TokenKind.number) from++;
  while (
    from < to - 1 &&
    is(text, from, W.time) &&
    text.tokens.lower[from + 1] !== "'s" &&
    !text.capital[from + 1] === true
  )
    from++;
  // "in the wake of a new poll"
  for (let i = from; i < to - 2 && i < from + 3; i++)
    if (isWord(text, i, 'wake', 'light', 'face', 'run-up', 'aftermath') && isWord(text, i + 1, 'of')) from = i + 2;
  while (from < to - 1 && (is(text, from, W.coordinator) || isMark(text, from, Mark.comma))) from++;
  return from < to ? from : null;
}

/** Where a preposition stands before the run, its object ends and the subject begins: at a determiner, title or name. */
function afterCircumstance(text: Marked, start: number, to: number): number {
  for (let i = start + 1; i < to; i++) {
    if (is(text, i, W.determiner) && !is(text, i - 1, W.preposition | W.determiner)) return i;
    if (is(text, i - 1, W.time) && !is(text, i, W.time | W.preposition)) return i;
    if (text.tokens.kind[i - 1] === TokenKind.number && text.tokens.kind[i] === TokenKind.word) return i;
    if (
      text.capital[i] &&
      !text.capital[i - 1] &&
      text.tokens.kind[i - 1] === TokenKind.word &&
      !is(text, i - 1, W.preposition | W.determiner | W.title | W.person)
    )
      return i;
  }
  return start;
}

/** "an official speaking on condition of anonymity", "tallies cited by her campaign": ends the phrase before the participle. */
function cutReduced(text: Marked, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (isCarried(text, i)) return i;
    const word = text.tokens.lower[i] as string;
    if (
      !text.capital[i] &&
      word.length > 5 &&
      word.endsWith('ing') &&
      !is(text, i, W.preposition) &&
      is(text, i - 1, W.speaker) &&
      is(text, i + 1, W.preposition)
    )
      return i;
  }
  return to;
}

/** "cited by", "quoted by": who passes a paper on does not answer for it. */
function isCarried(text: Marked, i: number): boolean {
  return (
    text.cues.get(i)?.verbs.some(({lemma}) => text.grammar.citing.has(lemma)) === true && agentAfter(text, i) === i + 1
  );
}

/**
 * The noun phrase that begins at token `from` and stays below `high`: "Kozhayev", "the head of the mission, Tana de
 * Zulueta". `null` where none begins there.
 */
export function readPhrase(text: Marked, from: number, high: number, opens = false): Mention | null {
  if (is(text, from, W.verb | W.be | W.have | W.modal)) return null;
  const headEnd = phraseEnd(text, from, high, opens);
  if (headEnd === null) return null;
  const head = {from, to: headEnd};
  if (!isMark(text, headEnd, Mark.comma) || opens) return {from, to: headEnd, head};
  const close = appositionEnd(text, headEnd + 1, high);
  return {from, to: close ?? headEnd, head};
}

/** Where the apposition that begins at `from` ends: at the next comma or the end, if it reads like one. */
function appositionEnd(text: Marked, from: number, high: number): number | null {
  if (from >= high || !beginsApposition(text, from)) return null;
  const end = phraseEnd(text, from, high, false);
  if (end === null) return null;
  if (
    end < high &&
    !isMark(text, end, Mark.comma) &&
    !isMark(text, end, Mark.stop) &&
    !isMark(text, end, Mark.semicolon) &&
    !isMark(text, end, Mark.dash)
  )
    return null;
  return isApposition(text, from, end) ? end : null;
}

/** Appositions to a speaker begin with an article or a noun for people. */
export function beginsApposition(text: Marked, from: number): boolean {
  if (is(text, from, W.determiner)) return true;
  if (is(text, from, W.relative | W.preposition | W.subordinator | W.coordinator | W.pronoun | W.adverb)) return false;
  if (!text.capital[from] && text.tokens.lower[from]?.endsWith(text.grammar.pastEnding)) return false;
  for (let i = from; i < from + 6; i++) {
    if (is(text, i, W.person | W.speaker)) return true;
    if (text.mark[i]) return false;
  }
  return false;
}

/** End (exclusive) of the noun phrase that begins at `from`. */
function phraseEnd(text: Marked, from: number, high: number, opens: boolean): number | null {
  const {lower, kind} = text.tokens;
  let end = from;
  let named = false;
  for (let i = from; i < high && i - from < LONGEST; i++) {
    const mark = text.mark[i] as number;
    if (mark === Mark.quote) {
      const quotation = quotationFrom(text, i);
      if (!quotation || quotation.to - quotation.from > LONGEST_QUOTED_NAME) break;
      i = quotation.to - 1;
      end = quotation.to;
      continue;
    }
    if (mark === Mark.open) {
      let j = i + 1;
      while (j < high && j - i < 12 && !isMark(text, j, Mark.close)) j++;
      if (!isMark(text, j, Mark.close)) break;
      i = j;
      end = j + 1;
      continue;
    }
    if (mark === Mark.comma) {
      if (isListComma(text, i, high)) continue;
      break;
    }
    if (mark === Mark.other ? !/[&/%$£€]/.test(lower[i] as string) : mark !== Mark.none) break;
    if (kind[i] === TokenKind.punctuation) continue;
    if (kind[i] === TokenKind.number || is(text, i, W.numeral)) {
      if (opens && named && i > from && !is(text, i - 1, W.preposition | W.determiner | W.time)) break;
      end = i + 1;
      continue;
    }
    const classes = text.classes[i] as number;
    if (classes & W.pronoun && !(classes & W.determiner)) {
      if (i === from) return i + 1;
      break;
    }
    if (classes & (W.relative | W.be | W.have | W.modal) && lower[i] !== "'s") break;
    if (classes & W.subordinator && !(classes & W.preposition)) break;
    if (classes & W.coordinator) {
      if (classes & W.contrast || i === from || !startsPhrase(text, i + 1) || startsClause(text, i + 1, high)) break;
      continue;
    }
    if (classes & W.preposition) {
      if (i === from || !JOINS.has(lower[i] as string) || isCircumstance(text, i, named)) break;
      continue;
    }
    if (i > from && isVerb(text, i) && !isAttributive(text, i, from)) {
      const by = agentAfter(text, i);
      if (by === null || isCarried(text, i)) break;
      i = by;
      continue;
    }
    if (classes & W.time && i > from && lower[i + 1] !== "'s" && !is(text, i + 1, W.speaker)) break;
    if (classes & W.adverb && i > from && !text.capital[i]) break;
    if (opens && classes & W.determiner && i > from && !is(text, i - 1, W.preposition | W.coordinator | W.determiner))
      break;
    end = i + 1;
    if (!(classes & (W.determiner | W.preposition))) named = true;
  }
  if (end - 1 > from && isWord(text, end - 1, 'last', 'next', 'this')) end--;
  return end > from && canEndPhrase(text, end - 1) ? end : null;
}

/** A comma in "Britain, France and Germany". */
function isListComma(text: Marked, at: number, high: number): boolean {
  for (let i = at + 1; i < high && i - at < 8; i++) {
    if (is(text, i, W.coordinator) && !is(text, i, W.contrast))
      return i > at + 1 && text.capital[at + 1] === 1 && text.capital[i + 1] === 1 && text.capital[i - 1] === 1;
    if (text.mark[i] || isVerb(text, i) || is(text, i, W.determiner)) return false;
  }
  return false;
}

function startsPhrase(text: Marked, i: number): boolean {
  if (text.tokens.kind[i] !== TokenKind.word) return false;
  return (
    !is(text, i, W.pronoun | W.be | W.have | W.modal | W.preposition | W.subordinator | W.adverb) && !isVerb(text, i)
  );
}

/** Does a verb follow within a few words, so that "and" opens a clause? */
function startsClause(text: Marked, i: number, high: number): boolean {
  for (let j = i; j < high && j - i < 6; j++) {
    if (text.mark[j]) return false;
    if (j > i && isVerb(text, j)) return true;
  }
  return false;
}

/** "reported Monday by", "released by": where a passive that belongs to the noun before it has its "by". */
export function agentAfter(text: Marked, i: number): number | null {
  if (is(text, i, W.be | W.have | W.modal | W.verb)) return null;
  for (let j = i + 1; j < i + 6; j++) {
    if (isWord(text, j, 'by')) return j;
    if (
      !is(text, j, W.time | W.adverb) &&
      !isWord(text, j, 'on', 'last', 'late', 'early') &&
      text.tokens.kind[j] !== TokenKind.number
    )
      return null;
  }
  return null;
}

/** "a poll released Thursday by the agency": from "by" back to the participle, or `null`. */
function reducedBefore(text: Marked, by: number, low: number): number | null {
  let j = by - 1;
  while (
    j > low &&
    (is(text, j, W.time) || text.tokens.kind[j] === TokenKind.number || isWord(text, j, 'on', 'last', 'late', 'early'))
  )
    j--;
  const word = text.tokens.lower[j] ?? '';
  const participle =
    word.endsWith(text.grammar.pastEnding) ||
    text.cues.get(j) !== undefined ||
    /^(?:seen|made|given|taken|held|done|led|run|written)$/.test(word);
  if (!participle || j - 1 < low || !canEndPhrase(text, j - 1) || is(text, j - 1, W.pronoun)) return null;
  return j;
}

/** "in a statement", "on Monday", "after the vote": a preposition that leads to a circumstance, no part of the name. */
function isCircumstance(text: Marked, i: number, named: boolean): boolean {
  const word = text.tokens.lower[i] as string;
  if (word === 'of' || word === 'for') return false;
  if (is(text, i + 1, W.time)) return true;
  if (word === 'after' || word === 'following' || word === 'during' || word === 'before' || word === 'as') return true;
  let j = i + 1;
  while (j < i + 5 && !text.mark[j] && !is(text, j, W.occasion)) j++;
  if (is(text, j, W.occasion) && (word === 'in' || word === 'at' || word === 'on' || word === 'to')) return true;
  // names take few complements: "said Smith in Cairo", but "said officials in Cairo"
  return (
    named &&
    text.capital[i - 1] === 1 &&
    !is(text, i - 1, W.speaker) &&
    (word === 'in' || word === 'on' || word === 'at' || word === 'to' || word === 'about') &&
    word !== 'at'
  );
}

/** The noun that the verb agrees with: the last before a preposition. */
export function headNoun(text: Marked, {from, to}: Range): number {
  for (let k = from + 1; k < to; k++)
    if (is(text, k, W.preposition) && !text.capital[k])
      return k - 2 >= from && isReducedParticiple(text, k - 1) ? k - 2 : k - 1;
  return to - 1;
}
