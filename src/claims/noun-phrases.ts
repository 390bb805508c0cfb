import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import type {Classes} from './lexicon.ts';
import {Act, Form, Judge, Thing} from './word-classes.ts';

/** A sentence in its text: token indices, `end` exclusive. */
export interface Place {
  tokens: Tokens;
  classes: Classes;
  first: number;
  end: number;
}

/** A run of tokens; `to` is exclusive. */
export interface Run {
  from: number;
  to: number;
}

const LONGEST = 14;
const VERBS = ~(Act.lead | Act.support);

/** Does token `i` begin with a capital? */
export function isCapital({text, start}: Tokens, i: number): boolean {
  return /\p{Lu}/u.test(text.charAt(start[i] ?? 0));
}

/** The stop of "Mr." or of an initial, with the name behind it. */
function isAbbreviation(tokens: Tokens, i: number): boolean {
  const {start, end, kind} = tokens;
  if (i === 0 || start[i] !== end[i - 1] || kind[i - 1] !== TokenKind.word || kind[i + 1] !== TokenKind.word)
    return false;
  return (end[i - 1] as number) - (start[i - 1] as number) <= 4 && isCapital(tokens, i - 1) && isCapital(tokens, i + 1);
}

/** Is token `i` one that a noun phrase is made of? */
function isNominal(tokens: Tokens, {thing, act, form}: Classes, i: number, first: number): boolean {
  const {kind, lower} = tokens;
  if (lower[i] === "'s" || lower[i] === "'" || lower[i] === '’') return true;
  if (lower[i] === '.') return isAbbreviation(tokens, i);
  if (kind[i] === TokenKind.number) return false;
  if (kind[i] !== TokenKind.word) return false;
  const functional =
    Form.pronoun | Form.clause | Form.determiner | Form.adverb | Form.another | Form.relative | Form.preposition;
  if (isCapital(tokens, i) && i > first && (form[i] as number) & Form.determiner && isNameOpener(tokens, i))
    return isCapital(tokens, i + 1);
  if (isCapital(tokens, i) && i > first) return !((form[i] as number) & functional) || (thing[i] as number) !== 0;
  const f = form[i] as number;
  if (
    f &
    (Form.preposition |
      Form.clause |
      Form.relative |
      Form.pronoun |
      Form.modal |
      Form.be |
      Form.negative |
      Form.and |
      Form.condition |
      Form.including)
  )
    return false;
  if (f & Form.adverb && !(thing[i] as number)) return false;
  if ((thing[i] as number) !== 0) return true;
  if (/ly$/.test(lower[i] as string)) return false;
  // An unknown participle behind a noun is its verb: "the judge denied".
  const participle =
    /ed$/.test(lower[i] as string) && i > first && !((form[i - 1] as number) & (Form.determiner | Form.possessive));
  return ((act[i] as number) & VERBS) === 0 && !participle;
}

/**
 * The noun phrase that ends before token `end`: "his nearest challenger", "Prime Minister Iyad Allawi's party", "the
 * governor of Kano". Reads to the left as far as `first`.
 */
export function phraseBefore(tokens: Tokens, classes: Classes, end: number, first: number): Run | null {
  const {form} = classes;
  let from = end;
  const limit = Math.max(first, end - LONGEST);
  while (from > limit) {
    const i = from - 1;
    if (tokens.lower[i] === ')') {
      const open = openingBracket(tokens, i, limit);
      if (open < 0 || open - 1 < limit) break;
      from = open;
      continue;
    }
    const f = form[i] as number;
    if (f & Form.determiner && !isCapitalInside(tokens, i, first)) {
      // "said that Kosanov": a conjunction before a name.
      if (f & Form.relative && isCapital(tokens, from)) break;
      from = i;
      if (i - 1 > limit && isLink(tokens, classes, i - 1, first)) {
        from = i - 1;
        continue;
      }
      break;
    }
    if (isNominal(tokens, classes, i, first)) from = i;
    else if (from < end && i > limit && isLink(tokens, classes, i, first)) from = i;
    else break;
  }
  while (from < end && !((form[from] as number) & Form.determiner) && !isNominal(tokens, classes, from, first)) from++;
  while (from < end && (tokens.lower[from] === "'s" || tokens.lower[from] === "'")) from++;
  from = behindOpening(tokens, classes, from, end);
  return from < end && hasWord(tokens, from, end) ? {from, to: end} : null;
}

