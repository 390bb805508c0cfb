import {sameParty, samePerson} from './compare-names.ts';
import type {IndexedEvent} from './match-index.ts';
import type {ArticleContext} from './read-context.ts';

/** A number that the article gives for a share of the vote, for seats or for the turnout. */
export interface ToldResult {
  measure: 'vote-share' | 'seats' | 'turnout';
  value: number;
  /** The upper end of a range ("35 to 36 seats"), else null. */
  valueMax?: number | null;
  subject: string | null;
}

/** How far a told share may lie from the official one: preliminary counts move by about this, round ones hide more. */
const SHARE_REACH = {round: 1, decimal: 0.6} as const;
/** Seat numbers below this are too common to tell elections apart. */
const LEAST_SEATS = 5;

/** How many told results the event's own bear out: one by its name counts whole, one by the number alone half. */
export function hitsOf(told: readonly ToldResult[], {event, given}: IndexedEvent): number {
  let hits = 0;
  for (const {measure, value, valueMax, subject} of told) {
    const others = given.filter((figure) => figure.measure === measure && isNear(figure.low, value));
    if (measure === 'turnout') {
      if ((event.turnout !== null && isNear(event.turnout, value)) || others.length > 0) hits += 0.5;
      continue;
    }
    if (others.length > 0) {
      hits += subject !== null && others.some((figure) => isNamed(subject, figure.subject, figure.subject)) ? 1 : 0.5;
      continue;
    }
    const close = event.results.filter(({share, seats}) =>
      measure === 'seats'
        ? seats !== null && seats >= value && seats <= (valueMax ?? value) && value >= LEAST_SEATS
        : share !== null && isNear(share, value),
    );
    if (close.length === 0) continue;
    const named = subject !== null && close.some(({candidate, party}) => isNamed(subject, candidate, party));
    hits += named ? 1 : 0.5;
  }
  return hits;
}

function isNear(official: number, told: number): boolean {
  return Math.abs(official - told) <= (Number.isInteger(told) ? SHARE_REACH.round : SHARE_REACH.decimal);
}

function isNamed(subject: string, candidate: string | null, party: string | null): boolean {
  return (candidate !== null && samePerson(subject, candidate)) || (party !== null && sameParty(subject, party));
}

/** How many of an event's candidates the text names by their surnames. */
export function candidatesNamed({surnames}: IndexedEvent, {people}: ArticleContext): number {
  const named = new Set(people.map((person) => person.surname));
  return surnames.filter((surname) => named.has(surname)).length;
}
