import {attributeClaims} from '../../attribution/attribute-claims.ts';
import {statementsOf} from '../../attribution/find-statements.ts';
import {markText} from '../../attribution/marked-text.ts';
import {settleClaims} from '../../attribution/settle-claims.ts';
import type {StatementTagger} from '../../attribution/statement-tagger.ts';
import {findClaims} from '../../claims/find-claims.ts';
import {tokeniseClosed} from '../../text/tokens.ts';
import type {Engine} from '../engine.ts';
import {attributionGrammar} from './attribution/index.ts';
import {claimGrammar} from './claims/index.ts';
import {pollNames} from './poll-names.ts';
import {sentenceWords} from './sentence-words.ts';

/**
 * Reads claims and their speakers in English, by rules and, where there is one, a trained tagger. The tagger is made
 * apart (`createTagger`), as its code is a tenth of the engine's.
 */
export function createEnglish(tagger: StatementTagger | null): Engine {
  return {
    language: 'en',
    read(article) {
      const tokens = tokeniseClosed(article, sentenceWords);
      const claims = findClaims(tokens, claimGrammar);
      // Attribution costs more than finding the claims: an article without any needs none.
      if (claims.length === 0) return {claims, attributions: []};
      const text = markText(tokens, attributionGrammar);
      const rules = statementsOf(text);
      const statements = tagger ? tagger.forClaims(text, rules, claims) : rules;
      return settleClaims(claims, attributeClaims(text, claims, statements), pollNames);
    },
    statements(article) {
      const text = markText(tokeniseClosed(article, sentenceWords), attributionGrammar);
      const rules = statementsOf(text);
      return tagger ? tagger.forAll(text, rules) : rules;
    },
  };
}

/** English by rules alone. */
export const english: Engine = createEnglish(null);
