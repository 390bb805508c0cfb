import type {Tokens} from '../text/tokens.ts';
import type {ClaimType} from './claim.ts';
import {subjectBefore, subjectOfGoverning} from './clause-subjects.ts';
import {ownsMeasure} from './contender-measures.ts';
import {findSupported} from './contender-receivers.ts';
import {findContender, isRival} from './contenders.ts';
import {fitContender, fitSubject} from './fit-names.ts';
import {Shape} from './figure-view.ts';
import type {FigureView} from './figure-view.ts';
import type {TypedFigure} from './figures.ts';
import type {Classes} from './lexicon.ts';
import {isCapital, isPronoun, phraseAfter, phraseBefore, textOf} from './noun-phrases.ts';
import type {Place, Run} from './noun-phrases.ts';
import {resolvePronoun} from './pronouns.ts';
import {isBehind, isEarlier, isOtherSide, otherOf, otherSide} from './pairs.ts';
import {findPunished} from './punished.ts';
import {askedBeside, findRespondents, isAnswer, isOfPeople} from './respondents.ts';
import {nameInLine, RESULT_LINE} from './result-lines.ts';
import {splitAmong} from './respective.ts';
import {SPEAKER} from './speaker.ts';
import type {Subject} from './speaker.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

/** What the figures before one tell of its subject. */
interface Neighbours {
  /** The figure before it in its sentence. */
  near: Near | null;
  /** Subject of the figure it continues. */
  continued: Subject;
  /** Who answered the poll that is spoken of. */
  asked: string | null;
}

interface Near {
  figure: TypedFigure;
  subject: Subject;
  /** Whose the first figure of the pair is that it is the second of. */
  first: Subject | undefined;
}

/** For how many sentences two contenders that were paired stay each other's rivals. */
const PAIRED_FOR = 4;

/** How many sentences on a poll's answers stay those of the people named last. */
const ASKED_FOR = 2;

/** The subjects of typed figures, in their order; `null` where the text names none. */
export function findSubjects(tokens: Tokens, classes: Classes, figures: readonly TypedFigure[]): Subject[] {
  const subjects = new Map<TypedFigure, Subject>();
  const firsts = new Map<TypedFigure, Subject>();
  const shares = new Map<TypedFigure, Run>();
  let asked: {who: string; sentence: number} | null = null;
  let rivals: {names: [string, string]; sentence: number} | null = null;
  figures.forEach((figure, i) => {
    const {view} = figure;
    const before = figures[i - 1];
    const near = before && before.view.sentenceAt === view.sentenceAt ? before : null;
    const place = placeOf(tokens, classes, view);
    if (!view.listed) shareOut(place, figures, i, shares);
    const own = shares.get(figure);
    let subject = own
      ? nameOf(place, own)
      : subjectOf(place, figure, {
          near: near && {figure: near, subject: subjects.get(near) ?? null, first: firsts.get(near)},
          continued: figure.continues ? (subjects.get(figure.continues) ?? null) : null,
          asked: asked && view.sentenceAt - asked.sentence <= ASKED_FOR ? asked.who : null,
        });
    if (!subject && isTheSame(place, figure)) subject = sameCount(figures, i, subjects);
    subjects.set(figure, subject);
    if (near && isSecond(place, view, near.view)) {
      const first = subjects.get(near);
      if (typeof first === 'string' && RESULTS.has(figure.type)) {
        // "leads 52-35 among women": of the two who were paired before, the other one.
        if (!subject && rivals && view.sentenceAt - rivals.sentence <= PAIRED_FOR)
          subjects.set(figure, (subject = otherOf(rivals.names, first)));
        if (typeof subject === 'string' && subject !== first)
          rivals = {names: [first, subject], sentence: view.sentenceAt};
      }
      // "trails Ouma 48 to 32": who trails has the smaller figure.
      const swapped = isBehind(place, near.view) && (near.view.numeral.value ?? 0) > (view.numeral.value ?? 0);
      if (swapped && subject) {
        subjects.set(figure, subjects.get(near) ?? null);
        subjects.set(near, subject);
      }
      firsts.set(figure, subjects.get(near) ?? null);
    }
    if (typeof subject === 'string' && figure.type === 'poll' && isAnswer(place, view) && !findSupported(place, view))
      asked = {who: subject, sentence: view.sentenceAt};
  });
  return figures.map((figure) => subjects.get(figure) ?? null);
}

