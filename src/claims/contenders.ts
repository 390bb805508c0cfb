import {fitContender} from './fit-names.ts';
import {isFiniteVerb, subjectBefore, subjectOfGoverning, subjectOfSentence} from './clause-subjects.ts';
import type {FigureView} from './figure-view.ts';
import {Shape} from './figure-view.ts';
import type {Classes} from './lexicon.ts';
import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import {isOtherSide} from './pairs.ts';
import {hasName, isCapital, isNominal, isPronoun, phraseAfter, phraseBefore} from './noun-phrases.ts';
import type {Place, Run} from './noun-phrases.ts';
import {resolvePronoun} from './pronouns.ts';
import {isOfPeople} from './respondents.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

/** How far behind a figure the words stand that say to whom it went. */
const RECEIVER_REACH = 8;

/** Candidate, party or option that a result or a poll's figure belongs to; `null` where the sentence names none. */
export function findContender(place: Place, view: FigureView, before: FigureView | null): Run | null {
  const other = isRival(place, view) || (before !== null && isOtherSide(place, view, before));
  const own =
    ownNoun(view) ??
    receiver(place, view) ??
    goesTo(place, view) ??
    agent(place, view) ??
    given(place, view) ??
    owner(place, view) ??
    supported(place, view) ??
    (other ? null : favoured(place, view)) ??
    namedBehind(place, view) ??
    (other
      ? rivalsOwn(place, view)
      : (declared(place, view) ??
        ranked(place, view) ??
        shown(place, view, before) ??
        standing(place, view) ??
        named(place, view, before)));
  if (own || other) return own;
  // "would strike (69%)": what stands in brackets has no verb.
  if (place.tokens.lower[view.numeral.keyFrom - 1] === '(') return null;
  // A verb before the figure before governs both: both are the same contender's.
  if (before && view.leftAt < before.numeral.to && !(view.shape & Shape.bare)) return null;
  const run = holder(place, view);
  return run && (isPronoun(place.classes, run) || isContender(place, run)) ? run : null;
}

const endOf = ({numeral, nounTo, ofTo}: FigureView): number => Math.max(numeral.to, nounTo, ofTo);

const isGiving = ({role}: Classes, i: number): boolean => i >= 0 && ((role[i] as number) & Role.give) !== 0;

/** "51 Republicans". */
function ownNoun({shape, head, nounFrom, nounTo}: FigureView): Run | null {
  return shape & Shape.count && head & Thing.party ? {from: nounFrom, to: nounTo} : null;
}

