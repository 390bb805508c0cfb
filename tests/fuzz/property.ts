import {test} from 'node:test';
import fc from 'fast-check';

/** Minutes of `npm run fuzz -- --minutes N` in all; 0 in the ordinary tests. */
const minutes = Number(process.env['WHENCE_FUZZ_MINUTES'] ?? 0);
/** Into how many parts the minutes are cut: about the number of properties there are. */
const PROPERTIES = 12;
/** Examples in the ordinary tests: seconds in all, and the same ones every time. */
const EXAMPLES = 150;
const SEED = 20190609;

/**
 * A test of a property: of many random examples in the ordinary tests, of as many as fit in the time when fuzzing. A
 * failure prints the smallest example and the seed that finds it again.
 */
export function testProperty<T>(name: string, values: fc.Arbitrary<T>, holds: (value: T) => void): void {
  const time = (minutes * 60_000) / PROPERTIES;
  test(name, {timeout: time + 120_000}, (t) => {
    const limits =
      minutes > 0
        ? {numRuns: 1e9, interruptAfterTimeLimit: time, markInterruptAsFailure: false}
        : {numRuns: EXAMPLES, seed: SEED};
    const done = fc.check(fc.property(values, holds), {...limits, verbose: fc.VerbosityLevel.None});
    if (done.failed) throw new Error(fc.defaultReportMessage(done), {cause: done.errorInstance});
    t.diagnostic(`${done.numRuns} examples: ${name}`);
  });
}

const WORDS = [
  ...[
    'turnout',
    'per cent',
    'percent',
    '%',
    'of the vote',
    'votes',
    'seats',
    'people',
    'protesters',
    'police',
    'detained',
  ],
  ...[
    'arrested',
    'killed',
    'injured',
    'sentenced to',
    'years in prison',
    'fined',
    'registered voters',
    'polling stations',
  ],
  ...['said', 'told', 'according to', 'reportedly', 'claimed', 'denied', 'he', 'she', 'the ministry', 'the commission'],
  ...[
    'Central Election Commission',
    'Human Rights Watch',
    'Mr',
    'U.S.',
    'Kazakhstan',
    'Tokayev',
    'the',
    'a',
    'and',
    'that',
  ],
  ...[
    'free and fair',
    'rigged',
    'ballot-box stuffing',
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '’s',
    '(',
    ')',
    '[',
    ']',
    '.',
    ',',
    ':',
  ],
  ...[
    '—',
    '-',
    '–',
    '\n',
    '\n\n',
    '  ',
    '\t',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\ud800',
    '\udc00',
    '\u0000',
    '😀',
    'ﬁ',
    'İ',
    'ß',
  ],
  ...[
    '70.8',
    '12,000',
    '12 000',
    '1.2m',
    '40-45',
    '1/2',
    'half',
    'two-thirds',
    'dozens',
    'tens of thousands',
    'at least',
  ],
  ...['0', '00', '1e309', '9'.repeat(400), '1.2.3.4', '1,2,3', '-5', '+5', '$5', '№ 7', 'тысяч', 'человек', '三', '٣'],
];

/** Text that looks like news to a reader of words, and breaks the rules of text. */
export const newsText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({weight: 8, arbitrary: fc.constantFrom(...WORDS)}, {weight: 1, arbitrary: fc.string({unit: 'binary'})}),
    {
      maxLength: 120,
    },
  )
  .chain((words) => fc.constantFrom(' ', '', '\n').map((joint) => words.join(joint)));
