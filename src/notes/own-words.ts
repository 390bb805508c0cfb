/** A figure's own part of its sentence, as written. */
export interface OwnWords {
  /** An adverbial that opens the sentence and holds for all of it ("In Gagnoa, …"), else "". */
  opening: string;
  /** What stands before the figure in its part of the sentence. */
  before: string;
  /** What stands behind it. */
  after: string;
  /** What stands before the figure whatever parts it, at most `LEAD` characters: "…, including 3". */
  lead: string;
}

const LEAD = 80;
/** Characters in which a short word is looked for at a cut. */
const SHORT = 20;

/** Where another part begins: stops, contrasts, what is included or compared, a further figure. */
const CUT =
  /[;:()—–?!]|,(?=[\s”"])|\.(?=[”"])|\b(?:while(?! \w+ing\b)|whereas|but|including|among them|of whom|compared|than|versus|similar to|(?:up|down) from)\b|\band (?=(?:at least |about |some |another )?(?:\d|an?other \d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands))/gi;
const OPENING =
  /^[“"]?(?:in|at|on|near|outside|around|across|during|over|by|within|as of|among|(?:out )?of|soon|shortly|later|moments|minutes|hours|overnight)\b(?:[^,;:]|,(?=\d)){0,80}, /i;

/** "The results in Ekiti State for the top three are …": the place holds for all of them. */
const RESULTS_IN = /^[“"]?(?:the )?(?:[\w-]{1,20} ){0,3}results? (?:in|from) [^,;:—–]{1,80}/i;

/** A clause that hangs on what stands before its comma: "clashes in Basra, where three died". */
const SUBORDINATE = /^\s?(?:as|where)\b/i;
/** "The vast majority, 878, were released": the verb of a figure that is set between commas. */
const VERB_BEHIND = /^, (?:were|was|are|is|have|has|had|remain(?:s|ed)?)\b/i;
/** "three dead and 30 others hurt in two days": what closes both counts holds for each. */
const AND_SO_MANY =
  /^and (?:(?:at least|about|around|some|more than|nearly|over|another) )?[\d,.]+(?: (?:others?|people|more))? (?:injured|injuries|wounded|hurt|arrested|detained|killed|dead|missing)\b,?/i;

/** A figure's own part of its sentence in one, with the figure as written. */
export function wordsAround({opening, before, after}: OwnWords, key: string): string {
  return `${opening}${before}${key}${after}`;
}

/** Cuts a sentence around the figure at `at`. */
export function ownWords(sentence: string, at: number, length: number): OwnWords {
  const cuts = [...sentence.matchAll(CUT)];
  const end = at + length;
  const last = cuts.findLast(({index, 0: cut}) => {
    const from = index + cut.length;
    return from <= at && !(cut === ',' && SUBORDINATE.test(sentence.slice(from, from + SHORT)));
  });
  const [next, second] = cuts.filter(({index}) => index >= end);
  const lead = sentence.slice(Math.max(0, at - LEAD), at);
  return {
    opening: (OPENING.exec(sentence.slice(0, at)) ?? RESULTS_IN.exec(sentence.slice(0, at)))?.[0] ?? '',
    before: sentence.slice(last ? last.index + last[0].length : 0, at),
    after: afterTo(sentence, end, next?.index, second?.index),
    lead,
  };
}

/** What stands behind a figure up to the cut at `next`, or beyond it to `second` where it goes on there. */
function afterTo(sentence: string, end: number, next: number | undefined, second: number | undefined): string {
  if (next === undefined) return sentence.slice(end);
  if (next === end && VERB_BEHIND.test(sentence.slice(end, end + SHORT))) return sentence.slice(end, second);
  const also = AND_SO_MANY.exec(sentence.slice(next, next + LEAD))?.[0] ?? '';
  const close = also === '' ? '' : (/^[^;:()—–?!]*/.exec(sentence.slice(next + also.length))?.[0] ?? '');
  return `${sentence.slice(end, next)}${/\bcompared\b|\bwhile\b|\bbut\b|\bincluding\b/i.test(close) ? '' : close}`;
}
