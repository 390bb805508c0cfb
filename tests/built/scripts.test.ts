import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';

for (const browser of ['chrome', 'firefox']) {
  const scripts = readdirSync(`dist/${browser}`).filter((name) => name.endsWith('.js'));

  test(`every script for ${browser} is ASCII, so that it stays a string of single bytes`, () => {
    assert.ok(scripts.length > 5, scripts.join());
    for (const name of scripts) {
      const beyond = readFileSync(`dist/${browser}/${name}`, 'utf8').match(/[^\0-\x7f].{0,40}/);
      assert.equal(beyond, null, `${name}: ${beyond?.[0]}`);
    }
  });

  test(`the worker for ${browser} has what every reading calls compiled at once`, () => {
    const bracketed = readFileSync(`dist/${browser}/background.js`, 'utf8').match(/=\(function\(/g) ?? [];
    assert.ok(bracketed.length > 100, `${bracketed.length} functions in brackets`);
  });
}