/** Puts down whose each figure of the list that begins at figure `i` is, where as many names are listed before them. */
function shareOut(place: Place, figures: readonly TypedFigure[], i: number, shares: Map<TypedFigure, Run>): void {
  const first = figures[i] as TypedFigure;
  let end = i + 1;
  while (
    figures[end]?.view.listed &&
    figures[end]?.type === first.type &&
    figures[end]?.view.sentenceAt === first.view.sentenceAt
  )
    end++;
  splitAmong(place, first.view, end - i)?.forEach((run, k) => shares.set(figures[i + k] as TypedFigure, run));
}

/** "the 36 must face charges": a count told of before, where "the 20 killed" says itself who they are. */
function isTheSame({classes}: Place, {view}: TypedFigure): boolean {
  if (view.rightGap === 0 && !view.passive) return false;
  return (view.shape & Shape.bare) !== 0 && ((classes.form[view.numeral.keyFrom - 1] ?? 0) & Form.determiner) !== 0;
}

/** How many figures back the same count is looked for. */
const SAME_WITHIN = 5;

/** The subject of the nearest figure before figure `i` with its value; `null` where there is none. */
function sameCount(figures: readonly TypedFigure[], i: number, subjects: ReadonlyMap<TypedFigure, Subject>): Subject {
  const {view} = figures[i] as TypedFigure;
  for (let j = i - 1; j >= Math.max(0, i - SAME_WITHIN); j--) {
    const before = figures[j] as TypedFigure;
    if (before.view.shape & Shape.count && before.view.numeral.value === view.numeral.value)
      return subjects.get(before) ?? null;
  }
  return null;
}

function placeOf(tokens: Tokens, classes: Classes, {sentenceAt}: FigureView): Place {
  const first = tokens.sentenceStart[sentenceAt] as number;
  return {tokens, classes, first, end: tokens.sentenceStart[sentenceAt + 1] as number};
}

const RESULTS: ReadonlySet<ClaimType> = new Set(['seats', 'vote-count', 'vote-share', 'poll']);

function subjectOf(place: Place, figure: TypedFigure, neighbours: Neighbours): Subject {
  const {view, type} = figure;
  const {near, continued} = neighbours;
  if (type === 'turnout' || type === 'electorate') {
    const whole = nameOf(place, wholeOf(place, view)) ?? continued;
    return (
      whole ?? (type === 'turnout' && view.ofTo === view.ofFrom ? nameOf(place, turnoutBefore(place, view)) : null)
    );
  }
  if (view.term || view.shape & Shape.money) {
    return nameOf(place, findPunished(place, view)) ?? near?.subject ?? null;
  }
  if (RESULTS.has(type)) return subjectOfResult(place, figure, neighbours);
  const counted = countedNoun(place, view) ?? ofThem(place, view);
  if (counted) return nameOf(place, counted);
  if (isEvent(view)) return continued;
  return (
    continued ??
    (near && isSameGroup(view) ? near.subject : null) ??
    nameOf(
      place,
      totalled(place, view) ?? peopleOf(place, view) ?? (type === 'crowd' ? null : protestersBefore(place, view)),
    )
  );
}

