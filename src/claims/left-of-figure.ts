import {TokenKind, type Tokens} from '../text/tokens.ts';
import {isSingular} from './counted-phrases.ts';
import {Shape, type FigureView, EVENT, PEOPLE, REACH, endOfView} from './figure-view.ts';
import {Mark, type Classes} from './lexicon.ts';
import {copyRight, isInPhrase} from './right-of-figure.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

/** Nouns that say what a figure to their right measures. */
const TELLING =
  Thing.turnout |
  Thing.death |
  Thing.arrest |
  Thing.margin |
  Thing.support |
  Thing.seat |
  Thing.station |
  Thing.punishment |
  Thing.protest |
  Thing.protester |
  Thing.convict |
  Thing.exitPoll |
  Thing.register;

/** The way from a figure to its left, word by word. */
interface Walk {
  tokens: Tokens;
  classes: Classes;
  view: FigureView;
  /** The first token of the sentence, and how far to look. */
  first: number;
  limit: number;
  /** The noun that tells so far stands in an aside. */
  aside: boolean;
  /** Punctuation, or a quotation mark, stood between so far. */
  punctuated: boolean;
  quoted: boolean;
  /** Where "has" or "with" stands, or -1. */
  haveAt: number;
}

/** Looks for what governs the figure to its left. Runs from the first figure to the last. */
export function scanLeft(tokens: Tokens, classes: Classes, views: FigureView[], index: number): void {
  const view = views[index] as FigureView;
  const {act, form} = classes;
  const {keyFrom} = view.numeral;
  const first = tokens.sentenceStart[tokens.sentence[view.numeral.from] as number] ?? 0;
  const walk: Walk = {
    tokens,
    classes,
    view,
    first,
    limit: Math.max(first, keyFrom - REACH),
    aside: false,
    punctuated: false,
    quoted: false,
    haveAt: -1,
  };
  const before = views[index - 1];
  let listEnd = before && before.numeral.from >= first ? endOfView(before) : -1;
  if (listEnd >= 0) {
    view.previous = index - 1;
    view.listed = isList(tokens, classes, listEnd, keyFrom);
  }
  takeShooting(tokens, classes, view);
  for (let i = keyFrom - 1; i >= walk.limit; i--) {
    if (i < listEnd && before && isSpan(before) && view.previous >= 0 && !view.listed) {
      // "The toll in three weeks of protests rose to 40": the three weeks are passed over.
      i = before.numeral.keyFrom;
      listEnd = -1;
      continue;
    }
    if (i < listEnd) {
      // "15 delegates for a running total of 60" has a word of its own.
      if (walk.haveAt < 0 || (form[walk.haveAt] as number) & Form.with)
        linkToPrevious(tokens, classes, views, index, listEnd);
      break;
    }
    if (beginsClause(walk, i)) break;
    noteThing(walk, i);
    // "200 killed and 40,000 displaced": what was done to the figure before was not done to this one.
    const own = view.right & (Act.other | Act.sentence);
    if (before && i === before.rightAt && before.patient && view.patient && own) break;
    const [f, a] = [form[i] as number, act[i] as number];
    // "a running total of 60".
    if (f === 0 && isWeakTotal(classes, i + 1) && (form[i - 1] ?? 0) & Form.determiner) continue;
    if (a & EVENT && (isGerundOf(tokens, i, view) || !isNounLeft(tokens, classes, i))) {
      takeVerb(walk, i);
      if (!(a & (Act.leave | Act.reach | Act.show))) break;
    }
    if (noteHave(walk, i)) break;
    // "at that time".
    if (f & Form.relative && !(f & Form.determiner && (classes.thing[i + 1] ?? 0) & Thing.time)) break;
  }
  settleLeft(walk);
}

