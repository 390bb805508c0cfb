import {isUpperAt} from '../text/letters.ts';
import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import {SEEM, endsPhrase} from './judged-targets.ts';
import {electionBefore} from './judged.ts';
import {skipDegrees, someIn} from './judgement.ts';
import type {Bounds} from './judgement.ts';
import type {Classes} from './lexicon.ts';
import {Act, Form, Judge, Thing} from './word-classes.ts';

/** "It's fake", "this was rigged", "called it a sham": a pronoun judged where an election was named before. */
export function isItJudged(tokens: Tokens, {form, judge, act}: Classes, i: number, {first}: Bounds): boolean {
  // "It is unfair to raise taxes" judges what follows.
  if (!((judge[i] as number) & (Judge.bad | Judge.common)) || (form[i + 1] ?? 0) & Form.to) return false;
  if (!((judge[i] as number) & Judge.electoral) && electionBefore(tokens, judge, i) < 0) return false;
  for (let j = i - 1; j >= Math.max(first, i - 4); j--) {
    const f = form[j] as number;
    if (f & Form.be || (act[j] as number) & Act.have) return ((judge[j - 1] ?? 0) & Judge.it) !== 0;
    if ((judge[j] as number) & Judge.it && (judge[j - 1] ?? 0) & Judge.verdict) return true;
    if (!(f & (Form.determiner | Form.adverb | Form.preposition) || (judge[j] as number) & Judge.degree)) return false;
  }
  return false;
}

/**
 * An adjective judges what it stands before ("a sham election"), what it is said to be ("the vote was not fair") or what
 * it is called ("described the vote as fair").
 */
export function isAttributed(
  tokens: Tokens,
  classes: Classes,
  i: number,
  to: number,
  target: number,
  {first, end}: Bounds,
): boolean {
  const {judge, form, thing, act} = classes;
  const kind = judge[i] as number;
  // "hackers had manipulated the count".
  const have = ((act[i - 1] ?? 0) & Act.have) !== 0 && !((form[i - 1] ?? 0) & Form.to);
  const done = have && (kind & Judge.bad) !== 0;
  // "the vote was held in a free, fair and transparent manner".
  if (target >= 0 && target < i && mannerBehind(tokens, judge, form, to, end)) return true;
  // "the opaque nature of the count".
  const of = tokens.kind[to + 1] === TokenKind.quote ? to + 2 : to + 1;
  if ((judge[to] ?? 0) & Judge.manner && target > of && (form[of] ?? 0) & Form.of) return true;
  // "a vote that the police chief declared peaceful".
  const votes = target >= 0 && ((thing[target] as number) & Thing.ballot) !== 0;
  const ends = target >= 0 && target < i && endsPhrase(tokens, form, to, end);
  if (ends && !votes && isDeclared(tokens, classes, i, first)) return true;
  // "shortages that marred Sunday's presidential election".
  const spoils = (kind & Judge.bad) !== 0 && (kind & Judge.verdict) !== 0 && !((form[i - 1] ?? 0) & Form.be);
  if (spoils && target > to && target - to <= OBJECT_REACH && !someIn(form, to, target, JOINT)) return true;
  // "the conduct of the commission left much to be desired".
  if (kind & Judge.bad && target === i - 1 && to - i > 2 && endsPhrase(tokens, form, to, end)) return true;
  // "a mockery of the vote", "a negative evaluation of the count".
  const noun = (form[to] as number) & Form.of && (form[i - 1] ?? 0) & Form.determiner;
  if (noun && target > to && target - to <= 3) return true;
  if (target >= to)
    return (
      (!(kind & Judge.predicative) ||
        done ||
        // "the peaceful conduct of the polls".
        ((judge[target] as number) & Judge.quality) !== 0 ||
        (!(kind & Judge.ofContest) && isCalled(judge, form, i, to, first))) &&
      target - to <= 2 &&
      !((form[to] as number) & Form.preposition) &&
      tokens.lower[to] !== ','
    );
  if (kind & Judge.electoral && takesObject(tokens, {form}, i, to)) return false;
  // "voting proceeded calmly".
  if (target >= 0 && (judge[i - 1] ?? 0) & Judge.conduct && endsPhrase(tokens, form, to, end)) return true;
  if (target < 0 || kind & Judge.electoral || isConceded(tokens, classes, i, first)) return true;
  for (let j = i - 1, last = i - 5; j >= Math.max(first, last); j--) {
    const f = form[j] as number;
    // "as “free”, “fair” and “transparent”": marks are no words.
    if (tokens.kind[j] !== TokenKind.word) last--;
    if (f & Form.be && j - 1 > target && (form[j - 1] as number) & Form.personal) return false;
    // "accused the observers of being biased".
    const who = (thing[j - 1] as number) | ((form[j - 1] as number) & Form.of ? (thing[j - 2] as number) : 0);
    if (f & Form.be && j - 1 > target && who & (Thing.person | Thing.candidate | Thing.observer)) return false;
    if (f & Form.be && isOfSpeaker(tokens, judge, target, j)) return false;
    // "in the country's democratic development".
    if (f & Form.possessive && j - 1 !== target && !((judge[j - 1] ?? 0) & Judge.it)) return false;
    if (f & Form.be || tokens.lower[j] === 'as' || SEEM.test(tokens.lower[j] as string))
      return i - target <= (tokens.lower[j] === 'as' ? 18 : 10);
    if (j === target && j === i - 1 && kind & Judge.bad && (form[to] ?? 0) & Form.preposition) return true;
    if (j === target) return someIn(judge, Math.max(first, target - 4), target, Judge.verdict);
    if (f & (Form.preposition | Form.clause | Form.relative) && !(f & Form.of)) return false;
  }
  return false;
}

