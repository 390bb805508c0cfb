import {isUpperAt} from '../text/letters.ts';
import type {Numeral} from '../text/numerals/numeral.ts';
import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import {Shape} from './figure-view.ts';
import type {FigureView} from './figure-view.ts';
import type {Classes} from './lexicon.ts';
import {isCapital} from './noun-phrases.ts';
import {Act, Form, Role, Thing} from './word-classes.ts';

const COUNTED = Thing.person | Thing.protester | Thing.force | Thing.voter | Thing.ballot | Thing.seat;

/** Years, dates, ages, the pronoun "one" and numbers in names count nothing. */
export function isUsable(tokens: Tokens, classes: Classes, view: FigureView): boolean {
  const {numeral, shape} = view;
  if (
    numeral.yearLike &&
    // "Some 2016 candidates" are those of that year.
    (numeral.hedge === null || isCompared(tokens, classes, view) || (view.head & Thing.candidate) !== 0) &&
    !(view.nounTo === view.nounFrom + 1 && view.head & COUNTED && isPlural(tokens, view.nounFrom))
  )
    return false;
  if (isMemberOf(classes, numeral)) return false;
  const pronoun = numeral.value === 1 && !numeral.digits && shape & Shape.bare && numeral.outOf === null;
  if (
    pronoun &&
    !(shape & Shape.placed) &&
    !((classes.form[numeral.to] ?? 0) & Form.of) &&
    !isOneOfSome(tokens, classes, numeral)
  )
    return false;
  if (isPronounOf(classes, view) || isLoneHalf(classes, view) || isPassedTime(tokens, classes, view)) return false;
  // "50 per cent plus one vote": of one expression.
  const plusOne = numeral.value === 1 && ((classes.act[numeral.from] ?? 0) & Act.need) !== 0;
  if (plusOne || isSupposed(tokens, classes, view)) return false;
  if (isRanking(classes, view) || isOfficeNumber(tokens, classes, view) || isNamedAgain(classes, view)) return false;
  if (isLabelled(tokens, classes, view) || isHeartfelt(classes, view) || isBroadcast(tokens, classes, view))
    return false;
  return !isDate(tokens, classes, numeral) && !isAge(tokens, classes, view) && !isName(tokens, numeral);
}

/** How many words before a supposed figure its "if" may stand, and how many part it from its verb. */
const SUPPOSED_REACH = 14;
const VERB_REACH = 3;

/** "if the party gets 15 per cent", "a candidate who wins more than half": what might be, and is not told to be. */
function isSupposed(tokens: Tokens, classes: Classes, {numeral}: FigureView): boolean {
  const {act, form} = classes;
  const verb = verbBefore(tokens, classes, numeral.keyFrom);
  if (verb < 0 || (form[verb - 1] ?? 0) & Form.be) return false;
  // "a crackdown that has left 24 people dead": an auxiliary tells what has happened.
  const auxiliary = ((act[verb] as number) & Act.have) !== 0 && verb < numeral.keyFrom - 1;
  if (!auxiliary && isOfAnyone(tokens, classes, verb)) return true;
  for (let i = verb - 1; i >= Math.max(0, verb - SUPPOSED_REACH); i--) {
    if (tokens.kind[i] !== TokenKind.word || (act[i] as number) & Act.say) return false;
    if ((form[i] as number) & Form.condition && (form[i] as number) & Form.clause) return true;
    if ((form[i] as number) & Form.relative) return false;
  }
  return false;
}

/** A verb of winning or reaching right before the figure, else -1. */
function verbBefore({kind}: Tokens, {act}: Classes, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 1 - VERB_REACH); i--) {
    if (kind[i] !== TokenKind.word) return -1;
    if ((act[i] as number) & (Act.win | Act.reach | Act.have)) return i;
  }
  return -1;
}

/** Is the verb at `i` what anyone has to do: "a candidate who wins", "anyone who gets"? */
function isOfAnyone({lower}: Tokens, {form, role}: Classes, i: number): boolean {
  if (!((form[i - 1] ?? 0) & Form.relative) || !(lower[i] as string).endsWith('s')) return false;
  if ((form[i - 2] ?? 0) & Form.pronoun) return true;
  for (let j = i - 2; j >= Math.max(0, i - 4); j--)
    if ((form[j] as number) & Form.determiner) return ((role[j] as number) & Role.single) !== 0;
  return false;
}

/** "1 per cent more than 2014": a year that something is measured against. */
function isCompared({lower}: Tokens, {role}: Classes, {numeral}: FigureView): boolean {
  const at = numeral.keyFrom - 1;
  return numeral.hedge === 'at-least' && (lower[at] === '%' || ((role[at] ?? 0) & Role.portion) !== 0);
}

