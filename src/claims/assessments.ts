import {isLowerAt, isUpperAt} from '../text/letters.ts';
import {TokenKind} from '../text/tokens.ts';
import type {Tokens} from '../text/tokens.ts';
import type {Claim} from './claim.ts';
import {Topic} from './context.ts';
import type {Classes} from './lexicon.ts';
import {electionBefore} from './judged.ts';
import {Act, Form, Judge, Role, Thing} from './word-classes.ts';

/** A judgement on an election; token indices, `to` exclusive. */
export interface Judgement {
  from: number;
  to: number;
  /** Where the last of the judgements ends that are one claim with it; the key may stop before. */
  upTo: number;
  polarity: 'favourable' | 'critical';
  /** Index of the word for what is judged; -1 where the sentence names nothing. */
  target: number;
  rule: string;
}

const JUDGES = Judge.good | Judge.bad | Judge.misdeed;
/** How far a judging word may stand from what it judges; clauses of news rarely run longer. */
const TARGET_REACH = 18;
/** How far a wish or a condition reaches forward ("to ensure that the coming elections are free and fair"). */
const WISH_REACH = 9;
/** How far from a misdeed the verb may stand that reports it. */
const SPOKEN_REACH = 30;
/** How near another institution takes a judgement to itself. */
const ELSEWHERE_REACH = 5;
/** How far before a passive what it is said of may stand. */
const AGENT_REACH = 10;
/** How far behind a misdeed of any trade the election may stand in which it was. */
const VAGUE_REACH = 7;
/** Two judging words nearer than this, in one clause, are one judgement. */
const SAME_CLAUSE = 8;

/** Finds the judgements of a text on elections: "dismissed as rigged" is one, "disputed election" none. */
export function findJudgements(tokens: Tokens, classes: Classes, topics: Int32Array): Judgement[] {
  const found: Judgement[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const judgement = readJudgement(tokens, classes, topics, i);
    if (!judgement) {
      // What is left of an expression ("null and void") is not judged again.
      while ((classes.judge[i] as number) & JUDGES && classes.judge[i + 1] === classes.judge[i]) i++;
      continue;
    }
    const last = found.at(-1);
    if (last && joins(tokens, classes, last, judgement)) {
      last.to = endOfJoined(classes, last, judgement);
      last.upTo = judgement.to;
    } else if (!last || judgement.from >= last.upTo) found.push(judgement);
    i = Math.max(i, judgement.upTo - 1);
  }
  return found;
}

function readJudgement(tokens: Tokens, classes: Classes, topics: Int32Array, i: number): Judgement | null {
  const judge = classes.judge[i] as number;
  const parts = Judge.meet | Judge.fallShort | Judge.reflect | Judge.doubt | Judge.lack;
  if (!(judge & (JUDGES | parts))) return null;
  const topic = topics[tokens.sentence[i] as number] as number;
  const judged = judge & JUDGES ? judgeWord(tokens, classes, i, topic) : null;
  return judged || !(judge & parts) ? judged : judgeInParts(tokens, classes, i, topic);
}

interface Bounds {
  first: number;
  end: number;
}

function boundsOf({sentence, sentenceStart}: Tokens, i: number): Bounds {
  const s = sentence[i] as number;
  return {first: sentenceStart[s] as number, end: sentenceStart[s + 1] as number};
}

/** "rigged", "free and fair", "ballot-box stuffing". */
function judgeWord(tokens: Tokens, classes: Classes, i: number, topic: number): Judgement | null {
  const {judge} = classes;
  const bounds = boundsOf(tokens, i);
  const to = endOfGroup(tokens, classes, i, bounds.end);
  const strong = someIn(judge, i, to, Judge.strong);
  const misdeed = ((judge[i] as number) & Judge.misdeed) !== 0;
  if (misdeed && ((judge[to] ?? 0) & Judge.norm || isLaw(tokens, classes, i, to, bounds))) return null;
  if (!misdeed && isOfCount(tokens, classes, i, bounds.first)) return null;
  if (!misdeed && isCauseOf(classes, i, bounds.end)) return null;
  if (isOtherFraud(classes, i) || isProperName(tokens, i, bounds.first, ((judge[i] as number) & Judge.good) !== 0))
    return null;
  const target = findTarget(tokens, classes, i, to, bounds);
  if (!strong && topic & Topic.trial && isOfTrial(classes, bounds)) return null;
  if (!strong && isOfOtherAffairs(tokens, classes, i, to, target, bounds)) return null;
  if (!strong && !misdeed && target < 0 && !(topic & Topic.election && isItJudged(tokens, classes, i, bounds)))
    return null;
  if (strong && target < 0 && !(topic & Topic.election)) return null;
  if (!strong && !misdeed && !isAttributed(tokens, classes, i, to, target, bounds)) return null;
  if (!strong && misdeed && !isMisdeedOf(tokens, classes, i, to, target, bounds, topic)) return null;
  if (isUnreal(tokens, classes, i, bounds)) return null;
  // "A credible vote would open a new chapter".
  if (target >= to && target + 1 < bounds.end && tokens.lower[target + 1] === 'would') return null;
  const from = startOfGroup(tokens, classes, i, bounds.first);
  const bad = ((judge[i] as number) & Judge.good) === 0;
  const turned = isTurned(tokens, classes, from, i, bounds);
  const end = endOfDeed(classes, to, target);
  return {
    from,
    to: end,
    upTo: Math.max(to, end),
    polarity: bad !== turned ? 'critical' : 'favourable',
    target,
    rule: misdeed ? 'misdeed' : bad ? 'judged-bad' : 'judged-good',
  };
}

