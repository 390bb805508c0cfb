import {fitsDate} from './match-dates.ts';
import type {IndexedEvent, MatchIndex} from './match-index.ts';
import {foldedWords} from './protest-words.ts';
import type {ArticleContext} from './read-context.ts';

/**
 * Points for what ties an article to a protest on record. Being in the country in those days is not enough: the words
 * of its name, its date or much talk of protest must come to it.
 */
const POINTS = {
  country: 3,
  nameWord: 1.5,
  mostNameWords: 3,
  dateFit: {day: 3, month: 1.5, year: 1},
  manyMentions: 1.2,
  underWay: 0.7,
  threshold: 6.4,
} as const;
/**
 * Days after its last for which a protest stays news (later articles tell of trials and anniversaries, with figures of
 * their own), and days before its first for reports of its call.
 */
const AFTER_DAYS = 90;
const BEFORE_DAYS = 3;
/** Days after its last in which a protest is news of the day. */
const AFTERMATH_DAYS = 10;
/** Mentions of protest from which the whole article is about one. */
const MANY_MENTIONS = 4;
/** Mentions that tell of a protest under way, where the record's is short enough for the article to be on that one. */
const SOME_MENTIONS = 2;
const SHORT_DAYS = 100;
const LEAST_SHARE = 0.5;
/** The protest on record that an article is about; `null` where none is, or two are about as likely. */
export function matchProtest(context: ArticleContext, index: MatchIndex): IndexedEvent | null {
  const mentions = context.unrest.length;
  const top = context.countries[0]?.score ?? 1;
  if (mentions === 0) return null;
  const words = foldedWords(context.tokens, 0, context.tokens.length);
  let best: IndexedEvent | null = null;
  let bestPoints: number = POINTS.threshold;
  let rival = 0;
  for (const {code, score} of context.countries) {
    if (score / top < LEAST_SHARE) break;
    for (const indexed of index.events.get(code)) {
      if (indexed.event.type !== 'protest') continue;
      const near = recencyPoints(indexed, context);
      if (near === null) continue;
      const points =
        (POINTS.country * score) / top +
        near +
        mentionPoints(indexed, mentions, context) +
        namePoints(indexed, words) +
        datePoints(indexed, context);
      if (points <= bestPoints) rival = Math.max(rival, points);
      else {
        rival = best ? bestPoints : rival;
        bestPoints = points;
        best = indexed;
      }
    }
  }
  return best && bestPoints - rival >= 0.4 ? best : null;
}

/** `null` where the publication rules the protest out, or is not known: trials are told of years later. */
function recencyPoints({days}: IndexedEvent, {reference}: ArticleContext): number | null {
  if (!reference) return null;
  if (reference.exact === 'year') return days.year === reference.year ? 1.5 : null;
  const since = reference.day - days.from;
  const past = reference.day - days.to;
  if (since < -BEFORE_DAYS) return null;
  if (past <= AFTERMATH_DAYS) return 2.8;
  return past <= AFTER_DAYS ? 2.2 - past / AFTER_DAYS : null;
}

function mentionPoints({days}: IndexedEvent, mentions: number, {reference}: ArticleContext): number {
  if (mentions >= MANY_MENTIONS) return POINTS.manyMentions;
  const isUnderWay =
    reference?.exact === 'day' && reference.day - days.to <= AFTERMATH_DAYS && days.to - days.from <= SHORT_DAYS;
  return mentions >= SOME_MENTIONS && isUnderWay ? POINTS.underWay : 0;
}

function namePoints({nameWords}: IndexedEvent, words: ReadonlySet<string>): number {
  return Math.min(POINTS.mostNameWords, nameWords.filter((word) => words.has(word)).length * POINTS.nameWord);
}

function datePoints({days}: IndexedEvent, {dates, reference}: ArticleContext): number {
  let best = 0;
  for (const date of dates) {
    const fit = fitsDate(date, days, reference);
    // A weekday near the publication fits any recent protest.
    if (fit && (date.ranges === null || fit !== 'day')) best = Math.max(best, POINTS.dateFit[fit]);
  }
  return best;
}
