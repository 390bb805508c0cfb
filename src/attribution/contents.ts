import {TokenKind} from '../text/tokens.ts';
import {Form, Takes, WordClass as W} from './grammar.ts';
import {takes, type Frame, type Frames} from './frames.ts';
import {is, isMark, isVerb, Mark, quotationFrom, quotationTo, type Marked, type Range} from './marked-text.ts';
import {isWord, readPhrase} from './noun-phrases.ts';

/** What a cue reports, how it was found, and who was told. */
export interface Reported {
  content: Range[];
  rule: string;
  via: Range | null;
}

/** Longest circumstance between a cue and what it reports ("said in an interview with … on Tuesday"), in tokens. */
const LONGEST_ADJUNCT = 18;

/** Finds the passage that a frame reports; `null` where the construction is none that reports. */
export function findContent(text: Marked, frame: Frame, frames: Frames): Reported | null {
  if (frame.order === 'passive') return findPassiveContent(text, frame, frames);
  const told = takes(frame, Takes.hearer) ? skipHearer(text, frame) : {at: frame.after, via: null};
  const {via} = told;
  const at = frame.order === 'after' && frame.source ? frame.source.to : told.at;
  const next = skipAdjuncts(text, at, frame.high);
  const relative = frame.source !== null && is(text, frame.source.from, W.relative);
  const as = asAside(text, frame, next, frames);
  if (as) return {content: [as], rule: 'as-aside', via};
  const before = relative ? null : contentBefore(text, frame);
  if (
    before &&
    (frame.order === 'after' ||
      (quotationTo(text, before.to - 1) && before.to === frame.start) ||
      endsClause(text, next, frame.high, frames) ||
      (frame.verb.weight === 1 && hasVerb(text, before) && runsOut(text, next, frame.high)))
  ) {
    const rest = splitRest(text, next, frame, frames, before);
    const quoted = quotationTo(text, before.to - 1) !== null;
    const order = frame.order === 'after' ? 'inverted' : rest ? 'split' : 'aside';
    if (quoted || takes(frame, Takes.aside))
      return {content: rest ? [before, rest] : [before], rule: `${quoted ? 'quote' : 'clause'}-${order}`, via};
  }
  if (frame.order === 'after') return null;
  return contentAfter(text, frame, next, frames, via);
}

/** "As X said, …" and "…, as X said". */
function asAside(text: Marked, frame: Frame, next: number, frames: Frames): Range | null {
  const at = frame.start - 1;
  if (frame.order !== 'before' || !isWord(text, at, 'as') || !takes(frame, Takes.aside)) return null;
  if (at <= frame.low || is(text, at - 1, W.coordinator)) {
    for (let i = next; i < frame.high && i - next < LONGEST_ADJUNCT; i++)
      if (isMark(text, i, Mark.comma) || isMark(text, i, Mark.colon)) {
        const quotation = quotationFrom(text, i + 1);
        return quotation ?? {from: i + 1, to: clauseEnd(text, i + 1, frame.high, frames, frame)};
      }
    return null;
  }
  if (!isMark(text, at - 1, Mark.comma)) return null;
  return {from: clauseStart(text, at - 1, frame.low), to: at - 1};
}

/** The passage that ends right before the frame: a quotation, or the clause before its comma. */
function contentBefore(text: Marked, frame: Frame): Range | null {
  const end = frame.start;
  if (end <= 0) return null;
  const quotation =
    quotationTo(text, end - 1) ?? (isMark(text, end - 1, Mark.comma) ? quotationTo(text, end - 2) : null);
  if (quotation) {
    if (text.tokens.block[quotation.to - 1] !== text.tokens.block[end]) return null;
    // a word or two in quotation marks at the end of a clause: the clause is the passage
    return startsBeforeQuotation(text, quotation, frame) ?? quotation;
  }
  if (end - 1 <= frame.low || !(isMark(text, end - 1, Mark.comma) || isMark(text, end - 1, Mark.dash))) return null;
  return {from: clauseStart(text, end - 1, frame.low), to: end - 1};
}