/** "41 percent for Mr. Weah", "140 seats to the coalition". */
function receiver({tokens, classes, end}: Place, view: FigureView): Run | null {
  let at = endOf(view);
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
function goesTo({tokens, classes, end}: Place, view: FigureView): Run | null {
  const from = endOf(view);
  for (let i = from; i < Math.min(end - 1, from + RECEIVER_REACH); i++) {
    if (tokens.kind[i] !== tokens.kind[from] && tokens.lower[i] === ',') return null;
    if (!((classes.form[i] as number) & Form.to) || !isGiving(classes, i - 1)) continue;
    const run = phraseAfter(tokens, classes, i + 1, end);
    return run && isContender({tokens, classes, first: run.from, end}, run) ? run : null;
  }
  return null;
}

/** "60 seats were won by the alliance". */
function agent({tokens, classes, end}: Place, view: FigureView): Run | null {
  if (!view.patient || !(view.right & (Act.win | Act.show)) || view.rightGap > 4) return null;
  // "scored 80,118 votes as against the 59,548 garnered by": that of the other figure.
  if (view.left & Act.win && view.gap <= 2) return null;
  // "won 102 seats, mostly backed by": said of who won them.
  if (tokens.lower[endOf(view)] === ',') return null;
  return tokens.lower[view.rightAt + 1] === 'by' ? phraseAfter(tokens, classes, view.rightAt + 2, end) : null;
}

/** "giving him an additional six": the pronoun between verb and figure. */
function given(place: Place, view: FigureView): Run | null {
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
  if (!isGiving(classes, leftAt) || !((classes.form[view.numeral.keyFrom - 1] as number) & Form.determiner))
    return null;
  const end = behindAdverbs(place.tokens, classes, view.numeral.keyFrom - 1);
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

/** "put Hichilema's share at 58 per cent", "raising the party's total to 47 seats". */
function owner({tokens, classes, first}: Place, view: FigureView): Run | null {
  let at = view.numeral.keyFrom - 1;
  // "at a solid 50 percent".
  while (at > view.numeral.keyFrom - 4 && !((classes.form[at] as number) & Form.preposition)) at--;
  if (at < view.numeral.keyFrom - 1 && !((classes.form[at + 1] as number) & Form.determiner)) return null;
  // "trails Obama's mark by eight points": "by" tells a distance, and not where the mark is.
  if (!((classes.form[at] ?? 0) & (Form.on | Form.preposition)) || tokens.lower[at] === 'by') return null;
  const object = phraseBefore(tokens, classes, at, first);
  return object && possessorOf({tokens, classes}, object);
}

/** Whose a measure is: "[Ouma]'s approval rating", "[her] share"; `null` where the run is no measure or nobody's. */
function possessorOf({tokens, classes}: Pick<Place, 'tokens' | 'classes'>, run: Run): Run | null {
  if (!isMeasure(classes, run.to - 1)) return null;
  for (let i = run.to - 1; i > run.from; i--)
    if ((classes.form[i] as number) & Form.possessive) return {from: run.from, to: i};
  // "Ouma, whose tally stood at 840,232".
  const whose = run.from - 1;
  if ((classes.form[whose] ?? 0) & Form.relative && !((classes.form[whose] as number) & Form.determiner)) {
    const end = tokens.lower[whose - 1] === ',' ? whose - 1 : whose;
    return phraseBefore(tokens, classes, end, tokens.sentenceStart[tokens.sentence[whose] as number] as number);
  }
  return (classes.form[run.from] as number) & Form.personal ? resolvePronoun(tokens, classes, run.from) : null;
}

/** Does the run say whose its measure is: "Ouma's votes", "votes for Ouma"? */
export function ownsMeasure(place: Place, run: Run): boolean {
  return (possessorOf(place, run) ?? topicOf(place, run)) !== null;
}

/** A share, a total, support, a lead: what belongs to a contender. */
function isMeasure({thing, form, role}: Classes, i: number): boolean {
  const measures = Thing.support | Thing.margin | Thing.ballot | Thing.seat | Thing.result | Thing.poll;
  return (
    ((thing[i] as number) & measures) !== 0 ||
    ((form[i] as number) & Form.total) !== 0 ||
    ((role[i] as number) & Role.measure) !== 0
  );
}

/** "said (that) they would vote for Ouma", "say they support Ouma": where the verb ends that tells what they intend; else -1. */
function intended({act, form, role}: Classes, say: number, end: number): number {
  let at = say + 1;
  if ((form[at] ?? 0) & Form.relative) at++;
  if (!((role[at] ?? 0) & Role.they)) return -1;
  for (at++; at < end && (form[at] as number) & (Form.modal | Form.adverb); at++);
  if (!((act[at] ?? 0) & Act.support) && !((act[at] ?? 0) & Act.vote)) return -1;
  while (at + 1 < end && (form[at + 1] as number) & (Form.for | Form.to)) at++;
  return at;
}

/** "43% of voters support Strickland", "62.1% of voters approved the measure". */
export function supported(place: Place, view: FigureView): Run | null {
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
  if (view.rightAt === endOf(view) + 1 && tokens.lower[view.rightAt - 1] === ',') return null;
  // "53 per cent agreed that killing him was right".
  if ((classes.form[at + 1] ?? 0) & Form.relative) return null;
  // "48 percent chose him".
  const object = (classes.form[at + 1] ?? 0) & (Form.personal | Form.pronoun);
  if ((object & Form.personal) !== 0 && (object & Form.pronoun) !== 0) return {from: at + 1, to: at + 2};
  // "approve of the president".
  const of = (classes.form[at + 1] ?? 0) & Form.of ? 1 : 0;
  const run = phraseAfter(tokens, classes, at + 1 + of, end);
  // "feel the country is on the wrong path": what is thought is no choice.
  const clause = run && (classes.form[run.to] ?? 0) & (Form.be | Form.modal);
  // "cast a ballot".
  if (!run || clause || (classes.thing[run.to - 1] as number) & Thing.ballot) return null;
  return isContender({tokens, classes, first: run.from, end}, run) ? run : null;
}

/** How far before a figure the verb of favouring may stand whose object holds it. */
const FAVOURED_REACH = 8;

/** "Officers favoured Trump 46 per cent", "homeowners support Clinton by 17 points": the object, not who supports it. */
function favoured({tokens, classes, first}: Place, {left, leftAt, numeral}: FigureView): Run | null {
  if (leftAt < 0 || !(left & Act.support) || left & (Act.lead | Act.say) || numeral.keyFrom - leftAt > FAVOURED_REACH)
    return null;
  const run = phraseAfter(tokens, classes, leftAt + 1, numeral.keyFrom);
  return run && isContender({tokens, classes, first, end: numeral.keyFrom}, run) ? run : null;
}

/** "by 43 percent [to 38 percent]", "outpolled the Liberals 34% [to 33%]", "her [35 percent]": the other side's figure. */
export function isRival({classes}: Place, view: FigureView): boolean {
  const form = classes.form[view.numeral.keyFrom - 1] ?? 0;
  if (form & Form.personal) return true;
  return (form & Form.rival) !== 0 && view.previous >= 0 && (view.left & (Act.lead | Act.win | Act.support)) !== 0;
}

/** "to her 35 percent", "over its rival's 49.7%". */
function rivalsOwn(place: Place, view: FigureView): Run | null {
  const {tokens, classes, first} = place;
  const at = view.numeral.keyFrom - 1;
  const owner = phraseBefore(tokens, classes, at + 1, first);
  if (owner && owner.to === at + 1 && isPossessor(place, owner)) return owner;
  return (classes.form[at] as number) & Form.personal ? resolvePronoun(tokens, classes, at) : null;
}

/** How far before "with" the word for a winner may stand: "winner of Sunday's presidential run-off, with". */
const WINNER_REACH = 9;

/** "declared [Ouma] the winner with". */
function declared({tokens, classes, first, end}: Place, view: FigureView): Run | null {
  let beside = besideFigure(tokens, classes, view);
  // "the winner after polling".
  const after =
    view.leftAt > first && view.leftAt <= beside && isBareParticiple({tokens, classes, first, end}, view.leftAt);
  if (after) beside = view.leftAt;
  else if (!((classes.form[beside] ?? 0) & Form.on)) return null;
  let at = beside - 1;
  // "winner of Sunday's poll, with".
  while (at > Math.max(first, beside - WINNER_REACH) && !((classes.role[at] as number) & Role.winner)) at--;
  if (!((classes.role[at] as number) & Role.winner)) return null;
  while (at > first && (tokens.kind[at - 1] === TokenKind.quote || (classes.form[at - 1] as number) & Form.determiner))
    at--;
  // "as the winner".
  if ((classes.role[at - 1] as number) & Role.opens) at--;
  const apposed = tokens.lower[at - 1] === ',';
  if (apposed) at--;
  const run = at > first && isCapital(tokens, at - 1) ? phraseBefore(tokens, classes, at, first) : null;
  // "declared the Front's candidate, Ana Ouma, the winner".
  const outer =
    run && apposed && tokens.lower[run.from - 1] === ',' ? phraseBefore(tokens, classes, run.from - 1, first) : run;
  if (!run || !outer || outer.from <= first || isCapital(tokens, outer.from - 1)) return null;
  const said = tokens.kind[outer.from - 1] === TokenKind.word && !((classes.form[outer.from - 1] as number) & Form.be);
  return said && hasName(tokens, classes, run, first) ? run : null;
}

/** "Ouma came third with", "Ouma was a distant fourth at", "Ouma in third place on": whose the place taken is. */
function ranked({tokens, classes, first}: Place, view: FigureView): Run | null {
  const {form, act, role, thing} = classes;
  const beside = besideFigure(tokens, classes, view);
  if (!((form[beside] ?? 0) & Form.on)) return null;
  let i = beside - 1;
  if (tokens.lower[i] === 'place' && i > first) i--;
  if (i <= first || !((role[i] as number) & Role.rank) || isCapital(tokens, i)) return null;
  i--;
  // "a distant third".
  if ((form[i] as number) & Form.determiner) i--;
  else if ((form[i - 1] ?? 0) & Form.determiner && !isCapital(tokens, i) && !(thing[i] as number)) i -= 2;
  // "came in third", "ended up fourth".
  const joined = (form[i] ?? 0) & Form.preposition && !((form[i] as number) & Form.clause);
  if (joined || tokens.lower[i] === 'up') i--;
  if (i < first || tokens.kind[i] !== TokenKind.word) return null;
  const verb =
    !isCapital(tokens, i) &&
    (((form[i] as number) & Form.be) !== 0 ||
      ((role[i] as number) & Role.verb) !== 0 ||
      (act[i] as number) !== 0 ||
      /ed$/.test(tokens.lower[i] as string));
  const run = verb ? subjectBefore(tokens, classes, i, first) : phraseBefore(tokens, classes, i + 1, first);
  const whose = run && possessorOf({tokens, classes}, run);
  if (whose || !run) return whose;
  return isPronoun(classes, run) || hasName(tokens, classes, run, first) ? run : null;
}

/** How many words may stand between a verb of being and its "at": "is viewed positively by most at". */
const STANDING_REACH = 4;

/** "Clinton is underwater at 41 percent", "his rating has been above 50 percent", "her best showing is 10 percent". */
function standing({tokens, classes, first}: Place, {numeral}: FigureView): Run | null {
  const {form, thing} = classes;
  if ((form[numeral.keyFrom - 1] ?? 0) & Form.with) return null;
  for (let i = numeral.keyFrom - 1; i > Math.max(first, numeral.keyFrom - 2 - STANDING_REACH); i--) {
    if (tokens.kind[i] !== TokenKind.word || isCapital(tokens, i)) return null;
    if ((thing[i] as number) & Thing.time) continue;
    if ((form[i] as number) & Form.possessive && !((form[i - 1] as number) & Form.pronoun)) return null;
    if (!((form[i] as number) & Form.be)) continue;
    const run = subjectBefore(tokens, classes, i, first);
    if (run && (classes.role[run.from] as number) & Role.nobody) return null;
    const whose = run && (possessorOf({tokens, classes}, run) ?? topicOf({tokens, classes, first}, run));
    if (whose) return whose;
    return run && (isPronoun(classes, run) || hasName(tokens, classes, run, first)) ? run : null;
  }
  return null;
}

/** "[approval of] Cruz", "[support for] Mr Ruto": whom a measure is of; `null` where the run is no such phrase. */
function topicOf({tokens, classes, first}: Pick<Place, 'tokens' | 'classes' | 'first'>, run: Run): Run | null {
  for (let i = run.from + 1; i < Math.min(run.to - 1, run.from + 6); i++) {
    if (!((classes.form[i] as number) & (Form.of | Form.for))) continue;
    if (!isMeasure(classes, i - 1) && !((classes.role[i - 1] as number) & Role.measure)) return null;
    const rest = {from: i + 1, to: run.to};
    return hasName(tokens, classes, rest, first) ? rest : null;
  }
  return null;
}

/** "showed Rubio in third at 11 percent", "found Ouma the winner with 35 percent": whom a poll or count shows. */
function shown({tokens, classes, first}: Place, view: FigureView, before: FigureView | null): Run | null {
  const verb = governingShow(classes, view, before ? before.numeral.to : first);
  if (verb < 0) return null;
  const run = phraseAfter(tokens, classes, verb + 1, view.numeral.keyFrom);
  if (!run || run.to >= view.numeral.keyFrom) return null;
  const last = classes.thing[run.to - 1] as number;
  const bare = !hasName(tokens, classes, run, first) && !(last & (Thing.candidate | Thing.party));
  // "forecast the far right with".
  const plain = (classes.form[run.from] as number) & Form.determiner && run.to === view.numeral.keyFrom - 1;
  if (bare && (!plain || (last & ~Thing.politics) !== 0)) return null;
  if ((classes.form[run.to - 1] as number) & Form.possessive) return null;
  // "put his closest challenger, Almazbek Atambayev, far behind with": the name of whom it shows.
  const apposed = tokens.lower[run.to] === ',' ? phraseAfter(tokens, classes, run.to + 1, view.numeral.keyFrom) : null;
  const unnamed = apposed && !hasName(tokens, classes, run, first) && hasName(tokens, classes, apposed, first);
  return unnamed ? apposed : run;
}

/** The verb of showing that governs the figure's clause, with nothing finite between; -1 where there is none. */
function governingShow({act, form, role}: Classes, view: FigureView, first: number): number {
  const end = view.numeral.keyFrom;
  if (!((form[end - 1] as number) & Form.on)) return -1;
  for (let i = end - 2; i >= Math.max(first, end - 16); i--) {
    if ((form[i] as number) & (Form.be | Form.modal | Form.clause | Form.relative)) return -1;
    if ((act[i] as number) & Act.show && !((role[i] as number) & Role.give)) return i;
  }
  return -1;
}

/** "Gary Johnson 3 percent", "the conservatives on 51", "Trump (42%)", "Labour – 12", "gave Mugabe 1,634,382 votes". */
function named(place: Place, view: FigureView, earlier: FigureView | null): Run | null {
  const {tokens, classes, first} = place;
  let at = behindAdverbs(tokens, classes, view.numeral.keyFrom);
  const start = at;
  const bracket = tokens.lower[at - 1] === '(' || tokens.lower[at - 1] === ':';
  const beside = besideFigure(tokens, classes, view);
  // "propelled the Front from 73 seats".
  const from = ((classes.role[beside] ?? 0) & Role.from) !== 0;
  if ((classes.form[beside] ?? 0) & Form.on || from || isSamePreposition(place, beside, earlier)) {
    at = beside;
    // "The New Democrats are at 47 per cent".
    while ((classes.form[at - 1] ?? 0) & Form.be) at--;
    // "the Greens third with 23 per cent".
    const place = (classes.form[at - 1] ?? 0) & Form.another || (classes.role[at - 1] ?? 0) & Role.portion;
    if (place && isNominal(tokens, classes, at - 2, first)) at--;
  }
  if (bracket || /^[,–—-]$/.test(tokens.lower[at - 1] ?? '')) at--;
  const run = at > first ? phraseBefore(tokens, classes, at, first) : null;
  if (!run || (view.leftAt < at && run.from <= view.leftAt)) return null;
  const whose = bracket ? (possessorOf(place, run) ?? topicOf(place, run)) : null;
  if (whose) return whose;
  const before = run.from > first ? (classes.form[run.from - 1] as number) : 0;
  const next = classes.form[beside] ?? 0;
  // "will become the opposition with 20 seats".
  const said = before & Form.be || (run.from > first && (classes.role[run.from - 1] as number) & Role.verb);
  if (said && !hasName(tokens, classes, run, first)) return null;
  // "77 per cent of the vote over Ouma with 22": the other side's.
  const beaten = earlier && before & Form.versus && run.from - 1 - endOf(earlier) <= BEATEN_REACH;
  if (beaten && hasName(tokens, classes, run, first)) return run;
  if (bracket || at < start) {
    if (isObliqueBefore(place, run.from - 1, before, next, bracket))
      return bracket ? behindOf(place, run) : headedBy(place, run);
    if (isApposedToBeaten(place, view, run)) return null;
  } else if (before & Form.preposition && !(before & (Form.with | Form.clause)) && !isPossessor(place, run))
    return null;
  // "outpolled the Liberals 34%": the object of a comparison is no owner; "gave Mugabe 1,634,382", "backed Ouma 46" is.
  const verb = run.from > first && !(before & Form.preposition) ? (classes.act[run.from - 1] as number) : 0;
  const owns = isPossessor(place, run) && fitContender(place, {from: run.from, to: run.to - 1}) !== null;
  if (
    !bracket &&
    !owns &&
    verb & (Act.win | Act.lead | Act.support) &&
    (verb & Act.lead || !(verb & (Act.show | Act.support)))
  )
    return null;
  // "Cruz follows Trump with 16": who is behind holds the figure.
  if (at < start && run.from > first && (classes.role[run.from - 1] as number) & Role.behind) return null;
  const last = classes.thing[isPossessor(place, run) ? run.to - 2 : run.to - 1] as number;
  return last & (Thing.party | Thing.candidate) || hasName(tokens, classes, run, first) ? run : null;
}

/** Tokens between a figure and "over" with the other side's name and figure. */
const BEATEN_REACH = 2;

/** "was chosen by 37%, Ouma [by] 30%": the preposition of the figure before, behind a name without a verb of its own. */
function isSamePreposition({tokens, classes}: Place, at: number, before: FigureView | null): boolean {
  if (!before || !((classes.form[at] ?? 0) & Form.preposition) || !isCapital(tokens, at - 1)) return false;
  return tokens.lower[at] === tokens.lower[before.numeral.keyFrom - 1];
}

/** "from the camp of [the Greens] (26%)". */
function behindOf({tokens, classes, first}: Place, {from, to}: Run): Run | null {
  for (let i = from + 1; i < to - 1; i++)
    if ((classes.form[i] as number) & Form.of) {
      const rest = {from: i + 1, to};
      return hasName(tokens, classes, rest, first) && isContender({tokens, classes, first, end: to}, rest)
        ? rest
        : null;
    }
  return null;
}

/** "[the Popular Bloc], headed by Ana Ouma, with 19 seats". */
function headedBy({tokens, classes, first}: Place, {from}: Run): Run | null {
  const by = tokens.lower[from - 1] === 'by' && tokens.lower[from - 3] === ',';
  const head = by ? phraseBefore(tokens, classes, from - 3, first) : null;
  return head && hasName(tokens, classes, head, first) ? head : null;
}

/** Back over "only", "just" before a figure. */
function behindAdverbs(tokens: Tokens, {form, thing}: Classes, from: number): number {
  let at = from;
  while ((form[at - 1] ?? 0) & Form.adverb && !(thing[at - 1] as number) && !isCapital(tokens, at - 1)) at--;
  return at;
}

/** "leads her opponent, Ana Ouma, 62 to 25": the name of who is beaten. */
function isApposedToBeaten({tokens, classes}: Place, {left, leftAt}: FigureView, run: Run): boolean {
  if (leftAt < 0 || !(left & Act.lead) || leftAt > run.from) return false;
  const beaten = phraseAfter(tokens, classes, leftAt + 1, run.from);
  return beaten !== null && beaten.to === run.from - 1;
}

/** "to Mbeki's 214", "to Sanders’ 39". */
function isPossessor({tokens, classes}: Place, {to}: Run): boolean {
  return ((classes.form[to - 1] as number) & Form.possessive) !== 0 || /^['’]$/.test(tokens.lower[to - 1] as string);
}

/** The word before the figure and its article: "with [a 149-vote margin]". */
function besideFigure(tokens: Tokens, classes: Classes, {numeral}: FigureView): number {
  const {form, role, thing} = classes;
  let at = behindAdverbs(tokens, classes, numeral.keyFrom) - 1;
  // "with support of 31 percent".
  if ((form[at] ?? 0) & Form.of && (role[at - 1] ?? 0) & Role.measure) {
    at -= 2;
    // "with a vote share of".
    if ((thing[at] ?? 0) & Thing.ballot) at--;
  }
  return (form[at] ?? 0) & Form.determiner ? at - 1 : at;
}

/**
 * "won in Ohio with 54": behind a preposition stands a place or, before "with" and brackets, a rival; "followed by Ouma
 * with", "support for Ouma at", "ahead of Ouma on" name whose figure it is.
 */
function isObliqueBefore(
  {tokens, classes, first}: Place,
  i: number,
  form: number,
  beside: number,
  bracket: boolean,
): boolean {
  // "lags behind the Liberals with 15": the verb's subject holds the figure.
  if ((classes.act[i] ?? 0) & Act.lead && i > first && isFiniteVerb(tokens, classes, i - 1, first)) return true;
  // "behind the Liberals with 40".
  if ((classes.act[i] ?? 0) & Act.lead) return false;
  if (!(form & Form.preposition) || form & Form.clause) return false;
  // "far in front of the Greens (26%)": one preposition.
  if (bracket && (classes.form[i - 1] ?? 0) & Form.preposition) return false;
  // "…, headed by Ouma, with 19" is another's, "followed by Ouma with 19" Ouma's.
  if (tokens.lower[i] === 'by') {
    const passive = (classes.form[i - 2] ?? 0) & Form.be || (classes.act[i - 1] ?? 0) & Act.win;
    return /ed$/.test(tokens.lower[i - 1] as string) && !passive && !((classes.role[i - 1] as number) & Role.behind);
  }
  const near = Form.with | Form.of | Form.to | Form.for | Form.versus;
  return !((bracket || (beside & Form.on && !(beside & Form.with))) && form & near) && !(form & Form.with);
}

/** "the 95 percent Obama received". */
function namedBehind({tokens, classes, end}: Place, {shape, numeral, nounTo}: FigureView): Run | null {
  if (!(shape & (Shape.percent | Shape.count))) return null;
  const from = shape & Shape.percent ? numeral.to : Math.max(numeral.to, nounTo);
  if (from >= end || !isCapital(tokens, from)) return null;
  const run = phraseAfter(tokens, classes, from, end);
  if (!run || !hasName(tokens, classes, run, -1)) return null;
  const verb = run.to < end ? (classes.act[run.to] as number) : 0;
  return verb & Act.win && !(verb & Act.say) && run.to - run.from <= 4 ? run : null;
}

/** "Nazarbayev won 98 per cent": the subject of the governing verb, else of the sentence. */
function holder(place: Place, view: FigureView): Run | null {
  const {tokens, classes, first} = place;
  const beside = besideFigure(tokens, classes, view);
  // "secured none, with Ouma coming in fourth with 9": "with" is nearer than the verb that the view took.
  const leftAt = (classes.form[beside] ?? 0) & Form.with ? beside : view.leftAt;
  const accept = (run: Run): boolean => isPronoun(classes, run) || isContender(place, run);
  // "defeated Petrova by 28,000 votes": a verb that no list knows.
  if (leftAt < 0)
    return tokens.lower[beside] === 'by' ? subjectOfGoverning(tokens, classes, beside, first, accept) : null;
  const weak = ((classes.form[leftAt] as number) & Form.with) !== 0;
  let at = weak ? participleBefore(place, leftAt) : isBareParticiple(place, leftAt) ? leftAt : -1;
  // "with Ouma beating Kamau by securing".
  const outer = at > 0 && tokens.lower[at - 1] === 'by' ? participleBefore(place, at - 1) : -1;
  if (outer >= 0) at = outer;
  const elected = weak ? votedFor(place, leftAt) : null;
  if (elected) return elected;
  if (weak || at >= 0) {
    const own = at >= 0 ? (ownOfParticiple(place, at) ?? shownBefore(place, at)) : wonBy(place, leftAt);
    if (own) return own;
    const governs = (run: Run): boolean => accept(run) || ownsMeasure(place, run);
    const governed = subjectOfGoverning(tokens, classes, leftAt, first, governs) ?? behindParticiple(place, leftAt);
    const owner = governed && possessorOf(place, governed);
    if (owner) return owner;
    return governed && fitContender(place, governed) ? governed : besideComma(place, at);
  }
  // "clinched victory by 24 votes": what is won has no subject, the verb before it has.
  const victory = ((classes.role[leftAt] as number) & Role.official) !== 0;
  const governed = victory ? subjectOfGoverning(tokens, classes, leftAt, first, accept) : null;
  const subject = governed ?? subjectBefore(tokens, classes, leftAt, first);
  const whose = subject && (possessorOf(place, subject) ?? topicOf(place, subject));
  if (whose) return whose;
  const fits = subject && (isPronoun(classes, subject) || fitContender(place, subject));
  if (subject && fits && accept(subject)) return subject;
  // "finds Clinton with only a small lead over Sanders, 46 percent".
  return shownBefore(place, leftAt) ?? subjectOfSentence(tokens, classes, first, leftAt);
}

/** "a victory for the Front, winning 68 seats": the party or name right before the participle. */
function besideComma({tokens, classes, first}: Place, participle: number): Run | null {
  if (participle <= first || tokens.lower[participle - 1] !== ',') return null;
  const run = phraseBefore(tokens, classes, participle - 1, first);
  return run && (classes.thing[run.to - 1] as number) & (Thing.party | Thing.candidate) ? run : null;
}

/** "was won by Ouma, the incumbent, with": who won stands behind "by". */
function wonBy({tokens, classes, first}: Place, before: number): Run | null {
  const {form, act} = classes;
  for (let i = before - 1; i > Math.max(first + 1, before - 16); i--) {
    if (tokens.lower[i] !== 'by' || !((act[i - 1] as number) & Act.win)) continue;
    return (form[i - 2] as number) & Form.be ? phraseAfter(tokens, classes, i + 1, before) : null;
  }
  return null;
}

/** "voted for Ouma to serve as Speaker with 220 votes". */
function votedFor({tokens, classes, first}: Place, before: number): Run | null {
  for (let i = before - 1; i > Math.max(first, before - 12); i--) {
    if (!((classes.form[i] as number) & Form.for) || !((classes.act[i - 1] as number) & (Act.vote | Act.win))) continue;
    return phraseAfter(tokens, classes, i + 1, before);
  }
  return null;
}

/** Is the token a participle in -ing without its auxiliary? */
function isBareParticiple({tokens, classes, first}: Place, i: number): boolean {
  const verbal = (classes.act[i] as number) !== 0 || ((classes.role[i] as number) & Role.verb) !== 0;
  return verbal && /ing$/.test(tokens.lower[i] as string) && !isProgressive(classes, i, first);
}

/** "with Ouma coming in fourth with": the participle nearest before, if no finite verb is nearer; else -1. */
function participleBefore(place: Place, before: number): number {
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
function ownOfParticiple({tokens, classes, first}: Place, verb: number): Run | null {
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
function shownBefore({tokens, classes, first}: Place, participle: number): Run | null {
  for (let i = participle - 1; i > Math.max(first, participle - 20); i--) {
    if (!isFiniteVerb(tokens, classes, i, first)) continue;
    if (!((classes.act[i] as number) & Act.show)) return null;
    const run = phraseAfter(tokens, classes, i + 1, participle);
    return run && hasName(tokens, classes, run, first) ? run : null;
  }
  return null;
}

/** "Winning 14 of the seats, the bloc …": a participle that opens the sentence belongs to its subject. */
function behindParticiple({tokens, classes, first, end}: Place, verb: number): Run | null {
  if (verb > first + 1) return subjectOfSentence(tokens, classes, first, verb);
  for (let i = verb + 1; i < Math.min(end, verb + 25); i++)
    if (tokens.lower[i] === ',') return phraseAfter(tokens, classes, i + 1, end);
  return null;
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
