import type {Leader, Source, SourceKind} from './entries.ts';
import {samePerson} from './compare-names.ts';
import {existed} from './existed.ts';
import {nameKey} from './fold-name.ts';
import {isCountry} from './government-names.ts';
import type {WhenceRecord} from './record.ts';
import {lookUpByName} from './source-by-name.ts';
import {lookUpByWords} from './source-by-words.ts';
import {byCountry} from './sources-by-country.ts';

/** A speaker as the text gives it. */
export interface Speaker {
  /** As it stands: "the commission". */
  mention: string;
  /** Resolved to a full mention. */
  name: string | null;
  /** What the text says the speaker is. */
  description: string | null;
}

/** Where and when a speaker spoke, as far as it is known. */
export interface SpeakerSetting {
  /** Country whose affairs the claim is about. */
  country: string | null;
  /** ISO day, month or year of publication. */
  date: string | null;
  /** Codes of countries that the speaker's own mention names ("Kazakhstan's deputy interior minister"). */
  named: readonly string[];
  /** The mention names a city or province: a body below the national one. */
  isLocal: boolean;
  /** Cities and provinces that the mention names, as written. */
  places?: readonly string[];
  /** All that the text says of the speaker. */
  words?: string;
  /** The claim is about a vote's outcome: "official results" are the election authority's. */
  isResult: boolean;
  /** The claim is a judgement on a vote: "the European Union mission" are observers. */
  isJudgement?: boolean;
}

/** Finds the record entry of a speaker; `null` where there is none or more than one could be meant. */
export function lookUpSource(speaker: Speaker, setting: SpeakerSetting, record: WhenceRecord): Source | null {
  for (const text of [speaker.name, speaker.mention, speaker.description])
    if (text) {
      const source = lookUpByName(text, setting, record);
      if (source) return source;
    }
  if (!setting.isLocal)
    for (const text of [speaker.name, speaker.mention, speaker.description]) {
      const source = text && lookUpByWords(text, countryOf(setting), setting.date, record);
      if (source) return source;
    }
  for (const text of [speaker.description, speaker.mention, speaker.name])
    if (text) {
      const source = byRole(text, setting, record);
      if (source) return source;
    }
  return byOffice(speaker, setting, record) ?? byCommission(speaker, setting, record);
}

/** The country whose bodies a speaker's words mean: the one that they name, else the claim's. */
function countryOf({named, country}: SpeakerSetting): string | null {
  return named.length === 1 ? (named[0] ?? null) : country;
}

function byCommission(
  {mention, name, description}: Speaker,
  setting: SpeakerSetting,
  record: WhenceRecord,
): Source | null {
  // A person is what the text says he is: "the commission's president, Bishop X".
  const words = description && name ? [description] : [mention, name, description];
  const isBare = words.every((text) => !text || BARE_COMMISSION.test(text));
  if (!isBare || !setting.isResult || !setting.country) return null;
  return ofKind(setting.country, ['election-authority'], null, setting.date, record);
}