/** "Rigging the count" is one judgement with what was rigged, and none ends with "the". */
function endOfDeed({form}: Classes, to: number, target: number): number {
  if (!((form[to - 1] as number) & Form.determiner)) return to;
  return target === to ? to + 1 : to - 1;
}

/** How far from a deed the law's word for it may stand: "a violation of the ban on … is a felony". */
const LAW_REACH = 12;

/** "A violation is a felony", "called the law on elections a violation of the constitution": of the law, not of a vote. */
function isLaw({lower}: Tokens, {form, judge, role}: Classes, i: number, to: number, {first, end}: Bounds): boolean {
  if (!((role[i - 1] ?? 0) & Role.single) || i - 1 < first) return false;
  for (let j = to; j < Math.min(end - 2, to + LAW_REACH); j++)
    if ((form[j] as number) & Form.be) return ((role[j + 2] as number) & Role.offence) !== 0;
    else if (/^[,;:]$/.test(lower[j] as string)) break;
  for (let j = i - 3; j > Math.max(first, i - 3 - LAW_REACH); j--)
    if ((judge[j] as number) & Judge.norm && (form[j + 1] as number) & Form.preposition)
      return !((form[j + 1] as number) & Form.of);
  return false;
}

const POLLING = Thing.ballot | Thing.station | Thing.voter | Thing.observer | Thing.result | Thing.turnout;

/** "The process was null and void", said of a trial: nothing in the sentence is of an election. */
function isOfTrial({judge, thing}: Classes, {first, end}: Bounds): boolean {
  return !someIn(judge, first, end, Judge.contest) && !someIn(thing, first, end, POLLING);
}

/** How far behind "marred by" the misdeed may stand. */
const CAUSE_REACH = 14;

/** "marred by allegations of fraud": the fraud is the judgement. */
function isCauseOf({judge}: Classes, i: number, end: number): boolean {
  const said = Judge.verdict | Judge.bad;
  if (((judge[i] as number) & said) !== said) return false;
  // "marred by claims of disinformation": nothing that was seen.
  if (someIn(judge, i + 1, Math.min(end, i + 4), Judge.verdict)) return true;
  return someIn(judge, i + 1, Math.min(end, i + CAUSE_REACH), Judge.misdeed | Judge.fallShort | Judge.lack);
}

/** "over 260,000 votes were declared invalid": a number of votes, no judgement on the vote. */
function isOfCount({kind, lower}: Tokens, {thing}: Classes, i: number, first: number): boolean {
  for (let j = i - 1; j >= Math.max(first + 1, i - 5); j--)
    if ((thing[j] as number) & Thing.ballot)
      return kind[j - 1] === TokenKind.number && (lower[j] as string).endsWith('s');
  return false;
}

/** Takes in further judging words joined on: "transparent, credible, free and fair". */
function endOfGroup({kind, lower}: Tokens, {judge, form}: Classes, i: number, end: number): number {
  let to = i + 1;
  for (let j = to; j < Math.min(end, i + 12); j++) {
    const word = judge[j] as number;
    if (word & JUDGES) to = j + 1;
    else if (!(
      (form[j] as number) & (Form.and | Form.negative | Form.adverb) ||
      word & Judge.degree ||
      kind[j] === TokenKind.quote ||
      (lower[j] as string).endsWith('ly') ||
      (kind[j] === TokenKind.punctuation && lower[j] === ',')
    ))
      break;
  }
  return to;
}

/** Takes in what belongs to the judgement on its left: "widespread", "not", "no evidence of". */
function startOfGroup({lower}: Tokens, {judge, form}: Classes, i: number, first: number): number {
  let from = i;
  for (let j = i - 1; j >= Math.max(first, i - 5); j--) {
    const [word, f] = [judge[j] as number, form[j] as number];
    if ((word & Judge.degree || f & Form.negative) && !isOnly(lower, j + 1)) from = j;
    else if (word & Judge.evidence || f & (Form.of | Form.adverb) || (lower[j] as string).endsWith('ly')) continue;
    else break;
  }
  return from;
}

