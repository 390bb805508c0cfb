// Times the reading of attributions by stages, on the texts of a gold file.
//   node build.mjs --run tests/eval/time-attribution.ts GOLD.jsonl
import {readFileSync} from 'node:fs';
import {statementsOf} from '../../src/attribution/find-statements.ts';
import {markText} from '../../src/attribution/marked-text.ts';
import {attributionGrammar} from '../../src/languages/en/attribution/index.ts';
import {sentenceWords} from '../../src/languages/en/sentence-words.ts';
import {articleText} from '../../src/text/article-text.ts';
import {tokenise} from '../../src/text/tokens.ts';

const PASSES = 9;
/** Milliseconds of processor time, which other work on the machine does not stretch. */
const cpu = (): number => process.cpuUsage().user / 1000;
const [gold] = process.argv.slice(2);
if (!gold) {
  console.error('usage: time-attribution.ts GOLD.jsonl');
  process.exit(2);
}
const articles = readFileSync(gold, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => articleText((JSON.parse(line) as {text: string}).text));
const size = articles.reduce((sum, {text}) => sum + text.length, 0);
const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
const show = (stage: string, times: number[]): void =>
  console.log(
    `${stage.padEnd(12)} ${(size / 1000 / median(times)).toFixed(1)} MB/s, ${((median(times) / size) * 5000).toFixed(3)} ms per 5 kB`,
  );
const stages: Record<string, number[]> = {tokens: [], marks: [], statements: []};
for (let pass = 0; pass < PASSES; pass++) {
  const a = cpu();
  const tokens = articles.map((article) => tokenise(article, sentenceWords));
  const b = cpu();
  const texts = tokens.map((each) => markText(each, attributionGrammar));
  const c = cpu();
  for (const text of texts) statementsOf(text);
  const sum = {tokens: b - a, marks: c - b, statements: cpu() - c};
  if (pass > 1) for (const [stage, time] of Object.entries(sum)) stages[stage]?.push(time);
}
for (const [stage, times] of Object.entries(stages)) show(stage, times);
