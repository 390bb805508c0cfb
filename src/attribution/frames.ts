import {TokenKind} from '../text/tokens.ts';
import {Form, Takes, WordClass as W, type CueForm, type CueVerb} from './grammar.ts';
import {is, isMark, isVerb, Mark, quotationFrom, quotationTo, type Marked, type Range} from './marked-text.ts';
import {
  agentAfter,
  findSubjectBefore,
  headNoun,
  skipTimesBack,
  isWord,
  phraseStart,
  readPhrase,
  type Mention,
} from './noun-phrases.ts';

/** A cue verb with its speaker, before the passage it reports is sought. */
export interface Frame {
  verb: CueVerb;
  form: number;
  /** The verb group: "has also said". */
  group: Range;
  /** First token after the cue and its particles. */
  after: number;
  source: Mention | null;
  /** Where the subject was found: before the verb, after it, or in an earlier verb it shares. */
  order: 'before' | 'after' | 'shared' | 'passive';
  /** First token of subject and verb together. */
  start: number;
  /** Limits of the sentence, or of the quotation, that holds it. */
  low: number;
  high: number;
  negated: boolean;
}

/** The frames of a text in order, and for each token the frame that begins there. */
export interface Frames {
  list: Frame[];
  startingAt: Map<number, Frame>;
  /** Tokens that proved to be cue verbs. */
  cueTokens: Set<number>;
}

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
  if (!verb) return null;
  const {low, high} = limitsOf(text, i);
  if (!canBeVerb(text, i, cue, low)) return null;
  const from = groupStart(text, i, low);
  const after = i + 1 + verb.particles.length;
  const passive = (cue.form & Form.participle) !== 0 && (hasBe(text, from, i) || isReduced(text, i, from, cue));
  const negated = hasClass(text, from, i, W.negation);
  const base = {verb, form: cue.form, group: {from, to: after}, after, low, high, negated};
  if (passive) return {...base, source: null, order: 'passive', start: from};
  const wish = isWord(text, from - 1, 'to') ? wishBefore(text, from - 1, low) : null;
  if (wish !== null) {
    const source = findSubjectBefore(text, wish, low);
    return source && {...base, source, order: 'before', group: {from: wish, to: after}, start: source.from};
  }
  if (isWord(text, from - 1, 'to')) return null;
  const bare = cue.form === Form.base && verb.lemma !== 'say';
  const inverted = bare || !(verb.takes & Takes.aside) ? null : invertedSubject(text, verb, from, after, low, high);
  if (inverted && cue.form !== Form.ing) return {...base, source: inverted, order: 'after', start: from};
  if (cue.form === Form.ing && isWord(text, from - 1, 'as')) {
    const source = quotedSubject(text, from - 1, low, earlier);
    return source && {...base, source, order: 'shared', start: from};
  }
  if (cue.form === Form.ing && !hasBe(text, from, i)) {
    if (!(verb.takes & PARTICIPLES) || is(text, i, W.preposition)) return null;
    const absolute = absoluteSubject(text, from, low, verb.weight);
    if (absolute) return {...base, source: absolute, order: 'before', start: absolute.from};
    const follows =
      isMark(text, from - 1, Mark.comma) ||
      isMark(text, from - 1, Mark.dash) ||
      is(text, from - 1, W.coordinator | W.subordinator) ||
      from === low ||
      quotationTo(text, from - 1) !== null;
    const plain = verb.weight >= 0.9 && (verb.takes & Takes.aside) !== 0;
    if (!follows && !plain) return null;
  }
  if (cue.form === Form.ing) {
    const source = hasBe(text, from, i) ? findSubjectBefore(text, from, low) : sharedSubject(text, from, low, earlier);
    return (
      source && {
        ...base,
        source,
        order: hasBe(text, from, i) ? 'before' : 'shared',
        start: hasBe(text, from, i) ? source.from : from,
      }
    );
  }
  const joint = skipTimesBack(text, from, low);
  const shares =
    is(text, joint - 1, W.coordinator) || (isMark(text, from - 1, Mark.comma) && is(text, from, W.coordinator));
  if (shares) {
    const source = sharedSubject(text, from, low, earlier);
    return source && {...base, source, order: 'shared', start: from};
  }
  if (verb.takes & Takes.standing && countsBallots(text, after, high)) return null;
  const subject = findSubjectBefore(text, from, low);
  if (subject && !agrees(text, subject, from, i, cue)) return null;
  if (subject && isNounAfterAll(text, subject, from, i, cue, low)) return null;
  if (subject && verb.weight < 0.9 && !canSpeak(text, subject)) return null;
  if (
    subject &&
    verb.takes === Takes.document &&
    verb.lemma !== 'conduct' &&
    !is(text, headNoun(text, subject.head), W.document)
  )
    return null;
  if (subject) return {...base, source: subject, order: 'before', start: subject.from};
  return null;
}

