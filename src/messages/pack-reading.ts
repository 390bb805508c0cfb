import type {EventSummary, Note} from '../notes/note.ts';
import type {ReadClaim, Reading} from '../notes/reading.ts';

/**
 * A reading as it crosses from worker to page. The claims of an article share most of their notes, and a page that
 * takes in a hundred copies of each pays for it: every note and event is told once and named by its place in a list.
 */
export interface PackedReading extends Omit<Reading, 'claims'> {
  claims: PackedClaim[];
  notes: Note[];
  events: EventSummary[];
}

type PackedClaim = Omit<PageClaim, 'notes' | 'event'> & {notes: number[]; event: number | null};

/** A claim as a page has it. */
export interface PageClaim extends ReadClaim {
  /** What screen readers announce. Made by the worker: a page's first word to the reader takes it 12 ms to look up. */
  label: string;
}

export interface PageReading extends Reading {
  claims: PageClaim[];
}

/** Makes a reading ready to be sent; `label` gives what screen readers announce of a claim. */
export function packReading(
  reading: Reading,
  label: (claim: ReadClaim, articleLanguage: string) => string,
): PackedReading {
  const notes = new Shared<Note>();
  const events = new Shared<EventSummary>();
  const claims = reading.claims.map((claim) => ({
    ...claim,
    label: label(claim, reading.language),
    notes: claim.notes.map((note) => notes.placeOf(note)),
    event: claim.event && events.placeOf(claim.event),
  }));
  return {...reading, claims, notes: notes.list, events: events.list};
}

/** The reading that was sent; claims share the notes they have in common. Throws where places are named that are not there. */
export function unpackReading({notes, events, ...reading}: PackedReading): PageReading {
  const claims = reading.claims.map((claim) => ({
    ...claim,
    notes: claim.notes.map((place) => at(notes, place)),
    event: claim.event === null ? null : at(events, claim.event),
  }));
  return {...reading, claims};
}

function at<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new Error('The reading came damaged.');
  return item;
}

/** A list without repetitions: what says the same is the same. */
class Shared<T extends object> {
  readonly list: T[] = [];
  private readonly places = new Map<string, number>();

  placeOf(item: T): number {
    const key = JSON.stringify(item);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.list.length);
    return this.list.push(item) - 1;
  }
}
