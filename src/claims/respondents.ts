import {TokenKind} from '../text/tokens.ts';
import {SENTENCE_REACH} from './clause-subjects.ts';
import {Shape} from './figure-view.ts';
import type {FigureView} from './figure-view.ts';
import type {Classes} from './lexicon.ts';
import {isCapital, isNominal, phraseBefore} from './noun-phrases.ts';
import type {Place, Run} from './noun-phrases.ts';
import {Act, Form, Thing} from './word-classes.ts';

const ASKED = Thing.voter | Thing.person | Thing.poll | Thing.party;

/** Is what the figure is a share of people that can be asked: "of voters", "of Peruvians"? */
export function isOfPeople({tokens}: Place, {ofFrom, ofTo, of}: FigureView): boolean {
  if (ofTo <= ofFrom) return false;
  // A capitalised plural that no list knows is a people.
  return (
    (of & ASKED) !== 0 || (of === 0 && isCapital(tokens, ofTo - 1) && (tokens.lower[ofTo - 1] as string).endsWith('s'))
  );
}

/**
 * Does the figure itself answer the poll: "46 per cent [of women] said", "33% opposed it"? Then it is about those who
 * answered, not about whom the sentence names before.
 */
export function isAnswer(place: Place, view: FigureView): boolean {
  const {tokens, classes} = place;
  if (!(view.shape & Shape.percent)) return false;
  const asked = isOfPeople(place, view);
  const opens = (classes.form[view.numeral.keyFrom - 1] ?? 0) & (Form.preposition | Form.rival);
  let before = view.numeral.keyFrom - 1;
  while ((classes.form[before] ?? 0) & Form.adverb) before--;
  if (asked && (classes.form[before] ?? 0) & (Form.versus | Form.including)) return true;
  // "44 per cent said no, with 31 per cent saying yes".
  const beside = (classes.form[view.numeral.keyFrom - 1] ?? 0) & Form.with && view.rightGap === 0;
  if (beside && view.right & (asked ? Act.opine | Act.support : Act.opine) && !view.passive) return true;
  if (opens || isGoverned(classes, view)) return false;
  // "10 per cent are undecided": an adjective.
  const described = (view.right & Act.opine) !== 0 && /^un|[^e]d$|[^d]$/.test(tokens.lower[view.rightAt] as string);
  const answers = (view.right & (Act.support | Act.say | Act.other)) !== 0 && (!view.passive || described);
  if (asked) return view.rightAt >= 0 || view.leftAt < 0;
  return answers && view.rightGap <= 1;
}

/** Is the figure the object of a verb of winning or having: "has 45 per cent of women", "got 33%"? */
function isGoverned({form}: Classes, {left, gap, leftAt}: FigureView): boolean {
  if (leftAt < 0 || gap > 3 || left & (Act.say | Act.show)) return false;
  return (
    (left & (Act.win | Act.have | Act.lead | Act.reach | Act.other)) !== 0 && !((form[leftAt] as number) & Form.with)
  );
}

/** "Among [West Virginia Democrats], 57% called": those who answer, named right before the figure. */
export function askedBeside({tokens, classes, first}: Place, {numeral}: FigureView): Run | null {
  let at = numeral.keyFrom;
  while (at > first && (classes.form[at - 1] as number) & Form.adverb) at--;
  if (tokens.lower[at - 1] !== ',') return null;
  // "Among Ohio Democrats in the exit poll, 57%".
  for (let end = at - 1, steps = 0; steps < 2; steps++) {
    const run = phraseBefore(tokens, classes, end, first);
    if (!run || run.from <= first || !((classes.form[run.from - 1] as number) & Form.preposition)) return null;
    if ((classes.thing[run.to - 1] as number) & (Thing.voter | Thing.person | Thing.party)) return run;
    end = run.from - 1;
  }
  return null;
}

/** A poll's own people: "9 percent of [voters] said", "By 52%-8%, [those polled] said". */
export function findRespondents(place: Place, view: FigureView): Run | null {
  const {tokens, classes, first, end} = place;
  if (view.ofTo > view.ofFrom) return isOfPeople(place, view) ? {from: view.ofFrom, to: view.ofTo} : null;
  const {from} = view.numeral;
  for (let i = Math.max(first, from - SENTENCE_REACH); i < Math.min(end, from + SENTENCE_REACH); i++) {
    if (!((classes.thing[i] as number) & (Thing.voter | Thing.person)) && !isPolled(classes, i)) continue;
    // "American interests": a people before another noun answers no poll.
    if (i + 1 < end && isNominal(tokens, classes, i + 1, first) && !isPolled(classes, i + 1)) continue;
    const run = phraseBefore(tokens, classes, i + 1, first);
    // "46 percent of voters": the share is not part of who was asked.
    if (run && run.from > first && tokens.kind[run.from - 1] === TokenKind.number) return {from: i, to: i + 1};
    return run;
  }
  return null;
}

/** "those surveyed", "those polled". */
function isPolled({thing, form}: Classes, i: number): boolean {
  return ((thing[i] as number) & Thing.poll) !== 0 && ((form[i - 1] ?? 0) & Form.them) !== 0;
}
