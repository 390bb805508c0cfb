import type {Span} from '../text/article-text.ts';
import type {ReportedStatement} from './attribution.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, type Range} from './marked-text.ts';
import {agentAfter, isWord} from './noun-phrases.ts';
import {readPhrase} from './phrase-ends.ts';
import {hasClass, tokenAt, tokensOf} from './token-ranges.ts';

/** How many sentences a poll's figures may stand behind the sentence that names the poll. */
const REACH = 10;
/** The same where the figure's own sentence speaks of "the poll". */
const OWN_REACH = 60;
/** The same for figures before "X conducted the poll". */
const REACH_AHEAD = 3;
/** How many sentences one poll's figures may stand apart where they run on further than that. */
const RUNS_ON = 2;
/** Longest name of a poll, in tokens. */
const LONGEST_NAME = 9;

interface Placed<T> {
  sentence: number;
  value: T;
}

/** The polls of a text: those that report something, and those that are only named ("In a Siena College poll, …"). */
export class Polls {
  private readonly text: Marked;
  private readonly speaking: Placed<ReportedStatement>[] = [];
  private readonly named: Placed<Range>[] = [];
  /** The names of polls, in the order of the text. */
  readonly names: Range[] = [];
  /** The poll of the last figure that was asked for. */
  private last: Placed<ReportedStatement> | null = null;

  constructor(text: Marked, statements: readonly ReportedStatement[]) {
    this.text = text;
    for (const statement of statements)
      if (isPoll(text, statement))
        this.speaking.push({sentence: this.sentenceAt(statement.cue[0]?.start ?? 0), value: statement});
    this.speaking.sort((a, b) => a.sentence - b.sentence);
    for (const i of text.nounAt) {
      const full = nameOfPoll(text, i);
      if (full) this.names.push(full);
      // "the poll" goes on with the one named last
      const range = full ?? (isSamePoll(text, i) ? (this.names.at(-1) ?? {from: i - 1, to: i + 1}) : null);
      if (range) this.named.push({sentence: text.tokens.sentence[i] as number, value: range});
    }
    this.nameAskers();
  }

  /** "People surveyed by Ipsos", "Asked by the institute Lumen": who asks, where no poll is named. */
  private nameAskers(): void {
    const {text} = this;
    const {sentence, sentenceStart, lower} = text.tokens;
    for (const i of text.nounAt) {
      if (!is(text, i, W.origin)) continue;
      if (!text.grammar.phrases.asked.has(lower[i] as string) || !isWord(text, i + 1, text.grammar.phrases.by))
        continue;
      const asker = readPhrase(text, i + 2, sentenceStart[(sentence[i] as number) + 1] as number);
      if (asker && text.capital[asker.head.to - 1])
        this.named.push({sentence: sentence[i] as number, value: asker.head});
    }
    this.named.sort((a, b) => a.value.from - b.value.from);
  }

  /**
   * The poll that a figure at `span` comes from: the nearest before it, else one named right behind it, else that of the
   * last figure if it stands close. Figures are asked for in the order of the text.
   */
  find(span: Span): ReportedStatement | null {
    return this.findWithin(span, REACH);
  }

  /** The same for "the party would win 40 seats", which only a poll close by tells. */
  findForeseen(span: Span): ReportedStatement | null {
    return isForeseen(this.text, span) ? this.findWithin(span, RUNS_ON) : null;
  }

  private findWithin(span: Span, most: number): ReportedStatement | null {
    const here = this.sentenceAt(span.start);
    if (most < REACH && !this.isNear(here, most)) return null;
    const found = this.findNear(span, here);
    const poll = found ?? (this.last && here - this.last.sentence <= RUNS_ON ? this.last.value : null);
    if (poll) this.last = {sentence: here, value: poll};
    return poll;
  }

  /** Is a poll named, or was a figure of one asked for, within so many sentences before this one? */
  private isNear(here: number, most: number): boolean {
    const near = (list: readonly Placed<unknown>[]): boolean => lastUpTo(list, here, most) !== null;
    return near(this.speaking) || near(this.named) || (this.last !== null && here - this.last.sentence <= most);
  }

  private findNear(span: Span, here: number): ReportedStatement | null {
    const own = this.namedInSentence(span, here);
    if (own) return mentioned(this.text, own);
    const reach = this.speaksOfPoll(here) ? OWN_REACH : REACH;
    const spoke = lastUpTo(this.speaking, here, reach);
    const mention = lastUpTo(this.named, here, reach);
    if (mention && (!spoke || spoke.sentence < mention.sentence)) return mentioned(this.text, mention.value);
    if (spoke) return spoke.value;
    const ahead = this.speaking[firstAfter(this.speaking, here)];
    return ahead && ahead.sentence - here <= REACH_AHEAD ? ahead.value : null;
  }

  /** The poll that the figure's own sentence names: "38 percent in a March Fox poll", else the last before the figure. */
  private namedInSentence(span: Span, here: number): Range | null {
    const {text, named} = this;
    const at = tokenAt(text.tokens.start, text.tokens.length, span.start);
    let before: Range | null = null;
    let k = firstAfter(named, here - 1);
    for (; k < named.length && named[k]?.sentence === here; k++) {
      const {value} = named[k] as Placed<Range>;
      if (value.from < at) before = value;
      else if (isTakenFrom(text, at, value)) return value;
      else break;
    }
    return before;
  }

  private sentenceAt(offset: number): number {
    const {tokens} = this.text;
    return tokens.sentence[Math.min(tokenAt(tokens.start, tokens.length, offset), tokens.length - 1)] ?? 0;
  }

  private speaksOfPoll(s: number): boolean {
    const {sentenceStart} = this.text.tokens;
    return hasClass(this.text, sentenceStart[s] ?? 0, sentenceStart[s + 1] ?? 0, W.poll);
  }
}

