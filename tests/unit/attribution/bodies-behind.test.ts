import assert from 'node:assert/strict';
import {test} from 'node:test';
import {attributionOf} from './read.ts';

/** Speakers whose own words name no body, and the body that the text names for them; `null` where it names none. */
const PASSAGES: readonly (readonly [text: string, behalf: string | null])[] = [
  // Papers.
  [
    'Haki Watch released a report on Monday. The streets were calm. The report said [60 people] were held.',
    'Haki Watch',
  ],
  ['Haki Watch’s report came out on Monday. The report said [60 people] were held.', 'Haki Watch'],
  ['A study by Haki Watch drew anger. The study said [60 people] were held.', 'Haki Watch'],
  ['The march was illegal, said Haki Watch. [Sixty people] were held, the statement added.', 'Haki Watch'],
  ['A report drew anger. The report said [60 people] were held.', null],
  ['The report drew anger. Ana Ruz spoke of lies. The report said [60 people] were held.', null],
  [
    'Haki Watch spoke of 40 arrests. The interior ministry said it was fewer. The statement said [60 people] were held.',
    null,
  ],
  ['Haki Watch released a report. According to the 10-page report, [60 people] were held.', 'Haki Watch'],
  // Offices and their holders.
  ['Haki Watch said it was grim. Its director, Ana Ruz, came. Ruz said [60 people] were held.', 'Haki Watch'],
  ['Haki Watch’s country director, Ana Ruz, came. The country director said [60 people] were held.', 'Haki Watch'],
  ['The former prime minister, Ana Ruz, came. Ruz said [60 people] were held.', null],
  ['The director said [60 people] were held.', null],
  // Who leads a body.
  [
    'Ana Ruz, who led the Lake States Observer Mission, said [60 people] were held.',
    'the Lake States Observer Mission',
  ],
  ['Ana Ruz, who is heading the electoral commission, said [60 people] were held.', 'the electoral commission'],
  ['Ana Ruz, who led the march, said [60 people] were held.', null],
  ['Ana Ruz, who left Haki Watch, said [60 people] were held.', null],
  // What names itself needs nobody.
  ['Haki Watch said [60 people] were held.', null],
];

for (const [text, behalf] of PASSAGES)
  test(`${behalf ?? 'nobody'} is behind the speaker: ${text}`, () =>
    assert.equal(attributionOf(text).behalf ?? null, behalf));

test('a short name is the body that its full name shows', () => {
  const text =
    'Haki International opened an office. Forty were hurt, according to Haki. The organisation said [60 people] were held.';
  assert.equal(attributionOf(text).name, 'Haki');
});
