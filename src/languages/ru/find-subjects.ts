import type {ClaimType} from '../../claims/claim.ts';
import {TokenKind} from '../../text/tokens.ts';
import type {Counted} from './count-nouns.ts';
import {isVerb} from './count-nouns.ts';
import {phraseFrom, speakerAfter, subjectBefore, type Run} from './noun-phrases.ts';
import type {RussianFigure} from './read-figures.ts';
import {sentenceOf, type RussianText} from './russian-text.ts';
import type {WordClass} from './word-lists.ts';

/** A figure in its clause, as far as its subject goes. */
export interface Place {
  text: RussianText;
  figure: RussianFigure;
  counted: Counted;
  clause: {first: number; end: number};
}

/** How far behind a figure its receiver may stand: "52% голосов отданы за Петрову". */
const RECEIVER_REACH = 8;
/** How far from a judgement the election it judges may stand. */
const JUDGED_REACH = 30;

const PEOPLE: ReadonlySet<ClaimType> = new Set(['detentions', 'casualties', 'crowd']);
const RESULTS: ReadonlySet<ClaimType> = new Set(['vote-share', 'vote-count', 'seats', 'poll']);

/** Who or what a figure of the type given is about, as written; `null` where its clause names nobody. */
export function findSubject(place: Place, type: ClaimType): string | null {
  const {text, figure, counted} = place;
  if (PEOPLE.has(type)) return countedNoun(place);
  if (type === 'turnout') return countedNoun(place) ?? turnoutIn(place);
  if (type === 'electorate') return countedNoun(place);
  if (type === 'sentence') return isTerm(counted) ? textOf(text, punished(place)) : countedNoun(place);
  if (!RESULTS.has(type)) return null;
  const contender = textOf(text, contenderOf(place));
  if (contender !== null || type !== 'poll') return contender;
  return counted.noun === 'respondents' && counted.to > figure.to ? countedNoun(place) : null;
}

/** "500 [человек]", "16% [избирателей]". */
function countedNoun({text, figure, counted}: Place): string | null {
  if (counted.noun === null || counted.noun === 'other' || counted.to <= figure.to) return null;
  return textOf(text, {first: figure.to, end: counted.to});
}

const isTerm = ({noun}: Counted): boolean =>
  noun === 'days' || noun === 'months' || noun === 'years' || noun === 'money';

/** "Явка в Минске составила": turnout alone says no more than the type of the claim. */
function turnoutIn({text, clause, figure}: Place): string | null {
  const {words, classes} = text;
  for (let i = clause.first; i < figure.from; i++) {
    if (classes[i] !== 'turnout' || !/^(?:в|во|на|среди)$/.test(words[i + 1] ?? '')) continue;
    let end = i + 2;
    while (end < figure.keyFrom && text.tokens.kind[end] === TokenKind.word && !isVerb(words[end] as string)) end++;
    return end > i + 2 ? textOf(text, {first: i, end}) : null;
  }
  return null;
}

/** The candidate, party or option that a result belongs to. */
function contenderOf(place: Place): Run | null {
  return votedFor(place) ?? beforeDash(place) ?? withOwner(place) ?? rated(place) ?? gainer(place);
}

/** "за Косанова проголосовали 16%", "16% за Косанова", "52% готовы голосовать за Петрову". */
function votedFor({text, clause, figure, counted}: Place): Run | null {
  const {words, classes} = text;
  const behind = Math.max(figure.to, counted.to);
  const least = Math.max(clause.first, figure.keyFrom - RECEIVER_REACH);
  for (let i = behind; i < Math.min(clause.end, behind + RECEIVER_REACH); i++) {
    if (text.tokens.kind[i] === TokenKind.number || /^[,;]$/.test(words[i] as string)) break;
    if (words[i] === 'за') return nameFrom(text, i + 1);
    if (words[i] === 'против') return null;
  }
  for (let i = figure.keyFrom - 1; i >= least; i--) {
    if (words[i] !== 'за' || text.tokens.kind[i + 1] === TokenKind.number) continue;
    const run = nameFrom(text, i + 1);
    const votes =
      run && (classes[run.end] === 'voted' || classes[run.end] === 'gained' || run.end >= figure.keyFrom - 2);
    if (run && votes) return run;
  }
  return null;
}

