import type {Claim} from '../claims/claim.ts';
import type {ReportedStatement} from './attribution.ts';
import type {Marked} from './marked-text.ts';

/** What is trained and stands beside the rules: the statements it finds in a text, joined with theirs. */
export interface StatementTagger {
  /** The statements from which claims get their speakers; at the rules' cues their own answer stands. */
  forClaims(text: Marked, rules: ReportedStatement[], claims: readonly Claim[]): ReportedStatement[];
  /** All statements of a text. */
  forAll(text: Marked, rules: ReportedStatement[]): ReportedStatement[];
}
