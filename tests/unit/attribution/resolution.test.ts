import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Attribution} from '../../../src/attribution/attribution.ts';
import type {ClaimType} from '../../../src/claims/claim.ts';
import {attributionOf} from './read.ts';

type Expected = Partial<Attribution>;
type Passage = readonly [text: string, expected: Expected, type?: ClaimType];

/** Mentions that stand for somebody named before: the mention as it stands and the name it stands for. */
const resolved: readonly Passage[] = [
  [
    'Deputy minister Ivo Marek spoke on Sunday. He said [60 people] were held.',
    {mention: 'He', name: 'Deputy minister Ivo Marek'},
  ],
  ['“Nobody was hurt,” Ivo Marek said. He said [60 people] were held.', {mention: 'He', name: 'Ivo Marek'}],
  [
    'Ivo Marek, the deputy minister, denied the reports. “We hold [60 people],” he said.',
    {mention: 'he', name: 'Ivo Marek'},
  ],
  ['Nadia Orlova said it was dark. She added that [60 people] were held.', {mention: 'She', name: 'Nadia Orlova'}],
  [
    'Nadia Orlova, 26, was jailed for a week. She said [two friends] were held.',
    {mention: 'She', name: 'Nadia Orlova'},
  ],
  [
    'The Interior Ministry denied it. The ministry said [60 people] were held.',
    {mention: 'The ministry', name: 'The Interior Ministry'},
  ],
  [
    'The Central Election Commission met. It said the commission had checked. The commission put turnout at [40 per cent].',
    {mention: 'The commission', name: 'Central Election Commission'},
    'turnout',
  ],
  [
    'Human Rights Watch said the law was unjust. The group said [60 people] were held.',
    {mention: 'The group', name: 'Human Rights Watch'},
  ],
  [
    'The Lake Opinion Research Institute (LORI) gave other numbers. It said [370 people] came.',
    {mention: 'It', name: 'The Lake Opinion Research Institute (LORI)'},
  ],
  [
    'Town’s July March Sees Record Crowd\n\nOrganisers were glad. It said [370 people] came.',
    {mention: 'It', name: null},
  ],
  [
    'It was released by the NGO Plataforma Lida. Then the NGO said [60 people] were held.',
    {mention: 'the NGO', name: 'NGO Plataforma Lida'},
  ],
  ['Haki Watch was silent. The UN said [60 people] were held.', {mention: 'The UN', name: 'The UN'}],
  [
    'According to the paper, the electoral body issued a statement in which it said [60 people] were held.',
    {mention: 'it', name: 'the electoral body'},
  ],
  [
    'Figures came from Ivo Marek, Co-Chair of HAKI, on Monday. HAKI recorded [60 arrests].',
    {mention: 'HAKI', name: 'HAKI'},
  ],
  ['Tanzania held a vote. The minister said [60 people] were held.', {mention: 'The minister', name: 'The minister'}],
  ['Sri Lanka chose a president. He said [60 people] were held.', {mention: 'He', name: null}],
  [
    'Moscow rejected the report. The spokesman said [60 people] were held.',
    {mention: 'The spokesman', name: 'The spokesman'},
  ],
  [
    'The interior ministry said it was quiet. The mayor wrote a letter. The ministry said [60 people] were held.',
    {mention: 'The ministry', name: 'The interior ministry'},
  ],
  [
    'Free Square said many were held. The interior ministry gave a lower figure: it said [60 people] were held.',
    {mention: 'it', name: 'The interior ministry'},
  ],
  [
    'The police said the square was clear. The group said [60 people] were held.',
    {mention: 'The group', name: 'The group'},
  ],
  [
    'A member of the electoral commission called the count false. The commission put turnout at [40 per cent].',
    {mention: 'The commission', name: 'the electoral commission'},
    'turnout',
  ],
  [
    'An official of the electoral commission said the count was false. The electoral commission said [60 people] were held.',
    {mention: 'The electoral commission', name: 'The electoral commission'},
  ],
  [
    'The son of the president, Ivo Marek Jr, said the vote was fair. The president said [60 people] were held.',
    {mention: 'The president', name: 'The president'},
  ],
  [
    'The lawyer of the Unity Party, Nadia Orlova, said the count was false. The party said [60 people] were held.',
    {mention: 'The party', name: 'the Unity Party'},
  ],
  [
    'The party’s lawyer, Nadia Orlova, said the count was false. The party said [60 people] were held.',
    {mention: 'The party', name: 'The party'},
  ],
  [
    'Interior Ministry spokesman Ivo Marek said the square was clear. The ministry said [60 people] were held.',
    {mention: 'The ministry', name: 'Interior Ministry'},
  ],
  [
    'Nadia Orlova, the spokeswoman of the Rights Council, spoke of fear. The spokeswoman said [60 people] were held.',
    {mention: 'The spokeswoman', name: 'Nadia Orlova'},
  ],
  ['Earlier in the evening troops said [60 people] were held.', {mention: 'troops', name: 'troops'}],
  ['Later on Monday police said [60 people] were held.', {mention: 'police', name: 'police'}],
  ['Afterwards police said [60 people] were held.', {mention: 'police', name: 'police'}],
  ['The next day officials said [60 people] were held.', {mention: 'officials', name: 'officials'}],
  ['The activist who revealed the killings was jailed for [six years].', {mention: null, name: null}, 'sentence'],
  ['The leader who claimed he had won was jailed for [six years].', {mention: null, name: null}, 'sentence'],
  ['The lawyer said the activist was jailed for [six years].', {mention: 'The lawyer', name: 'The lawyer'}, 'sentence'],
  ['The Interior Ministry denied it. The party said [60 people] were held.', {mention: 'The party', name: 'The party'}],
  [
    'The Washington-based Campaign for Laos said it was worried. It says [60 people] are held.',
    {mention: 'It', name: 'The Washington-based Campaign for Laos'},
  ],
  [
    'Opposition candidate Amir Kosan voted early. Kosan said [60 people] were held.',
    {mention: 'Kosan', name: 'Amir Kosan'},
  ],
  [
    'Opposition candidate Amir Kosan voted early. Mr Kosan said [60 people] were held.',
    {mention: 'Mr Kosan', name: 'Amir Kosan'},
  ],
  [
    'Secretary of State Jay Kander praised the staff. More than [1.5 million] voted, Kander said.',
    {mention: 'Kander', name: 'Secretary of State Jay Kander'},
    'turnout',
  ],
  [
    'Prison officials said a fight broke out. They said [60 people] were hurt.',
    {mention: 'They', name: 'Prison officials'},
    'casualties',
  ],
  [
    'Iraqi officials said a bomb went off. The officials said [60 people] were hurt.',
    {mention: 'The officials', name: 'Iraqi officials'},
    'casualties',
  ],
  [
    'A poll by Latana was published. The poll found [45 per cent] backed Ms Hall.',
    {mention: 'The poll', name: 'A poll by Latana'},
    'poll',
  ],
  [
    '“A leader must listen,” Ana Ruz said. Rubin disagreed. “I have held [60 people],” he said.',
    {mention: 'he', name: 'Rubin'},
  ],
  ['It was dark. He said [60 people] were held.', {mention: 'He', name: null}],
  ['The group said [60 people] were held.', {mention: 'The group', name: 'The group'}],
  [
    'Ivo Marek left. The storm hit the coast. Trees fell on the road. A week passed. Another passed. A third passed. He said [60 people] were held.',
    {mention: 'He', name: null},
  ],
];

