import {TokenKind} from '../text/tokens.ts';
import {clauseEnd} from './clause-ends.ts';
import type {Frames} from './frame.ts';
import {firstSubject, groupStart} from './frame-subjects.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, type Range} from './marked-text.ts';
import {isWord, type Mention} from './noun-phrases.ts';
import {attributiveBefore, phraseStart} from './phrase-starts.ts';
import {readPhrase} from './phrase-ends.ts';
import {findSubjectBefore} from './subjects.ts';
import {plainDraft, type Draft} from './statement.ts';
import {sentenceLimits} from './token-ranges.ts';

/** Longest run between "claims" and "by" or what they claim, in tokens. */
const REACH = 10;

/**
 * Nouns that report: "X's claims of fraud", "allegations by X that …", "fraud claims by X", "by X's count". Where the
 * text names nobody ("allegations of fraud") the draft has no source but tells that the passage is contested.
 */
export function findNounCues(text: Marked, frames: Frames): Draft[] {
  const drafts: Draft[] = [];
  for (const i of text.nounAt) {
    if (!is(text, i, W.noun | W.document)) continue;
    const draft = is(text, i, W.noun) ? readNounCue(text, i, frames) : readByCount(text, i, frames);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function readNounCue(text: Marked, i: number, frames: Frames): Draft | null {
  const cue = text.cues.get(i);
  if (cue && frames.cueTokens.has(i)) return null;
  const {low, high} = sentenceLimits(text, i);
  const owner = ownerBefore(text, i, low) ?? (takesContent(text, i + 1) ? attributiveBefore(text, i, low) : null);
  const agent = owner ? null : agentAfterNoun(text, i, high);
  const content = passageOf(text, i, agent, low, high, frames);
  if (!content) return null;
  // "fears of a repeat": of opinions only what is told in a clause
  if (isWord(text, i, text.grammar.phrases.opinions) && !isWord(text, content.from, text.grammar.phrases.that))
    return null;
  const contested = text.grammar.contestedNouns.has(text.tokens.lower[i] as string);
  const made = owner || agent ? null : makerBefore(text, i, content.from, low);
  const source = owner ?? agent?.source ?? made?.source ?? null;
  if (!source && !contested) return null;
  const rule = source ? 'noun' : 'noun-unnamed';
  return {
    source,
    cue: [{from: made?.verb ?? i, to: i + 1}],
    content: [content],
    stance: contested ? 'claimed' : 'neutral',
    hedged: contested,
    confidence: text.grammar.rules.get(rule)?.confidence ?? 0.6,
    rule,
    via: null,
  };
}

/** "X made the claim that", "X came to the conclusion that": whose verb the noun is the object of. */
function makerBefore(text: Marked, i: number, content: number, low: number): {source: Mention; verb: number} | null {
  const contested = text.grammar.contestedNouns.has(text.tokens.lower[i] as string);
  const of = contested && isWord(text, content - 1, text.grammar.phrases.nounComplements);
  if (!of && !isWord(text, content, text.grammar.phrases.that)) return null;
  let verb = i - 1;
  while (verb > low && i - verb < 5 && !isWord(text, verb, text.grammar.phrases.makes)) {
    if (text.mark[verb] || is(text, verb, W.possessive | W.relative | W.subordinator)) return null;
    verb--;
  }
  if (!isWord(text, verb, text.grammar.phrases.makes)) return null;
  const from = groupStart(text, verb, low);
  const joined = is(text, from - 1, W.coordinator);
  const source = findSubjectBefore(text, from, low) ?? (joined ? firstSubject(text, from, low) : null);
  return source && {source, verb};
}

/** "the president's claims", "their claims": whoever the noun belongs to. */
function ownerBefore(text: Marked, i: number, low: number): Mention | null {
  if (i <= low) return null;
  let at = i - 1;
  while (
    at > low &&
    i - at < 4 &&
    !is(text, at, W.possessive) &&
    text.tokens.lower[at] !== text.grammar.endings.genitive &&
    !text.mark[at] &&
    !is(text, at, W.determiner | W.preposition) &&
    !isVerb(text, at)
  )
    at--;
  if (is(text, at, W.possessive) && !is(text, at, W.relative))
    return {from: at, to: at + 1, head: {from: at, to: at + 1}};
  const genitive =
    text.tokens.lower[at] === text.grammar.endings.genitive || /^['’]$/.test(text.tokens.lower[at] as string);
  if (!genitive || at <= low) return null;
  const from = phraseStart(text, at, low);
  return from === null ? null : {from, to: at, head: {from, to: at}};
}

/** Does what is claimed follow: "of fraud", "that the vote was rigged"? */
function takesContent(text: Marked, i: number): boolean {
  return isWord(text, i, text.grammar.phrases.nounComplements) || isWord(text, i, text.grammar.phrases.that);
}

/** "claims by X", "allegations of fraud from X". */
function agentAfterNoun(text: Marked, i: number, high: number): {source: Mention; at: number} | null {
  for (let j = i + 1; j < high && j - i < REACH; j++) {
    const from = isWord(text, j, text.grammar.phrases.from);
    if (isWord(text, j, text.grammar.phrases.by) || from) {
      const source = readPhrase(text, j + 1, high);
      // "claims of threats from abroad": behind what is claimed only who plainly speaks
      if (
        from &&
        j > i + 1 &&
        !(source && is(text, source.head.to - 1, W.person | W.speaker) && !text.capital[source.head.to - 1])
      )
        return null;
      return source &&
        (text.capital[source.head.from] || is(text, source.head.to - 1, W.speaker) || text.capital[source.head.to - 1])
        ? {source, at: j}
        : null;
    }
    if (text.mark[j] || is(text, j, W.subordinator | W.relative | W.be | W.have | W.modal | W.verb)) return null;
  }
  return null;
}

/** What is claimed: behind "that" or "of", or the words before the noun ("fraud claims"). */
function passageOf(
  text: Marked,
  i: number,
  agent: {source: Mention; at: number} | null,
  low: number,
  high: number,
  frames: Frames,
): Range | null {
  let at = i + 1;
  if (agent && agent.at === i + 1) at = agent.source.to;
  if (isMark(text, at, Mark.comma) && isWord(text, at + 1, text.grammar.phrases.that)) at++;
  if (isWord(text, at, text.grammar.phrases.that)) return {from: at, to: clauseEnd(text, at + 1, high, frames, null)};
  if (isWord(text, at, text.grammar.phrases.nounComplements)) {
    const to = agent && agent.at > at ? agent.at : objectEnd(text, at + 1, high);
    return to > at + 1 ? {from: at + 1, to} : null;
  }
  let from = i;
  while (
    from > low &&
    i - from < 3 &&
    !text.mark[from - 1] &&
    text.tokens.kind[from - 1] === TokenKind.word &&
    text.classes[from - 1] === 0 &&
    text.tokens.lower[from - 1] !== text.grammar.endings.genitive &&
    !text.capital[from - 1]
  )
    from--;
  return from < i ? {from, to: i} : null;
}

/** The object of "claims of" ends at the next verb or mark. */
function objectEnd(text: Marked, from: number, high: number): number {
  let to = from;
  for (; to < high; to++) {
    if (text.mark[to] && !isMark(text, to, Mark.quote)) break;
    if (to > from && isVerb(text, to)) break;
    if (
      is(text, to, W.be | W.have | W.modal | W.verb | W.relative) ||
      (is(text, to, W.subordinator) && !is(text, to, W.preposition))
    )
      break;
  }
  return to;
}

/** "279 votes, by NBC's reckoning", "by the group's count, 50 people" and "by the calculations of the group". */
function readByCount(text: Marked, i: number, frames: Frames): Draft | null {
  const {low, high} = sentenceLimits(text, i);
  const counter = genitiveCounter(text, i, low) ?? ofCounter(text, i, low, high);
  if (!counter) return null;
  const {source, cue, by, after} = counter;
  const goesOn = isMark(text, after, Mark.comma) || isWord(text, after, text.grammar.phrases.of);
  const content =
    by === low || goesOn
      ? {from: goesOn ? after + 1 : after, to: clauseEnd(text, goesOn ? after + 1 : after, high, frames, null)}
      : {from: clauseFrom(text, by, low), to: by};
  if (content.to <= content.from) return null;
  return plainDraft(text, 'by-count', source, cue, [content]);
}

interface Counter {
  source: Mention;
  cue: Range[];
  /** The token "by". */
  by: number;
  /** First token behind the phrase. */
  after: number;
}

function genitiveCounter(text: Marked, i: number, low: number): Counter | null {
  if (i === 0 || text.tokens.lower[i - 1] !== text.grammar.endings.genitive) return null;
  const from = phraseStart(text, i - 1, low);
  if (from === null || !isWord(text, from - 1, text.grammar.phrases.by)) return null;
  const cue = [
    {from: from - 1, to: from},
    {from: i - 1, to: i + 1},
  ];
  return {source: {from, to: i - 1, head: {from, to: i - 1}}, cue, by: from - 1, after: i + 1};
}

function ofCounter(text: Marked, i: number, low: number, high: number): Counter | null {
  const by = is(text, i - 1, W.determiner) ? i - 2 : i - 1;
  if (
    by < low ||
    !isWord(text, i, text.grammar.phrases.countNouns) ||
    !isWord(text, by, text.grammar.phrases.by) ||
    !isWord(text, i + 1, text.grammar.phrases.of)
  )
    return null;
  const source = readPhrase(text, i + 2, high, true);
  if (!source || !(text.capital[source.head.to - 1] || is(text, source.head.to - 1, W.speaker))) return null;
  return {source, cue: [{from: by, to: i + 2}], by, after: source.to};
}

/** The figures counted stand in the same clause: back to a comma with "or", or to the sentence's start. */
function clauseFrom(text: Marked, to: number, low: number): number {
  for (let i = to - 1; i > low; i--)
    if (isMark(text, i, Mark.semicolon) || (isMark(text, i, Mark.comma) && is(text, i + 1, W.coordinator)))
      return i + 1;
  return low;
}
