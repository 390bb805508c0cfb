import type {Span} from '../text/article-text.ts';
import {TokenKind} from '../text/tokens.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, type Range} from './marked-text.ts';
import {beginsApposition, headNoun, phraseStart} from './noun-phrases.ts';
import type {ReportedStatement} from './attribution.ts';

/** A speaker as the article names it in full. */
export interface Speaker {
  name: Range;
  description: Range | null;
  /** Whose the speaker ("its chairman") or the one described is, where a possessive stands for somebody named before. */
  owner?: {of: 'name' | 'description'; name: Range; isPerson: boolean};
}

/** How many sentences back a pronoun may reach for the speaker it stands for. */
const PRONOUN_REACH = 5;
/** How many sentences back "its chairman" may reach for the body whose chairman it is. */
const OWNER_REACH = 2;
/** Longest mention that a name may stand in, in tokens. */
const LONGEST_NAME = 30;
/** The same for "the ministry" and "the group", which reach further. */
const SHORT_FORM_REACH = 40;

/** Pronouns that stand for a speaker named before; "one" and "others" are speakers of their own. */
const RESOLVED: ReadonlySet<string> = new Set('he she it they his her its their who whom which that'.split(' '));

type Kind = 'person' | 'body' | 'people' | 'paper';

interface Known {
  at: number;
  range: Range;
  /** The whole mention, with its apposition. */
  whole: Range;
  kind: Kind;
}

/** Resolves mentions of speakers ("he", "the ministry", "Kosanov") to their nearest earlier full mention. */
export class Speakers {
  private readonly text: Marked;
  private readonly known: Known[] = [];
  private runs: Map<string, Range[]> | null = null;

  /** `statements` in the order of the text: their sources are the likeliest speakers of the next ones. */
  constructor(text: Marked, statements: readonly ReportedStatement[]) {
    this.text = text;
    for (const {source, head} of statements) {
      const span = head ?? source[0];
      const range = span && tokensOf(text, span);
      const whole = source[0] && tokensOf(text, source[0]);
      if (!range || !whole || !isFull(text, range)) continue;
      this.known.push({at: range.from, range, whole, kind: kindOf(text, range)});
    }
    this.known.sort((a, b) => a.at - b.at);
  }

  /** The full mention that `mention` (its head, without apposition) stands for; `null` where the text does not tell. */
  resolve(mention: Range, whole: Range): Speaker | null {
    const {text} = this;
    const last = mention.to - 1;
    if (mention.to - mention.from === 1 && is(text, last, W.pronoun | W.relative | W.possessive))
      return this.resolvePronoun(mention);
    const owned = this.resolveOwned(mention, whole);
    if (owned) return owned;
    if (isShortForm(text, mention)) {
      const named = namedBehind(text, mention, whole);
      return named ?? this.resolveShortForm(mention) ?? plainSpeaker(text, mention, whole);
    }
    const fuller = this.fullerName(mention);
    if (fuller && is(text, fuller.from, W.possessive)) return this.resolve(fuller, this.wholeOf(fuller));
    if (fuller) return {name: fuller, description: describe(text, fuller, this.wholeOf(fuller))};
    return plainSpeaker(text, mention, whole);
  }

  /** "its chairman", "Its leader, Ana Prifti", "his party": whose, if the text tells plainly. */
  private resolveOwned(mention: Range, whole: Range): Speaker | null {
    const {text} = this;
    if (!is(text, mention.from, W.possessive) || is(text, mention.from, W.relative) || mention.to - mention.from < 2)
      return null;
    const named = namedBehind(text, mention, whole) ?? roleAndName(text, mention);
    const owner = this.ownerOf(mention.from);
    if (named) return owner ? {...named, owner: {of: 'description', ...owner}} : named;
    return owner && {name: mention, description: null, owner: {of: 'name', ...owner}};
  }

  /** Whom "its", "his" and "her" at the token stand for: the nearest body that spoke, the last person named. */
  private ownerOf(at: number): {name: Range; isPerson: boolean} | null {
    const {text} = this;
    const word = text.tokens.lower[at] as string;
    if (/^(?:his|her)$/.test(word)) {
      const spoke = this.nearest(at, ['person'], 1);
      const spokeAs = spoke && (namedBehind(text, spoke.range, spoke.whole)?.name ?? spoke.range);
      const name = this.personInSentence(at, 0) ?? this.personInSentence(at, 1) ?? spokeAs;
      return name && {name, isPerson: true};
    }
    if (word !== 'its') return null;
    const body = this.nearest(at, ['body', 'person', 'people'], OWNER_REACH);
    return body?.kind === 'body' ? {name: body.range, isPerson: false} : null;
  }

