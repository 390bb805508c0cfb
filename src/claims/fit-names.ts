import type {Tokens} from '../text/tokens.ts';
import {TokenKind} from '../text/tokens.ts';
import type {Classes} from './lexicon.ts';
import {hasName, isCapital, isNominal} from './noun-phrases.ts';
import type {Place, Run} from './noun-phrases.ts';
import {Act, Form, Judge, Role, Thing} from './word-classes.ts';

/**
 * A noun phrase cut down to what can be a claim's subject: "that voters" to "voters", "percent of Democrats" to
 * "Democrats"; `null` where nothing is left ("two years", "a small" of "a small lead").
 */
export function fitSubject({tokens, classes}: Place, run: Run): Run | null {
  let fit: Run = {from: openedAt(tokens, classes, run), to: run.to};
  fit = behindPortion(tokens, classes, fit);
  // "the list “Serbia must not stop”": what verbs stand in a quoted name are the name's.
  if (tokens.kind[fit.to - 1] === TokenKind.quote) return fit;
  fit = beforeVerb(tokens, classes, withPolled(tokens, classes, fit));
  // "the names of its [preferred]".
  if (fit.from >= fit.to || (fit.to - fit.from > 1 && isArticle(tokens, classes, fit.to - 1))) return null;
  const last = fit.to - 1;
  const {form, thing, role} = classes;
  // "a little", "Democratic": no noun is left.
  if ((role[last] as number) & Role.portion && !isCapital(tokens, last)) return null;
  // "a two-point [rise]".
  if (/-points?$/.test(tokens.lower[last] as string)) return null;
  if (fit.from === last && (role[last] as number) & Role.opinion) return null;
  if ((thing[last] as number) & Thing.time && !((thing[last] as number) & Thing.person)) return null;
  if (fit.from === last && (form[last] as number) & Form.month && isCapital(tokens, last)) return null;
  return isCutShort(tokens, classes, fit) ? null : fit;
}

/**
 * The same for who wins votes, seats or a poll's favour: no poll, medium, state or opinion, and nothing that belongs to
 * a contender: "Clinton support" is cut to "Clinton".
 */
export function fitContender(place: Place, run: Run): Run | null {
  const {tokens, classes} = place;
  const fit = fitSubject(place, run);
  const named = fit && withoutTail(place, ownerOfFigure(place, fit));
  if (!named || named.from >= named.to || isUnknownPlural(place, named)) return null;
  // "Iowa polls", "the results": told of contenders, and no contender.
  if ((classes.thing[named.to - 1] as number) & (Thing.poll | Thing.margin | Thing.result) && !isPeople(classes, named))
    return null;
  // "the April polls", "the votes counted".
  if ((classes.judge[named.to - 1] as number) & Judge.contest && /s$/.test(tokens.lower[named.to - 1] as string))
    return null;
  if (isMedium(tokens, classes, named) || isState(tokens, classes, named)) return null;
  return named;
}

const PEOPLE = Thing.person | Thing.party | Thing.candidate | Thing.voter;

function isPeople({thing, form}: Classes, {from, to}: Run): boolean {
  return ((thing[to - 1] as number) & PEOPLE) !== 0 || ((form[from] as number) & Form.them) !== 0;
}

/** "Trump differs": a word in -s behind a name that no list knows is as likely its verb. */
function isUnknownPlural({tokens, classes}: Place, {from, to}: Run): boolean {
  const last = to - 1;
  if (last === from || isCapital(tokens, last) || !isCapital(tokens, last - 1)) return false;
  if ((classes.form[last - 1] as number) & Form.determiner) return false;
  return (classes.thing[last] as number) === 0 && /.{3}s$/.test(tokens.lower[last] as string);
}

/** Words behind which "that" points at a thing and opens no clause. */
const POINTS = Form.preposition | Form.and | Form.clause;

