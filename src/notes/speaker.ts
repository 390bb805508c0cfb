import type {Attribution} from '../attribution/attribution.ts';
import {samePerson} from '../record/compare-names.ts';
import type {RecordEvent, SourceKind} from '../record/entries.ts';
import {findLeader, isGovernment, type SpeakerSetting} from '../record/look-up-source.ts';
import type {WhenceRecord} from '../record/record.ts';
import type {SpeakerKind} from './reading.ts';

/** How each kind of entry is coloured. */
const KIND_OF_SOURCE: Readonly<Record<SourceKind, SpeakerKind>> = {
  'election-authority': 'state',
  'electoral-court': 'state',
  court: 'state',
  government: 'state',
  'interior-ministry': 'state',
  police: 'state',
  prosecutor: 'state',
  'head-of-state': 'state',
  parliament: 'state',
  'armed-forces': 'state',
  party: 'party',
  observer: 'monitor',
  ngo: 'monitor',
  'international-organisation': 'monitor',
  'human-rights-institution': 'monitor',
  press: 'press',
  'news-agency': 'press',
  'state-media': 'press',
  'public-media': 'press',
  'private-media': 'press',
  'independent-media': 'press',
  pollster: 'other',
  other: 'other',
};

/** The colour of a record entry's kind. */
export function speakerKindOf(kind: SourceKind): SpeakerKind {
  return KIND_OF_SOURCE[kind];
}

interface SpeakerWords {
  kind: SpeakerKind;
  hint: string;
  pattern: RegExp;
}

/**
 * What the words of a mention tell of a speaker, tried in order: the narrower before the wider. Whole phrases only,
 * so that "police" in "police brutality activists" does not make activists police.
 */
const WORDS: readonly SpeakerWords[] = [
  ['other', 'an anonymous source', /\b(?:anonym\w*|unnamed|unidentified|sources?|on condition of)\b/],
  [
    'other',
    'a witness',
    /\b(?:eye)?witness(?:es)?\b|\bbystanders?\b|\bresidents?\b|\blocals\b|\bsurvivors?\b|\bvillagers?\b/,
  ],
  [
    'other',
    'a pollster or its poll',
    /\b(?:polls?|pollsters?|surveys?|exit polls?|polling (?:firm|company|institute)|research cent(?:er|re))\b/,
  ],
  [
    'monitor',
    'election observers',
    /\b(?:observers?|monitors|observer mission|observation mission|monitoring (?:group|mission|network))\b/,
  ],
  [
    'state',
    'official results',
    /\bofficial (?:\w+ )?(?:results?|figures?|tall(?:y|ies)|counts?|returns|data|statistics)\b/,
  ],
  [
    'state',
    'an election official',
    /\b(?:elections?|electoral|polling|polls|returning) (?:\w+ )?(?:officials?|officers?|commission\w*|board|council|authority|authorities|workers|committee|chief|court|tribunal|body)\b|\bregistrar\b/,
  ],
  [
    'party',
    'a former office holder',
    /\b(?:former|ex|ousted|exiled|deposed)[- ](?:\w+ )?(?:president|prime minister|premier|minister|leader|governor|senator|mayor|mp|lawmaker)\b/,
  ],
  [
    'monitor',
    'a rights group',
    /\b(?:human )?rights? (?:group|groups|organi[sz]ations?|watchdogs?|activists?|defenders?|lawyers?|monitors?|advocates?|watch|campaigners?|observatory)\b|\bamnesty\b|\bngos?\b|\bnon-?governmental\b|\bcivil society\b|\bwatchdogs?\b/,
  ],
  [
    'monitor',
    'an international organisation',
    /\b(?:united nations|u\.?n\.?|european union|e\.?u\.?|african union|osce|oas|council of europe|special rapporteur|world bank)\b/,
  ],
  [
    'other',
    'an aid organisation',
    /\b(?:red (?:cross|crescent)|doctors without borders|aid (?:group|agency|workers?))\b/,
  ],
  ['party', 'the opposition', /\b(?:opposition|dissidents?)\b/],
  [
    'state',
    'an official of the state',
    /\b(?:secretary of state|attorney general|inspector general|director general|state department|foreign (?:ministry|minister)|fire department|emergency services|security service|intelligence (?:agency|service))\b/,
  ],
  [
    'party',
    'a candidate or party',
    /\b(?:candidates?|part(?:y|ies)|campaign (?:manager|chief|team|officials?|spokes\w+|aides?)|nominees?|coalition|running mate|challengers?|bloc|senators?|sen\.|lawmakers?|legislators?|mps?|congressm[ae]n|congresswom[ae]n|rep\.)(?![\p{L}])|'s campaign\b/u,
  ],
  ['party', 'protesters', /\b(?:protesters?|protestors?|demonstrators?|organi[sz]ers?|marchers|strikers)\b/],
  ['other', 'activists or students', /\b(?:activists?|campaigners?|students?)\b/],
  [
    'other',
    'an armed group',
    /\b(?:rebels?|militants?|insurgents?|separatists?|fighters?|militia|taliban|guerrillas?|houthis?)\b/,
  ],
  ['state', 'the police', /\b(?:police|policem[ae]n|constable|constabulary|gendarmerie|sheriff)\b/],
  [
    'state',
    'a court or prosecutor',
    /\b(?:courts?|judges?|prosecutors?|magistrates?|tribunal|indictment|charge sheet)\b/,
  ],
  [
    'state',
    'the armed forces',
    /\b(?:army|military|armed forces|soldiers?|troops|(?<!(?:registrar|attorney|secretary|director|inspector|prosecutor) )general|colonel|junta|navy|air force|pentagon|commander(?:-in-chief)?)\b/,
  ],
  [
    'press',
    'state media',
    /\b(?:state|government)(?:-run|-owned)? (?:media|television|tv|radio|broadcaster|news agency|newspaper)\b/,
  ],
  [
    'other',
    'a medical source',
    /\b(?:doctors?|hospitals?|medics?|medical|health (?:workers?|officials?)|paramedics?|nurses?|morgue)\b/,
  ],
  [
    'state',
    'an official of the state',
    /\b(?:officials?|ministr(?:y|ies)|ministers?|government|authorities|president|presidency|premier|governor|gov\.|mayor|secretary|ambassador|envoy|kremlin|white house|regime|administration|parliament|chancellor|king|congress|senate|embassy|consulate)(?![\p{L}])/u,
  ],
  [
    'press',
    'another news outlet',
    /\b(?:news agency|agency|newspapers?|daily|weekly|magazine|television|tv|channel|radio|broadcaster|media|press|reporters?|journalists?|correspondents?|post|times|news|herald|guardian|journal|tribune|gazette)\b/,
  ],
  ['other', 'a lawyer', /\b(?:lawyers?|attorneys?|counsel)\b/],
  [
    'other',
    'an analyst or scholar',
    /\b(?:analysts?|experts?|professors?|scholars?|researchers?|commentators?|historians?|economists?|think tanks?|critics|institute|university)\b/,
  ],
  [
    'other',
    'a relative',
    /\b(?:mother|father|wife|husband|brother|sister|son|daughter|relatives?|famil(?:y|ies)|widow)\b/,
  ],
  ['other', 'a voter or supporter', /\b(?:voters?|supporters?)\b/],
  ['press', 'unnamed reports', /\breports?\b/],
].map(([kind, hint, pattern]) => ({kind, hint, pattern}) as SpeakerWords);

