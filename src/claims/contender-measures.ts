import type {FigureView} from './figure-view.ts';
import type {Classes} from './lexicon.ts';
import {hasName, phraseAfter, phraseBefore, type Place, type Run} from './noun-phrases.ts';
import {resolvePronoun} from './pronouns.ts';
import {Form, Role, Thing} from './word-classes.ts';

/** "put Hichilema's share at 58 per cent", "raising the party's total to 47 seats". */
export function findOwner({tokens, classes, first}: Place, view: FigureView): Run | null {
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
export function possessorOf({tokens, classes}: Pick<Place, 'tokens' | 'classes'>, run: Run): Run | null {
  if (!isMeasure(classes, run.to - 1)) return null;
  for (let i = run.to - 1; i > run.from; i--)
    if ((classes.form[i] as number) & Form.possessive || /^['’]$/.test(tokens.lower[i] as string))
      return {from: run.from, to: i};
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

/** "to her 35 percent", "over its rival's 49.7%". */
export function findRivalsOwn(place: Place, view: FigureView): Run | null {
  const {tokens, classes, first} = place;
  const at = view.numeral.keyFrom - 1;
  const owner = phraseBefore(tokens, classes, at + 1, first);
  if (owner && owner.to === at + 1 && isPossessor(place, owner)) return owner;
  return (classes.form[at] as number) & Form.personal ? resolvePronoun(tokens, classes, at) : null;
}

/** "[approval of] Cruz", "[support for] Mr Ruto": whom a measure is of; `null` where the run is no such phrase. */
export function topicOf({tokens, classes, first}: Pick<Place, 'tokens' | 'classes' | 'first'>, run: Run): Run | null {
  for (let i = run.from + 1; i < Math.min(run.to - 1, run.from + 6); i++) {
    if (!((classes.form[i] as number) & (Form.of | Form.for))) continue;
    if (!isMeasure(classes, i - 1) && !((classes.role[i - 1] as number) & Role.measure)) return null;
    const rest = {from: i + 1, to: run.to};
    return hasName(tokens, classes, rest, first) ? rest : null;
  }
  // "The rating for [the Front] in the capital has risen": the phrase was cut to its head.
  if (!isMeasure(classes, run.to - 1) || !((classes.form[run.to] ?? 0) & Form.for)) return null;
  const rest = phraseAfter(tokens, classes, run.to + 1, Math.min(tokens.length, run.to + TOPIC_REACH));
  return rest && hasName(tokens, classes, rest, first) ? rest : null;
}

/** Longest name behind a measure and its "for", in tokens. */
const TOPIC_REACH = 8;

/** "to Mbeki's 214", "to Sanders’ 39". */
export function isPossessor({tokens, classes}: Place, {to}: Run): boolean {
  return ((classes.form[to - 1] as number) & Form.possessive) !== 0 || /^['’]$/.test(tokens.lower[to - 1] as string);
}