/** Does the clause begin behind the word at `i`, so that it and what stands before govern nothing? Else it is the clause's. */
function beginsClause(walk: Walk, i: number): boolean {
  const {tokens, classes, view, limit} = walk;
  const {thing, act, form, mark} = classes;
  const f = form[i] as number;
  const apart = i < view.numeral.keyFrom - 1 || tokens.lower[i] === ';';
  if ((mark[i] as number) & Mark.stop && view.leftAt < 0 && apart) return true;
  view.clauseFrom = i;
  walk.punctuated ||= tokens.kind[i] === TokenKind.punctuation;
  walk.quoted ||= tokens.kind[i] === TokenKind.quote;
  // "said: 'There are nine million'": who says it does not govern what is said.
  if (walk.quoted && (act[i] as number) & Act.say) return true;
  if (!(f & Form.clause) || f & Form.preposition) return false;
  // "the death toll from protests after the arrest of Okello has risen to 28".
  const toll = f & Form.elapsed && view.leftThing & (Thing.arrest | Thing.death) && view.left & Act.reach;
  const at = toll ? tollBefore(classes, i, limit) : -1;
  if (at >= 0) [view.leftThing, view.leftThingAt] = [thing[at] as number, at];
  return true;
}

/** Takes the noun at `i` for what the figure measures, where it tells that. */
function noteThing(walk: Walk, i: number): void {
  const {tokens, classes, view} = walk;
  const {thing, form} = classes;
  const t = thing[i] as number;
  // "the toll of the unrest": the toll tells.
  const headed = t & (Thing.death | Thing.arrest) && isHeadOf(classes, i, view.leftThingAt);
  if (t & TELLING && (view.leftThingAt < 0 || walk.aside || headed)) {
    if (view.leftThingAt < 0 || headed || !isAside(classes, i)) [view.leftThing, view.leftThingAt] = [t, i];
    walk.aside = isAside(classes, i, true) && !((form[i + 1] as number) & Form.of);
  }
  if (view.leftThingAt < 0 && tokens.lower[i - 1] === 'their' && view.shape & Shape.bare && view.before & Form.on) {
    view.leftThing = groupBefore(tokens, classes, i);
    if (view.leftThing) view.leftThingAt = i;
  }
}

/** Takes the verb at `i` for what governs the figure, where none nearer does. */
function takeVerb({tokens, classes, view, first, punctuated}: Walk, i: number): void {
  const {form} = classes;
  const a = classes.act[i] as number;
  if (view.leftAt < 0) {
    if ((form[i] as number) & Form.including) takeIncluded(tokens, classes, view, i, first);
    // "need to make changes: 58 per cent think" is no threshold.
    const must = a & (Act.other | Act.release) ? 0 : ((form[i - 1] ?? 0) | (form[i - 2] ?? 0)) & Form.must;
    const needed = must || isRequired(tokens, classes, i, first);
    [view.left, view.leftAt] = [a | (needed ? Act.need : 0), i];
    view.gap = punctuated ? 99 : view.numeral.keyFrom - 1 - i;
  }
  if ((view.leftThingAt < 0 || view.leftThingAt === i) && (form[i - 1] ?? 0) & Form.be) takeCase(classes, view, i);
  if (isThose(tokens, classes, i, view)) [view.leftThing, view.leftThingAt] = [thingDone(a), i];
}

/** Notes "has" or "with" at `i`; whether nothing further to the left governs the figure. */
function noteHave(walk: Walk, i: number): boolean {
  const {classes, view, haveAt} = walk;
  const f = classes.form[i] as number;
  if (!((classes.act[i] as number) & Act.have) || haveAt >= 0 || f & Form.be) return false;
  // "has risen to 72", "to have been 3,000": an auxiliary.
  const been = i === view.numeral.keyFrom - 2 && view.before & Form.be;
  if (isAuxiliary(classes, i) || isTotal(classes, i) || been) return false;
  walk.haveAt = i;
  return !(f & Form.with) && !isWeakTotal(classes, i);
}

