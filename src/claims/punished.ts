import {TokenKind} from '../text/tokens.ts';
import type {FigureView} from './figure-view.ts';
import {isCapital, phraseAfter, phraseBefore, subjectBefore, subjectOfSentence} from './noun-phrases.ts';
import type {Place, Run} from './noun-phrases.ts';
import {Act, Form, Thing} from './word-classes.ts';

/**
 * Whom a punishment meets: "sentenced [him] to 15 days", "[Navalny] was sentenced", "six years in prison for
 * [Junqueras]"; `null` where the sentence names nobody.
 */
export function findPunished(place: Place, view: FigureView): Run | null {
  const {tokens, classes, first} = place;
  const verb = view.leftAt;
  if (verb < 0)
    return (
      behind(place, view) ?? bearer(place, view) ?? subjectOfSentence(tokens, classes, first, view.numeral.keyFrom)
    );
  if (view.left & Act.face) return behind(place, view) ?? subjectBefore(tokens, classes, verb, first);
  if (view.left & (Act.sentence | Act.release | Act.jail)) {
    const passive = isPassive(place, verb);
    const object = passive ? null : objectOf(place, verb + 1, view.numeral.keyFrom);
    if (!passive && !object && view.previous >= 0 && hasFigure(place, verb, view.numeral.keyFrom)) return null;
    if (object && isPunishment(place, object)) return behind(place, view);
    return object ?? subjectBefore(tokens, classes, verb, first) ?? behind(place, view);
  }
  if (view.left & (Act.serve | Act.win)) return bearer(place, view) ?? subjectBefore(tokens, classes, verb, first);
  return behind(place, view) ?? subjectOfSentence(tokens, classes, first, view.numeral.keyFrom);
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
  return phraseAfter(tokens, classes, from, to);
}

/** "…of 13 years was handed to Oriol Junqueras", "25 years in prison for Junqueras". */
function behind({tokens, classes, end}: Place, view: FigureView): Run | null {
  const from = Math.max(view.nounTo, view.numeral.to);
  for (let i = from; i < Math.min(end - 1, from + 6); i++) {
    if (!((classes.form[i] as number) & (Form.for | Form.to | Form.rival))) continue;
    if (isCapital(tokens, i + 1)) return phraseAfter(tokens, classes, i + 1, end);
  }
  return null;
}

/** "blogger Mehman Huseynov, serving a two-year prison sentence". */
function bearer({tokens, classes, first}: Place, view: FigureView): Run | null {
  const comma = view.leftAt - 1;
  return comma > first && tokens.lower[comma] === ',' ? phraseBefore(tokens, classes, comma, first) : null;
}

function isPassive({classes, first}: Place, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 3); i--) {
    const f = classes.form[i] as number;
    if (f & Form.be) return true;
    if (!(f & Form.adverb)) return false;
  }
  return false;
}
