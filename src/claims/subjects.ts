import type {Tokens} from '../text/tokens.ts';
import {Shape} from './figure-view.ts';
import type {FigureView} from './figure-view.ts';
import type {TypedFigure} from './figures.ts';
import type {Classes} from './lexicon.ts';
import {
  hasName,
  isCapital,
  isPronoun,
  phraseAfter,
  phraseBefore,
  resolvePronoun,
  subjectBefore,
  subjectOfSentence,
  textOf,
} from './noun-phrases.ts';
import type {Run} from './noun-phrases.ts';
import {Act, Form, Judge, Thing} from './word-classes.ts';

/** What a subject is read from: a figure with its place in the text. */
interface Place {
  tokens: Tokens;
  classes: Classes;
  view: FigureView;
  first: number;
  end: number;
}

/** The subjects of typed figures, in their order; `null` where the text names none. */
export function findSubjects(tokens: Tokens, classes: Classes, figures: readonly TypedFigure[]): (string | null)[] {
  const subjects: (string | null)[] = [];
  figures.forEach((figure, i) => {
    const before = figures[i - 1];
    const near = before && before.view.sentenceAt === figure.view.sentenceAt ? before : null;
    subjects.push(subjectOf(tokens, classes, figure, near, near ? (subjects[i - 1] ?? null) : null));
  });
  return subjects;
}

function subjectOf(
  tokens: Tokens,
  classes: Classes,
  figure: TypedFigure,
  near: TypedFigure | null,
  nearSubject: string | null,
): string | null {
  const {view, type} = figure;
  const s = view.sentenceAt;
  const place = {
    tokens,
    classes,
    view,
    first: tokens.sentenceStart[s] as number,
    end: tokens.sentenceStart[s + 1] as number,
  };
  const read = (run: Run | null): string | null => nameOf(place, run);
  if (type === 'turnout' || type === 'electorate') return read(wholeOf(place));
  if (view.shape & (Shape.duration | Shape.money) || (type === 'sentence' && view.shape & Shape.attached))
    return read(punished(place)) ?? (near?.type === 'sentence' ? nearSubject : null);
  if (type === 'seats' || type === 'vote-count' || type === 'vote-share' || type === 'poll') {
    if (near && view.listed && tokens.lower[view.numeral.keyFrom - 1] === 'or') return nearSubject;
    return read(contender(place, near)) ?? nearSubject;
  }
  const counted = countedNoun(place);
  if (counted) return read(counted);
  const object = view.left & (Act.harm | Act.detain) && view.gap <= 4;
  const same = near && view.shape & Shape.bare && !object && view.right;
  return same ? nearSubject : null;
}

/** The run's text, a pronoun replaced by what it stands for. */
function nameOf({tokens, classes}: Place, run: Run | null): string | null {
  if (!run) return null;
  if (!isPronoun(classes, run)) return textOf(tokens, run);
  const name = resolvePronoun(tokens, classes, run.from);
  return name ? textOf(tokens, name) : null;
}

/** The people counted: "hundreds of [protesters]", "[members of the security forces]". */
function countedNoun({tokens, classes, view, end}: Place): Run | null {
  const {nounFrom, nounTo, head, noun} = view;
  if (nounFrom === nounTo) {
    const others =
      (classes.form[view.numeral.to] as number) & Form.others && tokens.lower[view.numeral.to] === 'others';
    return others ? {from: view.numeral.to, to: view.numeral.to + 1} : null;
  }
  if (head & (Thing.death | Thing.arrest | Thing.convict) && !(head & Thing.person))
    return noun & (Thing.person | Thing.protester | Thing.force) ? {from: nounFrom, to: nounTo} : null;
  const joined =
    nounTo + 1 < end && (classes.form[nounTo] as number) & Form.and
      ? phraseAfter(tokens, classes, nounTo + 1, Math.min(end, nounTo + 4))
      : null;
  void joined;
  return {from: nounFrom, to: nounTo};
}