/** "It was “an illusion,” the group said": the clause around a quotation that begins in its middle. */
function startsBeforeQuotation(text: Marked, quotation: Range, frame: Frame): Range | null {
  if (quotation.from <= frame.low || isMark(text, quotation.from - 1, Mark.stop)) return null;
  if (isMark(text, quotation.from - 1, Mark.comma) || isMark(text, quotation.from - 1, Mark.colon)) return null;
  if (text.tokens.sentence[quotation.from] !== text.tokens.sentence[quotation.from - 1]) return null;
  return {from: clauseStart(text, quotation.from, frame.low), to: quotation.to};
}

/** A colon between words, no time of day. */
function isPause(text: Marked, i: number): boolean {
  const {start, end} = text.tokens;
  return isMark(text, i, Mark.colon) && start[i + 1] !== end[i];
}

/** Where the clause that ends at `to` begins: behind a contrast ("…, but"), else at the limit. */
function clauseStart(text: Marked, to: number, low: number): number {
  let verbSeen = false;
  for (let i = to - 1; i > low; i--) {
    if (isMark(text, i, Mark.semicolon) || isPause(text, i)) return i + 1;
    // "a court whose hearings, lawyers say, lasted …": the aside stands between the relative's subject and its verb
    if (is(text, i, W.relative) && !is(text, i, W.subordinator) && !verbSeen && i < to - 1) return i;
    verbSeen ||= isVerb(text, i);
    if (is(text, i, W.contrast) && isMark(text, i - 1, Mark.comma)) return i + 1;
  }
  return is(text, low, W.coordinator) ? low + 1 : low;
}

/** After "…, police said": the sentence ends, or something follows that is not theirs. */
function endsClause(text: Marked, at: number, high: number, frames: Frames): boolean {
  if (at >= high || isMark(text, at, Mark.stop) || isMark(text, at, Mark.semicolon) || isMark(text, at, Mark.close))
    return true;
  if (is(text, at, W.subordinator) && !isWord(text, at, 'that')) return true;
  if (is(text, at, W.coordinator)) return true;
  return isMark(text, at, Mark.comma) || isMark(text, at, Mark.dash) || frames.startingAt.has(at);
}

/** "…, she said from exile." and "…, she wrote in an opinion piece.": a circumstance to the sentence's end. */
function runsOut(text: Marked, at: number, high: number): boolean {
  if (!is(text, at, W.preposition) || is(text, at, W.subordinator)) return false;
  for (let i = at; i < high && i - at < LONGEST_ADJUNCT; i++) {
    if (isMark(text, i, Mark.stop)) return true;
    if (text.mark[i] || isVerb(text, i) || text.tokens.kind[i] === TokenKind.number) return false;
    if (is(text, i, W.relative | W.pronoun | W.numeral) && !is(text, i, W.possessive)) return false;
  }
  return false;
}

/** "“…,” he said, “…”" and "At noon, police said, he died": the passage goes on behind the frame. */
function splitRest(text: Marked, at: number, frame: Frame, frames: Frames, before: Range): Range | null {
  if (!isMark(text, at, Mark.comma) && !isMark(text, at, Mark.colon) && !isMark(text, at, Mark.dash)) return null;
  const from = at + 1;
  const quotation = quotationFrom(text, from);
  if (quotation) return quotation;
  if (quotationTo(text, before.to - 1) || frames.startingAt.has(from) || from >= frame.high) return null;
  if (
    isWord(text, from, 'and') &&
    frame.order === 'before' &&
    hasVerbAhead(text, from, frame.high) &&
    !frames.startingAt.has(from + 1)
  )
    return {from: from + 1, to: clauseEnd(text, from + 1, frame.high, frames, frame)};
  if (is(text, from, W.coordinator | W.relative | W.subordinator) || isParticiple(text, from)) return null;
  const holdsVerb = hasVerb(text, before);
  if (holdsVerb && !hasVerbAhead(text, from, frame.high)) return null;
  if (holdsVerb && frame.order === 'after' && !isWord(text, from, 'with')) return null;
  if (isWord(text, from, 'with')) return {from, to: clauseEnd(text, from, frame.high, frames, frame)};
  return {from, to: clauseEnd(text, from, frame.high, frames, frame)};
}

function isParticiple(text: Marked, i: number): boolean {
  const word = text.tokens.lower[i] ?? '';
  return word.length > 4 && word.endsWith('ing') && text.capital[i] === 0;
}

function hasVerb(text: Marked, {from, to}: Range): boolean {
  for (let i = from; i < to; i++) if (isVerb(text, i)) return true;
  return false;
}

