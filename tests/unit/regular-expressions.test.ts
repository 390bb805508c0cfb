// No regular expression of ours may be held up by the text it is given: on input made to hurt it, doubled again and
// again, the time grows with the length and no faster.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseHTML} from 'linkedom';
import ts from 'typescript';

interface Found {
  file: string;
  pattern: RegExp;
}

/** Learning the tagger's weights reads our own files, on our own machines. */
const NOT_SHIPPED = join('tagger', 'train');

const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter(
  (name) => /\.tsx?$/.test(name) && !name.includes(NOT_SHIPPED),
);

/** The literals of a source file, and whether it makes expressions from strings. */
function expressionsIn(file: string): {literals: Found[]; makesOthers: boolean} {
  const text = readFileSync(join('src', file), 'utf8');
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const literals: Found[] = [];
  let makesOthers = false;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({file, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1))});
    }
    const isCalled = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isCalled && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') makesOthers = true;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind));
  return {literals, makesOthers};
}

/** Makes the expressions of a module that has them in strings, for us to listen to. */
const MAKERS: Record<string, () => Promise<unknown>> = {
  'page/is-boilerplate.ts': async () => {
    const {CONTRIBUTED, OPENINGS} = await import('../../src/page/boilerplate.ts');
    const {isBoilerplate} = await import('../../src/page/is-boilerplate.ts');
    const openings = OPENINGS.map(({keys}) => keys.split(' ')[0] ?? '');
    return [...openings, CONTRIBUTED.words].map(isBoilerplate);
  },
  'page/looks-like-article.ts': async () => {
    const {lookAt} = await import('../../src/page/looks-like-article.ts');
    const {document} = parseHTML(
      `<!doctype html><body>${'<p>Nie ma tu nic do powiedzenia, ani dziś, ani jutro, ani w przyszłym roku, mówi komisja.</p>'.repeat(20)}`,
    );
    Object.assign(document, {contentType: 'text/html'});
    return lookAt(document, ['en', 'ru'], 400);
  },
  'record/date-in-address.ts': () => import('../../src/record/date-in-address.ts'),
};

async function madeBy(file: string): Promise<Found[]> {
  const made: Found[] = [];
  const {RegExp: plain} = globalThis;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [source, flags]: [string, string | undefined]) {
      const pattern = new target(source, flags);
      made.push({file, pattern});
      return pattern;
    },
  });
  try {
    await MAKERS[file]?.();
  } finally {
    globalThis.RegExp = plain;
  }
  return made;
}

/** What texts are made of, and what has led expressions astray: runs of white space, openings that are never closed. */
const COMMON = [
  ...[' ', 'a', 'A', '1', '.', ',', '-', '"', '(', '[', '<', '/', 'é', 'я', '\n', '\t', '&', '<!--', '“', '’'],
  ...['a ', 'A ', 'Ab ', '1,', '1 ', '1.', 'a.', 'A.', '. ', ', ', '  a'],
];
/** What ends a match that seemed to succeed. */
const ENDS = ['', '\u0001', ',x'];
const EXAMPLES = {numRuns: 4, seed: 20190609};

/** Strings that are repeated against an expression: common ones, its own words and signs, and parts of what it matches. */
function unitsFor({source, flags}: RegExp): string[] {
  const words = [...new Set(source.match(/(?<!\\)\p{L}{2,}/gu) ?? [])].slice(0, 6);
  const signs = [...new Set(source.replace(/\\./g, '').match(/[^\w\s\\]/g) ?? [])].slice(0, 8);
  const units = new Set([...COMMON, ...signs, ...words, ...words.map((word) => `${word} `)]);
  for (const example of examplesOf(source, flags)) {
    for (const length of [2, 5, 13, 60]) units.add(example.slice(0, length));
    units.add(example.slice(0, -1));
  }
  units.delete('');
  return [...units];
}

