import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sentenceWords} from '../../../src/languages/en/sentence-words.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {closeBlocks} from '../../../src/text/close-blocks.ts';
import {tokenise, type Tokens} from '../../../src/text/tokens.ts';

const tokensOf = (text: string): Tokens => tokenise(articleText(text), sentenceWords);

test('a block without a stop gets one of no width, and nothing else moves', () => {
  const text = 'Votes rigged\nThe count ended. It was late\n“We won”';
  const plain = tokensOf(text);
  const closed = closeBlocks(plain);
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
});

for (const text of ['', 'It ended.', 'Did it?\n“It did.”', '(It did!)\nReally…', 'Votes in the U.S.'])
  test(`blocks that end with a stop stay as they are: ${text}`, () => {
    const tokens = tokensOf(text);
    assert.equal(closeBlocks(tokens), tokens);
  });