  /** The nearest person, known by a longer name too, who is a verb's subject in the same sentence or `back` before it. */
  private personInSentence(before: number, back: number): Range | null {
    const {text} = this;
    const s = (text.tokens.sentence[before] as number) - back;
    const low = text.tokens.sentenceStart[s];
    if (low === undefined || low < text.headlineEnd) return null;
    const high = Math.min(before, text.tokens.sentenceStart[s + 1] as number);
    const full = firstPersonRun(text, low, high);
    if (full && full.to - full.from > 1) return full;
    for (let i = high - 2; i >= low; i--) {
      if (!text.capital[i] || !isVerb(text, i + 1)) continue;
      const from = text.capital[i - 1] && i > low ? i - 1 : i;
      if (is(text, i, W.body | W.speaker | W.document | W.time) || isBodyName(text, from, i)) continue;
      return from < i ? {from, to: i + 1} : this.fullerName({from: i, to: i + 1});
    }
    return null;
  }

  private wholeOf(range: Range): Range {
    return this.knownAround(range)?.whole ?? range;
  }

  /** The speaker's mention that holds the range, if any. */
  private knownAround(range: Range): Known | null {
    for (let k = this.lastBefore(range.from + 1); k >= 0; k--) {
      const known = this.known[k] as Known;
      if (range.from - known.at > LONGEST_NAME) return null;
      if (known.range.from <= range.from && known.range.to >= range.to) return known;
    }
    return null;
  }

  /** Index of the last known mention before the token. */
  private lastBefore(token: number): number {
    let low = 0;
    let high = this.known.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.known[middle] as Known).at < token) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private resolvePronoun(mention: Range): Speaker | null {
    const {text} = this;
    const word = text.tokens.lower[mention.from] as string;
    if (!RESOLVED.has(word)) return plainSpeaker(text, mention, mention);
    const kinds: Kind[] = /^(?:he|she|his|her)$/.test(word)
      ? ['person']
      : word === 'they' || word === 'their'
        ? ['people', 'body']
        : ['body', 'paper'];
    const found = this.nearest(mention.from, kinds, PRONOUN_REACH);
    if (kinds[0] !== 'person') return found && this.resolve(found.range, found.whole);
    const {sentence} = text.tokens;
    const spoke = found && (sentence[found.at] as number);
    const name = this.nearestPersonName(mention.from, spoke);
    if (name) return {name, description: describe(text, name, this.wholeOf(name))};
    return found && this.resolve(found.range, found.whole);
  }

  private nearest(before: number, kinds: readonly Kind[], reach: number): Known | null {
    const {sentence} = this.text.tokens;
    const {quotations} = this.text;
    const here = sentence[before] as number;
    for (let k = this.lastBefore(before); k >= 0; k--) {
      const known = this.known[k] as Known;
      if (here - (sentence[known.at] as number) > reach) return null;
      // whom a quotation speaks of is seldom the one who speaks next
      if ((quotations.of[known.at] as number) >= 0 && (quotations.of[before] as number) < 0) continue;
      if (kinds.includes(known.kind)) return known;
    }
    return null;
  }

  /** "The ministry" is the latest speaker whose name has that noun; "the group" the latest body. */
  private resolveShortForm(mention: Range): Speaker | null {
    const {text} = this;
    const noun = text.tokens.lower[mention.to - 1] as string;
    const {sentence} = text.tokens;
    const here = sentence[mention.from] as number;
    let loose: Known | null = null;
    for (let k = this.lastBefore(mention.from); k >= 0; k--) {
      const known = this.known[k] as Known;
      if (here - (sentence[known.at] as number) > SHORT_FORM_REACH) break;
      if (
        holdsWord(text, known.whole, noun) &&
        (mention.to - mention.from === 2 ||
          holdsWord(text, known.whole, text.tokens.lower[mention.from + 1] as string)) &&
        !isShortForm(text, known.range)
      )
        return {name: known.range, description: describe(text, known.range, known.whole)};
      if (
        !loose &&
        mention.to - mention.from === 2 &&
        known.kind === kindOf(text, mention) &&
        isLooseNoun(text, mention.to - 1) &&
        text.capital[known.range.to - 1]
      )
        loose = known;
    }
    const run = this.runWith(noun, mention.from);
    if (run) return {name: run, description: null};
    return loose && {name: loose.range, description: describe(text, loose.range, loose.whole)};
  }

  /** For a surname or a part of a name, the longer run of capitals that holds it. */
  private fullerName(mention: Range): Range | null {
    const {text} = this;
    const last = mention.to - 1;
    if (!text.capital[last] || is(text, last, W.body | W.document)) return null;
    const size = nameLength(text, mention);
    if (size === 0 || size > 1) return null;
    const [run] = this.runsOf(text.tokens.lower[last] as string);
    if (!run || run.from >= mention.from) return null;
    const name = withoutOwned(text, run, text.tokens.lower[last] as string);
    const known = name && this.knownAround(name);
    if (!name) return null;
    return known?.kind === 'person' && known.range.to === name.to ? known.range : name;
  }

  private runWith(noun: string, before: number): Range | null {
    const runs = this.runsOf(noun);
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle] as Range).from < before) low = middle + 1;
      else high = middle;
    }
    return runs[low - 1] ?? null;
  }

  /** A person named in a sentence after the last speaker's (`spoke`), within two sentences. */
  private nearestPersonName(before: number, spoke: number | null): Range | null {
    const {text} = this;
    const {sentence, sentenceStart} = text.tokens;
    const here = sentence[before] as number;
    for (let s = here; s >= 0 && here - s <= 2 && (spoke === null || s > spoke); s--) {
      const low = sentenceStart[s] as number;
      const high = Math.min(before, sentenceStart[s + 1] as number);
      const run = firstPersonRun(text, low, high);
      const name = run && (this.fullerName(run) ?? run);
      if (name) return withRole(text, name);
    }
    return null;
  }

  /** Runs of two and more capitalised words that hold the word, in the order of the text. */
  private runsOf(word: string): readonly Range[] {
    this.runs ??= indexRuns(this.text);
    return this.runs.get(word) ?? [];
  }
}