/** What only the whole way to the left can tell. */
function settleLeft({tokens, classes, view, haveAt}: Walk): void {
  const {keyFrom} = view.numeral;
  // What a clause says of other things tells nothing of a figure in brackets behind it.
  if (tokens.lower[keyFrom - 1] === '(' && view.left === Act.other) view.left = 0;
  // "a megacity of 20 million": what is counted is a noun that no list knows.
  const of = (classes.form[keyFrom - 1] ?? 0) & Form.of ? keyFrom - 2 : -1;
  if (of > view.leftThingAt && !(classes.thing[of] as number) && isPlainNoun(tokens, classes, of))
    view.leftThing &= ~(Thing.protest | Thing.protester);
  // "has", "with" govern only where no fuller verb does.
  if (view.leftAt < 0 && haveAt >= 0) [view.left, view.leftAt, view.gap] = [Act.have, haveAt, keyFrom - 1 - haveAt];
}

/** Words between what the law requires and the verb: "requires a candidate [to secure]". */
const REQUIRED_REACH = 9;

/** "The law requires a candidate to secure 45 per cent": the verb tells what must be, and not what was. */
function isRequired({kind}: Tokens, {act, form}: Classes, verb: number, first: number): boolean {
  if (!((form[verb - 1] ?? 0) & Form.to)) return false;
  for (let i = verb - 2; i >= Math.max(first, verb - REQUIRED_REACH); i--) {
    if (kind[i] !== TokenKind.word) return false;
    if ((act[i] as number) & Act.need) return true;
  }
  return false;
}

/** Does "of" alone part the noun at `i` from the telling noun at `at`? */
function isHeadOf({form}: Classes, i: number, at: number): boolean {
  return ((form[i + 1] ?? 0) & Form.of) !== 0 && at > i && at - i <= 4;
}

/** Index of a toll before token `i` with no verb between, or -1. */
function tollBefore({thing, act, form}: Classes, i: number, limit: number): number {
  for (let j = i - 1; j >= limit && !((form[j] as number) & (Form.relative | Form.be)); j--) {
    if ((thing[j] as number) & (Thing.death | Thing.arrest)) return j;
    if ((act[j] as number) & EVENT && !(thing[j] as number)) return -1;
  }
  return -1;
}

/** How far before "of" a word for what befell people may stand, with only its time between. */
const BEFELL_REACH = 4;

/** "the police shooting last weekend of three men": deaths, as "the killing of three men" tells. */
function takeShooting(tokens: Tokens, classes: Classes, view: FigureView): void {
  const {form, thing} = classes;
  const at = view.numeral.keyFrom - 1;
  if (!((form[at] ?? 0) & Form.of) || !(view.head & PEOPLE)) return;
  for (let i = at - 1; i > Math.max(0, at - BEFELL_REACH); i--) {
    if ((thing[i] as number) & (Thing.death | Thing.violence) && (tokens.lower[i] as string).endsWith('ing')) {
      [view.leftThing, view.leftThingAt] = [Thing.death, i];
      return;
    }
    if (!((thing[i] as number) & Thing.time || (form[i] as number) & (Form.elapsed | Form.determiner | Form.adverb)))
      return;
  }
}

/** How far before a passive the cases may stand that were opened. */
const CASE_REACH = 5;

/** "A complaint has been registered against 11 people": the passive's subject tells what was done to them. */
function takeCase({thing, form, role}: Classes, view: FigureView, i: number): void {
  for (let j = i - 1; j >= Math.max(0, i - CASE_REACH) && !((form[j] as number) & (Form.clause | Form.relative)); j--)
    if ((thing[j] as number) & (Thing.convict | Thing.punishment) || (role[j] as number) & Role.instance) {
      [view.leftThing, view.leftThingAt] = [(thing[j] as number) | Thing.convict, j];
      return;
    }
}

/** How far back a group of which "their number" is told may stand. */
const GROUP_REACH = 50;

/** "Police put their number at 200": what stands for the group that last did something, or to which it was done. */
function groupBefore(tokens: Tokens, classes: Classes, i: number): number {
  const {act, form} = classes;
  if (!((form[i] as number) & Form.total) || (form[i] as number) & Form.pronoun) return 0;
  if (!((form[i - 1] ?? 0) & Form.determiner)) return 0;
  for (let j = i - 2; j > Math.max(0, i - GROUP_REACH); j--) {
    const a = act[j] ?? 0;
    if (a & (Act.gather | Act.join) && !isNounLeft(tokens, classes, j)) return Thing.protester;
    if (thingDone(a)) return thingDone(a);
  }
  return 0;
}

