import type {Attribution} from '../attribution/attribution.ts';
import type {Claim} from '../claims/claim.ts';
import type {EventSummary, FigureNote, FindingNote, Note, ReportSummary, SourceNote} from '../notes/note.ts';
import type {PageInfo, ReadClaim, Reading} from '../notes/reading.ts';

/**
 * A short article of our own wording on the Kazakh vote of 2019, read by hand: the live example of the first-run page,
 * and what the views are developed and tested with.
 */
export const EXAMPLE_PARAGRAPHS = [
  'The Central Election Commission said on Monday that Kassym-Jomart Tokayev had won the presidency with 70.8 per cent of the vote.',
  'About 500 people were held on election day, deputy interior minister Marat Kozhayev said. Protesters in Almaty called the poll a fake election.',
  'Observers of the OSCE found significant irregularities on the day. Turnout was 77.4 per cent.',
];

const TEXT = EXAMPLE_PARAGRAPHS.join('\n');

const page: PageInfo = {
  url: 'https://example.org/commission-declares-winner',
  title: 'Commission declares Tokayev winner',
  published: '2019-06-10',
  language: 'en',
};

const event: EventSummary = {
  id: 'kz/2019-06-09-presidential',
  country: 'KZ',
  countryName: 'Kazakhstan',
  date: '2019-06-09',
  until: null,
  type: 'presidential',
  early: true,
  round: null,
  name: 'Kazakhstan, presidential election',
  reports: 2,
};

const alternatives: EventSummary[] = [
  {...event, id: 'kz/2021-01-10-parliamentary', date: '2021-01-10', type: 'parliamentary', early: false, reports: 1},
  {...event, id: 'kz/2015-04-26-presidential', date: '2015-04-26', reports: 2},
];

const statement = {
  entry: 'osce-odihr/kz-2019-06-09-preliminary',
  publisher: 'OSCE/ODIHR',
  published: '2019-06-10',
  url: 'https://www.osce.org/odihr/elections/kazakhstan',
  title: 'Statement of Preliminary Findings and Conclusions',
  locator: null,
  secondary: false,
  about: 'finding',
  observer: 'OSCE/ODIHR',
  observerIds: ['osce-odihr'],
  endorsedPrinciples: true,
  stage: 'preliminary',
  term: 'long',
} as const;

const odihr = (topic: FindingNote['topic'], stance: FindingNote['stance'], text: string): FindingNote => ({
  ...statement,
  observerIds: [...statement.observerIds],
  topic,
  stance,
  text,
});

const counting = odihr(
  'counting',
  'critical',
  'Counting procedures were disregarded, so an honest count could not be guaranteed.',
);
const electionDay = odihr('election-day', 'critical', 'Significant irregularities were seen on election day.');
const detentions = odihr(
  'assembly-and-detentions',
  'critical',
  'Peaceful protesters were detained in large numbers in the main cities on election day.',
);
const preparations = odihr(
  'election-administration',
  'favourable',
  'Although time was short, preparations were efficient and election day was orderly.',
);
const islamicCooperation: FindingNote = {
  ...statement,
  entry: 'oic/kz-2019-06-09-statement',
  publisher: 'Kazinform',
  url: 'https://en.inform.kz/news/what-oic-observers-saw-during-election_a3536472/',
  title: 'What OIC observers saw during election',
  secondary: true,
  topic: 'overall',
  stance: 'favourable',
  text: 'The mission called the process transparent, democratic and professional, and the election free and fair.',
  observer: 'Organisation of Islamic Cooperation',
  observerIds: ['oic'],
  // The record holds no page that says either.
  endorsedPrinciples: null,
  stage: 'statement',
  term: null,
};

const commission: SourceNote = {
  about: 'source',
  entry: 'kz/central-election-commission',
  text: 'State body that runs Kazakhstan’s elections. The president appoints the chair and two more of its seven members, each chamber of parliament two.',
  publisher: 'Central Election Commission of Kazakhstan',
  published: null,
  url: 'https://www.election.gov.kz/eng/electoral-system-of-the-rk/the-structure-of-the-election-bodies.php',
  title: 'The structure of the election bodies',
  locator: null,
  secondary: false,
  name: 'Central Election Commission of Kazakhstan',
  kind: 'election-authority',
  country: 'KZ',
  endorsedPrinciples: null,
};

const ministry: SourceNote = {
  ...commission,
  entry: 'kz/interior-ministry',
  text: 'Ministry that runs Kazakhstan’s police.',
  publisher: 'RFE/RL',
  published: '2019-06-18',
  url: 'https://www.globalsecurity.org/wmd/library/news/kazakh/kazakh-190618-rferl01.htm',
  title: null,
  secondary: true,
  name: 'Ministry of Internal Affairs of Kazakhstan',
  kind: 'interior-ministry',
};

const finalShare: FigureNote = {
  about: 'figure',
  entry: 'kz/2019-06-09-presidential',
  text: 'Kassym-Jomart Tokayev received 70.96 per cent of the vote.',
  publisher: 'Central Election Commission of Kazakhstan',
  published: '2019-06-10',
  url: 'https://www.election.gov.kz/eng/',
  title: null,
  locator: null,
  secondary: false,
  measure: 'vote-share',
  subject: 'Kassym-Jomart Tokayev',
  low: 70.96,
  high: null,
  qualifier: 'exact',
  unit: 'percent',
  reportedBy: 'Central Election Commission of Kazakhstan',
  reporterKind: 'election-authority',
  asOf: '2019-06-10',
  basis: 'final',
  comparison: 'agrees',
};

const held = (fields: Partial<FigureNote>): FigureNote => ({
  ...finalShare,
  text: 'People held at the protests.',
  measure: 'detentions',
  subject: 'protesters',
  qualifier: 'about',
  unit: 'people',
  basis: null,
  secondary: true,
  comparison: 'higher',
  ...fields,
});

