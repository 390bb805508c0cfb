import {TokenKind} from '../text/tokens.ts';
import {type CueForm, type CueVerb, Form, WordClass as W} from './grammar.ts';
import {is, isMark, Mark, type Marked} from './marked-text.ts';
import {agentAfter, isWord} from './noun-phrases.ts';
import {hasClass} from './token-ranges.ts';

/** "officials counted 4,000 ballots": work, no statement. */
export function countsBallots({tokens, grammar}: Marked, from: number, high: number): boolean {
  for (let i = from; i < high && i - from < 8; i++) if (grammar.ballots.has(tokens.lower[i] as string)) return true;
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
  if (i > low && text.tokens.kind[i - 1] === TokenKind.number && cue.form & Form.participle) return false;
  if (i > low && before & W.preposition && cue.form !== Form.ing && !isWord(text, i - 1, text.grammar.phrases.to))
    return false;
  if (cue.alsoNoun && cue.form & (Form.base | Form.third) && !(cue.form & Form.past)) {
    // "their home states’ votes": a plural's genitive
    if (text.tokens.kind[i + 1] === TokenKind.quote && text.mark[i + 1] === Mark.none) return false;
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

export function hasBe(text: Marked, from: number, to: number): boolean {
  return hasClass(text, from, to, W.be);
}
