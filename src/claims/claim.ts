import type {Span} from '../text/article-text.ts';

/** The kinds of claim, as the project defines them. */
export const CLAIM_TYPES = [
  'vote-share',
  'turnout',
  'vote-count',
  'seats',
  'electorate',
  'detentions',
  'casualties',
  'crowd',
  'sentence',
  'poll',
  'assessment',
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

export type Unit =
  | 'percent'
  | 'points'
  | 'people'
  | 'votes'
  | 'voters'
  | 'seats'
  | 'stations'
  | 'days'
  | 'months'
  | 'years'
  | 'money'
  | 'other';

/** How the text bounds a figure: "at least", "more than" / "up to", "nearly" / "about", "some". */
export type Bound = 'at-least' | 'at-most' | 'about';

/** A stretch of the article that could be checked. */
export interface Claim {
  /** Type and start offset: `turnout@1042`. */
  id: string;
  type: ClaimType;
  /** What is highlighted: the shortest run that carries the claim. */
  span: Span;
  sentence: Span;
  /** `null` where the claim has no number (assessments, "a majority"). */
  value: number | null;
  /** The upper end of a range, else `null`. */
  valueMax: number | null;
  unit: Unit | null;
  /** True where the text hedges the figure itself. */
  approx: boolean;
  bound: Bound | null;
  /** Assessments only: which way the words judge. */
  assessment: 'favourable' | 'critical' | null;
  /** Candidate, party, option or group the figure is about, as written; `null` where the text gives none. */
  subject: string | null;
  /** The figure is about whoever says it ("I won two million votes"): `settleClaims` puts the speaker's name. */
  ofSpeaker?: true;
  /** Id of the rule that found it. */
  rule: string;
}
