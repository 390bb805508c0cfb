import type {Claim} from '../../../src/claims/claim.ts';
import {findClaims} from '../../../src/claims/find-claims.ts';
import {claimGrammar} from '../../../src/languages/en/claims/index.ts';
import {sentenceWords} from '../../../src/languages/en/sentence-words.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {tokenise} from '../../../src/text/tokens.ts';

/** The claims that the English grammar finds in a text. */
export function claimsIn(text: string): Claim[] {
  const article = articleText(text);
  return findClaims(tokenise(article, sentenceWords), article, claimGrammar);
}
