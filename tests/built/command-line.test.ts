// The command line as a person and a program use it: the file that is built, in a process of its own.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'whence-cli-'));
after(() => rmSync(folder, {recursive: true, force: true}));

const PAGE = 'tests/articles/kazakhstan-2019-result/article.html';
const STORY =
  'Voters in Kazakhstan chose a president on Sunday. The Central Election Commission said turnout was 77.4 per cent.';

interface Outcome {
  status: number | null;
  out: string;
  errors: string;
}

function run(args: string[], input: string | Uint8Array = ''): Outcome {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['dist/cli.mjs', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: {...process.env, NO_COLOR: '1'},
  });
  return {status, out: stdout, errors: stderr};
}

function runLines(command: string, ...lines: unknown[]): {status: number | null; answers: Record<string, unknown>[]} {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const {status, out} = run([command, '--jsonl'], text);
  const answers = out.split('\n').filter(Boolean);
  return {status, answers: answers.map((line) => JSON.parse(line) as Record<string, unknown>)};
}

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What goes wrong, what is said about it, and how the process ends. */
const REFUSALS: [what: string, args: string[], status: number, says: RegExp, input?: string | Uint8Array][] = [
  ['no command', [], 2, /no command\n\nusage:/],
  ['an unknown command', ['tell'], 2, /no command "tell"/],
  ['an unknown option', ['read', PAGE, '--loud'], 2, /--loud/],
  ['no file', ['read'], 2, /read takes one file/],
  ['two files', ['read', PAGE, PAGE], 2, /read takes one file/],
  ['an unknown format', ['read', PAGE, '--format', 'pdf'], 2, /no format "pdf"; there are text, json/],
  ['a date that is none', ['read', PAGE, '--published', '2019-02-30'], 2, /--published 2019-02-30: no date/],
  ['lines not asked for', ['claims'], 2, /call it with --jsonl/],
  ['a missing file', ['read', join(folder, 'none.html')], 1, /none\.html: no such file/],
  ['a folder', ['read', folder], 1, /is a folder/],
  ['an empty file', ['read', '-'], 1, /-: no text in it/],
  ['white space', ['read', '-'], 1, /-: no text in it/, ' \n\t\r\n '],
  ['a picture', ['read', 'icons/128.png'], 1, /128\.png: not a text/],
  ['zero bytes', ['read', '-'], 1, /-: not a text/, new Uint8Array(5000)],
  [
    'a page without an article',
    ['read', '-'],
    1,
    /no article found/,
    '<!doctype html><body><nav><a href=/>Home</a></nav>',
  ],
  [
    'another language',
    ['read', '-'],
    1,
    /a language Whence does not read \(de\)/,
    'Die Wahlbeteiligung lag nach Angaben der Behörden bei 72 Prozent, und die Partei gewann die meisten Sitze im Parlament.',
  ],
  ['a place that cannot be written', ['read', PAGE, '--out', join(folder, 'no', 'such')], 1, /cannot be written/],
  ['a country that does not exist', ['record', '--country', 'XX'], 1, /no country has the code XX/],
];

for (const [what, args, status, says, input] of REFUSALS) {
  test(`refuses ${what} in words, with status ${status}`, () => {
    const outcome = run(args, input);
    assert.match(outcome.errors, says);
    assert.equal(outcome.status, status);
    assert.equal(outcome.out, '');
    assert.doesNotMatch(outcome.errors, /\n\s+at .*:\d+/, 'a stack trace is no message');
    if (status === 1) assert.equal(outcome.errors.trim().split('\n').length, 1);
  });
}

test('--help names every command, --version the version of the package', () => {
  const {out, status} = run(['--help']);
  for (const word of ['read', 'record', 'article', 'claims', 'notes', 'attributions', '--explain']) {
    assert.ok(out.includes(word), word);
  }
  assert.equal(status, 0);
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  assert.equal(run(['--version']).out.trim(), version);
});

