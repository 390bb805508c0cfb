import {isUpperAt} from '../text/letters.ts';
import type {Span} from '../text/article-text.ts';
import type {Tokens} from '../text/tokens.ts';
import {comparisonBefore} from './comparisons.ts';
import {beginsChange, isBound, type DateMention} from './match-dates.ts';
import type {ArticleContext} from './read-context.ts';
import {within} from './within.ts';

/** What matching needs to know of a claim. */
export interface ClaimPlace {
  span: Span;
  sentence: Span;
  /** `vote`: about an election; `poll`: opinion before one; `unrest`: people in the street, in custody, hurt, tried. */
  topic: 'vote' | 'poll' | 'unrest';
  /** A number of votes: the people's or a chamber's. */
  isCount: boolean;
  /** A number of seats, electoral votes or delegates. */
  isSeats?: boolean;
  /** The number itself; few votes told beside bills and motions are a chamber's. */
  value?: number | null;
  /** Where the speaker stands, if in the claim's sentence: whoever speaks in a country need not speak of it. */
  speaker?: Span | null;
}

/** Token range of a sentence, with the words that belong to the claim's own part of it. */
export interface Scope {
  first: number;
  end: number;
  /** Token index of the claim. */
  at: number;
  /** Token index after the claim. */
  after: number;
  /** The claim's segment: between commas and words of comparison. */
  segment: readonly [number, number];
  /** The segment compares with something else ("up from 61% in 2016"). */
  compares: boolean;
  /** Tokens of the speaker's mention. */
  speaker: readonly [number, number] | null;
}

/** Begins a part of the sentence that speaks of something the main part is compared with. */
const COMPARES: ReadonlySet<string> = new Set('compared than versus against unlike shy short below above'.split(' '));
const BREAKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '--',
  '(',
  ')',
  'while',
  'whereas',
  'but',
  'although',
]);
const RELATIVES: ReadonlySet<string> = new Set('who whose which where'.split(' '));
/** The claim's sentence and segment as token ranges. */
export function scopeOf({span, sentence, speaker}: ClaimPlace, {tokens}: ArticleContext): Scope {
  const first = tokenAt(tokens.start, sentence.start);
  const end = Math.max(first + 1, tokenAt(tokens.start, sentence.end));
  const at = Math.min(end - 1, Math.max(first, tokenAt(tokens.start, span.start)));
  let low = at;
  while (low > first && !beginsSegment(tokens, low) && !BREAKS.has(tokens.lower[low - 1] as string)) low--;
  // "more than 80%": words inside the claim begin no segment.
  const after = Math.max(at + 1, Math.min(end, tokenAt(tokens.start, span.end)));
  let high = after;
  while (high < end && !beginsSegment(tokens, high) && !BREAKS.has(tokens.lower[high] as string)) high++;
  return {
    first,
    end,
    at,
    after,
    segment: [low, high],
    compares: beginsSegment(tokens, low) && !isRelative(tokens.lower, low),
    speaker: speaker ? [tokenAt(tokens.start, speaker.start), tokenAt(tokens.start, speaker.end)] : null,
  };
}

/** Index of the first token that starts at or after `offset`. */
function tokenAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function beginsSegment(tokens: Tokens, i: number): boolean {
  const word = tokens.lower[i] as string;
  return COMPARES.has(word) || (word === 'from' && beginsChange(tokens, i)) || isRelative(tokens.lower, i);
}

function isRelative(lower: readonly string[], i: number): boolean {
  return RELATIVES.has(lower[i] as string);
}

