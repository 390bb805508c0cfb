// Made from src/record/schema by `npm run gen:types`. Never edit it by hand.
import type {Shape} from './shape.ts';
import type {EntryKind} from './entry-kinds.ts';

/**
 * ISO 8601 day, `YYYY-MM-DD`; in places only a month or a year is known (`YYYY-MM`, `YYYY`).
 */
export type IsoDate = string;
/**
 * ISO 3166-1 alpha-2; XK for Kosovo.
 */
export type CountryCode = string;
/**
 * Path-like and stable: `kz/2019-06-09-presidential`.
 */
export type EntryId = string;
/**
 * Indexes into the entry's `provenance`.
 */
export type Evidence = number[];
/**
 * What a finding bears on.
 */
export type Topic =
  | 'overall'
  | 'counting'
  | 'tabulation'
  | 'election-day'
  | 'election-administration'
  | 'campaign'
  | 'media'
  | 'turnout'
  | 'legal-framework'
  | 'observer-access'
  | 'violence'
  | 'voter-lists'
  | 'assembly-and-detentions'
  | 'candidate-registration'
  | 'complaints'
  | 'ballot-stuffing';
/**
 * Which way the observer judged.
 */
export type Stance = 'critical' | 'favourable' | 'mixed';
/**
 * What kind of body or person is quoted. `press`: a news outlet whose owner is not established; `private-media`: privately owned, which says nothing of its independence.
 */
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
  | 'human-rights-institution'
  | 'ngo'
  | 'international-organisation'
  | 'news-agency'
  | 'state-media'
  | 'public-media'
  | 'private-media'
  | 'independent-media'
  | 'press'
  | 'pollster'
  | 'other';
export type ProvenanceList = Provenance[];
/**
 * Keys of the pack's `datasets`: each stands for a provenance that opens with the pack.
 */
export type DatasetKeys = string[];
export type Standing =
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
export type EventType =
  'presidential' | 'parliamentary' | 'general' | 'referendum' | 'local' | 'constituent' | 'european' | 'protest';
export type Stage = 'interim' | 'preliminary' | 'final' | 'statement';
export type Measure =
  'vote-share' | 'turnout' | 'vote-count' | 'seats' | 'electorate' | 'detentions' | 'casualties' | 'crowd' | 'sentence';
export type Qualifier = 'exact' | 'about' | 'at-least' | 'at-most';
export type FigureUnit = 'percent' | 'people' | 'votes' | 'seats' | 'voters' | 'days' | 'months' | 'years' | 'stations';
/**
 * What the number stands on; `null` where the page does not say.
 */
export type Basis = 'final' | 'preliminary' | 'partial' | 'parallel-count' | 'exit-poll' | 'estimate' | null;

export interface Entries {
  [k: string]: unknown;
}
/**
 * Where a statement of fact comes from.
 */
export interface Provenance {
  /**
   * The page to open: the publisher's own where known, else the page that was read.
   */
  url: string;
  /**
   * A name a reader knows.
   */
  publisher: string;
  title: string | null;
  published: IsoDate | null;
  retrieved: IsoDate;
  /**
   * Page or section, for long documents.
   */
  locator: string | null;
  /**
   * True where `url` is a copy or a news report on the document and not the publisher's own page.
   */
  secondary: boolean;
}
/**
 * A collection of data that many entries rest on.
 */
export interface Dataset {
  publisher: string;
  title: string;
  url: string;
  published: IsoDate | null;
  retrieved: IsoDate;
  licence: string;
  cite: string | null;
}
/**
 * What a pack is, who made it and on what terms: `pack.json`.
 */
export interface PackInfo {
  id: string;
  title: string;
  /**
   * Languages of the names and statements, BCP 47.
   */
  languages: string[];
  /**
   * SPDX id of the licence of the pack's data.
   */
  licence: string;
  licenceUrl: string | null;
  /**
   * A sentence on what the pack covers.
   */
  coverage: string;
  updated: IsoDate;
  /**
   * How many of each are aimed at; shown beside the counts.
   */
  aims: {
    [k: string]: number;
  };
  /**
   * People and projects to name, one a line.
   */
  credits: string[];
  /**
   * Datasets that entries name by key.
   */
  datasets: {
    [k: string]: Dataset;
  };
}
/**
 * How a source stands to the state. `because` and the provenance behind it rest on somebody other than the source.
 */
export interface Independence {
  standing: Standing;
  because: string;
  evidence: Evidence;
}
/**
 * A body or person that is quoted.
 */