/** Does the figure at `at` stand in the same clause as the poll, which "in", "by" or "from" joins to it? */
function isTakenFrom(text: Marked, at: number, poll: Range): boolean {
  if (!isWord(text, poll.from - 1, text.grammar.phrases.takenFrom)) return false;
  for (let i = at; i < poll.from; i++)
    if (text.mark[i] && !isMark(text, i, Mark.other) && text.mark[i] !== Mark.open && text.mark[i] !== Mark.close)
      return false;
  return true;
}

/** Tokens from "would" to the last figure that it governs. */
const WOULD_REACH = 40;

/** Does "would" stand before the figure in its sentence? */
function isForeseen(text: Marked, span: Span): boolean {
  const at = tokenAt(text.tokens.start, text.tokens.length, span.start);
  const low = text.tokens.sentenceStart[text.tokens.sentence[Math.min(at, text.tokens.length - 1)] ?? 0] ?? 0;
  for (let i = Math.min(at, text.tokens.length) - 1; i >= Math.max(low, at - WOULD_REACH); i--)
    if (isWord(text, i, text.grammar.phrases.would)) return true;
  return false;
}

/** Index of the first entry in a later sentence than `here`. */
function firstAfter(list: readonly Placed<unknown>[], here: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Placed<unknown>).sentence <= here) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastUpTo<T>(list: readonly Placed<T>[], here: number, reach: number): Placed<T> | null {
  const found = list[firstAfter(list, here) - 1];
  return found && here - found.sentence <= reach ? found : null;
}

function isPoll(text: Marked, {source, content, cue, rule}: ReportedStatement): boolean {
  const range = source[0] && tokensOf(text, source[0]);
  if (!range || rule === 'headline') return false;
  if (namesPoll(text, range)) {
    for (let i = range.from; i < range.to; i++) if (is(text, i, W.respondent)) return false;
    return !isWord(text, range.to, text.grammar.phrases.votingHours);
  }
  const first = content[0] && tokensOf(text, content[0]);
  const conducted = cue[0] && tokensOf(text, cue[0]);
  const verb = conducted && text.cues.get(conducted.to - 1)?.verbs[0];
  return (
    text.grammar.phrases.conductVerbs.has(verb?.lemma ?? '') &&
    first != null &&
    hasClass(text, first.from, first.to, W.poll)
  );
}

/** Does a word for polls stand in the range, but for "polling stations"? */
function namesPoll(text: Marked, {from, to}: Range): boolean {
  for (let i = from; i < to; i++)
    if (is(text, i, W.poll) && !isWord(text, i + 1, text.grammar.phrases.votingPlaces)) return true;
  return false;
}

/** The phrase that names the poll at token `i`: back to its determiner, with a capital in it. */
function nameOfPoll(text: Marked, i: number): Range | null {
  const {sentence, lower} = text.tokens;
  if (!is(text, i, W.poll)) return null;
  const to = namedBy(text, i);
  if (to === null && lower[i]?.endsWith(text.grammar.endings.plural)) return null;
  let from = i;
  let named = false;
  while (from > 0 && i - from < LONGEST_NAME && sentence[from - 1] === sentence[i] && !isBoundary(text, from - 1)) {
    from--;
    if (text.capital[from] && !is(text, from, W.determiner)) named = true;
    if (is(text, from, W.determiner) && !text.capital[from + 1] && !is(text, from - 1, W.determiner)) break;
  }
  if (to !== null) return {from, to};
  return named && from < i ? {from, to: i + 1} : null;
}

/** "the poll", "this survey": no name of its own. */
function isSamePoll(text: Marked, i: number): boolean {
  return (
    i > 0 &&
    isWord(text, i, text.grammar.phrases.samePolls) &&
    text.tokens.sentence[i - 1] === text.tokens.sentence[i] &&
    isWord(text, i - 1, text.grammar.phrases.shortFormOpeners) &&
    !isWord(text, i + 1, text.grammar.phrases.of)
  );
}

/** "a poll conducted in May by X", "a survey by X": where the name of those who asked ends; `null` without one. */
function namedBy(text: Marked, i: number): number | null {
  const by = isWord(text, i + 1, text.grammar.phrases.by) ? i + 1 : agentAfter(text, i + 1);
  if (by === null || text.mark[i + 1] || text.tokens.sentence[by] !== text.tokens.sentence[i]) return null;
  const agent = readPhrase(text, by + 1, text.tokens.sentenceStart[(text.tokens.sentence[i] as number) + 1] as number);
  if (!agent) return null;
  for (let k = agent.head.from; k < agent.head.to; k++) if (text.capital[k]) return agent.head.to;
  return null;
}

function isBoundary(text: Marked, i: number): boolean {
  if (!isMark(text, i, Mark.none) && !isMark(text, i, Mark.other)) return true;
  // "a University of Texas poll"
  if (isWord(text, i, text.grammar.phrases.of) && text.capital[i - 1] && text.capital[i + 1]) return false;
  return (
    is(text, i, W.preposition | W.coordinator | W.subordinator | W.be | W.have | W.modal | W.verb) || isVerb(text, i)
  );
}

/** A poll that the text names without a verb of reporting. */
function mentioned(text: Marked, {from, to}: Range): ReportedStatement {
  const span = {start: text.tokens.start[from] as number, end: text.tokens.end[to - 1] as number};
  return {
    source: [span],
    head: span,
    cue: [span],
    content: [],
    via: null,
    manner: 'reported',
    stance: 'neutral',
    hedged: false,
    confidence: text.grammar.rules.get('poll-conducted')?.confidence ?? 0,
    rule: 'poll-named',
  };
}
