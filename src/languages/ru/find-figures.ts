import type {Claim, ClaimType, Unit} from '../../claims/claim.ts';
import {countedBy, type Counted} from './count-nouns.ts';
import {findSubject} from './find-subjects.ts';
import {readFigures, type RussianFigure} from './read-figures.ts';
import {sentenceOf, type RussianText} from './russian-text.ts';
import type {WordClass} from './word-lists.ts';

/** What a whole article is about: figures on anything else are no claims. */
export interface Topics {
  election: boolean;
  unrest: boolean;
  disaster: boolean;
}

const ELECTION: ReadonlySet<WordClass> = new Set(['election', 'turnout', 'voters']);
const UNREST: ReadonlySet<WordClass> = new Set(['unrest', 'crowdNoun', 'marchers']);

/** Counts what the words of an article speak of. */
export function readTopics({classes}: RussianText): Topics {
  let election = 0;
  let unrest = 0;
  let disaster = 0;
  for (const found of classes) {
    if (found === null) continue;
    if (ELECTION.has(found)) election++;
    else if (UNREST.has(found)) unrest++;
    else if (found === 'disaster') disaster++;
  }
  return {election: election > 0, unrest: unrest > 0, disaster: disaster > unrest + election};
}

/** The figure as a claim, or `null` where it is none. */
interface Typed {
  type: ClaimType;
  unit: Unit;
  rule: string;
}

/** Finds the figures that are claims, in the order of the text. Linear in its length. */
export function findFigures(text: RussianText, topics: Topics): Claim[] {
  const claims: Claim[] = [];
  let before: {claim: Claim; figure: RussianFigure} | null = null;
  for (const figure of readFigures(text.tokens, text.words)) {
    const counted = countedBy(text, figure);
    const setting: Setting = {text, topics, figure, counted, clause: clauseOf(text, figure)};
    const typed = typeFigure(setting) ?? (before ? inherit(setting, before) : null);
    if (!typed) continue;
    const claim = claimOf(setting, typed);
    claims.push(claim);
    before = {claim, figure};
  }
  return claims;
}

interface Setting {
  text: RussianText;
  topics: Topics;
  figure: RussianFigure;
  counted: Counted;
  clause: {first: number; end: number};
}

/** Tokens looked at on either side of a figure: keeps a sentence without an end from costing its square. */
const REACH = 40;

/** The sentence around a figure, cut at semicolons and before "а" and "но" that open a clause. */
function clauseOf(text: RussianText, figure: RussianFigure): {first: number; end: number} {
  const {words} = text;
  const sentence = sentenceOf(text, figure.from);
  const isCut = (i: number): boolean =>
    words[i] === ';' || (words[i] === ',' && /^(?:а|но|однако|тогда|из|включая)$/.test(words[i + 1] ?? ''));
  let first = figure.keyFrom;
  const least = Math.max(sentence.first, first - REACH);
  while (first > least && !isCut(first - 1)) first--;
  let end = figure.to;
  const most = Math.min(sentence.end, end + REACH);
  while (end < most && !isCut(end)) end++;
  return {first, end};
}

function typeFigure(setting: Setting): Typed | null {
  const {figure, topics, counted} = setting;
  if (figure.kind === 'points') return typePoints(setting);
  if (figure.kind === 'percent')
    return topics.election || counted.noun === 'respondents' ? typePercent(setting) : typePoll(setting);
  return typeCount(setting);
}

const has = ({text: {classes}, clause}: Setting, ...wanted: WordClass[]): boolean => {
  for (let i = clause.first; i < clause.end; i++) if (wanted.includes(classes[i] as WordClass)) return true;
  return false;
};

const typed = (type: ClaimType, unit: Unit, rule: string): Typed => ({type, unit, rule: `ru-${rule}`});

function typePoints(setting: Setting): Typed | null {
  if (has(setting, 'poll', 'respondents')) return typed('poll', 'points', 'poll-points');
  if (has(setting, 'turnout')) return typed('turnout', 'points', 'turnout-points');
  return setting.topics.election && has(setting, 'gap', 'gained') ? typed('vote-share', 'points', 'lead') : null;
}

