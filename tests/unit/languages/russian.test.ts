import assert from 'node:assert/strict';
import {test} from 'node:test';
import {russian} from '../../../src/languages/ru/engine.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {russianArticles, type ExpectedClaim} from './ru-articles.ts';
import {moreRussianArticles} from './ru-more-articles.ts';

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
