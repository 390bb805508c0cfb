import assert from 'node:assert/strict';
import {test} from 'node:test';
import {claimsIn} from './claims-in.ts';
import {eventSentences} from './event-sentences.ts';
import {judgementSentences} from './judgement-sentences.ts';
import {newsSentences} from './news-sentences.ts';
import {resultSentences} from './result-sentences.ts';
import {sentences} from './sentences.ts';
import {worldParagraphs} from './world-paragraphs.ts';
import {worldSentences} from './world-sentences.ts';

for (const [group, rows] of [
  ...Object.entries(sentences),
  ...Object.entries(newsSentences),
  ...Object.entries(worldSentences),
  ...Object.entries(worldParagraphs),
  ...Object.entries(resultSentences),
  ...Object.entries(eventSentences),
  ...Object.entries(judgementSentences),
])
  for (const [text, ...expected] of rows)
    test(`${group}: ${text}`, () => {
      const found = claimsIn(text).map((claim, i) => {
        const key = text.slice(claim.span.start, claim.span.end);
        const value = claim.valueMax === null ? String(claim.value) : `${claim.value}-${claim.valueMax}`;
        const parts = [key, claim.type, value, claim.unit, claim.subject].map(String);
        return parts.slice(0, expected[i]?.split('|').length ?? parts.length).join('|');
      });
      assert.deepEqual(found, expected);
    });