/** "officials counted 4,000 ballots": work, no statement. */
function countsBallots({tokens, grammar}: Marked, from: number, high: number): boolean {
  for (let i = from; i < high && i - from < 8; i++) if (grammar.ballots.has(tokens.lower[i] as string)) return true;
  return false;
}

/** "wishes to state", "would like to add": the first token of the verb that makes the infinitive a statement. */
function wishBefore(text: Marked, to: number, low: number): number | null {
  const verb = text.cues.get(to - 1);
  const wishes =
    verb?.verbs.some(({lemma}) => lemma === 'wish') ||
    isWord(text, to - 1, 'like', 'continued', 'continues', 'went', 'goes', 'on');
  return wishes ? groupStart(text, isWord(text, to - 1, 'on') ? to - 2 : to - 1, low) : null;
}

/** "results reported by X", "a law seen as unfair": a participle behind its noun, without an auxiliary. */
function isReduced(text: Marked, i: number, from: number, cue: CueForm): boolean {
  if (hasClass(text, from, i, W.have | W.modal)) return false;
  if (!(cue.form & Form.past)) return true;
  return agentAfter(text, i) !== null && !text.mark[i - 1];
}

/** "with officials saying", "reports suggesting": the participle's own subject right before it. */
function absoluteSubject(text: Marked, from: number, low: number, weight: number): Mention | null {
  if (from <= low || text.mark[from - 1]) return null;
  const start = phraseStart(text, from, low);
  if (start === null) return null;
  const before = text.tokens.kind[start - 1] === TokenKind.number ? start - 2 : start - 1;
  if (isWord(text, before, 'with')) return {from: start, to: from, head: {from: start, to: from}};
  if (!is(text, from - 1, W.speaker | W.document) || weight < 0.85) return null;
  if (start > low && !is(text, start - 1, W.preposition | W.coordinator | W.subordinator) && !text.mark[start - 1])
    return null;
  return {from: start, to: from, head: {from: start, to: from}};
}

/** Whose words are given in "quoted X as saying" and "X was quoted as saying". `as` is the token "as". */
function quotedSubject(text: Marked, as: number, low: number, earlier: readonly Frame[]): Mention | null {
  for (let k = earlier.length - 1; k >= 0; k--) {
    const frame = earlier[k] as Frame;
    if (frame.group.to <= low || frame.low !== low) break;
    if (frame.order === 'passive') return findSubjectBefore(text, frame.group.from, low);
    if (frame.after >= as) continue;
    return readPhrase(text, frame.after, as);
  }
  return null;
}

const PARTICIPLES = Takes.clause | Takes.that | Takes.predicate | Takes.charge | Takes.aside | Takes.hearer;

/** Of the verbs that share a form, the one whose particles follow. */
function chooseVerb(text: Marked, i: number, cue: CueForm): CueVerb | null {
  let plain: CueVerb | null = null;
  for (const verb of cue.verbs) {
    if (verb.particles.length === 0) plain ??= verb;
    else if (verb.particles.every((word, k) => text.tokens.lower[i + 1 + k] === word)) return verb;
  }
  return plain;
}

/** Rules out nouns ("the claims"), names ("State") and adjectives ("alleged fraud"). */
function canBeVerb(text: Marked, i: number, cue: CueForm, low: number): boolean {
  if (text.capital[i] && i > low && !isTitleCased(text, i)) return false;
  const before = text.classes[i - 1] ?? 0;
  if (
    i > low &&
    before & (W.determiner | W.possessive) &&
    !(before & W.pronoun) &&
    !isWord(
      text,
      i - 1,
      'this',
      'that',
      'these',
      'those',
      'some',
      'many',
      'most',
      'several',
      'both',
      'all',
      'few',
      'another',
      'others',
      'each',
    )
  )
    return false;
  if (i > low && text.tokens.lower[i - 1] === "'s") return false;
  // "41 pledged delegates"
  if (i > low && text.tokens.kind[i - 1] === TokenKind.number && cue.form & Form.participle) return false;
  if (i > low && before & W.preposition && cue.form !== Form.ing && !isWord(text, i - 1, 'to')) return false;
  if (cue.alsoNoun && cue.form & (Form.base | Form.third) && !(cue.form & Form.past)) {
    if (i === low) return false;
    if (
      is(text, i + 1, W.preposition) &&
      !cue.verbs.some(({particles}) => particles.length > 0 && text.tokens.lower[i + 1] === particles[0])
    )
      return false;
    if (is(text, i + 1, W.be | W.have | W.modal) && cue.form & Form.third && !isMark(text, i - 1, Mark.comma))
      return false;
  }
  return true;
}

