import assert from 'node:assert/strict';
import {test} from 'node:test';
import {claimGrammar} from '../../../src/languages/en/claims/index.ts';
import {sentenceWords} from '../../../src/languages/en/sentence-words.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {parseDigits} from '../../../src/text/numerals/quantities.ts';
import {readNumerals} from '../../../src/text/numerals/read-numerals.ts';
import {tokenise} from '../../../src/text/tokens.ts';

/** Each figure as `key = value[-max] kind[ hedge][ ~]`. */
function figuresIn(text: string): string[] {
  const tokens = tokenise(articleText(text), sentenceWords);
  return readNumerals(tokens, claimGrammar.numbers, claimGrammar.numberRoles).map((n) => {
    const key = text.slice(tokens.start[n.keyFrom], tokens.end[n.to - 1]);
    const value = n.valueMax === null ? String(n.value) : `${n.value}-${n.valueMax}`;
    return `${key} = ${value} ${n.kind}${n.hedge ? ` ${n.hedge}` : ''}${n.vague ? ' ~' : ''}`;
  });
}

const shapes: [text: string, ...figures: string[]][] = [
  ['70.8 per cent', '70.8 per cent = 70.8 percent'],
  ['70.8pc', '70.8pc = 70.8 percent'],
  ['16percent', '16percent = 16 percent'],
  ['two-thirds', 'two-thirds = 66.7 fraction'],
  ['two thirds of them', 'two thirds = 66.7 fraction'],
  ['two in five', 'two in five = 40 fraction'],
  ['eight out of 10', 'eight out of 10 = 80 fraction'],
  ['three out of four (77 percent)', 'three out of four (77 percent) = 75 percent'],
  ['just over half', 'just over half = 50 fraction about'],
  ['one million', 'one million = 1000000 count'],
  ['1.2m', '1.2m = 1200000 count'],
  ['12,000', '12,000 = 12000 count'],
  ['12 000', '12 000 = 12000 count'],
  ['12\u00a0000', '12\u00a0000 = 12000 count'],
  ['1.234.567', '1.234.567 = 1234567 count'],
  ['30-thousand', '30-thousand = 30000 count'],
  ['two hundred and twelve', 'two hundred and twelve = 212 count'],
  ['sixty-six', 'sixty-six = 66 count'],
  ['12 lakh', '12 lakh = 1200000 count'],
  ['1 lakh 89 thousand', '1 lakh 89 thousand = 189000 count'],
  ['94 thousand 732', '94 thousand 732 = 94732 count'],
  ['1 million 572 thousand 518', '1 million 572 thousand 518 = 1572518 count'],
  ['2,324, 837 votes', '2,324, 837 = 2324837 count'],
  ['97, 054 votes', '97, 054 = 97054 count'],
  ['polled 4, 588 votes', '4, 588 = 4588 count'],
  ['0. 84 per cent', '0. 84 per cent = 0.84 percent'],
  ['in 12, 120 and 135 wards', '12 = 12 count', '120 = 120 count', '135 = 135 count'],
  ['2,324,', '2,324 = 2324 count'],
  ['a hundred', 'a hundred = 100 count'],
  ['half a dozen', 'half a dozen = 6 count'],
  ['40-45 percent', '40-45 percent = 40-45 percent'],
  ['between 50 and 60', 'between 50 and 60 = 50-60 count'],
  ['from 50 to 60', 'from 50 to 60 = 50-60 count'],
  ['40 to 50 million', '40 to 50 million = 40000000-50000000 count'],
  ['several hundred to 3,000', 'several hundred to 3,000 = 100-3000 count ~'],
  ['47 percent to 41 percent', '47 percent = 47 percent', '41 percent = 41 percent'],
  ['52%-34%', '52% = 52 percent', '34% = 34 percent'],
  ['2-1', '2-1 = 2-1 ratio'],
  ['230-to-197', '230-to-197 = 230-197 ratio'],
  ['at least 20', 'at least 20 = 20 count at-least'],
  ['more than 2.5 million', 'more than 2.5 million = 2500000 count at-least'],
  ['up to 200', 'up to 200 = 200 count at-most'],
  ['at least an estimated 300', 'at least an estimated 300 = 300 count at-least'],
  ['300 or so', '300 or so = 300 count about'],
  ['200 or more', '200 or more = 200 count at-least'],
  ['dozens', 'dozens = 12 count ~'],
  ['scores of people', 'scores = 20 count ~'],
  ['tens of thousands', 'tens of thousands = 10000 count ~'],
  ['hundreds of thousands', 'hundreds of thousands = 100000 count ~'],
  ['several thousand', 'several thousand = 1000 count ~'],
  ['a handful', 'a handful = null count ~'],
  ['84 of the 98 seats', '84 of the 98 = 84 count'],
  ['a 12-point lead', '12-point = 12 points'],
  ['8 percentage points', '8 percentage points = 8 points'],
  ['$2,000', '$2,000 = 2000 money'],
  ['US$500', 'US$500 = 500 money'],
  ['2,000 euros', '2,000 euros = 2000 money'],
  ['a majority', 'a majority = null majority'],
  ['COVID-19, G-20, 3rd, 7:30, 6 p.m., 2010s, #12, 4/5'],
  ['a third term, test scores, at one'],
];

for (const [text, ...figures] of shapes)
  test(`figures in "${text}"`, () =>
    assert.deepEqual(
      figuresIn(text).filter((figure) => figure !== 'one = 1 count'),
      figures,
    ));

test('years are marked, counts of four digits are not lost', () => {
  const tokens = tokenise(articleText('In 2019, 1794 people'), sentenceWords);
  const numerals = readNumerals(tokens, claimGrammar.numbers, claimGrammar.numberRoles);
  assert.deepEqual(
    numerals.map(({value}) => value),
    [2019, 1794],
  );
  assert.equal(numerals[0]?.yearLike, true);
});

test('separators tell thousands from decimals', () => {
  const cases: [string, number][] = [
    ['12,000', 12000],
    ['1,234,567.5', 1234567.5],
    ['3,5', 3.5],
    ['1.5', 1.5],
    ['12,34,567', 1234567],
  ];
  for (const [digits, value] of cases) assert.equal(parseDigits(digits), value);
});
