import {testPassages} from './test-passages.ts';

/** Passages as front pages and news sites have them, annotated before they were first read. */
testPassages({
  'relative clauses between a speaker and the verb': [
    ['An official who resigned last week said [40 people] had been held.', 'An official'],
    ['A group that had been banned said [40 people] were being held.', 'A group'],
    ['A witness whose name is being withheld said [40 people] had been taken.', 'A witness'],
    ['The lawyers they hired said [40 people] had been taken.', 'The lawyers'],
    ['The order that was upheld declared that [40 ballots] were void.', 'The order', 'vote-count'],
    ['The man who was shot by police said nothing about the [40 people] held.', null],
  ],
  'openings of news': [
    [
      'KINSHATA (Reuters) - At least [23 people] were killed in clashes between militiamen and soldiers, local officials and a civil society leader said on Monday.',
      'local officials and a civil society leader',
      'casualties',
    ],
    [
      'GENEVA - The UN human rights chief has voiced alarm at the killing of [at least 23 people] in the capital.',
      'The UN human rights chief',
      'casualties',
    ],
    [
      'Tens of thousands of Georgeans rallied on Sunday against a result that the president has called [“a total falsification”].',
      'the president',
      'assessment',
    ],
    [
      'A leading rights group has accused the army of killing [200 civilians] in a northern village.',
      'A leading rights group',
      'casualties',
    ],
    [
      'The army killed [200 civilians] in a northern village in February, a leading rights group has alleged, in what it called one of the worst abuses in a decade.',
      'a leading rights group',
      'casualties',
    ],
    [
      'The ruling party won [70 percent] of the vote, election officials announced late on Sunday, in a poll that observers said was neither free nor fair.',
      'election officials',
      'vote-share',
    ],
    [
      'The ruling party won 70 percent of the vote, election officials announced late on Sunday, in a poll that observers said was [neither free nor fair].',
      'observers',
      'assessment',
    ],
    [
      'The number of people killed in weeks of protests has passed [100], according to figures compiled by the AFP news agency from official and hospital sources.',
      'figures compiled by the AFP news agency from official and hospital sources',
      'casualties',
    ],
  ],
  'live pages and broadcasters': [
    ['BREAKING: [Six people] injured in blast near polling station - police', 'police', 'casualties'],
    [
      'Our reporter Lena Haas, who is at the count, says [62 percent] of ballots have been opened.',
      'Lena Haas',
      'electorate',
    ],
    ['The BBC’s Africa correspondent, Tom Reed, says [nine people] have been buried.', 'Tom Reed', 'casualties'],
    ['BBC Verify has authenticated videos that show [nine bodies] in the street.', 'videos', 'casualties'],
    ['In a video posted on Telegram, the mayor says [nine people] were wounded.', 'the mayor', 'casualties'],
    [
      'A post on the ministry’s Facebook page said [nine people] were wounded.',
      'A post on the ministry’s Facebook page',
      'casualties',
    ],
    [
      'Speaking through an interpreter, Ms Diallo told the inquiry that [nine people] in her street were shot.',
      'Ms Diallo',
      'casualties',
    ],
  ],
  'two sides': [
    [
      'Police say 12 people died. The opposition says [more than 40]; neither figure could be verified.',
      'The opposition',
      'casualties',
    ],
    ['The government says 12 people died, the opposition [more than 40].', 'the opposition', 'casualties'],
    ['The government’s figure of [12 deaths] has been disputed by the opposition.', 'The government', 'casualties'],
    [
      'The minister put the number of dead at 12, a figure that doctors say is [far below the 40] they counted.',
      'doctors',
      'casualties',
    ],
    [
      'The army did not confirm the claim by the rebels that [40 soldiers] had been captured.',
      'the rebels',
      'casualties',
    ],
    [
      'Contradicting the minister, the hospital’s director said [40 bodies] had been brought in.',
      'the hospital’s director',
      'casualties',
    ],
    [
      'Despite the minister’s assurances that the vote was clean, observers reported [ballot stuffing] in four regions.',
      'observers',
      'assessment',
    ],
    [
      'The European Union, unlike the African Union, judged the vote [not credible].',
      'The European Union',
      'assessment',
    ],
  ],
  'deeds that show': [
    ['The Herald wrote: “In taking [20 lives] the attackers showed how easy it is.”', 'The Herald', 'casualties'],
    ['In taking [20 lives], the attackers showed how easy it is.', null, 'casualties'],
    ['Turnout fell to [31 percent], figures showed.', 'figures', 'turnout'],
  ],
  'verbs left out': [
    ['Police put the crowd at 4,000, organisers at [12,000].', 'organisers', 'crowd'],
    ['Police put the crowd at [4,000], organisers at 12,000.', 'Police', 'crowd'],
    ['The ministry reported 12 deaths, the opposition [at least 40].', 'the opposition', 'casualties'],
    ['The ministry said 12 people, [nine police] among them, had died.', 'The ministry', 'casualties'],
    ['The ministry said 12 men, three women and [nine police] had died.', 'The ministry', 'casualties'],
    ['The union’s estimate of [30,000] was called absurd by the mayor.', 'The union', 'crowd'],
  ],
  'courts and offices': [
    ['A court sentenced the leader to [nine years], his lawyer told reporters.', 'his lawyer', 'sentence'],
    ['According to the indictment, the men recruited [40 fighters] in two months.', 'the indictment', 'crowd'],
    ['Prosecutors requested [nine years] in prison; the court imposed six.', 'Prosecutors', 'sentence'],
    [
      'The prosecutor’s office said in a statement it had charged [41 people] with rioting.',
      'The prosecutor’s office',
      'sentence',
    ],
    [
      'Charges were brought against [41 people], the prosecutor’s office says. They face up to ten years.',
      'the prosecutor’s office',
      'sentence',
    ],
    [
      'State media quoted the attorney general as saying [41 people] would be tried.',
      'the attorney general',
      'sentence',
    ],
  ],
});