/** Behind "and", "that" and a verb that looks like a noun: "And Mr Cruz", "that voters", "support Clinton". */
function openedAt(tokens: Tokens, {form, act, thing}: Classes, {from, to}: Run): number {
  let at = from;
  while (at < to - 1) {
    const f = form[at] as number;
    const plural = (tokens.lower[at + 1] as string).endsWith('s');
    // "said that turnout": in "in that turnout" it points.
    const said =
      at === from && at > 0 && tokens.kind[at - 1] === TokenKind.word && !((form[at - 1] as number) & POINTS);
    const that = f & Form.relative && f & Form.determiner && (plural || said || isCapital(tokens, at + 1));
    const verb = (act[at] as number) & Act.support && (thing[at] as number) & Thing.support;
    if (!(that || f & Form.and || (verb && isCapital(tokens, at + 1) && !isCapital(tokens, at)))) break;
    at++;
  }
  return at;
}

/** "percent of Democrats", "half of Clinton's support", "a third of voters": what the share is taken of. */
function behindPortion(tokens: Tokens, {form, role}: Classes, run: Run): Run {
  for (let i = run.from; i < Math.min(run.to - 1, run.from + 4); i++) {
    if (!((form[i] as number) & Form.of) || !((role[i - 1] ?? 0) & Role.portion)) continue;
    return i > run.from ? {from: i + 1, to: run.to} : run;
  }
  return run;
}

/** "those surveyed", of which the phrase kept the second word only. */
function withPolled(tokens: Tokens, {form, thing}: Classes, run: Run): Run {
  const alone = run.to - run.from === 1 && ((thing[run.from] as number) & Thing.poll) !== 0;
  return alone && (form[run.from - 1] ?? 0) & Form.them ? {from: run.from - 1, to: run.to} : run;
}

/** "Cruz [follows Trump]", "Sanders voters [backing Clinton]": a verb that the phrase was read across. */
function beforeVerb(tokens: Tokens, {thing, role}: Classes, run: Run): Run {
  const people = Thing.person | Thing.voter | Thing.party;
  for (let i = run.from + 1; i < run.to - 1; i++) {
    if (isCapital(tokens, i) || tokens.kind[i] !== TokenKind.word) continue;
    const behindName = isCapital(tokens, i - 1) && ((role[i] as number) & Role.verb) !== 0;
    const behindPeople = ((thing[i - 1] as number) & people) !== 0 && /.{3}ing$/.test(tokens.lower[i] as string);
    if (behindName || (behindPeople && !(thing[i] as number))) return {from: run.from, to: i};
  }
  return run;
}

function isArticle(tokens: Tokens, {form, thing}: Classes, i: number): boolean {
  const light = Form.determiner | Form.pronoun;
  return !isCapital(tokens, i) && ((form[i] as number) & light) === Form.determiner && (thing[i] as number) === 0;
}

/** "a small [lead]", "the largest [for …]": a phrase without its noun. */
function isCutShort(tokens: Tokens, classes: Classes, {from, to}: Run): boolean {
  const {form, thing, role} = classes;
  const last = to - 1;
  if (!((form[from] as number) & Form.determiner) || to - from > 3 || isCapital(tokens, last)) return false;
  if ((thing[last] as number) !== 0 || tokens.kind[to] !== TokenKind.word)
    return /^.{3,}est$/.test(tokens.lower[last] as string);
  return ((role[to] as number) & Role.measure) !== 0;
}

/** "Johnson's significant [23 percent]", "her strongest [showing]": whose the figure is. */
function ownerOfFigure({tokens, classes}: Place, run: Run): Run {
  if (tokens.kind[run.to] !== TokenKind.number && !((classes.role[run.to] ?? 0) & Role.measure)) return run;
  for (let i = run.to - 1; i > Math.max(run.from, run.to - 4); i--) {
    if ((classes.form[i] as number) & Form.possessive) return {from: run.from, to: i};
    if (isCapital(tokens, i) || (classes.thing[i] as number) !== 0) break;
  }
  return run;
}