/** The word for what is judged: the nearest in the clause, first behind the judgement, then before it. */
function findTarget(tokens: Tokens, classes: Classes, from: number, to: number, {first, end}: Bounds): number {
  const {judge, form} = classes;
  const isTarget = (j: number): boolean =>
    ((judge[j] as number) & Judge.target) !== 0 && !((judge[j] as number) & Judge.survey) && !isVerb(classes, j);
  for (let j = from; j < to; j++) if (isTarget(j) && !((judge[j] as number) & JUDGES)) return j;
  // "consider the election fraudulent and reject the result": what is judged stands right before.
  if (isTarget(from - 1) && !isTarget(to) && from - 1 > first) return from - 1;
  // "While voting was peaceful, results were late", "the vote was conducted efficiently": what is judged stands before "was".
  const be = predicateBefore(tokens, classes, from, first);
  if (be > first && isTarget(be - 1) && !isTimeOf(tokens, be - 1)) return be - 1;
  // "the turnout of 74 per cent was inflated by the voting machines": what stands behind "by" did it.
  if (be > first && endsPhrase(tokens, form, to, end) && !((form[be - 1] as number) & Form.pronoun)) {
    let timed = false;
    for (let j = be - 1; j >= Math.max(first, from - AGENT_REACH); j--) {
      if (isTarget(j) && !isTimeOf(tokens, j)) return j;
      timed ||= isTarget(j);
      if ((form[j] as number) & (Form.clause | Form.relative) && !(timed && (form[j] as number) & Form.elapsed)) break;
    }
    if (timed) return -1;
  }
  for (let j = to; j < Math.min(end, to + 10); j++) {
    if (isTarget(j) || (judge[j] as number) & Judge.strong) return (judge[j + 1] ?? 0) & Judge.norm ? -1 : j;
    // "problems noted during the vote", but not "problems, said the vote".
    const noted = j === to && (form[j + 1] ?? 0) & Form.preposition && (tokens.lower[j] as string).endsWith('ed');
    if ((judge[j] as number) & Judge.verdict && !noted) break;
    if ((form[j] as number) & (Form.clause | Form.relative) || /^[;:.—–]$/.test(tokens.lower[j] as string)) break;
  }
  for (let j = from - 1; j >= Math.max(first, from - TARGET_REACH); j--) if (isTarget(j)) return j;
  return -1;
}

/** "The months before the vote were marred", "the first strike since the elections": a time, of which nothing is said. */
function isTimeOf({lower}: Tokens, i: number): boolean {
  for (let j = i - 1; j >= i - 3; j--) if (/^(?:since|before|after|until)$/.test(lower[j] ?? '')) return true;
  return false;
}

/** Index of the "was" of which what begins at `from` is said, over adverbs and the participles of holding a vote, or -1. */
function predicateBefore({kind, lower}: Tokens, {judge, form, role}: Classes, from: number, first: number): number {
  let be = from - 1;
  while (
    be > first &&
    ((judge[be] as number) & (Judge.degree | Judge.conduct) ||
      (form[be] as number) & Form.adverb ||
      (role[be] as number) & Role.single ||
      kind[be] === TokenKind.quote ||
      (lower[be] as string).endsWith('ly'))
  )
    be--;
  return (form[be] ?? 0) & Form.be || SEEM.test(lower[be] ?? '') ? be : -1;
}

/** "Turnout appeared inflated": verbs that join a judgement to what is judged, as "was" does. */
const SEEM = /^(?:appear|seem|look|sound)(?:s|ed)?$/;

/** Does no noun follow that the words before token `i` could describe? */
function endsPhrase({kind, lower}: Tokens, form: Int32Array, i: number, end: number): boolean {
  if (i >= end || kind[i] === TokenKind.punctuation || kind[i] === TokenKind.quote || lower[i] === 'one') return true;
  return ((form[i] as number) & (Form.preposition | Form.clause)) !== 0;
}

/** "it can result in", "she may have to vote": verbs that look like what is judged. */
function isVerb({form, act}: Classes, i: number): boolean {
  const before = form[i - 1] ?? 0;
  return (
    (before & Form.modal) !== 0 || ((before & (Form.to | Form.must)) !== 0 && ((act[i] as number) & Act.vote) !== 0)
  );
}

/** "It's fake", "this was rigged", "called it a sham": a pronoun judged where an election was named before. */
function isItJudged(tokens: Tokens, {form, judge, act}: Classes, i: number, {first}: Bounds): boolean {
  // "It is unfair to raise taxes" judges what follows.
  if (!((judge[i] as number) & (Judge.bad | Judge.common)) || (form[i + 1] ?? 0) & Form.to) return false;
  if (!((judge[i] as number) & Judge.electoral) && electionBefore(tokens, judge, i) < 0) return false;
  for (let j = i - 1; j >= Math.max(first, i - 4); j--) {
    const f = form[j] as number;
    if (f & Form.be || (act[j] as number) & Act.have) return ((judge[j - 1] ?? 0) & Judge.it) !== 0;
    if ((judge[j] as number) & Judge.it && (judge[j - 1] ?? 0) & Judge.verdict) return true;
    if (!(f & (Form.determiner | Form.adverb | Form.preposition) || (judge[j] as number) & Judge.degree)) return false;
  }
  return false;
}