/** "President Ana Ruz's Civic Union", "Latana for TVN": the part of the run that ends with the name; `null` for that alone. */
function withoutOwned(text: Marked, run: Range, word: string): Range | null {
  const {tokens} = text;
  let from = run.from;
  for (let i = run.from; i < run.to; i++) {
    if (tokens.lower[i] === 'for' && holdsWord(text, {from, to: i}, word)) return i - from > 1 ? {from, to: i} : null;
    if (tokens.lower[i] !== "'s") continue;
    if (tokens.lower[i - 1] === word) return {from, to: i};
    from = i + 1;
  }
  return {from, to: run.to};
}

/** Is the mention full: no pronoun, no "the ministry", and a name or a noun of its own? */
function isFull(text: Marked, range: Range): boolean {
  const last = range.to - 1;
  if (range.to - range.from === 1 && is(text, last, W.pronoun | W.relative | W.determiner | W.possessive)) return false;
  return text.tokens.kind[last] === TokenKind.word || isMark(text, last, Mark.close);
}

/** "the ministry", "the group", "the officials": a definite article, and a noun alone. */
function isShortForm(text: Marked, {from, to}: Range): boolean {
  if (to - from < 2 || to - from > 3) return false;
  if (!/^(?:the|that|this|these|those|its|his|her|their)$/.test(text.tokens.lower[from] as string)) return false;
  for (let i = from + 1; i < to; i++) if (text.capital[i]) return false;
  return is(text, to - 1, W.speaker | W.person | W.body | W.document);
}

/** Nouns that say nothing of the body's own name: "the group" for Human Rights Watch. */
function isLooseNoun({tokens}: Marked, i: number): boolean {
  return /^(?:group|organi[sz]ation|party|agency|body|watchdog|movement|organi[sz]ers|newspaper|paper|broadcaster|outlet|company|institute|network|foundation|spokesman|spokeswoman|official|minister|leader|lawyer|activist|lawmaker|candidate)$/.test(
    tokens.lower[i] as string,
  );
}

function holdsWord({tokens}: Marked, {from, to}: Range, word: string): boolean {
  for (let i = from; i < to; i++) if (tokens.lower[i] === word) return true;
  return false;
}

/** How many capitalised words a mention that is a bare name has; 0 where it is not one. */
function nameLength(text: Marked, {from, to}: Range): number {
  let n = 0;
  for (let i = from; i < to; i++) {
    if (is(text, i, W.title) && i === from && to - from > 1) continue;
    if (text.tokens.lower[i] === '.') continue;
    if (!text.capital[i]) return 0;
    n++;
  }
  return n;
}

