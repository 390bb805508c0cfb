import type {Span} from '../text/article-text.ts';

/** One passage that the text reports as somebody's, with where its parts stand; [] where a part is missing. */
export interface ReportedStatement {
  /** The speaker's mention as it stands: a pronoun stays a pronoun. */
  source: Span[];
  /** The mention without what stands in apposition to it; `null` where nobody is named. */
  head: Span | null;
  cue: Span[];
  content: Span[];
  manner: 'quoted' | 'reported' | 'mixed';
  /** Who was told or carried it: "Reuters" in "told Reuters". */
  via: Span | null;
  stance: 'neutral' | 'claimed' | 'denied';
  /** The words that report keep the article at a distance. */
  hedged: boolean;
  /** 0 to 1, from the construction that was recognised. */
  confidence: number;
  rule: string;
}

/** Whom the article makes answerable for a claim. Knows nothing of the record. */
export interface Attribution {
  claimId: string;
  /** The speaker's mention as it stands ("he", "the ministry"); `null`: the article speaks in its own voice. */
  mention: string | null;
  span: Span | null;
  /** The mention resolved to the nearest earlier full one ("Marat Kozhayev"); same as `mention` where it is full. */
  name: string | null;
  nameSpan: Span | null;
  /** What the text says the speaker is, where it says so: "Kazakhstan's deputy interior minister". */
  description: string | null;
  /** The body that the speaker speaks for, or whose paper it is, where only other sentences name it. */
  behalf?: string | null;
  /** "said", "according to"; `null` with no speaker. */
  cue: string | null;
  cueSpan: Span | null;
  manner: 'quoted' | 'reported' | 'mixed' | 'none';
  stance: 'neutral' | 'claimed' | 'denied';
  /** The article distances itself: claimed, alleged, reportedly, scare quotes. */
  hedged: boolean;
  /** Who carried the statement: "Reuters" in "told Reuters". */
  via: string | null;
  /** Speakers that embed this one, nearest first: in "X said that Y had told it", X for a claim of Y's. */
  chain: string[];
  /** 0 to 1; below the engine's threshold the answer is the article itself. */
  confidence: number;
  rule: string;
}