/** What the text alone tells of a speaker; `hint` is null where it tells nothing. */
export function speakerFromText({
  mention,
  name,
  description,
}: Pick<Attribution, 'mention' | 'name' | 'description'>): SpeakerDescription {
  if (!mention) return {kind: 'article', hint: null};
  for (const text of [description, mention, name]) {
    const words = text?.toLowerCase();
    const found = words && WORDS.find(({pattern}) => pattern.test(words));
    if (found) return {kind: found.kind, hint: found.hint};
  }
  return {kind: 'other', hint: null};
}

/** How a speaker is coloured, and a line on them for the card where the record has no entry. */
export interface SpeakerDescription {
  kind: SpeakerKind;
  hint: string | null;
}

/** Describes a speaker from the offices the record knows, the event's candidates, and else from the text. */
export function describeSpeaker(
  attribution: Attribution,
  setting: SpeakerSetting,
  event: RecordEvent | null,
  record: WhenceRecord,
): SpeakerDescription {
  const {mention, name} = attribution;
  if (!mention) return {kind: 'article', hint: null};
  const person = name ?? mention;
  if (event?.results.some(({candidate}) => candidate !== null && samePerson(person, candidate)))
    return {kind: 'party', hint: 'a candidate in this election'};
  const holder = findLeader(person, setting, record);
  const place = (code: string): string => record.countries.find((one) => one.code === code)?.name ?? code;
  if (holder) return {kind: 'state', hint: `${holder.office} of ${place(holder.country)} at the time`};
  const former = speakerFromText(attribution).kind === 'other' ? findLeader(person, setting, record, true) : null;
  if (former) return {kind: 'party', hint: `${former.office} of ${place(former.country)} at another time`};
  return isGovernment(mention, record) ? {kind: 'state', hint: 'a government'} : speakerFromText(attribution);
}
