import type {Attribution} from '../attribution/attribution.ts';
import {samePerson} from '../record/compare-names.ts';
import type {RecordEvent} from '../record/entries.ts';
import {isGovernment} from '../record/government-names.ts';
import {findLeader, type SpeakerSetting} from '../record/look-up-source.ts';
import type {WhenceRecord} from '../record/record.ts';
import type {SpeakerKind} from './reading.ts';

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
    /\b(?:(?<!at the )polls?(?! (?:workers?|officials?|officers?|watchers?|stations?|agents?|clerks?))|pollsters?|surveys?|polling (?:firm|company|institute|averages?)|research cent(?:er|re))\b/,
  ],
  [
    'party',
    'opponents of those in power',
    /\bopponents? of (?:the |his |her |their )?(?:regime|government|president|ruling)\b/,
  ],
  ['other', 'critics', /\bcritics\b/],
  [
    'monitor',
    'election observers',
    /\b(?:observers?|(?:international|foreign|election) monitors|observer mission|observation mission|(?:election|vote|poll)[- ]monitoring|monitoring mission)\b/,
  ],
  ['monitor', 'a monitoring group', /\bmonitors\b|\bmonitoring (?:group|network|organi[sz]ation|body)\b/],
  [
    'state',
    'official results',
    /\bofficial (?:\w+ )?(?:results?|figures?|tall(?:y|ies)|counts?|returns|data|statistics)\b/,
  ],
  [
    'state',
    'an election authority',
    /\b(?:elections?|electoral) (?:\w+ )?(?:commission|board|council|authority|authorities|committee|court|tribunal|body)\b/,
  ],
  [
    'state',
    'an election official',
    /\b(?:elections?|electoral|polling|polls?|returning|voting) (?:\w+ )?(?:officials?|officers?|commissioners?|workers|clerks?|chief)\b|\bregistrar\b/,
  ],
  [
    'state',
    'counts of the vote',
    /\b(?:unofficial|preliminary|partial|early|initial|final) (?:\w+ )?(?:results?|returns|tall(?:y|ies)|counts?)\b/,
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
    'other',
    'an international organisation',
    /\b(?:united nations|u\.?n\.?|european (?:union|commission)|e\.?u\.?|african union|osce|oas|ecowas|council of europe|special rapporteur|world bank)\b/,
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
    /\b(?:secretary of state|attorney general|inspector general|director general|state department|department of (?:state|justice|defen[cs]e)|foreign (?:ministry|minister)|fire department|emergency services|security service|intelligence (?:agency|service)|health officials?)\b/,
  ],
  ['other', 'a campaign group', /\bcampaign (?:for|against|to|group)\b/],
  [
    'party',
    'a political adviser',
    /\b(?:political|party|republican|democratic|gop|conservative|labour) (?:strategists?|consultants?|operatives?|advisers?|advisors?)\b|\bstrategists?\b/,
  ],
  [
    'party',
    'a candidate or party',
    /\b(?:candidates?|part(?:y|ies)|campaign (?:manager|chief|team|officials?|spokes\w+|aides?)|nominees?|coalition|running mate|challengers?|bloc|republicans|democrats|senators?|sen\.|lawmakers?|legislators?|mps?|congressm[ae]n|congresswom[ae]n|rep\.)(?![\p{L}])|['’]s campaign\b|^the \w+ campaign$/u,
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
    /\b(?:courts?|judges?|prosecutors?|prosecution|magistrates?|tribunal|indictment|charge sheet)\b/,
  ],
  [
    'state',
    'the armed forces',
    /\b(?:army|military|armed forces|soldiers?|troops|(?<!(?:registrar|attorney|secretary|director|inspector|prosecutor) )general|colonel|junta|navy|air force|pentagon|commander(?:-in-chief)?)\b/,
  ],
  [
    'press',
    'state media',
    /\b(?:state|government)(?:-run|-owned)? (?:\w+ )?(?:media|television|tv|radio|broadcaster|news agency|newspaper)\b/,
  ],
  [
    'other',
    'a medical source',
    /\b(?:doctors?|hospitals?|medics?|medical|health workers?|paramedics?|nurses?|morgue)\b/,
  ],
  [
    'state',
    'an official of the state',
    /\b(?:officials?|ministr(?:y|ies)|ministers?|government|authorities|president|presidency|premier|governor|gov\.|mayor|secretary|commissioners?|ambassador|envoy|kremlin|white house|regime|administration|parliament|chancellor|king|congress|senate|embassy|consulate)(?![\p{L}])/u,
  ],
  [
    'press',
    'another news outlet',
    /\b(?:news agency|agency|newspapers?|daily|weekly|magazine|television|tv|channel|radio|broadcaster|media|press|reporters?|journalists?|correspondents?|post|times|news|herald|guardian|journal|tribune|gazette)\b/,
  ],
  ['other', 'a group of lawyers', /\blawyers['’]? (?:group|association|organi[sz]ation)\b/],
  ['other', 'a lawyer', /\b(?:lawyers?|attorneys?|counsel)\b/],
  [
    'other',
    'an analyst or scholar',
    /\b(?:analysts?|experts?|professors?|scholars?|researchers?|commentators?|historians?|economists?|think tanks?|institute|university)\b/,
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
    const found = words && describeWords(words);
    if (found) return found;
  }
  return {kind: 'other', hint: null};
}

const SEVERAL = 'several speakers';
/** Longer mentions are names and asides, not two speakers side by side. */
const LONGEST_PAIR = 90;

/** What the words of one mention tell; of two speakers of different kinds that they are several. */
function describeWords(words: string): SpeakerDescription | null {
  const whole = findWords(words);
  if (!whole || words.length > LONGEST_PAIR) return whole;
  const parts = words.split(/,? and |^both /).filter((part) => part.trim() !== '');
  if (parts.length < 2) return whole;
  const found = parts.map(findWords);
  if (/^both /.test(words) && found.includes(null)) return {kind: 'other', hint: SEVERAL};
  const told = found.filter((one) => one !== null);
  if (told.length < 2 || told.every(({hint}) => hint === told[0]?.hint)) return whole;
  return {kind: told.every(({kind}) => kind === told[0]?.kind) ? whole.kind : 'other', hint: SEVERAL};
}

function findWords(words: string): SpeakerDescription | null {
  const found = WORDS.find(({pattern}) => pattern.test(words));
  return found ? {kind: found.kind, hint: found.hint} : null;
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
  const isCandidate = event?.results.some(({candidate}) => candidate !== null && samePerson(person, candidate));
  // Without a date anybody who ever held the office would be its holder.
  const holder = setting.date === null ? null : findLeader(person, setting, record);
  const place = (code: string): string => record.countries.find((one) => one.code === code)?.name ?? code;
  if (holder) {
    const office = `${holder.office} of ${place(holder.country)} at the time`;
    return {kind: 'state', hint: isCandidate ? `${office}, and a candidate in this election` : office};
  }
  if (isCandidate) return {kind: 'party', hint: 'a candidate in this election'};
  const former = speakerFromText(attribution).kind === 'other' ? findLeader(person, setting, record, true) : null;
  if (former) return {kind: 'party', hint: `${former.office} of ${place(former.country)} at another time`};
  return isGovernment(mention, record) ? {kind: 'state', hint: 'a government'} : speakerFromText(attribution);
}