/** Some matches of an expression; what it asks of its surroundings is left out. */
function examplesOf(source: string, flags: string): string[] {
  const plain = source
    .replace(/\(\?<?[=!](?:\\.|\[(?:\\.|[^\]])*\]|\((?:\\.|[^()])*\)|[^()])*\)/g, '')
    // Hardly any of the characters that examples are drawn from are such: the search would not end.
    .replace(/\[\^\\S[^\]]*\]/g, '\\s')
    .replace(/\[\^\\0-\\x7f\]/g, 'é');
  try {
    return fc.sample(fc.stringMatching(new RegExp(`^(?:${plain})`, flags.replace(/[^us]/g, ''))), EXAMPLES);
  } catch {
    return [];
  }
}

function timeOf(pattern: RegExp, text: string): number {
  const started = performance.now();
  if (pattern.global) text.replace(pattern, '');
  else pattern.exec(text);
  return performance.now() - started;
}

/** The best of some runs: what a busy machine disturbs least. */
function bestTimeOf(pattern: RegExp, text: string): number {
  return Math.min(...Array.from({length: 5}, () => timeOf(pattern, text)));
}

/** Characters of inputs that are short, and yet too long for an expression whose time doubles with every character. */
const SHORT = [16, 20, 24, 28, 32];
/** Characters of the smallest input that is quadrupled, and of the largest. */
const [SMALLEST, LARGEST] = [128, 8192];
/** Milliseconds that none of these takes in linear time; 4 is linear growth over two doublings, 16 quadratic. */
const LONG = 3;
const STEEP = 10;

/** How an expression's time grows too fast on a unit repeated; null where it does not. */
function complaintOf(pattern: RegExp, unit: string, end: string): string | null {
  const input = (length: number) => unit.repeat(Math.ceil(length / unit.length)) + end;
  const isLong = (length: number) => timeOf(pattern, input(length)) > LONG && bestTimeOf(pattern, input(length)) > LONG;
  const short = SHORT.find(isLong);
  if (short !== undefined) return `too long for ${short} characters`;
  for (let length = SMALLEST; length <= LARGEST; length *= 4) {
    if (!isLong(length)) continue;
    const growths = [1, 2, 3, 4, 5].map(
      () => bestTimeOf(pattern, input(length)) / bestTimeOf(pattern, input(length / 4)),
    );
    const growth = growths.sort((a, b) => a - b)[2] ?? 0;
    if (growth > STEEP) return `${growth.toFixed(0)} times as long for ${length} characters as for a quarter of them`;
  }
  return null;
}

function complaintsOf({file, pattern}: Found): string[] {
  // An expression that goes on where the last one ended is tried at every place, like one that searches.
  const tried = new RegExp(pattern.source, pattern.flags.replace('y', 'g').replace('gg', 'g'));
  for (const unit of unitsFor(tried)) {
    for (const end of ENDS) {
      const complaint = complaintOf(tried, unit, end);
      if (complaint) return [`${file}: ${String(pattern)} on ${JSON.stringify(unit)} again and again: ${complaint}`];
    }
  }
  return [];
}

test('the time of every regular expression grows with its input and no faster', async () => {
  const sources = files.map((file) => ({file, ...expressionsIn(file)}));
  const makers = sources.filter(({makesOthers}) => makesOthers).map(({file}) => file);
  assert.deepEqual(makers.sort(), Object.keys(MAKERS).sort(), 'modules that make expressions from strings');
  const made: Found[] = [];
  for (const file of makers) made.push(...(await madeBy(file)));
  for (const file of makers)
    assert.ok(
      made.some((each) => each.file === file),
      `${file} made none`,
    );
  const all = [...sources.flatMap(({literals}) => literals), ...made];
  assert.ok(all.length > 300);
  assert.deepEqual(all.flatMap(complaintsOf), []);
});

test('the measuring finds expressions whose time grows too fast', () => {
  for (const pattern of [/^(a+)+$/, /\s*\(/, /<meta[^>]+charset/i, /(?:\d+,?)+x/]) {
    assert.equal(complaintsOf({file: 'here', pattern}).length, 1, String(pattern));
  }
});
