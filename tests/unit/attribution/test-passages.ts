import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {TaggerModel} from '../../../src/attribution/tagger/weights.ts';
import type {ClaimType} from '../../../src/claims/claim.ts';
import {attributionOf} from './read.ts';

/** A passage of our own wording with the claim in [brackets], and whom it makes answerable; `null`: the article. */
export type Passage = readonly [text: string, source: string | null, type?: ClaimType];

/** One test for each passage; by rules alone without a tagger. */
export function testPassages(
  groups: Readonly<Record<string, readonly Passage[]>>,
  tagger: TaggerModel | null = null,
): void {
  for (const [group, passages] of Object.entries(groups))
    for (const [text, source, type] of passages)
      test(`${group}: ${text.replace(/\s+/g, ' ')}`, () => {
        assert.equal(attributionOf(text, type, tagger).name, source);
      });
}
