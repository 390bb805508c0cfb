import type {Attribution} from '../attribution/attribution.ts';
import type {SourceKind} from '../record/entries.ts';
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
  ['other', 'a witness', /\b(?:eye)?witness(?:es)?\b|\bbystanders?\b|\bresidents?\b|\blocals?\b/],
  [
    'other',
    'a pollster or its poll',
    /\b(?:poll|polls|pollsters?|survey|surveys|exit polls?|polling (?:firm|company|institute)|research cent(?:er|re))\b/,
  ],
  [
    'monitor',
    'election observers',
    /\b(?:observers?|monitors?|observer mission|observation mission|monitoring (?:group|mission))\b/,
  ],
  [
    'state',
    'an election official',
    /\b(?:elections?|electoral|polling|polls|returning) (?:\w+ )?(?:officials?|officers?|commission\w*|board|council|authority|authorities|workers|committee|chief|court|tribunal|body)\b/,
  ],
  [
    'party',
    'a member of a former government',
    /\b(?:former|ex|ousted|exiled|deposed)[- ](?:\w+ )?(?:president|prime minister|premier|minister|leader|governor|senator)\b/,
  ],
  [
    'monitor',
    'a rights group',
    /\b(?:human )?rights? (?:group|groups|organi[sz]ations?|watchdogs?|activists?|defenders?|lawyers?|monitors?|advocates?|watch|campaigners?)\b|\bamnesty\b|\bngos?\b|\bnon-?governmental\b|\bcivil society\b|\bwatchdogs?\b/,
  ],
  [
    'monitor',
    'an international organisation',
    /\b(?:united nations|u\.?n\.?|european union|e\.?u\.?|african union|osce|oas|council of europe|special rapporteur|red cross|world bank)\b/,
  ],
  ['party', 'the opposition', /\b(?:opposition|dissidents?)\b/],
  [
    'party',
    'a candidate or party',
    /\b(?:candidate|candidates|party|parties|campaign|nominee|coalition|running mate|challenger|bloc|alliance|senator|lawmakers?|legislators?|mp|mps|congressman|congresswoman|deputy leader)\b/,
  ],
  [
    'other',
    'protesters',
    /\b(?:protesters?|protestors?|demonstrators?|activists?|organi[sz]ers?|marchers|strikers|campaigners|students?|rebels?|militants?|insurgents?|separatists?|fighters?)\b/,
  ],
  ['state', 'the police', /\b(?:police|policem[ae]n|constable|constabulary|gendarmerie|sheriff)\b/],
  ['state', 'a court or prosecutor', /\b(?:courts?|judges?|prosecutors?|attorney general|magistrates?|tribunal)\b/],
  [
    'state',
    'the armed forces',
    /\b(?:army|military|armed forces|soldiers?|troops|general|colonel|junta|navy|air force|pentagon)\b/,
  ],
  [
    'state',
    'an official of the state',
    /\b(?:officials?|ministry|ministries|minister|ministers|government|authorities|president|presidency|premier|governor|mayor|secretary|ambassador|envoy|kremlin|white house|state department|spokes(?:man|woman|person) for the (?:president|government|ministry)|regime|administration|parliament|chancellor|king|congress)\b/,
  ],
  [
    'press',
    'another news outlet',
    /\b(?:news agency|agency|newspaper|daily|weekly|magazine|television|tv|channel|radio|broadcaster|media|press|reporters?|journalists?|correspondents?|reports?|post|times|news|herald|guardian|journal|tribune)\b/,
  ],
  ['other', 'a medical source', /\b(?:doctors?|hospitals?|medics?|health workers?|paramedics?|nurses?)\b/],
  ['other', 'a lawyer', /\b(?:lawyers?|attorneys?|counsel)\b/],
  [
    'other',
    'an analyst or scholar',
    /\b(?:analysts?|experts?|professors?|scholars?|researchers?|commentators?|historians?|economists?|think tanks?|critics)\b/,
  ],
  [
    'other',
    'a relative',
    /\b(?:mother|father|wife|husband|brother|sister|son|daughter|relatives?|famil(?:y|ies)|widow)\b/,
  ],
  ['other', 'a voter', /\b(?:voters?|supporters?)\b/],
].map(([kind, hint, pattern]) => ({kind, hint, pattern}) as SpeakerWords);

/** What the text alone tells of a speaker; `hint` is null where it tells nothing. */
export function speakerFromText(attribution: Attribution): {kind: SpeakerKind; hint: string | null} {
  const {mention, name, description} = attribution;
  if (!mention) return {kind: 'article', hint: null};
  for (const text of [description, mention, name]) {
    const words = text?.toLowerCase();
    const found = words && WORDS.find(({pattern}) => pattern.test(words));
    if (found) return {kind: found.kind, hint: found.hint};
  }
  return {kind: 'other', hint: null};
}
