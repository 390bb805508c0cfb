import {TokenKind} from '../text/tokens.ts';
import type {FigureView} from './figure-view.ts';
import {subjectBefore, subjectOfSentence} from './clause-subjects.ts';
import {hasName, isCapital, phraseAfter, phraseBefore} from './noun-phrases.ts';
import type {Place, Run} from './noun-phrases.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

/**
 * Whom a punishment meets: "sentenced [him] to 15 days", "[Navalny] was sentenced", "six years in prison for
 * [Junqueras]"; `null` where the sentence names nobody.
 */
export function findPunished(place: Place, view: FigureView): Run | null {
  const run = punishedBy(place, view);
  const verb = governing(place, view);
  const passive = verb >= 0 && isPassive(place, verb);
  return run && !passive && isJudge(place, run)
    ? null
    : run && (isCourt(place, run) || isApposedToCourt(place, run))
      ? null
      : run;
}

/** A court, a law or a sentence is not punished itself: "the judge confirmed the sentence". */
function isCourt({classes}: Place, {from, to}: Run): boolean {
  for (let i = from; i < to; i++) {
    if ((classes.form[i] as number) & (Form.of | Form.preposition)) break;
    if ((classes.role[i] as number) & Role.court && ((classes.form[i + 1] ?? 0) & Form.preposition || i + 1 >= to))
      return true;
  }
  return false;
}

/** "Judge James Cacheris", "the judge Vera Orlova". */
function isJudge({tokens, classes}: Place, {from, to}: Run): boolean {
  for (let i = from; i + 1 < to; i++)
    if (
      (classes.role[i] as number) & Role.court &&
      (classes.form[i] as number) & Form.title &&
      isCapital(tokens, i + 1)
    )
      return true;
  return false;
}

/** "The judge in Minsk, [Vera Orlova], imposed". */
function isApposedToCourt({tokens, classes, first}: Place, {from}: Run): boolean {
  if (tokens.lower[from - 1] !== ',') return false;
  for (let i = from - 2; i >= Math.max(first, from - 8); i--) {
    if (tokens.kind[i] !== TokenKind.word) return false;
    const judge = (classes.role[i] as number) & Role.court && (classes.thing[i] as number) & Thing.person;
    if (judge) return (classes.form[i + 1] as number) & Form.preposition || i + 1 === from - 1 ? true : false;
  }
  return false;
}

function punishedBy(place: Place, view: FigureView): Run | null {
  const {tokens, classes, first} = place;
  const next = view.previous >= 0 ? nextConvict(place, view) : null;
  if (next) return next;
  // "Ouma's six-year term".
  const {keyFrom} = view.numeral;
  const owned =
    (classes.form[keyFrom - 1] ?? 0) & Form.possessive ? phraseBefore(tokens, classes, keyFrom, first) : null;
  if (owned && !((classes.thing[owned.to - 2] as number) & Thing.time)) return owned;
  const verb = governing(place, view);
  const act = verb < 0 ? 0 : (place.classes.act[verb] as number);
  if (verb < 0)
    return (
      behind(place, view) ?? bearer(place, view) ?? subjectOfSentence(tokens, classes, first, view.numeral.keyFrom)
    );
  if (act & Act.face) return behind(place, view) ?? subjectBefore(tokens, classes, verb, first);
  if (act & (Act.sentence | Act.release | Act.jail)) {
    const passive = isPassive(place, verb);
    const object = passive ? null : objectOf(place, verb + 1, view.numeral.keyFrom);
    if (!passive && !object && view.previous >= 0 && hasFigure(place, verb, view.numeral.keyFrom)) return null;
    if (object && isPunishment(place, object)) return behind(place, view);
    return (
      object ??
      (passive ? null : behind(place, view)) ??
      subjectBefore(tokens, classes, verb, first) ??
      behind(place, view)
    );
  }
  // "gave one-year terms to three people".
  if ((classes.role[verb] as number) & Role.give && !isPassive(place, verb)) return behind(place, view);
  if (act & (Act.serve | Act.win)) return bearer(place, view) ?? subjectBefore(tokens, classes, verb, first);
  return behind(place, view) ?? subjectOfSentence(tokens, classes, first, view.numeral.keyFrom);
}

