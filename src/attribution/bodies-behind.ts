import {TokenKind} from '../text/tokens.ts';
import {WordClass as W} from './grammar.ts';
import {firstSubject} from './frame-subjects.ts';
import {is, isMark, Mark, type Marked, type Range} from './marked-text.ts';
import {isFull, isShortForm, kindOf} from './mention-kinds.ts';
import {headNoun, isWord} from './noun-phrases.ts';
import {readPhrase} from './phrase-ends.ts';
import {phraseStart} from './phrase-starts.ts';

/** What is asked of the speakers of a text to find the body behind one of them. */
export interface BodiesOfText {
  /** Whose "its" at the token is. */
  ownerOf(at: number): Range | null;
  /** The only body that spoke in the sentence of the token and those before it. */
  onlyBodyNear(at: number, sentences: number): Range | null;
}

/** How far back a paper's issuer and the body of an office are looked for: sentences, and tokens at most. */
const REACH = 10;
const MOST_TOKENS = 600;
/** How many sentences back a statement that nothing else tells of may have its speaker. */
const SPOKE_REACH = 2;

/**
 * The body that a speaker speaks for, where its own words do not name it: who issued "the report", whose office "the
 * country director" holds, which mission is led by Ana Ruz. `name` is what the mention stands for.
 */
export function bodyBehind(text: Marked, mention: Range, name: Range, bodies: BodiesOfText): Range | null {
  const noun = headNoun(text, mention);
  if (is(text, noun, W.document) && !is(text, noun, W.poll) && isBarePaper(text, mention))
    return issuerOf(text, mention, noun, bodies);
  if (isShortForm(text, mention)) {
    return is(text, noun, W.person) ? ownerOfOffice(text, mention, bodies) : null;
  }
  if (kindOf(text, mention) !== 'person' && kindOf(text, name) !== 'person') return null;
  return ledBy(text, mention) ?? ledBy(text, name) ?? bodyOfRole(text, name, bodies);
}

/** "the report", "the 10-page report": with an article and without a name. */
function isBarePaper(text: Marked, {from, to}: Range): boolean {
  if (to - from > 6 || !text.grammar.phrases.shortFormOpeners.has(text.tokens.lower[from] as string)) return false;
  for (let i = from + 1; i < to; i++) if (text.capital[i]) return false;
  return true;
}

/** Who gave out the paper that `noun` names again: its owner, its maker or the subject of the sentence that told of it. */
function issuerOf(text: Marked, mention: Range, noun: number, bodies: BodiesOfText): Range | null {
  const {tokens} = text;
  const word = tokens.lower[noun] as string;
  const here = tokens.sentence[mention.from] as number;
  for (let i = mention.from - 1; i >= 0 && mention.from - i < MOST_TOKENS; i--) {
    const s = tokens.sentence[i] as number;
    if (here - s > REACH) break;
    if (tokens.lower[i] !== word) continue;
    const [low, high] = [tokens.sentenceStart[s] as number, tokens.sentenceStart[s + 1] ?? tokens.length];
    const issuer = makerOf(text, i, [low, high], bodies);
    if (issuer) return issuer;
  }
  return bodies.onlyBodyNear(mention.from, SPOKE_REACH);
}

/** Who made the paper at token `i`: "Free Square's report", "a report by Free Square", "Free Square released a report". */
function makerOf(text: Marked, i: number, [low, high]: readonly [number, number], bodies: BodiesOfText): Range | null {
  const owner = possessorOf(text, i, bodies);
  if (owner) return owner;
  if (isWord(text, i + 1, text.grammar.phrases.by)) {
    const maker = readPhrase(text, i + 2, high);
    return maker && bodyIn(text, maker.head);
  }
  const subject = firstSubject(text, high, low);
  return subject && subject.to < i ? bodyIn(text, subject.head) : null;
}

/** The range, where it names a body in full. */
function bodyIn(text: Marked, range: Range): Range | null {
  if (!isFull(text, range) || (range.to - range.from < 3 && isShortForm(text, range))) return null;
  const kind = kindOf(text, range);
  if (kind === 'paper' || kind === 'people') return null;
  for (let i = range.from; i < range.to; i++) if (text.capital[i] && !is(text, i, W.determiner)) return range;
  return is(text, headNoun(text, range), W.body) ? range : null;
}

/** "The country director": whose office it was when the text first told of it. */
function ownerOfOffice(text: Marked, mention: Range, bodies: BodiesOfText): Range | null {
  const {tokens} = text;
  const size = mention.to - mention.from - 1;
  for (let i = mention.from - 1; i >= size && mention.from - i < MOST_TOKENS; i--) {
    if (tokens.lower[i] !== tokens.lower[mention.to - 1]) continue;
    let same = 1;
    while (same < size && tokens.lower[i - same] === tokens.lower[mention.to - 1 - same]) same++;
    if (same < size) continue;
    const owner = bodyOfPhrase(text, i + 1, bodies);
    if (owner) return owner;
  }
  return null;
}

/** "Ana Ruz, who led the Free Square mission": the body that a relative clause says a person leads. */
function ledBy(text: Marked, name: Range): Range | null {
  let i = name.to;
  if (isMark(text, i, Mark.comma)) i++;
  if (!is(text, i, W.relative)) return null;
  i++;
  while (is(text, i, W.be | W.have | W.adverb)) i++;
  if (!isWord(text, i, text.grammar.phrases.leadVerbs)) return null;
  const high = text.tokens.sentenceStart[(text.tokens.sentence[i] as number) + 1] ?? text.tokens.length;
  const led = readPhrase(text, i + 1, high);
  return led && bodyIn(text, led.head);
}

/** "Its director, Ana Ruz, …": the body of the role that stands before a name where the text first gives it. */
function bodyOfRole(text: Marked, name: Range, bodies: BodiesOfText): Range | null {
  const behindComma = isMark(text, name.from - 1, Mark.comma);
  return bodyOfPhrase(text, behindComma ? name.from - 1 : name.from, bodies);
}

/** Of "its director" and "Free Square's director", ending before `to`: the body; `null` where the phrase is no role. */
function bodyOfPhrase(text: Marked, to: number, bodies: BodiesOfText): Range | null {
  return to >= 1 && is(text, to - 1, W.person | W.title) ? possessorOf(text, to - 1, bodies) : null;
}

/** Whose the noun at a token is: "its country director", "Free Square's new report". */
function possessorOf(text: Marked, noun: number, bodies: BodiesOfText): Range | null {
  const {tokens} = text;
  const low = tokens.sentenceStart[tokens.sentence[noun] as number] as number;
  for (let i = noun - 1; i >= low && noun - i <= MOST_ADJECTIVES; i--) {
    if (is(text, i, W.possessive)) return bodies.ownerOf(i);
    if (tokens.lower[i] === text.grammar.endings.genitive) {
      const start = phraseStart(text, i, low);
      return start === null ? null : bodyIn(text, {from: start, to: i});
    }
    if (tokens.kind[i] !== TokenKind.word || is(text, i, W.preposition | W.determiner | W.coordinator)) return null;
  }
  return null;
}

/** Words between a possessive and its noun. */
const MOST_ADJECTIVES = 5;
