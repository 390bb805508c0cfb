import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import type {Classes} from './lexicon.ts';
import {hasName, isCapital, isNominal, phraseAfter, phraseBefore} from './noun-phrases.ts';
import type {Run} from './noun-phrases.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

/** Sentences longer than this before the figure are no sentences but lists; reading stays linear. */
export const SENTENCE_REACH = 90;

/** How many phrases a subject's head may stand before its verb: "the head of the party's list in the capital". */
const CLIMBS = 4;

/**
 * The subject of the verb at token `verb`: steps back over adverbs, auxiliaries, times, appositions between commas and
 * "who". "Tokayev, a former director general, received …" gives "Tokayev".
 */
export function subjectBefore(tokens: Tokens, classes: Classes, verb: number, first: number): Run | null {
  const {form} = classes;
  let i = beforeVerbGroup(tokens, classes, startOfExpression(classes, verb, first) - 1, first);
  const timed = beforeTimes(tokens, classes, i, first);
  // "who in 2011 was sentenced".
  if (timed < i) i = beforeVerbGroup(tokens, classes, timed, first);
  if (i < first) return null;
  if (tokens.kind[i] === TokenKind.quote) {
    const named = phraseBefore(tokens, classes, i + 1, first);
    if (named && tokens.kind[named.from] === TokenKind.quote) return named;
    if (named && named.to - named.from > 2 && tokens.kind[named.to - 1] === TokenKind.quote) return named;
    i--;
  }
  if (isDash(tokens, i)) i = beforeDashes(tokens, i, first);
  if ((form[i] as number) & Form.pronoun && !((form[i] as number) & Form.relative)) return {from: i, to: i + 1};
  // "was arrested and sentenced", "was held before being sentenced": the first verb's subject is the second's.
  const opened = (form[i] as number) & (Form.clause | Form.preposition) && /ing$/.test(tokens.lower[i + 1] as string);
  if ((form[i] as number) & Form.and || opened) {
    for (let j = i - 1; j > Math.max(first, i - 24); j--)
      if (isFiniteVerb(tokens, classes, j, first)) return subjectBefore(tokens, classes, j, first);
  }
  // "ahead of the journalist Amirzhan Kosanov, who took": the name right before "who" unless it is itself apposed.
  if (tokens.lower[i] === ',' && (form[i + 1] as number) & Form.relative) {
    const named = phraseBefore(tokens, classes, i, first);
    const member = named && memberOf(tokens, classes, named, first);
    if (member) return member;
    if (named && tokens.lower[named.from - 1] !== ',' && hasName(tokens, classes, named, first))
      return lastName(tokens, classes, named);
  }
  if (tokens.lower[i] === ',') return subjectBeforeComma(tokens, classes, i, first);
  const run = phraseBefore(tokens, classes, i + 1, first);
  const who = ((form[i + 1] ?? 0) & Form.relative) !== 0;
  const said = who && run ? (predicated(tokens, classes, run, first) ?? memberOf(tokens, classes, run, first)) : null;
  // "against Ouma, who", "compared to Ouma who": a name hangs on nothing then.
  if (said ?? (who && run && hasName(tokens, classes, run, first))) return said ?? run;
  const bearer = run && bearerOf(tokens, classes, run, first);
  if (bearer) return bearer;
  const head = climb(tokens, classes, run, first);
  return (
    (head && (beforeRelative(tokens, classes, head, first) ?? describedBefore(tokens, classes, head, first))) ?? head
  );
}

/** Tokens of a relative clause before its object: "that brought together". */
const RELATIVE_REACH = 4;

/** "[the alliance] that brought together Ouma and Petrova received": what the clause is said of, not its object. */
function beforeRelative(tokens: Tokens, classes: Classes, {from}: Run, first: number): Run | null {
  for (let i = from - 1; i > Math.max(first, from - 2 - RELATIVE_REACH); i--) {
    if (tokens.kind[i] !== TokenKind.word) return null;
    if (i === from - 1 || !((classes.form[i] as number) & Form.relative)) continue;
    const verb = (classes.form[i + 1] as number) & Form.adverb ? i + 2 : i + 1;
    if (verb >= from || !isPlainVerb(tokens, classes, verb) || !isNominal(tokens, classes, i - 1, first)) return null;
    const run = phraseBefore(tokens, classes, i, first);
    const people = Thing.party | Thing.candidate | Thing.person;
    if (!run || !(hasName(tokens, classes, run, first) || (classes.thing[run.to - 1] as number) & people)) return null;
    return beforeRelative(tokens, classes, run, first) ?? run;
  }
  return null;
}

