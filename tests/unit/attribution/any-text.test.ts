import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {english} from '../../../src/languages/en/engine.ts';
import {articleText, type Span} from '../../../src/text/article-text.ts';
import {measureGrowth} from '../growth.ts';

/** Words and marks that the constructions look for, so that random texts reach deep into them. */
const PIECES = [
  ...[
    'said',
    'told',
    'police',
    'the',
    'ministry',
    'he',
    'they',
    'that',
    'according',
    'to',
    'by',
    'claims',
    'of',
    'fraud',
  ],
  ...[
    'was',
    'dismissed',
    'as',
    'rigged',
    'who',
    'which',
    'and',
    'but',
    'while',
    '60',
    'people',
    'were',
    'arrested',
    'per',
  ],
  ...['cent', 'poll', 'shows', 'in', 'a', 'statement', 'on', 'Tuesday', 'Ivo', 'Marek', 'Reuters', 'saying', 'citing'],
  ...[
    'reportedly',
    'turnout',
    'put',
    'at',
    'results',
    'gave',
    'Mr',
    '’s',
    "'",
    '"',
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    ',',
    '.',
  ],
  ...[':', ';', '—', '-', '(', ')', '?', '\n', '\n\n', '\u00a0', '\u200d', '😀', '\ud800', 'é', 'но', '中文', '%', '$'],
];

const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), {maxLength: 120})
  .map((pieces) => pieces.map(([piece, gap]) => piece + gap).join(''));

function assertSpan({start, end}: Span, length: number): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end));
  assert.ok(0 <= start && start < end && end <= length, `${start}–${end} of ${length}`);
}

test('statements of any text have spans inside it, a confidence and a rule', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({unit: 'binary', maxLength: 300})), (input) => {
      for (const statement of english.statements(articleText(input))) {
        for (const span of [...statement.source, ...statement.cue, ...statement.content])
          assertSpan(span, input.length);
        for (const span of [statement.head, statement.via]) if (span) assertSpan(span, input.length);
        assert.ok(statement.confidence > 0 && statement.confidence <= 1);
        assert.ok(statement.rule.length > 0);
      }
    }),
    {numRuns: 1500, seed: 7},
  );
});

test('what is said ends where the sentence does, also behind a dash that nothing follows', () => {
  const [statement] = english.statements(articleText('Turnout rose, according to the ministry -'));
  assert.deepEqual(statement?.content, [{start: 0, end: 12}]);
});

test('any text has one attribution for each claim, and the same one each time', () => {
  fc.assert(
    fc.property(text, (input) => {
      const {claims, attributions} = english.read(articleText(input));
      assert.deepEqual(
        attributions.map(({claimId}) => claimId),
        claims.map(({id}) => id),
      );
      for (const {span, nameSpan, cueSpan, mention} of attributions) {
        for (const each of [span, nameSpan, cueSpan]) if (each) assertSpan(each, input.length);
        assert.equal(mention === null, span === null);
      }
      assert.deepEqual(english.read(articleText(input)), {claims, attributions});
    }),
    {numRuns: 700, seed: 11},
  );
});

test('the time grows no faster than the text', () => {
  const passage = 'Police said 60 people were held, and “nobody was hurt,” the mayor, Ivo Marek, told Reuters in May. ';
  const hard = [
    '“'.repeat(20),
    ', and '.repeat(40),
    '( '.repeat(40),
    'said '.repeat(40),
    'the poll '.repeat(20),
    passage,
  ];
  for (const unit of hard) {
    const growth = measureGrowth((times) => english.statements(articleText(unit.repeat(times))), 40);
    assert.ok(growth < 4, `superlinear on ${JSON.stringify(unit.slice(0, 20))}: ${growth}`);
  }
});
