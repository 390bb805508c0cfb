// Writes the reported statements that the rules find, in the scorer's form.
//   node build.mjs --run tests/eval/predict-attributions.ts GOLD.jsonl PREDICTED.jsonl [LEAST_CONFIDENCE]
import {readFileSync, writeFileSync} from 'node:fs';
import {findStatements} from '../../src/attribution/find-statements.ts';
import {attributionGrammar} from '../../src/languages/en/attribution/index.ts';
import {sentenceWords} from '../../src/languages/en/sentence-words.ts';
import {articleText, type Span} from '../../src/text/article-text.ts';
import {tokenise} from '../../src/text/tokens.ts';

const [gold, predicted, least = '0'] = process.argv.slice(2);
if (!gold || !predicted) {
  console.error('usage: predict-attributions.ts GOLD.jsonl PREDICTED.jsonl [LEAST_CONFIDENCE]');
  process.exit(2);
}
const pairs = (spans: readonly Span[]): [number, number][] => spans.map(({start, end}) => [start, end]);
const started = performance.now();
let length = 0;
const lines = readFileSync(gold, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const {id, text} = JSON.parse(line) as {id: string; text: string};
    const article = articleText(text);
    const statements = findStatements(tokenise(article, sentenceWords), attributionGrammar);
    length += text.length;
    const attributions = statements
      .filter(({confidence}) => confidence >= Number(least))
      .map(({source, cue, content, rule, confidence}) => ({
        source: pairs(source),
        cue: pairs(cue),
        content: pairs(content),
        rule,
        confidence,
      }));
    return JSON.stringify({id, attributions});
  });
writeFileSync(predicted, lines.join('\n') + '\n');
console.error(
  `${lines.length} texts, ${((length / 1e6 / (performance.now() - started)) * 1000).toFixed(1)} MB/s with start`,
);
