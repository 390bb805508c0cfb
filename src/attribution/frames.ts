import {agrees, canSpeak, isNounAfterAll} from './agreement.ts';
import {firstComma} from './clause-ends.ts';
import {
  absoluteSubject,
  frontedSubject,
  groupStart,
  invertedSubject,
  quotedSubject,
  sharedSubject,
  wishBefore,
} from './frame-subjects.ts';
import type {Frame, Frames} from './frame.ts';
import {type CueForm, Form, Takes, WordClass as W} from './grammar.ts';
import {TokenKind} from '../text/tokens.ts';
import {is, isMark, isVerb, Mark, type Marked, quotationTo} from './marked-text.ts';
import {headNoun, isNaming, isWord, type Mention} from './noun-phrases.ts';
import {findSubjectBefore, skipTimesBack} from './subjects.ts';
import {hasClass} from './token-ranges.ts';
import {
  befallsPlace,
  canBeVerb,
  chooseVerb,
  claimsWin,
  countsBallots,
  givesFigure,
  givesShare,
  hasBe,
  isReduced,
} from './verb-readings.ts';

/** Reads the verb group and the subject of every cue verb. */
export function findFrames(text: Marked): Frames {
  const list: Frame[] = [];
  const startingAt = new Map<number, Frame>();
  const cueTokens = new Set<number>();
  for (const i of text.cueAt) {
    const cue = text.cues.get(i);
    if (!cue) continue;
    const frame = readFrame(text, i, cue, list);
    if (!frame) continue;
    list.push(frame);
    cueTokens.add(i);
    if (!startingAt.has(frame.start)) startingAt.set(frame.start, frame);
    if (!startingAt.has(frame.group.from)) startingAt.set(frame.group.from, frame);
  }
  return {list, startingAt, cueTokens};
}

/** What lies further from a cue than this, in tokens, is out of its reach: no sentence is longer. */
const LONGEST_SENTENCE = 250;

/** Limits in which a cue at token `i` may look for its parts: its sentence and, inside a quotation, the marks. */
function limitsOf(text: Marked, i: number): {low: number; high: number} {
  const {sentence, sentenceStart} = text.tokens;
  const s = sentence[i] as number;
  let low = sentenceStart[s] as number;
  let high = sentenceStart[s + 1] as number;
  const q = text.quotations.of[i] as number;
  if (q >= 0) {
    const quotation = text.quotations.list[q];
    if (quotation) {
      low = Math.max(low, quotation.open + 1);
      high = Math.min(high, quotation.closed ? quotation.close : quotation.close + 1);
    }
  }
  return {low: Math.max(low, i - LONGEST_SENTENCE), high: Math.min(high, i + LONGEST_SENTENCE)};
}

function readFrame(text: Marked, i: number, cue: CueForm, earlier: readonly Frame[]): Frame | null {
  const verb = chooseVerb(text, i, cue);
  if (!verb?.takes) return null;
  if (isAuxiliary(text, i) || isNaming(text, i)) return null;
  const {low, high} = limitsOf(text, i);
  if (!canBeVerb(text, i, cue, low)) return null;
  if (text.grammar.claimsWins.has(verb.lemma) && claimsWin(text, i + 1, high)) return null;
  const from = groupStart(text, i, low);
  const after = i + 1 + verb.particles.length;
  const passive = (cue.form & Form.participle) !== 0 && (hasBe(text, from, i) || isReduced(text, i, from, cue));
  const negated = hasClass(text, from, i, W.negation);
  const group = {from, to: after};
  const base: Frame = {
    verb,
    form: cue.form,
    group,
    after,
    source: null,
    order: 'passive',
    start: from,
    low,
    high,
    negated,
  };
  if (passive) return base;
  if (isWord(text, from - 1, text.grammar.phrases.to)) return readInfinitive(text, base);
  if (cue.form === Form.ing) return readParticiple(text, i, base, earlier);
  const bare = cue.form === Form.base && verb.lemma !== 'say';
  const inverted = bare || !(verb.takes & Takes.aside) ? null : invertedSubject(text, verb, from, after, low, high);
  return inverted ? settle(base, inverted, 'after', from) : readFinite(text, i, cue, base, earlier);
}

/** "wants to say", "refused to tell": whose wish it is says so; `null` for other infinitives. */
function readInfinitive(text: Marked, base: Frame): Frame | null {
  const {group, low} = base;
  const wish = wishBefore(text, group.from - 1, low);
  const source = wish === null ? null : findSubjectBefore(text, wish, low);
  if (wish === null || !source) return null;
  base.group = {from: wish, to: group.to};
  base.negated ||= hasClass(text, wish, group.from, W.negation);
  return settle(base, source, 'before', source.from);
}

