import type {ArticleText} from '../text/article-text.ts';
import type {Tokens} from '../text/tokens.ts';
import type {Claim} from './claim.ts';
import type {ClaimGrammar} from './grammar.ts';

/** Finds the claims of a text, in its order. */
export function findClaims(tokens: Tokens, article: ArticleText, grammar: ClaimGrammar): Claim[] {
  void tokens;
  void article;
  void grammar;
  return [];
}
