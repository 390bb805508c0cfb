import {isUpperAt} from '../text/letters.ts';
import {TokenKind, type Tokens} from '../text/tokens.ts';
import {type FigureView, EVENT, PEOPLE} from './figure-view.ts';
import type {Classes} from './lexicon.ts';
import {isCapital} from './noun-phrases.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

/** What shares that are claims are taken of. */
export const VOTED =
  Thing.ballot |
  Thing.voter |
  Thing.seat |
  Thing.register |
  Thing.support |
  Thing.poll |
  Thing.election |
  Thing.person |
  Thing.party |
  Thing.station |
  Thing.protester |
  Thing.candidate;

/** What a share may be taken of without a word between. */
const WHOLES = Thing.ballot | Thing.voter | Thing.seat | Thing.station | Thing.party;

/** Words a noun phrase cannot run across. */
export const STOP =
  Form.preposition |
  Form.and |
  Form.clause |
  Form.relative |
  Form.pronoun |
  Form.modal |
  Form.condition |
  Form.be |
  Form.including |
  Form.negative;

/** Longest noun phrase that is read, in tokens. */
const NOUN_LENGTH = 8;

/** A capitalised word that no list knows as a function word or verb. */
export function isNameBefore(tokens: Tokens, {form, act}: Classes, i: number): boolean {
  return i >= 0 && isCapital(tokens, i) && !(form[i] as number) && !(act[i] as number);
}

