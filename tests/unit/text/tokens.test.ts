import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sentenceWords} from '../../../src/languages/en/sentence-words.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {plainEnd, charKind} from '../../../src/text/plain-tokens.ts';
import {tokenise, tokenPattern} from '../../../src/text/tokens.ts';

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

test('what is read without the pattern is read as the pattern has it', () => {
  const parts = [
    ...'a s S b Z é 1 23 000 _ - ‐ -- . .. … \' ’ ‘ “ ” " ` , ; : / // http https :// www www. @ # – — « » „ % $ €'.split(
      ' ',
    ),
    ...[
      ' ',
      '\n',
      '\u00a0',
      '\u202f',
      '\u0301',
      '\0',
      '\u200b',
      '😀',
      '\ud83d',
      '中',
      'U.',
      'K',
      'ſ',
      'said',
      '²',
      'Ⅻ',
    ],
  ];
  let seed = 7;
  const draw = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed >>> 8) % below;
  };
  let plain = 0;
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from({length: 1 + draw(8)}, () => parts[draw(parts.length)]).join('');
    const {length, start, end, kind, lower, form, vocabulary} = tokenise({text, breaks: [text.length]}, sentenceWords);
    let at = 0;
    for (let i = 0; i < length; i++) {
      while (/\s/.test(text.charAt(at))) at++;
      const pattern = tokenPattern();
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      assert.deepEqual([start[i], end[i]], [at, pattern.lastIndex], JSON.stringify(text));
      const [whole = '', number, clitic, word, quote] = match ?? [];
      assert.equal(kind[i], number ? 2 : (clitic ?? word) ? 1 : quote ? 4 : 3, JSON.stringify(text));
      const folded = clitic || word ? whole.toLowerCase().replaceAll('’', "'") : whole.toLowerCase();
      assert.equal(lower[i], folded);
      assert.equal(vocabulary.forms[form[i] ?? -1], folded);
      if (plainEnd(text, at, charKind(text.charCodeAt(at))) > 0) plain++;
      at = pattern.lastIndex;
    }
    assert.match(text.slice(at), /^\s*$/);
  }
  assert.ok(plain > 20_000, `${plain} tokens without the pattern`);
});
