import {TokenKind} from '../text/tokens.ts';
import {clauseEnd, firstComma} from './clause-ends.ts';
import type {Frames} from './frame.ts';
import {firstSubject} from './frame-subjects.ts';
import {Form, Takes, WordClass as W, type CueVerb} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, type Range} from './marked-text.ts';
import {headNoun, isWord} from './noun-phrases.ts';
import {readPhrase} from './phrase-ends.ts';
import type {Draft} from './statement.ts';
import {clauseStart} from './token-ranges.ts';

/** How far behind its verb an agent may stand, in tokens: "dismissed as badly flawed and rigged by X". */
const REACH = 16;

const SPEAKS = Takes.clause | Takes.that | Takes.aside | Takes.hearer | Takes.predicate | Takes.charge | Takes.object;
const JUDGES = Takes.predicate | Takes.charge | Takes.object;

/** Judges and speakers in the passive: "dismissed as rigged by international monitors", "reported Monday by X". */
export function findAgents(text: Marked, frames: Frames): Draft[] {
  const drafts: Draft[] = [];
  for (const i of text.cueAt) {
    const cue = text.cues.get(i);
    if (!cue || !(cue.form & Form.participle) || (text.capital[i] && i > 0)) continue;
    const verb = cue.verbs.find(({particles}) => particles.length === 0);
    const draft = verb && readAgent(text, i, verb, frames);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function readAgent(text: Marked, i: number, verb: CueVerb, frames: Frames): Draft | null {
  const {sentence, sentenceStart} = text.tokens;
  const high = sentenceStart[(sentence[i] as number) + 1] as number;
  const by = findBy(text, i + 1, high);
  if (by === null) return null;
  const passive = isPassive(text, i);
  const complement = by > i + 1 && !is(text, i + 1, W.time) && !(is(text, i + 1, W.adverb) && by === i + 2);
  if (!passive && complement && !isWord(text, i + 1, text.grammar.phrases.as)) return null;
  const speaks = SPEAKS | (hasAuxiliary(text, i) ? 0 : Takes.count);
  if (!(verb.takes & (complement ? JUDGES : speaks))) return null;
  const source = readPhrase(text, by + 1, high);
  if (!source || !isSpeaker(text, source.head)) return null;
  const low = sentenceStart[sentence[i] as number] as number;
  const rest =
    !complement && isWord(text, source.to, text.grammar.phrases.agentComplements)
      ? {from: source.to, to: firstComma(text, source.to, clauseEnd(text, source.to, high, frames, null))}
      : null;
  // "an attack claimed by the group", "a region claimed by both"
  if (!rest && text.grammar.claimsWins.has(verb.lemma)) return null;
  const content = rest ? [rest] : complement ? [{from: i + 1, to: by}] : [passageBefore(text, i, low)];
  if ((content[0]?.to ?? 0) <= (content[0]?.from ?? 0)) return null;
  const rule = complement ? 'agent-judgement' : 'agent';
  return {
    source,
    cue: [{from: groupFrom(text, i, low), to: i + 1}],
    content,
    stance: verb.stance,
    hedged: verb.hedged,
    confidence: (text.grammar.rules.get(rule)?.confidence ?? 0.8) * Math.max(verb.weight, 0.9),
    rule,
    via: null,
  };
}

/** "by" behind the verb, no clause between. */
function findBy(text: Marked, from: number, high: number): number | null {
  for (let j = from; j < high && j - from < REACH; j++) {
    if (isWord(text, j, text.grammar.phrases.by)) return is(text, j + 1, W.occasion) ? null : j;
    if (isMark(text, j, Mark.comma) && !isWord(text, from, text.grammar.phrases.as)) return null;
    if (text.mark[j] && !isMark(text, j, Mark.comma) && !isMark(text, j, Mark.quote)) return null;
    if (j === from && isWord(text, j, text.grammar.phrases.as)) continue;
    if (is(text, j, W.coordinator) && is(text, j + 1, W.be | W.have | W.modal)) return null;
    if (is(text, j, W.subordinator | W.relative | W.have | W.modal | W.pronoun)) return null;
  }
  return null;
}

function isPassive(text: Marked, i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j < 5; j--) {
    if (is(text, j, W.be)) return true;
    if (!is(text, j, W.adverb | W.have | W.modal | W.negation)) break;
  }
  return !is(text, i - 1, W.have) && text.mark[i - 1] !== undefined;
}

function groupFrom(text: Marked, i: number, low: number): number {
  let from = i;
  while (from > low && is(text, from - 1, W.be | W.have | W.modal | W.adverb | W.negation)) from--;
  return from;
}

function hasAuxiliary(text: Marked, i: number): boolean {
  return groupFrom(text, i, Math.max(0, i - 5)) < i;
}

/** "compared with the 48,000 counted by police": the figure right before a participle without "was". */
function figureBefore(text: Marked, i: number, low: number): Range | null {
  let figure = false;
  for (let from = i - 1; from > low && i - from < 6; from--) {
    if (text.mark[from] && !isMark(text, from, Mark.other)) return null;
    figure ||= text.tokens.kind[from] === TokenKind.number || is(text, from, W.numeral);
    if (is(text, from, W.preposition | W.determiner) && figure) return {from, to: i};
    if (is(text, from, W.be | W.have | W.modal | W.coordinator)) return null;
  }
  return null;
}

/** What the agent speaks of: the clause before the verb, but in "X killed nine and was condemned by Y" only X. */
function passageBefore(text: Marked, i: number, low: number): Range {
  const to = groupFrom(text, i, low);
  const from = clauseStart(text, i, low);
  const figure = isPassive(text, i) && hasAuxiliary(text, i) ? null : figureBefore(text, i, from);
  if (figure) return figure;
  const joined = is(text, to - 1, W.coordinator) && !isMark(text, to - 2, Mark.comma);
  const subject = joined ? firstSubject(text, to, from) : null;
  return subject && isVerb(text, subject.to) ? {from: subject.from, to: subject.to} : {from, to};
}

/** Agents that speak: names and nouns for speakers, no "gunfire" and no "the state's rules". */
function isSpeaker(text: Marked, head: Range): boolean {
  const noun = headNoun(text, head);
  if (text.capital[noun] || is(text, noun, W.speaker | W.document)) return true;
  for (let i = noun + 1; i < head.to; i++) if (text.capital[i]) return true;
  return isMark(text, head.to - 1, Mark.close);
}
