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

/** Where another part begins: stops, contrasts, what is included or compared, a further figure. */
const CUT =
  /[;:()—–?!]|,(?=[\s”"])|\.(?=[”"])|\b(?:while(?! \w+ing\b)|whereas|but|including|among them|of whom|compared|than|versus|similar to|(?:up|down) from)\b|\band (?=(?:at least |about |some |another )?(?:\d|an?other \d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands))/gi;
const OPENING =
  /^[“"]?(?:in|at|on|near|outside|around|across|during|over|by|within|as of|among|(?:out )?of|soon|shortly|later|moments|minutes|hours|overnight)\b(?:[^,;:]|,(?=\d)){0,80}, /i;

/** A figure's own part of its sentence in one, with the figure as written. */
export function wordsAround({opening, before, after}: OwnWords, key: string): string {
  return `${opening}${before}${key}${after}`;
}

/** Cuts a sentence around the figure at `at`. */
export function ownWords(sentence: string, at: number, length: number): OwnWords {
  const cuts = [...sentence.matchAll(CUT)];
  const last = cuts.findLast(({index, 0: cut}) => index + cut.length <= at);
  const next = cuts.find(({index}) => index >= at + length);
  const lead = sentence.slice(Math.max(0, at - LEAD), at);
  return {
    opening: OPENING.exec(sentence.slice(0, at))?.[0] ?? '',
    before: sentence.slice(last ? last.index + last[0].length : 0, at),
    after: sentence.slice(at + length, next?.index),
    lead,
  };
}
