/** ISO 8601 day, `YYYY-MM-DD`; in places only a month or a year is known (`YYYY-MM`, `YYYY`). */
export type IsoDate = string;

/** Where a statement of fact comes from. `publisher` is a name a reader knows; `url` is https. */
export interface Provenance {
  /** The page to open: the publisher's own where known, else the page that was read. */
  url: string;
  publisher: string;
  title: string | null;
  published: IsoDate | null;
  retrieved: IsoDate;
  /** Page or section, for long documents. */
  locator: string | null;
  /** True where `url` is a copy or a news report on the document and not the publisher's own page. */
  secondary: boolean;
}

export type SourceKind =
  | 'election-authority'
  | 'electoral-court'
  | 'court'
  | 'government'
  | 'interior-ministry'
  | 'police'
  | 'prosecutor'
  | 'head-of-state'
  | 'parliament'
  | 'armed-forces'
  | 'party'
  | 'observer'
  | 'ngo'
  | 'international-organisation'
  | 'news-agency'
  | 'state-media'
  | 'public-media'
  | 'private-media'
  | 'independent-media'
  | 'pollster'
  | 'other';

/** How a source stands to the state. `because` and the provenance behind it rest on somebody other than the source. */
export interface Independence {
  standing:
    | 'state-body'
    | 'appointed-by-government'
    | 'mixed-appointment'
    | 'state-owned'
    | 'state-funded'
    | 'party'
    | 'intergovernmental'
    | 'independent'
    | 'private'
    | 'unknown';
  because: string;
  /** Indexes into the entry's `provenance`. */
  evidence: number[];
}

/** A body or person that is quoted. */
export interface Source {
  id: string;
  /** Every form articles use, fullest first. Generic ones ("CEC") hold within `country` only. */
  names: string[];
  kind: SourceKind;
  /** ISO 3166-1 alpha-2; `null`: international. */
  country: string | null;
  /** Plain sentence: what it is, who appoints or funds it. */
  summary: string;
  independence: Independence | null;
  /** Observers only: endorsed the 2005 Declaration of Principles for International Election Observation? */
  endorsedPrinciples: boolean | null;
  homepage: string | null;
  provenance: Provenance[];
}

export type EventType =
  'presidential' | 'parliamentary' | 'general' | 'referendum' | 'local' | 'constituent' | 'european' | 'protest';

export interface Result {
  candidate: string | null;
  party: string | null;
  /** Percent of the valid vote. */
  share: number | null;
  seats: number | null;
}

/** An election, a referendum, or a protest with the state's answer to it. */
export interface RecordEvent {
  /** `kz/2019-06-09-presidential`; a second round ends in `-2`. */
  id: string;
  country: string;
  date: IsoDate;
  /** The last day, where it lasted longer. */
  until: IsoDate | null;
  type: EventType;
  round: 1 | 2 | null;
  early: boolean | null;
  annulled: boolean;
  /** "Kazakhstan, presidential election". */
  name: string;
  /** Official turnout in percent of registered voters. */
  turnout: number | null;
  results: Result[];
  provenance: Provenance[];
}

export const TOPICS = [
  'overall',
  'counting',
  'tabulation',
  'election-day',
  'election-administration',
  'campaign',
  'media',
  'turnout',
  'legal-framework',
  'observer-access',
  'violence',
  'voter-lists',
  'assembly-and-detentions',
  'candidate-registration',
  'complaints',
  'ballot-stuffing',
] as const;
export type Topic = (typeof TOPICS)[number];

export type Stance = 'critical' | 'favourable' | 'mixed';

/** What an observer found on one topic, in our own words. */
export interface Finding {
  topic: Topic;
  stance: Stance;
  statement: string;
  /** Indexes into the report's `provenance`. */
  evidence: number[];
}

/** What an observer published on one event. */
export interface Report {
  id: string;
  /** Source ids: joint missions have several. */
  observers: string[];
  /** Name under which the mission reported, where it is not just the observers' names. */
  mission: string | null;
  /** `null` where not known. */
  term: 'long' | 'short' | null;
  event: string;
  title: string;
  published: IsoDate | null;
  stage: 'interim' | 'preliminary' | 'final' | 'statement';
  findings: Finding[];
  provenance: Provenance[];
}

export type Measure =
  'vote-share' | 'turnout' | 'vote-count' | 'seats' | 'electorate' | 'detentions' | 'casualties' | 'crowd' | 'sentence';

/** One number as one party gave it. */
export interface Figure {
  id: string;
  event: string;
  measure: Measure;
  /** Candidate, party or group; `null` where the measure needs none (turnout). */
  subject: string | null;
  low: number;
  /** `null`: one number. */
  high: number | null;
  qualifier: 'exact' | 'about' | 'at-least' | 'at-most';
  unit: 'percent' | 'people' | 'votes' | 'seats' | 'voters' | 'days' | 'months' | 'years' | 'stations';
  /** Name of who gave it, and their entry where there is one. */
  reportedBy: string;
  source: string | null;
  reporterKind: SourceKind;
  asOf: IsoDate | null;
  /** Partial counts, exit polls, corrections: what the number stands on. */
  basis: 'final' | 'preliminary' | 'partial' | 'parallel-count' | 'exit-poll' | 'estimate' | null;
  note: string | null;
  provenance: Provenance[];
}

/** Holder of an office. */
export interface Leader {
  country: string;
  names: string[];
  office: string;
  from: IsoDate | null;
  to: IsoDate | null;
  /** With `to` null: the holder at this date. */
  asOf: IsoDate | null;
}

/** A country with the words by which articles mean it. */
export interface Country {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  code: string;
  name: string;
  names: string[];
  /** Without plurals: "Kazakh", "Kazakhstani". */
  demonyms: string[];
  /** Capital first, then other cities that news uses as datelines. */
  cities: string[];
  /** Provinces, states and other parts of the country that news names alone, with their adjectives. */
  regions: string[];
  /** Bodies, palaces, parties and movements that news names without their country: "Knesset", "Kremlin". */
  institutions: string[];
}
