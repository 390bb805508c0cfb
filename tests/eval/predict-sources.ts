// Attributes given claims: takes the claims of a gold file as they are and names only their sources by the rules, so
// that attribution can be scored apart from finding claims.
//   node build.mjs --run tests/eval/predict-sources.ts CLAIMS.jsonl PREDICTED.jsonl
import {readFileSync, writeFileSync} from 'node:fs';
import {attributeClaims} from '../../src/attribution/attribute-claims.ts';
import {statementsOf} from '../../src/attribution/find-statements.ts';
import {markText} from '../../src/attribution/marked-text.ts';
import type {Claim} from '../../src/claims/claim.ts';
import {attributionGrammar} from '../../src/languages/en/attribution/index.ts';
import {sentenceWords} from '../../src/languages/en/sentence-words.ts';
import {articleText} from '../../src/text/article-text.ts';
import {tokenise} from '../../src/text/tokens.ts';

interface GoldClaim extends Omit<Claim, 'span' | 'sentence' | 'id'> {
  start: number;
  end: number;
}

const [gold, predicted] = process.argv.slice(2);
if (!gold || !predicted) {
  console.error('usage: predict-sources.ts CLAIMS.jsonl PREDICTED.jsonl');
  process.exit(2);
}
const lines = readFileSync(gold, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const {id, text, claims} = JSON.parse(line) as {id: string; text: string; claims: GoldClaim[]};
    const article = articleText(text);
    const marked = markText(tokenise(article, sentenceWords), attributionGrammar);
    const given = claims.map((claim, i): Claim => {
      const span = {start: claim.start, end: claim.end};
      return {...claim, id: `${claim.type}@${i}`, span, sentence: span};
    });
    const attributions = attributeClaims(marked, given, statementsOf(marked));
    return JSON.stringify({
      id,
      claims: claims.map((claim, i) => ({
        ...claim,
        source: attributions[i]?.name ?? null,
        hedged: attributions[i]?.hedged ?? false,
        rule: attributions[i]?.rule,
      })),
    });
  });
writeFileSync(predicted, lines.join('\n') + '\n');
