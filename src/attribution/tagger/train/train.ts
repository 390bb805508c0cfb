// Trains the English tagger and writes src/attribution/tagger/en.weights.bin:
//   npm run train -- PATH/TO/wikinews-train.jsonl [MORE.jsonl ...]
// Learns from the first file only; the others are measured. The same data and rules give the same file.
import {writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {attributionGrammar} from '../../../languages/en/attribution/index.ts';
import {sentenceWords} from '../../../languages/en/sentence-words.ts';
import {taggerWords} from '../../../languages/en/tagger-words.ts';
import {crossValidate, trainModel} from './cross-validate.ts';
import {readGold} from './gold.ts';
import {predict, prepare, type PreparedArticle} from './learn.ts';
import {formatMeasures, measureStatements} from './measure.ts';
import {settings} from './settings.ts';

const WEIGHTS = 'src/attribution/tagger/en.weights.bin';
const PARTS = 4;
const language = {sentenceWords, grammar: attributionGrammar};
const read = (path: string): PreparedArticle[] => prepare(readGold(path), language);
const report = (what: string, articles: PreparedArticle[], statements: Parameters<typeof measureStatements>[1]): void =>
  console.log(
    `${what.padEnd(34)} ${formatMeasures(
      measureStatements(
        articles.map(({article}) => article),
        statements,
      ),
    )}`,
  );

function main(paths: string[]): number {
  const [trainPath, ...others] = paths;
  if (trainPath === undefined) {
    console.error('usage: npm run train -- PATH/TO/wikinews-train.jsonl [MORE.jsonl ...]');
    return 2;
  }
  const articles = read(trainPath);
  report(
    'rules alone, training texts',
    articles,
    articles.map(({rules}) => rules),
  );
  const {statements, confidence} = crossValidate(articles, taggerWords, settings, PARTS);
  for (const least of [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
    report(
      `cross-validated, confidence ${least}`,
      articles,
      statements.map((list) => list.filter((s) => s.confidence >= least)),
    );
  const tagger = {...settings.tagger, confidence};
  const {bytes, model} = trainModel(articles, taggerWords, {...settings, tagger});
  writeFileSync(WEIGHTS, bytes);
  console.log(`${WEIGHTS}: ${bytes.length} bytes, ${gzipSync(bytes, {level: 9}).length} gzipped`);
  for (const path of others) {
    const texts = read(path);
    report(
      `rules alone, ${path.split('/').at(-1)}`,
      texts,
      texts.map(({rules}) => rules),
    );
    report(
      `tagger, ${path.split('/').at(-1)}`,
      texts,
      texts.map((article) => predict(article, model)),
    );
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
