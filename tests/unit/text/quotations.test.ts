import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sentenceWords} from '../../../src/languages/en/sentence-words.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {findQuotations} from '../../../src/text/quotations.ts';
import {tokenise} from '../../../src/text/tokens.ts';

function quotationsOf(text: string): string[] {
  const tokens = tokenise(articleText(text), sentenceWords);
  return findQuotations(tokens).list.map(({open, close}) => text.slice(tokens.start[open], tokens.end[close]));
}

const cases: readonly [text: string, quotations: readonly string[]][] = [
  ['She said “no” and “yes”.', ['“no”', '“yes”']],
  ['She said "no" and "yes".', ['"no"', '"yes"']],
  ["She said ''no'' and ''yes''.", ["''no''", "''yes''"]],
  ['She said ‘no’ and left.', ['‘no’']],
  ["She said 'no' and left.", ["'no'"]],
  ['Sie sagte „nein“ und ging.', ['„nein“']],
  ['Il a dit « non » hier.', ['« non »']],
  ["The protesters' deaths and the workers' strike.", []],
  ["It's the party's fault, isn't it?", []],
  ['She said “he told me ‘no’ twice” then.', ['“he told me ‘no’ twice”']],
  ['A 6" pipe and no more.', []],
  ['He said “it was dark.\n“They came at night.”', ['“it was dark.', '“They came at night.”']],
  ['“One two three four five six seven.\n\n“Eight nine.”', ['“One two three four five six seven.', '“Eight nine.”']],
  ['He wrote “it is,“ and left.', ['“it is,“']],
  ['"A," he said. "B and C."\n\n"D," she said.', ['"A,"', '"B and C."', '"D,"']],
  ['No marks at all.', []],
  ['', []],
  ['”', []],
  ['"', []],
];

for (const [text, quotations] of cases)
  test(`quotations of ${JSON.stringify(text)}`, () => {
    assert.deepEqual(quotationsOf(text), quotations);
  });

test('a paragraph that reopens a quotation goes on with it', () => {
  const text = 'He said: “It was dark and very late that night.\n\n“They came.”';
  const tokens = tokenise(articleText(text), sentenceWords);
  assert.deepEqual(
    findQuotations(tokens).list.map(({closed, reopens}) => ({closed, reopens})),
    [
      {closed: false, reopens: false},
      {closed: true, reopens: true},
    ],
  );
});