/** "ended up with": where the expression begins that ends at token `verb`. */
function startOfExpression({act, form}: Classes, verb: number, first: number): number {
  let i = verb;
  if (!((form[i] as number) & Form.preposition) || (act[i] as number) === 0) return i;
  while (i - 1 > first && act[i - 1] === act[i]) i--;
  return i;
}

/** "[Ouma], the candidate of the Front won": the name that opens the clause, where the comma behind the rest is missing. */
function describedBefore(tokens: Tokens, classes: Classes, {from, to}: Run, first: number): Run | null {
  if (tokens.lower[from - 1] !== ',' || !((classes.form[from] as number) & Form.determiner)) return null;
  let head = from + 1;
  while (head < to && !((classes.form[head] as number) & Form.preposition)) head++;
  if (isCapital(tokens, head - 1)) return null;
  const name = phraseBefore(tokens, classes, from - 1, first);
  const closed = name !== null && tokens.lower[name.to - 1] === ')';
  if (!name || !(closed || isCapital(tokens, name.to - 1)) || !hasName(tokens, classes, name, first)) return null;
  const opens =
    name.from === first || (classes.form[name.from - 1] as number) & (Form.and | Form.clause | Form.relative);
  return opens ? name : null;
}

/**
 * "[Denis Becir], Social Democratic Party (SDP) won", "[Mladen Ivan], the Alliance's candidate, won": the person whose
 * party or part is told between the commas, with or without the second.
 */
export function bearerOf(tokens: Tokens, classes: Classes, {from, to}: Run, first: number): Run | null {
  const {thing, form} = classes;
  if (tokens.lower[from - 1] !== ',' || from - 3 < first) return null;
  const last = thing[to - 1] as number;
  const party = tokens.lower[to - 1] === ')' && /^[A-Z]/.test(tokens.text.charAt(tokens.start[to - 2] as number));
  const part = !isCapital(tokens, to - 1) && (last & (Thing.candidate | Thing.person)) !== 0;
  if (!party && !part) return null;
  let at = from - 2;
  const least = Math.max(first, from - 2 - LONGEST_NAME);
  while (at >= least && isCapital(tokens, at) && !(form[at] as number) && !((thing[at] as number) & NOBODY)) at--;
  const size = from - 2 - at;
  const opens =
    at < first || /^[,;:]$/.test(tokens.lower[at] as string) || ((form[at] as number) & (Form.and | Form.be)) !== 0;
  return size >= 2 && size < LONGEST_NAME && opens ? {from: at + 1, to: from - 1} : null;
}

/** Longer than a person's name, in tokens. */
const LONGEST_NAME = 5;

/** Words of names that are no person's. */
const NOBODY = Thing.party | Thing.election | Thing.parliament | Thing.result;

/** A word that can be the verb of a relative clause: nothing that opens a noun phrase, and no noun that is known. */
function isPlainVerb(tokens: Tokens, {form, thing}: Classes, i: number): boolean {
  const opens = Form.determiner | Form.pronoun | Form.preposition;
  if (tokens.kind[i] !== TokenKind.word || isCapital(tokens, i)) return false;
  return !((form[i] as number) & opens) && !(thing[i] as number);
}

/** A dash between words, and not inside one. */
function isDash({lower, start, end}: Tokens, i: number): boolean {
  if (/^(?:[–—]|--)$/.test(lower[i] as string)) return true;
  return lower[i] === '-' && (start[i] as number) > (end[i - 1] ?? 0);
}

/** "Ouma – editor of two sites – was": before the dash that opens what stands between, else before the one at `i`. */
function beforeDashes(tokens: Tokens, i: number, first: number): number {
  for (let j = i - 1; j > Math.max(first, i - 40); j--) if (isDash(tokens, j)) return j - 1;
  return i - 1;
}

