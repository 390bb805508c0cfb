import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {createTagger} from '../../../../src/attribution/tagger/create-tagger.ts';
import {decodeWeights} from '../../../../src/attribution/tagger/weights.ts';
import {createEnglish} from '../../../../src/languages/en/engine.ts';
import {articleText} from '../../../../src/text/article-text.ts';

const bytes = readFileSync('src/attribution/tagger/en.weights.bin');
const engine = createEnglish(createTagger(bytes));

/** Whom the engine makes answerable for the passage that holds `words`. */
function speakerOf(text: string, words: string): string | null {
  const at = text.indexOf(words);
  assert.ok(at >= 0, words);
  const holding = engine
    .statements(articleText(text))
    .filter(({content}) => content.some(({start, end}) => start <= at && at + words.length <= end));
  const span = holding[0]?.source[0];
  return span ? text.slice(span.start, span.end) : null;
}

test('the weights in the repository decode and keep to their size', () => {
  assert.ok(decodeWeights(bytes));
  assert.ok(gzipSync(bytes, {level: 9}).length <= 1_100_000);
});

/** The least processor time of five runs, in milliseconds: what other processes do does not count. */
function timeOf(run: () => void): number {
  let least = Infinity;
  for (let k = 0; k < 5; k++) {
    const before = process.cpuUsage();
    run();
    const {user, system} = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

test('decoding takes a bounded time', () => {
  // 20 ms on a quiet core.
  assert.ok(timeOf(() => decodeWeights(bytes)) < 300);
});

test('an article of 5 kB takes a bounded time', () => {
  const paragraph =
    'The interior ministry said on Monday that 212 people had been detained in the capital, while lawyers put the number above 400. ' +
    '"We have names for every one of them," said Aigerim Sadykova, who runs a legal aid group. ' +
    'Turnout stood at 61 per cent by evening, according to the election commission.\n\n';
  const article = articleText(paragraph.repeat(17));
  // 8 ms on a quiet core.
  assert.ok(timeOf(() => engine.statements(article)) < 150);
});

const FOUND: [text: string, words: string, speaker: string][] = [
  ['Turnout stood at 61 per cent, the election commission said.', '61 per cent', 'the election commission'],
  ['Officials in Oskemen said 40 people had been released.', '40 people', 'Officials in Oskemen'],
  ['The ruling party won 84 seats, according to preliminary results.', '84 seats', 'preliminary results'],
  ['“They beat us for hours,” said Dina Omarova, 23.', 'beat us', 'Dina Omarova, 23'],
  ['Witnesses told reporters that troops had opened fire on the crowd.', 'opened fire', 'Witnesses'],
  ['According to Human Rights Watch, dozens were held without charge.', 'dozens', 'Human Rights Watch'],
];
for (const [text, words, speaker] of FOUND)
  test(`finds the speaker: ${text}`, () => assert.equal(speakerOf(text, words), speaker));

const LEFT_ALONE: [text: string, words: string][] = [
  ['The polling stations opened at seven and closed at eight.', 'closed'],
  ['Thousands of people marched through the centre on Saturday.', 'marched'],
  ['The president, who has ruled since 1994, faces four opponents.', '1994'],
];
for (const [text, words] of LEFT_ALONE)
  test(`leaves to the article: ${text}`, () => assert.equal(speakerOf(text, words), null));