/** Reads the counted noun phrase, or for percentages and fractions what they are a share of. */
export function readNoun(tokens: Tokens, classes: Classes, view: FigureView): void {
  const {numeral} = view;
  const sentenceEnd = endOfSentence(tokens, numeral.from);
  let at = numeral.to;
  const isShare =
    numeral.kind === 'majority' ||
    numeral.kind === 'percent' ||
    numeral.kind === 'fraction' ||
    numeral.kind === 'points';
  if (((classes.form[at] as number) & Form.of) !== 0 && at < sentenceEnd) {
    if (isShare || !numeral.vague) {
      const phrase = readPhrase(tokens, classes, isShare ? behindNumber(classes, at + 1) : at + 1, sentenceEnd);
      [view.ofFrom, view.ofTo, view.of] = [phrase.from, phrase.to, phrase.all];
      if (!isShare) [view.nounFrom, view.nounTo, view.head, view.noun, view.adjective] = spread(phrase);
      return;
    }
    at++;
  } else if (isShare && numeral.kind !== 'fraction') {
    // "53% majority", "5 percent support": a noun right behind.
    if (isVerbOfSupport(tokens, classes, at)) return;
    // "a 40 per cent share of the vote".
    if ((classes.role[at] ?? 0) & Role.portion && (classes.form[at + 1] ?? 0) & Form.of) {
      const whole = readPhrase(tokens, classes, at + 2, sentenceEnd);
      [view.ofFrom, view.ofTo, view.of] = [whole.from, whole.to, whole.all];
      return;
    }
    const phrase = readPhrase(tokens, classes, at, Math.min(sentenceEnd, at + 3));
    // "up from 16 per cent a year ago", "42 per cent last month".
    const dated = ((classes.form[phrase.from] ?? 0) | (classes.form[phrase.to] ?? 0)) & Form.elapsed;
    if (phrase.head & Thing.time && dated) return;
    [view.nounFrom, view.nounTo, view.head, view.noun] = [phrase.from, phrase.to, phrase.head, phrase.all];
    // "16 per cent polling stations", "75 per cent votes": the whole without its "of".
    if (phrase.head & WHOLES && (tokens.lower[phrase.to - 1] as string).endsWith('s'))
      [view.ofFrom, view.ofTo, view.of] = [phrase.from, phrase.to, phrase.all];
    return;
  }
  if (numeral.kind === 'count' && at === numeral.to && opensAnother(tokens, classes, at)) {
    // "brought to 113 the number of people killed".
    const counted = behindNumber(classes, at);
    // "brought to 56 the death toll".
    const told = (classes.form[numeral.keyFrom - 1] ?? 0) & Form.to && (classes.thing[at + 1] ?? 0) & Thing.death;
    if ((counted === at && !told) || counted >= sentenceEnd) return;
    at = told ? at + 1 : counted;
  }
  const phrase = readCounted(tokens, classes, at, sentenceEnd);
  [view.nounFrom, view.nounTo, view.head, view.noun, view.adjective] = spread(phrase);
  if (phrase.head & Thing.time && (classes.form[phrase.to] ?? 0) & Form.of) {
    const whole = readPhrase(tokens, classes, phrase.to + 1, sentenceEnd);
    [view.ofFrom, view.ofTo, view.of] = [whole.from, whole.to, whole.all];
  } else if (phrase.head & Thing.time) {
    // "18 years imprisonment", "15 days' detention".
    const of = /^['’]$/.test(tokens.lower[phrase.to] ?? '') ? phrase.to + 1 : phrase.to;
    const punished = (classes.thing[of] ?? 0) & (Thing.prison | Thing.punishment);
    if (punished && of < sentenceEnd && !((classes.form[of] as number) & Form.preposition))
      [view.ofFrom, view.ofTo, view.of] = [of, of + 1, punished];
  }
  if (numeral.kind === 'fraction') [view.ofFrom, view.ofTo, view.of] = [phrase.from, phrase.to, phrase.all];
}

/** "21 per cent of [the total number of] registered voters": where the phrase begins that tells what was counted. */
function behindNumber({form}: Classes, at: number): number {
  const total = (i: number): boolean => ((form[i] ?? 0) & (Form.total | Form.pronoun)) === Form.total;
  let i = at;
  while ((form[i] ?? 0) & Form.determiner) i++;
  const first = i;
  while (i < first + 2 && total(i)) i++;
  return i > first && (form[i] ?? 0) & Form.of ? i + 1 : at;
}

const spread = (p: Phrase): [number, number, number, number, number] => [p.from, p.to, p.head, p.all, p.acts];

/** "42% support Portman": support with an object behind it is no noun. */
function isVerbOfSupport(tokens: Tokens, {thing, act, form}: Classes, at: number): boolean {
  if (!((act[at] ?? 0) & Act.support)) return false;
  if (!(thing[at] as number)) return true;
  return isCapital(tokens, at + 1) || ((form[at + 1] ?? 0) & (Form.determiner | Form.pronoun)) !== 0;
}

/** "Between noon and six the group recorded 23 deaths": a determiner right behind a number opens another phrase. */
function opensAnother({lower}: Tokens, {form, thing}: Classes, at: number): boolean {
  if (!((form[at] ?? 0) & Form.determiner) || (form[at] as number) & Form.another || (thing[at] as number))
    return false;
  return !/^(?:such|same)$/.test(lower[at] as string);
}

/** "32 cases of enforced disappearance": what there were cases of. */
function readCounted(tokens: Tokens, classes: Classes, at: number, limit: number): Phrase {
  const phrase = readPhrase(tokens, classes, at, limit);
  const {from, to} = phrase;
  if (!((classes.role[to - 1] ?? 0) & Role.instance) || to <= from || !((classes.form[to] ?? 0) & Form.of))
    return phrase;
  const what = readPhrase(tokens, classes, to + 1, limit);
  return what.head & (Thing.death | Thing.arrest | PEOPLE) ? {...what, from} : phrase;
}

/** What two adjectives joined by "and" may tell of. */
const JOINED = Thing.observer | Thing.voter | Thing.candidate | Thing.station;

/** Participles that begin another phrase: "polled 6,421 followed by", "13,597 representing 0.8 per cent". */
const OPENERS: ReadonlySet<string> = new Set(['followed', 'representing', 'trailed', 'amounting', 'accounting']);

interface Phrase {
  from: number;
  to: number;
  head: number;
  all: number;
  acts: number;
}

/**
 * A noun phrase from token `at`: determiners, adjectives, nouns. Without part-of-speech tags its end is the first
 * function word, event verb or punctuation, drawn back to the last word that is known as a noun.
 */
export function readPhrase(tokens: Tokens, {thing, act, form}: Classes, at: number, limit: number): Phrase {
  let from = at;
  const {kind, lower} = tokens;
  while (
    from < limit &&
    ((form[from] as number) & (Form.determiner | Form.others) || kind[from] === TokenKind.quote) &&
    !(thing[from] as number)
  )
    from++;
  // "12.3 million total votes".
  if (from < limit && (form[from] as number) & Form.total && (thing[from + 1] ?? 0) & Thing.ballot) from++;
  if (isAdverbOfAdjective(tokens, {thing, act, form}, from, limit)) from++;
  let to = from;
  let last = -1;
  let all = 0;
  let acts = 0;
  const end = Math.min(limit, from + NOUN_LENGTH);
  for (; to < end; to++) {
    if (kind[to] === TokenKind.quote && lower[to] !== "'" && to > from) continue;
    if (kind[to] === TokenKind.number && to === from) break;
    // "gives the two parties 198 seats": another figure.
    if (kind[to] === TokenKind.number && last === to - 1 && last >= from) break;
    if (kind[to] === TokenKind.number) continue;
    if (lower[to] === "'" || lower[to] === '’' || lower[to] === "'s") continue;
    if (kind[to] !== TokenKind.word) break;
    const [f, a, t] = [form[to] as number, act[to] as number, thing[to] as number];
    if (to === from && OPENERS.has(lower[to] as string)) break;
    // "24,000 domestic and foreign observers".
    const joined = f & Form.and && to === from + 1 && !(act[from] as number) && !(thing[from] as number);
    if (joined && (thing[to + 2] ?? 0) & JOINED && !(form[to + 1] as number) && to + 2 < end) continue;
    // "those polled": an expression for people.
    // "Two other groups condemned the killings": behind a noun that no list knows as well.
    const second = f & Form.determiner && !t && (last >= 0 || (to > from && !(f & Form.another)));
    // "null and void votes": one expression.
    if ((f & STOP && !(t && f & (Form.determiner | Form.and))) || (a & Act.have && !t) || second) break;
    if (a & EVENT && !isAdjectival(tokens, {thing, act, form}, to, from, limit)) break;
    const participle = !a && !t && to > from && last >= 0 && /(?:ed|ing)$/.test(lower[to] as string);
    if (participle && !isCompound(tokens, {thing, act, form}, from, to)) break;
    if (a && (!t || a & Act.dismiss)) acts |= a;
    all |= t;
    if (t) last = to;
    if (t & Thing.time && to === from) break;
  }
  // "eligible Jordanians": a people that no list knows.
  if (last >= 0 && (thing[last] as number) & Thing.register && last + 1 < to && isCapital(tokens, last + 1))
    return {from, to: last + 2, head: Thing.person, all: all | Thing.person, acts};
  // "10,000 volunteer training sessions": what is counted are the sessions.
  if (last >= 0 && isModifierOnly(tokens, thing, last, to)) return {from, to, head: 0, all: all & ~PEOPLE, acts};
  // "20 detention centres": places.
  if (last >= 0 && last + 1 < to && isArrestOnly(tokens, thing, form, last)) return {from, to, head: 0, all: 0, acts};
  // "Republican claims": what is shared out is the unknown noun behind the party.
  if (last >= 0 && to - last > 1 && (thing[last] as number) & Thing.party && isCapital(tokens, last)) all &= ~VOTED;
  if (last < 0) return unknownPhrase(tokens, from, (form[from] ?? 0) & Form.adverb ? from : to, acts);
  return {from, to: last + 1, head: thing[last] as number, all, acts};
}

/** Is a singular arrest followed by a noun that no list knows? */
function isArrestOnly({lower, kind}: Tokens, thing: Int32Array, form: Int32Array, last: number): boolean {
  const arrest = ((thing[last] as number) & Thing.arrest) !== 0 && !(lower[last] as string).endsWith('s');
  return arrest && !(form[last + 1] as number) && kind[last + 1] === TokenKind.word;
}

/** "10,000 volunteer training sessions": of more than one, a person in the singular does no training. */
function isCompound(
  tokens: Tokens,
  {thing, act, form}: Pick<Classes, 'thing' | 'form' | 'act'>,
  from: number,
  at: number,
): boolean {
  const next = at + 1;
  const plain = !((thing[next] ?? 0) | (act[next] ?? 0) | (form[next] ?? 0));
  const several = tokens.kind[from - 1] === TokenKind.number || ((form[from - 1] ?? 0) & Form.of) !== 0;
  return plain && several && isModifierOnly(tokens, thing, at - 1, next + 1);
}

/** Is the last known noun a singular one for people, with a plural behind it that no list knows? */
function isModifierOnly(tokens: Tokens, thing: Int32Array, last: number, to: number): boolean {
  if (to - last < 2 || !((thing[last] as number) & PEOPLE) || isCapital(tokens, last)) return false;
  if (!isSingular(tokens.lower[last] as string)) return false;
  return /[^s]s$/.test(tokens.lower[to - 1] as string) && !isCapital(tokens, to - 1);
}

export function isSingular(person: string): boolean {
  return !/(?:s|people|men|women|children|police|staff)$/.test(person);
}

/** "10 officially registered candidates": an adverb, a participle and their noun. */
function isAdverbOfAdjective(
  tokens: Tokens,
  {thing, act, form}: Pick<Classes, 'thing' | 'form' | 'act'>,
  i: number,
  limit: number,
): boolean {
  const adverb = (form[i] as number) & Form.adverb || /..ly$/.test(tokens.lower[i] as string);
  if (!adverb || (thing[i] as number) || i + 2 >= limit) return false;
  return isParticipleOfNoun(tokens, {thing, act, form}, i + 1);
}

/** "registered candidates", "elected seats". */
function isParticipleOfNoun(tokens: Tokens, {thing, act}: Pick<Classes, 'thing' | 'form' | 'act'>, i: number): boolean {
  const known = (act[i] as number) !== 0 || (thing[i] as number) !== 0;
  return known && (thing[i + 1] as number) !== 0 && /ed$/.test(tokens.lower[i] as string);
}

/** A phrase without a known word keeps its capitalised run, or its first word. */
function unknownPhrase({text, start, lower}: Tokens, from: number, to: number, acts: number): Phrase {
  let end = from;
  const capital = (i: number): boolean => isUpperAt(text, start[i] as number);
  if (from < to) {
    end = from + 1;
    while (end < to && capital(end)) end++;
    while (end < to && end < from + 3 && !/s$/.test(lower[end - 1] as string) && !capital(end - 1)) end++;
  }
  return {from, to: end, head: 0, all: 0, acts};
}

/** Is the event word at `i` used as an adjective or noun ("detained activists", "protest leaders")? */
function isAdjectival(
  tokens: Tokens,
  {thing, form, act}: Pick<Classes, 'thing' | 'form' | 'act'>,
  i: number,
  from: number,
  limit: number,
): boolean {
  const next = i + 1;
  if ((thing[i] as number) & (Thing.person | Thing.protester | Thing.force | Thing.ballot | Thing.seat | Thing.voter)) {
    // "votes", "people": nouns first, unless another noun already stands and an adverb or number follows.
    if (i === from || !((thing[i - 1] as number) & (Thing.person | Thing.voter | Thing.candidate | Thing.party)))
      return true;
  }
  // "hundreds march", "15,000 filled Republic Square": a verb right behind the figure.
  const gathers = (act[i] as number) & Act.gather && (thing[i] as number) & Thing.protest;
  const nounNext = i + 1 < limit && (thing[i + 1] as number) !== 0 && !((act[i + 1] as number) & Act.gather);
  if (i === from && gathers && !/s$/.test(tokens.lower[i] as string) && !nounNext) return false;
  const says = (act[i] as number) & Act.say && !/ed$/.test(tokens.lower[i] as string);
  if (
    i === from &&
    !(thing[i] as number) &&
    i + 1 < limit &&
    isCapital(tokens, i + 1) &&
    (says || !(thing[i + 1] as number))
  )
    return false;
  // "tens of thousands waving flags".
  const waving = (act[i] as number) & Act.gather && !(thing[i] as number) && /ing$/.test(tokens.lower[i] as string);
  if (i === from && waving && /[^s]s$/.test(tokens.lower[i - 1] as string)) return false;
  // "600 handed jail sentences", "12 given life terms": a passive, not sentences that were handed.
  const punished = (act[i] as number) & (Act.sentence | Act.win | Act.show);
  if (i === from && punished && next < limit && (thing[next] as number) & (Thing.prison | Thing.punishment))
    return false;
  // "17 arrests", "five huge marches": a word that can be either is a noun where no noun stands before it.
  const noun = (thing[i] as number) !== 0 && !/(?:ed|ing)$/.test(tokens.lower[i] as string);
  if (noun && (i === from || !(thing[i - 1] as number))) return !isOfPeople(tokens, thing, act, i);
  // "nine journalist arrests": more than one do not arrest.
  if (noun && (thing[i - 1] as number) & Thing.person && isSingular(tokens.lower[i - 1] as string)) {
    // "three Thai protest leaders".
    const led = next < limit && (thing[next] as number) & PEOPLE && !isSingular(tokens.lower[next] as string);
    return led || (tokens.lower[i] as string).endsWith('s');
  }
  if (next >= limit || tokens.kind[next] !== TokenKind.word) return false;
  if ((form[next] as number) & (STOP | Form.determiner | Form.adverb)) return false;
  if (i === from) return (thing[next] as number) !== 0 || !((act[next] as number) & EVENT);
  return (thing[i] as number) !== 0 && (thing[next] as number) !== 0 && !/ed$/.test(tokens.lower[i] as string);
}

export function endOfSentence(tokens: Tokens, i: number): number {
  return tokens.sentenceStart[(tokens.sentence[i] as number) + 1] ?? tokens.length;
}

/** "hundreds of Londoners took to the streets": a capitalised plural that no list knows does what follows. */
function isOfPeople(tokens: Tokens, thing: Int32Array, act: Int32Array, i: number): boolean {
  const who = tokens.lower[i - 1] as string;
  if (tokens.lower[i - 2] !== 'of' || !isCapital(tokens, i - 1) || !/[^s]s$/.test(who)) return false;
  return !(tokens.lower[i] as string).endsWith('s') && (act[i + 1] === act[i] || !(thing[i + 1] ?? 0));
}
