import {attributeClaims} from '../../attribution/attribute-claims.ts';
import {findStatements, statementsOf} from '../../attribution/find-statements.ts';
import {markText} from '../../attribution/marked-text.ts';
import {findClaims} from '../../claims/find-claims.ts';
import {tokenise} from '../../text/tokens.ts';
import type {Engine} from '../engine.ts';
import {attributionGrammar} from './attribution/index.ts';
import {claimGrammar} from './claims/index.ts';
import {sentenceWords} from './sentence-words.ts';

/** Reads claims and their speakers in English, by rules alone. */
export const english: Engine = {
  language: 'en',
  read(article) {
    const tokens = tokenise(article, sentenceWords);
    const claims = findClaims(tokens, article, claimGrammar);
    // Attribution costs more than finding the claims: an article without any needs none.
    if (claims.length === 0) return {claims, attributions: []};
    const text = markText(tokens, attributionGrammar);
    return {claims, attributions: attributeClaims(text, claims, statementsOf(text))};
  },
  statements(article) {
    return findStatements(tokenise(article, sentenceWords), article, attributionGrammar);
  },
};
