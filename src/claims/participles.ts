import {TokenKind, type Tokens} from '../text/tokens.ts';
import {behindAdverbs} from './beside-figure.ts';
import {isFiniteVerb, subjectBefore, subjectOfSentence} from './clause-subjects.ts';
import type {Classes} from './lexicon.ts';
import {hasName, isCapital, phraseAfter, phraseBefore, type Place, type Run} from './noun-phrases.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

/** Is the token a participle in -ing without its auxiliary? */
export function isBareParticiple({tokens, classes, first}: Place, i: number): boolean {
  const verbal = (classes.act[i] as number) !== 0 || ((classes.role[i] as number) & Role.verb) !== 0;
  return verbal && /ing$/.test(tokens.lower[i] as string) && !isProgressive(classes, i, first);
}

/** "with Ouma coming in fourth with": the participle nearest before, if no finite verb is nearer; else -1. */
export function participleBefore(place: Place, before: number): number {
  for (let i = before - 1; i > Math.max(place.first, before - 12); i--) {
    if (isBareParticiple(place, i)) return i;
    if (isFiniteVerb(place.tokens, place.classes, i, place.first)) return -1;
  }
  return -1;
}

/** "is leading with": a participle with its auxiliary is finite. */
function isProgressive({form}: Classes, verb: number, first: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 2); i--) if ((form[i] as number) & Form.be) return true;
  return false;
}

/** "showed [Mrs Ouma] leading", "with [Ouma] coming in fourth": the name right before a participle. */
export function ownOfParticiple({tokens, classes, first}: Place, verb: number): Run | null {
  const end = behindAdverbs(tokens, classes, verb);
  if (tokens.lower[end - 1] === ',') {
    // "with his closest rival, Ana Ouma of the Front, polling": the apposition ends before the participle.
    const at = withBefore(tokens, classes, end, first);
    const apposed = at < 0 ? null : subjectBefore(tokens, classes, end, at);
    return apposed && apposed.from > at && hasName(tokens, classes, apposed, at) ? apposed : null;
  }
  const run = behindShowing(tokens, classes, phraseBefore(tokens, classes, end, first));
  if (!run || run.to !== end || !hasName(tokens, classes, run, first)) return null;
  const before = run.from > first ? (classes.form[run.from - 1] as number) : 0;
  return before & Form.of ? null : run;
}

/** "The poll shows [Ouma] trailing": "shows" is read as a noun where a poll stands before it. */
function behindShowing(tokens: Tokens, {thing}: Classes, run: Run | null): Run | null {
  for (let i = (run?.to ?? 0) - 2; run && i > run.from; i--) {
    const verb =
      (thing[i] as number) & Thing.poll && !isCapital(tokens, i) && /.(?:s|ed)$/.test(tokens.lower[i] as string);
    if (verb && isCapital(tokens, i + 1)) return {from: i + 1, to: run.to};
  }
  return run;
}

/** How far before a participle the "with" may stand that opens its clause. */
const WITH_REACH = 24;

/** The "with" before token `end`, with no figure and no finite verb between; -1 where there is none. */
function withBefore(tokens: Tokens, classes: Classes, end: number, first: number): number {
  for (let i = end - 1; i > Math.max(first, end - WITH_REACH); i--) {
    if ((classes.form[i] as number) & Form.with) return i;
    if (tokens.kind[i] === TokenKind.number || isFiniteVerb(tokens, classes, i, first)) return -1;
  }
  return -1;
}

/** "The poll showed [Clinton] with a healthy lead, earning": whom the verb of showing before a participle shows. */
export function shownBefore({tokens, classes, first}: Place, participle: number): Run | null {
  for (let i = participle - 1; i > Math.max(first, participle - 20); i--) {
    if (!isFiniteVerb(tokens, classes, i, first)) continue;
    if (!((classes.act[i] as number) & Act.show)) return null;
    const run = phraseAfter(tokens, classes, i + 1, participle);
    return run && hasName(tokens, classes, run, first) ? run : null;
  }
  return null;
}

/** "Winning 14 of the seats, the bloc …": a participle that opens the sentence belongs to its subject. */
export function behindParticiple({tokens, classes, first, end}: Place, verb: number): Run | null {
  if (verb > first + 1) return subjectOfSentence(tokens, classes, first, verb);
  for (let i = verb + 1; i < Math.min(end, verb + 25); i++)
    if (tokens.lower[i] === ',') return phraseAfter(tokens, classes, i + 1, end);
  return null;
}
