import type {Tokens} from '../text/tokens.ts';
import type {FigureView} from './figure-view.ts';
import type {Classes} from './lexicon.ts';
import {isCapital} from './noun-phrases.ts';
import {Form, Role, Thing} from './word-classes.ts';

/** Back over "only", "just" before a figure. */
export function behindAdverbs(tokens: Tokens, {form, thing}: Classes, from: number): number {
  let at = from;
  while ((form[at - 1] ?? 0) & Form.adverb && !(thing[at - 1] as number) && !isCapital(tokens, at - 1)) at--;
  return at;
}

/** The word before the figure and its article: "with [a 149-vote margin]". */
export function besideFigure(tokens: Tokens, classes: Classes, {numeral}: FigureView): number {
  const {form, role, thing} = classes;
  let at = behindAdverbs(tokens, classes, numeral.keyFrom) - 1;
  // "with support of 31 percent".
  if ((form[at] ?? 0) & Form.of && (role[at - 1] ?? 0) & Role.measure) {
    at -= 2;
    // "with a vote share of".
    if ((thing[at] ?? 0) & Thing.ballot) at--;
  }
  // "with a credible 10%".
  const plain =
    !(form[at] ?? 0) && !(thing[at] ?? 0) && !(role[at] ?? 0) && !(classes.act[at] ?? 0) && !isCapital(tokens, at);
  if (plain && at === numeral.keyFrom - 1 && (form[at - 1] ?? 0) & Form.determiner) at--;
  return (form[at] ?? 0) & Form.determiner ? at - 1 : at;
}
