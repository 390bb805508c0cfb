import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {CLAIM_TYPES} from '../../../src/claims/claim.ts';
import {findClaims} from '../../../src/claims/find-claims.ts';
import {claimGrammar} from '../../../src/languages/en/claims/index.ts';
import {sentenceWords} from '../../../src/languages/en/sentence-words.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {tokeniseClosed} from '../../../src/text/tokens.ts';
import {measureGrowth} from '../growth.ts';
import {claimsIn} from './claims-in.ts';
import {sentences} from './sentences.ts';
import {listedWords} from './listed-words.ts';

const rows = Object.values(sentences).flat();
const words = [...new Set(rows.flatMap(([text]) => text.split(' ')))];
/** Text that looks like news and is none: words of the sentence table with stray marks, figures and breaks. */
const jumble = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom('\n\n', '“', '”', '(', ')', '—', ';', '%', '-', '’s', '40', '1,2,3', '$'),
    ),
    {
      maxLength: 120,
    },
  )
  .map((parts) => parts.join(' '));

function checkClaims(text: string): void {
  let end = 0;
  for (const claim of claimsIn(text)) {
    const {span, sentence} = claim;
    assert.ok(span.start >= end, 'claims are ordered and do not overlap');
    assert.ok(span.end > span.start && span.end <= text.length, 'spans lie in the text');
    assert.ok(sentence.start <= span.start && sentence.end >= span.end, 'a claim lies in its sentence');
    assert.equal(
      text.slice(span.start, span.end).trim(),
      text.slice(span.start, span.end),
      'keys have no white space around',
    );
    assert.equal(claim.id, `${claim.type}@${span.start}`);
    assert.ok(CLAIM_TYPES.includes(claim.type));
    assert.equal(claim.assessment !== null, claim.type === 'assessment');
    if (claim.valueMax !== null) assert.ok(claim.valueMax > (claim.value ?? Infinity), 'ranges rise');
    if (claim.value !== null) assert.ok(Number.isFinite(claim.value) && claim.value >= 0);
    if (claim.subject !== null) assert.ok(claim.subject.trim().length > 0);
    end = span.end;
  }
}

test('claims of jumbled news lie in order inside the text', () => {
  fc.assert(fc.property(jumble, checkClaims), {numRuns: 400, seed: 7});
});

test('no string makes the finder throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'})), checkClaims),
    {
      numRuns: 400,
      seed: 11,
    },
  );
});

test('no end of a range is beyond all numbers', () => {
  for (const high of ['9'.repeat(400), `4${'5'.repeat(350)}`]) {
    for (const text of [`40-${high} of the vote`, `70.8 – ${high} of the vote`]) {
      for (const {valueMax} of claimsIn(text)) assert.ok(valueMax === null || Number.isFinite(valueMax), text);
    }
  }
});

test('reading twice gives the same claims', () => {
  fc.assert(
    fc.property(jumble, (text) => assert.deepEqual(claimsIn(text), claimsIn(text))),
    {numRuns: 60, seed: 3},
  );
});

test('odd inputs give no claims', () => {
  for (const text of [
    '',
    ' ',
    '\n\n\n',
    '12',
    '%',
    '…',
    '“”',
    '1,000,000,000,000,000,000,000',
    '- - - 5 - - -',
    'Явка составила 70%.',
  ])
    assert.deepEqual(claimsIn(text), []);
});

test('claims of a text are those of its paragraphs', () => {
  const [a, b] = ['Police arrested 40 protesters on Monday.', 'Turnout in the election was 61 per cent.'];
  const together = claimsIn(`${a}\n\n${b}`).map(({type, value}) => [type, value]);
  assert.deepEqual(together, [
    ['detentions', 40],
    ['turnout', 61],
  ]);
});

/** A sentence about nothing that is claimed. */
const PLAIN = 'The door of the house was painted blue.';

/** The claims of the paragraphs: their type, value and words. */
function tellClaims(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n');
  return claimsIn(text).map(({type, value, span}) => `${type} ${value} ${text.slice(span.start, span.end)}`);
}