function subjectOfResult(place: Place, figure: TypedFigure, {near, asked}: Neighbours): Subject {
  const {view, type} = figure;
  if (figure.rule === RESULT_LINE) {
    const run = nameInLine(place.tokens, place.classes, view, place.first);
    return run ? nameOf(place, run) : (near?.subject ?? null);
  }
  // "threw out 5,200 ballots": ballots that count for nobody.
  if (type === 'vote-count' && view.head & Thing.ballot && isVoided(place, view))
    return nameOf(place, {from: view.nounFrom, to: view.nounTo});
  // "52 per cent of the 3.1 million ballots".
  if (type === 'vote-count' && view.shape & Shape.whole) return nameOf(place, {from: view.nounFrom, to: view.nounTo});
  const counted = type === 'vote-count' ? countTold(place, view) : null;
  if (counted && !ownsMeasure(place, counted)) return nameOf(place, counted);
  if (type !== 'poll' && view.shape & (Shape.bare | Shape.percent) && view.ofTo === view.ofFrom) {
    const owned = nameOf(place, possessorBefore(place, view));
    if (owned) return owned;
  }
  if (near && isRestated(place, view, near.figure.view)) return near.subject;
  // "104,699 votes – 15 seats", "5.79% (86,037)": told of the same in another unit.
  if (near?.subject && type !== near.figure.type && isBesideIt(place, view, near.figure.view)) return near.subject;
  const again = view.listed && (place.classes.form[view.numeral.keyFrom - 1] ?? 0) & Form.or;
  if (near && again) return near.subject;
  if (near && isEarlier(place, view, near.figure.view)) return near.subject;
  if ((type === 'poll' || type === 'vote-share') && isAnswer(place, view)) {
    const answered = contenderOf(place, findSupported(place, view)) ?? nameOf(place, ofThose(place, view));
    if (answered) return answered;
    // "8 per cent support Ouma, while 10 per cent are undecided": who answers otherwise does not answer on Ouma.
    const answers = near !== null && isAnswer(place, near.figure.view);
    const on = answers && (view.right & Act.opine) !== 0 && findSupported(place, near.figure.view) !== null;
    const going = answers && !on ? near.subject : null;
    if (type === 'poll')
      return nameOf(place, askedBeside(place, view)) ?? going ?? nameOf(place, findRespondents(place, view)) ?? asked;
  }
  // "35% of Democrats approve, 21% of independents and 5% of Republicans": each of its own.
  const ofOthers = type === 'poll' && near && isOfPeople(place, view) && isOfPeople(place, near.figure.view);
  if (ofOthers && near.subject === nameOf(place, ofThose(place, near.figure.view)))
    return nameOf(place, ofThose(place, view));
  // "33 per cent prefer the Liberals – three points ahead of the Greens".
  const answered = near && (near.figure.view.shape & Shape.points || isAnswer(place, near.figure.view));
  const ahead = answered && view.shape & Shape.points && view.gap === 99;
  const given = near && (ahead || isGivenIt(place, view) || isTotal(place, view)) ? near.subject : null;
  const before = near?.figure.view ?? null;
  const ofState = type === 'seats' && (view.left & Act.have) !== 0 && view.gap <= 2;
  const own = given ?? contenderOf(place, findContender(place, view, before), ofState);
  if (own) return own;
  if (before && isSecond(place, view, before))
    return contenderOf(place, otherSide(place, view, before, near?.subject ?? null)) ?? sharedOf(place, figure, near);
  // "249,412 people voted no".
  if (type === 'vote-count' && view.shape & Shape.people) return nameOf(place, countedNoun(place, view));
  // "752 votes in 15 constituencies, Ouma with 640": how much is counted is nobody's.
  if (near?.figure.type === 'electorate' && type !== 'poll') return null;
  if (near) return near.first !== undefined && opensPair(place, view) ? near.first : near.subject;
  return type === 'poll' ? (nameOf(place, findRespondents(place, view)) ?? asked) : null;
}

