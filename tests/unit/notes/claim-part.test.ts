import assert from 'node:assert/strict';
import test from 'node:test';
import {isWitness, partOf, partOfSpeaker} from '../../../src/notes/claim-part.ts';
import {ownWords} from '../../../src/notes/own-words.ts';
import type {Measure} from '../../../src/record/entries.ts';

const KENYA = {names: ['kenya', 'kenyan'], capital: 'nairobi'};

/** What part the figure between square brackets counts: a place by its name, else the kind, else "whole". */
function partIn(marked: string, measure: Measure): string {
  const at = marked.indexOf('[');
  const length = marked.indexOf(']') - at - 1;
  const sentence = marked.replace(/[[\]]/g, '');
  const part = partOf(ownWords(sentence, at, length), sentence.slice(at, at + length), measure, KENYA);
  return part === null ? 'whole' : part.kind === 'place' ? part.names.join(', ') : part.kind;
}

test('a witness tells of one scene', () => {
  assert.ok(isWitness('eyewitnesses'));
  assert.ok(isWitness('Ruth Akinyi | a witness'));
  assert.ok(!isWitness('Human Rights Watch'));
});

test('a local body counts what befell its own place, unless the sentence says more', () => {
  const part = (speaker: string, places: readonly string[], context = 'She said 25 people had been arrested.') =>
    partOfSpeaker(speaker, places, context, KENYA);
  assert.deepEqual(part('Ruth Akinyi | a local police spokeswoman', []), {kind: 'place', names: [], isCapital: false});
  assert.deepEqual(part('the police in Kisumu', ['Kisumu'])?.names, ['Kisumu']);
  assert.equal(part('the county commander in Nairobi', ['Nairobi'])?.isCapital, true);
  assert.equal(part('local media', []), null);
  assert.equal(part('a police spokesman in Nairobi', ['Nairobi']), null);
  assert.equal(part('the national police', []), null);
  assert.equal(
    part('a local police spokeswoman', [], 'She said 25 people had been arrested across the country.'),
    null,
  );
});