/**
 * An adjective judges what it stands before ("a sham election"), what it is said to be ("the vote was not fair") or what
 * it is called ("described the vote as fair").
 */
function isAttributed(
  tokens: Tokens,
  {judge, form, thing, act}: Classes,
  i: number,
  to: number,
  target: number,
  {first, end}: Bounds,
): boolean {
  const kind = judge[i] as number;
  // "hackers had manipulated the count".
  const have = ((act[i - 1] ?? 0) & Act.have) !== 0 && !((form[i - 1] ?? 0) & Form.to);
  const done = have && (kind & Judge.bad) !== 0;
  // "the vote was held in a free, fair and transparent manner".
  if (target >= 0 && target < i && mannerBehind(tokens, judge, form, to, end)) return true;
  // "the opaque nature of the count".
  const of = tokens.kind[to + 1] === TokenKind.quote ? to + 2 : to + 1;
  if ((judge[to] ?? 0) & Judge.manner && target > of && (form[of] ?? 0) & Form.of) return true;
  // "a vote that the police chief declared peaceful".
  const votes = target >= 0 && ((thing[target] as number) & Thing.ballot) !== 0;
  const ends = target >= 0 && target < i && endsPhrase(tokens, form, to, end);
  if (ends && !votes && isDeclared(tokens, judge, i, first)) return true;
  // "shortages that marred Sunday's presidential election".
  const spoils = (kind & Judge.bad) !== 0 && (kind & Judge.verdict) !== 0 && !((form[i - 1] ?? 0) & Form.be);
  if (spoils && target > to && target - to <= OBJECT_REACH && !someIn(form, to, target, JOINT)) return true;
  // "the conduct of the commission left much to be desired".
  if (kind & Judge.bad && target === i - 1 && to - i > 2 && endsPhrase(tokens, form, to, end)) return true;
  // "a mockery of the vote", "a negative evaluation of the count".
  const noun = (form[to] as number) & Form.of && (form[i - 1] ?? 0) & Form.determiner;
  if (noun && target > to && target - to <= 3) return true;
  if (target >= to)
    return (
      (!(kind & Judge.predicative) ||
        done ||
        // "the peaceful conduct of the polls".
        ((judge[target] as number) & Judge.quality) !== 0 ||
        (!(kind & Judge.ofContest) && isCalled(judge, form, i, to, first))) &&
      target - to <= 2 &&
      !((form[to] as number) & Form.preposition) &&
      tokens.lower[to] !== ','
    );
  if (kind & Judge.electoral && takesObject(tokens, {form}, i, to)) return false;
  // "voting proceeded calmly".
  if (target >= 0 && (judge[i - 1] ?? 0) & Judge.conduct && endsPhrase(tokens, form, to, end)) return true;
  if (target < 0 || kind & Judge.electoral || isConceded(tokens, judge, form, i, first)) return true;
  for (let j = i - 1, last = i - 5; j >= Math.max(first, last); j--) {
    const f = form[j] as number;
    // "as “free”, “fair” and “transparent”": marks are no words.
    if (tokens.kind[j] !== TokenKind.word) last--;
    if (f & Form.be && j - 1 > target && (form[j - 1] as number) & Form.personal) return false;
    // "accused the observers of being biased".
    const who = (thing[j - 1] as number) | ((form[j - 1] as number) & Form.of ? (thing[j - 2] as number) : 0);
    if (f & Form.be && j - 1 > target && who & (Thing.person | Thing.candidate | Thing.observer)) return false;
    if (f & Form.be && isOfSpeaker(tokens, judge, target, j)) return false;
    // "in the country's democratic development".
    if (f & Form.possessive && j - 1 !== target && !((judge[j - 1] ?? 0) & Judge.it)) return false;
    if (f & Form.be || tokens.lower[j] === 'as' || SEEM.test(tokens.lower[j] as string))
      return i - target <= (tokens.lower[j] === 'as' ? 18 : 10);
    if (j === target && j === i - 1 && kind & Judge.bad && (form[to] ?? 0) & Form.preposition) return true;
    if (j === target) return someIn(judge, Math.max(first, target - 4), target, Judge.verdict);
    if (f & (Form.preposition | Form.clause | Form.relative) && !(f & Form.of)) return false;
  }
  return false;
}

/** How far behind "marred" what was marred may stand, and what may not stand between. */
const OBJECT_REACH = 6;
const JOINT = Form.preposition | Form.clause | Form.relative | Form.and;

/** How many words of a list may stand before the manner: "a transparent, simple and professional manner". */
const MANNER_REACH = 5;

/** Does "manner" or the like stand behind the judging words, with only further adjectives between? */
function mannerBehind({kind}: Tokens, judge: Int32Array, form: Int32Array, to: number, end: number): boolean {
  for (let j = to; j < Math.min(end, to + MANNER_REACH); j++) {
    if ((judge[j] as number) & Judge.manner) return true;
    if ((form[j] as number) & ~(Form.and | Form.adverb) || kind[j] === TokenKind.number) return false;
  }
  return false;
}

