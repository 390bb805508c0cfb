import assert from 'node:assert/strict';
import {test} from 'node:test';
import countries from '../../../src/record/packs/countries.json' with {type: 'json'};
import {claimsIn} from './claims-in.ts';

/** Demonyms that are adjectives or singular for good: nobody is counted by them with an "s". */
const UNCOUNTED = /(?:ese|ish|ois|sotho|swana|-Vanuatu|French|Irish|Dutch|Swiss)$/;

test('every people of the record is counted as people, whatever it does', () => {
  const peoples = countries.flatMap(({demonyms}) => demonyms.slice(0, 1));
  const counted = peoples.filter((people) => !UNCOUNTED.test(people));
  assert.ok(counted.length > 120, `${counted.length} peoples`);
  const missed = counted.filter((people) => {
    const found = claimsIn(`Hundreds of ${people}s took to the streets in protest over the election.`);
    return found.length !== 1 || found[0]?.type !== 'crowd';
  });
  assert.deepEqual(missed, []);
});
