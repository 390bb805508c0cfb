import {TokenKind} from '../text/tokens.ts';
import {type CueForm, type CueVerb, Form, WordClass as W} from './grammar.ts';
import {is, isMark, Mark, type Marked} from './marked-text.ts';
import {agentAfter, headNoun, isWord, type Mention} from './noun-phrases.ts';
import {hasClass} from './token-ranges.ts';

/** "officials counted 4,000 ballots": work, no statement. */
export function countsBallots({tokens, grammar}: Marked, from: number, high: number): boolean {
  for (let i = from; i < high && i - from < 8; i++) if (grammar.ballots.has(tokens.lower[i] as string)) return true;
  return false;
}

/** "Bihar recorded 12 deaths", "the district registered a turnout of 60%": what happened in a place, of which it says nothing. */
export function befallsPlace(text: Marked, {lemma}: CueVerb, {head}: Mention, after: number, high: number): boolean {
  const {phrases} = text.grammar;
  if (!phrases.befalls.has(lemma)) return false;
  const noun = headNoun(text, head);
  let tolls = false;
  for (let i = after; i < high && i - after < 6; i++) tolls ||= isWord(text, i, phrases.tolls);
  if (isWord(text, noun, phrases.territories)) return tolls;
  if (!tolls || !text.capital[noun] || isWord(text, noun, phrases.bodyNames)) return false;
  // "OVD-Info", "the AAPP"
  const {start, end} = text.tokens;
  if (/\p{Lu}{2}/u.test(text.tokens.text.slice(start[head.from], end[head.to - 1]))) return false;
  return !hasClass(text, head.from, head.to, W.speaker | W.document);
}

/** "gave a figure of 12,000", "gave the toll as nine": who gives a count of it answers for it. */
export function givesFigure(text: Marked, {lemma}: CueVerb, after: number): boolean {
  const {phrases} = text.grammar;
  if (!phrases.giveVerbs.has(lemma)) return false;
  let i = after;
  while (i - after < 3 && (is(text, i, W.determiner) || isWord(text, i, phrases.attributives))) i++;
  return isWord(text, i, phrases.givenCounts) && isWord(text, i + 1, phrases.givenAs);
}

/** "gave the party 26% of the vote": only a count gives that. */
export function givesShare(text: Marked, {lemma}: CueVerb, from: number, to: number): boolean {
  const {shares, of, giveVerbs} = text.grammar.phrases;
  if (!giveVerbs.has(lemma)) return false;
  for (let i = from; i < to - 2 && i - from < 12; i++)
    if (text.tokens.kind[i] === TokenKind.number)
      for (let k = i + 1; k < i + 3; k++)
        if (isWord(text, k, shares) && isWord(text, k + 1, of)) return countsBallots(text, k + 2, Math.min(to, k + 5));
  return false;
}

/** "put the dead at 61": without "at" it only puts something somewhere. */
export function putsAt(text: Marked, from: number, to: number): boolean {
  const {at, occasionPrepositions} = text.grammar.phrases;
  for (let i = from; i < to; i++) {
    if (isWord(text, i, at)) return true;
    // "on 52 per cent", "in the hundreds"
    if (!isWord(text, i, occasionPrepositions)) continue;
    if (text.tokens.kind[i + 1] === TokenKind.number || is(text, i + 2, W.numeral)) return true;
  }
  return false;
}

/** "claimed 84 of the 98 seats", "claimed 15 lives": a gain or a loss, no statement. */
export function claimsWin({tokens, grammar, mark}: Marked, from: number, high: number): boolean {
  let figure = false;
  for (let i = from; i < high && i - from < 9; i++) {
    const word = tokens.lower[i] as string;
    if (mark[i] && tokens.kind[i] !== TokenKind.number && mark[i] !== Mark.other) return false;
    if (figure && grammar.winnings.has(word)) return true;
    figure ||= tokens.kind[i] === TokenKind.number || grammar.phrases.figureWords.has(word);
    if (grammar.phrases.infinitives.has(word) || grammar.phrases.that.has(word)) return false;
  }
  return false;
}

/** "results reported by X", "a law seen as unfair": a participle behind its noun, without an auxiliary. */
export function isReduced(text: Marked, i: number, from: number, cue: CueForm): boolean {
  if (hasClass(text, from, i, W.have | W.modal)) return false;
  if (!(cue.form & Form.past)) return true;
  return agentAfter(text, i) !== null && !text.mark[i - 1];
}