function hasVerbAhead(text: Marked, from: number, high: number): boolean {
  return hasVerb(text, {from, to: Math.min(high, from + 25)});
}

/** Steps over the one who is told, and over "a news conference". */
function skipHearer(text: Marked, frame: Frame): {at: number; via: Range | null} {
  const from = frame.after;
  if (
    isWord(text, from, 'that') ||
    isMark(text, from, Mark.comma) ||
    isMark(text, from, Mark.colon) ||
    quotationFrom(text, from)
  )
    return {at: from, via: null};
  if (is(text, from, W.pronoun) || isWord(text, from, 'him', 'her', 'them', 'us', 'me', 'it'))
    return {at: from + 1, via: null};
  const hearer = readPhrase(text, from, frame.high, true);
  if (!hearer) return {at: from, via: null};
  const to = cutHearer(text, hearer.head);
  return {at: to, via: {from, to}};
}

/** "told Reuters police had": the hearer ends before a lower-cased speaker or a name of its own. */
function cutHearer(text: Marked, {from, to}: Range): number {
  for (let i = from + 1; i < to; i++) {
    if (is(text, i, W.time) && !text.capital[i - 1] === false) return i;
    if (
      text.capital[i - 1] &&
      !text.capital[i] &&
      is(text, i, W.speaker) &&
      !isWord(
        text,
        i,
        'news',
        'agency',
        'radio',
        'television',
        'network',
        'newspaper',
        'magazine',
        'website',
        'channel',
        'reporters',
        'journalists',
        'correspondent',
        'station',
        'service',
      )
    )
      return i;
    if (
      !text.capital[i - 1] &&
      text.capital[i] &&
      is(text, i - 1, W.speaker) &&
      text.tokens.lower[i - 1]?.endsWith('s')
    )
      return i;
  }
  return to;
}

/** Steps over "on Tuesday", "in a statement", "at a news conference in X" where the reported passage follows. */
function skipAdjuncts(text: Marked, from: number, high: number): number {
  let at = from;
  for (let round = 0; round < 5 && at < high; round++) {
    const next = skipAdjunct(text, at, high);
    if (next === at || next - from > LONGEST_ADJUNCT) break;
    at = next;
  }
  return at;
}

function skipAdjunct(text: Marked, at: number, high: number): number {
  let i = at;
  if (
    is(text, i, W.adverb) &&
    !is(text, i, W.pronoun | W.determiner) &&
    (is(text, i + 1, W.time | W.preposition | W.subordinator) || text.mark[i + 1])
  )
    return i + 1;
  if (isWord(text, i, 'on', 'late', 'early', 'earlier', 'last', 'this', 'later') && is(text, i + 1, W.time)) i++;
  if (isWord(text, i, 'earlier', 'later') && isWord(text, i + 1, 'this', 'that', 'in') && is(text, i + 2, W.time))
    i += 2;
  if (is(text, i, W.time) && (i > at || text.capital[i] || isWord(text, i, 'yesterday', 'today', 'tonight'))) {
    while (i < high && (is(text, i, W.time) || isNumberAfterMonth(text, i))) i++;
    return i;
  }
  if (!is(text, at, W.preposition) || isWord(text, at, 'of', 'as', 'than')) return at;
  return skipOccasion(text, at, high);
}

function isNumberAfterMonth(text: Marked, i: number): boolean {
  return (
    text.tokens.kind[i] === TokenKind.number && is(text, i - 1, W.time) && !text.tokens.lower[i - 1]?.endsWith('day')
  );
}

/** "in a statement published by X", up to "that", a comma or a quotation. */
function skipOccasion(text: Marked, at: number, high: number): number {
  let named = isWord(text, at, 'during', 'after', 'before');
  for (let i = at + 1; i < high && i - at < LONGEST_ADJUNCT; i++) {
    if (is(text, i, W.occasion) || (text.capital[i] && i <= at + 2)) named = true;
    const ends =
      isWord(text, i, 'that') ||
      text.mark[i] === Mark.comma ||
      text.mark[i] === Mark.colon ||
      text.mark[i] === Mark.stop ||
      quotationFrom(text, i) !== null;
    if (ends) return named || isWord(text, i, 'that') ? i : at;
    if (isVerb(text, i)) break;
    if (text.mark[i] && text.mark[i] !== Mark.open && text.mark[i] !== Mark.close && text.mark[i] !== Mark.other) break;
  }
  // no sign of an end: a plain "in a statement" still ends where its noun does
  const phrase = readPhrase(text, at + 1, high, true);
  if (phrase && is(text, phrase.head.to - 1, W.occasion | W.time) && phrase.head.to - at < 6) return phrase.head.to;
  return at;
}

