import {findHolder} from './contender-holders.ts';
import {findOwner, findRivalsOwn} from './contender-measures.ts';
import {findNamed, findNamedBehind} from './contender-names.ts';
import {
  findAgent,
  findFavoured,
  findGiven,
  findDestination,
  findOwnNoun,
  findReceiver,
  findSupported,
} from './contender-receivers.ts';
import {findDeclared, findRanked, findShown, findStanding} from './contender-standings.ts';
import {type FigureView, Shape} from './figure-view.ts';
import {isContender} from './fit-names.ts';
import {isPronoun, type Place, type Run} from './noun-phrases.ts';
import {isOtherSide} from './pairs.ts';
import {Act, Form} from './word-classes.ts';

/** Candidate, party or option that a result or a poll's figure belongs to; `null` where the sentence names none. */
export function findContender(place: Place, view: FigureView, before: FigureView | null): Run | null {
  const other = isRival(place, view) || (before !== null && isOtherSide(place, view, before));
  const own =
    findOwnNoun(view) ??
    findReceiver(place, view) ??
    findDestination(place, view) ??
    findAgent(place, view) ??
    findGiven(place, view) ??
    findOwner(place, view) ??
    findSupported(place, view) ??
    (other ? null : findFavoured(place, view)) ??
    findNamedBehind(place, view) ??
    (other
      ? findRivalsOwn(place, view)
      : (findDeclared(place, view) ??
        findRanked(place, view) ??
        findShown(place, view, before) ??
        findStanding(place, view) ??
        findNamed(place, view, before)));
  if (own || other) return own;
  // "would strike (69%)": what stands in brackets has no verb.
  if (place.tokens.lower[view.numeral.keyFrom - 1] === '(') return null;
  // A verb before the figure before governs both: both are the same contender's.
  if (before && view.leftAt < before.numeral.to && !(view.shape & Shape.bare)) return null;
  const run = findHolder(place, view);
  return run && (isPronoun(place.classes, run) || isContender(place, run)) ? run : null;
}

/** "by 43 percent [to 38 percent]", "outpolled the Liberals 34% [to 33%]", "her [35 percent]": the other side's figure. */
export function isRival({classes}: Place, view: FigureView): boolean {
  const form = classes.form[view.numeral.keyFrom - 1] ?? 0;
  if (form & Form.personal) return true;
  return (form & Form.rival) !== 0 && view.previous >= 0 && (view.left & (Act.lead | Act.win | Act.support)) !== 0;
}
