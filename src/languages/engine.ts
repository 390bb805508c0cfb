import type {Attribution, ReportedStatement} from '../attribution/attribution.ts';
import type {Claim} from '../claims/claim.ts';
import type {ArticleText} from '../text/article-text.ts';
import type {Tokens} from '../text/tokens.ts';

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
  /** Puts a text under the English names of the record, for matching; an engine for English has none. */
  readonly gloss?: Gloss;
}

/** A text of another language in the record's English, word by word. */
export interface Gloss {
  /** The same tokens at the same offsets, their words in English. */
  tokens(tokens: Tokens): Tokens;
  /** A speaker's mention. */
  speaker(mention: string): string;
}