function typePoll(setting: Setting): Typed | null {
  return has(setting, 'poll', 'respondents') && /^(?:полити|парти|президент)/.test(politicsNear(setting))
    ? typed('poll', 'percent', 'poll')
    : null;
}

/** The first word on politics in the figure's clause: a poll on detergents is no claim. */
function politicsNear({text: {words}, clause}: Setting): string {
  for (let i = clause.first; i < clause.end; i++)
    if (/^(?:полити|парти|президент)/.test(words[i] as string)) return words[i] as string;
  return '';
}

function typePercent(setting: Setting): Typed | null {
  const {counted, text, figure, clause} = setting;
  const {noun} = counted;
  if (noun === 'respondents') return typed('poll', 'percent', 'respondents');
  if (has(setting, 'threshold')) return null;
  if (noun === 'protocols' || noun === 'stations' || noun === 'ballots')
    return has(setting, 'invalid')
      ? typed('vote-count', 'percent', 'invalid-share')
      : typed('electorate', 'percent', 'counted');
  if (has(setting, 'poll', 'respondents') && noun !== 'votes') return typed('poll', 'percent', 'poll');
  if (noun === 'votes' && has(setting, 'counted') && !has(setting, 'gained'))
    return typed('electorate', 'percent', 'counted');
  if (noun === 'votes') return typed('vote-share', 'percent', 'share-of-votes');
  if (noun === 'seats') return typed('seats', 'percent', 'share-of-seats');
  const trigger = nearest(text, clause, figure, ['turnout', 'gained', 'votes', 'voted', 'joined', 'counted']);
  if (trigger === 'turnout' || trigger === 'joined') return typed('turnout', 'percent', 'turnout');
  if (trigger === 'counted' && noun !== 'voters') return typed('electorate', 'percent', 'counted');
  if (trigger === 'voted')
    return isFor(setting) ? typed('vote-share', 'percent', 'voted-for') : typed('turnout', 'percent', 'voted');
  if (trigger === null && noun === 'voters') return typed('vote-share', 'percent', 'share-of-voters');
  return trigger ? typed('vote-share', 'percent', 'share') : null;
}

/** "За X проголосовали", "против": a choice and no turnout. */
function isFor({text: {words, classes}, clause}: Setting): boolean {
  for (let i = clause.first; i < clause.end; i++)
    if (
      words[i] === 'против' ||
      (words[i] === 'за' &&
        !/^(?:день|ночь|сутки|время|час|рубежом|первы|два|три)/.test(words[i + 1] ?? '') &&
        classes[i + 1] !== 'days')
    )
      return true;
  return false;
}

/** Nouns of place and occasion ("на митинге") tell less than what happened there, so they count as farther off. */
const FARTHER: Partial<Record<WordClass, number>> = {crowdNoun: 9, punish: 1, marchers: 2, joined: -2};

/** The class among `wanted` whose word stands nearest to the figure in its clause. */
function nearest(
  {classes, words}: RussianText,
  {first, end}: {first: number; end: number},
  figure: RussianFigure,
  wanted: readonly WordClass[],
): WordClass | null {
  let best: WordClass | null = null;
  let least = Infinity;
  for (let i = first; i < end; i++) {
    const found = classes[i] as WordClass;
    if (!wanted.includes(found)) continue;
    let distance = (i < figure.from ? figure.keyFrom - i : i - figure.to + 1) + (FARTHER[found] ?? 0);
    // What another part of the sentence says is farther off than the words between tell.
    const [from, to] = i < figure.from ? [i, figure.from] : [figure.to, i];
    for (let k = from; k < to; k++) if (words[k] === ',' || (words[k] === 'и' && k > from)) distance += 4;
    if (distance < least) {
      least = distance;
      best = found;
    }
  }
  return best;
}

/** Stands for the noun of a figure that has none. */
const BARE = 'bare';