/** "the commission said" of a vote's outcome, where the text gives it no other name. */
const BARE_COMMISSION =
  /^(?:the )?commission(?:['’]s)?(?: (?:chair\w*|chief|head|president|secretary|spokes\w+|officials?|(?:(?:latest|final|official|preliminary|own) )?(?:figures?|results?|data|updates?|report|statement|announcement|tall(?:y|ies)|counts?|website|portal|projections?)))?$/i;

interface Role {
  pattern: RegExp;
  kinds: readonly SourceKind[];
  /** What a name of the entry must look like (folded). */
  names?: RegExp;
  /** For claims about a vote's outcome only. */
  resultsOnly?: boolean;
}

/** Roles by which texts mean a body of the state without its name, and the kinds of entry they lead to, best first. */
const ROLES: readonly Role[] = [
  {
    pattern: /\bofficial (?:\w+ )?(?:results?|figures?|tall(?:y|ies)|counts?|returns|data)\b/i,
    kinds: ['election-authority'],
    resultsOnly: true,
  },
  {
    pattern: /\b(?:elect(?:ion|ions|oral)|voting|poll|polls|polling) (?:\w+ )?(?:tribunal|court|jury)\b/i,
    kinds: ['electoral-court', 'election-authority'],
  },
  {
    pattern:
      /\b(?:elections?|electoral|voting|polls?|returning) (?:\w+ )?(?:commission|commissions|commissioner|commissioners|authority|authorities|board|council|committee|body|agency|officials?|officer|office|chief|management)\b|\b(?:commission|council|board) (?:for|on|of) elections?\b/i,
    kinds: ['election-authority'],
  },
  {
    pattern:
      /\b(?:interior|internal affairs|home affairs|home) (?:ministry|minister|(?:cabinet )?secretary|office)\b|\bminist(?:ry|er) (?:of|for) (?:the )?(?:interior|internal affairs|home affairs)\b/i,
    kinds: ['interior-ministry'],
  },
  {
    pattern:
      /\b(?:foreign|external affairs) (?:ministry|minister|secretary|office)\b|\bminist(?:ry|er) (?:of|for) foreign affairs\b/i,
    kinds: ['government'],
    names: /foreign/,
  },
  {
    pattern: /\bhealth (?:ministry|minister|secretary)\b|\bminist(?:ry|er) (?:of|for) (?:public )?health\b/i,
    kinds: ['government'],
    names: /health (?:ministry|minister)|ministry of health/,
  },
  {pattern: /\b(?:prosecutor|prosecutors|attorney general|prosecution)\b/i, kinds: ['prosecutor']},
  {
    pattern:
      /\b(?:police(?! (?:\w+ )?(?:killings?|shootings?|violence|brutality|abuses?|misconduct|custody|reforms?|accountability|oversight)\b)|policeman|policemen|constabulary)\b/i,
    kinds: ['police', 'interior-ministry'],
    names: /\bpolice\b|interior|internal affairs|polic[ií]a|home affairs/,
  },
  {pattern: /\b(?:army|military|armed forces|defence ministry|defense ministry)\b/i, kinds: ['armed-forces']},
  {pattern: /\b(?:supreme|constitutional|high) (?:court|council)\b/i, kinds: ['court', 'electoral-court']},
  {pattern: /\b(?:state|public) (?:media|television|tv|broadcaster)\b/i, kinds: ['state-media', 'public-media']},
  {pattern: /\b(?:state) (?:news )?agency\b/i, kinds: ['news-agency']},
  {
    pattern:
      /^(?:the )?(?:[^\s\d]\S+ )?(?:government|authorities|government spokes\w+|prime minister)\b|\bgovernment (?:officials?|spokes\w+)\b/i,
    kinds: ['government'],
    names: /^government of|government$/,
  },
  {pattern: /^(?:the )?president(?:ial|'s)?\b/i, kinds: ['head-of-state']},
];

/** Words that set a speaker apart from the national body of the role. */
const NOT_NATIONAL =
  /\b(?:union|united nations|un|eu|african|european|international|osce|foreign|opposition|former|ex|city|local|county|municipal|regional|provincial|district|village|hospital|riot|military police|secret police|traffic|religious|morality|campus|parallel|shadow|rival|breakaway|separatist|self-proclaimed|occupied|and|or)\b/i;

/** Heads of other bodies' names, and people who are no body, whatever stands before: "the Police Reforms Working Group". */
const OTHER_BODY =
  /\b(?:groups?|networks?|watch|watchdogs?|coalition|initiative|foundation|institute|alliance|forum|federation|association|league|movement|party|charity|workers|unions|complaints?|petitions?|service commission|victims?|relatives|famil(?:y|ies)|critics?|opponents?)\b/i;
/** What follows tells what a speaker does or what befell him, and is no part of his name: "… that monitors police killings". */
const SAID_OF_SPEAKER =
  /(?:^|\s)(?:that|which|who|whose|where|against|about|accused|killed|shot|detained|arrested|injured|beaten|tortured|monitoring|tracking|investigating|documenting|recording|watching|overseeing|criticising|criticizing|defending|representing)\s.*$/is;

/** "official results announced by the Constitutional Council": who gave them out, where the words say so. */
const GIVEN_BY =
  /\b(?:results?|figures?|tall(?:y|ies)|counts?|returns|data|totals?)\b.{0,40}?\b(?:announced|released|published|declared|proclaimed|issued|given|reported|read)\b.{0,40}?\bby (.+)$/i;
/** "the Constitutional Council's official results". */
const GIVEN_AS_OWN = /^(.*?[^\s\d])['’]s? (?:\w+ )?official \w+/i;
/** Givers that the words leave open. */
const OPEN_GIVER = /^(?:the )?(?:authorities|officials?|government|state|media)\b/i;

/** The words for the body that gave results out; the words themselves where they name none. */
function giverOf(text: string, record: WhenceRecord): string {
  const giver = (GIVEN_BY.exec(text)?.[1] ?? GIVEN_AS_OWN.exec(text)?.[1] ?? '').trim();
  return giver === '' || OPEN_GIVER.test(giver) || isCountry(giver, record) ? text : giver;
}

function byRole(words: string, setting: SpeakerSetting, record: WhenceRecord): Source | null {
  const text = giverOf(words, record).replace(SAID_OF_SPEAKER, '');
  const country = countryOf(setting);
  const plain = text.replace(
    /\b(?:foreign (?:ministry|minister|secretary|office|affairs)|law and order)\b/gi,
    (words) => words.replace(/foreign/i, 'outer').replace(/ and /, ' '),
  );
  if (!country || setting.isLocal || NOT_NATIONAL.test(plain) || OTHER_BODY.test(plain)) return null;
  const role = ROLES.find(({pattern, resultsOnly}) => pattern.test(text) && (!resultsOnly || setting.isResult));
  return role ? ofKind(country, role.kinds, role.names ?? null, setting.date, record) : null;
}

/** Bodies of a part of a country: a text that means them names the part. */
const OF_A_PART: ReadonlySet<string> = new Set(['tz/zec', 'so/somaliland-nec']);

/** The one entry of a country that is of the first kind it has any of. */
function ofKind(
  country: string,
  kinds: readonly SourceKind[],
  names: RegExp | null,
  date: string | null,
  record: WhenceRecord,
): Source | null {
  for (const kind of kinds) {
    const found = (byCountry(record).get(country) ?? []).filter(
      (source) =>
        source.kind === kind &&
        !OF_A_PART.has(source.id) &&
        existed(source, date) &&
        (!names || source.names.some((name) => names.test(nameKey(name)))),
    );
    if (found.length === 1) return found[0] as Source;
    if (found.length > 1) return null;
  }
  return null;
}

/** Offices by weight: of several that one person held at once the first tells most. */
const OFFICES = ['president', 'monarch', 'supreme leader', 'prime minister', 'chancellor'];

/**
 * The holder of an office that a name means: in office on the date (any time where `everHeld`), and for a surname alone
 * of the countries that the setting gives.
 */
export function findLeader(
  name: string,
  {country, date, named}: Pick<SpeakerSetting, 'country' | 'date' | 'named'>,
  record: WhenceRecord,
  everHeld = false,
): Leader | null {
  const homes = named.length > 0 ? named : country ? [country] : [];
  const cleaned = name.replace(TITLES, '');
  const surname = nameKey(cleaned).split(' ').at(-1) ?? '';
  const isFull = cleaned.includes(' ');
  const leaders = record
    .leadersNamed(surname)
    .filter(
      (leader) =>
        (homes.includes(leader.country) || (isFull && !everHeld)) &&
        leader.names.some((known) => (!isFull || known.includes(' ')) && samePerson(cleaned, known)) &&
        (everHeld || heldOffice(leader, date)),
    )
    .sort((a, b) => Number(homes.includes(b.country)) - Number(homes.includes(a.country)) || weightOf(a) - weightOf(b));
  // A surname alone may be anybody's: it must be one person's among the country's office holders.
  const people = new Set(leaders.map((leader) => leader.names[0]));
  return people.size === 1 || isFull ? (leaders[0] ?? null) : null;
}

const TITLES =
  /^(?:(?:the|mr|mrs|ms|dr|president|prime minister|vice president|foreign minister|minister|sir|king|chancellor)\.? )+/i;

function weightOf({office}: Leader): number {
  const weight = OFFICES.indexOf(office);
  return weight < 0 ? OFFICES.length : weight;
}

function heldOffice({from, to, asOf}: Leader, date: string | null): boolean {
  if (!date) return true;
  const length = Math.min(date.length, 7);
  const day = date.slice(0, length);
  if (from && from.slice(0, length) > day) return false;
  if (to) return to.slice(0, length) >= day || to.length < length;
  // A snapshot without a beginning tells of the years around it only.
  return from !== null || !asOf || Math.abs(Number(asOf.slice(0, 4)) - Number(date.slice(0, 4))) <= 1;
}

function byOffice(speaker: Speaker, setting: SpeakerSetting, record: WhenceRecord): Source | null {
  const leader = findLeader(speaker.name ?? speaker.mention, setting, record);
  if (!leader) return null;
  if (leader.office === 'president' || leader.office === 'monarch')
    return ofKind(leader.country, ['head-of-state'], null, setting.date, record);
  if (leader.office === 'interior minister')
    return ofKind(leader.country, ['interior-ministry'], null, setting.date, record);
  if (leader.office === 'foreign minister')
    return ofKind(leader.country, ['government'], /foreign/, setting.date, record);
  if (leader.office === 'prosecutor general') return ofKind(leader.country, ['prosecutor'], null, setting.date, record);
  if (leader.office === 'prime minister')
    return ofKind(leader.country, ['government'], /^government of|government$/, setting.date, record);
  return null;
}
