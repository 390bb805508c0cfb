import assert from 'node:assert/strict';
import fc from 'fast-check';
import {exportAnnotations, exportCsv, exportJson} from '../../src/notes/export-reading.ts';
import {openPacks} from '../../src/cli/open-packs.ts';
import {formatHtml} from '../../src/cli/formats/html.ts';
import {formatMarkdown} from '../../src/cli/formats/markdown.ts';
import {formatText} from '../../src/cli/formats/text.ts';
import {loadEngines} from '../../src/cli/load-engines.ts';
import {packReading, unpackReading} from '../../src/messages/pack-reading.ts';
import {engines} from '../../src/languages/engines.ts';
import {readArticle} from '../../src/notes/read-article.ts';
import type {PageInfo, Reading} from '../../src/notes/reading.ts';
import {articleText, type Span} from '../../src/text/article-text.ts';
import {newsText} from './news-text.ts';
import {testProperty} from './property.ts';

const record = openPacks();
const english = loadEngines()[0];
const oddPage = fc.record({
  url: fc.option(fc.oneof(fc.webUrl(), fc.string())),
  title: fc.option(newsText),
  published: fc.option(
    fc.oneof(fc.string(), fc.constantFrom('2019-06-10', '2019', '9999-99-99', '-1', '2019-06-10T00:00')),
  ),
  language: fc.option(fc.constantFrom('en', 'en-GB', 'EN', 'ru', 'xx', '')),
});
const article = fc.tuple(newsText, oddPage);

function read([text, page]: [string, Partial<PageInfo>]): Reading {
  const {breaks} = articleText(text);
  const input = {url: null, title: null, published: null, language: 'en', ...page, text, breaks: [...breaks]};
  return readArticle(input, engines, record);
}

function within({start, end}: Span, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length;
}

testProperty('reading never throws, and every span lies in the text', article, ([text, page]) => {
  const {claims} = read([text, page]);
  let last = -1;
  for (const {claim, attribution, text: words} of claims) {
    assert.ok(within(claim.span, text.length) && within(claim.sentence, text.length), claim.id);
    assert.equal(words, text.slice(claim.span.start, claim.span.end));
    assert.ok(claim.span.start >= last, 'in the order of the text');
    assert.ok(claim.value === null || Number.isFinite(claim.value), `value ${claim.value}`);
    assert.equal(attribution.claimId, claim.id);
    if (attribution.span) assert.ok(within(attribution.span, text.length));
    assert.ok(attribution.confidence >= 0 && attribution.confidence <= 1);
    last = claim.span.start;
  }
  assert.equal(new Set(claims.map(({claim}) => claim.id)).size, claims.length, 'ids differ');
});

testProperty('the same text is read the same way twice', article, (one) => {
  assert.deepEqual(read(one), read(one));
});

testProperty('a reading is plain JSON', article, (one) => {
  const reading = read(one);
  assert.deepEqual(JSON.parse(JSON.stringify(reading)), reading);
});

testProperty('statements lie in the text, also with the tagger', newsText, (text) => {
  for (const {source, cue, content, confidence} of english?.statements(articleText(text)) ?? []) {
    for (const span of [...source, ...cue, ...content]) assert.ok(within(span, text.length), JSON.stringify(span));
    assert.ok(confidence >= 0 && confidence <= 1);
  }
});

testProperty('every format writes every reading, and HTML stays inert', article, ([text, page]) => {
  const reading = read([text, page]);
  const document = {file: 'x', text, breaks: articleText(text).breaks, reading, explain: true};
  formatText(document, {width: 40, colour: false});
  formatMarkdown(document);
  exportCsv(reading);
  JSON.parse(exportJson(reading));
  JSON.parse(exportAnnotations(reading, text));
  assert.doesNotMatch(formatHtml(document), /<script|<img|<iframe|\son\w+=|javascript:/i);
});

/** A sentence about nothing that is claimed. */
const PLAIN = 'The door of the house was painted blue.';

/** The claims of the paragraphs, as they stand from `from` on. */
function claimsFrom(from: number, ...paragraphs: string[]): unknown[] {
  const moved = ({start, end}: Span): Span => ({start: start - from, end: end - from});
  const claims = english?.read(articleText(paragraphs.join('\n'))).claims ?? [];
  return claims.map((claim) => ({...claim, id: '', span: moved(claim.span), sentence: moved(claim.sentence)}));
}

// How many sentences there are weighs on what an article is about: the plain one stands behind the text or before it. A
// newline more can turn hard-wrapped lines into blocks: only texts without newlines have to agree.
const block = newsText.filter((text) => !/[\n\r\u2028]/.test(text));

testProperty('what a page adds before the text moves the claims and changes nothing else', block, (text) => {
  assert.deepEqual(claimsFrom(PLAIN.length + 1, PLAIN, text), claimsFrom(0, text, PLAIN));
});

testProperty('a reading crosses from worker to page and is the same there', article, (one) => {
  const reading = read(one);
  const wire = JSON.parse(JSON.stringify(packReading(reading, ({text}) => text))) as ReturnType<typeof packReading>;
  const labelled = reading.claims.map((claim) => ({...claim, label: claim.text}));
  assert.deepEqual(unpackReading(wire), {...reading, claims: labelled});
});
