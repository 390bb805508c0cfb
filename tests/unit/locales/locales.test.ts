import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

const FOLDER = 'src/locales/_locales';
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'kk', 'ru', 'uk'];
/** Chrome's limit for a description in the manifest, in characters. */
const LONGEST_DESCRIPTION = 132;

type Messages = Record<string, {message: string}>;
const read = (language: string) =>
  JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8')) as Messages;
const english = read('en');
const stems = Object.keys(english)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.replace(/_other$/, ''));

/** What a language needs, given the English strings: plural forms as its own rules have them. */
function keysFor(language: string): string[] {
  const {pluralCategories} = new Intl.PluralRules(language).resolvedOptions();
  const singles = Object.keys(english).filter((key) => !stems.some((stem) => key.startsWith(`${stem}_`)));
  return [...singles, ...stems.flatMap((stem) => pluralCategories.map((category) => `${stem}_${category}`))].sort();
}

const slots = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

test('there are eight languages', () => {
  assert.deepEqual(readdirSync(FOLDER).sort(), LANGUAGES);
});

for (const language of LANGUAGES) {
  test(`${language}: every string is there, in every plural form of the language, and no other`, () => {
    assert.deepEqual(Object.keys(read(language)).sort(), keysFor(language));
  });

  test(`${language}: no string is empty and each keeps its places`, () => {
    for (const [key, {message}] of Object.entries(read(language))) {
      assert.notEqual(message.trim(), '', key);
      const model = english[key] ?? english[key.replace(/_[a-z]+$/, '_other')];
      // A form for one exact number may spell that number out ("قول واحد").
      const spelled = /_(?:zero|one|two)$/.test(key) ? ['$1', '$2'] : [];
      const missing = slots(model?.message ?? '').filter((slot) => !message.includes(slot) && !spelled.includes(slot));
      assert.deepEqual(missing, [], `${key}: ${message}`);
      assert.deepEqual(
        slots(message).filter((slot) => !model?.message.includes(slot)),
        [],
        `${key}: ${message}`,
      );
    }
  });

  test(`${language}: says what language it is, and fits the manifest`, () => {
    const messages = read(language);
    assert.equal(messages['language']?.message.split('-')[0], language);
    assert.equal(messages['direction']?.message, language === 'ar' ? 'rtl' : 'ltr');
    assert.ok([...(messages['extensionDescription']?.message ?? '')].length <= LONGEST_DESCRIPTION);
  });
}

test('the languages differ from English', () => {
  for (const language of LANGUAGES.filter((tag) => tag !== 'en')) {
    const messages = read(language);
    const sentences = Object.keys(messages).filter((key) => (english[key]?.message.split(' ').length ?? 0) > 3);
    const same = sentences.filter((key) => messages[key]?.message === english[key]?.message);
    assert.deepEqual(same, [], language);
  }
});

test('every string is used by the sources or the manifest', () => {
  const sources = readdirSync('src', {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
  const whole = [...sources, readFileSync('manifest.json', 'utf8')].join('\n');
  const names = [...Object.keys(english).filter((key) => !/_[a-z]+$/.test(key)), ...stems];
  const unused = names.filter((name) => !whole.includes(`'${name}'`) && !whole.includes(`__MSG_${name}__`));
  assert.deepEqual(unused, []);
});