function typeCount(setting: Setting): Typed | null {
  const {counted, topics, figure, text, clause} = setting;
  switch ((counted.noun ?? BARE) as string) {
    case 'votes':
      return topics.election || has(setting, 'gained', 'voted') ? typed('vote-count', 'votes', 'votes') : null;
    case 'ballots':
      if (has(setting, 'invalid')) return typed('vote-count', 'votes', 'invalid-ballots');
      return topics.election ? typed('electorate', 'other', 'ballots') : null;
    case 'stations':
      return topics.election ? typed('electorate', 'stations', 'stations') : null;
    case 'protocols':
      return topics.election && has(setting, 'counted') ? typed('electorate', 'other', 'counted') : null;
    case 'seats':
      return topics.election || has(setting, 'gained') ? typed('seats', 'seats', 'seats') : null;
    case 'candidates':
    case 'observers':
      if (has(setting, 'detain', 'hurt')) return typePeople(setting);
      return topics.election ? typed('electorate', 'people', 'operation') : null;
    case 'voters':
      if (has(setting, 'votes') && isFor(setting)) return typed('vote-count', 'votes', 'voted-for');
      if (has(setting, 'voted', 'joined', 'turnout', 'crowdVerb'))
        return isFor(setting) ? typed('vote-count', 'votes', 'voted-for') : typed('turnout', 'voters', 'voters');
      return topics.election ? typed('electorate', 'voters', 'voters') : null;
    case 'days':
    case 'months':
    case 'years':
    case 'money':
      return isPunishment(setting) ? typed('sentence', counted.noun as Unit, 'punishment') : null;
    case 'respondents':
    case 'other':
      return null;
    case BARE: {
      const seatsBefore = nearest(text, clause, figure, ['seats', 'votes']);
      if (seatsBefore === 'seats' && topics.election && figure.value < 1000 && has(setting, 'gained'))
        return typed('seats', 'seats', 'seats');
      return figure.vague || figure.to > figure.from + 1 || figure.bound !== null || isNumberOf(setting)
        ? typePeople(setting)
        : typeBare(setting);
    }
    default:
      return typePeople(setting);
  }
}

/** "число участников оценили в 10": the figure is the number of what stands before it. */
function isNumberOf({text: {words}, clause, figure}: Setting): boolean {
  for (let i = clause.first; i < figure.from; i++) if (/^(?:числ|количеств)/.test(words[i] as string)) return true;
  return false;
}

/** A bare figure right beside its verb: "задержаны 300", "погибли 12". */
function typeBare(setting: Setting): Typed | null {
  const {figure, text, topics} = setting;
  const before = text.classes[figure.keyFrom - 1];
  if (!topics.unrest && !topics.election) return null;
  if (before === 'detain') return typed('detentions', 'people', 'detained');
  return before === 'hurt' ? typed('casualties', 'people', 'hurt') : null;
}

const PEOPLE = ['detain', 'hurt', 'crowdVerb', 'crowdNoun', 'marchers', 'punish', 'joined', 'voted'] as const;

function typePeople(setting: Setting): Typed | null {
  const {text, clause, figure, topics, counted} = setting;
  if (topics.disaster || (!topics.unrest && !topics.election && !has(setting, 'crowdNoun'))) return null;
  const trigger = punishedWith(setting) ? 'punish' : nearest(text, clause, figure, PEOPLE);
  // One person is a number only where something befell them.
  if (figure.isOne && trigger !== 'hurt' && trigger !== 'detain') return null;
  switch ((trigger ?? BARE) as string) {
    case 'detain':
      return typed('detentions', 'people', 'detained');
    case 'hurt':
      return typed('casualties', 'people', 'hurt');
    case 'punish':
      return typed('sentence', 'people', 'punished');
    case 'joined':
    case 'voted':
      if (has(setting, 'crowdNoun') && !has(setting, 'election')) return typed('crowd', 'people', 'took-part');
      return topics.election ? typed('turnout', 'voters', 'took-part') : null;
    case 'crowdVerb':
    case 'crowdNoun':
    case 'marchers':
      if (counted.noun === 'officers') return null;
      return topics.unrest || has(setting, 'crowdNoun') ? typed('crowd', 'people', 'crowd') : null;
    default:
      return null;
  }
}

/** "15 человек получили по 15 суток ареста": a court's punishment stands in the clause. */
function punishedWith({text: {words, classes}, clause, figure}: Setting): boolean {
  for (let i = figure.to; i < clause.end; i++)
    if (classes[i] === 'days' && /^арест/.test(words[i + 1] ?? '')) return true;
  return false;
}