/** Does the verb of judging stand right before the judging word? */
function isDeclared({lower, kind}: Tokens, judge: Int32Array, i: number, first: number): boolean {
  let at = i - 1;
  while (
    at > first &&
    ((judge[at] as number) & Judge.degree || kind[at] === TokenKind.quote || (lower[at] as string).endsWith('ly'))
  )
    at--;
  return (
    at > first && /^(?:declared|deemed|judged|ruled|pronounced|called|found|considered)$/.test(lower[at] as string)
  );
}

/** "called it a peaceful election", "an orderly and well-run election". */
function isCalled(judge: Int32Array, form: Int32Array, i: number, to: number, first: number): boolean {
  if (someIn(judge, Math.max(first, i - 3), i, Judge.verdict)) return true;
  if (!((judge[i] as number) & Judge.good)) return false;
  return someIn(form, i, to, Form.and);
}

/** "The polls, though largely peaceful, were": what is conceded is said of what stands before. */
function isConceded({lower}: Tokens, judge: Int32Array, form: Int32Array, i: number, first: number): boolean {
  let at = i - 1;
  while (at > first && ((judge[at] as number) & Judge.degree || (lower[at] as string).endsWith('ly'))) at--;
  return ((form[at] ?? 0) & Form.clause) !== 0 && !((form[at] as number) & Form.preposition) && lower[at - 1] === ',';
}

/** "Opposition figures say the move is illegal": the target speaks, and something else is judged. */
function isOfSpeaker({lower}: Tokens, judge: Int32Array, target: number, be: number): boolean {
  if (lower[be - 1] === ',' || (judge[be - 1] as number) & Judge.verdict) return false;
  return someIn(judge, target + 1, be, Judge.verdict);
}

/** "had stolen her thunder": what is stolen stands behind. */
function takesObject(tokens: Tokens, {form}: Pick<Classes, 'form'>, i: number, to: number): boolean {
  const auxiliary = (form[i - 1] ?? 0) | (form[i - 2] ?? 0);
  return !(auxiliary & (Form.be | Form.determiner)) && isCapitalAt(tokens, to);
}

function isCapitalAt({text, start, length}: Tokens, i: number): boolean {
  return i < length && isUpperAt(text, start[i] as number);
}

/** "fraud in the election", "the vote was marred by irregularities": the misdeed stands in the election's clause. */
function isMisdeedOf(
  tokens: Tokens,
  classes: Classes,
  i: number,
  to: number,
  target: number,
  {first, end}: Bounds,
  topic: number,
): boolean {
  const {judge} = classes;
  const vague = ((judge[i] as number) & Judge.vague) !== 0;
  if (vague && isOfSomebody(classes, i, target)) return false;
  if (((judge[i] as number) & Judge.problem) !== 0) return isIn(tokens, classes, to, end);
  if (vague && isOfRules(classes, to, end) && (target >= 0 || electionBefore(tokens, judge, i) >= 0)) return true;
  // "no violations, and we are running the victory fund": of another clause.
  const ahead = target >= to;
  if (ahead && !(vague && (target - to > VAGUE_REACH || someIn(classes.form, to, target, Form.pronoun)))) return true;
  const before = ahead ? lastIn(judge, Math.max(first, i - TARGET_REACH), i, Judge.target) : target;
  const reported = someIn(judge, Math.max(first, i - TARGET_REACH), i, Judge.verdict | Judge.denial);
  if (before >= 0 && (before >= i - 2 || reported)) return true;
  if (ahead) return false;
  const from = Math.max(first, i - SPOKEN_REACH);
  const upTo = Math.min(end, to + SPOKEN_REACH);
  const spoken = someIn(judge, from, upTo, Judge.verdict | Judge.evidence | Judge.degree);
  if (isItJudged(tokens, classes, i, {first, end})) return (topic & Topic.election) !== 0;
  if (vague || !spoken || someIn(judge, from, upTo, Judge.elsewhere)) return false;
  if (!(topic & Topic.election && topic & Topic.political)) return false;
  if (!((judge[i] as number) & Judge.common) || electionBefore(tokens, judge, end) >= 0) return true;
  return someIn(judge, from, i, Judge.target);
}

/** How far behind "violations of" the rules may stand that were violated. */
const RULES_REACH = 6;

/** "violations of the code of conduct", "inconsistencies in the application of procedures". */
function isOfRules({judge, form}: Classes, to: number, end: number): boolean {
  if (!((form[to] ?? 0) & Form.preposition)) return false;
  for (let j = to + 1; j < Math.min(end, to + 1 + RULES_REACH); j++) {
    if ((form[j] as number) & (Form.clause | Form.relative)) return false;
    if ((judge[j] as number) & Judge.standard) return true;
  }
  return false;
}