/**
 * "Herzog is [a patient campaigner] who", "Ouma, [a human rights leader] who": of whom the phrase is said; `null` where
 * it is no such phrase.
 */
function predicated(tokens: Tokens, classes: Classes, run: Run, first: number): Run | null {
  const be = run.from - 1;
  const names = hasName(tokens, classes, run, first) || !((classes.form[run.from] as number) & Form.determiner);
  if (names || be <= first) return null;
  if (tokens.lower[be] === ',') {
    const named = phraseBefore(tokens, classes, be, first);
    return named && hasName(tokens, classes, named, first) ? lastName(tokens, classes, named) : null;
  }
  if (!((classes.form[be] as number) & Form.be)) return null;
  const subject = subjectBefore(tokens, classes, be, first);
  return subject && hasName(tokens, classes, subject, first) ? subject : null;
}

/** "[Ana Ouma], of the Front, who", "[Ana Ouma], of the Front who": whose party the phrase names. */
function memberOf(tokens: Tokens, classes: Classes, {from}: Run, first: number): Run | null {
  let of = from - 1;
  while (of > from - 4 && (classes.form[of] ?? 0) & (Form.adverb | Form.determiner)) of--;
  if (of - 2 < first || !((classes.form[of] as number) & Form.of) || tokens.lower[of - 1] !== ',') return null;
  const name = phraseBefore(tokens, classes, of - 1, first);
  return name && isCapital(tokens, name.to - 1) && hasName(tokens, classes, name, first) ? name : null;
}

/** "striking distance of [Hillary Clinton], who": the name, where what it hangs on is nobody. */
function lastName(tokens: Tokens, {form, thing}: Classes, run: Run): Run {
  for (let i = run.to - 2; i > run.from; i--)
    if (
      (form[i] as number) & Form.of &&
      isCapital(tokens, i + 1) &&
      !isCapital(tokens, i - 1) &&
      !(thing[i - 1] as number)
    )
      return {from: i + 1, to: run.to};
  return run;
}

/** Back over "was declared to have": adverbs, auxiliaries, infinitives and the participles they hang on. */
function beforeVerbGroup(tokens: Tokens, {form, act, thing, role}: Classes, from: number, first: number): number {
  const light = Form.adverb | Form.be | Form.modal | Form.negative | Form.relative;
  let i = from;
  for (; i > first; i--) {
    const f = form[i] as number;
    if ((f & light || ((act[i] as number) & Act.have && !(f & Form.with))) && !(thing[i] as number)) continue;
    // "continue to hover", "reported to win".
    const raised = (role[i] as number) & Role.verb || (act[i] as number) & (Act.say | Act.show);
    if (raised && (form[i + 1] as number) & Form.to) continue;
    if (f & Form.to || isAdverb(tokens, {thing}, i)) continue;
    const hanging = (act[i] as number) !== 0 && ((form[i - 1] as number) & Form.be) !== 0;
    if (!hanging) break;
  }
  return i;
}

/** "effectively clinched": a plain word in -ly. */
function isAdverb(tokens: Tokens, {thing}: Pick<Classes, 'thing'>, i: number): boolean {
  return !(thing[i] as number) && !isCapital(tokens, i) && /..ly$/.test(tokens.lower[i] as string);
}

/** Back over "in 2016", "on Sunday", "last week" between subject and verb. */
function beforeTimes(tokens: Tokens, {form, thing}: Classes, from: number, first: number): number {
  let i = from;
  const year = tokens.kind[i] === TokenKind.number && (form[i - 1] ?? 0) & Form.preposition;
  const time = (form[i] ?? 0) & Form.month || (thing[i] ?? 0) & Thing.time;
  if (year) i--;
  else if (time)
    while (i > first && tokens.kind[i] === TokenKind.word && !((form[i] as number) & Form.preposition) && from - i < 3)
      i--;
  const passed = i < from && i > first && ((form[i] as number) & Form.preposition) !== 0;
  return passed && !((form[i] as number) & Form.of) ? i - 1 : from;
}

