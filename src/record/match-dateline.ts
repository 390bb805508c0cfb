import {nameKey} from './fold-name.ts';
import {dayNumber, findDates, type DateMention, type ReferenceDate} from './match-dates.ts';
import type {PlaceMention} from './match-gazetteer.ts';
import type {MatchIndex} from './match-index.ts';
import {TokenKind, type Tokens} from '../text/tokens.ts';

/** Tokens of the beginning in which a dateline may stand: a headline goes before it. */
const BEGINNING = 60;
/** Days after a vote in which agencies report its count and result. */
const NEWS_DAYS = 21;
/** Candidates whom the text must name for a vote to give a dateline its year. */
const LEAST_CANDIDATES = 2;

/**
 * The day of a text whose dateline gives no year ("HARARE, March 13 (AFP) -"), from the one vote held in the three weeks
 * before such a day of which the text names two candidates; `null` where none or several fit. For texts without any
 * other date.
 */
export function referenceByDateline(
  tokens: Tokens,
  places: readonly PlaceMention[],
  index: MatchIndex,
): ReferenceDate | null {
  const dateline = findDates(tokens, null).find((date) => isDateline(tokens, date));
  if (!dateline) return null;
  const words = namesIn(tokens);
  const days = new Set<number>();
  for (const country of new Set(places.flatMap(({codes}) => codes)))
    for (const {event, days: vote, surnames} of index.events.get(country)) {
      if (event.type === 'protest' || surnames.filter((name) => words.has(name)).length < LEAST_CANDIDATES) continue;
      const day = dayNumber(vote.year, dateline.month as number, dateline.day as number);
      if (day >= vote.to && day - vote.to <= NEWS_DAYS) days.add(day);
    }
  const [day] = days;
  if (days.size !== 1 || day === undefined) return null;
  return {day, year: new Date(day * 86_400_000).getUTCFullYear(), exact: 'day'};
}

function isDateline({lower}: Tokens, {first, end, month, day, year}: DateMention): boolean {
  if (first >= BEGINNING || month === null || day === null || year !== null) return false;
  return lower[first - 1] === ',' && /^(?:\(|-|--|–|—)$/.test(lower[end] ?? '');
}

/** Folded words that begin with a capital. */
function namesIn(tokens: Tokens): Set<string> {
  const names = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
    if (tokens.kind[i] === TokenKind.word && /^\p{Lu}/u.test(word)) names.add(nameKey(word));
  }
  return names;
}
