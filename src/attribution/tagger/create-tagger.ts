import {combineStatements, statementsWithFigures} from '../combine-statements.ts';
import type {StatementTagger} from '../statement-tagger.ts';
import {tagStatements} from './tag-statements.ts';
import {decodeWeights, type TaggerModel} from './weights.ts';

/**
 * The trained tagger beside the rules. `weights` is its file, decoded when a text first needs it; where
 * it is damaged, the rules' answer stands.
 */
export function createTagger(weights: Uint8Array): StatementTagger {
  let decoded: TaggerModel | null | undefined;
  const model = (): TaggerModel | null => {
    if (decoded === undefined) decoded = decodeWeights(weights);
    return decoded;
  };
  return {
    forClaims(text, rules, claims) {
      const tagger = model();
      if (!tagger) return rules;
      const near = claims.map(({span}) => span);
      return combineStatements(rules, tagStatements(text, rules, tagger, {near}));
    },
    forAll(text, rules) {
      const tagger = model();
      return tagger ? statementsWithFigures(text.tokens.text, rules, tagStatements(text, rules, tagger)) : rules;
    },
  };
}
