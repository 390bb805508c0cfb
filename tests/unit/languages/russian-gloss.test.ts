import assert from 'node:assert/strict';
import {test} from 'node:test';
import {glossSpeaker, glossTokens} from '../../../src/languages/ru/gloss.ts';
import {sentenceWords} from '../../../src/languages/ru/sentence-words.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {tokenise} from '../../../src/text/tokens.ts';

const glossed = (text: string): readonly string[] => glossTokens(tokenise(articleText(text), sentenceWords)).lower;

test('inflected countries, votes and days read as the record has them', () => {
  assert.deepEqual(glossed('Президентские выборы в Казахстане 9 июня 2019 года'), [
    ...['presidential', 'election', 'in', 'kazakhstan', '9', 'june', '2019', 'year'],
  ]);
  assert.deepEqual(glossed('выборы президента Белоруссии'), ['presidential', 'election', 'belarus']);
});

test('surnames are romanised without their case', () => {
  assert.deepEqual(glossed('Токаевым и Косанова'), ['tokayev', 'and', 'kosanov']);
});

test('a gloss keeps the length and the offsets of the text', () => {
  const tokens = tokenise(articleText('В США и Великобритании — 5 мая.'), sentenceWords);
  const gloss = glossTokens(tokens);
  assert.equal(gloss.text.length, tokens.text.length);
  assert.deepEqual([...gloss.start], [...tokens.start]);
});

test('speakers get the names of the record', () => {
  assert.equal(glossSpeaker('ЦИК'), 'Central Election Commission');
  assert.equal(glossSpeaker('Наблюдатели ОБСЕ'), 'Observers OSCE');
  assert.equal(glossSpeaker('«ОВД-Инфо»'), 'OVD-Info');
});