/** Headlines capitalise every word: a capital tells nothing where the neighbours have one too and a comma precedes. */
function isTitleCased(text: Marked, i: number): boolean {
  return i < text.headlineEnd && text.capital[i + 1] === 1 && text.capital[i - 1] === 1;
}

/** First token of the verb group: auxiliaries, "not" and adverbs before the cue. */
function groupStart(text: Marked, i: number, low: number): number {
  let from = i;
  while (from > low && is(text, from - 1, W.be | W.have | W.modal | W.negation | W.adverb)) {
    if (text.capital[from - 1] && from - 1 > low) break;
    if (is(text, from - 1, W.pronoun | W.noun | W.speaker)) break;
    from--;
  }
  return from;
}

function hasBe(text: Marked, from: number, to: number): boolean {
  return hasClass(text, from, to, W.be);
}

function hasClass(text: Marked, from: number, to: number, classes: number): boolean {
  for (let i = from; i < to; i++) if (is(text, i, classes)) return true;
  return false;
}

/** "said Kozhayev": a subject after the verb, where a quotation or a comma stands before it. */
function invertedSubject(
  text: Marked,
  verb: CueVerb,
  from: number,
  after: number,
  low: number,
  high: number,
): Mention | null {
  if (from > low) {
    if (!isMark(text, from - 1, Mark.comma) && !quotationTo(text, from - 1)) return null;
    // "X, a spokesman for Y, said police …" has its subject before it
    if (
      isMark(text, from - 1, Mark.comma) &&
      !quotationTo(text, from - 2) &&
      (verb.takes & Takes.hearer ||
        (findSubjectBefore(text, from, low) && !standsAlone(text, after, high)) ||
        !hasVerbIn(text, low, from))
    )
      return null;
  } else if (!quotationTo(text, from - 1)) return null;
  if (is(text, after, W.subordinator | W.pronoun) && !is(text, after, W.pronoun)) return null;
  const mention = readPhrase(text, after, high);
  if (!mention) return null;
  const next = mention.to;
  if (next < high && is(text, next, W.be | W.have | W.modal | W.verb)) return null;
  return mention;
}

/** "…, reported officials.": the phrase behind the verb ends the clause, so that it can only be the subject. */
function standsAlone(text: Marked, after: number, high: number): boolean {
  const mention = readPhrase(text, after, high);
  if (!mention || !(text.capital[mention.head.to - 1] || is(text, mention.head.to - 1, W.speaker))) return false;
  const {to} = mention.head;
  return to >= high || isMark(text, to, Mark.stop) || isMark(text, to, Mark.comma);
}

function hasVerbIn(text: Marked, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(text, i)) return true;
  return false;
}

/** The subject that "…, adding that" and "… and said" share with the verb before them. */
function sharedSubject(text: Marked, from: number, low: number, earlier: readonly Frame[]): Mention | null {
  const limit = contrastBefore(text, from, low);
  let first: Frame | null = null;
  for (let k = earlier.length - 1; k >= 0; k--) {
    const frame = earlier[k] as Frame;
    if (frame.group.to <= limit) break;
    if (frame.high > from && frame.source && frame.order !== 'passive') first = frame;
  }
  const subject = firstSubject(text, first ? first.start : from, limit) ?? first?.source ?? null;
  return subject ?? (limit > low ? firstSubject(text, from, low) : null);
}

/** Where the clause with its own subject begins: behind the last "…, but" or ";". */
function contrastBefore(text: Marked, from: number, low: number): number {
  for (let i = from - 2; i > low; i--)
    if (isMark(text, i, Mark.semicolon) || (is(text, i, W.contrast) && isMark(text, i - 1, Mark.comma))) return i + 1;
  return low;
}

/** The noun phrase before the first verb of the sentence. */
export function firstSubject(text: Marked, high: number, low: number): Mention | null {
  let from = low;
  for (let i = low; i < high && i - from < 40; i++) {
    const quotation = quotationFrom(text, i);
    if (quotation) {
      // “…,” she said: what is quoted has subjects of its own
      if (i === from) from = isMark(text, quotation.to, Mark.comma) ? quotation.to + 1 : quotation.to;
      i = Math.max(quotation.to, from);
    }
    if (i >= high) return null;
    if (i === from) continue;
    if (!startsVerb(text, i)) continue;
    const mention = findSubjectBefore(text, i, from);
    if (mention) return mention;
  }
  return null;
}