/** The date expression that dates the claim: the nearest in its segment, else one of the main part of the sentence. */
export function dateOf(scope: Scope, {tokens, dates, votes}: ArticleContext): DateMention | null {
  const all = within(dates, scope.first, scope.end).filter(
    (date) =>
      datesMore(date, scope, tokens) &&
      !isOfOffence(date, scope, tokens) &&
      (!isAttribute(tokens, date) || isOfVote(date, votes)),
  );
  // "Eight years earlier, at the 1972 convention": the year itself says more than the way to it.
  const hasYear = all.some(({year}) => year !== null);
  const usable = hasYear ? all.filter(({end}) => !/^(?:earlier|later)$/.test(tokens.lower[end - 1] ?? '')) : all;
  const [low, high] = scope.segment;
  // "than in 2015, when he had 97 percent": the clause tells of the time named right before it.
  const since = tokens.lower[low] === 'when' ? low - 1 : low;
  const own = usable.filter((date) => (date.first >= low && date.first < high) || date.end === since);
  if (own.length > 0) return nearest(own, scope.at, tokens.lower);
  const before = timeBefore(scope, {tokens, dates});
  if (before) return before;
  if (scope.compares) return null;
  const then = thatTime(scope, tokens, dates);
  if (then) return then;
  const main = usable.filter((date) => !inAside(tokens, scope.first, date.first) && !isOfName(tokens, scope, date));
  return main.length > 0 ? nearest(main, scope.at, tokens.lower) : null;
}

/**
 * Does a date only tell who somebody is? "X, first elected in 2011, won 89%": the words between commas before the claim's
 * verb; "the former president Y (2001-2002)": bare years in brackets.
 */
function isOfName({lower}: Tokens, {first, segment: [low]}: Scope, {first: at, end, month}: DateMention): boolean {
  if (month === null && BRACKET.test(lower[at - 1] ?? '') && /^[-–)]$/.test(lower[end] ?? '')) return true;
  if (at >= low || lower[low - 1] !== ',' || !VERB.test(lower[low] ?? '')) return false;
  const comma = lower.lastIndexOf(',', at);
  return comma > first && !lower.slice(end, low - 1).includes(',') && !ADVERBIAL.test(lower[comma + 1] ?? '');
}
const BRACKET = /^[(–-]$/;
/** Verbs by which a figure is told of its subject. */
const VERB =
  /^(?:won|wins|got|gets|took|takes|received|receives|secured|garnered|polled|captured|gained|gathered|obtained|scored|claimed|collected|attracted|finished|came|had|has|was|were|is|are|fell|rose|dropped|led|leads|trailed|drew|lost|killed|left|detained|arrested|brought|saw|ended|defeated|beat)$/;
/** Words that open a time or a place of the whole sentence. */
const ADVERBIAL = /^(?:in|on|at|during|by|until|before|after|last|this|early|late|since|as)$/;

/** Does a date say when something was, and of what it compares the part that the claim stands in? */
function datesMore(date: DateMention, scope: Scope, tokens: Tokens): boolean {
  if (isComparedWith(scope, date.first, tokens) || isOfLife(scope, date.first, tokens)) return false;
  return !isBound(tokens, date) || comparisonBefore(tokens, scope.first, date.first) >= 0;
}

/** What years are told of to say who or how old somebody or something is. */
const LIFE =
  /^(?:born|birth|founded|founding|founder|established|establishment|graduat\w+|school|university|independence)$/;
/** Tokens between such a word and its year. */
const LIFE_REACH = 6;

/** Does a date at `i` tell of a birth, a founding or a war: "the first leader born after the war of 1945"? */
function isOfLife({first}: Scope, i: number, {lower}: Tokens): boolean {
  if (lower[i - 1] === 'of' && lower[i - 2] === 'war') return true;
  for (let at = i - 1; at >= Math.max(first, i - LIFE_REACH) && !BREAKS.has(lower[at] as string); at--)
    if (LIFE.test(lower[at] as string)) return true;
  return false;
}

/** Does what stands at `i` belong to that with which the claim is compared? */
export function isComparedWith({first, after}: Scope, i: number, tokens: Tokens): boolean {
  return comparisonBefore(tokens, first, i) >= after;
}

const PUNISHED = /^(?:sentenced|convicted|charged|indicted|jailed|imprisoned|fined|guilty|accused)$/;

/** "sentenced to four years for rioting on October 1, 2019": the date of what somebody is punished for. */
function isOfOffence({first: at}: DateMention, {first, at: claim}: Scope, {lower}: Tokens): boolean {
  let isFor = false;
  for (let i = at - 1; i >= first; i--) {
    const word = lower[i] as string;
    if (PUNISHED.test(word)) return isFor;
    // "the attack that killed 31 people last year": what belongs to the offence has its date.
    if (i > claim && (word === 'over' || (/^(?:for|of|with)$/.test(word) && /.ing$/.test(lower[i + 1] ?? ''))))
      isFor = true;
  }
  return false;
}

/** "since an assault in August 2018, in which officials at the time reported": the date before "at the time". */
function thatTime({first, at}: Scope, {lower}: Tokens, dates: readonly DateMention[]): DateMention | null {
  for (let i = first; i + 2 < at; i++)
    if (lower[i] === 'at' && lower[i + 1] === 'the' && lower[i + 2] === 'time')
      return within(dates, first, i).at(-1) ?? null;
  return null;
}

/**
 * "He had won 38% then", "20 were killed that year": the time that the sentence before tells; `null` where the words do
 * not point back, or to nothing.
 */
function timeBefore(
  {first, segment}: Scope,
  {tokens, dates}: Pick<ArticleContext, 'tokens' | 'dates'>,
): DateMention | null {
  const {lower, sentence, sentenceStart} = tokens;
  if (first === 0 || !pointsBack(lower, ...segment)) return null;
  const before = sentenceStart[sentence[first - 1] as number] as number;
  return (
    within(dates, before, first).findLast(({year, relativeYear}) => year !== null || relativeYear !== null) ?? null
  );
}

function pointsBack(lower: readonly string[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const next = lower[i + 1] ?? '.';
    if (lower[i] === 'then' && i > first && (i + 1 >= end || /^[.,;)]$/.test(next))) return true;
    if (lower[i] === 'that' && /^(?:year|election|vote|poll|contest)$/.test(next) && OF_TIME.test(lower[i - 1] ?? ''))
      return true;
  }
  return false;
}
/** Words before "that year": others ("said that election officials") point to nothing. */
const OF_TIME = /^(?:in|of|during|at|from|after|killed|arrested|detained|died|people|percent|cent|votes?)$/;