function isCapitalInside(tokens: Tokens, i: number, first: number): boolean {
  return i > first && isCapital(tokens, i) && (isCapital(tokens, i - 1) || isNameOpener(tokens, i));
}

/** "the ruling All Progressives Congress": a determiner written as part of a name. */
function isNameOpener({kind, lower}: Tokens, i: number): boolean {
  return kind[i + 1] === TokenKind.word && lower[i]?.length === 3 && lower[i] !== 'the';
}

/** "In the 2016 election Hichilema lost": the name starts behind the words of time or occasion that open the clause. */
function behindOpening(tokens: Tokens, {judge, thing, form}: Classes, from: number, end: number): number {
  if ((form[from] as number) & Form.determiner) return from;
  let i = from;
  while (
    i < end &&
    !isCapital(tokens, i) &&
    ((judge[i] as number) & Judge.contest || (thing[i] as number) & Thing.time)
  )
    i++;
  return i < end && isCapital(tokens, i) && !((thing[i] as number) & Thing.politics) ? i : from;
}

function hasWord({kind}: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kind[i] === TokenKind.word) return true;
  return false;
}

function openingBracket({lower}: Tokens, close: number, limit: number): number {
  for (let i = close - 1; i >= Math.max(limit, close - 8); i--) if (lower[i] === '(') return i;
  return -1;
}

/** "of" between two nouns, "and" between two names, "for" inside a name. */
function isLink(tokens: Tokens, classes: Classes, i: number, first: number): boolean {
  const f = classes.form[i] as number;
  if (!(f & (Form.of | Form.and | Form.preposition)) || i - 1 < first) return false;
  if (!isNominal(tokens, classes, i - 1, first) && tokens.lower[i - 1] !== ')') return false;
  if (f & Form.of) return true;
  return isCapital(tokens, i - 1) && isCapital(tokens, i + 1);
}

/** The noun phrase that begins at token `start`, up to `limit`: "the main Shi'ite coalition", "Oriol Junqueras". */
export function phraseAfter(tokens: Tokens, classes: Classes, start: number, limit: number): Run | null {
  const {form} = classes;
  let from = start;
  while (from < limit && tokens.kind[from] === TokenKind.quote) from++;
  let to = from;
  while (to < limit && (form[to] as number) & Form.determiner) to++;
  const end = Math.min(limit, from + LONGEST);
  const nouns = to;
  for (; to < end; to++) {
    if (isNominal(tokens, classes, to, from)) continue;
    const f = form[to] as number;
    const linked = to > nouns && f & (Form.of | Form.preposition | Form.and) && to + 1 < end;
    if (
      linked &&
      f & Form.of &&
      ((form[to + 1] as number) & Form.determiner || isNominal(tokens, classes, to + 1, from))
    ) {
      if ((form[to + 1] as number) & Form.determiner) to++;
      continue;
    }
    if (linked && isCapital(tokens, to - 1) && isCapital(tokens, to + 1) && !(f & Form.of)) continue;
    break;
  }
  while (to > nouns && (tokens.lower[to - 1] === "'s" || tokens.lower[to - 1] === "'")) to--;
  return to > nouns ? {from, to} : null;
}

/** The text of a run. */
export function textOf({text, start, end}: Tokens, {from, to}: Run): string {
  return text.slice(start[from], end[to - 1]).replace(/\s+/g, ' ');
}

/**
 * The subject of the verb at token `verb`: steps back over adverbs, auxiliaries, appositions between commas and "who".
 * "Tokayev, a former director general, received …" gives "Tokayev".
 */