/** "sentenced Ouma to seven years and [Petrov], her deputy, to five". */
function nextConvict({tokens, classes, first}: Place, {numeral}: FigureView): Run | null {
  const to = numeral.keyFrom - 1;
  if (!((classes.form[to] ?? 0) & (Form.to | Form.for))) return null;
  const run = subjectBefore(tokens, classes, to, first);
  if (!run) return null;
  // "jailed six leaders for ten years, and 13 more [activists] for five".
  const more = (classes.form[run.from] as number) & Form.others && run.to - run.from > 1 ? 1 : 0;
  const people = Thing.person | Thing.protester;
  const counted = tokens.kind[run.from - 1] === TokenKind.number && (classes.thing[run.to - 1] as number) & people;
  const before = run.from - (counted ? 2 : 1);
  const joined = (classes.form[before] ?? 0) & Form.and || tokens.lower[before] === ',';
  return joined && (counted || hasName(tokens, classes, run, first)) ? {from: run.from + more, to: run.to} : null;
}

/** The verb that governs the punishment: in "released him on a suspended sentence" not "suspended". */
function governing({classes, first}: Place, {left, leftAt, numeral}: FigureView): number {
  const lenient = leftAt >= numeral.keyFrom - 2 && left & Act.dismiss;
  if (!lenient) return leftAt;
  const verbs = Act.sentence | Act.release | Act.jail | Act.face | Act.serve | Act.win;
  for (let i = leftAt - 1; i > Math.max(first, leftAt - 14); i--) if ((classes.act[i] as number) & verbs) return i;
  return -1;
}

/** "jailed 11 strikers for 15 days": those counted are the punished. */
function hasFigure({tokens}: Place, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens.kind[i] === TokenKind.number) return true;
  return false;
}

/** "handed down sentences of up to 66 years". */
function isPunishment({classes}: Place, {to}: Run): boolean {
  return ((classes.thing[to - 1] as number) & Thing.punishment) !== 0;
}

function objectOf({tokens, classes}: Place, from: number, to: number): Run | null {
  if ((classes.form[from] ?? 0) & Form.pronoun && from < to) return {from, to: from + 1};
  const run = phraseAfter(tokens, classes, from, to);
  if (run) return run;
  // "a 26-year-old man".
  for (let i = from; i < Math.min(to, from + 6); i++)
    if (/^(?:-?years?-old|old)$/.test(tokens.lower[i] ?? '') || tokens.lower[i] === '-year-old') {
      const person = phraseAfter(tokens, classes, i + 1, to);
      return person && {from, to: person.to};
    }
  return null;
}

/** "…of 13 years was handed to Oriol Junqueras", "25 years in prison for Junqueras". */
function behind({tokens, classes, end}: Place, view: FigureView): Run | null {
  const from = Math.max(view.nounTo, view.numeral.to);
  for (let i = from; i < Math.min(end - 1, from + 6); i++) {
    const on = (classes.form[i] as number) & Form.on && view.left & Act.sentence;
    if (!((classes.form[i] as number) & (Form.for | Form.to | Form.rival)) && !on) continue;
    // "six days in prison for insulting the king".
    if (/ing$/.test(tokens.lower[i + 1] as string) && !isCapital(tokens, i + 1)) continue;
    const run = phraseAfter(tokens, classes, i + 1, end);
    const people = Thing.person | Thing.protester;
    const person = run && ((classes.thing[run.to - 1] as number) & people || hasName(tokens, classes, run, i));
    if (person) return run;
  }
  return null;
}

/** "blogger Mehman Huseynov, serving a two-year prison sentence". */
function bearer({tokens, classes, first}: Place, view: FigureView): Run | null {
  const comma = view.leftAt - 1;
  return comma > first && tokens.lower[comma] === ',' ? subjectBefore(tokens, classes, comma + 1, first) : null;
}

function isPassive({classes, first}: Place, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 3); i--) {
    const f = classes.form[i] as number;
    if (f & Form.be) return true;
    if (!(f & Form.adverb)) return false;
  }
  return false;
}
