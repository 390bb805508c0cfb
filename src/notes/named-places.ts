/** What tells the places inside a country from the country itself. */
export interface HomeCountry {
  /** Names of the country and its people, lower case. */
  names: readonly string[];
  /** Lower case; "" where it is not known. */
  capital: string;
}

/**
 * A name after "in", with the words that may stand between ("in the northern city of Garoua"), and a second one. Letters
 * of Latin script stand as ranges: Unicode classes took 20 ms to compile, a tenth of what a first article takes.
 */
const NAMED =
  /\b([Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]round|[Aa]cross) (?:[A-Z][\w-]{2,20}[’']s? (?=[a-z]))?((?:(?:the|a) (?:[A-Za-z-]{1,15} ){1,3}(?:city|town|village|province|region|district|governorate|department|state) of )?(?:(?:the|a|an|of|and|nearby|neighbouring|central|northern|southern|eastern|western|holy|north|south|east|west|north-?eastern|north-?western|south-?eastern|south-?western|economic|commercial|regional|provincial|opposition|port|coastal|capital|city|town|township|village|district|province|region|state|county|suburb|neighbourhood|neighborhood|constituency|municipality|hub|stronghold|parts|downtown|greater) ){0,5})([A-Z\u00C0-\u00DE\u0100-\u024F\u1E00-\u1EFF][A-Za-z\u00C0-\u024F\u0300-\u036F\u1E00-\u1EFF’'-]*(?: (?:(?:of|de|da|do|du|al|el|la|upon) )?[A-Z\u00C0-\u00DE\u0100-\u024F\u1E00-\u1EFF][A-Za-z\u00C0-\u024F\u0300-\u036F\u1E00-\u1EFF’'-]*)*)(?: and (?:in )?([A-Z\u00C0-\u00DE\u0100-\u024F\u1E00-\u1EFF][A-Za-z\u00C0-\u024F\u0300-\u036F\u1E00-\u1EFF’'-]*(?: (?:(?:of|de|da|do|du|al|el|la|upon) )?[A-Z\u00C0-\u00DE\u0100-\u024F\u1E00-\u1EFF][A-Za-z\u00C0-\u024F\u0300-\u036F\u1E00-\u1EFF’'-]*)*|the capital\b))?((?: [A-Za-z\u00C0-\u024F\u0300-\u036F\u1E00-\u1EFF’'-]+)?)/g;

/** Capitalised words that name a time, a body, a person or a thing and no place. */
const NO_PLACE =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|parliament|congress|senate|assembly|house|duma|knesset|bundestag|council|commission|committee|court|government|ministry|election|elections|vote|round|referendum|party|union|alliance|coalition|movement|facebook|twitter|telegram|whatsapp|tiktok|youtube|arabic|english|french|russian|mr|mrs|ms|dr|president|gen|church|african|asian|european|american|arab|christmas|easter|ramadan|id|x)\b/i;
/** Squares and streets where a crowd gathers: its own place. */
const GATHERING_PLACE =
  /\b(?:square|avenue|street|park|mall|plaza|boulevard|maidan|bridge|palace|headquarters|office|stadium)\b/i;
/** What follows the name of an event or a people and not of a place: "in the Gen Z protests", "in the Himalayan nation". */
const EVENT_AFTER =
  /^ (?:presidential|parliamentary|general|legislative|national|election|elections|vote|poll|polls|race|referendum|protest|protests|rally|rallies|march|marches|demonstrations?|riots|unrest|crackdown|uprising|revolution|campaign|case|trial|government|era|country|nation|kingdom|republic|archipelago|colony|leader|ruler)$/i;
/** Unrest after a name without an article: "18 dead in Puno protests" names the place, "in the Gezi protests" the event. */
const UNREST_AFTER = /^ (?:protests?|marche?s?|demonstrations?|riots|unrest|crackdown|uprising)$/i;
/** Whoever is said to be or speak somewhere need not speak of it: "told reporters in Geneva". */
const SPEAKS_THERE =
  /\b(?:said|says|speaking|told(?: [^\s,;:.]+){1,3}|reporters?|journalists?|correspondents?|spokes\w+|diplomats?|embass\w+|analysts?|envoys?|based|headquarters|briefing|conference|statement|sources?|office|studio)\s*$/i;

/** A place that words name, or a kind of place ("the capital"). */
export interface NamedPlace {
  /** As written, without the country's own name before it. */
  name: string;
  isCapital: boolean;
  /** The country as a whole, which lifts any other reading. */
  isCountry: boolean;
}

/** The places of words that stand before and behind a figure (`isBehind`: they follow it at once). */
export function placesIn(words: string, home: HomeCountry, isBehind: boolean): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const match of words.matchAll(NAMED)) {
    const [, , between = '', run = '', second = '', next = ''] = match;
    if (!(isBehind && match.index < 2) && SPEAKS_THERE.test(words.slice(0, match.index))) continue;
    const place = placeOf(run, between, second === '' ? next : '', home);
    const other = second === 'the capital' ? capitalOf(home) : placeOf(second, '', next, home);
    if (place) found.push(place);
    if (place && second !== '' && other) found.push(other);
  }
  if (
    /\b(?:in|across|around) the (?<!other )capital\b(?! of\b)/i.test(words) &&
    !found.some(({isCapital}) => isCapital)
  )
    found.push(capitalOf(home));
  return found;
}

function capitalOf({capital}: HomeCountry): NamedPlace {
  return {name: capital, isCapital: true, isCountry: false};
}

function placeOf(run: string, between: string, next: string, home: HomeCountry): NamedPlace | null {
  const name = withoutCountry(run, home.names);
  const lower = name.toLowerCase();
  const isWhole = !/ern |north|south|east|west|parts/.test(between);
  if (name === '') {
    // "Southern Peru" is no part of the name of an event in Peru.
    const part = isWhole ? run : `${between.replace(/^the /, '')}${run}`;
    return /[’']s?$/.test(run) ? null : {name: part, isCapital: false, isCountry: isWhole};
  }
  if (NO_PLACE.test(name) || GATHERING_PLACE.test(name) || /[’']s?$/.test(name)) return null;
  const isEvent = EVENT_AFTER.test(next) && (/^the /.test(between) || !UNREST_AFTER.test(next));
  if (isEvent || /^[A-Z]{2,4}$/.test(name)) return null;
  return {name, isCapital: lower === home.capital, isCountry: false};
}

/** "Kenya’s Rift Valley" without the country; "" where nothing else is named. */
function withoutCountry(run: string, names: readonly string[]): string {
  const lower = run.toLowerCase();
  const own = names.find(
    (name) =>
      lower === name ||
      lower.startsWith(`${name} `) ||
      (/^[’']/.test(lower.slice(name.length)) && lower.startsWith(name)),
  );
  return own === undefined
    ? run
    : run
        .slice(own.length)
        .replace(/^[’']s?/, '')
        .trim();
}
