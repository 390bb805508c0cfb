import type {Source, SourceKind} from './entries.ts';
import {existed} from './existed.ts';
import {nameKey} from './fold-name.ts';
import {isCountry} from './government-names.ts';
import type {SpeakerSetting} from './look-up-source.ts';
import type {WhenceRecord} from './record.ts';
import {byCountry} from './sources-by-country.ts';

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
/** Bodies of a state whose business is other countries, under names that no other state uses. */
const SPEAKS_ON_OTHERS: ReadonlySet<string> = new Set(['us/state-department']);

/** Words of a mention that are looked at: of very long ones the first. */
const MOST_WORDS = 14;
/** A mention of observers may give their organisation alone: "observers from the EU". */
const OBSERVERS =
  /\b(?:observers?|monitors?|observer mission|observation mission|monitoring (?:mission|body|arm)|election[- ]monitoring)\b/i;
/** Missions that judge a vote are observers', unless they say what else they are. */
const MISSION = /^(?!.*\b(?:peace\w*|military|diplomatic|training|monetary|trade|police|support)\b).*\bmission\b/i;
const POLL = /\b(?:polls?|surveys?)\b/i;
/** Full names that the record files under their initials. */
const INITIALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'organization for security and co operation in europe': 'OSCE',
    'organization for security and cooperation in europe': 'OSCE',
    'organisation for security and co operation in europe': 'OSCE',
    'organisation for security and cooperation in europe': 'OSCE',
    'commonwealth of independent states': 'CIS',
    'european union': 'EU',
    'southern african development community': 'SADC',
    'economic community of west african states': 'ECOWAS',
    'intergovernmental authority on development': 'IGAD',
    'organisation of american states': 'OAS',
  }),
);

/** Finds the entry that a mention names; `null` where none does or more than one could be meant. */
export function lookUpByName(text: string, setting: SpeakerSetting, record: WhenceRecord): Source | null {
  const words = wordsOfMention(text);
  const isPoll = POLL.test(text);
  const isOfObservers = OBSERVERS.test(text) || ((setting.isJudgement ?? false) && MISSION.test(text));
  const suffixes = isOfObservers ? [' observers', ''] : [''];
  for (let length = words.length; length >= 1; length--)
    for (let first = 0; first + length <= words.length; first++) {
      const run = words.slice(first, first + length).join(' ');
      if (!/\p{Lu}/u.test(run) || isCountry(run, record) || isPartOfName(words, first, length)) continue;
      for (const suffix of suffixes) {
        const named = sourcesOfRun(run, suffix, setting, record).filter(
          (source) =>
            (!isPoll || source.kind === 'pollster') &&
            !isPaperElsewhere(source, words, first, record) &&
            !(source.country === null && isOfSomewhere(words, first + length)),
        );
        const source = choose(named, setting);
        if (source) return source;
      }
    }
  return null;
}

/** The words of a mention in which a name is looked for; none where it speaks of somebody's former office. */
export function wordsOfMention(text: string): string[] {
  if (FORMER.test(text)) return [];
  return text
    .slice(0, 300)
    .split(/[\s,()/“”"]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
}

/** Who is no longer what the words say speaks for nobody. */
const FORMER = /\b(?:former|ex|ousted|sacked|dismissed|retired)[- ]/i;

/** "the Associated Press of Pakistan" is not the Associated Press. */
function isOfSomewhere(words: readonly string[], next: number): boolean {
  return words[next] === 'of' && /^\p{Lu}/u.test(words[next + 1] ?? '');
}

/** Nouns that make a body's name of another's: "the Reuters Institute", "UN Watch". */
const OTHER_BODY =
  /^(?:Institute|Watch|Foundation|Court|Parliament|Association|Federation|Trust|University|Fund|Monitor)$/;

/** "Fars province", "the Commonwealth of Massachusetts": one word of a longer name. */
function isPartOfName(words: readonly string[], first: number, length: number): boolean {
  const last = first + length - 1;
  const isOne = length === 1 || (length === 2 && /^the$/i.test(words[first] as string));
  const [next = '', afterNext = ''] = words.slice(last + 1);
  if (isOne && OTHER_BODY.test(next)) return true;
  if (!isOne || isShouted(words[last] as string)) return false;
  if (/^(?:province|region|state|county|city|district|hospital|street|avenue|square|university)$/i.test(next))
    return true;
  return next === 'of' && /^\p{Lu}/u.test(afterNext);
}

/** "the Miami Herald" is not the Herald; "Russia's TASS" and "Kazakh Kazinform" are. */
function isPaperElsewhere({kind}: Source, words: readonly string[], first: number, record: WhenceRecord): boolean {
  const before = words[first - 1] ?? '';
  if (!PAPERS.has(kind) || !/^\p{Lu}\p{Ll}/u.test(before) || /^The$/.test(before)) return false;
  return !isCountry(before.replace(/['’]s?$/, ''), record);
}
const PAPERS: ReadonlySet<SourceKind> = new Set(['state-media', 'public-media', 'private-media', 'independent-media']);

function isShouted(word: string): boolean {
  return word === word.toUpperCase();
}

function sourcesOfRun(
  run: string,
  suffix: string,
  {country, named}: SpeakerSetting,
  record: WhenceRecord,
): readonly Source[] {
  const short = nameKey(run);
  const key = nameKey(`${INITIALS.get(short) ?? run}${suffix}`);
  const found = record
    .sourcesNamed(key)
    .filter(({names}) => isShouted(run) || !names.some((name) => nameKey(name) === key && isOnlyShouted(name)));
  if (found.length > 0 || !/^\p{Lu}/u.test(run)) return found;
  // "Memorial (Russian rights group)" is Memorial at home.
  const homes = named.length > 0 ? named : country ? [country] : [];
  return homes.flatMap((code) =>
    (byCountry(record).get(code) ?? []).filter(({names}) =>
      names.some((name) => name.includes('(') && nameKey(name.slice(0, name.indexOf('('))) === key),
    ),
  );
}

/** Acronyms that are words or names too: "Pace", "Bird". */
const WORDS: ReadonlySet<string> = new Set('pace bird deco dine cena capel acer'.split(' '));

/** "Au" at the head of a sentence is not the AU; "Osce" and "Inec" are what some papers write. */
function isOnlyShouted(name: string): boolean {
  return isAcronym(name) && (name.length < 4 || WORDS.has(name.toLowerCase()));
}

function isAcronym(name: string): boolean {
  return name.length <= 5 && name === name.toUpperCase();
}

/** The one of several entries of a name that this setting allows. */
function choose(all: readonly Source[], {country, named, date}: SpeakerSetting): Source | null {
  const sources = all.filter((source) => existed(source, date));
  if (sources.length === 0) return null;
  const home = named.length > 0 ? named : country ? [country] : [];
  const own = sources.filter((source) => source.country !== null && home.includes(source.country));
  if (own.length > 0) return own.length === 1 ? (own[0] as Source) : null;
  const anywhere = sources.filter(
    (source) => source.country === null || QUOTED_ANYWHERE.has(source.kind) || SPEAKS_ON_OTHERS.has(source.id),
  );
  return anywhere.length === 1 ? (anywhere[0] as Source) : null;
}
