import type {Leader, Source, SourceKind} from './entries.ts';
import {nameKey} from './fold-name.ts';
import type {WhenceRecord} from './record.ts';

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
  /** ISO day of publication. */
  date: string | null;
  /** Codes of countries that the speaker's own mention names ("Kazakhstan's deputy interior minister"). */
  named: readonly string[];
}

/** Sources that articles of any country quote; all others are looked up in the claim's country only. */
const QUOTED_ANYWHERE: ReadonlySet<SourceKind> = new Set([
  'observer',
  'ngo',
  'international-organisation',
  'news-agency',
  'state-media',
  'public-media',
  'private-media',
  'independent-media',
  'pollster',
]);

/** Finds the record entry of a speaker; `null` where there is none or more than one could be meant. */
export function lookUpSource(speaker: Speaker, setting: SpeakerSetting, record: WhenceRecord): Source | null {
  for (const text of [speaker.name, speaker.mention, speaker.description])
    if (text) {
      const source = byName(text, setting, record);
      if (source) return source;
    }
  for (const text of [speaker.description, speaker.mention, speaker.name])
    if (text) {
      const source = byRole(text, setting, record);
      if (source) return source;
    }
  return byOffice(speaker, setting, record);
}

/** Longest run of words that names an entry. Mentions are short; of very long ones the first words are read. */
const MOST_WORDS = 14;

function byName(text: string, setting: SpeakerSetting, record: WhenceRecord): Source | null {
  const words = text
    .slice(0, 300)
    .split(/[\s,()]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  for (let length = words.length; length >= 1; length--)
    for (let first = 0; first + length <= words.length; first++) {
      if (!/\p{Lu}/u.test(words.slice(first, first + length).join(' '))) continue;
      const source = choose(record.sourcesNamed(words.slice(first, first + length).join(' ')), setting);
      if (source) return source;
    }
  return null;
}

/** The one of several entries of a name that this setting allows. */
function choose(sources: readonly Source[], {country, named}: SpeakerSetting): Source | null {
  if (sources.length === 0) return null;
  const home = named.length > 0 ? named : country ? [country] : [];
  const own = sources.filter((source) => source.country !== null && home.includes(source.country));
  if (own.length > 0) return own.length === 1 ? (own[0] as Source) : null;
  const anywhere = sources.filter((source) => source.country === null || QUOTED_ANYWHERE.has(source.kind));
  return anywhere.length === 1 ? (anywhere[0] as Source) : null;
}

/** Roles by which texts mean a body of the state without its name, and the kinds of entry they lead to, best first. */
const ROLES: readonly {pattern: RegExp; kinds: readonly SourceKind[]; names?: RegExp}[] = [
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
      /\b(?:interior|internal affairs|home affairs|home) (?:ministry|minister|secretary|office)\b|\bminist(?:ry|er) (?:of|for) (?:the )?(?:interior|internal affairs|home affairs)\b/i,
    kinds: ['interior-ministry'],
  },
  {
    pattern:
      /\b(?:foreign|external affairs) (?:ministry|minister|secretary|office)\b|\bminist(?:ry|er) (?:of|for) foreign affairs\b/i,
    kinds: ['government'],
    names: /foreign/,
  },
  {pattern: /\b(?:prosecutor|prosecutors|attorney general|prosecution)\b/i, kinds: ['prosecutor']},
  {pattern: /\b(?:police|policeman|policemen|constabulary|gendarmerie)\b/i, kinds: ['police', 'interior-ministry']},
  {pattern: /\b(?:army|military|armed forces|defence ministry|defense ministry)\b/i, kinds: ['armed-forces']},
  {pattern: /\b(?:supreme|constitutional|high) (?:court|council)\b/i, kinds: ['court', 'electoral-court']},
  {pattern: /\b(?:state|public) (?:media|television|tv|broadcaster)\b/i, kinds: ['state-media', 'public-media']},
  {pattern: /\b(?:state) (?:news )?agency\b/i, kinds: ['news-agency']},
  {
    pattern:
      /^(?:the )?(?:\p{Lu}\S+ )?(?:government|authorities|government spokes\w+|prime minister)\b|\bgovernment (?:officials?|spokes\w+)\b/iu,
    kinds: ['government'],
    names: /^government of|government$/,
  },
  {pattern: /^(?:the )?president(?:ial|'s)?\b/i, kinds: ['head-of-state']},
];

/** Places that a police force or court belongs to below the state: not the national body's word. */
const FOREIGN_TO_STATE =
  /\b(?:union|united nations|un|eu|african|european|international|osce|foreign|opposition|former|ex)\b/i;

function byRole(text: string, setting: SpeakerSetting, record: WhenceRecord): Source | null {
  const country = setting.named.length === 1 ? setting.named[0] : setting.country;
  if (!country || FOREIGN_TO_STATE.test(text)) return null;
  const role = ROLES.find(({pattern}) => pattern.test(text));
  return role ? ofKind(country, role.kinds, role.names ?? null, record) : null;
}

/** The one entry of a country that is of the first kind it has any of. */
function ofKind(
  country: string,
  kinds: readonly SourceKind[],
  names: RegExp | null,
  record: WhenceRecord,
): Source | null {
  for (const kind of kinds) {
    const found = (byCountry(record).get(country) ?? []).filter(
      (source) => source.kind === kind && (!names || source.names.some((name) => names.test(nameKey(name)))),
    );
    if (found.length === 1) return found[0] as Source;
    if (found.length > 1) return null;
  }
  return null;
}

const grouped = new WeakMap<WhenceRecord, ReadonlyMap<string, readonly Source[]>>();

function byCountry(record: WhenceRecord): ReadonlyMap<string, readonly Source[]> {
  let groups = grouped.get(record);
  if (!groups) {
    const fresh = new Map<string, Source[]>();
    for (const source of record.sources())
      if (source.country) fresh.set(source.country, [...(fresh.get(source.country) ?? []), source]);
    groups = fresh;
    grouped.set(record, groups);
  }
  return groups;
}

/** The holder of an office that a name means: in office on the date, in the country. */
export function findLeader(name: string, {country, date, named}: SpeakerSetting, record: WhenceRecord): Leader | null {
  const countries = named.length > 0 ? named : country ? [country] : [];
  const cleaned = name.replace(/^(?:(?:the|mr|mrs|ms|dr|president|prime minister|minister|sir)\.? )+/i, '');
  const surname = nameKey(cleaned).split(' ').at(-1) ?? '';
  const leaders = [...record.leadersNamed(cleaned), ...record.leadersNamed(surname)].filter(
    (leader) => countries.includes(leader.country) && heldOffice(leader, date),
  );
  return leaders.find((leader) => leader.office === 'president') ?? leaders[0] ?? null;
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
    return ofKind(leader.country, ['head-of-state'], null, record);
  if (leader.office === 'interior minister') return ofKind(leader.country, ['interior-ministry'], null, record);
  if (leader.office === 'foreign minister') return ofKind(leader.country, ['government'], /foreign/, record);
  if (leader.office === 'prosecutor general') return ofKind(leader.country, ['prosecutor'], null, record);
  if (leader.office === 'prime minister')
    return ofKind(leader.country, ['government'], /^government of|government$/, record);
  return null;
}