function kindOf(text: Marked, {from, to: end}: Range): Kind {
  let to = end;
  // "the Electoral Commission (EC)"
  if (isMark(text, to - 1, Mark.close)) while (to > from + 1 && !isMark(text, to, Mark.open)) to--;
  let last = to - 1;
  // the head noun stands before "of", "for", "from"
  for (let i = from + 1; i < to; i++)
    if (is(text, i, W.preposition)) {
      last = i - 1;
      break;
    }
  const word = text.tokens.lower[last] as string;
  if (is(text, last, W.document)) return 'paper';
  if (is(text, last, W.person)) return word.endsWith('s') && !text.capital[last] ? 'people' : 'person';
  if (is(text, last, W.body)) return 'body';
  if (is(text, last, W.speaker)) return 'people';
  for (let i = from; i < last; i++) if (is(text, i, W.title | W.person) && !is(text, i, W.body)) return 'person';
  if (text.capital[last]) {
    const names = nameLength(text, {from, to: last + 1});
    if (names === 2 || names === 3) return isBodyName(text, from, last) ? 'body' : 'person';
    return names === 1 &&
      !/^(?:[A-Z]{2,}|the)$/.test(text.tokens.text.slice(text.tokens.start[last], text.tokens.end[last])) &&
      from === last
      ? 'person'
      : 'body';
  }
  return word.endsWith('s') ? 'people' : 'person';
}

function isBodyName(text: Marked, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (is(text, i, W.body | W.speaker | W.document | W.determiner) && !is(text, i, W.person)) return true;
  return /^(?:watch|international|house|times|post|news|press|rights|nations|kingdom|states|agency|reuters|bank|parliament|fund|defence|defense|society|league|forum|council)$/.test(
    text.tokens.lower[to] as string,
  );
}

/** The first run of two or more capitalised words in [`low`, `high`) that can be a person's name. */
function firstPersonRun(text: Marked, low: number, high: number): Range | null {
  for (let i = Math.max(low, text.headlineEnd); i < high; i++) {
    if (
      !text.capital[i] ||
      (text.quotations.of[i] as number) >= 0 ||
      is(text, i, W.determiner | W.preposition | W.time | W.adverb | W.coordinator | W.subordinator | W.pronoun)
    )
      continue;
    let to = i + 1;
    while (
      to < high &&
      (text.capital[to] === 1 ||
        /^(?:al|bin|de|del|della|di|da|van|von|der|el|ben|ibn|du|la|le)$/.test(text.tokens.lower[to] as string))
    )
      to++;
    if (
      to - i >= 2 &&
      to - i <= 5 &&
      text.capital[to - 1] &&
      !isBodyName(text, i, to - 1) &&
      !is(text, to - 1, W.body | W.document | W.speaker)
    )
      return {from: i, to};
    if (
      to - i === 1 &&
      text.tokens.kind[i] === TokenKind.word &&
      i > low === false &&
      !is(text, i, W.speaker | W.body) &&
      (is(text, i + 1, W.be | W.have | W.verb | W.modal) || isVerb(text, i + 1))
    )
      return {from: i, to};
    i = to - 1;
  }
  return null;
}

/** "deputy minister Ivo Marek": the name with the words for what the person is. */
function withRole(text: Marked, name: Range): Range {
  const low = text.tokens.sentenceStart[text.tokens.sentence[name.from] as number] as number;
  const from = phraseStart(text, name.to, low);
  return from !== null && from < name.from && is(text, name.from - 1, W.person | W.title) ? {from, to: name.to} : name;
}

function indexRuns(text: Marked): Map<string, Range[]> {
  const index = new Map<string, Range[]>();
  const {length, lower, sentence} = text.tokens;
  for (let i = text.headlineEnd; i < length; i++) {
    if (!text.capital[i] || is(text, i, W.determiner | W.preposition | W.subordinator | W.pronoun | W.time)) continue;
    let to = i + 1;
    while (
      to < length &&
      sentence[to] === sentence[i] &&
      (text.capital[to] === 1 || (text.capital[to + 1] === 1 && isParticle(lower[to] as string)))
    )
      to++;
    if (to - i >= 2)
      for (let j = i; j < to; j++) {
        const runs = index.get(lower[j] as string);
        if (runs) runs.push({from: i, to});
        else index.set(lower[j] as string, [{from: i, to}]);
      }
    i = to - 1;
  }
  return index;
}

