import {TokenKind} from '../../text/tokens.ts';
import {ADVERBS, CUE_VERBS, PREPOSITIONS, PRONOUNS, RECIPIENTS, SPEAKERS, TIMES, type CueClass} from './cues.ts';
import {isVerb} from './count-nouns.ts';
import {sentenceOf, type RussianText} from './russian-text.ts';
import {entriesOf, makeStemLookUp, type StemLookUp} from './stems.ts';

/** A run of tokens, `end` exclusive. */
export interface Run {
  first: number;
  end: number;
}

let cues: StemLookUp<CueClass> | null = null;
let speakers: StemLookUp<true> | null = null;

/** The class of a reporting verb, or `null`. */
export function cueOf(word: string): CueClass | null {
  cues ??= makeStemLookUp(entriesOf(CUE_VERBS));
  return cues(word);
}

function isSpeakerNoun(word: string): boolean {
  speakers ??= makeStemLookUp([...entriesOf({speaker: SPEAKERS})].map(([form]) => [form, true] as const));
  return speakers(word) === true;
}

/** A speaker's name and what stands with it is no longer. */
const LONGEST = 11;
const NAME_JOINTS = /^(?:по|за|от|при|в|во|на)$/;
/** What a preposition inside a speaker's name goes on with: "по правам человека", "за честные выборы". */
const NAME_TAIL =
  /^(?:прав|защит|контрол|внутренн|иностранн|безопасност|дел|честн|свобод|российск|оон|выбор|борьб|организац|оппозиц|парти)/;

const isCapital = ({tokens}: RussianText, i: number): boolean =>
  /^\p{Lu}/u.test(tokens.text.slice(tokens.start[i], (tokens.start[i] as number) + 2));

/** Reads the noun phrase that begins at token `first`: to a comma, dash, verb, figure or a preposition of the clause. */
export function phraseFrom(text: RussianText, first: number): Run | null {
  const {tokens, words, classes} = text;
  const limit = Math.min(sentenceOf(text, first).end, first + LONGEST);
  let at = first;
  let quoted = false;
  for (; at < limit; at++) {
    const word = words[at] as string;
    if (tokens.kind[at] === TokenKind.quote) {
      if (quoted ? word === '«' : /^[»”]$/.test(word)) break;
      quoted = !quoted && word !== '»';
      continue;
    }
    if (quoted) continue;
    if (tokens.kind[at] !== TokenKind.word) break;
    if (at > first && PREPOSITIONS.has(word) && !(NAME_JOINTS.test(word) && NAME_TAIL.test(words[at + 1] ?? ''))) break;
    if (
      word === 'и' &&
      !(isCapital(text, at + 1) && !isCapital(text, at - 1)) &&
      !isSpeakerNoun(words[at + 1] ?? '') &&
      !/^(?:внутренн|социальн|правосуд)/.test(words[at + 1] ?? '')
    )
      break;
    if (/^(?:что|как|а|но|который|которая|которые|не|также|ранее|уже)$/.test(word) || cueOf(word)) break;
    if (
      at > first &&
      !isCapital(text, at) &&
      !isSpeakerNoun(word) &&
      (isVerb(word) || classes[at] === 'turnout' || TIMES.test(word) || ADVERBS.has(word))
    )
      break;
  }
  if (quoted) return null;
  return at > first && isSpeaker(text, {first, end: at}) ? {first, end: at} : null;
}

/** Could the run be a speaker: a name, an acronym or a word for one who speaks? */
function isSpeaker(text: RussianText, {first, end}: Run): boolean {
  const opensSentence = sentenceOf(text, first).first === first;
  for (let i = first; i < end; i++) {
    if (isSpeakerNoun(text.words[i] as string)) return true;
    if (isCapital(text, i) && (i > first || !opensSentence || isName(text, i))) return true;
  }
  return false;
}

/** The first word of a sentence is a name where it is an acronym, or has a surname's ending. */
function isName({tokens, words}: RussianText, i: number): boolean {
  const raw = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return (
    (raw.length > 1 && raw === raw.toUpperCase()) ||
    /(?:ов|ев|ин|ова|ева|ина|ский|ская|ко|дзе|швили|ян|ый|ич)$/.test(words[i] as string)
  );
}

/** The pronoun at token `i`, as a run. */
export function pronounAt({words}: RussianText, i: number): Run | null {
  return PRONOUNS.has(words[i] ?? '') ? {first: i, end: i + 1} : null;
}

