import {TokenKind} from '../text/tokens.ts';
import {besideFigure} from './beside-figure.ts';
import {subjectBefore} from './clause-subjects.ts';
import {possessorOf, topicOf} from './contender-measures.ts';
import type {FigureView} from './figure-view.ts';
import type {Classes} from './lexicon.ts';
import type {Tokens} from '../text/tokens.ts';
import {hasName, isCapital, isPronoun, phraseAfter, phraseBefore, type Place, type Run} from './noun-phrases.ts';
import {isBareParticiple} from './participles.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

/** How far before "with" the word for a winner may stand: "winner of Sunday's presidential run-off, with". */
const WINNER_REACH = 9;

/** "declared [Ouma] the winner with". */
export function findDeclared({tokens, classes, first, end}: Place, view: FigureView): Run | null {
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
export function findRanked({tokens, classes, first}: Place, view: FigureView): Run | null {
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
export function findStanding({tokens, classes, first}: Place, {numeral}: FigureView): Run | null {
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

/** "showed Rubio in third at 11 percent", "found Ouma the winner with 35 percent": whom a poll or count shows. */
export function findShown({tokens, classes, first}: Place, view: FigureView, before: FigureView | null): Run | null {
  const verb = governingShow(tokens, classes, view, before ? before.numeral.to : first);
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

/** "A final tally of the election", "a poll". */
function tellsResult({thing}: Classes, {from, to}: Run): boolean {
  for (let i = from; i < to; i++) if ((thing[i] as number) & (Thing.result | Thing.poll | Thing.exitPoll)) return true;
  return false;
}

/** The verb of showing that governs the figure's clause, with nothing finite between; -1 where there is none. */
function governingShow(tokens: Tokens, classes: Classes, view: FigureView, first: number): number {
  const {act, form, role} = classes;
  const end = view.numeral.keyFrom;
  if (!((form[end - 1] as number) & Form.on)) return -1;
  for (let i = end - 2; i >= Math.max(first, end - 16); i--) {
    if ((form[i] as number) & (Form.be | Form.modal | Form.clause | Form.relative)) return -1;
    // "A final tally has Ouma in front with".
    if ((act[i] as number) & Act.have && !((form[i] as number) & Form.with)) {
      const count = subjectBefore(tokens, classes, i, first);
      if (count && !hasName(tokens, classes, count, first) && tellsResult(classes, count)) return i;
    }
    if (!((act[i] as number) & Act.show)) continue;
    if (!((role[i] as number) & Role.give)) return i;
    // "gave Ouma a commanding lead over her rivals, with".
    const receiver = phraseAfter(tokens, classes, i + 1, end);
    return receiver && (form[receiver.to] as number) & Form.determiner ? i : -1;
  }
  return -1;
}