/**
 * From the phrase nearest the verb to the head it hangs on: "averages measured by [the site]" to "averages", "whites
 * without [a degree]" to "whites". Support, votes and leads are owned: "support for [Clinton]" stays with Clinton.
 */
function climb(tokens: Tokens, classes: Classes, run: Run | null, first: number): Run | null {
  const {form, thing} = classes;
  const owned = Thing.support | Thing.ballot | Thing.margin | Thing.exitPoll;
  let head = run;
  for (let steps = 0; head && steps < CLIMBS; steps++) {
    let before: number = head.from - 1;
    if (before <= first) break;
    // "led by [a businessman and] Ouma".
    const joined = (form[before] as number) & Form.and ? phraseBefore(tokens, classes, before, first) : null;
    if (joined && tokens.lower[joined.from - 1] === 'by') before = joined.from - 1;
    const f = form[before] as number;
    // "her popularity as leader" is hers, "as Ouma won" a clause.
    const opens =
      (classes.role[before] as number) & Role.opens && !((classes.role[before - 1] as number) & Role.measure);
    if (!(f & Form.preposition) || f & Form.clause || opens) break;
    const end = beforeParticiple(tokens, classes, before, first);
    const outer: Run | null = phraseBefore(tokens, classes, end, first);
    if (!outer || outer.to !== end || isName(tokens, outer.to - 1)) break;
    // "her lead over [Ouma]" is hers.
    const rival = f & Form.versus;
    const own = (thing[outer.to - 1] as number) & owned && f & (Form.of | Form.for);
    if (own && !rival && hasName(tokens, classes, head, first)) break;
    head = outer;
  }
  return head;
}

/** A figure or mark closes no phrase. */
function isName(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] !== TokenKind.word;
}

/** Before "measured" in "averages measured [by]", before ", mostly backed" in "independents, mostly backed [by]". */
function beforeParticiple(tokens: Tokens, classes: Classes, preposition: number, first: number): number {
  let i = preposition - 1;
  if (i <= first + 1 || (classes.thing[i] as number) !== 0) return preposition;
  if (!/(?:ed|en|held|made|won)$/.test(tokens.lower[i] as string)) return preposition;
  if (isNominal(tokens, classes, i - 1, first)) return i;
  while (i > first + 1 && isAdverb(tokens, classes, i - 1)) i--;
  return tokens.lower[i - 1] === ',' && tokens.lower[preposition] === 'by' ? i - 1 : preposition;
}

/** "Tokayev, a former director general, received": the phrase before the apposition, or the name inside it. */
function subjectBeforeComma(tokens: Tokens, classes: Classes, comma: number, first: number): Run | null {
  const apposition = apposedName(tokens, classes, comma, first);
  if (apposition) return apposition;
  let open = openingComma(tokens, classes, comma, first);
  // "Ouma – the largest party's leader, won": a dash opened what a comma closes.
  const inner = open < 0 ? phraseBefore(tokens, classes, comma, first) : null;
  const head = inner && inner.from - 1 > first ? climb(tokens, classes, inner, first) : null;
  if (head && isDash(tokens, head.from - 1) && (classes.form[head.from] as number) & Form.determiner)
    return phraseBefore(tokens, classes, head.from - 1, first);
  const bearer = inner && bearerOf(tokens, classes, inner, first);
  if (open < 0) return bearer ?? climb(tokens, classes, phraseBefore(tokens, classes, comma, first), first);
  // "Ouma, head of the Front for Change, an alliance of parties, won": what the innermost apposition is said of stands
  // in another one.
  let run = phraseBefore(tokens, classes, open, first);
  for (let steps = 0; run && steps < 3 && isInside(tokens, classes, run, first); steps++) {
    open = openingComma(tokens, classes, open, first);
    const outer = open < 0 ? null : phraseBefore(tokens, classes, open, first);
    if (!outer || isOblique(classes, outer.from - 1, first)) break;
    if (hasName(tokens, classes, outer, first)) run = outer;
  }
  return run;
}

/** Does the phrase hang on a preposition, or name an office without its article ("head of the Front")? */
function isInside(tokens: Tokens, classes: Classes, {from}: Run, first: number): boolean {
  const office = from > first && !isCapital(tokens, from) && ((classes.form[from + 1] ?? 0) & Form.of) !== 0;
  return office || isOblique(classes, from - 1, first);
}

