import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseHTML} from 'linkedom';
import {checkArticleInput} from '../../src/background/check-input.ts';
import {articleFromHtml} from '../../src/cli/article-from-html.ts';
import {settleOverlaps} from '../../src/page/paint.ts';
import {readPage} from '../../src/page/read-page.ts';
import {readPack} from '../../src/record/read-pack.ts';
import {readStoredSettings} from '../../src/storage/migrations.ts';
import {defaults} from '../../src/storage/settings.ts';
import {newsText} from './news-text.ts';
import {testProperty} from './property.ts';

testProperty('settings come out whole whatever is stored', fc.anything(), (stored) => {
  const settings = readStoredSettings(stored);
  assert.deepEqual(Object.keys(settings).sort(), Object.keys(defaults).sort());
  for (const [key, value] of Object.entries(settings)) {
    assert.equal(typeof value, typeof defaults[key as keyof typeof defaults], key);
  }
  assert.deepEqual(readStoredSettings(settings), settings, 'stored again, they stay');
});

const sections = fc.dictionary(
  fc.constantFrom('pack', 'sources', 'events', 'reports', 'figures', 'leaders', '__proto__', 'x'),
  fc.jsonValue({maxDepth: 5}),
);
testProperty(
  'a pack is read or refused with its problems',
  fc.oneof(
    fc.string(),
    sections.map((s) => JSON.stringify(s)),
  ),
  (text) => {
    const read = readPack(text);
    if (!read.ok) assert.ok(read.problems.length > 0 && read.problems.every(({line, message}) => line >= 1 && message));
    assert.equal(({} as {polluted?: unknown}).polluted, undefined);
  },
);

/** What looks like an article to send, with anything in its parts. */
const sent = fc.record(
  {
    text: fc.oneof({weight: 4, arbitrary: newsText}, fc.anything()),
    breaks: fc.oneof(
      {weight: 4, arbitrary: fc.array(fc.nat(200)).map((all) => all.sort((a, b) => a - b))},
      fc.anything(),
    ),
    url: fc.anything(),
    title: fc.anything(),
    published: fc.anything(),
    language: fc.anything(),
    eventId: fc.anything(),
  },
  {requiredKeys: []},
);
testProperty('what a page sends is an article or is refused', fc.oneof(fc.anything(), sent), (value) => {
  try {
    const {text, breaks, ...said} = checkArticleInput(value);
    for (const each of Object.values(said)) assert.ok(each === null || typeof each === 'string');
    assert.ok(breaks.every((offset) => offset >= 0 && offset <= text.length));
  } catch (error) {
    assert.ok(error instanceof Error && error.message.endsWith('.'));
  }
});

const span = fc.record({start: fc.nat(60), end: fc.nat(60)});
testProperty(
  'of spans that overlap those that stay do not, and each that goes is in the way of one',
  fc.array(span),
  (spans) => {
    const settled = settleOverlaps(spans);
    settled.forEach(({start}, i) => assert.ok(i === 0 || start >= (settled[i - 1]?.end ?? 0)));
    for (const one of spans.filter(({start, end}) => start < end)) {
      assert.ok(settled.some(({start, end}) => one.start < end && start < one.end));
    }
  },
);

const TAGS = [
  'p',
  'div',
  'article',
  'section',
  'h1',
  'h2',
  'ul',
  'li',
  'blockquote',
  'em',
  'a',
  'span',
  'time',
  'aside',
  'nav',
  'pre',
  'script',
  'template',
  'svg',
  'table',
];
const html = fc
  .array(fc.tuple(fc.constantFrom(...TAGS), fc.boolean(), newsText), {maxLength: 40})
  .map(
    (parts) =>
      `<html><head></head><body>${parts.map(([tag, closed, text]) => `<${tag}>${text}${closed ? `</${tag}>` : ''}`).join('')}`,
  );
testProperty('any page is read without altering it, and the text leads back to its nodes', html, (page) => {
  const {document} = parseHTML(page);
  const before = String(document.documentElement.outerHTML);
  const article = readPage(document, null);
  assert.equal(String(document.documentElement.outerHTML), before);
  if (!article) return;
  const {text, breaks} = article.input;
  assert.ok(breaks.every((offset, i) => offset > (breaks[i - 1] ?? 0) && offset <= text.length));
  for (const piece of article.map.pieces({start: 0, end: text.length})) {
    assert.ok(piece.start < piece.end && piece.end <= piece.node.data.length);
  }
  articleFromHtml(page, null);
});

test('the command line answers every line, in order', () => {
  const lines = fc.sample(
    fc.oneof(
      fc.tuple(fc.nat(), newsText).map(([id, text]) => JSON.stringify({id, text})),
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc.string().map((text) => text.replace(/[\r\n]/g, '')),
    ),
    {numRuns: 300, seed: 7},
  );
  const {stdout, status} = spawnSync(process.execPath, ['dist/cli.mjs', 'notes', '--jsonl'], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as {id: unknown; error?: string});
  const asked = lines.filter((line) => line.trim() !== '');
  assert.equal(answers.length, asked.length);
  assert.equal(status, 1);
  asked.forEach((line, i) => {
    if (/^\{"id":\d+,"text"/.test(line))
      assert.deepEqual([answers[i]?.id, answers[i]?.error], [(JSON.parse(line) as {id: number}).id, undefined]);
  });
});