/** "Clinton [support]", "Rubio [moving]", "Clinton [honest]": what is no part of the name it follows. */
function withoutTail({tokens, classes, first}: Place, run: Run): Run | null {
  const {form, thing, role} = classes;
  let {to} = run;
  for (; to > run.from; to--) {
    const i = to - 1;
    if (isCapital(tokens, i) || (thing[i] as number) & PEOPLE) break;
    const measure = ((role[i] as number) & Role.measure) !== 0;
    const verbal = isCapital(tokens, i - 1) && i > run.from && /.{3}ing$/.test(tokens.lower[i] as string) && !thing[i];
    // "Trump modest [leads]".
    const describes = !thing[i] && isCapital(tokens, i - 1) && i > run.from && (role[run.to] ?? 0) & Role.measure;
    if (!measure && !verbal && !describes && !((role[i] as number) & (Role.opinion | Role.verb))) break;
  }
  if (to === run.to) return run;
  const rest = {from: run.from, to};
  if (to > run.from && (form[to - 1] as number) & Form.possessive) rest.to--;
  // "his distant second-place", "a net": nothing but describing words is left.
  return rest.to > rest.from && (hasName(tokens, classes, rest, first) || isPersonal(classes, rest)) ? rest : null;
}

function isPersonal({form}: Classes, {from, to}: Run): boolean {
  return to - from === 1 && ((form[from] as number) & Form.personal) !== 0;
}

/** "ABC News", "A new USA [TODAY/Suffolk poll]": who took the poll. */
function isMedium(tokens: Tokens, {thing, role}: Classes, {from, to}: Run): boolean {
  const last = to - 1;
  if ((role[last] as number) & Role.medium && isCapital(tokens, last)) return true;
  if (tokens.lower[to] === '/' || tokens.lower[from - 1] === '/') return true;
  if (!isCapital(tokens, last) || tokens.kind[to] !== TokenKind.word || isCapital(tokens, to)) return false;
  // "the Suffolk [poll]", but "Obama [approval]", "voters [surveyed]".
  const own = (role[to] as number) & (Role.measure | Role.opinion) || /ed$/.test(tokens.lower[to] as string);
  return ((thing[to] as number) & Thing.poll) !== 0 && !own;
}

/** "New Hampshire", "Tennessee and Virginia". */
function isState(tokens: Tokens, classes: Classes, {from, to}: Run): boolean {
  let states = 0;
  for (let i = from; i < to; i++) {
    if ((classes.role[i] as number) & Role.place) states++;
    else if ((classes.form[i] as number) & (Form.determiner | Form.and)) continue;
    else if (isCapital(tokens, i) || ((classes.thing[i] as number) !== 0 && isNominal(tokens, classes, i, from)))
      return false;
  }
  return states > 0;
}

/** Can the run be a contender: a name, a party, a person, or a thing with its article ("the measure")? */
export function isContender({tokens, classes, first}: Place, run: Run): boolean {
  let all = 0;
  for (let i = run.from; i < run.to; i++) all |= classes.thing[i] as number;
  if (run.to - run.from <= 2 && (classes.form[run.from] as number) & Form.month) return false;
  if (all & (Thing.poll | Thing.exitPoll) && !(all & (Thing.party | Thing.candidate))) return false;
  if (hasName(tokens, classes, run, first)) return true;
  if (all & (Thing.party | Thing.candidate | Thing.person | Thing.politics | Thing.voter)) return true;
  if (all & (Thing.poll | Thing.result | Thing.time)) return false;
  // "a notable [rise]", "an impressive [115 seats]": no thing.
  if (all === 0 && (classes.role[run.from] as number) & Role.single) return false;
  return ((classes.form[run.from] as number) & Form.determiner) !== 0 && run.to - run.from > 1;
}
