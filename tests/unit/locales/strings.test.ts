import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {beforeEach, test} from 'node:test';
import {
  capitalise,
  direction,
  formatCountry,
  formatDate,
  formatLanguage,
  formatNumber,
  formatPercent,
  formatSpan,
  plural,
  text,
} from '../../../src/locales/strings.ts';
import {speak} from '../speak.ts';

beforeEach(() => speak('en', 'en-GB'));

test('counts take the plural form of the language', () => {
  assert.deepEqual(
    [1, 2, 5].map((n) => plural('claims', n)),
    ['1 claim', '2 claims', '5 claims'],
  );
  speak('ru');
  assert.deepEqual(
    [1, 2, 5, 21].map((n) => plural('claims', n)),
    ['1 утверждение', '2 утверждения', '5 утверждений', '21 утверждение'],
  );
  speak('ar');
  const forms = new Set([0, 1, 2, 3, 11, 100].map((n) => plural('claims', n)));
  assert.equal(forms.size, 6);
});

test('numbers, shares and spans follow the language', () => {
  assert.equal(formatNumber(1234567.891), '1,234,567.89');
  assert.equal(formatPercent(70.96), '70.96%');
  assert.equal(formatSpan(15, 'days'), '15 days');
  speak('de');
  assert.equal(formatNumber(1234567.891), '1.234.567,89');
  assert.equal(formatPercent(70.96).replace(/\s/, ' '), '70,96 %');
});

test('dates of any precision; what is no date stays', () => {
  assert.equal(formatDate('2019-06-09'), '9 June 2019');
  assert.equal(formatDate('2019-06'), 'June 2019');
  assert.equal(formatDate('2019'), '2019');
  for (const odd of ['', 'spring 2019', '2019-13-45', '2019-06-09T12:00']) assert.equal(formatDate(odd), odd);
});

test('the browser’s region decides how dates look where the language is the same', () => {
  speak('en', 'en-US');
  assert.equal(formatDate('2019-06-09'), 'June 9, 2019');
  speak('en', 'pl-PL');
  assert.equal(formatDate('2019-06-09'), '9 June 2019');
});

test('countries and languages by name, with a way out for odd codes', () => {
  assert.equal(formatCountry('KZ', '?'), 'Kazakhstan');
  assert.equal(formatCountry('QQ', 'Nowhere'), 'Nowhere');
  assert.equal(formatCountry('not a code', 'Nowhere'), 'Nowhere');
  speak('fr');
  assert.equal(formatLanguage('ru'), 'Russe');
});

test('places in a string are filled in order', () => {
  assert.equal(text('glance', 'a', 'b'), 'a, b');
  assert.equal(capitalise('élection'), 'Élection');
  assert.equal(capitalise(''), '');
});

test('Arabic is written from right to left', () => {
  assert.equal(direction(), 'ltr');
  speak('ar');
  assert.equal(direction(), 'rtl');
});

test('with no browser there are empty strings and no error', () => {
  Object.assign(globalThis, {chrome: undefined});
  assert.equal(text('close'), '');
  assert.equal(direction(), 'ltr');
  assert.ok(readFileSync('src/locales/_locales/en/messages.json').length > 0);
});
