import type {Attribution, ReportedStatement} from '../attribution/attribution.ts';
import type {Claim} from '../claims/claim.ts';
import type {ArticleText} from '../text/article-text.ts';

/** What an engine finds in one text. `attributions[i]` belongs to `claims[i]`; both are in the order of the text. */
export interface EngineReading {
  claims: Claim[];
  attributions: Attribution[];
}

/** Reads claims and their speakers in one language. Pure: the same text always gives the same reading. */
export interface Engine {
  /** BCP 47 primary subtag: `en`, `ru`. */
  readonly language: string;
  read(article: ArticleText): EngineReading;
  /** Every reported statement in the text, with figures or not. */
  statements(article: ArticleText): ReportedStatement[];
}