/** How far before a participle "the number of" those may stand to whom it was done. */
const NUMBER_REACH = 5;

/**
 * "those killed in the protests number 46", "those who have died since reached 46", "put the number of villagers
 * killed at 46": the figure counts them.
 */
function isThose({sentence, lower}: Tokens, {act, form}: Classes, i: number, view: FigureView): boolean {
  if (!thingDone(act[i] as number) || !(view.shape & (Shape.bare | Shape.people))) return false;
  // "Of those killed, four were children".
  const of = (form[i - 1] as number) & (Form.them | Form.determiner) ? i - 2 : -1;
  const opens = sentence[of - 1] !== sentence[i] || (form[of - 1] ?? 0) & Form.relative || lower[of - 1] === ',';
  if (of >= 0 && opens && (form[of] as number) & (Form.of | Form.including)) return true;
  if (!(view.shape & Shape.bare)) return false;
  const put = view.before & Form.on;
  if (!(view.before & Form.total || put || (view.leftAt > i && view.left & Act.reach))) return false;
  if (!((form[i - 1] as number) & Form.be))
    for (let j = i - 1; j > i - NUMBER_REACH && !((form[j] as number) & (Form.clause | Form.relative)); j--)
      if (((form[j] as number) & (Form.total | Form.pronoun)) === Form.total) return true;
  if (put) return false;
  let at = i - 1;
  while (at > i - 5 && ((form[at] ?? 0) & (Form.be | Form.adverb) || (act[at] ?? 0) & Act.have)) at--;
  if ((form[at] ?? 0) & Form.relative && !((form[at] ?? 0) & Form.them)) at--;
  return ((form[at] ?? 0) & Form.them) !== 0;
}

/** What stands for those to whom the act was done. */
function thingDone(act: number): number {
  return act & (Act.harm | Act.die) ? Thing.death : act & Act.detain ? Thing.arrest : 0;
}

/** How far before "included" those may stand who are so many. */
const INCLUDED_REACH = 14;

/** "Those killed in the uprising, he said, included 20 students": what was done to those was done to the figure. */
function takeIncluded({lower}: Tokens, {act, form}: Classes, view: FigureView, at: number, first: number): void {
  if (view.right & ~Act.say || !(view.shape & Shape.people)) return;
  for (let i = at - 1; i > Math.max(first, at - INCLUDED_REACH); i--) {
    const undergone = (act[i] as number) & (Act.harm | Act.detain | Act.release | Act.sentence);
    if (!undergone || !((form[i - 1] as number) & Form.them) || !/(?:ed|d|t|n)$/.test(lower[i] as string)) continue;
    [view.right, view.rightAt, view.rightGap] = [undergone, i, 0];
    view.passive = view.patient = true;
    return;
  }
}

/**
 * "the number of detentions from Saturday's protest": behind "from" stands no head of the sentence. `across`: nor behind
 * "of" in such an aside ("the toll in the weeks of protest").
 */
function isAside({form, act}: Classes, i: number, across = false): boolean {
  let last = i - 4;
  for (let j = i - 1; j >= Math.max(0, last); j--) {
    const f = form[j] as number;
    if (across && (act[j] as number) & EVENT) return false;
    if (!(f & Form.preposition)) continue;
    if (!(f & Form.of)) return true;
    if (!across) return false;
    last = j - 6;
  }
  return false;
}

export function isList(tokens: Tokens, {form}: Classes, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.lower[i] !== ',' && !((form[i] as number) & (Form.and | Form.determiner | Form.another))) return false;
  return to > from;
}

/** "in the last five weeks": a length of time in which something happened. */
function isSpan({shape, before}: FigureView): boolean {
  return (shape & Shape.duration) !== 0 && (before & (Form.preposition | Form.elapsed)) !== 0 && !(before & Form.rival);
}

/** "has risen", "has now risen". */
function isAuxiliary({act, form}: Classes, i: number): boolean {
  const next = (form[i + 1] ?? 0) & Form.adverb ? i + 2 : i + 1;
  return ((act[next] ?? 0) & EVENT) !== 0;
}