/** A verb in -ing: "was quoted as saying", "Citing aides, the minister …", "…, adding that", "with aides saying". */
function readParticiple(text: Marked, i: number, base: Frame, earlier: readonly Frame[]): Frame | null {
  const {verb, after, low, high} = base;
  const {from} = base.group;
  if (isWord(text, from - 1, text.grammar.phrases.as)) return readQuotedAs(text, base, earlier);
  if (from === low && verb.takes & PARTICIPLES) {
    const fronted = frontedSubject(text, after, high);
    if (fronted) {
      base.high = fronted.comma;
      return settle(base, fronted.subject, 'shared', from);
    }
  }
  base.high = absoluteEnd(text, i, low, high);
  if (hasBe(text, from, i)) {
    const subject = findSubjectBefore(text, from, low);
    return subject && settle(base, subject, 'before', subject.from);
  }
  if (!(verb.takes & PARTICIPLES) || is(text, i, W.preposition)) return null;
  // "it was like saying that …", "criticised for saying that …": another's words, or nobody's
  if (isWord(text, from - 1, text.grammar.phrases.othersWords)) return null;
  const absolute = absoluteSubject(text, from, low, verb.weight);
  if (absolute) return settle(base, absolute, 'before', absolute.from);
  // "ledgers showing" have a subject of their own
  const shows = (verb.takes & Takes.document) !== 0 && !is(text, from - 1, W.preposition);
  const plain = verb.weight >= 0.9 && (verb.takes & Takes.aside) !== 0 && !shows;
  if (!plain && !beginsClause(text, from, low)) return null;
  const source = sharedSubject(text, from, low, earlier);
  return source && settle(base, source, 'shared', from);
}

/** "the agency quoted him as saying", "he was quoted as saying". */
function readQuotedAs(text: Marked, base: Frame, earlier: readonly Frame[]): Frame | null {
  const quoted = quotedSubject(text, base.group.from - 1, base.low, earlier);
  if (!quoted) return null;
  const {source, passive, start} = quoted;
  if (!passive) return settle(base, source, 'shared', start);
  base.group = {from: passive.group.from, to: base.after};
  return settle(base, source, 'before', source.from);
}

/** Does token `from` stand behind a comma, a dash, a conjunction or a quotation, or first in its sentence? */
function beginsClause(text: Marked, from: number, low: number): boolean {
  return (
    isMark(text, from - 1, Mark.comma) ||
    isMark(text, from - 1, Mark.dash) ||
    is(text, from - 1, W.coordinator | W.subordinator) ||
    from === low ||
    quotationTo(text, from - 1) !== null
  );
}

/** A finite verb: its subject stands before it, or is that of the verb it is joined to. */
function readFinite(text: Marked, i: number, cue: CueForm, base: Frame, earlier: readonly Frame[]): Frame | null {
  const {verb, after, low, high} = base;
  const {from} = base.group;
  const joint = skipTimesBack(text, from, low);
  const shares =
    is(text, joint - 1, W.coordinator) || (isMark(text, from - 1, Mark.comma) && is(text, from, W.coordinator));
  if (shares) {
    const source = sharedSubject(text, from, low, earlier);
    return source && settle(base, source, 'shared', from);
  }
  if (verb.takes & Takes.standing && countsBallots(text, after, high)) return null;
  const subject = findSubjectBefore(text, from, low);
  if (!subject || befallsPlace(text, verb, subject, after, high)) return null;
  // "Who told you that …?"
  if (subject.from === low && is(text, low, W.relative) && text.capital[low]) return null;
  if (!agrees(text, subject, from, i, cue)) return null;
  if (isNounAfterAll(text, subject, from, i, cue, low)) return null;
  if (verb.weight < 0.9 && !canSpeak(text, subject)) return null;
  if (
    verb.takes === Takes.document &&
    verb.lemma !== 'conduct' &&
    !is(text, headNoun(text, subject.head), W.document) &&
    !givesFigure(text, verb, after) &&
    !givesShare(text, verb, after, high)
  )
    return null;
  return settle(base, subject, 'before', subject.from);
}

/** "numbers had swelled to 400", "numbers had grown by 40": the auxiliary of another verb. */
function isAuxiliary(text: Marked, i: number): boolean {
  if (!is(text, i, W.have)) return false;
  let next = i + 1;
  while (is(text, next, W.adverb | W.negation)) next++;
  if (isVerb(text, next)) return true;
  const word = !text.capital[next] && text.tokens.kind[next] === TokenKind.word && (text.classes[next] ?? 0) === 0;
  return word && isWord(text, next + 1, text.grammar.phrases.changes);
}

/** "With his campaign denying claims of theft, …", "Despite the army saying that …, …": what a preposition opens ends at its comma. */
function absoluteEnd(text: Marked, i: number, low: number, high: number): number {
  if (!is(text, low, W.preposition) || firstComma(text, low, i) < i) return high;
  return firstComma(text, i, high);
}

/** Gives a frame its subject. A copy with changes would cost ten times as much. */
function settle(frame: Frame, source: Mention, order: Frame['order'], start: number): Frame {
  frame.source = source;
  frame.order = order;
  frame.start = start;
  return frame;
}

const PARTICIPLES = Takes.clause | Takes.that | Takes.predicate | Takes.charge | Takes.aside | Takes.hearer;

export const REPORTS = Takes.clause | Takes.that;
