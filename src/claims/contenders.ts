import type {FigureView} from './figure-view.ts';
import {Shape} from './figure-view.ts';
import {
  hasName,
  SENTENCE_REACH,
  isPronoun,
  phraseAfter,
  phraseBefore,
  resolvePronoun,
  subjectBefore,
  subjectOfSentence,
} from './noun-phrases.ts';
import type {Place, Run} from './noun-phrases.ts';
import type {Classes} from './lexicon.ts';
import {Act, Form, Thing} from './word-classes.ts';

/** Candidate, party or option that a result or a poll's figure belongs to; `null` where the sentence names none. */
export function findContender(place: Place, view: FigureView, before: FigureView | null): Run | null {
  const own =
    ownNoun(view) ??
    receiver(place, view) ??
    given(place, view) ??
    owner(place, view) ??
    supported(place, view) ??
    rival(place, view) ??
    named(place, view) ??
    namedBehind(place, view);
  if (own) return own;
  // A verb before the figure before governs both: both are the same contender's.
  if (before && view.leftAt < before.numeral.to && !(view.shape & Shape.bare)) return null;
  const run = holder(place, view);
  return run && (isPronoun(place.classes, run) || isContender(place, run)) ? run : null;
}

/** "51 Republicans". */
function ownNoun({shape, head, nounFrom, nounTo}: FigureView): Run | null {
  return shape & Shape.count && head & Thing.party ? {from: nounFrom, to: nounTo} : null;
}

/** "41 percent for Mr. Weah", "140 seats to the coalition". */
function receiver({tokens, classes, end}: Place, view: FigureView): Run | null {
  let at = Math.max(view.numeral.to, view.nounTo, view.ofTo);
  if (tokens.lower[at] === ')') at++;
  const form = classes.form[at] ?? 0;
  const allotted = form & Form.to && view.shape & Shape.count && view.left & Act.show;
  if (!(form & Form.for) && !allotted) return null;
  return phraseAfter(tokens, classes, at + 1, end);
}

/** "giving him an additional six": the pronoun between verb and figure. */
function given({classes}: Place, {left, leftAt}: FigureView): Run | null {
  if (leftAt < 0 || !(left & (Act.win | Act.show))) return null;
  return (classes.form[leftAt + 1] ?? 0) & Form.pronoun ? {from: leftAt + 1, to: leftAt + 2} : null;
}

/** "put Hichilema's share at 58 per cent". */
function owner({tokens, classes}: Place, {left, leftAt, before, numeral}: FigureView): Run | null {
  if (!(left & Act.show) || !(before & (Form.on | Form.preposition))) return null;
  const object = phraseAfter(tokens, classes, leftAt + 1, numeral.keyFrom);
  if (!object) return null;
  for (let i = object.from + 1; i < object.to; i++)
    if ((classes.form[i] as number) & Form.possessive) return {from: object.from, to: i};
  return null;
}

/** "43% of voters support Strickland", "62.1% of voters approved the measure". */
function supported({tokens, classes, end}: Place, view: FigureView): Run | null {
  const people = Thing.voter | Thing.person | Thing.ballot | Thing.party;
  const asked = view.ofFrom === view.ofTo ? view.rightGap === 0 : (view.of & people) !== 0;
  if (!(view.right & (Act.support | Act.win)) || !asked || view.passive || view.right & (Act.say | Act.other))
    return null;
  const run = phraseAfter(tokens, classes, view.rightAt + 1, end);
  return run && isContender({tokens, classes, first: run.from, end}, run) ? run : null;
}

/** "leads Trump by 43 percent to 38 percent", "outpolled the Liberals 34% to 33%": the second figure is the other's. */
function rival({tokens, classes}: Place, view: FigureView): Run | null {
  const at = view.numeral.keyFrom - 1;
  const form = classes.form[at] ?? 0;
  if (form & Form.personal) return resolvePronoun(tokens, classes, at);
  if (!(form & Form.rival) || view.leftAt < 0 || view.previous < 0) return null;
  return phraseAfter(tokens, classes, view.leftAt + 1, view.numeral.keyFrom);
}