/** "put the combined total at 100,000": a noun, where "the votes total 400" has a verb. */
function isTotal({form}: Classes, i: number): boolean {
  return ((form[i] as number) & Form.total) !== 0 && ((form[i + 1] ?? 0) & Form.on) !== 0;
}

/** "scored a total of 400", "polled total votes of 400": a noun that governs where the clause has no verb. */
function isWeakTotal({form, thing}: Classes, i: number): boolean {
  if (!((form[i] as number) & Form.total)) return false;
  return ((form[i + 1] ?? 0) & Form.of) !== 0 || ((thing[i + 1] ?? 0) & Thing.ballot) !== 0;
}

/** A word in small letters that no list knows. */
function isPlainNoun(tokens: Tokens, {act, form, mark}: Classes, i: number): boolean {
  return tokens.kind[i] === TokenKind.word && !(act[i] as number) && !(form[i] as number) && !(mark[i] as number);
}

/** "accused of killing nine people": right before its object no noun. */
function isGerundOf({lower}: Tokens, i: number, {numeral}: FigureView): boolean {
  return i === numeral.keyFrom - 1 && (lower[i] as string).endsWith('ing');
}

function isNounLeft({kind, lower}: Tokens, {thing, act, form}: Classes, i: number): boolean {
  if (!(thing[i] as number)) return false;
  // "shot dead": one expression.
  if (i > 0 && act[i - 1] === act[i]) i--;
  // "in the Oct. 10 vote".
  if (i > 0 && kind[i - 1] === TokenKind.number) return true;
  if ((form[i + 1] as number) & Form.of) return true;
  if (i > 0 && (thing[i - 1] as number) !== 0 && !((thing[i - 1] as number) & PEOPLE)) return true;
  // "student protests", where "students protest" has a verb.
  const plural = (lower[i] as string).endsWith('s');
  if (i > 0 && (thing[i - 1] as number) & PEOPLE && plural && isSingular(lower[i - 1] as string)) return true;
  return i > 0 && ((form[i - 1] as number) & (Form.determiner | Form.possessive | Form.preposition)) !== 0;
}

/** "…20 people and wounded 35": what lies between two figures decides whether the second continues the first. */
function linkToPrevious(tokens: Tokens, classes: Classes, views: FigureView[], index: number, listEnd: number): void {
  const {act, form} = classes;
  const view = views[index] as FigureView;
  const before = views[index - 1] as FigureView;
  // "The turnout in the nine districts ranged from 41 per cent": a figure in passing.
  if (
    view.leftThingAt < 0 &&
    isInPhrase(before) &&
    before.leftThingAt >= 0 &&
    isOneClause(tokens, classes, listEnd, view)
  )
    [view.leftThing, view.leftThingAt] = [before.leftThing, before.leftThingAt];
  if (view.leftAt >= 0) return;
  for (let i = listEnd; i < view.numeral.keyFrom; i++)
    if ((act[i] as number) & EVENT || (form[i] as number) & Form.clause) return;
  view.gap = view.listed ? before.gap : 99;
  const joined = (form[view.numeral.keyFrom - 1] ?? 0) & Form.and;
  if (
    joined &&
    view.shape & Shape.people &&
    !(view.right & ~Act.say) &&
    before.rightAt >= 0 &&
    before.rightAt < before.numeral.from
  )
    copyRight(view, before);
  [view.left, view.leftAt] = [before.left, before.leftAt];
  if (view.leftThingAt < 0) [view.leftThing, view.leftThingAt] = [before.leftThing, before.leftThingAt];
}

/** Does nothing part the words from token `from` to the figure: no punctuation, no joint, no new clause? */
function isOneClause(tokens: Tokens, {form}: Classes, from: number, {numeral}: FigureView): boolean {
  for (let i = from; i < numeral.keyFrom; i++)
    if (tokens.kind[i] !== TokenKind.word || (form[i] as number) & (Form.clause | Form.and | Form.relative))
      return false;
  return true;
}
