import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseHTML} from 'linkedom';
import {textOf} from '../../../src/page/text-of.ts';

function mapOf(body: string) {
  const {document} = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  return textOf(document.body, () => true);
}

test('blocks are separated by one newline and white space inside them is collapsed', () => {
  const {text, breaks} = mapOf('<p>One  of\n <b>two</b>\tand</p>\n<div>three<br>four</div><p>&nbsp;</p>');
  assert.equal(text, 'One of two and\nthree\nfour');
  assert.deepEqual(breaks, [14, 20, 25]);
});

test('no-break spaces stay, soft hyphens and zero-width characters go', () => {
  assert.equal(mapOf('<p>12&nbsp;000 elec&shy;tion&#8203;s</p>').text, '12\u00a0000 elections');
});

test('fields, scripts and own typing are left out', () => {
  assert.equal(mapOf('<p>a<script>x</script><textarea>y</textarea></p><p contenteditable>z</p><p>b</p>').text, 'a\nb');
});

test('a span leads back to the stretches of its text nodes', () => {
  const map = mapOf('<p>with <i>70.8</i> per\n  cent of</p>');
  const start = map.text.indexOf('70.8');
  const pieces = map.pieces({start, end: start + '70.8 per cent'.length});
  assert.deepEqual(
    pieces.map(({node, start: from, end}) => node.data.slice(from, end)),
    ['70.8', ' per\n  cent'],
  );
  const [first] = pieces;
  assert.equal(first && map.offsetOf(first.node, first.start), start);
});

test('any span of any markup gives back its own characters', () => {
  const word = fc.constantFrom('a', 'bc ', ' d', '\n', '&nbsp;', '12', '. ', '&shy;');
  const inline = fc.tuple(fc.constantFrom('b', 'i', 'p', 'div', 'span'), fc.array(word, {maxLength: 6}));
  fc.assert(
    fc.property(fc.array(inline, {maxLength: 8}), fc.nat(), fc.nat(), (parts, a, b) => {
      const map = mapOf(parts.map(([tag, words]) => `<${tag}>${words.join('')}</${tag}>`).join(''));
      const [start, end] = [a % (map.text.length + 1), b % (map.text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const found = map.pieces({start, end}).map(({node, start: from, end: to}) => node.data.slice(from, to));
      const bare = (text: string) => text.replace(/[\s\u00ad]/g, '');
      assert.equal(bare(found.join('')), bare(map.text.slice(start, end)));
      assert.equal(map.breaks.at(-1) ?? 0, map.text.length);
    }),
    {numRuns: 300},
  );
});
