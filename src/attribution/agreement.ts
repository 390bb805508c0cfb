import {TokenKind} from '../text/tokens.ts';
import {type CueForm, Form, WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, quotationTo, type Range} from './marked-text.ts';
import {agentAfter, headNoun, isWord, type Mention} from './noun-phrases.ts';
import {hasClass} from './token-ranges.ts';

/** Does the subject fit the verb's form? Base forms of words that are nouns too want a plural, third persons a singular. */
export function agrees(text: Marked, subject: Mention, groupFrom: number, i: number, cue: CueForm): boolean {
  if (groupFrom < i && is(text, groupFrom, W.have | W.be | W.modal)) return true;
  if (cue.form & (Form.past | Form.participle | Form.ing)) return true;
  const last = headNoun(text, subject.head);
  const word = text.tokens.lower[last] as string;
  if (cue.form === Form.third && cue.alsoNoun && isPlural(text, subject)) return false;
  if (cue.form === Form.third)
    return !(
      cue.alsoNoun &&
      word.endsWith(text.grammar.endings.plural) &&
      !text.capital[last] &&
      !text.grammar.endings.singularInPlural.test(word)
    );
  if (is(text, last, W.pronoun)) return !text.grammar.phrases.singularPronouns.has(word);
  if (text.tokens.kind[last] === TokenKind.number) return true;
  if (isWord(text, subject.head.from, text.grammar.phrases.quantifiers)) return true;
  if (text.grammar.phrases.sayVerbs.has(cue.verbs[0]?.lemma ?? '') && is(text, last, W.body)) return true;
  return text.grammar.endings.pluralSubject.test(word) || is(text, last, W.relative) || hasAnd(text, subject);
}

/** "swing states and", "posts depicting": nothing that a verb would have follows. */
export function isNounAfterAll(
  text: Marked,
  subject: Mention,
  from: number,
  i: number,
  cue: CueForm,
  low: number,
): boolean {
  if (!cue.alsoNoun || cue.form & (Form.past | Form.ing) || from < i) return false;
  const aside =
    subject.from > low && (isMark(text, subject.from - 1, Mark.comma) || quotationTo(text, subject.from - 1) !== null);
  if (aside) return false;
  // "the scathing remarks", "a former state"
  const qualifies =
    isWord(text, i - 1, text.grammar.phrases.attributives) ||
    (!text.capital[i - 1] && text.tokens.lower[i - 1]?.endsWith(text.grammar.endings.ing));
  if (qualifies && is(text, i - 2, W.determiner | W.coordinator)) return true;
  const next = i + 1;
  if (
    is(text, next, W.coordinator) ||
    (text.mark[next] &&
      !isMark(text, next, Mark.colon) &&
      !isMark(text, next, Mark.comma) &&
      !isMark(text, next, Mark.quote))
  )
    return true;
  // "hospital records seen by the paper show"
  if (isWord(text, next, text.grammar.phrases.agentParticiples) && agentAfter(text, next) !== null) return true;
  // "a number of caucus states, including": a speaker stands right before a verb of speaking
  if (isMark(text, next, Mark.comma) && !text.capital[i - 1] && !is(text, i - 1, W.speaker | W.pronoun)) return true;
  if (isBeforeVerb(text, i)) return true;
  const word = text.tokens.lower[next] ?? '';
  return word.length > 5 && word.endsWith(text.grammar.endings.ing) && !text.capital[next];
}

/** "The SPS list won", "minority lists will": a word that is a noun as well, with a verb right behind, is the noun. */
export function isBeforeVerb(text: Marked, i: number): boolean {
  const next = i + 1;
  if (!text.cues.get(i)?.alsoNoun || text.tokens.sentence[next] !== text.tokens.sentence[i]) return false;
  const verb = isVerb(text, next) && !text.capital[next] && !text.cues.get(next)?.alsoNoun;
  return verb || is(text, next, W.have | W.be | W.modal);
}

/** Names, pronouns, papers and nouns for people and bodies can judge and intend; "a song called" cannot. */
export function canSpeak(text: Marked, {head}: Mention): boolean {
  for (let k = head.from; k < head.to; k++) if (text.capital[k] && k > head.from) return true;
  if (text.capital[head.to - 1]) return true;
  for (let k = head.from; k < head.to; k++)
    if (is(text, k, W.speaker | W.pronoun | W.document | W.relative)) return true;
  return /s$/.test(text.tokens.lower[head.to - 1] ?? '');
}

/** "27 member states", "some reports": a plural, so that the form in -s is a noun. */
function isPlural(text: Marked, {head}: Mention): boolean {
  if (text.tokens.kind[head.from] === TokenKind.number && head.to - head.from > 1) return true;
  const noun = headNoun(text, head);
  for (let k = head.from; k <= noun; k++)
    if (text.tokens.kind[k] === TokenKind.number && is(text, k - 1, W.determiner)) return true;
  if (isWord(text, head.from, text.grammar.phrases.pluralOpeners)) return true;
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

function hasGenitive(text: Marked, {from, to}: Range): boolean {
  for (let k = from; k < to; k++) if (text.tokens.lower[k] === text.grammar.endings.genitive) return true;
  return false;
}

function hasAnd(text: Marked, {from, to}: Range): boolean {
  return hasClass(text, from, to, W.coordinator);
}