test('read tells each claim, its speaker, its findings and the rival figure', () => {
  const {out, status} = run(['read', PAGE]);
  assert.equal(status, 0);
  assert.match(out, /About: Kazakhstan, presidential election, 9 June 2019/);
  assert.match(out, /70\.8 per cent · vote share, Kassym-Jomart Tokayev/);
  assert.match(out, /Says who: Kazakhstan’s Central Election Commission \(said\)/);
  assert.match(out, /https:\/\/odihr\.osce\.org\//);
  assert.match(out, /70\.96 per cent/);
});

test('read --explain names the rule and the words', () => {
  const {out} = run(['read', PAGE, '--explain']);
  const plain = run(['read', PAGE]).out;
  assert.ok(out.length > plain.length);
  assert.match(out, /rule/i);
});

test('read takes plain text from standard input, with Windows line ends and a byte order mark', () => {
  const {out, status} = run(
    ['read', '-', '--published', '2019-06-10'],
    `\uFEFF${STORY.replace('. ', '.\r\n\r\n')}\r\n`,
  );
  assert.equal(status, 0);
  assert.match(out, /77\.4 per cent · turnout/);
  assert.match(out, /Central Election Commission/);
});

test('read follows a byte order mark of UTF-16 and an encoding that the page declares', () => {
  const wide = Buffer.from(`\uFEFF${STORY}`, 'utf16le');
  assert.match(run(['read', fileOf('wide.txt', wide)]).out, /77\.4 per cent/);
  const head = '<!doctype html><meta charset="windows-1252"><title>Count</title><article><h1>Count</h1>';
  const story = `<p>${STORY}</p><p>“${STORY}”</p>`.repeat(6);
  const page = Buffer.from(`${head}${story}</article>`.replace('“', '\x93').replace('”', '\x94'), 'latin1');
  assert.doesNotMatch(run(['read', fileOf('old.html', page)]).out, /\uFFFD/);
});

test('read writes what it would print into a file', () => {
  const path = join(folder, 'out.md');
  const {out, status} = run(['read', PAGE, '--format', 'markdown', '--out', path]);
  assert.deepEqual([status, out], [0, '']);
  assert.equal(readFileSync(path, 'utf8'), run(['read', PAGE, '--format', 'markdown']).out);
});

test('annotations select each claim by quotation and by position in the article’s text', () => {
  const text = runLines('article', {id: 1, file: PAGE}).answers[0]?.['text'] as string;
  const {first, total} = JSON.parse(run(['read', PAGE, '--format', 'annotations']).out) as {
    total: number;
    first: {items: {target: {selector: {type: string; exact: string; start: number; end: number}[]}}[]};
  };
  assert.equal(first.items.length, total);
  assert.ok(total >= 10);
  for (const {target} of first.items) {
    const [quote, position] = target.selector;
    assert.equal(text.slice(position?.start, position?.end), quote?.exact);
  }
});

test('the HTML copy is whole, marks every claim and runs nothing', () => {
  const html = run(['read', PAGE, '--format', 'html']).out;
  const {claims} = JSON.parse(run(['read', PAGE, '--format', 'json']).out) as {claims: unknown[]};
  assert.ok((html.match(/<mark/g) ?? []).length >= claims.length);
  assert.doesNotMatch(html, /<script|<link|src=|@import|url\(/);
  assert.match(html, /default-src 'none'/);
});

test('the HTML copy keeps hostile text as text', () => {
  const hostile = `${STORY} <script>alert(1)</script> "><img src=x onerror=alert(2)> said turnout was 50 per cent.`;
  const html = run(['read', '-', '--format', 'html', '--url', 'javascript:alert(3)'], hostile).out;
  assert.doesNotMatch(html, /<script|<img|href="javascript/i);
  assert.match(html, /&lt;script/);
});

test('lines are answered in order, the bad ones in their place', () => {
  const good = {id: 'g', text: STORY, published: '2019-06-10'};
  const {status, answers} = runLines(
    'claims',
    good,
    'no json',
    '[]',
    {text: STORY},
    {id: 5, text: 7},
    {id: 6},
    {id: 7, text: STORY, published: 'soon'},
    {id: 0, text: ''},
    '   ',
    good,
  );
  assert.equal(status, 1);
  assert.deepEqual(
    answers.map(({id, error}) => [id, error ?? null]),
    [
      ['g', null],
      [null, 'not JSON'],
      [null, 'not a JSON object'],
      [null, 'no "id"'],
      [5, '"text" is no string'],
      [6, 'no "text"'],
      [7, '"soon" is no date (YYYY-MM-DD)'],
      [0, null],
      ['g', null],
    ],
  );
  assert.deepEqual(answers[0], answers[8]);
});

test('claims carry every field of the interface, and their span is their text', () => {
  const {status, answers} = runLines('claims', {id: 1, text: STORY, published: '2019-06-10'});
  assert.equal(status, 0);
  const {event, claims} = answers[0] as {event: {id: string}; claims: Record<string, unknown>[]};
  assert.equal(event.id, 'kz/2019-06-09-presidential');
  assert.equal(claims.length, 1);
  const [claim = {}] = claims;
  const fields = 'start end text type value valueMax unit approx subject source hedged country year event sourceId';
  for (const field of fields.split(' ')) assert.ok(field in claim, field);
  assert.equal(STORY.slice(claim['start'] as number, claim['end'] as number), claim['text']);
  assert.deepEqual(
    [claim['type'], claim['value'], claim['unit'], claim['country'], claim['year'], claim['sourceId']],
    ['turnout', 77.4, 'percent', 'KZ', 2019, 'kz/central-election-commission'],
  );
});

test('a year does where the day is not known, as a number, a word or a short date', () => {
  const {status, answers} = runLines(
    'claims',
    {id: 1, text: STORY, year: 2019},
    {id: 2, text: STORY, year: '2019'},
    {id: 3, text: STORY, published: '2019'},
    {id: 4, text: STORY, published: '2019-06'},
    {id: 5, text: STORY, year: 'then'},
    {id: 6, text: STORY, year: 20190},
  );
  assert.equal(status, 1);
  for (const answer of answers.slice(0, 4)) {
    const [claim] = answer['claims'] as {year: number; event: {id: string; relation: string}}[];
    assert.deepEqual([claim?.year, claim?.event.relation], [2019, 'about']);
  }
  for (const answer of answers.slice(4)) assert.equal(answer['error'], '"year" is no year (YYYY)');
});

test('notes are the same claims, each note with its publisher and address', () => {
  const line = {id: 1, text: STORY, published: '2019-06-10'};
  const plain = (runLines('claims', line).answers[0] as {claims: object[]}).claims;
  const noted = (runLines('notes', line).answers[0] as {claims: {notes: Record<string, string>[]}[]}).claims;
  assert.deepEqual(
    noted.map((claim) => ({...claim, notes: null})),
    plain.map((claim) => ({...claim, notes: null})),
  );
  const notes = noted.flatMap((claim) => claim.notes);
  assert.deepEqual([...new Set(notes.map(({about}) => about))].sort(), ['figure', 'finding', 'source']);
  for (const note of notes) {
    assert.match(note['url'] ?? '', /^https?:\/\//, note['text']);
    assert.ok(note['publisher'] && note['entry']);
  }
});

test('attributions give spans of the text given', () => {
  const text = 'The ministry said 30 people were held. “We saw no fraud,” said Anna Kova, an observer.';
  const {attributions} = runLines('attributions', {id: 1, text}).answers[0] as {
    attributions: Record<'source' | 'cue' | 'content', [number, number][]>[];
  };
  const words = attributions.map(({source, cue}) =>
    [source, cue].map((spans) => spans.map(([start, end]) => text.slice(start, end)).join(' ')),
  );
  assert.deepEqual(words, [
    ['The ministry', 'said'],
    ['Anna Kova, an observer', 'said'],
  ]);
});

test('article gives title, date, language and text of a page, and an error for a file that is not there', () => {
  const {status, answers} = runLines('article', {id: 1, file: PAGE}, {id: 2, file: join(folder, 'none.html')}, {id: 3});
  assert.equal(status, 1);
  assert.equal(answers[0]?.['title'], 'Tokayev declared winner as Kazakh police clear the squares');
  assert.equal(answers[0]?.['published'], '2019-06-10');
  assert.equal(answers[0]?.['language'], 'en');
  assert.match(String(answers[1]?.['error']), /no such file/);
  assert.equal(answers[2]?.['error'], 'no "file"');
});

test('record tells what it holds of a country whatever the case of its code', () => {
  const {out, status} = run(['record', '--country', 'kz']);
  assert.equal(status, 0);
  assert.equal(out, run(['record', '--country', 'KZ']).out);
  assert.match(out, /kz\/central-election-commission/);
  assert.match(run(['record', '--stats']).out, /reports \(aim: 700\)/);
});

test('two million characters are read within seconds', () => {
  const text = `${STORY} The weather was mild.\n`.repeat(15_000);
  const {status, answers} = runLines('claims', {id: 1, text});
  assert.equal(status, 0);
  assert.equal((answers[0] as {claims: unknown[]}).claims.length, 15_000);
});
