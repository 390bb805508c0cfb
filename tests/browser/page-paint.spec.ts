// The two painters by themselves, on a page without the extension: what is to be painted is, and all of it can go again.
import esbuild from 'esbuild';
import type {Page} from 'playwright/test';
import type {PaintRange, Painter} from '../../src/page/paint.ts';
import {expect, test} from './chromium.ts';

/** Random pages for each painter: a few each time, as many as one likes by hand. */
const SEEDS = Number(process.env['WHENCE_SEEDS'] ?? 20);

const PAINTERS = ['MarksPainter', 'HighlightsPainter'] as const;

interface Bundle {
  runThrough: <T>(steps: Generator<void, T>) => T;
  MarksPainter: new (style: object) => Painter;
  HighlightsPainter: new (style: object) => Painter;
}

/** What a painter did with a page's ranges. */
interface Painted {
  /** Words of each claim, as asked for and as they stand painted. */
  wanted: string[];
  found: string[];
  text: {before: string; painted: string; cleared: string};
  /** Whether after clearing the very nodes of before hold what they held. */
  isRestored: boolean;
}

test.beforeEach(async ({page}) => {
  const {outputFiles} = await esbuild.build({
    stdin: {
      contents: `export * from './in-tasks.ts'; export * from './paint-marks.ts'; export * from './paint-highlights.ts';`,
      resolveDir: 'src/page',
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle',
    define: {__TEST__: 'true'},
  });
  await page.setContent('<!doctype html><html lang="en"><body><article></article></body></html>');
  await page.addScriptTag({content: outputFiles[0]?.text ?? ''});
});

/** Paints random ranges in random paragraphs of words, links and emphasis, and takes them away again. */
function paintAtRandom(page: Page, painter: (typeof PAINTERS)[number], seed: number): Promise<Painted> {
  return page.evaluate(
    ([name, start]) => {
      const {bundle} = globalThis as unknown as {bundle: Bundle};
      let state = start;
      const below = (n: number) => (state = (state * 48271) % 2147483647) % n;
      const words = () =>
        Array.from({length: 1 + below(9)}, () => 'word '.repeat(1 + below(3)) + below(100)).join(', ');
      const article = document.querySelector('article') as HTMLElement;
      article.innerHTML = Array.from({length: 30}, () => {
        const parts = Array.from({length: 1 + below(5)}, () => ['', 'b', 'a', 'span'][below(4)]);
        return `<p>${parts.map((tag) => (tag ? `<${tag}>${words()}</${tag}>` : words())).join(' ')}</p>`;
      }).join('\n');
      const nodesOf = () => {
        const walker = document.createTreeWalker(article, NodeFilter.SHOW_ALL);
        const nodes: {node: Node; value: string | null}[] = [];
        while (walker.nextNode()) nodes.push({node: walker.currentNode, value: walker.currentNode.nodeValue});
        return nodes;
      };
      const before = nodesOf();
      const textBefore = article.textContent ?? '';
      const ranges: PaintRange[] = [];
      for (const p of article.querySelectorAll('p')) {
        // One claim with a piece in each of the paragraph's first text nodes, another behind it.
        const pieces = before
          .filter(({node}) => node.nodeType === 3 && p.contains(node))
          .slice(0, 2)
          .map(({node}) => {
            const at = below((node as Text).length);
            const end = at + 1 + below((node as Text).length - at);
            return {node: node as Text, start: at, end, text: (node as Text).data.slice(at, end)};
          });
        ranges.push({claimId: `c${ranges.length}`, kind: 'state', pieces, label: 'a claim'} as unknown as PaintRange);
      }
      const wanted = ranges.map(({pieces}) => pieces.map(({node, start: s, end}) => node.data.slice(s, end)).join(''));
      const made = new bundle[name]({dark: false, quiet: false});
      bundle.runThrough(made.paint(ranges));
      const found = ranges.map(({claimId}) => made.rangesOf(claimId).join(''));
      const painted = article.textContent ?? '';
      made.clear();
      const after = nodesOf();
      return {
        wanted,
        found,
        text: {before: textBefore, painted, cleared: article.textContent ?? ''},
        isRestored:
          after.length === before.length &&
          after.every(({node, value}, i) => before[i]?.node === node && before[i].value === value),
      };
    },
    [painter, seed] as const,
  );
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

for (const painter of PAINTERS) {
  test(`${painter} paints every range it is given and puts every node back`, async ({page}) => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const {wanted, found, text, isRestored} = await paintAtRandom(page, painter, seed);
      // White space alone is nothing to paint.
      expect(found.map(withoutSpace), `seed ${seed}`).toEqual(wanted.map(withoutSpace));
      expect(text.painted, `seed ${seed}`).toBe(text.before);
      expect(text.cleared, `seed ${seed}`).toBe(text.before);
      expect(isRestored, `seed ${seed}`).toBe(true);
    }
  });
}

test('MarksPainter leaves elements in the page and HighlightsPainter none', async ({page}) => {
  const left = await page.evaluate(
    (names) =>
      names.map((name) => {
        const {bundle} = globalThis as unknown as {bundle: Bundle};
        const article = document.querySelector('article') as HTMLElement;
        article.innerHTML = '<p>Turnout was 61 per cent.</p>';
        const node = article.querySelector('p')?.firstChild as Text;
        const painter = new bundle[name]({dark: false, quiet: false});
        const range = {
          claimId: 'c',
          kind: 'state',
          pieces: [{node, start: 12, end: 23, text: '61 per cent'}],
          label: 'a claim',
        };
        bundle.runThrough(painter.paint([range as unknown as PaintRange]));
        const registered = [...CSS.highlights].map(([key, ranges]) => `${key} ${[...ranges].map(String).join()}`);
        const seen = {marked: [...article.querySelectorAll('whence-mark')].map((mark) => mark.outerHTML), registered};
        painter.clear();
        return {...seen, cleared: article.innerHTML, left: CSS.highlights.size};
      }),
    PAINTERS,
  );
  const cleared = {cleared: '<p>Turnout was 61 per cent.</p>', left: 0};
  expect(left).toEqual([
    {marked: [expect.stringMatching(/ data-claim="c".*>61 per cent</)], registered: [], ...cleared},
    {marked: [], registered: ['whence-state 61 per cent'], ...cleared},
  ]);
});