/** How far behind "marred" what was marred may stand, and what may not stand between. */
const OBJECT_REACH = 6;

const JOINT = Form.preposition | Form.clause | Form.relative | Form.and;

/** How many words of a list may stand before the manner: "a transparent, simple and professional manner". */
const MANNER_REACH = 5;

/** Does "manner" or the like stand behind the judging words, with only further adjectives between? */
function mannerBehind({kind}: Tokens, judge: Int32Array, form: Int32Array, to: number, end: number): boolean {
  for (let j = to; j < Math.min(end, to + MANNER_REACH); j++) {
    if ((judge[j] as number) & Judge.manner) return true;
    if ((form[j] as number) & ~(Form.and | Form.adverb) || kind[j] === TokenKind.number) return false;
  }
  return false;
}

/** Does the verb of judging stand right before the judging word? */
function isDeclared(tokens: Tokens, classes: Classes, i: number, first: number): boolean {
  const at = skipDegrees(tokens, classes, i, first);
  return (
    at > first &&
    /^(?:declared|deemed|judged|ruled|pronounced|called|found|considered)$/.test(tokens.lower[at] as string)
  );
}

/** "called it a peaceful election", "an orderly and well-run election". */
function isCalled(judge: Int32Array, form: Int32Array, i: number, to: number, first: number): boolean {
  if (someIn(judge, Math.max(first, i - 3), i, Judge.verdict)) return true;
  if (!((judge[i] as number) & Judge.good)) return false;
  return someIn(form, i, to, Form.and);
}

/** "The polls, though largely peaceful, were": what is conceded is said of what stands before. */
function isConceded(tokens: Tokens, classes: Classes, i: number, first: number): boolean {
  const at = skipDegrees(tokens, classes, i, first);
  const clause = ((classes.form[at] ?? 0) & (Form.clause | Form.preposition)) === Form.clause;
  return clause && tokens.lower[at - 1] === ',';
}

/** "Opposition figures say the move is illegal": the target speaks, and something else is judged. */
function isOfSpeaker({lower}: Tokens, judge: Int32Array, target: number, be: number): boolean {
  if (lower[be - 1] === ',' || (judge[be - 1] as number) & Judge.verdict) return false;
  return someIn(judge, target + 1, be, Judge.verdict);
}

/** "had stolen her thunder": what is stolen stands behind. */
function takesObject(tokens: Tokens, {form}: Pick<Classes, 'form'>, i: number, to: number): boolean {
  const auxiliary = (form[i - 1] ?? 0) | (form[i - 2] ?? 0);
  return !(auxiliary & (Form.be | Form.determiner)) && isCapitalAt(tokens, to);
}

export function isCapitalAt({text, start, length}: Tokens, i: number): boolean {
  return i < length && isUpperAt(text, start[i] as number);
}
