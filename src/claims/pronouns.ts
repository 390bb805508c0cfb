import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import {behindOpener, isFiniteVerb, subjectBefore, subjectOfSentence} from './clause-subjects.ts';
import type {Classes} from './lexicon.ts';
import {isAbbreviation, isCapital, isNominal, isPronoun, phraseBefore} from './noun-phrases.ts';
import type {Run} from './noun-phrases.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

/** How far back a pronoun may reach for its name. */
const PRONOUN_REACH = 120;

/** How many sentences back, its own included. */
const SENTENCES = 4;

/**
 * What a pronoun at `i` stands for: "he" and "her" the person that the sentence before is about, else the nearest
 * name of a person; others the subject of the nearest sentence before that has a name.
 */
export function resolvePronoun(tokens: Tokens, classes: Classes, i: number): Run | null {
  const personal = ((classes.form[i] as number) & Form.personal) !== 0;
  const person = personal ? resolvePerson(tokens, classes, i) : null;
  if (person) return person;
  const limit = Math.max(0, i - PRONOUN_REACH);
  let s = tokens.sentence[i] as number;
  const several = (classes.role[i] as number) & Role.they ? resolveSeveral(tokens, classes, i, limit) : null;
  if (several) return several;
  for (let steps = 0; steps < SENTENCES && s >= 0; steps++, s--) {
    const first = tokens.sentenceStart[s] as number;
    if (first < limit) break;
    const end = steps === 0 ? i : (tokens.sentenceStart[s + 1] as number);
    const subject = subjectOfSentence(tokens, classes, first, end);
    const fits = subject && !isPronoun(classes, subject) && isNamed(tokens, classes, subject);
    if (fits && !isOtherGender(tokens, classes, subject, i)) return subject;
  }
  return null;
}

/**
 * Whom "they" and "them" stand for: the people that the sentence before is about, else those it names first; in its own
 * sentence "them" the people named last, but for who acts on them. `null` where no people are named.
 */
function resolveSeveral(tokens: Tokens, classes: Classes, i: number, limit: number): Run | null {
  const s = tokens.sentence[i] as number;
  const own = tokens.sentenceStart[s] as number;
  const doer = isFiniteVerb(tokens, classes, i - 1, own) ? subjectBefore(tokens, classes, i - 1, own) : null;
  for (let j = i - 1; j >= own; j--)
    if (isGroup(tokens, classes, j) && !(doer && j >= doer.from && j < doer.to))
      return phraseBefore(tokens, classes, j + 1, own);
  const first = s > 0 ? (tokens.sentenceStart[s - 1] as number) : own;
  if (s === 0 || first < limit) return null;
  const subject = subjectOfSentence(tokens, classes, first, own);
  if (subject && isNamed(tokens, classes, subject) && !isPronoun(classes, subject)) return null;
  for (let j = first; j < own; j++) if (isGroup(tokens, classes, j)) return phraseBefore(tokens, classes, j + 1, first);
  return null;
}

/** Several people, as one plural noun: "activists", "people". */
function isGroup({lower}: Tokens, {thing}: Classes, i: number): boolean {
  const people = Thing.person | Thing.protester | Thing.party;
  return ((thing[i] as number) & people) !== 0 && /(?:s|men|women|children|people)$/.test(lower[i] as string);
}

function isNamed(tokens: Tokens, {form, thing}: Classes, run: Run): boolean {
  for (let i = run.from; i < run.to; i++) {
    if (isCapital(tokens, i) && !((form[i] as number) & (Form.determiner | Form.adverb | Form.month))) return true;
    if ((thing[i] as number) & Thing.party) return true;
  }
  return false;
}

/** A name before a pronoun, and how surely it is a person's. */
interface Named {
  run: Run;
  /** 2: titled, or a surname that the text gives both with a first name and alone; 1: a full name; 0: any other. */
  sure: number;
}

