import type {Measure} from '../record/entries.ts';
import {isBeforeClosing, isOfHours} from './claim-time.ts';
import {placesIn, type HomeCountry} from './named-places.ts';
import {harmIn} from './people-counted.ts';
import {wordsAround, type OwnWords} from './own-words.ts';

/**
 * What part of an event a claim's figure counts. `place`: a place inside the country, so that figures on that place
 * compare; `hours`: what some hours brought, of which the whole may be shown but not compared; `some`: some of the
 * people (`isOutOf`: out of a greater number that is given), one incident, one hospital, for which nothing of the whole is
 * a rival.
 */
export type ClaimPart =
  {kind: 'place'; names: readonly string[]; isCapital: boolean} | {kind: 'hours'} | {kind: 'some'; isOutOf: boolean};

/** Whom or what a figure of unrest counts out of a greater number. */
const OUT_OF =
  /\b(?:including|among (?:them|those|the (?:\w+ )?(?:dead|killed|injured|wounded|victims|detained|arrested|detainees))|of (?:them|whom))\b[^,;.]{0,25}$|\bof (?:those|the) (?:[\w,.-]+ ){0,5}?(?:dead|deaths|fatalities|killed|victims|casualties|detained|arrested|detainees|held|injured|wounded|protesters|people|arrests)\b[^;.]{0,12}$/i;
