import {TokenKind} from '../text/tokens.ts';
import {WordClass as W} from './grammar.ts';
import {is, isVerb, type Marked, type Range} from './marked-text.ts';
import {holdsWord, isBodyName, isPlace} from './mention-kinds.ts';
import {isWord} from './noun-phrases.ts';
import {phraseStart} from './phrase-starts.ts';

/** "President Ana Ruz's Civic Union", "Latana for TVN": the part of the run that ends with the name; `null` for that alone. */
export function withoutOwned(text: Marked, run: Range, word: string): Range | null {
  const {tokens} = text;
  let from = run.from;
  for (let i = run.from; i < run.to; i++) {
    if (isWord(text, i, text.grammar.phrases.forWord) && holdsWord(text, {from, to: i}, word))
      return i - from > 1 ? {from, to: i} : null;
    if (tokens.lower[i] !== text.grammar.endings.genitive) continue;
    if (tokens.lower[i - 1] === word) return {from, to: i};
    from = i + 1;
  }
  return {from, to: run.to};
}

/** "the senator from Avalon Ana Ruz": where somebody comes from is no part of the name behind it. */
export function withoutOrigin(text: Marked, run: Range): Range {
  const comesFrom =
    isWord(text, run.from - 1, text.grammar.phrases.origin) && is(text, run.from - 2, W.person | W.title);
  return comesFrom && run.to - run.from > 2 ? {from: run.from + 1, to: run.to} : run;
}

/** The first run of two or more capitalised words in [`low`, `high`) that can be a person's name. */
export function firstPersonRun(text: Marked, low: number, high: number): Range | null {
  for (let i = Math.max(low, text.headlineEnd); i < high; i++) {
    if (
      !text.capital[i] ||
      (text.quotations.of[i] as number) >= 0 ||
      is(text, i, W.determiner | W.preposition | W.time | W.adverb | W.coordinator | W.subordinator | W.pronoun)
    )
      continue;
    let to = i + 1;
    while (to < high && (text.capital[to] === 1 || text.grammar.phrases.particles.has(text.tokens.lower[to] as string)))
      to++;
    if (
      to - i >= 2 &&
      to - i <= 5 &&
      text.capital[to - 1] &&
      // "the Pakistan Tehreek"
      (!is(text, i - 1, W.determiner) || is(text, i, W.title)) &&
      !isBodyName(text, i, to - 1) &&
      !isPlace(text, to - 1) &&
      !is(text, to - 1, W.body | W.document | W.speaker)
    )
      return {from: i, to};
    if (
      to - i === 1 &&
      text.tokens.kind[i] === TokenKind.word &&
      i <= low &&
      // "Voting was suspended"
      !text.tokens.lower[i]?.endsWith(text.grammar.endings.ing) &&
      !is(text, i, W.speaker | W.body) &&
      !isPlace(text, i) &&
      (is(text, i + 1, W.be | W.have | W.verb | W.modal) || isVerb(text, i + 1))
    )
      return {from: i, to};
    i = to - 1;
  }
  return null;
}

/** "deputy minister Ivo Marek": the name with the words for what the person is. */
export function withRole(text: Marked, name: Range): Range {
  const low = text.tokens.sentenceStart[text.tokens.sentence[name.from] as number] as number;
  const from = phraseStart(text, name.to, low);
  return from !== null && from < name.from && is(text, name.from - 1, W.person | W.title) ? {from, to: name.to} : name;
}

export function indexRuns(text: Marked): Map<string, Range[]> {
  const index = new Map<string, Range[]>();
  const {length, lower, sentence} = text.tokens;
  for (let i = text.headlineEnd; i < length; i++) {
    if (!text.capital[i] || is(text, i, W.determiner | W.preposition | W.subordinator | W.pronoun | W.time)) continue;
    let to = i + 1;
    while (
      to < length &&
      sentence[to] === sentence[i] &&
      (text.capital[to] === 1 || (text.capital[to + 1] === 1 && isParticle(text, lower[to] as string)))
    )
      to++;
    if (to - i >= 2)
      for (let j = i; j < to; j++) {
        const runs = index.get(lower[j] as string);
        if (runs) runs.push({from: i, to});
        else index.set(lower[j] as string, [{from: i, to}]);
      }
    i = to - 1;
  }
  return index;
}

export function isParticle(text: Marked, word: string): boolean {
  return (
    text.grammar.phrases.particles.has(word) ||
    text.grammar.phrases.nameJoins.has(word) ||
    word === text.grammar.endings.genitive
  );
}