function resolvePerson(tokens: Tokens, classes: Classes, i: number, steps = 0): Run | null {
  const earlier = steps < CHAIN ? samePronounBefore(tokens, classes, i) : -1;
  if (earlier >= 0) return resolvePerson(tokens, classes, earlier, steps + 1);
  const surnames = surnamesOf(tokens, classes);
  const names = namesBefore(tokens, classes, i, surnames);
  if (!names.length) return null;
  const s = tokens.sentence[i] as number;
  const first = tokens.sentenceStart[s] as number;
  const isSubject = isOpening(tokens, classes, i, first);
  const surest = Math.max(...names.map(({sure}) => sure));
  // A sentence that opens with "he" goes on about whom the sentence before was about.
  if (isSubject && s > 0) {
    const from = tokens.sentenceStart[s - 1] as number;
    const subject = subjectOfSentence(tokens, classes, from, first);
    const about = subject && names.find(({run}) => run.from >= subject.from && run.to <= subject.to);
    if (about?.sure === surest) return about.run;
  }
  return names.find(({sure}) => sure === surest)?.run ?? null;
}

/** How many pronouns are followed back, one sentence each. */
const CHAIN = 3;

/** "She won. She has …": the same pronoun in the sentence before stands for the same person. */
function samePronounBefore(tokens: Tokens, classes: Classes, i: number): number {
  const s = tokens.sentence[i] as number;
  if (s === 0 || tokens.block[i] !== tokens.block[(tokens.sentenceStart[s] as number) - 1]) return -1;
  const first = tokens.sentenceStart[s] as number;
  if (i - first > 6) return -1;
  // "Her best showing … She also received": forms of one pronoun.
  const same = (classes.role[i] as number) & (Role.he | Role.she);
  for (let j = first - 1; j >= (tokens.sentenceStart[s - 1] as number); j--)
    if (tokens.lower[j] === tokens.lower[i] || (same && (classes.role[j] as number) & same)) return j;
  return -1;
}

/** Does nothing but a short opener stand before the pronoun in its sentence, or a phrase that a comma ends? */
function isOpening(tokens: Tokens, classes: Classes, i: number, first: number): boolean {
  const {form} = classes;
  if (tokens.lower[i - 1] === ',' && behindOpener(tokens, classes, first, i) === i) return true;
  for (let j = i - 1; j >= first; j--)
    if (tokens.kind[j] === TokenKind.word && !((form[j] as number) & (Form.and | Form.clause | Form.adverb)))
      return false;
  return true;
}

/** The names before `i`, nearest first, that are no place, office or body. */
function namesBefore(tokens: Tokens, classes: Classes, i: number, surnames: ReadonlyMap<string, number>): Named[] {
  const names: Named[] = [];
  const asides = new Map<string, number>();
  for (let j = i - 1; j >= Math.max(0, i - PRONOUN_REACH + 1) && names.length < 12; j--) {
    if (!isNameWord(tokens, j)) continue;
    const from = nameStart(tokens, classes, j);
    const run = {from, to: j + 1};
    const fits = isPerson(tokens, classes, run) && !isOpponent(tokens, classes, from, i);
    if (fits && !isOtherGender(tokens, classes, run, i)) {
      const sure = isTitled(classes, from, j) ? 2 : (surnames.get(tokens.lower[j] as string) ?? 0);
      const later = names.at(-1);
      const aside = later && tokens.sentence[later.run.from] === tokens.sentence[from] && isAside(tokens, classes, run);
      // Whoever is named aside is so in the sentences before as well.
      const word = tokens.lower[j] as string;
      if (aside && !asides.has(word)) asides.set(word, later.sure);
      names.push({run, sure: Math.min(sure, asides.get(word) ?? sure)});
    }
    j = from;
  }
  return names;
}

/** Can the pronoun not stand for the name, as in "while against Sanders, he prevailed", "Orlova sentenced him"? */
function isOpponent(tokens: Tokens, classes: Classes, name: number, pronoun: number): boolean {
  const {form, role, act} = classes;
  const first = tokens.sentenceStart[tokens.sentence[pronoun] as number] as number;
  // "Orlova sentenced him": who acts is not who it is done to.
  const owns = (form[pronoun] as number) & Form.determiner && isNominal(tokens, classes, pronoun + 1, first);
  const verb = !owns && (act[pronoun - 1] ?? 0) !== 0 && isFiniteVerb(tokens, classes, pronoun - 1, first);
  const subject = verb && name >= first ? subjectBefore(tokens, classes, pronoun - 1, first) : null;
  if (subject && name >= subject.from && name < subject.to) return true;
  const against = ((form[name - 1] ?? 0) & Form.versus) !== 0;
  const oblique = ((form[pronoun - 1] ?? 0) & Form.preposition) !== 0;
  return (
    against &&
    !oblique &&
    tokens.sentence[name] === tokens.sentence[pronoun] &&
    ((role[pronoun] as number) & (Role.he | Role.she)) !== 0
  );
}

