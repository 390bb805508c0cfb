// Measures Whence against texts annotated by people: `npm run eval -- [--shared FOLDER] [--errors N] [--only WORD]`,
// or `npm run eval -- --diff REV` for what changed against an earlier revision, claim by claim.
// The texts belong to their publishers and are no part of the project: FOLDER (../shared) holds them and the scorers.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {gunzipSync} from 'node:zlib';
import {diffAgainst} from './diff.ts';
import {groupErrors} from './errors.ts';
import {question, readLines, toLines, type GoldText, type PredictedClaim} from './gold.ts';
import {
  articleMeasures,
  claimMeasures,
  furtherClaimMeasures,
  measureTable,
  polnearMeasures,
  wikinewsMeasures,
  type ArticleScores,
  type AttributionScores,
  type ClaimScores,
  type Measure,
} from './measures.ts';

const OUT = 'out/eval';

const {values: options} = parseArgs({
  options: {
    shared: {type: 'string', default: '../shared'},
    errors: {type: 'string', default: '3'},
    only: {type: 'string', default: ''},
    diff: {type: 'string'},
    cli: {type: 'string', default: 'dist/cli.mjs'},
  },
});

interface Part {
  title: string;
  run: () => {measures: Measure[]; errors: string};
}

const PARTS: Part[] = [
  {title: 'claims-dev', run: () => scoreClaims('claims-dev', claimMeasures)},
  {title: 'claims-wikinews', run: () => scoreClaims('claims-wikinews', furtherClaimMeasures)},
  {title: 'polnear-dev', run: () => scoreAttributions('polnear-dev', polnearMeasures)},
  {title: 'wikinews-dev', run: () => scoreAttributions('wikinews-dev', wikinewsMeasures)},
  {title: 'pages', run: scoreArticles},
];

process.exitCode = main();

function main(): number {
  if (!existsSync(join(options.shared, 'gold'))) {
    console.error(
      `eval: ${options.shared}/gold is not there. The annotated texts belong to their publishers and are no part of ` +
        'the project; give their place with --shared FOLDER.',
    );
    return 1;
  }
  mkdirSync(OUT, {recursive: true});
  if (options.diff) return diffAgainst(options.diff, {gold: join(options.shared, 'gold'), cli: options.cli, out: OUT});
  const all: Measure[] = [];
  for (const {title, run} of PARTS.filter(({title}) => title.includes(options.only))) {
    const started = Date.now();
    const {measures, errors} = run();
    console.log(
      `\n${title} (${((Date.now() - started) / 1000).toFixed(1)} s)${' '.repeat(24)}measured   floor     aim`,
    );
    console.log(measureTable(measures));
    if (errors) console.log(errors);
    all.push(...measures.map((measure) => ({...measure, name: `${title}: ${measure.name}`})));
  }
  writeFileSync(join(OUT, 'figures.json'), `${JSON.stringify(all, null, 2)}\n`);
  return 0;
}

function scoreClaims(set: string, measuresOf: (scores: ClaimScores) => Measure[]) {
  const gold = join(options.shared, 'gold', `${set}.jsonl`);
  const predicted = ask('claims', readLines<GoldText>(gold).map(question), set);
  const {scores, errors} = score<ClaimScores>('score-claims.mjs', gold, predicted);
  return {measures: [...measuresOf(scores), ...contextMeasures(gold, predicted)], errors};
}

/** Country and year of the claims found, where the text tells them: the scorer leaves them out. */
function contextMeasures(goldFile: string, predictedFile: string): Measure[] {
  const predicted = new Map(
    readLines<{id: string; claims?: PredictedClaim[]}>(predictedFile).map((d) => [d.id, d.claims ?? []]),
  );
  const tally = {country: [0, 0] as [number, number], year: [0, 0] as [number, number]};
  for (const {id, claims} of readLines<GoldText>(goldFile)) {
    for (const gold of claims ?? []) {
      const found = predicted.get(id)?.find(({start, end}) => start < gold.end && end > gold.start);
      if (!found) continue;
      for (const part of ['country', 'year'] as const) {
        if (gold[part] === null || gold[part] === undefined) continue;
        tally[part][1]++;
        if (gold[part] === found[part]) tally[part][0]++;
      }
    }
  }
  return (['country', 'year'] as const).map((part) => {
    const [right, of] = tally[part];
    return {
      name: `${part} where the text tells it`,
      value: of ? Math.round((1000 * right) / of) / 10 : null,
      floor: 0,
      aim: 95,
    };
  });
}

function scoreAttributions(set: string, measuresOf: (scores: AttributionScores) => Measure[]) {
  const gold = join(options.shared, 'gold', `${set}.jsonl`);
  const texts = readLines<GoldText>(gold).map(({id, text}) => ({id, text}));
  const {scores, errors} = score<AttributionScores>('score-attributions.mjs', gold, ask('attributions', texts, set));
  return {measures: measuresOf(scores), errors};
}

function scoreArticles() {
  const folder = join(options.shared, 'gold', 'pages');
  const pages = join(OUT, 'pages');
  mkdirSync(pages, {recursive: true});
  for (const name of readdirSync(folder)) {
    writeFileSync(join(pages, name.replace(/\.gz$/, '')), gunzipSync(readFileSync(join(folder, name))));
  }
  const gold = join(options.shared, 'gold', 'pages.jsonl');
  const questions = readLines<GoldText>(gold).map(({id, url}) => ({
    id,
    file: join(pages, `${id}.html`),
    url: url ?? null,
  }));
  const {scores, errors} = score<ArticleScores>('score-article.mjs', gold, ask('article', questions, 'pages'));
  return {measures: articleMeasures(scores), errors};
}

/** Asks the built command line and returns the file with its answers. */
function ask(command: string, questions: object[], name: string): string {
  const file = join(OUT, `${name}.${command}.jsonl`);
  const {stdout, stderr, error} = spawnSync(process.execPath, [options.cli, command, '--jsonl'], {
    input: toLines(questions),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (error || stdout === '') throw new Error(`${options.cli} ${command}: ${error?.message ?? stderr}`);
  writeFileSync(file, stdout);
  return file;
}

/** Runs one of the scorers: its figures, and its list of errors grouped by cause. */
function score<T>(scorer: string, gold: string, predicted: string): {scores: T; errors: string} {
  const run = (...args: string[]) => {
    const {stdout, stderr, status} = spawnSync(
      process.execPath,
      [join(options.shared, 'eval', scorer), gold, predicted, ...args],
      {encoding: 'utf8', maxBuffer: 1 << 28},
    );
    if (status !== 0) throw new Error(`${scorer}: ${stderr}`);
    return stdout.trim();
  };
  // The scorers print figures on one line with `--json`; without it, errors after figures for people.
  const figures = scorer === 'score-article.mjs' ? run().split('\n')[0] : run('--json');
  const errors = run('--errors', '100000').split('\n').filter(isError);
  return {scores: JSON.parse(figures ?? '') as T, errors: groupErrors(errors, Number(options.errors))};
}

function isError(line: string): boolean {
  return / (TYPE|VALUE|SOURCE|MISS|EXTRA) |: gold (none|")|^\S+ precision [\d.]+ recall/.test(line);
}
