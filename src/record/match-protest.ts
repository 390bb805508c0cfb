import {TokenKind} from '../text/tokens.ts';
import {nameKey} from './fold-name.ts';
import {fitsDate} from './match-dates.ts';
import type {IndexedEvent, MatchIndex} from './match-index.ts';
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
  threshold: 6.4,
} as const;
/**
 * Days after its last for which a protest stays news (later articles tell of trials and anniversaries, with figures of
 * their own), and days before its first for reports of its call.
 */
const AFTER_DAYS = 90;
const BEFORE_DAYS = 3;
/** Mentions of protest from which the whole article is about one. */
const MANY_MENTIONS = 4;
const LEAST_SHARE = 0.5;
/** Words of event names that every protest shares. */
const COMMON =
  /^(?:protests?|rallies|rally|march|unrest|violence|demonstrations?|post|election|elections|presidential|against|after|over|before|the|of|in|and|from|on|early|to|around|first|wave|killings?|arrests?|shootings?|since|police|action|nationwide|mass|january|february|april|may|june|july|august|september|october|november|december|\d+)$/;

/** The protest on record that an article is about; `null` where none is, or two are about as likely. */
export function matchProtest(context: ArticleContext, index: MatchIndex): IndexedEvent | null {
  const mentions = context.unrest.length;
  const top = context.countries[0]?.score ?? 1;
  if (mentions === 0) return null;
  const words = new Set<string>();
  for (let i = 0; i < context.tokens.length; i++)
    if (context.tokens.kind[i] === TokenKind.word) words.add(context.tokens.lower[i] as string);
  let best: IndexedEvent | null = null;
  let bestPoints: number = POINTS.threshold;
  let rival = 0;
  for (const {code, score} of context.countries) {
    if (score / top < LEAST_SHARE) break;
    for (const indexed of index.events.get(code) ?? []) {
      if (indexed.event.type !== 'protest') continue;
      const near = recencyPoints(indexed, context);
      if (near === null) continue;
      const points =
        (POINTS.country * score) / top +
        near +
        (mentions >= MANY_MENTIONS ? 1.2 : 0) +
        namePoints(indexed, words, index) +
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
  if (past <= 10) return 2.8;
  return past <= AFTER_DAYS ? 2.2 - past / AFTER_DAYS : null;
}

function namePoints({event}: IndexedEvent, words: ReadonlySet<string>, index: MatchIndex): number {
  const country = nameKey(index.countryNames.get(event.country) ?? '').split(' ');
  const telling = nameKey(event.name)
    .split(' ')
    .filter((word) => word.length > 2 && !COMMON.test(word) && !country.includes(word));
  const found = telling.filter((word) => words.has(word)).length;
  return Math.min(POINTS.mostNameWords, found * POINTS.nameWord);
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
