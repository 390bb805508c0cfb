import {TokenKind} from '../text/tokens.ts';
import {behindAdverbs} from './beside-figure.ts';
import {isFiniteVerb} from './clause-subjects.ts';
import {isPossessor} from './contender-measures.ts';
import {endOfView, type FigureView, Shape} from './figure-view.ts';
import {isContender} from './fit-names.ts';
import type {Classes} from './lexicon.ts';
import {hasName, phraseAfter, type Place, type Run} from './noun-phrases.ts';
import {isOfPeople} from './respondents.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

/** How far behind a figure the words stand that say to whom it went. */
const RECEIVER_REACH = 8;

const isGiving = ({role}: Classes, i: number): boolean => i >= 0 && ((role[i] as number) & Role.give) !== 0;

/** "51 Republicans", "two independent candidates". */
export function findOwnNoun({shape, head, nounFrom, nounTo}: FigureView): Run | null {
  return shape & Shape.count && head & (Thing.party | Thing.candidate) ? {from: nounFrom, to: nounTo} : null;
}

/** "41 percent for Mr. Weah", "140 seats to the coalition". */
export function findReceiver({tokens, classes, end}: Place, view: FigureView): Run | null {
  let at = endOfView(view);
  if (/^[)–—-]$/.test(tokens.lower[at] ?? '')) at++;
  const form = classes.form[at] ?? 0;
  // "64 seats, and one seat to the National Front": seats go to somebody without a verb of their own.
  const verbless = (view.leftAt < 0 || view.gap === 99) && (view.head & Thing.seat) !== 0;
  const allotted =
    form & Form.to &&
    (isGiving(classes, view.leftAt) || verbless) &&
    (view.shape & Shape.count || view.ofTo > view.ofFrom);
  if (!(form & Form.for) && !allotted) return null;
  const run = phraseAfter(tokens, classes, at + 1, end);
  // "received 33 per cent to Okoye's 31": the other side's.
  if (
    run &&
    (isPossessor({tokens, classes, first: run.from, end}, {from: run.from, to: run.to + 1}) ||
      tokens.kind[run.to] === TokenKind.number)
  )
    return null;
  // "received 400 votes for the nomination": what was voted on, where somebody holds the votes.
  const held =
    run && view.leftAt >= 0 && view.left & Act.win && !(view.left & Act.show || isGiving(classes, view.leftAt));
  return held && !isOption({tokens, classes, first: run.from, end}, run) ? null : run;
}

/** A name, a party, a candidate: something that itself receives votes. */
function isOption({tokens, classes, first}: Place, run: Run): boolean {
  const people = Thing.party | Thing.candidate | Thing.person;
  return hasName(tokens, classes, run, first - 1) || ((classes.thing[run.to - 1] as number) & people) !== 0;
}

/** "Over 80% of the seats went to Demosisto", "32 seats projected to go to the rival party". */
export function findDestination({tokens, classes, end}: Place, view: FigureView): Run | null {
  const from = endOfView(view);
  for (let i = from; i < Math.min(end - 1, from + RECEIVER_REACH); i++) {
    if (tokens.kind[i] !== tokens.kind[from] && tokens.lower[i] === ',') return null;
    if (!((classes.form[i] as number) & Form.to) || !isGiving(classes, i - 1)) continue;
    const run = phraseAfter(tokens, classes, i + 1, end);
    return run && isContender({tokens, classes, first: run.from, end}, run) ? run : null;
  }
  return null;
}

/** "60 seats were won by the alliance". */
export function findAgent({tokens, classes, end}: Place, view: FigureView): Run | null {
  if (!view.patient || !(view.right & (Act.win | Act.show)) || view.rightGap > 4) return null;
  // "scored 80,118 votes as against the 59,548 garnered by": that of the other figure.
  if (view.left & Act.win && view.gap <= 2) return null;
  // "won 102 seats, mostly backed by": said of who won them.
  if (tokens.lower[endOfView(view)] === ',') return null;
  return tokens.lower[view.rightAt + 1] === 'by' ? phraseAfter(tokens, classes, view.rightAt + 2, end) : null;
}

/** "giving him an additional six": the pronoun between verb and figure. */
export function findGiven(place: Place, view: FigureView): Run | null {
  const {classes} = place;
  const {left, leftAt} = view;
  // "left him with a total of 1,124 delegates".
  for (let i = view.numeral.keyFrom - 1; i > Math.max(place.first, view.numeral.keyFrom - 7); i--) {
    if (!((classes.form[i] as number) & Form.with)) continue;
    if (isGivenPerson(place, i - 1)) return {from: i - 1, to: i};
    break;
  }
  // "beat him 53 to 36": what follows a verb of beating is the other side.
  if (leftAt < 0 || !(left & (Act.win | Act.show)) || left & Act.lead) return null;
  const form = classes.form[leftAt + 1] ?? 0;
  // "won one seat": the figure itself.
  if (form & Form.pronoun && !(form & Form.determiner) && leftAt + 1 < view.numeral.keyFrom)
    return {from: leftAt + 1, to: leftAt + 2};
  // "gave Ouma a 12-point lead".
  // "gave Ouma 42-percent support".
  const article = ((classes.form[view.numeral.keyFrom - 1] as number) & Form.determiner) !== 0;
  if (!isGiving(classes, leftAt) || !(article || view.head & (Thing.support | Thing.margin))) return null;
  const end = behindAdverbs(place.tokens, classes, article ? view.numeral.keyFrom - 1 : view.numeral.keyFrom);
  const run = phraseAfter(place.tokens, classes, leftAt + 1, end);
  return run?.to === end && isContender(place, run) ? run : null;
}

