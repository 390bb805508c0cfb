import type {Figure, RecordEvent} from './entries.ts';
import {personWords} from './fold-name.ts';
import {eventDays, type EventDays} from './match-dates.ts';
import {buildGazetteer, openGazetteer, type Gazetteer} from './match-gazetteer.ts';
import {buildPeople, openPeople, type PeopleIndex} from './match-people.ts';
import {tellingWords} from './protest-words.ts';
import type {WhenceRecord} from './record.ts';

/** What matching looks up, built once for each record and only when the first article asks. */
export interface MatchIndex {
  gazetteer: Gazetteer;
  people: PeopleIndex;
  /**
   * Events by country, oldest first, with their days and the folded surnames of their candidates. A country's are read
   * when they are first asked for: an article asks for a few.
   */
  events: {get(country: string): readonly IndexedEvent[]};
  countryNames: ReadonlyMap<string, string>;
  /** Country codes by names of one word, as page addresses carry them. */
  countryWords: ReadonlyMap<string, string>;
}

export interface IndexedEvent {
  event: RecordEvent;
  days: EventDays;
  surnames: readonly string[];
  /** Shares of the vote and turnouts that others gave, where the record has no official ones. */
  given: readonly Figure[];
  /** Of a protest: the folded words of its name that tell it from others. */
  nameWords: readonly string[];
}

const built = new WeakMap<WhenceRecord, MatchIndex>();

/**
 * The index of a record. Linear in its people, places and countries the first time, where the build has not laid them
 * out; free after that.
 */
export function matchIndex(record: WhenceRecord): MatchIndex {
  let known = built.get(record);
  if (!known) {
    const {index} = record;
    const countryNames = new Map(record.countries.map(({code, name}) => [code, name]));
    known = {
      gazetteer: index ? openGazetteer(index.places) : buildGazetteer(record.countries),
      people: index ? openPeople(index.people) : buildPeople(record),
      events: indexEvents(record, countryNames),
      countryNames,
      countryWords: new Map(
        record.countries
          .map(({code, name}) => [name.toLowerCase(), code] as const)
          .filter(([name]) => /^[a-z]+$/.test(name)),
      ),
    };
    built.set(record, known);
  }
  return known;
}

function indexEvents(record: WhenceRecord, names: ReadonlyMap<string, string>): MatchIndex['events'] {
  const byCountry = new Map<string, readonly IndexedEvent[]>();
  return {
    get(country) {
      let events = byCountry.get(country);
      if (!events) {
        events = record
          .eventsOf(country)
          .map((event) => indexEvent(event, names.get(country) ?? '', record))
          .sort((a, b) => a.days.from - b.days.from);
        byCountry.set(country, events);
      }
      return events;
    },
  };
}

function indexEvent(event: RecordEvent, country: string, record: WhenceRecord): IndexedEvent {
  return {
    event,
    days: eventDays(event.date, event.until),
    surnames: event.results.flatMap(({candidate}) => (candidate ? surnameOf(candidate) : [])),
    given: event.type === 'protest' ? [] : figuresGiven(event, record),
    nameWords: tellingWords(event, country),
  };
}

function figuresGiven(event: RecordEvent, record: WhenceRecord): Figure[] {
  const hasShares = event.results.some(({share}) => share !== null);
  const isWanting = (figure: Figure): boolean =>
    figure.measure === 'vote-share' ? !hasShares : figure.measure === 'turnout' && event.turnout === null;
  return record
    .figuresOn(event.id)
    .filter(
      (figure) =>
        figure.unit === 'percent' && figure.place === null && figure.basis !== 'exit-poll' && isWanting(figure),
    );
}

function surnameOf(name: string): string[] {
  const surname = personWords(name).at(-1);
  return surname && surname.length > 2 ? [surname] : [];
}
