// Measures one engine in a process of its own: `engine-worker NAME TEXTS PACKAGES`. Prints one line of JSON.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {median} from './median.ts';
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

/** The tagger is loaded where it is wanted, as its weights are. */
async function whenceReader(withTagger: boolean): Promise<Reader> {
  const {createReader} = await import('./whence-reader.ts');
  if (!withTagger) return createReader(null);
  const {createTagger} = await import('../../src/attribution/tagger/create-tagger.ts');
  return createReader(createTagger(readFileSync('dist/chrome/en.weights.bin')));
}

/** What a scan for figures costs at the least: numerals with the nouns and signs that claims hang on. */
const FIGURES =
  /\b(?:(?:at least|more than|about|some|nearly|over|up to) )?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|(?:tens|hundreds) of thousands|half|two-thirds|a third)(?:\s?(?:%|pc\b|per ?cent|percent|million|thousand|points?|people|votes?|voters|seats|protesters|police|years|days|months))+/gi;

function scanFigures(text: string): number {
  return text.match(FIGURES)?.length ?? 0;
}

/** Characters of a short article. */
const ARTICLE = 5000;
/** A pass over the texts is cut at the text at which it has lasted so many milliseconds by the clock. */
const LONGEST_PASS = 2500;
/** An engine is warm when so many passes in a row were no faster than the fastest before, or after so many milliseconds. */
const NO_FASTER = 5;
const LONGEST_WARMING = 15_000;
const PASSES = 5;

/** Milliseconds by the clock and of processor time, which counts what the compiler does on threads of its own. */
interface Cost {
  clock: number;
  processor: number;
}

export interface EngineRun {
  /** From the first import to the first answer, on a short text. */
  start: Cost;
  /** The first article of 5,000 characters, read right after. */
  firstArticle: Cost;
  /** Milliseconds for a megabyte once the engine is warm. */
  megabyte: Cost;
  /** Megabytes of heap after the last pass and a collection. */
  heap: number;
  found: number;
}

const texts = JSON.parse(readFileSync(textsFile, 'utf8')) as string[];
const sizes = texts.map((text) => Buffer.byteLength(text));
const article = texts.join('\n').slice(0, ARTICLE);

const sinceStart = startWatch();
const read = await (READERS[name] ?? unknown)();
read('Turnout was 70 per cent, the commission said.');
const start = sinceStart();
const sinceFirst = startWatch();
read(article);
const firstArticle = sinceFirst();
const found = texts.reduce((sum, text) => sum + read(text), 0);
warmUp();
const passes = Array.from({length: PASSES}, pass);
(globalThis as {gc?: () => void}).gc?.();
const run: EngineRun = {
  start,
  firstArticle,
  megabyte: {clock: median(passes.map(({clock}) => clock)), processor: median(passes.map(({processor}) => processor))},
  heap: process.memoryUsage().heapUsed / 1e6,
  found,
};
console.log(JSON.stringify(run));

function startWatch(): () => Cost {
  const clock = performance.now();
  const processor = processorTime();
  return () => ({clock: performance.now() - clock, processor: processorTime() - processor});
}

/** Reads the texts, or as many as there is time for; returns the cost of a megabyte. */
function pass(): Cost {
  const elapsed = startWatch();
  const limit = performance.now() + LONGEST_PASS;
  let bytes = 0;
  for (let i = 0; i < texts.length && performance.now() < limit; i++) {
    read(texts[i] as string);
    bytes += sizes[i] as number;
  }
  const {clock, processor} = elapsed();
  return {clock: (clock / bytes) * 1e6, processor: (processor / bytes) * 1e6};
}

function warmUp(): void {
  const limit = performance.now() + LONGEST_WARMING;
  let fastest = Infinity;
  for (let slower = 0; slower < NO_FASTER && performance.now() < limit;) {
    const {clock} = pass();
    slower = clock < fastest ? 0 : slower + 1;
    fastest = Math.min(fastest, clock);
  }
}

function unknown(): never {
  throw new Error(`no engine "${name}"`);
}
