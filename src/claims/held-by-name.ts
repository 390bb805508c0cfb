import type {Tokens} from '../text/tokens.ts';
import {Shape} from './figure-view.ts';
import type {FigureView} from './figure-view.ts';
import type {Classes} from './lexicon.ts';
import {isCapital} from './noun-phrases.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

/** Verbs by which a name holds a share. */
const HOLDS = Act.lead | Act.win | Act.have | Act.reach;

/** Does a name hold the share: "Odinga 46 per cent", "Odinga at 46", "Odinga leads Ruto by 46", "support for Odinga fell to 46"? */
export function isHeldByName(tokens: Tokens, classes: Classes, view: FigureView): boolean {
  const {shape, numeral, left, leftAt} = view;
  if (!(shape & (Shape.percent | Shape.points)) || shape & (Shape.fraction | Shape.ofOther)) return false;
  const {form} = classes;
  let at = numeral.keyFrom - 1;
  // "Labor down 2.3%".
  const changed = ((classes.role[at] ?? 0) & Role.change) !== 0;
  // "Ouma, 6.74%; Petrova, 4.79%".
  const listed = tokens.lower[at] === ',' && /^[;,.]$/.test(tokens.lower[numeral.to] ?? '.');
  if ((form[at] ?? 0) & Form.on || /^[(–—-]$/.test(tokens.lower[at] ?? '') || changed || listed) at--;
  if (isName(tokens, classes, at)) return true;
  if (leftAt < 0 || !(left & HOLDS)) return false;
  for (at = leftAt - 1; (form[at] ?? 0) & (Form.be | Form.adverb) && at > 0; at--);
  return tokens.sentence[at] === tokens.sentence[leftAt] && isName(tokens, classes, at);
}

/** A capitalised word that no list knows but as a word of politics, or a measure that a name owns. */
function isName(tokens: Tokens, {form, act, thing}: Classes, i: number): boolean {
  if (i < 0) return false;
  if ((thing[i] as number) & (Thing.support | Thing.poll | Thing.margin) && !isCapital(tokens, i)) {
    for (let j = i - 1; j >= Math.max(0, i - 3); j--) if ((form[j] as number) & Form.possessive) return true;
    return false;
  }
  if ((form[i] as number) & Form.possessive) return isName(tokens, {form, act, thing} as Classes, i - 1);
  return (
    isCapital(tokens, i) &&
    !(form[i] as number) &&
    !(act[i] as number) &&
    !((thing[i] as number) & ~(Thing.politics | Thing.party | Thing.election))
  );
}