/** Voters, ballots, stations: what the figure is a share of, what is counted, or the turnout itself. */
function wholeOf({tokens, classes, view, first}: Place): Run | null {
  if (view.ofTo > view.ofFrom) return {from: view.ofFrom, to: view.ofTo};
  if (view.nounTo > view.nounFrom && view.head) return {from: view.nounFrom, to: view.nounTo};
  if (view.leftThingAt >= 0 && view.leftThing & Thing.turnout)
    return phraseBefore(tokens, classes, view.leftThingAt + 1, first);
  return null;
}

/** Whom a punishment meets: "sentenced [him] to 15 days", "[Navalny] was sentenced", "six years in prison for [Junqueras]". */
function punished(place: Place): Run | null {
  const {tokens, classes, view, first, end} = place;
  const {form} = classes;
  if (view.leftAt >= 0 && view.left & (Act.sentence | Act.release | Act.face | Act.serve)) {
    const object =
      phraseAfter(tokens, classes, view.leftAt + 1, view.numeral.keyFrom) ?? pronounAt(place, view.leftAt + 1);
    if (object && !isPassive(place, view.leftAt)) return object;
    for (let i = view.leftAt + 1; i < view.numeral.keyFrom; i++)
      if ((form[i] as number) & Form.to) {
        const receiver = phraseAfter(tokens, classes, i + 1, view.numeral.keyFrom);
        if (receiver) return receiver;
      }
    const subject = subjectBefore(tokens, classes, view.leftAt, first);
    if (subject) return subject;
  }
  const after = Math.max(view.nounTo, view.numeral.to);
  for (let i = after; i < Math.min(end, after + 8); i++)
    if (
      (form[i] as number) & (Form.to | Form.preposition) &&
      isCapital(tokens, i + 1) &&
      /^(?:to|for|against|on)$/.test(tokens.lower[i] as string)
    )
      return phraseAfter(tokens, classes, i + 1, end);
  return subjectOfSentence(tokens, classes, first, view.numeral.keyFrom);
}

function pronounAt({classes}: Place, i: number): Run | null {
  return (classes.form[i] as number) & Form.pronoun ? {from: i, to: i + 1} : null;
}

function isPassive({classes, first}: Place, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 3); i--) {
    const f = classes.form[i] as number;
    if (f & Form.be) return true;
    if (!(f & Form.adverb)) return false;
  }
  return false;
}

/** Candidate, party or option that a result or a poll figure belongs to. */
function contender(place: Place, near: TypedFigure | null): Run | null {
  const own = ownNoun(place) ?? receiverAfter(place) ?? supported(place) ?? second(place) ?? byName(place);
  if (own) return own;
  // A verb before the figure before governs both: both are the same contender's.
  if (near && place.view.leftAt < near.view.numeral.to && !(place.view.shape & Shape.bare)) return null;
  return holder(place) ?? respondents(place);
}

/** "51 Republicans". */
function ownNoun({view}: Place): Run | null {
  return view.shape & Shape.count && view.head & Thing.party ? {from: view.nounFrom, to: view.nounTo} : null;
}

/** "41 percent for Mr. Weah", "140 seats to the coalition". */
function receiverAfter({tokens, classes, view, end}: Place): Run | null {
  let i = Math.max(view.numeral.to, view.nounTo, view.ofTo);
  if (tokens.lower[i] === ')') i++;
  const toReceiver =
    tokens.lower[i] === 'to' && (view.left & (Act.win | Act.show)) !== 0 && (view.shape & Shape.count) !== 0;
  if (tokens.lower[i] !== 'for' && !toReceiver && !/^went$/.test(tokens.lower[i] ?? '')) return null;
  if (tokens.lower[i] === 'went') i++;
  return phraseAfter(tokens, classes, i + 1, end);
}

