import {attributeClaims} from '../../attribution/attribute-claims.ts';
import type {ReportedStatement} from '../../attribution/attribution.ts';
import {combineStatements, statementsWithFigures} from '../../attribution/combine-statements.ts';
import {statementsOf} from '../../attribution/find-statements.ts';
import {markText} from '../../attribution/marked-text.ts';
import {settleClaims} from '../../attribution/settle-claims.ts';
import {tagStatements} from '../../attribution/tagger/tag-statements.ts';
import {decodeWeights, type TaggerModel} from '../../attribution/tagger/weights.ts';
import {findClaims} from '../../claims/find-claims.ts';
import {tokenise} from '../../text/tokens.ts';
import type {Engine} from '../engine.ts';
import {attributionGrammar} from './attribution/index.ts';
import {claimGrammar} from './claims/index.ts';
import {pollNames} from './poll-names.ts';
import {sentenceWords} from './sentence-words.ts';

/**
 * Reads claims and their speakers in English. `weights` is the file of the trained tagger, decoded when a text first
 * needs it; with `null`, and where the file is damaged, the rules' answer stands.
 */
export function createEnglish(weights: Uint8Array | null): Engine {
  let decoded: TaggerModel | null | undefined;
  const model = (): TaggerModel | null => {
    if (decoded === undefined) decoded = weights && decodeWeights(weights);
    return decoded;
  };
  return {
    language: 'en',
    read(article) {
      const tokens = tokenise(article, sentenceWords);
      const claims = findClaims(tokens, article, claimGrammar);
      // Attribution costs more than finding the claims: an article without any needs none.
      if (claims.length === 0) return {claims, attributions: []};
      const text = markText(tokens, attributionGrammar);
      const rules = statementsOf(text);
      const tagger = model();
      // At the rules' cues their own answer stands.
      const statements = tagger
        ? combineStatements(rules, tagStatements(text, rules, tagger, {unknownOnly: true}))
        : rules;
      return settleClaims(claims, attributeClaims(text, claims, statements), pollNames);
    },
    statements(article): ReportedStatement[] {
      const text = markText(tokenise(article, sentenceWords), attributionGrammar);
      const rules = statementsOf(text);
      const tagger = model();
      return tagger ? statementsWithFigures(article.text, rules, tagStatements(text, rules, tagger)) : rules;
    },
  };
}

/** English by rules alone. */
export const english: Engine = createEnglish(null);