for (const [text, expected, type] of resolved)
  test(`resolves: ${text}`, () => {
    const {mention, name} = attributionOf(text, type);
    assert.deepEqual({mention, name}, expected);
  });

/** One field each: hedges, stance, manner, carriers, chains, descriptions, cues. */
const fields: readonly Passage[] = [
  ['Protesters claimed [60 people] were held.', {hedged: true, stance: 'claimed'}],
  ['The union alleges that [60 people] were held.', {hedged: true, stance: 'claimed'}],
  ['Police said [60 people] were held.', {hedged: false, stance: 'neutral'}],
  ['The opposition accused the commission of [ballot stuffing].', {hedged: true, stance: 'claimed'}, 'assessment'],
  ['Police reportedly arrested [60 people].', {hedged: true, mention: null}],
  ['[60 people] were allegedly beaten.', {hedged: true, mention: null}],
  ['The results brought allegations of [fraud].', {hedged: true, mention: null}, 'assessment'],
  ['The [“election”] was held on Sunday.', {hedged: true, mention: null}, 'assessment'],
  ['Voters posted videos of [alleged fraud].', {hedged: true}, 'assessment'],
  ['The alleged thief was among [60 people] in the hall.', {hedged: false}, 'crowd'],
  ['The army denied that [60 people] had been killed.', {stance: 'denied', hedged: false}, 'casualties'],
  ['The vote was dismissed as [rigged] by monitors.', {hedged: false}, 'assessment'],
  ['Police arrested [60 people].', {hedged: false, manner: 'none', rule: 'article'}],
  ['“We hold [60 people],” the warden said.', {manner: 'quoted'}],
  ['The warden said [60 people] were held.', {manner: 'reported'}],
  ['The warden said that “[60 people]” were held and “well fed”.', {manner: 'quoted'}],
  ['The warden said that [60 people] were held and “well fed”.', {manner: 'mixed'}],
  ['The warden told Reuters that [60 people] were held.', {via: 'Reuters', name: 'The warden'}],
  ['The warden told the AFP news agency [60 people] were held.', {via: 'the AFP news agency'}],
  ['The warden told reporters [60 people] were held.', {via: 'reporters'}],
  ['Ms Okoye told Reuters that police had said [60 people] were held.', {chain: ['Ms Okoye'], name: 'police'}],
  ['“Police say they took [60 men] away,” Nadia Orlova said.', {chain: ['Nadia Orlova'], name: 'Police'}],
  ['The warden said [60 people] were held.', {chain: []}],
  ['Deputy interior minister Ivo Marek said [60 people] were held.', {description: 'Deputy interior minister'}],
  [
    'Ivo Marek, the deputy interior minister, said [60 people] were held.',
    {description: 'the deputy interior minister'},
  ],
  ['Ivo Marek said [60 people] were held.', {description: null}],
  ['Ivo Marek, 52, who runs the shop, said [60 people] were held.', {description: null}],
  [
    'The deputy interior minister, Ivo Marek, said [60 people] were held.',
    {mention: 'The deputy interior minister', name: 'Ivo Marek', description: 'The deputy interior minister'},
  ],
  ['Chief clerk P. Moyo said [60 people] were held.', {name: 'Chief clerk P. Moyo', description: 'Chief clerk'}],
  [
    'The Board of Elections said voting was over. Its chairman Ivo Marek said [60 people] were held.',
    {mention: 'Its chairman Ivo Marek', name: 'Ivo Marek', description: 'chairman of The Board of Elections'},
  ],
  [
    'The Board of Elections said voting was over. Its chairman, Ivo Marek, said [60 people] were held.',
    {name: 'Ivo Marek', description: 'chairman of The Board of Elections'},
  ],
  [
    'The Board of Elections said voting was over. Its chairman said [60 people] were held.',
    {mention: 'Its chairman', name: 'chairman of The Board of Elections'},
  ],
  [
    'Amir Kosan lost. Kosan left in May, and his party said [60 people] were held.',
    {mention: 'his party', name: 'Amir Kosan’s party'},
  ],
  ['It was dark. His party, NUP, said [60 people] were held.', {name: 'NUP', description: 'His party'}],
  ['It was dark. His party said [60 people] were held.', {name: 'His party'}],
  ['The army said troops held [43 suspected thugs].', {hedged: false}],
  ['Troops held a suspected [43 thugs].', {hedged: true}],
  ['Monitors said the vote fell short and [reported ballot stuffing].', {hedged: false}, 'assessment'],
  ['Police said [60 people] were held.', {cue: 'said'}],
  ['According to police, [60 people] were held.', {cue: 'According to'}],
  ['The warden has also confirmed that [60 people] were held.', {cue: 'has also confirmed'}],
];

for (const [text, expected, type] of fields)
  test(`${Object.entries(expected)
    .map(([key, value]) => `${key} ${JSON.stringify(value)}`)
    .join(', ')}: ${text}`, () => {
    const attribution = attributionOf(text, type);
    const seen = Object.fromEntries(Object.keys(expected).map((key) => [key, attribution[key as keyof Attribution]]));
    assert.deepEqual(seen, expected);
  });