export interface Source {
  id: EntryId;
  /**
   * Every form articles use, fullest first. Generic ones ("CEC") hold within `country` only.
   */
  names: string[];
  kind: SourceKind;
  /**
   * `null`: international.
   */
  country: CountryCode | null;
  /**
   * Plain sentences: what it is, who appoints or funds it.
   */
  summary: string;
  independence: Independence | null;
  /**
   * Observers only: endorsed the 2005 Declaration of Principles for International Election Observation? `null`: not known or not an international observer.
   */
  endorsedPrinciples: boolean | null;
  homepage: string | null;
  /**
   * Since when there is this body, where another did its work before and shares its names; `null`: not known or no matter.
   */
  from: IsoDate | null;
  /**
   * Until when there was this body; `null`: it goes on, or not known.
   */
  to: IsoDate | null;
  provenance: ProvenanceList;
}
/**
 * What a candidate or party got, best first.
 */
export interface Result {
  candidate: string | null;
  party: string | null;
  /**
   * Percent of the valid vote.
   */
  share: number | null;
  seats: number | null;
}
/**
 * An election, a referendum, or a protest with the state's answer to it.
 */
export interface RecordEvent {
  id: EntryId;
  country: CountryCode;
  date: IsoDate;
  /**
   * The last day, where it lasted longer.
   */
  until: IsoDate | null;
  type: EventType;
  /**
   * `upper` for a vote on an upper house, held apart or alongside.
   */
  chamber: 'upper' | null;
  round: 1 | 2 | null;
  early: boolean | null;
  /**
   * True for a vote that did not stand.
   */
  annulled: boolean;
  /**
   * "Kazakhstan, presidential election". Left out in the packs where country and type say it all.
   */
  name: string;
  /**
   * Turnout in percent of registered voters.
   */
  turnout: number | null;
  results: Result[];
  /**
   * Ids of events that this one belongs with: the election a protest followed.
   */
  related: EntryId[];
  /**
   * Which of the pack's datasets say what.
   */
  datasets: {
    date: DatasetKeys;
    turnout: DatasetKeys;
    results: DatasetKeys;
  };
  /**
   * Pages beside the datasets. In an opened record the datasets' own come after them.
   */
  provenance: Provenance[];
}
/**
 * What an observer found on one topic, in our own words.
 */
export interface Finding {
  topic: Topic;
  stance: Stance;
  statement: string;
  evidence: Evidence;
}
/**
 * What an observer published on one event.
 */
export interface Report {
  id: EntryId;
  /**
   * Source ids: joint missions have several.
   */
  observers: EntryId[];
  /**
   * Name or kind under which the mission reported, where it is not just the observers' names.
   */
  mission: string | null;
  /**
   * Whether the mission followed the whole process (`long`) or came for the voting days. `null` where not known.
   */
  term: 'long' | 'short' | null;
  event: EntryId;
  /**
   * Other votes of the same days that the document covers.
   */
  alsoOn: EntryId[];
  title: string;
  published: IsoDate | null;
  stage: Stage;
  findings: Finding[];
  provenance: ProvenanceList;
}
/**
 * One number as one party gave it.
 */
export interface Figure {
  id: EntryId;
  event: EntryId;
  measure: Measure;
  /**
   * Candidate, party or group; `null` where the measure needs none (turnout).
   */
  subject: string | null;
  /**
   * Part of the country that the number holds for: "Rivers State". `null`: the whole country, so only such figures compare with national claims.
   */
  place: string | null;
  low: number;
  /**
   * `null`: one number.
   */
  high: number | null;
  qualifier: Qualifier;
  unit: FigureUnit;
  /**
   * Name of who gave it.
   */
  reportedBy: string;
  /**
   * The entry of who gave it, where there is one.
   */
  source: EntryId | null;
  reporterKind: SourceKind;
  asOf: IsoDate | null;
  basis: Basis;
  note: string | null;
  provenance: ProvenanceList;
}
/**
 * Holder of an office.
 */
export interface Leader {
  country: CountryCode;
  names: string[];
  office: string;
  from: IsoDate | null;
  to: IsoDate | null;
  /**
   * With `to` null: the holder at this date.
   */
  asOf: IsoDate | null;
  acting: boolean;
  party: string | null;
  datasets: DatasetKeys;
  provenance: Provenance[];
}
/**
 * Indices of one country and year, each from 0 (worst) to 1 (best).
 */
export interface Yardstick {
  country: CountryCode;
  year: number;
  electoralDemocracy: number | null;
  freedomOfExpression: number | null;
  cleanElections: number | null;
  datasets: DatasetKeys;
}
/**
 * A country with the words by which articles mean it.
 */
export interface Country {
  code: CountryCode;
  name: string;
  names: string[];
  /**
   * Without plurals: "Kazakh", "Kazakhstani".
   */
  demonyms: string[];
  /**
   * Capital first, then other cities that news uses as datelines.
   */
  cities: string[];
  /**
   * Provinces, states and other parts of the country that news names alone, with their adjectives.
   */
  regions: string[];
  /**
   * Bodies, palaces, parties and movements that news names without their country: "Knesset", "Kremlin".
   */
  institutions: string[];
}