/** Is the token a personal pronoun right behind a verb: "left him"? */
function isGivenPerson({tokens, classes, first}: Place, i: number): boolean {
  const form = classes.form[i] as number;
  const personal = Form.pronoun | Form.personal;
  // "trailed him with 815": who is behind holds the figure.
  if ((classes.act[i - 1] ?? 0) & Act.lead) return false;
  return i - 1 > first && (form & personal) === personal && isFiniteVerb(tokens, classes, i - 1, first);
}

/** "said (that) they would vote for Ouma", "say they support Ouma": where the verb ends that tells what they intend; else -1. */
function intended({act, form, role}: Classes, say: number, end: number): number {
  let at = say + 1;
  if ((form[at] ?? 0) & Form.relative) at++;
  if (!((role[at] ?? 0) & Role.they)) return -1;
  let would = false;
  for (at++; at < end && (form[at] as number) & (Form.modal | Form.adverb); at++)
    would ||= ((form[at] as number) & Form.modal) !== 0;
  // "said they think she could win", "want the next president to": an opinion, and no choice.
  if (!would && (act[at] ?? 0) & Act.opine) return -1;
  if (!((act[at] ?? 0) & Act.support) && !((act[at] ?? 0) & Act.vote)) return -1;
  while (at + 1 < end && (form[at + 1] as number) & (Form.for | Form.to)) at++;
  return at;
}

/** "43% of voters support Strickland", "62.1% of voters approved the measure". */
export function findSupported(place: Place, view: FigureView): Run | null {
  const {tokens, classes, end} = place;
  const people = Thing.voter | Thing.person | Thing.ballot | Thing.party;
  const gap = (classes.form[view.rightAt - 1] ?? 0) & Form.relative ? view.rightGap - 1 : view.rightGap;
  const asked = view.ofFrom === view.ofTo ? gap === 0 : (view.of & people) !== 0 || isOfPeople(place, view);
  if (!(view.right & (Act.support | Act.win)) || !asked || view.passive) return null;
  const at = view.right & Act.say ? intended(classes, view.rightAt, end) : view.right & Act.other ? -1 : view.rightAt;
  if (at < 0) return null;
  // "71 per cent of the vote against Phiri", "33 per cent of the vote to Phiri's 20": whom it was won against.
  const noun = view.ofTo > view.ofFrom && view.rightAt <= view.ofTo && (classes.form[view.rightAt] as number);
  if (noun && noun & (Form.versus | Form.rival)) return null;
  // "Ouma, who won 53% of the vote, called a strike": the comma ends the clause.
  if (view.rightAt === endOfView(view) + 1 && tokens.lower[view.rightAt - 1] === ',') return null;
  // "53 per cent agreed that killing him was right".
  if ((classes.form[at + 1] ?? 0) & Form.relative) return null;
  // "48 percent chose him".
  const object = (classes.form[at + 1] ?? 0) & (Form.personal | Form.pronoun);
  if ((object & Form.personal) !== 0 && (object & Form.pronoun) !== 0) return {from: at + 1, to: at + 2};
  // "approve of the president".
  const of = (classes.form[at + 1] ?? 0) & Form.of ? 1 : 0;
  const run = phraseAfter(tokens, classes, at + 1 + of, end);
  // "feel the country is on the wrong path": what is thought is no choice.
  const two = view.right & Act.opine ? Form.determiner : 0;
  const clause = run && (classes.form[run.to] ?? 0) & (Form.be | Form.modal | two);
  // "cast a ballot".
  if (!run || clause || (classes.thing[run.to - 1] as number) & Thing.ballot) return null;
  return isContender({tokens, classes, first: run.from, end}, run) ? run : null;
}

/** How far before a figure the verb of favouring may stand whose object holds it. */
const FAVOURED_REACH = 8;

/** "Officers favoured Trump 46 per cent", "homeowners support Clinton by 17 points": the object, not who supports it. */
export function findFavoured({tokens, classes, first}: Place, {left, leftAt, numeral}: FigureView): Run | null {
  if (leftAt < 0 || !(left & Act.support) || left & (Act.lead | Act.say) || numeral.keyFrom - leftAt > FAVOURED_REACH)
    return null;
  const run = phraseAfter(tokens, classes, leftAt + 1, numeral.keyFrom);
  return run && isContender({tokens, classes, first, end: numeral.keyFrom}, run) ? run : null;
}