/** "She was one of the first journalists arrested": a person told of. */
function isMemberOf({form}: Classes, {value, digits, outOf, keyFrom, to}: Numeral): boolean {
  // "The two cases are two of those."
  const named = ((form[keyFrom - 1] ?? 0) & Form.be) !== 0 && !((form[keyFrom - 2] ?? 0) & Form.pronoun);
  if (named && (form[to] ?? 0) & Form.of && (form[to + 1] ?? 0) & Form.them) return true;
  if (value !== 1 || digits || outOf !== null) return false;
  return ((form[keyFrom - 1] ?? 0) & Form.be) !== 0 && ((form[to] ?? 0) & Form.of) !== 0;
}

/** "I am 100% convinced", "a 100% rating", "99 per cent sure": no share of people. */
function isHeartfelt({role}: Classes, {numeral}: FigureView): boolean {
  const {kind, value, to, keyFrom} = numeral;
  // "a 55 per cent chance".
  if (kind !== 'count' && (role[to] ?? 0) & Role.chance) return true;
  if (kind !== 'percent' || !((role[to] ?? 0) & Role.certain)) return false;
  return (
    value === 100 || ((role[keyFrom - 1] ?? 0) & Role.speaker) !== 0 || ((role[keyFrom - 2] ?? 0) & Role.speaker) !== 0
  );
}

/** How many words before its stations a broadcast is told of. */
const BROADCAST_REACH = 6;

/** "heard on more than 100 stations": broadcasters, unless they are called polling stations. */
function isBroadcast({sentence}: Tokens, {role}: Classes, {numeral, head, nounFrom, nounTo}: FigureView): boolean {
  if (!(head & Thing.station) || nounTo !== nounFrom + 1) return false;
  for (let i = numeral.keyFrom - 1; i >= Math.max(0, numeral.keyFrom - BROADCAST_REACH); i--)
    if (sentence[i] === sentence[numeral.from] && (role[i] as number) & Role.broadcast) return true;
  return false;
}

/** "one day a week", "four years ago": how often, and when. */
function isPassedTime({lower}: Tokens, {thing, form}: Classes, {numeral, shape, nounTo}: FigureView): boolean {
  if (!(shape & Shape.duration)) return false;
  if ((form[numeral.from] ?? 0) & Form.determiner && (thing[numeral.keyFrom - 1] ?? 0) & Thing.time) return true;
  const behind = form[nounTo] ?? 0;
  // "comes five years into the protests".
  if (lower[nounTo] === 'into') return true;
  // "sentenced to 12 years last week".
  if ((thing[nounTo + 1] ?? 0) & Thing.time) return false;
  return (behind & Form.elapsed) !== 0 && !(behind & (Form.preposition | Form.clause | Form.determiner));
}

/** "one was killed", "and one in Minya": a count, no pronoun. */
function isOneOfSome(tokens: Tokens, {act, form}: Classes, {from, to}: Numeral): boolean {
  const before = form[from - 1] ?? 0;
  if (before & (Form.determiner | Form.negative)) return false;
  const verb = (form[to] ?? 0) & Form.be ? to + 1 : to;
  if ((act[verb] ?? 0) & (Act.harm | Act.detain)) return true;
  const joined = (before & Form.and) !== 0 || tokens.lower[from - 1] === ',';
  return joined && ((form[to] ?? 0) & Form.preposition) !== 0 && isCapital(tokens, to + 1);
}

/** "2,000 votes" but not "the 2000 vote" or "2000 Democrats". */
function isPlural(tokens: Tokens, i: number): boolean {
  return !isCapital(tokens, i) && /(?:s|people|men|women|children|police)$/.test(tokens.lower[i] as string);
}

/** "one of which", "10 of whom", but not "10 of whom were arrested", which counts them. */
function isPronounOf({form, act}: Classes, {numeral: {to}}: FigureView): boolean {
  if (!((form[to] ?? 0) & Form.of) || !((form[to + 1] ?? 0) & Form.relative)) return false;
  let verb = to + 2;
  while ((form[verb] ?? 0) & (Form.be | Form.adverb)) verb++;
  return !((act[verb] ?? 0) & (Act.harm | Act.die | Act.detain | Act.sentence | Act.face));
}

/** "won half", "half went home": no share without its whole or a hedge. */
function isLoneHalf({form, act, thing, role}: Classes, {numeral, ofFrom, ofTo}: FigureView): boolean {
  const {to, kind, value, hedge} = numeral;
  // "half a vote" is less than one.
  if (kind === 'fraction' && (role[to] ?? 0) & Role.single) return true;
  // "the past decade and a half of wars".
  const more = (form[numeral.from - 1] ?? 0) & Form.and && (thing[numeral.from - 2] ?? 0) & Thing.time;
  if (kind === 'fraction' && value === 50 && more) return true;
  if (kind !== 'fraction' || value !== 50 || hedge !== null || ofTo > ofFrom) return false;
  return !((form[to] ?? 0) & Form.of) && !((act[to] ?? 0) & (Act.vote | Act.support));
}