function startsVerb(text: Marked, i: number): boolean {
  if (is(text, i, W.be | W.have | W.modal | W.verb)) return true;
  const cue = text.cues.get(i);
  if (cue)
    return (
      (cue.form & (Form.past | Form.third)) !== 0 && !text.capital[i] && !is(text, i - 1, W.determiner | W.preposition)
    );
  const word = text.tokens.lower[i] as string;
  return (
    !text.capital[i] &&
    word.length > 4 &&
    word.endsWith(text.grammar.pastEnding) &&
    !is(text, i - 1, W.determiner | W.preposition | W.possessive)
  );
}

/** Does the subject fit the verb's form? Base forms of words that are nouns too want a plural, third persons a singular. */
function agrees(text: Marked, subject: Mention, groupFrom: number, i: number, cue: CueForm): boolean {
  if (groupFrom < i && is(text, groupFrom, W.have | W.be | W.modal)) return true;
  if (cue.form & (Form.past | Form.participle | Form.ing)) return true;
  const last = headNoun(text, subject.head);
  const word = text.tokens.lower[last] as string;
  if (cue.form === Form.third && cue.alsoNoun && isPlural(text, subject)) return false;
  if (cue.form === Form.third)
    return !(cue.alsoNoun && word.endsWith('s') && !text.capital[last] && !/(?:ss|news|us)$/.test(word));
  if (is(text, last, W.pronoun)) return !/^(?:he|she|it)$/.test(word);
  if (text.tokens.kind[last] === TokenKind.number) return true;
  if (
    isWord(text, subject.head.from, 'some', 'many', 'most', 'few', 'several', 'those', 'both', 'all', 'half', 'nearly')
  )
    return true;
  if (cue.verbs[0]?.lemma === 'say' && is(text, last, W.body)) return true;
  return (
    /(?:[^s]s|people|men|police|media|children|half|majority|third|youth|public|%|cent|staff)$/.test(word) ||
    is(text, last, W.relative) ||
    hasAnd(text, subject)
  );
}

/** "swing states and", "posts depicting": nothing that a verb would have follows. */
function isNounAfterAll(text: Marked, subject: Mention, from: number, i: number, cue: CueForm, low: number): boolean {
  if (!cue.alsoNoun || cue.form & (Form.past | Form.ing) || from < i) return false;
  const aside =
    subject.from > low && (isMark(text, subject.from - 1, Mark.comma) || quotationTo(text, subject.from - 1) !== null);
  if (aside) return false;
  const next = i + 1;
  if (
    is(text, next, W.coordinator) ||
    (text.mark[next] &&
      !isMark(text, next, Mark.colon) &&
      !isMark(text, next, Mark.comma) &&
      !isMark(text, next, Mark.quote))
  )
    return true;
  const word = text.tokens.lower[next] ?? '';
  return word.length > 5 && word.endsWith('ing') && !text.capital[next];
}

/** Names, pronouns, papers and nouns for people and bodies can judge and intend; "a song called" cannot. */
function canSpeak(text: Marked, {head}: Mention): boolean {
  for (let k = head.from; k < head.to; k++) if (text.capital[k] && k > head.from) return true;
  if (text.capital[head.to - 1]) return true;
  for (let k = head.from; k < head.to; k++)
    if (is(text, k, W.speaker | W.pronoun | W.document | W.relative)) return true;
  return /s$/.test(text.tokens.lower[head.to - 1] ?? '');
}

/** "27 member states", "some reports": a plural, so that the form in -s is a noun. */
function isPlural(text: Marked, {head}: Mention): boolean {
  if (text.tokens.kind[head.from] === TokenKind.number && head.to - head.from > 1) return true;
  for (let k = head.from; k < head.to; k++)
    if (text.tokens.kind[k] === TokenKind.number && is(text, k - 1, W.determiner)) return true;
  if (isWord(text, head.from, 'some', 'several', 'many', 'most', 'few', 'all', 'both', 'these', 'those', 'other'))
    return true;
  const last = headNoun(text, head);
  const opensSentence =
    last === head.from && text.capital[last] === 1 && text.tokens.sentence[last] !== text.tokens.sentence[last - 1];
  const named = text.capital[last] === 1 && !(opensSentence && is(text, last, W.person));
  // "credible reports", "member states": a bare word that names no speaker
  return (
    !named &&
    !(is(text, last, W.speaker | W.pronoun) && !opensSentence) &&
    !is(text, head.from, W.determiner | W.possessive) &&
    !hasGenitive(text, head)
  );
}

function hasGenitive({tokens}: Marked, {from, to}: Range): boolean {
  for (let k = from; k < to; k++) if (tokens.lower[k] === "'s") return true;
  return false;
}

function hasAnd(text: Marked, {from, to}: Range): boolean {
  return hasClass(text, from, to, W.coordinator);
}

/** Does the verb report in the given way? */
export function takes({verb}: Frame, kind: number): boolean {
  return (verb.takes & kind) !== 0;
}

export const REPORTS = Takes.clause | Takes.that;
