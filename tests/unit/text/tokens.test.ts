import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sentenceWords} from '../../../src/languages/en/sentence-words.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {plainEnd, charKind} from '../../../src/text/plain-tokens.ts';
import {
  isInitial,
  isLetter,
  isLetterAt,
  isLetterOrNumber,
  isLowerAt,
  isUpperAt,
  isWordCharacter,
} from '../../../src/text/letters.ts';
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

/** What a token is, one alternative per kind, the most specific first; tried at one place at a time. */
const pattern = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"”»]+|www\.[^\s<>"”»]+`,
    String.raw`(\d+(?:[.,]\d+)*(?:[\u00a0\u202f\u2009]\d{3}(?!\d))*)`,
    String.raw`(['’][sS](?![\p{L}\p{N}]))`,
    String.raw`((?:\p{L}\.){2,}|[@#]?\p{L}[\p{L}\p{M}\p{N}_]*(?:(?:['’](?![sS](?![\p{L}\p{N}]))|[-‐‑])\p{L}[\p{L}\p{M}\p{N}]*)*)`,
    String.raw`(["“”„‟«»‹›‘’‚'\u0060])`,
    String.raw`\.{2,}|-{2,}|[^\s]`,
  ].join('|'),
  'uy',
);

test('tokens are read as the pattern has them', () => {
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
      ...['я', 'Ж', '҂', '҃', '×', 'ö', 'ª', 'ǀ', 'ˆ', '\u2009', '𝐀', '̶', '١', '‑'],
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
  assert.ok(plain > 20_000, `${plain} plain tokens`);
});

test('letters are those of Unicode', () => {
  const classes: [(code: number) => boolean, RegExp][] = [
    [isLetter, /\p{L}/u],
    [isLetterOrNumber, /[\p{L}\p{N}]/u],
    [isWordCharacter, /[\p{L}\p{M}\p{N}]/u],
  ];
  const cases: [(text: string, at: number) => boolean, RegExp][] = [
    [isUpperAt, /\p{Lu}/u],
    [isLowerAt, /\p{Ll}/u],
    [isLetterAt, /\p{L}/u],
  ];
  for (let code = 0; code < 0x10ffff; code += code < 0x3000 ? 1 : 97) {
    const character = String.fromCodePoint(code);
    for (const [is, pattern] of classes) assert.equal(is(code), pattern.test(character), `${code} ${pattern}`);
    if (code > 127) assert.equal(isInitial(code), /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(character), `initial ${code}`);
    if (code <= 0xffff)
      for (const [is, pattern] of cases) assert.equal(is(character, 0), pattern.test(character), `${code} ${pattern}`);
  }
});