export function subjectBefore(tokens: Tokens, classes: Classes, verb: number, first: number): Run | null {
  const {form} = classes;
  let i = beforeVerbGroup(classes, verb - 1, first);
  if (i < first) return null;
  if (tokens.kind[i] === TokenKind.quote || tokens.lower[i] === '-') i--;
  if ((form[i] as number) & Form.pronoun && !((form[i] as number) & Form.relative)) return {from: i, to: i + 1};
  // "was arrested and sentenced": the first verb's subject is the second's.
  if ((form[i] as number) & Form.and) {
    for (let j = i - 1; j > Math.max(first, i - 8); j--)
      if ((classes.act[j] as number) && !(classes.thing[j] as number)) return subjectBefore(tokens, classes, j, first);
  }
  // "ahead of the journalist Amirzhan Kosanov, who took": the name right before "who" unless it is itself apposed.
  if (tokens.lower[i] === ',' && (form[i + 1] as number) & Form.relative) {
    const named = phraseBefore(tokens, classes, i, first);
    if (named && tokens.lower[named.from - 1] !== ',' && hasName(tokens, classes, named, first)) return named;
  }
  if (tokens.lower[i] === ',') return subjectBeforeComma(tokens, classes, i, first);
  return phraseBefore(tokens, classes, i + 1, first);
}

/** Back over "was declared to have": adverbs, auxiliaries, infinitives and the participles they hang on. */
function beforeVerbGroup({form, act, thing}: Classes, from: number, first: number): number {
  const light = Form.adverb | Form.be | Form.modal | Form.negative | Form.relative;
  let i = from;
  for (; i > first; i--) {
    const f = form[i] as number;
    if ((f & light || (act[i] as number) & Act.have) && !(thing[i] as number)) continue;
    if (f & Form.to) continue;
    const hanging = (act[i] as number) !== 0 && ((form[i - 1] as number) & Form.be) !== 0;
    if (!hanging) break;
  }
  return i;
}

/** "Tokayev, a former director general, received": the phrase before the apposition, or the name inside it. */
function subjectBeforeComma(tokens: Tokens, classes: Classes, comma: number, first: number): Run | null {
  const apposition = apposedName(tokens, classes, comma, first);
  if (apposition) return apposition;
  let open = previousComma(tokens, comma, first);
  if (open <= first) return phraseBefore(tokens, classes, comma, first);
  let run = phraseBefore(tokens, classes, open, first);
  // "Pete Buttigieg, the former mayor of South Bend, Indiana, who had": one apposition more.
  while (run && tokens.lower[run.from - 1] === ',' && (classes.form[run.from] as number) & Form.determiner) {
    open = run.from - 1;
    run = phraseBefore(tokens, classes, open, first);
  }
  return run;
}

function previousComma({lower}: Tokens, i: number, first: number): number {
  for (let j = i - 1; j > Math.max(first, i - 30); j--) if (lower[j] === ',') return j;
  return -1;
}

/** "his nearest challenger, opposition candidate Amirzhan Kosanov, received": the name is the better answer. */
function apposedName(tokens: Tokens, classes: Classes, comma: number, first: number): Run | null {
  const open = previousComma(tokens, comma, first);
  if (open <= first) return null;
  const head = phraseBefore(tokens, classes, open, first);
  if (!head || hasName(tokens, classes, head, first)) return null;
  const apposed = phraseAfter(tokens, classes, open + 1, comma);
  return apposed && hasName(tokens, classes, apposed, first) ? apposed : null;
}

/** Does the run hold a name: a capitalised word that does not just open the sentence? */
export function hasName(tokens: Tokens, {thing, act, form}: Classes, {from, to}: Run, first: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.word || !isCapital(tokens, i)) continue;
    const plain = (form[i] as number) | (act[i] as number) | ((thing[i] as number) & ~(Thing.politics | Thing.party));
    if (i > first ? !((form[i] as number) & (Form.determiner | Form.adverb)) : plain === 0) return true;
  }
  return false;
}

/** Sentences longer than this before the figure are no sentences but lists; reading stays linear. */
export const SENTENCE_REACH = 90;

