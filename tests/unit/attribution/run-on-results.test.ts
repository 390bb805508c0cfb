import assert from 'node:assert/strict';
import {test} from 'node:test';
import {attributeClaims} from '../../../src/attribution/attribute-claims.ts';
import {statementsOf} from '../../../src/attribution/find-statements.ts';
import {markText} from '../../../src/attribution/marked-text.ts';
import {findClaims} from '../../../src/claims/find-claims.ts';
import {attributionGrammar} from '../../../src/languages/en/attribution/index.ts';
import {claimGrammar} from '../../../src/languages/en/claims/index.ts';
import {sentenceWords} from '../../../src/languages/en/sentence-words.ts';
import {articleText} from '../../../src/text/article-text.ts';
import {tokeniseClosed} from '../../../src/text/tokens.ts';

const speakerOfFirst = (text: string): string | null | undefined => speakersOf(text)[0];
const speakerOfLast = (text: string): string | null | undefined => speakersOf(text).at(-1);

/** The speakers of the text's claims. */
function speakersOf(text: string): (string | null)[] {
  const article = articleText(text);
  const tokens = tokeniseClosed(article, sentenceWords);
  const claims = findClaims(tokens, claimGrammar);
  assert.ok(claims.length > 1, 'a list of results has several claims');
  const marked = markText(tokens, attributionGrammar);
  return attributeClaims(marked, claims, statementsOf(marked)).map(({name}) => name);
}

const lists: readonly [text: string, speaker: string | null][] = [
  ['The People’s Party declared victory, winning 120 seats. The Unity party won five seats.', null],
  [
    'The commission said Mr Sow had won 52 per cent of the vote. Ana Ruz had 38 per cent of the vote.',
    'The commission',
  ],
  [
    'Final results gave Mr Sow 1,634,382 votes of the 3.1 million ballots cast. Ana Ruz had 1,185,890 votes.',
    'Final results',
  ],
  [
    'According to the electoral board, Mr Sow won 40 seats. Ana Ruz won 20 seats. Ivo Marek won two seats.',
    'the electoral board',
  ],
  // a speaker behind the result closes what they said
  ['Mr Sow won 40 seats, according to the electoral board. Ana Ruz won 20 seats. Ivo Marek won two seats.', null],
  // what a person says ends with the sentence
  ['Ana Ruz said Mr Sow had won 52 per cent of the vote. Ivo Marek took 4 per cent of the vote.', null],
  // another year, another day
  ['The commission said Mr Sow had won 52 per cent of the vote. In 2015 Ana Ruz took 38 per cent of the vote.', null],
  ['The commission said Mr Sow had won 52 per cent of the vote. On Sunday his party won 40 seats.', null],
  // another paragraph
  ['The commission said Mr Sow had won 52 per cent of the vote.\n\nAna Ruz won 38 per cent of the vote.', null],
  // somebody else speaks in between
  [
    'The commission said Mr Sow had won 40 seats. Supporters said they would march. Ana Ruz won 20 seats in the house.',
    null,
  ],
  // the other side of a contrast in the same sentence, whoever speaks, opens or closes it
  ['Ana Ruz said Mr Sow had won 52 per cent of the vote, while Ivo Marek took 4 per cent.', 'Ana Ruz'],
  [
    'Ana Ruz said Mr Sow had won 52 per cent of the vote, while the board reported that he took 4 per cent.',
    'the board',
  ],
  ['Mr Sow won 40 seats in the election, while Ana Ruz won 20 seats.', null],
  // no result of a vote
  ['The commission said Mr Sow had won 52 per cent of the vote. Police arrested 40 people.', null],
];

test('A speaker who closes the sentence tells both sides of a contrast', () => {
  const text = 'Mr Sow won 40 seats in the election, while Ana Ruz won 20 seats, the board said.';
  assert.equal(speakerOfFirst(text), 'the board');
});

for (const [text, speaker] of lists) test(text, () => assert.equal(speakerOfLast(text), speaker));