/** "problems with the count", "gaps in the transparency of results": a word of every trade, which needs right behind it what it was in. */
function isIn({lower}: Tokens, {judge, form}: Classes, to: number, end: number): boolean {
  if (!/^(?:with|in)$/.test(lower[to] ?? '')) return false;
  const parts = Judge.target | Judge.standard | Judge.quality;
  for (let j = to + 1; j < Math.min(end, to + 1 + RULES_REACH); j++) {
    if ((form[j] as number) & (Form.clause | Form.relative)) return false;
    if ((judge[j] as number) & parts) return true;
  }
  return false;
}

/** Index of the last token from `from` to `to` of those classes, or -1. */
function lastIn(judge: Int32Array, from: number, to: number, mask: number): number {
  for (let i = to - 1; i >= from; i--) if ((judge[i] as number) & mask) return i;
  return -1;
}

/** "his flaws", "Petrov's shortcomings": a person's, unless the owner is what is judged. */
function isOfSomebody({form, judge, act, mark}: Classes, i: number, target: number): boolean {
  // "her rival's biggest weaknesses": back over what describes them.
  let at = i - 1;
  while (at > i - 4 && !((form[at] ?? 1) | (act[at] ?? 0) | (mark[at] ?? 0) | ((judge[at] ?? 0) & ~Judge.degree))) at--;
  if ((form[at] ?? 0) & Form.personal) return true;
  return ((form[at] ?? 0) & Form.possessive) !== 0 && target !== at - 1;
}

/** Wishes, demands, conditions, questions and fears judge nothing. */
function isUnreal(tokens: Tokens, {judge, form}: Classes, i: number, {first, end}: Bounds): boolean {
  if (tokens.lower[end - 1] === '?') return true;
  // "whether the vote was free, fair and credible": what goes for the first goes for all.
  while (i - 1 > first && (judge[i - 2] as number) & JUDGES && /^(?:,|and|or)$/.test(tokens.lower[i - 1] as string))
    i -= 2;
  // "calls for … and for free and fair elections".
  if ((judge[i] as number) & Judge.good && (form[i - 1] ?? 0) & Form.for && i > first) return true;
  for (let j = i - 1; j >= Math.max(first, i - WISH_REACH); j--) {
    const f = form[j] as number;
    const denied = f & Form.modal && ((form[j + 1] as number) & Form.negative) !== 0;
    // "Protests against a rigged election" call it rigged; "safeguards against rigging" do not.
    const opposed = f & Form.rival && ((judge[i] as number) & Judge.bad) !== 0;
    if (!denied && !opposed && (f & Form.condition || (judge[j] as number) & Judge.wish)) return true;
    if (/^[;:—–]$/.test(tokens.lower[j] as string)) return false;
    if ((judge[j] as number) & Judge.verdict && (i - j > 1 || (judge[i] as number) & Judge.misdeed)) return false;
  }
  return false;
}

/** "not", "neither", "no evidence of", "denied": the judgement is turned round. */
function isTurned({lower}: Tokens, {judge, form}: Classes, from: number, i: number, {first}: Bounds): boolean {
  for (let j = i - 1; j >= Math.max(first, from - 4); j--)
    if (((form[j] as number) & Form.negative && !isOnly(lower, j + 1)) || (judge[j] as number) & Judge.denial)
      return true;
  return false;
}

/** "not only": says the same and more. */
function isOnly(lower: readonly string[], i: number): boolean {
  return /^(?:only|just|merely)$/.test(lower[i] ?? '');
}

/**
 * "abuses in the church", "one count of fraud", "the poll found her untrustworthy", "a competitive race": what is judged
 * is another institution, a charge, a person or how close the contest is.
 */
function isOfOtherAffairs(
  tokens: Tokens,
  {judge, form, act}: Classes,
  i: number,
  to: number,
  target: number,
  {first, end}: Bounds,
): boolean {
  if (target >= 0 && target < i && (act[target + 1] as number) & Act.show) return true;
  if ((judge[i] as number) & Judge.ofContest && !(target >= 0 && (judge[target] as number) & Judge.contest))
    return true;
  if (target === i - 2 && (form[i - 1] as number) & Form.of && (judge[i] as number) & Judge.misdeed) return true;
  if ((judge[i] as number) & Judge.electoral) return false;
  const near = target < 0 ? ELSEWHERE_REACH : Math.min(ELSEWHERE_REACH, Math.abs(target - i) - 1);
  for (let j = Math.max(first, i - near); j < Math.min(end, to + near); j++)
    // "the police chief declared": who judges is not judged.
    if ((judge[j] as number) & Judge.elsewhere && !someIn(judge, j + 1, Math.min(end, j + 3), Judge.verdict))
      return true;
  return false;
}

function isOtherFraud({judge}: Classes, i: number): boolean {
  return i > 0 && ((judge[i - 1] as number) & Judge.otherFraud) !== 0;
}

