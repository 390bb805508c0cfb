import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sentenceWords} from '../../../src/languages/en/sentence-words.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {tokenise, tokeniseClosed} from '../../../src/text/tokens.ts';

test('a block without a stop gets one of no width, and nothing else moves', () => {
  const article = articleText('Votes rigged\nThe count ended. It was late\n“We won”');
  const [plain, closed] = [tokenise(article, sentenceWords), tokeniseClosed(article, sentenceWords)];
  assert.equal(closed.lower.join(' '), 'votes rigged . the count ended . it was late . “ we won ” .');
  assert.deepEqual(closed.sentenceStart, [0, 3, 7, 11, 16]);
  const added = [2, 10, 15];
  for (const i of added) {
    assert.equal(closed.start[i], closed.end[i - 1]);
    assert.equal(closed.end[i], closed.end[i - 1]);
  }
  const kept = [...closed.lower.keys()].filter((i) => !added.includes(i));
  for (const list of ['start', 'end', 'form', 'kind', 'sentence', 'block', 'lower'] as const)
    assert.deepEqual(
      kept.map((i) => closed[list][i]),
      [...plain[list]],
      list,
    );
  assert.deepEqual(
    added.map((i) => [closed.sentence[i], closed.block[i]]),
    [
      [0, 0],
      [2, 1],
      [3, 2],
    ],
  );
});

const CLOSED = [
  '',
  '  \n ',
  'It ended.',
  'Did it?\n“It did.”',
  '(It did!)\nReally…',
  'Votes in the U.S.',
  'It said:\n“No.”',
];
for (const text of CLOSED)
  test(`blocks that end with a stop or a colon stay as they are: ${JSON.stringify(text)}`, () => {
    const article = articleText(text);
    assert.deepEqual(tokeniseClosed(article, sentenceWords).lower, tokenise(article, sentenceWords).lower);
  });

test('many blocks without a stop widen the lists', () => {
  const article = articleText('Votes\n'.repeat(5000));
  const {lower, length, block} = tokeniseClosed(article, sentenceWords);
  assert.equal(length, 10_000);
  assert.equal(lower.filter((word) => word === '.').length, 5000);
  assert.equal(block[9_999], 4999);
});