/** "43% of voters support Strickland", "62.1% of voters approved the measure". */
function supported({tokens, classes, view, end}: Place): Run | null {
  if (
    !(view.right & (Act.support | Act.win)) ||
    !(view.of & (Thing.voter | Thing.person | Thing.ballot)) ||
    view.passive
  )
    return null;
  if ((classes.act[view.rightAt] as number) & (Act.say | Act.other)) return null;
  return phraseAfter(tokens, classes, view.rightAt + 1, end);
}

/** "leads Trump by 43 percent to 38 percent", "outpolled the Liberals 34% to 33%": the second figure is the other's. */
function second(place: Place): Run | null {
  const {tokens, classes, view} = place;
  const opens = tokens.lower[view.numeral.keyFrom - 1] ?? '';
  if (opens === 'her' || opens === 'his') return pronounName(place, view.numeral.keyFrom - 1);
  if (!/^(?:to|against)$/.test(opens) || view.leftAt < 0 || view.previous < 0) return null;
  return phraseAfter(tokens, classes, view.leftAt + 1, view.numeral.keyFrom);
}

function pronounName({tokens, classes}: Place, i: number): Run | null {
  return resolvePronoun(tokens, classes, i);
}

/** "Gary Johnson 3 percent", "the conservatives on 51", "gave Mugabe 1,634,382 votes". */
function byName(place: Place): Run | null {
  const {tokens, classes, view, first} = place;
  let i = view.numeral.keyFrom;
  const bracket = tokens.lower[i - 1] === '(';
  if (bracket || tokens.lower[i - 1] === ',') i--;
  else if (/^(?:on|with|at|wins|won)$/.test(tokens.lower[i - 1] ?? '')) i--;
  const run = i > first ? phraseBefore(tokens, classes, i, first) : null;
  if (!run || run.from <= view.leftAt) return null;
  if (bracket && (classes.form[run.from - 1] as number) & Form.preposition) return null;
  // "outpolled the Liberals 34%": the object of a comparison is no owner; "gave Mugabe 1,634,382" is.
  if (run.from === view.leftAt + 1 && !(view.left & Act.show)) return null;
  const party = (classes.thing[run.to - 1] as number) & (Thing.party | Thing.candidate);
  return party || hasName(tokens, run, first) ? run : null;
}

/** "Nazarbayev won 98 per cent": the subject of the governing verb. */
function holder(place: Place): Run | null {
  const {tokens, classes, view, first} = place;
  if (view.leftAt < 0) return null;
  const verb = view.leftAt;
  if (tokens.lower[verb] === 'with' || /ing$/.test(tokens.lower[verb] as string)) {
    const before = tokens.lower[verb - 1];
    if (before === ',' || tokens.lower[verb] === 'with') return subjectOfSentence(tokens, classes, first, verb);
  }
  const subject = subjectBefore(tokens, classes, verb, first);
  if (subject) return subject;
  const i = verb - 1;
  if (i >= first && (classes.form[i] as number) & Form.pronoun) return {from: i, to: i + 1};
  return subjectOfSentence(tokens, classes, first, verb);
}

/** "9 percent of voters said": a poll's own people. */
function respondents({view}: Place): Run | null {
  return view.ofTo > view.ofFrom && view.of & (Thing.voter | Thing.person | Thing.poll)
    ? {from: view.ofFrom, to: view.ofTo}
    : null;
}

/** What a judgement judges, as written: the noun phrase around its target. */
export function subjectOfJudgement(
  tokens: Tokens,
  classes: Classes,
  from: number,
  to: number,
  target: number,
): string | null {
  if (target < 0) return null;
  const s = tokens.sentence[target] as number;
  const first = tokens.sentenceStart[s] as number;
  const end = tokens.sentenceStart[s + 1] as number;
  if (target >= from && target < to) return null;
  const limit = target < from ? from : end;
  let last = target + 1;
  while (last < limit && (classes.judge[last] as number) & Judge.target) last++;
  const run = phraseBefore(tokens, classes, last, target >= to ? to : first);
  return run ? textOf(tokens, run) : textOf(tokens, {from: target, to: last});
}