/** "the Free and Fair Election Network", "the Democratic primary" judge nothing. */
function isProperName({text, start}: Tokens, i: number, first: number, good: boolean): boolean {
  const capital = (j: number): boolean => isUpperAt(text, start[j] ?? -1) && isLowerAt(text, (start[j] as number) + 1);
  return good && (capital(i) ? i > first : capital(i - 1) && capital(i + 1));
}

/** "failed to meet international standards", "reflected the will of the people", "cast doubt on its fairness". */
function judgeInParts(tokens: Tokens, classes: Classes, i: number, topic: number): Judgement | null {
  const {judge} = classes;
  const kind = judge[i] as number;
  const bounds = boundsOf(tokens, i);
  const rules = (kind & (Judge.meet | Judge.fallShort)) !== 0;
  const last = rules ? findRules(tokens, classes, i, bounds) : findAhead(classes, i, bounds.end, secondOf(kind), 8);
  // "she simply lacks the integrity": a person's.
  const personal = ((classes.form[i - 1] ?? 0) | (classes.form[i - 2] ?? 0)) & Form.personal;
  if (last < 0 || personal || (kind & Judge.lack && isOfPerson(tokens, classes, i, last))) return null;
  if (rules && last < i) return judgeRulesKept(tokens, classes, last, i, topic);
  const target = findTarget(tokens, classes, i, last + 1, bounds);
  const named = target >= 0 || (kind & Judge.lack && topic & Topic.political);
  if (!named || !isOfElection(classes, topic, bounds) || isUnreal(tokens, classes, i, bounds)) return null;
  // "an opportunity to express their will".
  if (kind & Judge.reflect && ((classes.form[i - 1] ?? 0) & Form.to || i - target > REFLECT_REACH)) return null;
  const from = startOfGroup(tokens, classes, i, bounds.first);
  const bad = (kind & (Judge.fallShort | Judge.doubt | Judge.lack)) !== 0;
  const turned = isTurned(tokens, classes, from, i, bounds);
  return {
    from,
    to: last + 1,
    upTo: last + 1,
    polarity: bad !== turned ? 'critical' : 'favourable',
    target,
    rule: 'judged-in-parts',
  };
}

/** Is an election what the text speaks of here, or named in the sentence itself? */
function isOfElection({judge}: Classes, topic: number, {first, end}: Bounds): boolean {
  return (topic & Topic.election) !== 0 || someIn(judge, first, end, Judge.contest);
}

/** "INEC": a body. */
function isAcronymAt({text, start, end}: Tokens, i: number): boolean {
  return /^\p{Lu}{2,}$/u.test(text.slice(start[i], end[i]));
}

/** What has to stand behind the first of the two parts. */
function secondOf(kind: number): number {
  if (kind & Judge.reflect) return Judge.will;
  // "doubts about how free and fair it was".
  return Judge.quality | (kind & Judge.doubt ? Judge.good : 0);
}

/** How far before "reflected the will" the vote may stand that did. */
const REFLECT_REACH = 14;

/** How far behind "met" the standards may stand, and how far behind "prevented" what was prevented. */
const STANDARD_REACH = 12;
const PREVENTED_REACH = 8;
/** How far before "was respected" the rule may stand: "the integrity of the country's recent polls". */
const KEPT_REACH = 6;

/**
 * "failed to meet international standards", "prevented a credible count": the last word of what was kept or not; in
 * "procedures were largely followed" it stands before.
 */
function findRules(tokens: Tokens, classes: Classes, i: number, {first, end}: Bounds): number {
  const {judge, form} = classes;
  // "votes to protect the secrecy of the ballot".
  if ((judge[i] as number) & Judge.wish && (form[i - 1] ?? 0) & (Form.to | Form.modal)) return -1;
  const standard = findAhead(classes, i, end, Judge.standard, STANDARD_REACH);
  if (standard >= 0) return standard;
  if ((judge[i] as number) & Judge.fallShort && !((form[i - 1] ?? 0) & (Form.to | Form.modal))) {
    const quality = findAhead(classes, i, end, Judge.quality | Judge.good, PREVENTED_REACH);
    const to = quality < 0 ? 0 : endOfGroup(tokens, classes, quality, end);
    if (to && ((judge[quality] as number) & Judge.quality || (to < end && (judge[to] as number) & Judge.target)))
      return to - 1;
  }
  if (!/(?:ed|en|ld)$/.test(tokens.lower[i] as string)) return -1;
  let at = i - 1;
  while (at > first && (form[at] as number) & (Form.be | Form.negative | Form.adverb)) at--;
  while (at > first && ((judge[at] as number) & Judge.degree || (tokens.lower[at] as string).endsWith('ly'))) at--;
  while (at > first && (form[at] as number) & (Form.be | Form.negative | Form.adverb)) at--;
  if (at < first || at === i) return -1;
  // "the secrecy of the vote was respected".
  for (let j = at; j >= Math.max(first, at - KEPT_REACH) && !((form[j] as number) & Form.relative); j--) {
    const of = ((form[j + 1] ?? 0) & Form.of) !== 0;
    if ((judge[j] as number) & (of ? Judge.standard | Judge.quality : Judge.standard)) return j;
  }
  return -1;
}