/** Of the verbs that share a form, the one whose particles follow. */
export function chooseVerb(text: Marked, i: number, cue: CueForm): CueVerb | null {
  let plain: CueVerb | null = null;
  for (const verb of cue.verbs) {
    if (verb.particles.length === 0) plain ??= verb;
    else if (verb.particles.every((word, k) => text.tokens.lower[i + 1 + k] === word)) return verb;
  }
  return plain;
}

/** Rules out nouns ("the claims"), names ("State") and adjectives ("alleged fraud"). */
export function canBeVerb(text: Marked, i: number, cue: CueForm, low: number): boolean {
  if (text.capital[i] && i > low && !isTitleCased(text, i)) return false;
  const before = text.classes[i - 1] ?? 0;
  if (
    i > low &&
    before & (W.determiner | W.possessive) &&
    !(before & W.pronoun) &&
    !isWord(text, i - 1, text.grammar.phrases.standAlone)
  )
    return false;
  if (i > low && text.tokens.lower[i - 1] === text.grammar.endings.genitive) return false;
  // "41 pledged delegates"
  if (i > low && text.tokens.kind[i - 1] === TokenKind.number && cue.form & Form.participle && !endsName(text, i - 1))
    return false;
  if (i > low && before & W.preposition && cue.form !== Form.ing && !isWord(text, i - 1, text.grammar.phrases.to))
    return false;
  if (cue.alsoNoun && cue.form & (Form.base | Form.third) && !(cue.form & Form.past)) {
    // "their home states’ votes": a plural's genitive
    if (text.tokens.kind[i + 1] === TokenKind.quote && text.mark[i + 1] === Mark.none) return false;
    if (i === low) return false;
    // "two witnesses told"
    if (cue.form & Form.third && (is(text, i - 1, W.numeral) || text.tokens.kind[i - 1] === TokenKind.number))
      return false;
    if (
      is(text, i + 1, W.preposition) &&
      !isPerfectInfinitive(text, i + 1) &&
      !(
        isWord(text, i + 1, text.grammar.phrases.hedgers) &&
        !isWord(text, i + 1, text.grammar.phrases.of) &&
        text.tokens.kind[i + 2] === TokenKind.number
      ) &&
      !cue.verbs.some(({particles}) => particles.length > 0 && text.tokens.lower[i + 1] === particles[0])
    )
      return false;
    if (is(text, i + 1, W.be | W.have | W.modal) && cue.form & Form.third && !isMark(text, i - 1, Mark.comma))
      return false;
    // "a former state senator", "the swing state has", "half of voters in each state say"
    if (cue.form & Form.base && !is(text, i - 1, W.speaker | W.pronoun | W.respondent)) {
      if (is(text, i + 1, W.person) && !text.capital[i + 1]) return false;
      if (!text.capital[i - 1] && (is(text, i + 1, W.be | W.have | W.modal) || text.cues.has(i + 1))) return false;
    }
  }
  return true;
}

/** "claims to have won": what follows a noun is seldom put so. */
function isPerfectInfinitive(text: Marked, i: number): boolean {
  return isWord(text, i, text.grammar.phrases.to) && is(text, i + 1, W.have);
}

/** "Channel 4", "Viasna-2": a number that belongs to the name before it. */
function endsName(text: Marked, i: number): boolean {
  return text.capital[i - 1] === 1 || (text.capital[i - 2] === 1 && text.tokens.start[i] === text.tokens.end[i - 1]);
}

/** Headlines capitalise every word: a capital tells nothing where the neighbours have one too and a comma precedes. */
function isTitleCased(text: Marked, i: number): boolean {
  return i < text.headlineEnd && text.capital[i + 1] === 1 && text.capital[i - 1] === 1;
}

export function hasBe(text: Marked, from: number, to: number): boolean {
  return hasClass(text, from, to, W.be);
}

/** Does token `i` look like a participle in -ing, "leaving"? */
export function isParticiple(text: Marked, i: number): boolean {
  const word = text.tokens.lower[i] ?? '';
  return word.length > 4 && word.endsWith(text.grammar.endings.ing) && text.capital[i] === 0;
}
