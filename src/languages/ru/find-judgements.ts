import type {Claim} from '../../claims/claim.ts';
import type {Topics} from './find-figures.ts';
import {findJudged} from './find-subjects.ts';
import {sentenceOf, type RussianText} from './russian-text.ts';
import {entriesOf, makeStemLookUp, type StemLookUp} from './stems.ts';
import {CONDITIONAL, JUDGEMENTS, type Judgement} from './word-lists.ts';

let judgementOf: StemLookUp<Judgement> | null = null;

/** Finds the judgements on an election in a text, one a clause, in order. Linear in its length. */
export function findJudgements(text: RussianText, topics: Topics): Claim[] {
  if (!topics.election) return [];
  judgementOf ??= makeStemLookUp(entriesOf(JUDGEMENTS));
  const claims: Claim[] = [];
  let clauseEnd = -1;
  for (let i = 0; i < text.words.length; i++) {
    if (i < clauseEnd) continue;
    const judgement = judgementOf(text.words[i] as string);
    if (!judgement || !isJudgement(text, i, judgement)) continue;
    const {from, to} = keyAround(text, i, judgement, judgementOf);
    claims.push(claimOf(text, from, to, isDenied(text, from) ? flip(judgement) : judgement));
    clauseEnd = endOfClause(text, to);
  }
  return claims;
}

const flip = (judgement: Judgement): Judgement => (judgement === 'favourable' ? 'criticalNoun' : 'favourable');

/** Tokens looked at for what is judged and for conditions. */
const REACH = 30;

function isJudgement(text: RussianText, i: number, judgement: Judgement): boolean {
  const {words, classes, tokens} = text;
  const sentence = sentenceOf(text, i);
  let hasElection = false;
  for (let k = Math.max(sentence.first, i - REACH); k < Math.min(sentence.end, i + REACH); k++) {
    const found = classes[k];
    if (
      found === 'election' ||
      found === 'votes' ||
      found === 'ballots' ||
      found === 'voters' ||
      found === 'counted' ||
      found === 'voted'
    )
      hasElection = true;
    if (k < i && CONDITIONAL.has(words[k] as string)) return false;
    if (/^(?:кампани|результат|итог)/.test(words[k] as string)) hasElection = true;
  }
  // A charge of violating some rule is no judgement on the vote.
  if (/^нарушени/.test(words[i] as string))
    return (
      (hasElection || classes.slice(sentence.first, sentence.end).includes('observers')) &&
      !/^(?:закона|порядка|правил|режима|прав|пдд)$/.test(words[i + 1] ?? '')
    );
  if (judgement === 'criticalNoun') return true;
  // "Свободная Россия": a name.
  const isName = i > sentence.first && /^\p{Lu}/u.test(tokens.text.slice(tokens.start[i]));
  return hasElection && !isName && !/^(?:за|партия|движение)$/.test(words[i - 1] ?? '');
}

const COMPLEMENT = /^(?:бюллетен|избирател|голосов$)/;
const QUALITY =
  /^(?:значительн|серьезн|массов|многочисленн|существенн|грубы|грубейш|систематическ|процедурн|отдельн|незначительн|крупн|повсеместн|масштабн|систем)/;

/** "свободными и честными", "значительные нарушения", "вбросах бюллетеней". */
function keyAround(
  {words}: RussianText,
  i: number,
  judgement: Judgement,
  look: StemLookUp<Judgement>,
): {from: number; to: number} {
  let from = i;
  let to = i + 1;
  if (judgement === 'criticalNoun') {
    while (from > 0 && i - from < 2 && QUALITY.test(words[from - 1] as string)) from--;
    if (COMPLEMENT.test(words[to] ?? '')) to++;
  } else {
    for (let step = 0; step < 4; step++) {
      const joint = /^(?:и|,)$/.test(words[to] ?? '') ? 1 : 0;
      const next = look(words[to + joint] ?? '');
      if (joint === 0 || next !== judgement) break;
      to += joint + 1;
    }
    if (words[from - 1] === 'не') from--;
  }
  return {from, to};
}

/** "нарушений не выявлено", "не свободными". */
function isDenied({words, tokens}: RussianText, i: number): boolean {
  if (words[i] === 'не') return true;
  for (let k = Math.max(1, i - 4); k < Math.min(words.length - 1, i + 5); k++)
    if (
      tokens.sentence[k] === tokens.sentence[i] &&
      /^(?:не|без)$/.test(words[k] as string) &&
      /^(?:выявл|зафиксир|было|обнаруж|замет|отмеч|нашл|увидел|серьезн|существенн|наруш|значительн)/.test(
        words[k + 1] as string,
      )
    )
      return true;
  return false;
}

function endOfClause({words, tokens}: RussianText, to: number): number {
  let end = to;
  while (
    end < words.length &&
    tokens.sentence[end] === tokens.sentence[to - 1] &&
    !/^[,;:—–]$/.test(words[end] as string)
  )
    end++;
  return end;
}

function claimOf(text: RussianText, from: number, to: number, judgement: Judgement): Claim {
  const {tokens} = text;
  const sentence = sentenceOf(text, from);
  const start = tokens.start[from] as number;
  return {
    id: `assessment@${start}`,
    type: 'assessment',
    span: {start, end: tokens.end[to - 1] as number},
    sentence: {start: tokens.start[sentence.first] as number, end: tokens.end[sentence.end - 1] as number},
    value: null,
    valueMax: null,
    unit: null,
    approx: false,
    bound: null,
    assessment: judgement === 'favourable' ? 'favourable' : 'critical',
    subject: findJudged(text, from),
    rule: judgement === 'criticalNoun' ? 'ru-judging-noun' : 'ru-judging-adjective',
  };
}
