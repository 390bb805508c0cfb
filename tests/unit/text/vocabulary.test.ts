import assert from 'node:assert/strict';
import {test} from 'node:test';
import {FormTable, packForms} from '../../../src/text/form-table.ts';
import {packStrings, stringAt} from '../../../src/text/packed-strings.ts';
import {FormValues, Vocabulary} from '../../../src/text/vocabulary.ts';

test('a form has one number, however it is written', () => {
  const vocabulary = new Vocabulary();
  const text = 'Voters don’t vote; VOTERS DON’T, and 12,000 voters did.';
  const number = vocabulary.addPart(text, 0, 6);
  assert.equal(vocabulary.forms[number], 'voters');
  assert.equal(vocabulary.addPart(text, 19, 25), number);
  assert.equal(vocabulary.add('voters'), number);
  assert.equal(vocabulary.forms[vocabulary.addPart(text, 7, 12)], "don't");
  assert.equal(vocabulary.addPart(text, 26, 31), vocabulary.add("don't"));
  assert.notEqual(vocabulary.add('12,000'), vocabulary.add('12'));
  assert.equal(vocabulary.forms[vocabulary.add('явка')], 'явка');
});

test('it keeps thousands of forms apart, long ones too, and tells when it is full', () => {
  const vocabulary = new Vocabulary();
  const forms = Array.from({length: 9000}, (_, i) => `form-${i}-${'x'.repeat(i % 40)}`);
  const numbers = forms.map((form) => vocabulary.add(form));
  assert.equal(new Set(numbers).size, forms.length);
  assert.deepEqual(
    forms.map((form) => vocabulary.addPart(form, 0, form.length)),
    numbers,
  );
  assert.deepEqual(vocabulary.forms, forms);
  assert.equal(vocabulary.isFull(), false);
  const long = 'a'.repeat(600_000);
  assert.equal(vocabulary.forms[vocabulary.addPart(long, 0, long.length)], long);
  assert.equal(vocabulary.isFull(), true);
});

test('packed forms are found again, others are not', () => {
  const forms = Array.from({length: 3000}, (_, i) => [`word${i}`, (i * 7) % 8100] as const);
  const table = new FormTable(packForms([...forms, ['явка', 5], ['%', 6], ['"', 7], ['\\', 8]]));
  for (const [form, value] of forms) assert.equal(table.find(form), value);
  for (const [form, value] of [
    ['явка', 5],
    ['%', 6],
    ['"', 7],
    ['\\', 8],
    ['words', 0],
    ['', 0],
  ] as const)
    assert.equal(table.find(form), value, form);
  assert.throws(() => packForms([['two words', 1]]), /"two words" cannot be packed/);
  assert.throws(() => packForms([['word', 8100]]), /8100 cannot be packed/);
});

test('packed strings are read by their numbers', () => {
  const strings = ['', 'said 1', '', 'явка; "3"', '\\', 'x'.repeat(9000), 'last'];
  const packed = packStrings(strings);
  assert.deepEqual(
    strings.map((_, i) => stringAt(packed, i)),
    strings,
  );
  assert.throws(() => packStrings(['x'.repeat(729_000)]), /729000 cannot be packed/);
});

test('a look-up is asked once for each form, and again for another vocabulary', () => {
  const asked: string[] = [];
  const lengths = new FormValues((form) => asked.push(form) && form.length);
  const vocabulary = new Vocabulary();
  vocabulary.add('vote');
  lengths.of(vocabulary);
  const number = vocabulary.add('turnout');
  assert.equal(lengths.of(vocabulary)[number], 7);
  assert.equal(lengths.of(vocabulary)[0], 4);
  assert.deepEqual(asked, ['vote', 'turnout']);
  const other = new Vocabulary();
  other.add('by');
  assert.equal(lengths.of(other)[0], 2);
  assert.deepEqual(asked, ['vote', 'turnout', 'by']);
});