/** The passage behind the cue: a quotation, a clause, or the complement that the verb takes. */
function contentAfter(text: Marked, frame: Frame, next: number, frames: Frames, via: Range | null): Reported | null {
  let at = next;
  const paused = isMark(text, at, Mark.comma) || isMark(text, at, Mark.colon);
  if (paused) at++;
  const quotation = quotationFrom(text, at);
  if (quotation && frame.order !== 'passive') {
    const to = goesOnBehind(text, quotation, frame, frames);
    if (takes(frame, Takes.predicate) && !paused && !takes(frame, Takes.aside))
      return {content: [quotation], rule: ruleOf(frame, 'judgement'), via};
    if (takes(frame, Takes.clause | Takes.that | Takes.aside) || paused)
      return {
        content: [{from: quotation.from, to}],
        rule: frame.order === 'shared' ? 'shared-subject' : 'cue-quote',
        via,
      };
  }
  if (at >= frame.high) return colonBlock(text, frame, via);
  if (paused && isMark(text, at - 1, Mark.comma) && !isWord(text, at, 'that')) {
    // "X said, citing Y, that …"
    const resumed =
      next > frame.after && frame.order === 'before' && via === null ? at : resumeBehindAside(text, at, frame);
    if (resumed === null) return null;
    at = resumed;
  }
  const that = isWord(text, at, 'that');
  const to = clauseEnd(text, that ? at + 1 : at, frame.high, frames, frame);
  if (to <= at) return null;
  const content = [{from: at, to}];
  const phrase = [{from: at, to: phraseContentEnd(text, at, to)}];
  if (that && takes(frame, Takes.clause | Takes.that | Takes.object | Takes.infinitive))
    return {content, rule: ruleOf(frame, 'clause-that'), via};
  if (takes(frame, Takes.document) && isPaper(text, frame) && (takes(frame, Takes.clause) || holdsFigure(text, at, to)))
    return {content, rule: 'document', via};
  if (takes(frame, Takes.document) && frame.verb.lemma === 'conduct' && hasPoll(text, at, to))
    return {content, rule: 'poll-conducted', via};
  if (takes(frame, Takes.count) && holdsFigure(text, at, takes(frame, Takes.standing) ? Math.min(to, at + 4) : to))
    return {content, rule: 'count', via};
  if (takes(frame, Takes.charge)) return {content: phrase, rule: ruleOf(frame, 'charge'), via};
  if (takes(frame, Takes.that) && isWord(text, at, 'if', 'whether'))
    return {content, rule: ruleOf(frame, 'clause-that'), via};
  if (takes(frame, Takes.infinitive) && isWord(text, at, 'to')) return {content, rule: ruleOf(frame, 'intention'), via};
  if (takes(frame, Takes.clause) && readsLikeClause(text, at, to, frame))
    return {content, rule: ruleOf(frame, paused ? 'clause-colon' : 'clause-bare'), via};
  if (takes(frame, Takes.predicate) && beginsObject(text, at))
    return {content: phrase, rule: ruleOf(frame, 'judgement'), via};
  if (takes(frame, Takes.predicate) && isFronted(text, frame, at))
    return {content: phrase, rule: ruleOf(frame, 'judgement'), via};
  if (takes(frame, Takes.infinitive) && isWord(text, at, 'to', 'not'))
    return {content, rule: ruleOf(frame, 'intention'), via};
  if (takes(frame, Takes.object) && beginsObject(text, at))
    return {content: phrase, rule: ruleOf(frame, 'object'), via};
  return null;
}

/** An object ends where the verb phrase is joined by another: "praised the vote and left". */
function phraseContentEnd(text: Marked, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const quotation = quotationFrom(text, i);
    if (quotation) i = quotation.to;
    if (isPause(text, i)) return i;
    if (isMark(text, i, Mark.comma) && is(text, i + 1, W.relative)) return i;
    if (is(text, i, W.coordinator) && isVerb(text, i + 1)) return isMark(text, i - 1, Mark.comma) ? i - 1 : i;
  }
  return to;
}

