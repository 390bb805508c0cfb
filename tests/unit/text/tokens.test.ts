import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sentenceWords} from '../../../src/languages/en/sentence-words.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {tokenise} from '../../../src/text/tokens.ts';

const sentencesOf = (text: string): string[] => {
  const tokens = tokenise(articleText(text), sentenceWords);
  return tokens.sentenceStart
    .slice(0, -1)
    .map((first, i) => text.slice(tokens.start[first], tokens.end[(tokens.sentenceStart[i + 1] ?? 0) - 1]));
};
const tokensOf = (text: string): string[] => {
  const {length, start, end} = tokenise(articleText(text), sentenceWords);
  return Array.from({length}, (_, i) => text.slice(start[i], end[i]));
};

test('figures are one token, what hangs on them another', () => {
  assert.deepEqual(tokensOf('Turnout: 70.8pc, or 1.2m of 12,000,000; a 12-point lead.'), [
    ...[
      'Turnout',
      ':',
      '70.8',
      'pc',
      ',',
      'or',
      '1.2',
      'm',
      'of',
      '12,000,000',
      ';',
      'a',
      '12',
      '-',
      'point',
      'lead',
      '.',
    ],
  ]);
});

test('clitics, initials and hyphenated names', () => {
  assert.deepEqual(tokensOf('The U.S.’s view of Kassym-Jomart O’Brien'), [
    ...['The', 'U.S.', '’s', 'view', 'of', 'Kassym-Jomart', 'O’Brien'],
  ]);
});

test('sentences end after closing quotes and at block ends, not after titles and initials', () => {
  assert.deepEqual(
    sentencesOf('Mr. Smith met John F. Kennedy. “It was rigged.” The U.S. Senate agreed\nNo stop here\nEnd'),
    [...['Mr. Smith met John F. Kennedy.', '“It was rigged.”', 'The U.S. Senate agreed', 'No stop here', 'End']],
  );
});

test('a quotation that ends in a question does not cut off its speaker', () => {
  assert.deepEqual(sentencesOf('“Was it fair?” said one voter. Nobody knew.'), [
    ...['“Was it fair?” said one voter.', 'Nobody knew.'],
  ]);
});

test('empty and blank texts have no sentences', () => {
  for (const text of ['', '  \n\n ']) assert.deepEqual(sentencesOf(text), []);
});