const heldFigures = [
  held({
    entry: 'kz/2019-06-protests/prosecutor',
    low: 950,
    qualifier: 'at-least',
    reportedBy: 'Prosecutor General’s Office of Kazakhstan',
    reporterKind: 'prosecutor',
    publisher: 'Current Time',
    asOf: '2019-06-13',
    url: 'https://en.currenttime.tv/a/kazakhstan-families-search-for-detained-relatives/30063325.html',
  }),
  held({
    entry: 'kz/2019-06-protests/hrw',
    low: 4000,
    reportedBy: 'Human Rights Watch',
    reporterKind: 'ngo',
    publisher: 'Human Rights Watch',
    asOf: '2019-06-13',
    secondary: false,
    url: 'https://www.hrw.org/zh-hans/node/336554',
  }),
];

const ownVoice: Attribution = {
  claimId: '',
  mention: null,
  span: null,
  name: null,
  nameSpan: null,
  description: null,
  cue: null,
  cueSpan: null,
  manner: 'none',
  stance: 'neutral',
  hedged: false,
  via: null,
  chain: [],
  confidence: 0.9,
  rule: 'own-voice',
};

interface Sketch {
  key: string;
  claim: Partial<Claim> & Pick<Claim, 'type' | 'rule'>;
  attribution: Partial<Attribution>;
  rest: Pick<ReadClaim, 'speakerKind'> & Partial<ReadClaim>;
  notes: Note[];
}

const sketches: Sketch[] = [
  {
    key: '70.8 per cent',
    claim: {type: 'vote-share', rule: 'vote-share-of-the-vote', value: 70.8, subject: 'Kassym-Jomart Tokayev'},
    attribution: {mention: 'The Central Election Commission', name: 'Central Election Commission', cue: 'said'},
    rest: {speakerKind: 'state', sourceId: commission.entry},
    notes: [commission, counting, islamicCooperation, finalShare],
  },
  {
    key: 'About 500 people',
    claim: {type: 'detentions', rule: 'detentions-held', value: 500, unit: 'people', approx: true, bound: 'about'},
    attribution: {
      mention: 'deputy interior minister Marat Kozhayev',
      name: 'Marat Kozhayev',
      description: 'deputy interior minister',
      cue: 'said',
    },
    rest: {speakerKind: 'state', sourceId: ministry.entry},
    notes: [ministry, detentions, ...heldFigures],
  },
  {
    key: 'fake election',
    claim: {type: 'assessment', rule: 'assessment-fake', unit: null, assessment: 'critical'},
    attribution: {
      mention: 'Protesters in Almaty',
      name: 'Protesters in Almaty',
      cue: 'called',
      hedged: true,
      stance: 'claimed',
    },
    rest: {speakerKind: 'party', missing: ['source']},
    notes: [electionDay, preparations, islamicCooperation],
  },
  {
    key: 'significant irregularities',
    claim: {type: 'assessment', rule: 'assessment-irregularities', unit: null, assessment: 'critical'},
    attribution: {mention: 'Observers of the OSCE', name: 'Observers of the OSCE', cue: 'found'},
    rest: {speakerKind: 'monitor', sourceId: 'osce-odihr'},
    notes: [
      {
        ...commission,
        entry: 'osce-odihr',
        name: 'OSCE/ODIHR',
        text: 'Election observers of the 57 states of the OSCE; long-term missions by a published method.',
        publisher: 'OSCE/ODIHR',
        title: null,
        url: 'https://www.osce.org/odihr/elections',
        kind: 'observer',
        country: null,
        endorsedPrinciples: true,
      },
      electionDay,
    ],
  },
  {
    key: '77.4 per cent',
    claim: {type: 'turnout', rule: 'turnout-was', value: 77.4},
    attribution: {},
    rest: {speakerKind: 'article', missing: ['figure']},
    notes: [electionDay],
  },
];

function drawClaim({key, claim, attribution, rest, notes}: Sketch): ReadClaim {
  const start = TEXT.indexOf(key);
  const before = TEXT.slice(0, start);
  const from = before.length - (/[^\n]*$/.exec(before)?.[0].split('. ').at(-1)?.length ?? 0);
  const end = TEXT.indexOf('. ', start);
  const line = TEXT.indexOf('\n', start);
  const to = Math.min(...[end + 1, line].filter((offset) => offset > 0), TEXT.length);
  const id = `${claim.type}@${start}`;
  return {
    claim: {
      id,
      span: {start, end: start + key.length},
      sentence: {start: from, end: to},
      value: null,
      valueMax: null,
      unit: 'percent',
      approx: false,
      bound: null,
      assessment: null,
      subject: null,
      ...claim,
    },
    text: key,
    context: TEXT.slice(from, to),
    attribution: {...ownVoice, manner: attribution.mention ? 'reported' : 'none', ...attribution, claimId: id},
    sourceId: null,
    speakerHint: null,
    country: 'KZ',
    year: 2019,
    event,
    relation: 'about',
    otherVotes: [],
    notes,
    missing: [],
    ...rest,
  };
}

const reports: ReportSummary[] = [
  {
    ...statement,
    id: statement.entry,
    observerIds: ['osce-odihr'],
    findings: [counting, electionDay, detentions, preparations],
  },
  {
    ...islamicCooperation,
    id: islamicCooperation.entry,
    title: islamicCooperation.title ?? '',
    findings: [islamicCooperation],
  },
];

export const exampleReading: Reading = {
  page,
  language: 'en',
  supported: true,
  event,
  alternatives,
  reports,
  claims: sketches.map(drawClaim),
};
