// Measures one engine in a process of its own: `engine-worker NAME TEXTS PACKAGES`. Prints one line of JSON.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {processorTime} from './processor-time.ts';

/** Reads a text and answers how many things it found, so that no work can be left out. */
type Reader = (text: string) => number;

const [name = '', textsFile = '', packages = ''] = process.argv.slice(2);
const load = createRequire(resolve(packages, 'package.json'));

const READERS: Record<string, () => Promise<Reader>> = {
  whence: () => whenceReader(false),
  'whence with tagger': () => whenceReader(true),
  'figures by one regular expression': () => Promise.resolve(scanFigures),
  compromise: () => {
    const nlp = load('compromise') as (text: string) => {sentences(): {length: number}};
    return Promise.resolve((text) => nlp(text).sentences().length);
  },
  'wink-nlp': () => {
    const make = load('wink-nlp') as (model: unknown) => {readDoc(text: string): {tokens(): {length(): number}}};
    const nlp = make(load('wink-eng-lite-web-model'));
    return Promise.resolve((text) => nlp.readDoc(text).tokens().length());
  },
  'Recognizers-Text': () => {
    const recognizers = load('@microsoft/recognizers-text-number') as Record<
      'recognizeNumber' | 'recognizePercentage',
      (text: string, culture: string) => unknown[]
    >;
    return Promise.resolve(
      (text) =>
        recognizers.recognizeNumber(text, 'en-us').length + recognizers.recognizePercentage(text, 'en-us').length,
    );
  },
};

/** Claims with their speakers, and every reported statement: the whole engine, as the command line runs it. */
async function whenceReader(withTagger: boolean): Promise<Reader> {
  const {createEnglish} = await import('../../src/languages/en/engine.ts');
  const {articleText} = await import('../../src/text/article-text.ts');
  const weights = withTagger ? readFileSync('dist/chrome/en.weights.bin') : null;
  const english = createEnglish(weights);
  return (text) => english.read(articleText(text)).claims.length;
}

/** What a scan for figures costs at the least: numerals with the nouns and signs that claims hang on. */
const FIGURES =
  /\b(?:(?:at least|more than|about|some|nearly|over|up to) )?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|(?:tens|hundreds) of thousands|half|two-thirds|a third)(?:\s?(?:%|pc\b|per ?cent|percent|million|thousand|points?|people|votes?|voters|seats|protesters|police|years|days|months))+/gi;

function scanFigures(text: string): number {
  return text.match(FIGURES)?.length ?? 0;
}

interface Result {
  name: string;
  /** Milliseconds of processor time from the first import to the first answer on a short text. */
  start: number;
  megabytesPerSecond: number;
  /** Megabytes of heap after loading and one round, after a collection. */
  heap: number;
  found: number;
}

const texts = JSON.parse(readFileSync(textsFile, 'utf8')) as string[];
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const started = processorTime();
const read = await (READERS[name] ?? unknown)();
read('Turnout was 70 per cent, the commission said.');
const start = processorTime() - started;
const rounds: number[] = [];
let found = 0;
const limit = performance.now() + 6000;
// The first two rounds warm the compiler up; slow engines get one of each.
for (let round = 0; round < 9 && (round < 2 || performance.now() < limit); round++) {
  const from = processorTime();
  found = texts.reduce((sum, text) => sum + read(text), 0);
  rounds.push(processorTime() - from);
}
(globalThis as {gc?: () => void}).gc?.();
const median = rounds.slice(rounds.length > 3 ? 2 : 1).sort((a, b) => a - b)[Math.floor((rounds.length - 2) / 2)] ?? 0;
const result: Result = {
  name,
  start: round(start),
  megabytesPerSecond: round(bytes / 1e6 / (median / 1000)),
  heap: round(process.memoryUsage().heapUsed / 1e6),
  found,
};
console.log(JSON.stringify(result));

function round(value: number): number {
  return Number(value.toPrecision(3));
}

function unknown(): never {
  throw new Error(`no engine "${join(name)}"`);
}