/** "procedures were not followed": the judgement on rules named at `from` of which the verb at `i` tells. */
function judgeRulesKept(tokens: Tokens, classes: Classes, from: number, i: number, topic: number): Judgement | null {
  const {judge, form} = classes;
  const bounds = boundsOf(tokens, i);
  if (!isOfElection(classes, topic, bounds) || isUnreal(tokens, classes, i, bounds)) return null;
  // "the procedures to be followed".
  if (someIn(form, from, i, Form.to | Form.modal | Form.must)) return null;
  let target = -1;
  for (let j = bounds.first; j < bounds.end && target < 0; j++) if ((judge[j] as number) & Judge.target) target = j;
  if (target < 0 && electionBefore(tokens, judge, i) < 0) return null;
  const bad = ((judge[i] as number) & Judge.fallShort) !== 0;
  const polarity = bad !== someIn(form, from, i, Form.negative) ? 'critical' : 'favourable';
  return {from, to: i + 1, upTo: i + 1, polarity, target, rule: 'judged-in-parts'};
}

/** "Banda lacks the credibility", "lacks the integrity to serve": a person's. */
function isOfPerson(tokens: Tokens, {form, thing, judge}: Classes, i: number, last: number): boolean {
  if ((form[last + 1] ?? 0) & Form.to) return true;
  if ((judge[i - 1] ?? 0) & Judge.target) return false;
  const who = thing[i - 1] ?? 0;
  if ((who & (Thing.person | Thing.candidate)) !== 0) return true;
  return !who && !form[i - 1] && isCapitalAt(tokens, i - 1) && !isAcronymAt(tokens, i - 1);
}

/** The last word of the nearest expression of those classes ahead, or -1. */
function findAhead({judge, form}: Classes, i: number, end: number, mask: number, reach: number): number {
  for (let j = i + 1; j < Math.min(end, i + reach); j++) {
    if ((judge[j] as number) & mask) {
      while (j + 1 < end && (judge[j + 1] as number) & mask) j++;
      return j;
    }
    if ((form[j] as number) & (Form.clause | Form.relative)) return -1;
  }
  return -1;
}

/** "irregularities such as ballot-box stuffing": examples are no part of the key. */
function endOfJoined({form}: Classes, a: Judgement, b: Judgement): number {
  for (let j = a.to; j < b.from; j++) if ((form[j] as number) & Form.including) return a.to;
  return b.to;
}

/** Two judgements of one clause are one claim. */
function joins(tokens: Tokens, {form, judge}: Classes, a: Judgement, b: Judgement): boolean {
  if (tokens.sentence[a.from] !== tokens.sentence[b.from]) return false;
  // "did not meet the standard of fair elections".
  if (a.rule === 'judged-in-parts' && b.from === a.to + 1 && (form[a.to] as number) & Form.of) return true;
  if (a.polarity !== b.polarity) return false;
  // "a malpractice that undermined the vote".
  if (b.from === a.upTo + 1 && (form[a.upTo] as number) & Form.relative) return true;
  // "fraud before and after the vote, including ballot stuffing": an example of what was judged.
  if ((form[b.from - 1] as number) & Form.including && tokens.lower[b.from - 2] === ',') return true;
  // "was peaceful and reflected the will of the people", "run well, with procedures respected": a verb of its own.
  if (b.from - a.upTo > SAME_CLAUSE || b.rule === 'judged-in-parts') return false;
  for (let j = a.upTo; j < b.from; j++)
    if (
      (form[j] as number) & (Form.clause | Form.relative) ||
      (judge[j] as number) & Judge.verdict ||
      // "“irregularities” and mismanagement".
      (tokens.kind[j] === TokenKind.quote &&
        !((form[j + 1] as number) & Form.and) &&
        !((form[j - 1] as number) & Form.and)) ||
      // "marred by violations, raising doubts".
      (tokens.lower[j] === ',' && (tokens.lower[j + 1] ?? '').endsWith('ing') && !((judge[j + 1] ?? 0) & JUDGES)) ||
      /^[;:—–]$/.test(tokens.lower[j] as string)
    )
      return false;
  return true;
}

function someIn(classes: Int32Array, from: number, to: number, mask: number): boolean {
  for (let i = from; i < to; i++) if ((classes[i] as number) & mask) return true;
  return false;
}

/** Makes the claim that a judgement stands for. */
export function claimOfJudgement(
  tokens: Tokens,
  {from, to, polarity, rule}: Judgement,
  sentence: Claim['sentence'],
  subject: string | null,
): Claim {
  const span = {start: tokens.start[from] as number, end: tokens.end[to - 1] as number};
  return {
    ...{id: `assessment@${span.start}`, type: 'assessment', span, sentence, value: null, valueMax: null, unit: null},
    ...{approx: false, bound: null, assessment: polarity, subject, rule},
  };
}