for (const text of [
  'Protests: 12 killed',
  'Votes rigged',
  'Seats after the election: Ouma 70',
  'Kamau 70, Ouma 58 in election for seats',
  // What fuzzing found: figures and marks that open a text.
  'U.S. 70.8 according to seats turnout',
  'İ at least 40-45 , polling stations seats turnout',
  '’s 00 per cent the dozens at least turnout',
  '’s 1.2m years in prison told ’ of the vote',
])
  test(`a headline is read alike alone, before a paragraph and behind one: ${text}`, () => {
    const alone = tellClaims(text);
    assert.deepEqual(tellClaims(text, PLAIN), alone);
    assert.deepEqual(tellClaims(PLAIN, text), alone);
  });

test('a name that opens the text is whom a pronoun stands for, as behind another block', () => {
  for (const text of ['Ouma turnout fell and she won 12,000 votes.', 'İ turnout she 12 000 votes']) {
    const subjectOf = (whole: string): string | null | undefined => claimsIn(whole)[0]?.subject;
    assert.equal(subjectOf(text), text.split(' ', 1)[0]);
    assert.equal(subjectOf(`${PLAIN}\n${text}`), subjectOf(text));
  }
});

test('a headline is read alike whatever the next block begins with', () => {
  const blocks = [
    PLAIN,
    'Percent of doors',
    'Of the doors 12 were blue',
    'Were they blue?',
    '12 doors',
    '“Blue,” he said',
  ];
  for (const text of [
    'The death toll in the uprising rose to 21',
    'A panel found that soldiers killed at least nine people; Amnesty says 12',
    'The Greens had 167 seats, a net loss of 23',
    'His approval rating fell to 37%',
    'Ouma won 70.4 percent of the vote',
    'Ouma beat Kamau in the election by 12,400 votes, half a percentage point',
  ])
    for (const block of blocks)
      assert.deepEqual(tellClaims(text, block).slice(0, tellClaims(text).length), tellClaims(text), block);
});

/** How often the finder looks at a token of the text: the same on every machine. */
function stepsOf(text: string): number {
  let steps = 0;
  const counted = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, key) {
        steps++;
        return target[key as keyof T];
      },
    });
  const {lower, form, kind, start, end, sentence, ...rest} = tokeniseClosed(articleText(text), sentenceWords);
  const lists = {
    lower: counted(lower),
    form: counted(form),
    kind: counted(kind),
    start: counted(start),
    end: counted(end),
  };
  findClaims({...rest, ...lists, sentence: counted(sentence)}, claimGrammar);
  return steps;
}

test('steps grow with the text and no faster, from one copy to 256', () => {
  const article = `${rows
    .slice(0, 24)
    .map(([text]) => text)
    .join(' ')} `;
  const one = stepsOf(article.repeat(4)) / 4;
  for (const copies of [1, 16, 64, 256]) {
    const each = stepsOf(article.repeat(copies)) / copies;
    assert.ok(Math.abs(each / one - 1) < 0.1, `${each} steps a copy at ${copies} copies, ${one} at 4`);
  }
});

// Sixteen times the text: a quadratic reading would cost sixteen times as much a clause.
for (const [what, clause] of [
  ['clauses', 'police arrested 40 protesters and 12 were injured in the election of the 84 seats '],
  ['figures', '314,159,265 271,828,182 161,803,398 '],
] as const) {
  test(`one sentence of ${what} without an end is read in linear time`, () => {
    const growth = measureGrowth((times) => claimsIn(clause.repeat(times)), 400);
    assert.ok(growth < 4, `a clause costs ${growth} times as much among sixteen times as many`);
  });
}

/** Sentences with a word in the places where rules look for judgements, deeds, things counted and who receives them. */
const FRAMES: readonly ((word: string) => string)[] = [
  (word) => `They accused the commission of ${word} the national count of the election.`,
  (word) => `The vote was ${word}, observers said, and 12 people ${word} on Monday.`,
  (word) => `Observers called the election ${word} the ${word} and ${word} fraud.`,
  (word) => `The election ${word}\n${word} 45 ${word} per cent ${word} of the vote`,
];

test('a reading ends whatever word of the lists stands in a sentence', () => {
  const words = listedWords();
  assert.ok(words.length > 3000);
  for (const word of words)
    for (const frame of FRAMES)
      for (const {span} of claimsIn(frame(word))) assert.ok(span.start < span.end, frame(word));
});