function isNameWord(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.word && isCapital(tokens, i);
}

/** Words that open a sentence with a capital and belong to no name. */
const FUNCTION = Form.preposition | Form.clause | Form.determiner | Form.adverb | Form.pronoun | Form.versus;

function nameStart(tokens: Tokens, {form}: Classes, last: number): number {
  let from = last;
  while (
    from > 0 &&
    (isNameWord(tokens, from - 1) || isAbbreviation(tokens, from - 1)) &&
    !((form[from - 1] as number) & FUNCTION) &&
    tokens.sentence[from - 1] === tokens.sentence[last]
  )
    from--;
  return from;
}

/** "Mr Ouma", "the challenger Ouma". */
function isTitled({form}: Classes, from: number, last: number): boolean {
  for (let i = Math.max(0, from - 1); i < last; i++) if ((form[i] as number) & Form.title) return true;
  return false;
}

/** Words that are names although the lists know them: politicians of the day stand among the words of politics. */
function isKnown({thing, form, act}: Classes, i: number): boolean {
  return (
    ((thing[i] as number) & ~Thing.politics) !== 0 || (form[i] as number) !== 0 || ((act[i] as number) & Act.say) !== 0
  );
}

function isPerson(tokens: Tokens, classes: Classes, {from, to}: Run): boolean {
  const {form, thing} = classes;
  const last = to - 1;
  if (isKnown(classes, last)) return false;
  const opens = tokens.sentenceStart[tokens.sentence[from] as number] === from;
  if (opens && from === last && /ly$/.test(tokens.lower[last] as string)) return false;
  // "a Quinnipiac University poll", "the Fox survey".
  if ((thing[to] ?? 0) & Thing.poll && !isCapital(tokens, to)) return false;
  const opener = listStart(tokens, classes, {from, to});
  const before = opener > 0 ? (form[opener - 1] as number) : 0;
  const open = Form.of | Form.to | Form.with | Form.versus | Form.for | Form.relative;
  const placed =
    (before & (Form.preposition | Form.determiner)) !== 0 && !(before & open) && tokens.lower[opener - 1] !== 'by';
  return !placed;
}

/** Names of one list that are looked back over. */
const LISTED = 6;

/** "in Arizona, Florida, and Illinois": the first name of the list that a name stands in, in its middle or at its end. */
function listStart(tokens: Tokens, classes: Classes, {from, to}: Run): number {
  const {lower} = tokens;
  const isAnd = (i: number): boolean => ((classes.form[i] ?? 0) & Form.and) !== 0;
  const goesOn = lower[to] === ',' && (isNameWord(tokens, to + 1) || (isAnd(to + 1) && isNameWord(tokens, to + 2)));
  if (!isAnd(from - 1) && !goesOn) return from;
  let start = from;
  for (let steps = 0; steps < LISTED; steps++) {
    let at = start - 1;
    if (isAnd(at)) at--;
    if (lower[at] === ',') at--;
    if (at === start - 1 || at < 0 || !isNameWord(tokens, at)) break;
    start = nameStart(tokens, classes, at);
  }
  return start;
}

const SURNAMES = new WeakMap<Tokens, ReadonlyMap<string, number>>();

/** How surely the last words of a text's names are surnames (see `Named.sure`); read once for each text. */
function surnamesOf(tokens: Tokens, classes: Classes): ReadonlyMap<string, number> {
  const known = SURNAMES.get(tokens);
  if (known) return known;
  const full = new Set<string>();
  const alone = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameWord(tokens, i) || isNameWord(tokens, i + 1) || isKnown(classes, i)) continue;
    const from = nameStart(tokens, classes, i);
    const long = i > from + 1 && !((classes.form[from - 1] ?? 0) & Form.determiner);
    if (isModifier(tokens, classes, i + 1) || !(long || isPerson(tokens, classes, {from, to: i + 1}))) continue;
    const word = tokens.lower[i] as string;
    const titled = isTitled(classes, from, i);
    if (titled || from === i) alone.add(word);
    if (titled) full.add(word);
    else if (i > from && !hasKnown(classes, Math.max(from, i - 2), i)) full.add(word);
  }
  const surnames = new Map([...full].map((word) => [word, alone.has(word) ? 2 : 1]));
  SURNAMES.set(tokens, surnames);
  return surnames;
}