function isOblique({form}: Classes, i: number, first: number): boolean {
  return i > first && ((form[i] as number) & Form.preposition) !== 0 && !((form[i] as number) & Form.clause);
}

/** Commas inside an apposition: "the alliance, which consists of A, B, C and D, won". */
const APPOSED_COMMAS = 5;

/** The comma that opens the appositions before `comma`: "…, the former mayor of South Bend, Indiana,"; -1 for none. */
function openingComma(tokens: Tokens, classes: Classes, comma: number, first: number): number {
  for (let at = comma, steps = 0; steps < APPOSED_COMMAS; steps++) {
    at = previousComma(tokens, at, first);
    if (at <= first) break;
    if (isApposition(tokens, classes, at + 1)) return isListEnd(tokens, classes, at, comma) ? beforeList(at) : at;
  }
  return -1;

  /** "the alliance, which consists of the Greens, the Left and the Centre, won": the comma before "which". */
  function beforeList(last: number): number {
    for (let at = previousComma(tokens, last, first), steps = 0; at > first && steps < APPOSED_COMMAS; steps++) {
      if ((classes.form[at + 1] as number) & Form.relative || /ing$/.test(tokens.lower[at + 1] as string)) return at;
      at = previousComma(tokens, at, first);
    }
    return last;
  }
}

/** Does nothing but "the Left and the Centre" stand between the commas? */
function isListEnd(tokens: Tokens, classes: Classes, open: number, close: number): boolean {
  const run = phraseAfter(tokens, classes, open + 1, close);
  let at = run ? run.to : close;
  // "the Left (LP) and".
  if (tokens.lower[at] === '(') while (at < close && tokens.lower[at - 1] !== ')') at++;
  return at < close && ((classes.form[at] as number) & Form.and) !== 0;
}

/** "Ouma, a former surgeon,", "Ouma, who …,", "Ouma, 47,": not "In Baku, blogger Ouma,". */
function isApposition(tokens: Tokens, {form}: Classes, i: number): boolean {
  if (tokens.kind[i] === TokenKind.number) return true;
  if (tokens.kind[i] !== TokenKind.word) return false;
  // "Ouma, running against Petrova,"
  if (/ing$/.test(tokens.lower[i] as string)) return (form[i + 1] ?? 0) & Form.versus ? true : false;
  // "Ouma, R-Ohio,".
  if (/^[a-z]-[a-z]/.test(tokens.lower[i] as string) && isCapital(tokens, i)) return true;
  const f = form[i] as number;
  return !isCapital(tokens, i) && !(f & Form.and) && !(f & Form.pronoun && !(f & Form.relative));
}

function previousComma({lower}: Tokens, i: number, first: number): number {
  for (let j = i - 1; j > Math.max(first, i - 30); j--) {
    if (lower[j] === ',') return j;
    if (lower[j] === ';') return -1;
  }
  return -1;
}

/** "his nearest challenger, opposition candidate Amirzhan Kosanov, received": the name is the better answer. */
function apposedName(tokens: Tokens, classes: Classes, comma: number, first: number): Run | null {
  const open = previousComma(tokens, comma, first);
  if (open <= first) return null;
  const head = phraseBefore(tokens, classes, open, first);
  if (!head || hasName(tokens, classes, head, first)) return null;
  // "An alliance led by his rival, Ana Ouma, came": the alliance.
  const led = tokens.lower[head.from - 1] === 'by' ? climb(tokens, classes, head, first) : head;
  if (led !== head) return led;
  const apposed = phraseAfter(tokens, classes, open + 1, comma);
  return apposed && hasName(tokens, classes, apposed, first) ? apposed : null;
}