/** "to [Okoye]'s 4,664": whoever the possessive right before the figure names. */
function possessorBefore({tokens, classes, first}: Place, {numeral}: FigureView): Run | null {
  const run = phraseBefore(tokens, classes, numeral.keyFrom, first);
  if (!run) return null;
  const named =
    isCapital(tokens, run.to - 2) || (classes.thing[run.to - 2] as number) & (Thing.party | Thing.candidate);
  // "against the frontrunner's 6,536".
  const owned = named || (classes.form[run.from - 1] ?? 0) & (Form.rival | Form.versus);
  return owned && /^['’]s?$/.test(tokens.lower[run.to - 1] as string) ? run : null;
}

/** "5,716,026 votes, making 53.85%": a participle right behind the figure before goes on about its subject. */
function isRestated({tokens}: Place, {leftAt, gap}: FigureView, {numeral, nounTo, ofTo}: FigureView): boolean {
  if (leftAt < 0 || gap > 1 || !/ing$/.test(tokens.lower[leftAt] as string)) return false;
  const end = Math.max(numeral.to, nounTo, ofTo);
  return leftAt === end || (leftAt === end + 1 && tokens.lower[end] === ',');
}

/** Nothing but a dash, a bracket or "or" between the figure and the one before it. */
function isBesideIt({tokens}: Place, {numeral}: FigureView, before: FigureView): boolean {
  const from = Math.max(before.numeral.to, before.nounTo, before.ofTo);
  return numeral.keyFrom === from + 1 && /^(?:[(–—-]|or)$/.test(tokens.lower[from] ?? '');
}

/** "threw out 5,200 ballots", "381,386 ballots were rejected". */
function isVoided({classes}: Place, view: FigureView): boolean {
  const {left, right, leftAt, rightAt, passive, gap, nounFrom, nounTo} = view;
  // "166,248 rejected ballots".
  for (let i = nounFrom; i < nounTo; i++)
    if ((classes.role[i] as number) & Role.void || (classes.act[i] as number) & Act.dismiss) return true;
  // "the annulment of 3,612 votes".
  const {keyFrom} = view.numeral;
  if ((classes.form[keyFrom - 1] ?? 0) & Form.of && (classes.role[keyFrom - 2] ?? 0) & Role.void) return true;
  if ((left | right) & Act.dismiss) return true;
  if (passive && rightAt >= 0 && (classes.role[rightAt] as number) & Role.void) return true;
  return leftAt >= 0 && gap <= 3 && ((classes.role[leftAt] as number) & Role.void) !== 0;
}

const isSecond = (place: Place, view: FigureView, before: FigureView): boolean =>
  isRival(place, view) || isOtherSide(place, view, before);

/** "43 percent to 41 percent in Ohio and [42] percent to 39": does a further pair begin with the figure? */
function opensPair({classes, tokens}: Place, {numeral}: FigureView): boolean {
  const joined = (classes.form[numeral.keyFrom - 1] ?? 0) & Form.and || tokens.lower[numeral.keyFrom - 1] === ',';
  const next = (classes.form[numeral.to] ?? 0) & (Form.rival | Form.versus);
  return joined !== 0 && joined !== false && (next !== 0 || /^[-–]$/.test(tokens.lower[numeral.to] ?? ''));
}

/**
 * The subject that both figures of a pair have: those who were asked ("By 52%-8%, those polled said"), and whose rating
 * is told as approval and disapproval ("a negative 42%-49% rating").
 */
function sharedOf(place: Place, {view, type}: TypedFigure, near: Near | null): Subject {
  if (type !== 'poll' || !near) return null;
  if ((view.noun | view.head) & (Thing.poll | Thing.support)) return near.subject;
  return nameOf(place, findRespondents(place, view)) === near.subject ? near.subject : null;
}

/** "140 seats to the coalition, giving it a majority": "it" is whose the figure before is. */
function isGivenIt({classes}: Place, {leftAt}: FigureView): boolean {
  if (leftAt < 0 || !((classes.role[leftAt] as number) & Role.give)) return false;
  const form = classes.form[leftAt + 1] ?? 0;
  return (form & Form.pronoun) !== 0 && !(form & Form.personal);
}

/** "…, for a total of 279": the total of whose the figure before is. */
function isTotal({classes}: Place, {numeral, leftAt}: FigureView): boolean {
  if (!((classes.form[numeral.keyFrom - 1] ?? 0) & Form.of)) return false;
  for (let i = numeral.keyFrom - 2; i >= Math.max(leftAt, numeral.keyFrom - 8); i--)
    if ((classes.form[i] as number) & Form.total && (classes.form[i - 1] as number) & Form.determiner)
      // "trailed him with a total of 815", "Ouma scoring a total of 815" have holders of their own.
      return (
        ((classes.form[i - 2] ?? 0) & (Form.preposition | Form.and)) !== 0 && !((classes.form[i - 2] ?? 0) & Form.with)
      );
  return false;
}

/** Those whom the figure is a share of. */
function ofThose(place: Place, view: FigureView): Run | null {
  return isOfPeople(place, view) ? {from: view.ofFrom, to: view.ofTo} : null;
}

/** The run's text, a pronoun replaced by what it stands for. */
function nameOf(place: Place, run: Run | null, fit: typeof fitSubject = fitSubject): Subject {
  const {tokens, classes} = place;
  if (!run) return null;
  const role = classes.role[run.to - 1] as number;
  if (role & Role.speaker && run.to - run.from <= 2) return SPEAKER;
  if (role & Role.nobody && run.to - run.from === 1) return null;
  const whole = isPronoun(classes, run) ? resolvePronoun(tokens, classes, run.from) : run;
  const name = whole && fit(place, withoutPossessive(tokens, whole));
  // "the My Step alliance": a capital inside the sentence opens a name.
  const named = name && name.to - name.from > 1 && name.from > place.first && isCapital(tokens, name.from);
  if (!name || (!named && (classes.role[name.from] as number) & Role.speaker)) return null;
  if (isPronoun(classes, name)) return nameOf(place, name, fit);
  return saysWhat(classes, name) ? textOf(tokens, name) : null;
}

/** The same for who wins votes or favour; a state only where it has seats of its own ("California has 475 delegates"). */
function contenderOf(place: Place, run: Run | null, own = false): Subject {
  return nameOf(place, run, own ? fitSubject : fitContender);
}

/** Does the run hold a word that can name something, and not only articles and adverbs? */
function saysWhat({form, thing}: Classes, {from, to}: Run): boolean {
  const light = Form.determiner | Form.adverb | Form.preposition | Form.and;
  for (let i = from; i < to; i++) if ((thing[i] as number) !== 0 || !((form[i] as number) & light)) return true;
  return false;
}

/** "Ouma's 45 per cent": the owner is Ouma. */
function withoutPossessive({lower}: Tokens, {from, to}: Run): Run {
  const owned = to - from > 1 && /^['’]s?$/.test(lower[to - 1] as string);
  return owned ? {from, to: to - 1} : {from, to};
}

/** The people counted: "hundreds of [protesters]"; events ("17 arrests") have none but in "[protester] deaths". */
function countedNoun({classes}: Place, {numeral, nounFrom, nounTo, head, noun}: FigureView): Run | null {
  if (nounFrom === nounTo) {
    const others = (classes.form[numeral.to] ?? 0) & Form.others && (classes.thing[numeral.to] ?? 0) & Thing.person;
    return others ? {from: numeral.to, to: numeral.to + 1} : null;
  }
  const bodies = ((classes.role[nounTo - 1] as number) & Role.body) !== 0;
  return isEvent({head, noun}) && !bodies ? null : {from: nounFrom, to: nounTo};
}

/** "17 arrests", "dozens of injuries": what is counted are no people. */
function isEvent({head, noun}: Pick<FigureView, 'head' | 'noun'>): boolean {
  const people = Thing.person | Thing.protester | Thing.force;
  return (head & (Thing.death | Thing.arrest)) !== 0 && !((head | noun) & people);
}

/** "21 civilians were killed and 63 injured": a bare figure with a verb of its own counts the same group. */
function isSameGroup({shape, left, gap, right, rightGap, passive}: FigureView): boolean {
  if (!(shape & Shape.bare) || !right) return false;
  const object = left & (Act.harm | Act.detain) && gap <= 4;
  return !object || rightGap === 0 || passive;
}

/** "fired at the marchers and arrested 31 of them": the people named last before it. */
function ofThem({tokens, classes, first}: Place, {numeral}: FigureView): Run | null {
  const {form, thing, act} = classes;
  if (!((form[numeral.to] ?? 0) & Form.of) || !((form[numeral.to + 1] ?? 0) & Form.them)) return null;
  const people = Thing.person | Thing.protester | Thing.force;
  // "349 of those detained".
  const at = numeral.to + 1;
  if ((form[at] as number) & Form.determiner && (act[at + 1] ?? 0) & (Act.harm | Act.die | Act.detain | Act.sentence))
    return {from: at, to: at + 2};
  for (let i = numeral.keyFrom - 1; i >= first; i--)
    if ((thing[i] as number) & people && (tokens.lower[i] as string).endsWith('s'))
      return phraseBefore(tokens, classes, i + 1, first);
  return null;
}

/** "fired on the marchers, killing three", "the marchers hid, but 80 were arrested": those to whom it was done. */
function protestersBefore(
  {tokens, classes, first}: Place,
  {left, leftAt, gap, patient, numeral}: FigureView,
): Run | null {
  const {act, thing} = classes;
  const object = leftAt >= 0 && left & (Act.harm | Act.detain) && gap <= 4;
  if (!object && !patient) return null;
  const doer = object ? subjectBefore(tokens, classes, leftAt, first) : null;
  for (let i = numeral.keyFrom - 1; i >= first; i--) {
    if (!((thing[i] as number) & Thing.protester) || !(tokens.lower[i] as string).endsWith('s')) continue;
    const does = (doer && i >= doer.from && i < doer.to) || (act[i + 1] as number) & Act.say;
    if (!does) return phraseBefore(tokens, classes, i + 1, first);
  }
  return null;
}

/** "put the number of marchers at 12,000". */
function totalled({tokens, classes, first}: Place, {numeral}: FigureView): Run | null {
  const {form, thing} = classes;
  for (let i = numeral.keyFrom - 1; i > Math.max(first, numeral.keyFrom - TOTAL_REACH); i--) {
    if (!((form[i] as number) & Form.of) || !((form[i - 1] as number) & Form.total)) continue;
    const run = phraseAfter(tokens, classes, i + 1, numeral.keyFrom);
    return run && (thing[run.to - 1] as number) & (Thing.person | Thing.protester | Thing.force) ? run : null;
  }
  return null;
}

/** How far before a figure its "number of" may stand. */
const TOTAL_REACH = 10;

/** "protesters, numbering in the thousands", "most were released but 150 remain": the people the clause speaks of. */
function peopleOf({tokens, classes, first}: Place, {leftAt, left, numeral}: FigureView): Run | null {
  const people = Thing.person | Thing.protester | Thing.force;
  const accept = ({from, to}: Run): boolean => {
    for (let i = from; i < to; i++) if ((classes.thing[i] as number) & people) return true;
    return false;
  };
  // "Prosecutors put the toll at 21 dead and 274 hurt": who counts is not counted.
  const counting = left & (Act.show | Act.say | Act.count | Act.harm | Act.detain | Act.die);
  const resumed = (classes.form[numeral.keyFrom - 1] ?? 0) & (Form.clause | Form.and) && !counting;
  const measured = leftAt >= 0 && left & (Act.gather | Act.reach);
  if (!resumed && !measured) return null;
  if (measured) {
    const run = subjectBefore(tokens, classes, leftAt, first);
    return run && accept(run) ? run : null;
  }
  return subjectOfGoverning(tokens, classes, numeral.keyFrom, first, accept);
}

/** "Registered voters are 163,520", "total rejected votes: 206": what the figure is said to be the number of. */
function countTold(
  {tokens, classes, first}: Pick<Place, 'tokens' | 'classes' | 'first'>,
  {numeral, shape}: FigureView,
): Run | null {
  if (!(shape & Shape.bare)) return null;
  const {form, thing, act, role} = classes;
  let at = numeral.keyFrom;
  if (tokens.lower[at - 1] === ':' || (form[at - 1] ?? 0) & Form.be) at--;
  // "total votes cast are".
  const end = (act[at - 1] as number) & (Act.vote | Act.count) && !(thing[at - 1] as number) ? at - 1 : at;
  const run = phraseBefore(tokens, classes, end, first);
  if (!run || !((thing[run.to - 1] as number) & (Thing.voter | Thing.ballot | Thing.station))) return null;
  // "voided ballots": a participle that is no verb here.
  let {from} = run;
  while (from > first && (((role[from - 1] as number) & Role.void) | ((act[from - 1] as number) & Act.dismiss)) !== 0)
    from--;
  // "; total votes cast 46,716".
  const opens = (form[from - 1] ?? 0) & Form.total ? from - 1 : from;
  const label = opens <= first || /^[;,]$/.test(tokens.lower[opens - 1] as string);
  return at < numeral.keyFrom || from < run.from || label ? {from, to: at} : null;
}

/** Voters, ballots, stations: what the figure is a share of, what is counted, or the turnout itself. */
function wholeOf({tokens, classes, first}: Place, view: FigureView): Run | null {
  if (view.ofTo > view.ofFrom) return {from: view.ofFrom, to: view.ofTo};
  const counted = {from: view.nounFrom, to: view.nounTo};
  if (view.nounTo > view.nounFrom && (view.head || view.noun)) return counted;
  const told = countTold({tokens, classes, first}, view);
  if (told) return told;
  // "257 constituencies out of 265".
  if (view.shape & Shape.partOf) {
    const inside = phraseAfter(tokens, classes, view.numeral.from + 1, view.numeral.to);
    if (inside) return inside;
  }
  const named = Thing.turnout | Thing.station;
  if (view.leftThingAt < 0 || !(view.leftThing & named)) return null;
  const run = phraseBefore(tokens, classes, view.leftThingAt + 1, first);
  if (run && saysMore(classes, run)) return run;
  // "turnout in the capital", "turnout among the young".
  const at = view.leftThingAt + 1;
  const where =
    (classes.form[at] as number) & Form.preposition ? phraseAfter(tokens, classes, at + 1, view.numeral.keyFrom) : null;
  return where ? {from: view.leftThingAt, to: where.to} : run;
}

/** "The turnout was the second highest. It was about 41 per cent": the turnout named last, at most a sentence before. */
function turnoutBefore({tokens, classes}: Place, {numeral, sentenceAt, shape}: FigureView): Run | null {
  if (!(shape & (Shape.percent | Shape.points))) return null;
  const first = tokens.sentenceStart[Math.max(0, sentenceAt - 1)] as number;
  for (let i = numeral.keyFrom - 1; i >= Math.max(first, numeral.keyFrom - TURNOUT_REACH); i--)
    if ((classes.thing[i] as number) & Thing.turnout) return phraseBefore(tokens, classes, i + 1, first);
  return null;
}

/** How far back the turnout may be named that a figure measures. */
const TURNOUT_REACH = 60;

/** Does the run say more than "turnout", as "voter turnout in Ohio" does? */
function saysMore({thing, form}: Classes, {from, to}: Run): boolean {
  for (let i = from; i < to; i++)
    if (!((thing[i] as number) & Thing.turnout) && !((form[i] as number) & Form.determiner)) return true;
  return to - from > 1 && !((form[from] as number) & Form.determiner);
}