/** The first token of the clause that the verb at `verb` stands in. */
export function clauseStart(text: RussianText, verb: number): number {
  const least = Math.max(sentenceOf(text, verb).first, verb - 24);
  let first = verb;
  let depth = 0;
  while (first > least) {
    const before = text.words[first - 1] as string;
    if (before === '»') depth++;
    else if (before === '«') depth--;
    else if (depth <= 0 && (/^[,;:—–]$/.test(before) || before === '(')) break;
    first--;
  }
  return first;
}

/** The subject before a verb: the noun phrase of its clause; `inside` where it is "В МВД" with a plural verb. */
export function subjectBefore(text: RussianText, verb: number): Run | null {
  const {words} = text;
  const first = clauseStart(text, verb);
  const isPlural = /(?:ли|лись|ют|ят|ут)$/.test(words[verb] as string);
  for (let i = first; i < verb; i++) {
    const word = words[i] as string;
    if (ADVERBS.has(word) && !PREPOSITIONS.has(word)) continue;
    if (PREPOSITIONS.has(word)) {
      const place =
        isPlural && /^(?:в|во|на)$/.test(word) && !TIMES.test(words[i + 1] ?? '') ? phraseFrom(text, i + 1) : null;
      if (place && place.end <= verb && isInstitution(text, place)) return place;
      i = Math.max(i, afterPreposition(text, i, verb) - 1);
      continue;
    }
    const pronoun = pronounAt(text, i);
    if (pronoun) return pronoun;
    const phrase = phraseFrom(text, i);
    return phrase && phrase.end <= verb ? phrase : null;
  }
  return null;
}

/** A body that "в" can stand before: in "в Минске заявили" the town speaks for nobody. */
function isInstitution(text: RussianText, run: Run): boolean {
  for (let i = run.first; i < run.end; i++) {
    const raw = text.tokens.text.slice(text.tokens.start[i], text.tokens.end[i]);
    if (isSpeakerNoun(text.words[i] as string) || text.words[i] === '«') return true;
    if (raw.length > 1 && /^\p{Lu}[\p{Lu}-]+$/u.test(raw)) return true;
    if (/^(?:центр|центризбирком|мин|ген|гос|рос)/.test(text.words[i] as string)) return true;
  }
  return false;
}

/** The token behind a preposition's words of time and place. */
function afterPreposition(text: RussianText, i: number, verb: number): number {
  let at = i + 2;
  while (
    at < verb &&
    !isCapital(text, at) &&
    !isSpeakerNoun(text.words[at] as string) &&
    !PREPOSITIONS.has(text.words[at] as string)
  )
    at++;
  return at;
}

/** The speaker behind a verb: "сообщил в понедельник глава ЦИК", "рассказали в МВД", "заявил журналистам Кожаев". */
export function speakerAfter(text: RussianText, verb: number): Run | null {
  const {words, tokens} = text;
  const limit = Math.min(sentenceOf(text, verb).end, verb + 14);
  const isPlural = /(?:ли|лись|ют|ят|ут)$/.test(words[verb] as string);
  for (let i = verb + 1; i < limit; i++) {
    const word = words[i] as string;
    if (RECIPIENTS.test(word)) continue;
    if (/^[«“]$/.test(word) && isDativeName(text, i)) {
      while (i < limit && words[i] !== '»') i++;
      continue;
    }
    if (ADVERBS.has(word) && !PREPOSITIONS.has(word)) continue;
    if (PREPOSITIONS.has(word)) {
      const place =
        isPlural &&
        /^(?:в|во|на)$/.test(word) &&
        !TIMES.test(words[i + 1] ?? '') &&
        tokens.kind[i + 1] !== TokenKind.number
          ? phraseFrom(text, i + 1)
          : null;
      if (place && isInstitution(text, place)) return place;
      i = skipTime(text, i, limit) - 1;
      continue;
    }
    return pronounAt(text, i) ?? phraseFrom(text, i);
  }
  return null;
}

/** "рассказал «Медузе» адвокат": a name in the dative that another word for a speaker follows. */
function isDativeName({words}: RussianText, i: number): boolean {
  for (let at = i + 1; at < i + 5; at++)
    if (words[at] === '»') return /(?:у|е|ю)$/.test(words[at - 1] ?? '') && /^\p{L}/u.test(words[at + 1] ?? '');
  return false;
}

function skipTime(text: RussianText, i: number, limit: number): number {
  let at = i + 2;
  while (at < limit && (text.tokens.kind[at] === TokenKind.number || TIMES.test(text.words[at] as string))) at++;
  return at;
}
