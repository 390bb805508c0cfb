import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseHTML} from 'linkedom';
import {isoDay, pageInfo} from '../../../src/page/page-info.ts';

function infoOf(head: string, body = '', url: string | null = 'https://example.org/a/story?from=mail') {
  const {document} = parseHTML(`<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`);
  return pageInfo(document, url);
}

const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test('structured data come before meta elements', () => {
  const head =
    linked({'@graph': [{'@type': 'WebSite'}, {'@type': ['NewsArticle'], datePublished: '2019-06-10T01:00:00+06:00'}]}) +
    '<meta property="article:published_time" content="2019-06-11">';
  assert.equal(infoOf(head).published, '2019-06-10');
});

test('the date is found where pages give it', () => {
  assert.equal(infoOf('<meta name="pubdate" content="20190610T120000Z">').published, '2019-06-10');
  assert.equal(infoOf('', '<article><time datetime="2019-06-10">yesterday</time></article>').published, '2019-06-10');
  assert.equal(infoOf('', '', 'https://example.org/2019/6/9/story').published, '2019-06-09');
  assert.equal(infoOf('').published, null);
});

test('damaged structured data are passed over', () => {
  assert.equal(infoOf('<script type="application/ld+json">{"@type": "Article", </script>').published, null);
});

test('dates as people write them', () => {
  assert.equal(isoDay('Published 9 June 2019, 10:00'), '2019-06-09');
  assert.equal(isoDay('June 9th, 2019'), '2019-06-09');
  assert.equal(isoDay('2019/6/9'), '2019-06-09');
  assert.equal(isoDay('yesterday'), null);
  assert.equal(isoDay('2019-13-40'), null);
});

test('title, language and canonical address', () => {
  const info = infoOf(
    '<title>Turnout at 61 &amp; rising | Paper</title><link rel="canonical" href="/a/story">',
    '<h1>Turnout at 61 &amp; rising</h1>',
  );
  assert.deepEqual(
    [info.title, info.language, info.url],
    ['Turnout at 61 & rising', 'en-GB', 'https://example.org/a/story'],
  );
  assert.equal(
    infoOf('<link rel="canonical" href="javascript:alert(1)">').url,
    'https://example.org/a/story?from=mail',
  );
});