function isParticle(word: string): boolean {
  return /^(?:al|bin|de|del|della|di|da|van|von|der|el|ben|ibn|du|la|le|of|for|'s)$/.test(word);
}

/** "the deputy interior minister, Marat Kozhayev": the name in apposition to a role; `null` where none stands there. */
function namedBehind(text: Marked, mention: Range, whole: Range): Speaker | null {
  const last = headNoun(text, mention);
  const body = is(text, last, W.body) && !text.capital[last] && is(text, mention.from, W.determiner);
  // "a senior administrator in X, Ivo Marek": nouns that no list has name persons if a name of two words follows
  const unknown = is(text, mention.from, W.determiner) && !text.capital[last] && text.classes[last] === 0;
  if (whole.to <= mention.to || !(body || unknown || is(text, last, W.person | W.title))) return null;
  let from = mention.to;
  while (from < whole.to && (isMark(text, from, Mark.comma) || isMark(text, from, Mark.dash))) from++;
  let to = from;
  while (
    to < whole.to &&
    (text.capital[to] || text.tokens.lower[to] === '.' || isParticle(text.tokens.lower[to] ?? ''))
  )
    to++;
  while (to > from && !text.capital[to - 1]) to--;
  const ends = to === whole.to || isMark(text, to, Mark.comma) || isMark(text, to, Mark.open);
  if (to - from < (unknown ? 2 : 1) || to - from > 6 || !ends || !text.capital[from]) return null;
  if (!body && (isBodyName(text, from, to - 1) || is(text, to - 1, W.body | W.document | W.person))) return null;
  return {name: {from, to}, description: mention};
}

/** "its chairman Esau Chulu": the name at the end, and the role before it. */
function roleAndName(text: Marked, {from, to}: Range): Speaker | null {
  let first = to;
  while (first > from && (text.capital[first - 1] || text.tokens.lower[first - 1] === '.')) first--;
  if (first === to || first - from < 2 || !is(text, first - 1, W.person | W.title)) return null;
  return {name: {from: first, to}, description: {from, to: first}};
}

function plainSpeaker(text: Marked, mention: Range, whole: Range): Speaker {
  const named = namedBehind(text, mention, whole);
  if (named) return named;
  return {name: mention, description: describe(text, mention, whole)};
}

/** What the text says the speaker is: the words before a person's name, or the apposition behind it. */
function describe(text: Marked, name: Range, whole: Range): Range | null {
  if (whole.to > name.to) {
    let from = name.to;
    while (from < whole.to && (isMark(text, from, Mark.comma) || isMark(text, from, Mark.dash))) from++;
    // "Anna, 24, who was freed": an age and a clause say nothing of what she is
    if (from + 1 <= whole.to && text.tokens.kind[from] === TokenKind.number && isMark(text, from + 1, Mark.comma))
      from += 2;
    let to = from;
    while (to < whole.to && !(isMark(text, to, Mark.comma) && is(text, to + 1, W.relative))) to++;
    return from < to && (text.capital[from] === 1 || beginsApposition(text, from)) ? {from, to} : null;
  }
  for (let i = name.from; i < name.to; i++) if (is(text, i, W.coordinator)) return null;
  if (kindOf(text, name) !== 'person') return null;
  let first = name.to;
  while (
    first > name.from &&
    (text.capital[first - 1] || (text.tokens.lower[first - 1] === '.' && text.capital[first - 2])) &&
    !is(text, first - 1, W.title | W.person)
  )
    first--;
  if (
    first > name.from &&
    first < name.to &&
    !is(text, first - 1, W.determiner | W.preposition) &&
    !hasPreposition(text, name.from, first) &&
    text.tokens.lower[first - 1] !== "'s"
  )
    return {from: name.from, to: first};
  return null;
}

/** "Organisers of a march against Prime Minister X": the role and the name belong to the march. */
function hasPreposition(text: Marked, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (is(text, i, W.preposition) && !text.capital[i] && text.tokens.lower[i] !== 'of') return true;
  return false;
}

/** The tokens that a span covers; `null` where it covers none. */
export function tokensOf({tokens}: Marked, span: Span): Range | null {
  const from = tokenAt(tokens.start, tokens.length, span.start);
  const to = tokenAt(tokens.start, tokens.length, span.end);
  return to > from ? {from, to} : null;
}

/** Index of the first token that starts at or after the offset. */
export function tokenAt(start: Int32Array, length: number, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
