import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {SPEAKER_KINDS} from '../../../src/notes/reading.ts';

const css = readFileSync('src/card/tokens.css', 'utf8');
const elements = readFileSync('src/page/mark-elements.css', 'utf8');
const highlights = readFileSync('src/page/highlights.css', 'utf8');

/** The two values of a token, light and dark. */
function token(name: string): [light: string, dark: string] {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(css);
  assert.ok(found?.[1] && found[2], `--${name}`);
  return [found[1], found[2]];
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const SURFACES = ['paper', 'raised', 'wash'];

for (const [scheme, at] of [
  ['light', 0],
  ['dark', 1],
] as const) {
  test(`${scheme}: text has 4.5:1 on every surface`, () => {
    for (const ink of ['ink', 'soft', 'link']) {
      for (const surface of SURFACES) {
        const ratio = contrast(token(ink)[at], token(surface)[at]);
        assert.ok(ratio >= 4.5, `--${ink} on --${surface}: ${ratio.toFixed(2)}`);
      }
    }
  });

  test(`${scheme}: signs, edges of controls and the focus ring have 3:1 on every surface`, () => {
    for (const sign of [...SPEAKER_KINDS, 'edge', 'focus', 'on']) {
      for (const surface of SURFACES) {
        const ratio = contrast(token(sign)[at], token(surface)[at]);
        assert.ok(ratio >= 3, `--${sign} on --${surface}: ${ratio.toFixed(2)}`);
      }
    }
  });
}

test('a mark in the page has the colour of its kind, light and dark, and a line of its own', () => {
  const lines = new Set<string>();
  for (const kind of SPEAKER_KINDS) {
    const [light, dark] = token(kind);
    for (const colour of [light, dark])
      assert.ok(elements.includes(colour) && highlights.includes(colour), `${kind} ${colour}`);
    const line = new RegExp(
      `::highlight\\(whence-${kind}\\)[^{]*{\\s*text-decoration: underline (\\w+) #\\w+ ([\\d.]+px)`,
    ).exec(highlights);
    assert.ok(line, kind);
    lines.add(`${line[1]} ${line[2]}`);
  }
  assert.equal(lines.size, SPEAKER_KINDS.length);
});

/** Grounds of articles in the wild: white, cream, light grey; and near-black, slate, sepia of night modes. */
const GROUNDS = {light: ['#ffffff', '#fff1e5', '#f0f0f0'], dark: ['#000000', '#14181e', '#1f2933', '#2b2620']};

test('marks have 3:1 on the grounds that articles have', () => {
  for (const kind of SPEAKER_KINDS) {
    const [light, dark] = token(kind);
    for (const ground of GROUNDS.light) assert.ok(contrast(light, ground) >= 3, `${kind} on ${ground}`);
    for (const ground of GROUNDS.dark) assert.ok(contrast(dark, ground) >= 3, `${kind} on ${ground}`);
  }
});