/** "Павел Грудинин — 11,77%", "у Грудинина — 11,77%". */
function beforeDash({text, clause, figure}: Place): Run | null {
  const {words} = text;
  let dash = figure.keyFrom - 1;
  if (!/^[—–-]$/.test(words[dash] ?? '')) dash--;
  if (!/^[—–-]$/.test(words[dash] ?? '')) return null;
  let first = dash;
  const least = Math.max(clause.first, sentenceOf(text, dash).first);
  while (
    first > least &&
    !/^[,;:(]$/.test(words[first - 1] as string) &&
    text.tokens.kind[first - 1] !== TokenKind.number
  )
    first--;
  while (first < dash && /^(?:а|и|но|у|за|тогда|как|еще)$/.test(words[first] as string)) first++;
  const run = phraseFrom(text, first) ?? nameFrom(text, first) ?? plainRun(text, first, dash);
  return run && run.end <= dash ? run : null;
}

/** "социалисты — 12": a few words without a verb. */
function plainRun({tokens, words}: RussianText, first: number, end: number): Run | null {
  if (end <= first || end - first > 4) return null;
  for (let i = first; i < end; i++) if (tokens.kind[i] !== TokenKind.word || isVerb(words[i] as string)) return null;
  return {first, end};
}

/** "у Зеленского 30%". */
function withOwner({text, clause, figure}: Place): Run | null {
  for (let i = figure.keyFrom - 1; i >= Math.max(clause.first, figure.keyFrom - RECEIVER_REACH); i--)
    if (text.words[i] === 'у') {
      const run = nameFrom(text, i + 1);
      return run && run.end <= figure.keyFrom ? run : null;
    }
  return null;
}

/** "рейтинг Петровой вырос до 45%", "доверие к Петровой". */
function rated({text, clause, figure}: Place): Run | null {
  for (let i = clause.first; i < figure.keyFrom; i++) {
    if (!/^(?:рейтинг|довери|одобрени|поддержк)/.test(text.words[i] as string)) continue;
    const at = text.words[i + 1] === 'к' ? i + 2 : i + 1;
    const run = nameFrom(text, at) ?? phraseFrom(text, at);
    if (run && run.end <= figure.keyFrom) return run;
  }
  return null;
}

const GAINED: ReadonlySet<WordClass | null> = new Set<WordClass | null>(['gained', 'gap']);

/** "Токаев получил 70%", "победил Токаев с 70%", "52% поддержали реформу": who stands at the verb of winning. */
function gainer({text, clause, figure, counted}: Place): Run | null {
  const verb = nearestVerb(text, clause, figure, GAINED);
  if (verb < 0) return null;
  const behind = Math.max(figure.to, counted.to);
  if (verb >= behind) {
    if (/^(?:отда|подан|подал|достал|достан)/.test(text.words[verb] as string)) return null;
    return speakerAfter(text, verb) ?? nameFrom(text, verb + 1);
  }
  const before = subjectBefore(text, verb) ?? overApposition(text, verb);
  if (before) return isPronounAt(text, before) ? null : before;
  // "Поправки к конституции поддержали 78%".
  const option = nameFrom(text, clause.first);
  if (option && option.end <= verb && verb - clause.first <= 5) return {first: clause.first, end: verb};
  const after = speakerAfter(text, verb);
  return after && after.end <= figure.keyFrom && !isPronounAt(text, after) ? after : null;
}

const isPronounAt = ({words}: RussianText, {first, end}: Run): boolean =>
  end - first === 1 && /^(?:он|она|они|оно|его|ее|их)$/.test(words[first] as string);

/** The nearest token of the classes in the clause, before the figure first; -1 where there is none. */
function nearestVerb(
  {classes, tokens}: RussianText,
  clause: {first: number; end: number},
  figure: RussianFigure,
  wanted: ReadonlySet<WordClass | null>,
): number {
  for (let i = figure.keyFrom - 1; i >= clause.first; i--) if (wanted.has(classes[i] ?? null)) return i;
  for (let i = figure.to; i < clause.end && tokens.kind[i] !== TokenKind.number; i++)
    if (wanted.has(classes[i] ?? null)) return i;
  return -1;
}

/** "Токаев, действующий президент, получил": the phrase before the apposition. */
function overApposition(text: RussianText, verb: number): Run | null {
  const {words} = text;
  if (words[verb - 1] !== ',') return null;
  const {first} = sentenceOf(text, verb);
  let open = verb - 2;
  while (open > first && words[open] !== ',' && verb - open < 16) open--;
  if (words[open] !== ',') return null;
  let at = open;
  while (at > first && !/^[,;:—–(]$/.test(words[at - 1] as string)) at--;
  const run = phraseFrom(text, at) ?? nameFrom(text, at);
  return run && run.end === open ? run : null;
}

/** "суд приговорил Иванова к шести годам", "Иванов получил шесть лет", "Иванова оштрафовали на 500 рублей". */
function punished({text, clause, figure}: Place): Run | null {
  const verb = nearestVerb(text, clause, figure, new Set<WordClass | null>(['punish', 'gained', 'detain']));
  if (verb < 0 || verb > figure.keyFrom) return null;
  const active = /(?:л|ла)$/.test(text.words[verb] as string) && text.classes[verb] !== 'gained';
  const after = nameFrom(text, verb + 1);
  if (after && after.end <= figure.keyFrom && !isCourt(text, after)) return after;
  if (active) return null;
  const {first} = sentenceOf(text, verb);
  let at = verb;
  while (at > first && !/^[,;:—–]$/.test(text.words[at - 1] as string)) at--;
  const before = subjectBefore(text, verb) ?? nameFrom(text, at);
  return before && before.end <= verb && !isPronounAt(text, before) && !isCourt(text, before) ? before : null;
}

const isCourt = ({words}: RussianText, {first, end}: Run): boolean =>
  words.slice(first, end).some((word) => /^(?:суд|судь|прокур|мосгорсуд|трибунал)/.test(word));

const POSTS =
  /^(?:кандидат|парти|блок|оппозиц|президент|премьер|депутат|активист|блогер|журналист|политик|лидер|действующ|бывш|экс|правящ|адвокат|оппозиционер|губернатор|мэр|спикер|глав|реформ|поправк|конституц|независим)/;

/** A name in any case, with the post before it: "Амиржана Косанова", "партию «Нур Отан»", "кандидата от оппозиции". */
function nameFrom(text: RussianText, first: number): Run | null {
  const {tokens, words} = text;
  const {end} = sentenceOf(text, first);
  let at = first;
  let named = false;
  for (; at < Math.min(end, first + 8); at++) {
    const word = words[at] as string;
    if (tokens.kind[at] === TokenKind.quote) {
      const close = closing(text, at, end);
      if (close < 0) break;
      named = true;
      at = close;
      continue;
    }
    if (tokens.kind[at] !== TokenKind.word) break;
    const capital = isCapital(text, at);
    if (!capital && !POSTS.test(word)) break;
    if (!capital && isVerb(word)) break;
    named = true;
  }
  return named && at > first ? {first, end: at} : null;
}

function closing({words}: RussianText, open: number, end: number): number {
  for (let i = open + 1; i < Math.min(end, open + 8); i++) if (/^[»”"]$/.test(words[i] as string)) return i;
  return -1;
}

const isCapital = ({tokens}: RussianText, i: number): boolean =>
  /^\p{Lu}/u.test(tokens.text.slice(tokens.start[i], (tokens.start[i] as number) + 2));

function textOf({tokens}: RussianText, run: Run | null): string | null {
  if (!run) return null;
  return tokens.text.slice(tokens.start[run.first], tokens.end[run.end - 1]).replace(/\s+/g, ' ');
}

const ADJECTIVE = /(?:[ыи]х|[ыи]м|[ыи]ми|ого|его|ая|ую|[ыи]й|ой|ое|ые|ие)$/;

/** The election that a judgement at token `at` judges, as written: the nearest in its sentence; else `null`. */
export function findJudged(text: RussianText, at: number): string | null {
  const {words, classes} = text;
  const {first, end} = sentenceOf(text, at);
  let best = -1;
  for (let i = Math.max(first, at - JUDGED_REACH); i < Math.min(end, at + JUDGED_REACH); i++) {
    const election = classes[i] === 'election' && /^(?:выбор|голосовани|референдум|тур)/.test(words[i] as string);
    if (election && (best < 0 || Math.abs(i - at) < Math.abs(best - at))) best = i;
  }
  if (best < 0) return null;
  let from = best;
  while (from > first && best - from < 2 && ADJECTIVE.test(words[from - 1] as string) && from - 1 !== at) from--;
  return textOf(text, {first: from, end: best + 1});
}