function isPunishment(setting: Setting): boolean {
  const {text, figure, counted, clause} = setting;
  const next = text.words[counted.to] ?? '';
  if (/^(?:арест|колони|тюрьм|лишени|заключени|исправительн|принудительн|обязательн|условно|строгого)/.test(next))
    return true;
  if (text.words[figure.keyFrom - 1] === 'в' && counted.noun === 'years') return false;
  if (counted.noun === 'days' && /^арест/.test(text.words[figure.keyFrom - 2] ?? '')) return true;
  const trigger = nearest(text, clause, figure, ['punish', 'crowdNoun', 'hurt', 'turnout']);
  return trigger === 'punish' && !/^(?:назад|спустя|после|подряд)$/.test(next);
}

/** Counting verbs whose figure is of what the text counted just before: "агентство насчитало 40 тысяч человек". */
const COUNTING = /^(?:насчита|оцени|оценива|говори|говоря|сообща|сообщи|заявл|заяви|подсчита|пис|утвержда|назва)/;
const INHERITED: ReadonlySet<ClaimType> = new Set(['detentions', 'casualties', 'crowd']);

/** A figure that leaves out what the one before said: "…, Павел Грудинин — 11,77%", "из них 19 сотрудников". */
function inherit(setting: Setting, before: {claim: Claim; figure: RussianFigure}): Typed | null {
  const {text, figure, counted, clause} = setting;
  const {claim} = before;
  const {tokens, words} = text;
  if (figure.kind !== before.figure.kind && !(claim.unit === 'percent' && figure.kind === 'percent')) return null;
  const isPeople = INHERITED.has(claim.type) && claim.unit === 'people';
  if (counted.noun === 'other' || (counted.noun !== null && !isPeople)) return null;
  const same = tokens.sentence[before.figure.from] === tokens.sentence[figure.from];
  const close = figure.from - before.figure.from < REACH;
  if (
    same &&
    close &&
    (dashBefore(words, figure) ||
      /^(?:из них|среди них|том числе)$/.test(`${words[clause.first] ?? ''} ${words[clause.first + 1] ?? ''}`) ||
      isAmong(words, figure))
  )
    return {type: claim.type, unit: claim.unit ?? 'other', rule: `${claim.rule}-continued`};
  if (!isPeople || figure.isOne || tokens.block[before.figure.from] !== tokens.block[figure.from]) return null;
  if ((tokens.sentence[figure.from] as number) - (tokens.sentence[before.figure.from] as number) > 1) return null;
  for (let i = clause.first; i < clause.end; i++)
    if (COUNTING.test(words[i] as string)) return {type: claim.type, unit: 'people', rule: `${claim.rule}-counted`};
  return null;
}

/** A dash that stands for the verb, a few words before the figure. */
function dashBefore(words: readonly string[], figure: RussianFigure): boolean {
  for (let i = figure.keyFrom - 1; i >= Math.max(0, figure.keyFrom - 3); i--) {
    if (/^[—–-]$/.test(words[i] as string)) return true;
    if (words[i] === ',') return false;
  }
  return false;
}

function isAmong(words: readonly string[], figure: RussianFigure): boolean {
  for (let i = figure.keyFrom - 1; i >= Math.max(1, figure.keyFrom - 4); i--)
    if (/^(?:них|числе|включая)$/.test(words[i] as string)) return true;
  return false;
}

function claimOf(setting: Setting, {type, unit, rule}: Typed): Claim {
  const {text, figure, counted} = setting;
  const {tokens} = text;
  const sentence = sentenceOf(text, figure.from);
  const start = tokens.start[figure.keyFrom] as number;
  const to = counted.noun === null || counted.noun === 'other' ? figure.to : counted.to;
  return {
    id: `${type}@${start}`,
    type,
    span: {start, end: tokens.end[to - 1] as number},
    sentence: {start: tokens.start[sentence.first] as number, end: tokens.end[sentence.end - 1] as number},
    value: figure.value,
    valueMax: figure.valueMax,
    unit,
    approx: figure.vague || figure.bound !== null,
    bound: figure.bound,
    assessment: null,
    subject: findSubject(setting, type),
    rule,
  };
}
