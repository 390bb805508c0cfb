import type {EventType, IsoDate, Measure, Report, SourceKind, Stance, Topic} from '../record/entries.ts';

/** What every note shows under its statement, and what the reader can open. */
interface NoteBase {
  /** Id of the record entry it comes from: opens `record.html#ENTRY`. */
  entry: string;
  /** The statement, a plain sentence. */
  text: string;
  publisher: string;
  published: IsoDate | null;
  /** https; `null` where no page is known. */
  url: string | null;
  /** Title of the document, where known. */
  title: string | null;
  locator: string | null;
  /** The link is a copy of the document or a report on it, not the publisher's own page. */
  secondary: boolean;
}

/** What a source is: who appoints, funds or controls it. */
export interface SourceNote extends NoteBase {
  about: 'source';
  name: string;
  kind: SourceKind;
  country: string | null;
  /** Observers only. */
  endorsedPrinciples: boolean | null;
}

/** What an observer found on the claim's event. */
export interface FindingNote extends NoteBase {
  about: 'finding';
  topic: Topic;
  stance: Stance;
  observer: string;
  observerIds: string[];
  endorsedPrinciples: boolean | null;
  stage: Report['stage'];
  term: Report['term'];
}

/** How another number compares with the claim's. */
export type Comparison = 'agrees' | 'overlaps' | 'higher' | 'lower' | 'not-comparable';

/** The same number as somebody else gave it, the official result among them. */
export interface FigureNote extends NoteBase {
  about: 'figure';
  measure: Measure;
  subject: string | null;
  low: number;
  high: number | null;
  qualifier: 'exact' | 'about' | 'at-least' | 'at-most';
  unit: string;
  reportedBy: string;
  reporterKind: SourceKind;
  asOf: IsoDate | null;
  basis: 'final' | 'preliminary' | 'partial' | 'parallel-count' | 'exit-poll' | 'estimate' | null;
  comparison: Comparison;
}

export type Note = SourceNote | FindingNote | FigureNote;

/** An event as card and panel show it. */
export interface EventSummary {
  id: string;
  country: string;
  countryName: string;
  date: IsoDate;
  until: IsoDate | null;
  type: EventType;
  early: boolean | null;
  round: 1 | 2 | null;
  name: string;
  /** How many reports the record holds on it. */
  reports: number;
}

/** A report as the panel lists it. */
export interface ReportSummary {
  id: string;
  observer: string;
  observerIds: string[];
  title: string;
  published: IsoDate | null;
  stage: Report['stage'];
  term: Report['term'];
  endorsedPrinciples: boolean | null;
  url: string | null;
  secondary: boolean;
  findings: FindingNote[];
}