const CASES: readonly (readonly [marked: string, measure: Measure, part: string])[] = [
  // Places.
  ['Turnout in Kisumu was [81 percent].', 'turnout', 'Kisumu'],
  ['In Mombasa, he won [62 percent] of the vote.', 'vote-share', 'Mombasa'],
  ['He won [62 percent] in the northern city of Garissa.', 'vote-share', 'Garissa'],
  ['He won [62 percent] in Kenya’s Rift Valley.', 'vote-share', 'Rift Valley'],
  ['[Two people] were shot in northern Kenya.', 'casualties', 'northern Kenya'],
  ['[17 dead] in Kisumu protests', 'casualties', 'Kisumu'],
  ['[17 dead] in Kenya protests', 'casualties', 'whole'],
  ['Police killed [17 people] in Nairobi and two in Kisumu.', 'casualties', 'Nairobi'],
  ['Police killed 17 people in Nairobi and [two] in Kisumu.', 'casualties', 'Kisumu'],
  ['[Three journalists] in Nakuru were arrested.', 'detentions', 'Nakuru'],
  ['Police in Eldoret arrested [40 people].', 'detentions', 'Eldoret'],
  ['[Five people] were shot dead in the capital.', 'casualties', 'nairobi'],
  ['Police detained [500 people] in Kisumu and the capital.', 'detentions', 'Kisumu, nairobi'],
  ['[Ten people] were killed in Kisumu and Nairobi.', 'casualties', 'Kisumu, Nairobi'],
  ['In Kenya’s western city of Kisumu, [three protesters] were killed.', 'casualties', 'Kisumu'],
  ['In the small market town of Garissa, [two people] were killed.', 'casualties', 'Garissa'],
  ['The worst was seen in Mombasa, where [four people] were killed.', 'casualties', 'Mombasa'],
  ['[Ten people] were killed and 40 others injured in Kisumu.', 'casualties', 'Kisumu'],
  ['[Ten people] were killed and 40 injured, during the past two days.', 'casualties', 'hours'],
  ['[Ten people] were killed, while two died in Kisumu.', 'casualties', 'whole'],
  ['Police arrested [seven members] over the attack on a bus.', 'detentions', 'some'],
  ['The [twelve deaths] occurred near the Juja airport.', 'casualties', 'Juja'],
  ['The results in Kitui for the top three are A 201,494 votes, B [89,554].', 'vote-count', 'Kitui'],
  ['The results in Kenya for the top three are A 201,494 votes, B [89,554].', 'vote-count', 'whole'],
  ['By its count of the area, he won [80.92%].', 'vote-share', 'some'],
  // Not places, or not the claim's.
  ['He won [62 percent] of the vote in Kenya.', 'vote-share', 'whole'],
  ['In Kenya, turnout was [65 percent].', 'turnout', 'whole'],
  ['He won [62 percent] of the vote in Tuesday’s election.', 'vote-share', 'whole'],
  ['In August, he won [62 percent] of the vote.', 'vote-share', 'whole'],
  ['He won [62 percent] of the vote in the east African country.', 'vote-share', 'whole'],
  ['The party has [140 seats] in Parliament.', 'seats', 'whole'],
  ['[Nineteen people] were killed in the Gen Z protests.', 'casualties', 'whole'],
  ['A diplomat in Nairobi said that [60 people] had died.', 'casualties', 'whole'],
  ['He told reporters in Geneva that [60 people] had died.', 'casualties', 'whole'],
  ['Thousands filled Uhuru Park; [60,000 people] came to the rally in Freedom Square.', 'crowd', 'whole'],
  ['Nationwide, he won [62 percent], the party in Kisumu said.', 'vote-share', 'whole'],
  ['Nationwide turnout was [62 percent], and 81 percent in Kisumu.', 'turnout', 'whole'],
  ['[51 people] were killed, including three in Kisumu.', 'casualties', 'whole'],
  ['Protests in 30 cities brought [1,000 arrests].', 'detentions', 'whole'],
  ['[62 percent] of registered voters took part, the most among them in years.', 'turnout', 'whole'],
  ['[40 people] were killed in the worst violence in decades in the Himalayan nation.', 'casualties', 'whole'],
  ['He won [62 percent] at home and abroad.', 'vote-share', 'whole'],
  ['He won [62 percent] abroad.', 'vote-share', 'some'],
  // One spot, one part of the voters.
  ['[Eight people] died at the National Trauma Centre.', 'casualties', 'National Trauma Centre'],
  ['A doctor at the hospital said that [four protesters] had died.', 'casualties', 'some'],
  ['He won [90 percent] in his strongholds.', 'vote-share', 'some'],
  ['Turnout was [20 percent] in some districts.', 'turnout', 'some'],
  ['He took [70 percent] among voters abroad.', 'vote-share', 'some'],
  ['At one polling station [90 percent] voted for him.', 'vote-share', 'some'],
  ['[Four people] died in hospital.', 'casualties', 'whole'],
  // Out of a greater number, and one incident.
  ['Of the 29 dead, [two] were police officers.', 'casualties', 'some'],
  ['Of the [29 dead], two were police officers.', 'casualties', 'whole'],
  ['Police held 300 people, including [40 students].', 'detentions', 'some'],
  ['Of those arrested, [12] were charged.', 'detentions', 'some'],
  ['[Two] of them were children.', 'casualties', 'some'],
  ['A reporter saw [two people] shot.', 'casualties', 'some'],
  ['[One man] was shot as he fled.', 'casualties', 'some'],
  ['[Three] fell dead in front of us.', 'casualties', 'some'],
  ['[One person] was killed in the protests.', 'casualties', 'whole'],
  ['The protests of last year saw [60 people] killed.', 'casualties', 'whole'],
  ['[Four protesters] died while undergoing treatment at the hospital.', 'casualties', 'some'],
  ['Turnout stood at [50.10 percent], the head of the commission said.', 'turnout', 'whole'],
  ['Turnout stood at [50 percent], and at 52.15 percent in the last election.', 'turnout', 'whole'],
  ['Soon afterward, at least [four people] were detained.', 'detentions', 'hours'],
  // The rest of several, and what nobody has borne out.
  ['Four people were hit by rubber bullets, while [two others] were wounded by grenades.', 'casualties', 'whole'],
  ['Four people were injured by rubber bullets, while [two others] were wounded by grenades.', 'casualties', 'some'],
  ['The unrest killed 12 people and injured [40 others].', 'casualties', 'whole'],
  ['Twelve people were killed and [40 others] injured.', 'casualties', 'whole'],
  ['Police arrested an editor and [three others].', 'detentions', 'some'],
  ['More than 1,800 were detained, [212 of whom] were jailed.', 'detentions', 'some'],
  ['Of the 1,879 people detained, courts jailed [212].', 'detentions', 'some'],
  ['[Another 30 people] were detained.', 'detentions', 'some'],
  ['A further [30 people] were detained.', 'detentions', 'some'],
  ['[20 more protesters] were killed.', 'casualties', 'some'],
  ['[More than 20 protesters] were killed.', 'casualties', 'whole'],
  ['Twelve were killed and [another 40] injured.', 'casualties', 'whole'],
  ['Police arrested [11 people] and found a pistol.', 'detentions', 'some'],
  ['It said that [17,091 deaths] remain under investigation.', 'casualties', 'some'],
  ['It said that [17,091 deaths] were confirmed and the case is under review.', 'casualties', 'whole'],
  ['Three bodies were found, [two of them] of children.', 'casualties', 'some'],
  // Hours.
  ['[Forty people] are being detained daily.', 'detentions', 'hours'],
  ['[Seven people] were killed in the past 24 hours.', 'casualties', 'hours'],
  ['Over the last two days [seven people] were killed.', 'casualties', 'hours'],
  ['Soon afterwards [four people] were detained.', 'detentions', 'hours'],
  ['Police arrested [40 people] overnight.', 'detentions', 'hours'],
  ['By 2 p.m. turnout was [31 percent].', 'turnout', 'hours'],
  ['Turnout stood at [31 percent] by noon.', 'turnout', 'hours'],
  ['Turnout at the close of voting was [61 percent].', 'turnout', 'whole'],
];

for (const [marked, measure, expected] of CASES)
  test(`${expected}: ${marked}`, () => assert.equal(partIn(marked, measure), expected));

test('any sentence is cut in linear time', () => {
  const sentence = 'in the '.repeat(20_000) + 'In At 5, and '.repeat(5_000);
  const started = Date.now();
  partOf(ownWords(sentence, 60_000, 4), '1234', 'casualties', KENYA);
  assert.ok(Date.now() - started < 20_000);
});
