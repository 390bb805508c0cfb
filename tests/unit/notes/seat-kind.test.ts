import assert from 'node:assert/strict';
import test from 'node:test';
import {ownWords} from '../../../src/notes/own-words.ts';
import {seatKindOf, type SeatKind} from '../../../src/notes/seat-kind.ts';

// A number between square brackets, with the text before its sentence, and which seats it counts.
const CASES: [marked: string, kind: SeatKind, before?: string][] = [
  ['The party won [151 seats] (112 constituency, 39 party-list).', 'all'],
  ['The party won 151 seats ([112 constituency], 39 party-list).', 'constituency'],
  ['The party won 151 seats (112 constituency, [39 party-list]).', 'list'],
  ['It took [113 constituencies] and 39 party-list seats.', 'constituency'],
  ['It won [90 of the 102 constituencies] in play.', 'all'],
  ['Women hold [60 reserved seats].', 'reserved'],
  ['The party won [21 seats] in the upper house.', 'upper'],
  ['In the Senate, the party won [21 seats].', 'upper'],
  ['The party won [21].', 'upper', 'The commission confirmed 31 seats in the Upper House.'],
  ['The party won [108].', 'local', 'The commission confirmed 135 seats in state and regional assemblies.'],
  ['The party won [51 seats], but the Senate has its say.', 'all'],
  ['The party won [51 seats].', 'all', 'The Senate had passed the law. Voters were angry.'],
  ['They won 51 seats in the lower house and [20 seats] in the Senate.', 'upper'],
  ['They won [51 seats] in the lower house and 20 seats in the Senate.', 'all'],
  ['The opposition took [12 governorships].', 'local'],
  ['In the Punjab Assembly it won [72 seats].', 'local'],
  ['The coalition won [seven seats].', 'local', 'In local elections in the capital, the ruling party won 48 seats.'],
  ['In the National Assembly it won [72 seats].', 'all'],
  ['It won [227 seats].', 'local', 'Voting was held on 854 national and provincial assembly constituencies.'],
];
for (const [marked, kind, before = ''] of CASES)
  test(`${kind}: ${before} ${marked}`, () => {
    const at = marked.indexOf('[');
    const length = marked.indexOf(']') - at - 1;
    const sentence = marked.replace(/[[\]]/g, '');
    const key = sentence.slice(at, at + length);
    assert.equal(seatKindOf(ownWords(sentence, at, length), key, sentence, before), kind);
  });
