import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {locateValues} from '../../../src/record/locate-values.ts';

test('tells the line of every value by its pointer', () => {
  const text = '\n{\n "a": [1,\n  {"b/c": "x\\"}\\n", "d": null}],\n "e": -1.5e3\n}';
  assert.deepEqual(
    [...locateValues(text)],
    [
      ['', 2],
      ['/a', 3],
      ['/a/0', 3],
      ['/a/1', 4],
      ['/a/1/b~1c', 4],
      ['/a/1/d', 4],
      ['/e', 5],
    ],
  );
});

test('finds every value of any JSON text, in any layout', () => {
  fc.assert(
    fc.property(fc.jsonValue({maxDepth: 3}), fc.integer({min: 0, max: 3}), (value, indent) => {
      const lines = locateValues(JSON.stringify(value, null, indent), 9);
      const walk = (part: unknown, pointer: string): void => {
        assert.ok(lines.has(pointer), pointer);
        if (typeof part !== 'object' || part === null) return;
        for (const [key, inner] of Object.entries(part)) {
          walk(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
        }
      };
      walk(value, '');
    }),
  );
});

test('ends on what is not JSON', () => {
  for (const text of ['', '{', '{"a"', '["', '[1,,2]', '{"a":}']) {
    try {
      locateValues(text);
    } catch (error) {
      assert.ok(error instanceof SyntaxError);
    }
  }
});