/** "the 2016 United States presidential election": the year stands in the words for the vote. */
function isOfVote({first, end}: DateMention, votes: ArticleContext['votes']): boolean {
  return within(votes, first - VOTE_WORDS_REACH, end).some(
    (vote) => vote.strong && vote.first <= first && end <= vote.end,
  );
}
const VOTE_WORDS_REACH = 6;

function nearest(dates: readonly DateMention[], at: number, lower: readonly string[]): DateMention {
  const cost = (date: DateMention): number => {
    const [from, to] = date.first > at ? [at, date.first] : [date.end, at];
    let between = to - from + (date.first > at ? 0 : 1);
    for (let i = from; i < to; i++) if (lower[i] === 'and' || lower[i] === ',') between += 4;
    return between;
  };
  return dates.reduce((best, date) => (cost(date) < cost(best) ? date : best));
}

/** What is known by its day for years after: "the January 25 revolution". */
const NAMED_BY_DAY = /^(?:revolution|revolt|uprising|massacre|movement|coup)$/;

/** "the 2013 law": a bare year before a noun that is no vote dates that noun only. */
function isAttribute(tokens: Tokens, date: DateMention): boolean {
  if (date.month !== null) return date.year === null && NAMED_BY_DAY.test(tokens.lower[date.end] ?? '');
  if (date.year === null) return false;
  const before = tokens.lower[date.first - 1] ?? '';
  const after = tokens.lower[date.end] ?? '';
  // "and 2022 Nobel Peace Prize winner": a year before a name, and no "in 2022".
  const named = /^(?:and|,)$/.test(before) && isUpperAt(tokens.text, tokens.start[date.end] ?? 0);
  const article = /^(?:the|a|an|'s|its|his|her|their)$/.test(before);
  return (article || named) && /^\p{L}/u.test(after) && !VOTE_WORDS.test(after);
}
const VOTE_WORDS =
  /^(?:election|elections|vote|poll|polls|ballot|referendum|runoff|run-off|race|contest|campaign|presidential|parliamentary|legislative|general|national|federal|local|midterm|midterms|primary|snap|early|democratic|republican|convention|protests|and|was|were|is|in|with|to|when|after|before|as|but|or)$/;

/** Does token `i` stand in a relative clause or comparison of the sentence that begins at `first`? */
export function inAside(tokens: Tokens, first: number, i: number): boolean {
  for (let at = i; at >= first; at--) {
    if (beginsSegment(tokens, at)) return true;
    if (BREAKS.has(tokens.lower[at] as string)) return false;
  }
  return false;
}
