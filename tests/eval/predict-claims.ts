// Writes the claims found in each text of a JSONL file (lines with `id` and `text`), one object a line, to standard output:
//   node build.mjs --run tests/eval/predict-claims.ts TEXTS.jsonl > PREDICTED.jsonl
import {readFileSync} from 'node:fs';
import {findClaims} from '../../src/claims/find-claims.ts';
import {claimGrammar} from '../../src/languages/en/claims/index.ts';
import {sentenceWords} from '../../src/languages/en/sentence-words.ts';
import {articleText} from '../../src/text/article-text.ts';
import {tokeniseClosed} from '../../src/text/tokens.ts';

const file = process.argv[2];
if (!file) {
  console.error('usage: predict-claims.ts TEXTS.jsonl');
  process.exit(2);
}
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const {id, text} = JSON.parse(line) as {id: string; text: string};
  const article = articleText(text);
  const claims = findClaims(tokeniseClosed(article, sentenceWords), claimGrammar).map(({span, ...claim}) => ({
    ...claim,
    start: span.start,
    end: span.end,
    source: null,
    hedged: false,
  }));
  console.log(JSON.stringify({id, claims}));
}