export const TOPICS = ["overall","counting","tabulation","election-day","election-administration","campaign","media","turnout","legal-framework","observer-access","violence","voter-lists","assembly-and-detentions","candidate-registration","complaints","ballot-stuffing"] as const satisfies readonly Topic[];
export const STANCES = ["critical","favourable","mixed"] as const satisfies readonly Stance[];
export const SOURCE_KINDS = ["election-authority","electoral-court","court","government","interior-ministry","police","prosecutor","head-of-state","parliament","armed-forces","party","observer","human-rights-institution","ngo","international-organisation","news-agency","state-media","public-media","private-media","independent-media","press","pollster","other"] as const satisfies readonly SourceKind[];
export const MEASURES = ["vote-share","turnout","vote-count","seats","electorate","detentions","casualties","crowd","sentence"] as const satisfies readonly Measure[];
/** What a pack file may leave out, and what it then means. */
export const SHAPES: Record<EntryKind, Shape> = {"pack":{"order":["id","title","languages","licence","licenceUrl","coverage","updated","aims","credits","datasets"],"defaults":{"languages":["en"],"licenceUrl":null,"coverage":"","aims":{},"credits":[],"datasets":{}},"parts":{"datasets":{"each":true,"shape":{"order":["publisher","title","url","published","retrieved","licence","cite"],"defaults":{"published":null,"cite":null},"parts":{}}}}},"source":{"order":["id","names","kind","country","summary","independence","endorsedPrinciples","homepage","from","to","provenance"],"defaults":{"independence":null,"endorsedPrinciples":null,"homepage":null,"from":null,"to":null},"parts":{"independence":{"each":false,"shape":{"order":["standing","because","evidence"],"defaults":{},"parts":{}}},"provenance":{"each":true,"shape":{"order":["url","publisher","title","published","retrieved","locator","secondary"],"defaults":{"title":null,"published":null,"locator":null,"secondary":false},"parts":{}}}}},"event":{"order":["id","country","date","until","type","chamber","round","early","annulled","name","turnout","results","related","datasets","provenance"],"defaults":{"until":null,"chamber":null,"round":null,"early":null,"annulled":false,"name":"","turnout":null,"results":[],"related":[],"datasets":{"date":[],"turnout":[],"results":[]},"provenance":[]},"parts":{"results":{"each":true,"shape":{"order":["candidate","party","share","seats"],"defaults":{"candidate":null,"party":null,"share":null,"seats":null},"parts":{}}},"datasets":{"each":false,"shape":{"order":["date","turnout","results"],"defaults":{"date":[],"turnout":[],"results":[]},"parts":{}}},"provenance":{"each":true,"shape":{"order":["url","publisher","title","published","retrieved","locator","secondary"],"defaults":{"title":null,"published":null,"locator":null,"secondary":false},"parts":{}}}}},"report":{"order":["id","observers","mission","term","event","alsoOn","title","published","stage","findings","provenance"],"defaults":{"mission":null,"term":null,"alsoOn":[],"published":null},"parts":{"findings":{"each":true,"shape":{"order":["topic","stance","statement","evidence"],"defaults":{"evidence":[0]},"parts":{}}},"provenance":{"each":true,"shape":{"order":["url","publisher","title","published","retrieved","locator","secondary"],"defaults":{"title":null,"published":null,"locator":null,"secondary":false},"parts":{}}}}},"figure":{"order":["id","event","measure","subject","place","low","high","qualifier","unit","reportedBy","source","reporterKind","asOf","basis","note","provenance"],"defaults":{"subject":null,"place":null,"high":null,"qualifier":"exact","source":null,"asOf":null,"basis":null,"note":null},"parts":{"provenance":{"each":true,"shape":{"order":["url","publisher","title","published","retrieved","locator","secondary"],"defaults":{"title":null,"published":null,"locator":null,"secondary":false},"parts":{}}}}},"leader":{"order":["country","names","office","from","to","asOf","acting","party","datasets","provenance"],"defaults":{"from":null,"to":null,"asOf":null,"acting":false,"party":null,"datasets":[],"provenance":[]},"parts":{"provenance":{"each":true,"shape":{"order":["url","publisher","title","published","retrieved","locator","secondary"],"defaults":{"title":null,"published":null,"locator":null,"secondary":false},"parts":{}}}}},"yardstick":{"order":["country","year","electoralDemocracy","freedomOfExpression","cleanElections","datasets"],"defaults":{"electoralDemocracy":null,"freedomOfExpression":null,"cleanElections":null,"datasets":[]},"parts":{}}};
