import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {russian} from '../../../src/languages/ru/engine.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {measureGrowth} from '../growth.ts';
import {russianArticles, type ExpectedClaim} from './ru-articles.ts';
import {moreRussianArticles} from './ru-more-articles.ts';
import {russianSubjects} from './ru-subjects.ts';

/** The claims of a Russian text in the form in which articles list what they expect. */
function claimsIn(text: string): ExpectedClaim[] {
  const {claims, attributions} = russian.read(articleText(text));
  return claims.map(({span, type, value, valueMax}, i) => ({
    key: text.slice(span.start, span.end),
    type,
    value,
    ...(valueMax === null ? {} : {valueMax}),
    source: attributions[i]?.name ?? null,
  }));
}

for (const {id, text, claims} of [...russianArticles, ...moreRussianArticles])
  test(`Russian article ${id} holds the claims expected of it`, () => assert.deepEqual(claimsIn(text), claims));

for (const [text, ...subjects] of russianSubjects)
  test(`Russian subject: ${text}`, () => {
    const found = russian.read(articleText(text)).claims;
    const named = found.map(({span, subject}) => [text.slice(span.start, span.end), subject]);
    for (const expected of subjects)
      assert.deepEqual(
        named.find(([key]) => key === expected[0]),
        expected,
      );
  });

const pieces = [...russianArticles, ...moreRussianArticles].flatMap(({text}) => text.split(/\s+/));
const jumble = fc
  .array(
    fc.constantFrom(...pieces, '\n\n', '«', '»', '—', ',', '.', '500', '1 234', '%', '\ud800', 'по данным', 'said'),
    {
      maxLength: 100,
    },
  )
  .map((parts) => parts.join(' '));

function checkReading(text: string): void {
  const article = articleText(text);
  const {claims, attributions} = russian.read(article);
  let end = 0;
  claims.forEach(({span, sentence, value, valueMax, id}, i) => {
    assert.ok(span.start >= end && span.start < span.end && span.end <= text.length, 'claims lie in order in the text');
    assert.ok(sentence.start <= span.start && sentence.end >= span.end, 'a claim lies in its sentence');
    assert.ok(value === null || (Number.isFinite(value) && value >= 0));
    if (valueMax !== null) assert.ok(valueMax > (value ?? Infinity), 'ranges rise');
    assert.equal(attributions[i]?.claimId, id);
    end = span.end;
  });
  assert.equal(attributions.length, claims.length);
  for (const {source, content} of russian.statements(article))
    for (const {start, end: to} of [...source, ...content]) assert.ok(start >= 0 && start < to && to <= text.length);
}

test('jumbled Russian news is read without a throw', () => {
  fc.assert(fc.property(jumble, checkReading), {numRuns: 400, seed: 5});
});

test('no string makes the Russian engine throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string({unit: 'binary'})), checkReading), {numRuns: 300, seed: 9});
});

test('Russian is read in time linear in the text', () => {
  const passages = [
    russianArticles.map(({text}) => text).join('\n\n') + '\n\n',
    'по данным МВД задержаны 500 человек на выборах и полиция сообщила о 300 ',
    'полиция сообщила, ',
    '« ',
    'нарушения на выборах ',
    'тысяч ',
  ];
  for (const passage of passages) {
    const read = (times: number) => russian.read(articleText(passage.repeat(times)));
    const growth = measureGrowth(read, Math.ceil(20_000 / passage.length));
    assert.ok(growth < 4, `superlinear on ${JSON.stringify(passage.slice(0, 30))}: ${growth}`);
  }
});