/** "aged 23 and 49", "Ahmed, 26, who", "78-year-old". */
function isAge(tokens: Tokens, {form, thing, role}: Classes, {numeral, shape, nounTo}: FigureView): boolean {
  if (numeral.attached?.endsWith('old')) return true;
  const first = numeral.keyFrom;
  // "19 years of age".
  if (shape & Shape.duration && (form[nounTo] ?? 0) & Form.of && (form[nounTo + 1] ?? 0) & Form.age) return true;
  const second = (form[first - 1] ?? 0) & (Form.and | Form.of) ? (form[first - 2] ?? 0) | (form[first - 3] ?? 0) : 0;
  // "others as young as 15".
  const compared = (role[first - 1] ?? 0) & Role.opens ? (form[first - 2] ?? 0) : 0;
  if (((form[first - 1] ?? 0) | second | compared) & Form.age) return true;
  if (!(shape & Shape.bare) || !numeral.digits || (numeral.value ?? 0) > 110) return false;
  // "children under 18", "voters over 65".
  if (/^(?:under|over|below|above)$/.test(tokens.lower[numeral.from - 1] ?? '') && isPeopleAt(thing, numeral.from - 2))
    return true;
  // "Moyo, now 71 and a baker,".
  const at = (form[numeral.from - 1] ?? 0) & Form.adverb ? numeral.from - 1 : numeral.from;
  const joined = ((form[numeral.to] ?? 0) & Form.and) !== 0 && ((form[numeral.to + 1] ?? 0) & Form.determiner) !== 0;
  const ends = joined || /^[,.;)]$/.test(tokens.lower[numeral.to] ?? '');
  const comma = tokens.lower[at - 1] === ',' && ends;
  // "Carlineo Jr., 55,".
  const named = tokens.lower[at - 2] === '.' ? at - 3 : at - 2;
  // "the activist, 73, was".
  const person = ((thing[named] ?? 0) & (Thing.person | Thing.protester)) !== 0 && !isPlural(tokens, named);
  return comma && (person || isUpperAt(tokens.text, tokens.start[named] ?? 0));
}

function isPeopleAt(thing: Int32Array, i: number): boolean {
  return ((thing[i] ?? 0) & (Thing.person | Thing.protester | Thing.voter)) !== 0;
}

/** "the top 12": those placed first. */
function isRanking({role}: Classes, {numeral, shape}: FigureView): boolean {
  return (
    (shape & Shape.bare) !== 0 && numeral.digits && (numeral.value ?? 101) <= 100 && isRank(role[numeral.keyFrom - 1])
  );
}

const isRank = (role = 0): boolean => (role & Role.rank) !== 0;

/** "the District 3 seat": the number is a name's, and one seat is no count. */
function isOfficeNumber(tokens: Tokens, {thing}: Classes, {numeral, nounFrom, nounTo}: FigureView): boolean {
  if (!numeral.digits || numeral.hedge !== null || numeral.value === 1 || nounTo !== nounFrom + 1) return false;
  const office = ((thing[nounFrom] as number) & (Thing.seat | Thing.candidate)) !== 0 && !isPlural(tokens, nounFrom);
  return office && isCapital(tokens, numeral.from - 1);
}

/** "the two candidates": named before. */
function isNamedAgain({form}: Classes, {numeral, head, shape}: FigureView): boolean {
  const again = ((form[numeral.keyFrom - 1] ?? 0) & Form.determiner) !== 0 && numeral.keyFrom === numeral.from;
  return again && (shape & Shape.small) !== 0 && (head & Thing.candidate) !== 0 && numeral.outOf === null;
}

/** "Proposition 226", "Article 50". */
function isLabelled(tokens: Tokens, {role}: Classes, {numeral, shape}: FigureView): boolean {
  // "Section 144 of the Code".
  const bare = shape & Shape.bare || (role[numeral.to] ?? 0) === 0;
  if (!bare || !numeral.digits || numeral.hedge !== null) return false;
  let label = numeral.from - 1;
  // "phases 2 and 3"
  if (tokens.kind[label - 1] === TokenKind.number && /^(?:and|,|to|or)$/.test(tokens.lower[label] as string))
    label -= 2;
  if (!((role[label] ?? 0) & Role.label)) return false;
  return isCapital(tokens, label) || isPlural(tokens, label);
}

/** "Group of Eight", "88 Generation". */
function isName({text, start, lower}: Tokens, {from, to, digits}: Numeral): boolean {
  const capital = (i: number): boolean => i >= 0 && isUpperAt(text, start[i] as number);
  if (digits && lower[to] === 'generation' && capital(to)) return true;
  return !digits && capital(from) && lower[from - 1] === 'of' && capital(from - 2);
}

/** "March 31", "31 March". */
function isDate(tokens: Tokens, {form}: Classes, numeral: Numeral): boolean {
  if (!numeral.digits || (numeral.value ?? 0) > 31) return false;
  const before = tokens.lower[numeral.from - 1] === '.' ? numeral.from - 2 : numeral.from - 1;
  // "6 and 7 October".
  const joined = (form[numeral.to] ?? 0) & Form.and && tokens.kind[numeral.to + 1] === TokenKind.number;
  const after = joined ? numeral.to + 2 : numeral.to;
  return (((form[before] ?? 0) | (form[after] ?? 0)) & Form.month) !== 0;
}