function hasPoll(text: Marked, from: number, to: number): boolean {
  for (let i = from; i < to && i - from < 6; i++) if (is(text, i, W.poll)) return true;
  return false;
}

function holdsFigure(text: Marked, from: number, to: number): boolean {
  for (let i = from; i < to && i - from < 12; i++) {
    if (text.tokens.kind[i] === TokenKind.number) return true;
    if (
      /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half|one)$/.test(
        text.tokens.lower[i] as string,
      )
    )
      return true;
  }
  return false;
}

/** An object is a noun phrase; "at least 50" and "about 50" are, for all their prepositions. */
function beginsObject(text: Marked, at: number): boolean {
  if (text.mark[at]) return false;
  if (text.tokens.kind[at + 1] === TokenKind.number || isWord(text, at + 1, 'least', 'most', 'than')) return true;
  if (isWord(text, at, 'up') && isWord(text, at + 1, 'to')) return true;
  return !is(text, at, W.preposition | W.subordinator | W.coordinator);
}

/** "a result his party dismissed as fraudulent": the object stands before the subject. */
function isFronted(text: Marked, {source, order, low}: Frame, at: number): boolean {
  if (order !== 'before' || !source || !isWord(text, at, 'as') || source.from - 1 <= low) return false;
  const before = source.from - 1;
  // "what she described as" has no object of its own
  if (text.grammar.freeRelatives.has(text.tokens.lower[before] as string)) return false;
  return is(text, before, W.relative) || (!text.mark[before] && !isVerb(text, before));
}

const ACTS: ReadonlySet<string> = new Set(['object', 'intention', 'judgement']);

function ruleOf(frame: Frame, rule: string): string {
  if (frame.order !== 'shared') return rule;
  if (ACTS.has(rule)) return 'shared-act';
  return frame.form === Form.ing ? 'participle' : 'shared-subject';
}

/** Is the subject a paper, a count or a poll? */
export function isPaper(text: Marked, {source}: Frame): boolean {
  if (!source) return false;
  for (let i = source.head.from; i < source.head.to; i++) if (is(text, i, W.document)) return true;
  return false;
}

/** "In a statement he said:" before a quotation in the next block. */
function colonBlock(text: Marked, frame: Frame, via: Range | null): Reported | null {
  if (!isMark(text, frame.high - 1, Mark.colon)) return null;
  const quotation = quotationFrom(text, frame.high);
  return quotation && {content: [quotation], rule: 'cue-quote', via};
}

/** A clause has a verb; a noun phrase alone is the object of "announced". */
function readsLikeClause(text: Marked, from: number, to: number, frame: Frame): boolean {
  if (is(text, from, W.pronoun)) return true;
  if (isWord(text, from, 'if', 'whether', 'how', 'why', 'what', 'when', 'there')) return true;
  for (let i = from + 1; i < to; i++) {
    const quotation = quotationFrom(text, i);
    if (quotation) return true;
    // "confirmed the sentence, which includes …": the verb of a relative clause makes no clause of its object
    if (takes(frame, Takes.object) && is(text, i, W.relative | W.subordinator) && !is(text, i, W.preposition))
      return false;
    if (isVerb(text, i)) return true;
    if (i - from > 30) break;
  }
  return frame.verb.weight === 1 && takes(frame, Takes.aside) && frame.verb.lemma === 'say';
}

/** "said, citing a report, that": the place behind the second comma, or `null`. */
function resumeBehindAside(text: Marked, from: number, frame: Frame): number | null {
  for (let i = from; i < frame.high && i - from < LONGEST_ADJUNCT; i++)
    if (isMark(text, i, Mark.comma)) {
      const at = i + 1;
      if (isWord(text, at, 'that') || quotationFrom(text, at)) return at;
      return i - from < 6 && is(text, from, W.preposition | W.adverb | W.subordinator) ? at : null;
    }
  return null;
}

/** A quotation that ends without a stop goes on with the clause: “an illusion” and that …. */
function goesOnBehind(text: Marked, quotation: Range, frame: Frame, frames: Frames): number {
  const last = text.tokens.lower[quotation.to - 2] ?? '';
  if (/[.!?]$/.test(last) || quotation.to >= frame.high) return quotation.to;
  if (last === ',' || isMark(text, quotation.to, Mark.stop) || frames.startingAt.has(quotation.to)) return quotation.to;
  if (isMark(text, quotation.to, Mark.comma)) return quotation.to;
  return clauseEnd(text, quotation.to, frame.high, frames, frame);
}