/** "Gary Johnson 3 percent", "the conservatives on 51", "Trump (42%)", "gave Mugabe 1,634,382 votes". */
function named({tokens, classes, first}: Place, view: FigureView): Run | null {
  let at = view.numeral.keyFrom;
  const bracket = tokens.lower[at - 1] === '(';
  if ((classes.form[at - 1] ?? 0) & Form.on) {
    at--;
    // "The New Democrats are at 47 per cent".
    while ((classes.form[at - 1] ?? 0) & Form.be) at--;
  }
  if (bracket || tokens.lower[at - 1] === ',') at--;
  const run = at > first ? phraseBefore(tokens, classes, at, first) : null;
  if (!run || run.from <= view.leftAt) return null;
  if (bracket && (classes.form[run.from - 1] ?? 0) & Form.preposition) return null;
  // "outpolled the Liberals 34%": the object of a comparison is no owner; "gave Mugabe 1,634,382" is.
  if (run.from === view.leftAt + 1 && !(view.left & Act.show)) return null;
  const last = classes.thing[run.to - 1] as number;
  return last & (Thing.party | Thing.candidate) || hasName(tokens, classes, run, first) ? run : null;
}

/** "the 95 percent Obama received". */
function namedBehind({tokens, classes, end}: Place, view: FigureView): Run | null {
  if (!(view.shape & Shape.percent) || view.nounTo > view.nounFrom || !(view.right & Act.win) || view.passive)
    return null;
  const run = phraseAfter(tokens, classes, view.numeral.to, Math.min(end, view.rightAt));
  return run && run.to === view.rightAt && hasName(tokens, classes, run, -1) ? run : null;
}

/** "Nazarbayev won 98 per cent": the subject of the governing verb, else of the sentence. */
function holder({tokens, classes, first}: Place, {leftAt}: FigureView): Run | null {
  if (leftAt < 0) return null;
  const weak = ((classes.form[leftAt] as number) & Form.with) !== 0;
  const participle = /ing$/.test(tokens.lower[leftAt] as string) && tokens.lower[leftAt - 1] === ',';
  const subject = weak || participle ? null : subjectBefore(tokens, classes, leftAt, first);
  return subject ?? subjectOfSentence(tokens, classes, first, leftAt);
}

/** Can the run be a contender: a name, a party, a person, or a thing with its article ("the measure")? */
function isContender({tokens, classes, first}: Place, run: Run): boolean {
  let all = 0;
  for (let i = run.from; i < run.to; i++) all |= classes.thing[i] as number;
  if (all & Thing.poll && !(all & (Thing.party | Thing.candidate))) return false;
  if (hasName(tokens, classes, run, first)) return true;
  if (all & (Thing.party | Thing.candidate | Thing.person | Thing.politics | Thing.voter)) return true;
  if (all & (Thing.poll | Thing.result | Thing.time)) return false;
  return ((classes.form[run.from] as number) & Form.determiner) !== 0 && run.to - run.from > 1;
}

/** A poll's own people: "9 percent of [voters] said", "By 52%-8%, [those polled] said". */
export function findRespondents({tokens, classes, first, end}: Place, view: FigureView): Run | null {
  const people = Thing.voter | Thing.person | Thing.poll | Thing.party;
  if (view.ofTo > view.ofFrom) return view.of & people ? {from: view.ofFrom, to: view.ofTo} : null;
  const {from} = view.numeral;
  for (let i = Math.max(first, from - SENTENCE_REACH); i < Math.min(end, from + SENTENCE_REACH); i++) {
    if (!((classes.thing[i] as number) & (Thing.voter | Thing.person)) && !isPolled(classes, i)) continue;
    return phraseBefore(tokens, classes, i + 1, first);
  }
  return null;
}

/** "those surveyed", "those polled". */
function isPolled({thing, form}: Classes, i: number): boolean {
  return ((thing[i] as number) & Thing.poll) !== 0 && ((form[i - 1] ?? 0) & Form.them) !== 0;
}
