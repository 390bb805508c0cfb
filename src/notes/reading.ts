import type {Attribution} from '../attribution/attribution.ts';
import type {Claim} from '../claims/claim.ts';
import type {EventRelation} from '../record/match-claim-event.ts';
import type {EventSummary, Note, ReportSummary} from './note.ts';

/** What is known of a page beside its text. */
export interface PageInfo {
  url: string | null;
  title: string | null;
  /** ISO day. */
  published: string | null;
  /** BCP 47 as the page declares it, or null. */
  language: string | null;
}

/** An article on its way to the engine: plain JSON, as it crosses from page to worker. */
export interface ArticleInput extends PageInfo {
  text: string;
  breaks: number[];
  /** The year a text is from, where its day is not known. */
  year?: number | null;
  /** The reader's own choice of event, where they corrected ours. */
  eventId?: string | null;
}

/** Who speaks, as marks and panel colour it. `article`: the article's own voice. */
export const SPEAKER_KINDS = ['state', 'party', 'monitor', 'press', 'other', 'article'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** A claim with everything Whence shows beside it. */
export interface ReadClaim {
  claim: Claim;
  /** The stretch that is highlighted, as written: the text of `claim.span`. */
  text: string;
  /** The sentence it stands in, as written: the text of `claim.sentence`. */
  context: string;
  attribution: Attribution;
  speakerKind: SpeakerKind;
  /** Record entry of the speaker, or null. */
  sourceId: string | null;
  /** What the text alone tells of a speaker that the record does not hold ("an official of the state"), or null. */
  speakerHint: string | null;
  /** Country whose public affairs the claim is about (ISO 3166-1 alpha-2). */
  country: string | null;
  year: number | null;
  event: EventSummary | null;
  /** How the event stands to the claim (`null` without one): only with 'about' is the claim about the event itself. */
  relation: EventRelation | null;
  /** With 'same-year': further votes of that country and year, where nothing tells which is meant. */
  otherVotes: EventSummary[];
  notes: Note[];
  /** Topics of findings that would bear on this kind of claim, for "nothing in the record on …". */
  missing: ('source' | 'finding' | 'figure')[];
}

/** A whole article, read. Plain JSON. */
export interface Reading {
  page: PageInfo;
  /** Primary subtag of the language that was detected. */
  language: string;
  /** False: no engine for this language; `claims` is empty. */
  supported: boolean;
  event: EventSummary | null;
  /** Other events the article could be about, best first, for the reader to pick from. */
  alternatives: EventSummary[];
  reports: ReportSummary[];
  claims: ReadClaim[];
}