/** End (exclusive) of the reported clause that begins at `from`. */
export function clauseEnd(text: Marked, from: number, high: number, frames: Frames, self: Frame | null): number {
  let end = high;
  for (let i = from; i < high; i++) {
    const quotation = quotationFrom(text, i);
    if (quotation) {
      i = quotation.to - 1;
      if (i + 1 >= high) end = Math.max(high, quotation.to);
      continue;
    }
    if (endsHere(text, i, from, high, frames, self)) {
      end = i;
      break;
    }
  }
  if (self?.source && (is(text, self.source.from, W.relative) || isFreeRelative(text, self)))
    end = firstComma(text, from, end);
  while (
    end > from &&
    (isMark(text, end - 1, Mark.stop) || isMark(text, end - 1, Mark.comma) || isMark(text, end - 1, Mark.semicolon))
  )
    end--;
  return end;
}

/** "in what officials called an unusual step, …": what is said ends with the clause. */
function isFreeRelative(text: Marked, {source, order, low}: Frame): boolean {
  if (order !== 'before' || !source || source.from <= low) return false;
  return (
    is(text, source.from - 1, W.subordinator) &&
    text.grammar.freeRelatives.has(text.tokens.lower[source.from - 1] ?? '')
  );
}

/** What a relative clause reports ends with the clause: at its comma. */
export function firstComma(text: Marked, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const quotation = quotationFrom(text, i);
    if (quotation) i = quotation.to - 1;
    else if (isMark(text, i, Mark.comma)) return i;
  }
  return to;
}

function endsHere(text: Marked, i: number, from: number, high: number, frames: Frames, self: Frame | null): boolean {
  if (i === from) return false;
  const comma = isMark(text, i, Mark.comma);
  if (comma || isMark(text, i, Mark.semicolon) || isMark(text, i, Mark.dash)) {
    let next = i + 1;
    if (isAccordingTo(text, next) || isCiting(text, next)) return true;
    const joins = is(text, next, W.coordinator) || is(text, next, W.contrast) || isWord(text, next, 'as');
    if (joins) next++;
    const frame = frames.startingAt.get(next);
    if (frame && frame !== self && (joins || frame.order === 'shared' || closesSentence(text, frame, high)))
      return true;
    if (self && comma && is(text, i + 1, W.contrast) && !is(text, i + 1, W.coordinator)) return true;
    return isMark(text, i, Mark.semicolon) && frame !== undefined;
  }
  if (isAccordingTo(text, i)) return true;
  if (!is(text, i, W.coordinator | W.contrast)) return false;
  const frame = frames.startingAt.get(i + 1);
  return frame !== undefined && frame !== self && frame.order === 'shared' && frame.group.from === i + 1;
}

/** ", Reuters reported." at the end of a sentence speaks of all before it. */
function closesSentence(text: Marked, frame: Frame, high: number): boolean {
  return frame.order === 'after' || frame.after >= high - 1 || isMark(text, frame.after, Mark.stop);
}

/** ", citing X" ends what is passed on. */
function isCiting(text: Marked, i: number): boolean {
  const cue = text.cues.get(i);
  return cue?.form === Form.ing && cue.verbs.some(({lemma}) => text.grammar.citing.has(lemma));
}

function isAccordingTo(text: Marked, i: number): boolean {
  return text.accordingAt.has(i);
}

/** Passives: "dismissed as rigged by monitors", "is said to be", "was told that". */
function findPassiveContent(text: Marked, frame: Frame, frames: Frames): Reported | null {
  if (takes(frame, Takes.hearer)) return null;
  const at = skipAdjuncts(text, frame.after, frame.high);
  if (isWord(text, at, 'as') && text.cues.get(at + 1)?.form === Form.ing) return null;
  const to = clauseEnd(text, at, frame.high, frames, frame);
  if (to <= at) return null;
  if (isWord(text, at, 'that', 'to', 'as', 'of') || (takes(frame, Takes.predicate) && beginsObject(text, at)))
    return {content: [{from: at, to}], rule: 'passive-unnamed', via: null};
  return null;
}