/** An opening by which all of its sentence counts out of a number told before: "Of those held in the protests, …". */
const OUT_OF_OPENING =
  /^[“"]?(?:(?:out )?of|among) (?:these|those|them|the (?:[\d,.]+|dead|detained|arrested|injured))\b/i;
const OUT_OF_KEY = /\bof (?:them|whom|these|those)\b/i;
const OUT_OF_BEHIND =
  /^(?: [\w’'-]+){0,3} (?:of (?:them|whom|those|the (?:[\w,.-]+ )?(?:dead|deaths|fatalities|victims|casualties|detained|arrested|detainees|injured|wounded|protesters))\b|were among the\b)/i;
/** What one person saw, and what happened at one spot. */
const INCIDENT =
  /\b(?:I|we|he|she|they|journalists?|reporters?|correspondents?|photographers?|witness(?:es)?|residents?|doctors?|neighbou?rs?) (?:[\w-]+ ){0,4}(?:saw|witnessed|watched|counted)\b|\bon the spot\b|\b(?:in front of (?:me|us|him|her|them)|before (?:my|our|his|her|their) eyes)\b|\bin (?:one|a single|that|the same) (?:incident|attack|raid|case|shooting|house|family|village)\b|\b(?:found|seized|recovered|discovered) (?:[\w-]+ ){0,3}(?:pistols?|rifles?|guns?|weapons|firearms?|explosives|bombs?|ammunition|knives|drugs)\b|\bin a raid\b|\bover (?:the|an?|this|that) (?:[\w-]+ ){0,2}(?:attacks?|arson|bombing|blast|explosion|killing|murder|shooting|assault|fire)\b/i;
const ONE_PERSON =
  /^(?:a|an|one) (?:[\w-]+ ){0,3}(?:contender|challenger|candidate|politician|leader|activist|journalist|lawyer|lawmaker|member|opponent|critic|official|man|woman|boy|girl|teenager|student|pupil|youth|child|driver|bystander|passer-?by|mother|father|demonstrator|protest[eo]r|supporter|officer|policeman|soldier)$/i;

/** Deaths that nobody has borne out yet are counted apart from those that somebody has. */
const UNCONFIRMED =
  /^ (?:\w+ ){0,3}(?:under (?:investigation|review|examination)|being (?:investigated|verified|reviewed|checked))\b/i;
const OTHERS = /\bothers?\b/i;
/** People that are added to a number told before: "another 30", "20 more protesters". */
const ADDED_BEFORE =
  /\b(?:an(?: additional|other)|a further|further|(?:some|the) other)(?: (?:at least|about|around|nearly|almost|some))? ?$/i;
const ADDED_IN = /^(?:an(?: additional|other)|a further)\b|\b(?:additional|further|more(?! than))\b/i;
const ADDED_BEHIND = /^ (?:(?:people|protesters|demonstrators|persons) )?more\b(?! than)/i;
const HELD = /\b(?:arrest|detain|round)/i;

/** A kind of place that is one spot or one part of a country; counted places ("in 30 cities") are many. */
const SPOT =
  /\b(?:in|at|near|outside|from) (?!(?:the |at least |about |some |more than )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|dozens|several|many|most|all|every|both|various|different)\b)(?:the|a|an|one|this|that|his|her|their|its|another|nearby|some|parts of|[A-Z][\w’'-]+) ?(?:[\w’'-]+ ){0,4}?(?:hospital|clinic|morgue|mortuary|trauma centre|medical (?:centre|center|college)|polling (?:station|place|centre)|prison|university|campus|district|province|constituency|county|municipality|village|town|suburb|neighbou?rhood|checkpoint|roadblock|airport|jail|police station|port city)\b/i;
/** Parts of a country in whose votes a share may stand far from the nation's. */
const VOTE_PART =
  /\b(?:strongholds?|heartlands?|home (?:region|state|town|district|village|turf)|rural|urban|countryside|(?<!home and )abroad|overseas|expatriates?|diaspora|postal|absentee|(?:in|across) (?:the|parts of the) (?:north|south|east|west)\b(?! (?:african|asian|european|american))|(?:in|across) (?:some|parts of|a few|several|many|most|other|opposition) (?:\w+ ){0,2}(?:areas|parts|districts|regions|places|constituencies|polling stations|cities|towns|provinces|states))|\bamong (?!them\b|(?:all )?(?:registered|eligible) voters\b)|\bin the (?:city|town|region|state|capital)\b|\b(?:of|in) (?:the|this|that) (?:area|constituency|county)\b/i;
/** The whole country, whatever else is named. */
const NATIONAL =
  /\b(?:nation-?wide|country-?wide|nationally|across the country|throughout the country|all over the country|around the country|in the country as a whole|the national (?:turnout|average|toll|share))\b/i;

const OF_VOTES: ReadonlySet<Measure> = new Set<Measure>(['vote-share', 'vote-count', 'turnout', 'electorate']);
/** Counts of people over an event that may go on for weeks. */
export const OF_PEOPLE: ReadonlySet<Measure> = new Set<Measure>(['casualties', 'detentions', 'crowd']);

/**
 * The part that a claim's figure counts; `null` for the whole, as far as the sentence tells. `key` is the claim as
 * written.
 */
export function partOf(own: OwnWords, key: string, measure: Measure, home: HomeCountry): ClaimPart | null {
  const {opening, before, after} = own;
  const words = wordsAround(own, key);
  if (measure === 'turnout' && isBeforeClosing(`${opening}${before} ${after}`)) return {kind: 'hours'};
  if (OF_PEOPLE.has(measure)) {
    const people = partOfPeople(own, key, measure);
    if (people) return people;
  }
  if (NATIONAL.test(`${before}${key}${after}`)) return null;
  const place = placeOf(own, key, home);
  if (place === 'country') return null;
  if (place) return place;
  if (OF_VOTES.has(measure) && VOTE_PART.test(words)) return {kind: 'some', isOutOf: false};
  return measure !== 'crowd' && measure !== 'sentence' && SPOT.test(words) ? {kind: 'some', isOutOf: false} : null;
}

function partOfPeople(own: OwnWords, key: string, measure: Measure): ClaimPart | null {
  const words = wordsAround(own, key);
  if (isOutOfMore(own, key)) return {kind: 'some', isOutOf: true};
  if (UNCONFIRMED.test(own.after) || areAdded(own, key, measure) || areTheRest(own, key, measure))
    return {kind: 'some', isOutOf: false};
  if (INCIDENT.test(words) || (measure !== 'crowd' && ONE_PERSON.test(key))) return {kind: 'some', isOutOf: false};
  return isOfHours(words) ? {kind: 'hours'} : null;
}

function isOutOfMore({opening, lead, after}: OwnWords, key: string): boolean {
  return OUT_OF.test(lead) || OUT_OF_BEHIND.test(after) || OUT_OF_OPENING.test(opening) || OUT_OF_KEY.test(key);
}

/** "Another 30 were arrested"; but in "12 were killed and another 30 injured" those are all of the injured. */
function areAdded({lead, after}: OwnWords, key: string, measure: Measure): boolean {
  if (!(ADDED_BEFORE.test(lead) || ADDED_IN.test(key) || ADDED_BEHIND.test(after))) return false;
  const before = harmIn(lead.toLowerCase());
  if (before === null) return true;
  return measure === 'casualties' ? harmIn(`${key}${after}`.toLowerCase()) === before : HELD.test(lead);
}

/** "Four were shot and two others stabbed": what befell the others befell those before them too. */
function areTheRest({lead, after}: OwnWords, key: string, measure: Measure): boolean {
  if (!OTHERS.test(key)) return false;
  if (measure === 'detentions') return HELD.test(lead);
  const harm = harmIn(`${key}${after}`.toLowerCase());
  return measure === 'casualties' && harm !== null && harmIn(lead.toLowerCase()) === harm;
}

/** Does a speaker tell of what he saw, which is never all of an event? */
export function isWitness(speaker: string): boolean {
  return /\b(?:eye-?)?witness(?:es)?\b/i.test(speaker);
}

/** Bodies of a part of a country, which count what befell there; "local media" may tell of all of it. */
const LOCAL_BODY =
  /\b(?:local|regional|provincial|district|county|city|municipal|village|area) (?:[\w-]+ )?(?:police|officials?|authorities|government|governor|commander|administration|prosecutors?|hospitals?|health|residents?)\b|\b(?:mayor|governor|commissioner of police|county commander)\b/i;

/**
 * The part of a country that its own local body counts where the sentence names none: "a local police spokeswoman".
 * `speaker` is what the text says of the speaker, `places` the cities and regions that it names.
 */
export function partOfSpeaker(
  speaker: string,
  places: readonly string[],
  context: string,
  home: HomeCountry,
): Extract<ClaimPart, {kind: 'place'}> | null {
  const isCapital = places.some((name) => name.toLowerCase() === home.capital);
  if (NATIONAL.test(context)) return null;
  // In the capital national bodies speak too.
  if (!LOCAL_BODY.test(speaker) && (isCapital || places.length === 0)) return null;
  return {kind: 'place', names: places, isCapital};
}

/** The places that hold for a figure: those beside it before the one that opens the sentence. */
function placeOf({opening, before, after}: OwnWords, key: string, home: HomeCountry): ClaimPart | 'country' | null {
  const behind = placesIn(after, home, true);
  const own = [...behind, ...placesIn(`${before}${key}`, home, false)];
  const places = own.length > 0 ? own : placesIn(opening, home, false);
  const inside = places.filter(({isCountry}) => !isCountry);
  if (inside.length === 0) return places.length > 0 ? 'country' : null;
  return {kind: 'place', names: inside.map(({name}) => name), isCapital: inside.some(({isCapital}) => isCapital)};
}