/** Is token `i` a finite verb, as far as word lists and endings tell? */
export function isFiniteVerb(tokens: Tokens, classes: Classes, i: number, first: number): boolean {
  const {form, act, thing} = classes;
  if (i <= first || tokens.kind[i] !== TokenKind.word) return false;
  const [f, a, t] = [form[i] as number, act[i] as number, thing[i] as number];
  // "'s" is a verb behind a pronoun, else a possessive.
  if (f & Form.possessive) return ((form[i - 1] as number) & Form.pronoun) !== 0;
  if (f & (Form.be | Form.modal)) return !((form[i - 1] as number) & Form.to);
  const word = tokens.lower[i] as string;
  const before = form[i - 1] as number;
  if (isCapital(tokens, i) || f & Form.preposition || before & (Form.to | Form.determiner | Form.preposition))
    return false;
  if (word.endsWith('ing')) return (before & Form.be) !== 0;
  if ((classes.role[i] as number) & (Role.verb | Role.found)) return ((classes.role[i] as number) & Role.verb) !== 0;
  // "the most pledged delegates": a participle between two nouns' words is an adjective.
  const adjective =
    /ed$/.test(word) && (thing[i + 1] ?? 0) !== 0 && !isCapital(tokens, i + 1) && !(thing[i - 1] as number);
  if (adjective && !isCapital(tokens, i - 1) && !(before & Form.pronoun)) return false;
  // "a landslide victory".
  if (a && !t && (classes.role[i] as number) & Role.official && word !== 'win') return false;
  if (a && !t) return true;
  // "Officers support Ouma": a word that can be either is a verb before an object of its own.
  if (a && t) return isNominal(tokens, classes, i - 1, first) && opensObject(tokens, classes, i + 1);
  let at = i - 1;
  while (at > first && !(thing[at] as number) && /..ly$/.test(tokens.lower[at] as string)) at--;
  return /ed$/.test(word) && isNominal(tokens, classes, at, first);
}

function opensObject(tokens: Tokens, {form}: Classes, i: number): boolean {
  if (i >= tokens.length) return false;
  if (tokens.kind[i] === TokenKind.number) return true;
  return isCapital(tokens, i) || ((form[i] as number) & (Form.determiner | Form.pronoun)) !== 0;
}

/** The subject of the finite verb nearest before token `before` that has one fit to be asked for by `accept`. */
export function subjectOfGoverning(
  tokens: Tokens,
  classes: Classes,
  before: number,
  first: number,
  accept: (run: Run) => boolean,
): Run | null {
  for (let i = before - 1; i > Math.max(first, before - SENTENCE_REACH); i--) {
    if (!isFiniteVerb(tokens, classes, i, first)) continue;
    // "leads Ouma, who took": what hangs on "who" has its own subject, the sentence another.
    const run = subjectBefore(tokens, classes, i, first);
    if (run && accept(run)) return run;
    // "came third": the phrase's first word has the subject.
    while (run && i > first && isFiniteVerb(tokens, classes, i - 1, first)) i--;
  }
  return null;
}

/** The subject of the sentence that starts at `first`: that of its first verb, or of what a source is said to report. */
export function subjectOfSentence(tokens: Tokens, classes: Classes, first: number, before: number): Run | null {
  const {act} = classes;
  let speaker: Run | null = null;
  for (let i = behindOpener(tokens, classes, Math.max(first, before - SENTENCE_REACH), before) + 1; i < before; i++) {
    if (!isFiniteVerb(tokens, classes, i, first) || tokens.lower[i - 1] === ',') continue;
    const run = subjectBefore(tokens, classes, i, first);
    if (!run) continue;
    // "The broadcaster reported the president won": what is reported has its own subject.
    if (!((act[i] as number) & Act.say)) return run;
    speaker ??= run;
  }
  if (speaker) return speaker;
  const opening = phraseAfter(tokens, classes, first, before);
  return opening && (opening.to - opening.from > 1 || hasName(tokens, classes, opening, first)) ? opening : null;
}

/** "After South Carolina, …", "Asked about the vote, …": behind the comma that ends what opens the sentence. */
export function behindOpener(tokens: Tokens, {form}: Classes, first: number, before: number): number {
  const opens = (form[first] ?? 0) & (Form.preposition | Form.clause) || /(?:ed|ing)$/.test(tokens.lower[first] ?? '');
  if (!opens) return first;
  for (let i = first + 1; i < Math.min(before, first + 25); i++) if (tokens.lower[i] === ',') return i + 1;
  return first;
}