function hasKnown(classes: Classes, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isKnown(classes, i) && !((classes.form[i] as number) & Form.title)) return true;
  return false;
}

/** "Washington Post polls": a name before a noun it describes. */
function isModifier(tokens: Tokens, {thing}: Classes, next: number): boolean {
  return next < tokens.length && (thing[next] as number) !== 0 && !isCapital(tokens, next);
}

/** "In addition to Ouma, there is Petrova": a name behind a preposition that a comma ends, before another one. */
function isAside(tokens: Tokens, {form}: Classes, {from, to}: Run): boolean {
  const before = form[from - 1] ?? 0;
  return (before & Form.preposition) !== 0 && tokens.lower[from - 1] !== 'by' && tokens.lower[to] === ',';
}

const GENDERS = new WeakMap<Tokens, ReadonlyMap<string, number>>();

/** How many tokens may stand before a pronoun that goes on about the sentence before. */
const OPENERS = 3;

/** Is the pronoun "she" and the name one that the text calls "Mr" or goes on about with "he", or the reverse? */
function isOtherGender(tokens: Tokens, classes: Classes, {to}: Run, pronoun: number): boolean {
  const gender = genderOfPronoun(classes, pronoun);
  const known = gendersOf(tokens, classes).get(tokens.lower[to - 1] as string) ?? 0;
  return gender * known < 0;
}

/** 1: "he"; -1: "she"; 0: neither. */
function genderOfPronoun({role}: Classes, i: number): number {
  const r = role[i] as number;
  return r & Role.he ? 1 : r & Role.she ? -1 : 0;
}

/**
 * Surnames whose gender the text tells, above 0 for "he" and below for "she": by "Mr" and "Ms", and by the pronoun that
 * goes on about the one person whom the sentence before names. Read once for each text.
 */
function gendersOf(tokens: Tokens, classes: Classes): ReadonlyMap<string, number> {
  const known = GENDERS.get(tokens);
  if (known) return known;
  const genders = new Map<string, number>();
  GENDERS.set(tokens, genders);
  const surnames = surnamesOf(tokens, classes);
  const tell = (name: string, gender: number): void => void genders.set(name, (genders.get(name) ?? 0) + gender);
  let only: string | null = null;
  for (let s = 0; s + 1 < tokens.sentenceStart.length; s++) {
    const [first, end] = [tokens.sentenceStart[s] as number, tokens.sentenceStart[s + 1] as number];
    const opener = only === null ? -1 : openingPronoun(classes, first, end);
    if (only !== null && opener >= 0) tell(only, genderOfPronoun(classes, opener));
    const names = new Set<string>();
    for (let i = first; i < end; i++) {
      if (!isNameWord(tokens, i) || isNameWord(tokens, i + 1) || !surnames.has(tokens.lower[i] as string)) continue;
      names.add(tokens.lower[i] as string);
      const title = titleOf(tokens, classes, nameStart(tokens, classes, i), i);
      if (title !== 0) tell(tokens.lower[i] as string, 2 * title);
    }
    only = names.size === 1 ? ([...names][0] as string) : null;
  }
  return genders;
}

function openingPronoun(classes: Classes, first: number, end: number): number {
  for (let i = first; i < Math.min(end, first + OPENERS); i++) if (genderOfPronoun(classes, i) !== 0) return i;
  return -1;
}

/** 1: "Mr Ouma"; -1: "Ms Ouma"; 0: neither. */
function titleOf(tokens: Tokens, {role}: Classes, from: number, last: number): number {
  for (let i = Math.max(0, from - 2); i < last; i++) {
    const r = role[i] as number;
    if (!isCapital(tokens, i) || !(r & (Role.man | Role.woman))) continue;
    // "Mr. Ouma": the stop stands between.
    if (i >= from - 1 || tokens.lower[i + 1] === '.') return r & Role.man ? 1 : -1;
  }
  return 0;
}