/** The subject of the sentence that starts at `first`: the phrase before its first verb. */
export function subjectOfSentence(tokens: Tokens, classes: Classes, first: number, before: number): Run | null {
  const {form, act, thing} = classes;
  let speaker: Run | null = null;
  for (let i = Math.max(first, before - SENTENCE_REACH) + 1; i < before; i++) {
    const event = (act[i] as number) !== 0 && !(thing[i] as number) && !isCapital(tokens, i);
    if (!event && !((form[i] as number) & (Form.be | Form.modal))) continue;
    if (tokens.lower[i - 1] === ',') continue;
    const run = (form[i - 1] as number) & Form.pronoun ? {from: i - 1, to: i} : phraseBefore(tokens, classes, i, first);
    if (!run) continue;
    // "The broadcaster reported the president won": what is reported has its own subject.
    if (!((act[i] as number) & Act.say)) return run;
    speaker ??= run;
  }
  if (speaker) return speaker;
  const opening = phraseAfter(tokens, classes, first, before);
  return opening && opening.to - opening.from > 1 ? opening : null;
}

/** How far back a pronoun may reach for its name. */
const PRONOUN_REACH = 120;

/**
 * What a pronoun at `i` stands for: "he" and "her" the nearest name of a person, others the subject of the nearest
 * sentence before that has a name.
 */
export function resolvePronoun(tokens: Tokens, classes: Classes, i: number): Run | null {
  const personal = ((classes.form[i] as number) & Form.personal) !== 0;
  const person = personal ? personBefore(tokens, classes, i) : null;
  if (person) return person;
  const limit = Math.max(0, i - PRONOUN_REACH);
  let s = tokens.sentence[i] as number;
  for (let steps = 0; steps < 4 && s >= 0; steps++, s--) {
    const first = tokens.sentenceStart[s] as number;
    if (first < limit) break;
    const end = steps === 0 ? i : (tokens.sentenceStart[s + 1] as number);
    const subject = subjectOfSentence(tokens, classes, first, end);
    if (subject && !isPronoun(classes, subject) && isNamed(tokens, classes, subject)) return subject;
  }
  return null;
}

function isNamed(tokens: Tokens, {form, thing}: Classes, run: Run): boolean {
  for (let i = run.from; i < run.to; i++) {
    if (isCapital(tokens, i) && !((form[i] as number) & (Form.determiner | Form.adverb | Form.month))) return true;
    if ((thing[i] as number) & Thing.party) return true;
  }
  return false;
}

/** The nearest name before `i` that is no place, office or body. */
function personBefore(tokens: Tokens, classes: Classes, i: number): Run | null {
  const {form, thing} = classes;
  for (let j = i - 1; j > Math.max(0, i - PRONOUN_REACH); j--) {
    if (tokens.kind[j] !== TokenKind.word || !isCapital(tokens, j)) continue;
    let from = j;
    while (
      from > 0 &&
      ((tokens.kind[from - 1] === TokenKind.word && isCapital(tokens, from - 1)) || isAbbreviation(tokens, from - 1)) &&
      tokens.sentence[from - 1] === tokens.sentence[j]
    )
      from--;
    const initial =
      tokens.sentenceStart[tokens.sentence[from] as number] === from && /ly$/.test(tokens.lower[j] as string);
    const known = (k: number): number => (thing[k] as number) | (form[k] as number);
    const before = from > 0 ? (form[from - 1] as number) : 0;
    const placed =
      (before & (Form.preposition | Form.determiner)) !== 0 &&
      !(before & (Form.of | Form.to | Form.with | Form.versus)) &&
      tokens.lower[from - 1] !== 'by';
    const possessor = tokens.lower[j + 1] === "'s";
    if (!known(j) && !placed && !possessor && !(initial && from === j)) return {from, to: j + 1};
    j = from;
  }
  return null;
}

/** Is the run nothing but a pronoun? */
export function isPronoun({form}: Classes, {from, to}: Run): boolean {
  return to - from === 1 && ((form[from] as number) & Form.pronoun) !== 0;
}
