import assert from 'node:assert/strict';
import {test} from 'node:test';

/** Entries put into maps and strings cut up while `action` runs: the same on every machine. */
async function countSteps(action: () => Promise<void>): Promise<{entries: number; parts: number}> {
  const steps = {entries: 0, parts: 0};
  const set = Object.getOwnPropertyDescriptor(Map.prototype, 'set') as PropertyDescriptor;
  const split = Object.getOwnPropertyDescriptor(String.prototype, 'split') as PropertyDescriptor;
  Map.prototype.set = function (...args) {
    steps.entries++;
    return (set.value as typeof this.set).apply(this, args);
  };
  String.prototype.split = function (this: string, ...args: unknown[]) {
    const parts = Reflect.apply(split.value as (...args: unknown[]) => string[], this, args);
    steps.parts += parts.length;
    return parts;
  };
  try {
    await action();
  } finally {
    Object.defineProperty(Map.prototype, 'set', set);
    Object.defineProperty(String.prototype, 'split', split);
  }
  return steps;
}

// The lists hold some 6,000 words: expanded at the start, as they once were, they cost it 15 of 30 ms.
test('the English engine starts and reads a sentence without expanding its word lists', async () => {
  let found = '';
  const {entries, parts} = await countSteps(async () => {
    const {english} = await import('../../../src/languages/en/engine.ts');
    const text = 'Turnout was 70 per cent, the commission said.';
    const {claims, attributions} = english.read({text, breaks: [text.length]});
    found = `${claims[0]?.type} ${attributions[0]?.mention}`;
  });
  assert.equal(found, 'turnout the commission');
  assert.ok(entries > 20 && entries < 300, `${entries} entries in maps`);
  assert.ok(parts > 100 && parts < 2000, `${parts} parts of strings`);
});
