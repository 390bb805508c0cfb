import {fitsDate, isBound, yearOfDate, type DateMention} from './match-dates.ts';
import type {VoteMention} from './match-elections.ts';
import type {IndexedEvent} from './match-index.ts';
import type {ArticleContext} from './read-context.ts';
import {within} from './within.ts';

/** Tokens between a vote and the date that dates it. */
export const DATE_REACH = 10;

/** Dates that stand beside a mention of a vote and are not of an earlier one. */
export function datesOfVotes(context: ArticleContext, votes: readonly VoteMention[]): DateMention[] {
  const {tokens, dates} = context;
  const isRerun = votes.some(({rerun}) => rerun);
  return dates.filter((date) => {
    if (isBound(tokens, date)) return false;
    return within(votes, date.first - DATE_REACH - 6, date.end + DATE_REACH).some(
      (vote) =>
        vote.which !== 'previous' &&
        !(isRerun && vote.annulled) &&
        tokens.sentence[vote.first] === tokens.sentence[date.first] &&
        (date.first >= vote.end ? date.first - vote.end : vote.first - date.end) <= DATE_REACH,
    );
  });
}

/** Does a date stand in or right beside the words for the vote: "the January 30 elections", "the vote on Sunday"? */
export function datesVote(date: DateMention, vote: VoteMention, {tokens}: ArticleContext): boolean {
  if (!vote.strong || vote.which === 'previous') return false;
  if (date.first >= vote.first - 1 && date.end <= vote.end) return true;
  return date.first === vote.end + 1 && tokens.lower[vote.end] === 'on';
}

/** The date is told and is not the article's event's. */
export function excludes(date: DateMention, home: IndexedEvent | null, context: ArticleContext): boolean {
  if (home) {
    const fit = fitsDate(date, home.days, context.reference);
    if (fit !== false) return false;
    // A day near the vote (its result, its campaign) is still about it.
    const year = yearOfDate(date, context.reference);
    return date.year !== null || (date.relativeYear !== null && year !== home.days.year);
  }
  return date.year !== null || date.relativeYear !== null;
}
