import type {Span} from '../../text/article-text.ts';
import {isBeforeVerb} from '../agreement.ts';
import {combineStatements, statementsWithFigures} from '../combine-statements.ts';
import type {Marked} from '../marked-text.ts';
import type {StatementTagger} from '../statement-tagger.ts';
import {tokensOf} from '../token-ranges.ts';
import {tagStatements} from './tag-statements.ts';
import {decodeWeights, type TaggerModel} from './weights.ts';

/** Claims in lists of results, whose labels ("DOST Alliance: 2.86 per cent") look like those of an interview. */
const LIST_LINE = 'result-line';

/** Is the cue one word that is a noun here: "The SPS list won"? */
function isNounAsCue(text: Marked, [first, ...more]: readonly Span[]): boolean {
  const range = first && more.length === 0 ? tokensOf(text, first) : null;
  return range !== null && range.to - range.from === 1 && isBeforeVerb(text, range.from);
}

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
      const near = claims.filter(({rule}) => rule !== LIST_LINE).map(({span}) => span);
      const tagged = tagStatements(text, rules, tagger, {near}).filter(({cue}) => !isNounAsCue(text, cue));
      return combineStatements(rules, tagged);
    },
    forAll(text, rules) {
      const tagger = model();
      return tagger ? statementsWithFigures(text.tokens.text, rules, tagStatements(text, rules, tagger)) : rules;
    },
  };
}
