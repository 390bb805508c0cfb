import type {Claim} from '../../../src/claims/claim.ts';
import {readContext} from '../../../src/claims/context.ts';
import {matchRule} from '../../../src/claims/figure-rules.ts';
import {viewFigures} from '../../../src/claims/view-figures.ts';
import {findClaims} from '../../../src/claims/find-claims.ts';
import {classify} from '../../../src/claims/lexicon.ts';
import {claimGrammar} from '../../../src/languages/en/claims/index.ts';
import {sentenceWords} from '../../../src/languages/en/sentence-words.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {readNumerals} from '../../../src/text/numerals/read-numerals.ts';
import {tokeniseClosed} from '../../../src/text/tokens.ts';

/** The claims that the English grammar finds in a text. */
export function claimsIn(text: string): Claim[] {
  return findClaims(tokeniseClosed(articleText(text), sentenceWords), claimGrammar);
}

/** Ids of the rules that decide over the figures of a text, those that stop a figure included. */
export function rulesThatDecide(text: string): string[] {
  const tokens = tokeniseClosed(articleText(text), sentenceWords);
  const classes = classify(tokens, claimGrammar.lexicon);
  const topics = readContext(tokens, classes);
  const views = viewFigures(tokens, classes, readNumerals(tokens, claimGrammar.numbers, claimGrammar.numberRoles));
  return views.flatMap((view) => matchRule(view, topics[view.sentenceAt] ?? 0, claimGrammar.figures)?.id ?? []);
}
