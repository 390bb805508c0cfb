import type {ReportedStatement} from './attribution.ts';
import {bodyBehind} from './bodies-behind.ts';
import {describe, namedBehind, plainSpeaker, roleAndName, type Speaker} from './descriptions.ts';
import {WordClass as W} from './grammar.ts';
import {is, isMark, isVerb, Mark, type Marked, quotationFrom, type Range} from './marked-text.ts';
import {
  bodyWithin,
  holdsWord,
  isAcronym,
  isBodyName,
  isFull,
  isOtherThanState,
  isPlace,
  isLooseNoun,
  isSeat,
  isShortForm,
  type Kind,
  kindOf,
  nameLength,
  withoutBrackets,
} from './mention-kinds.ts';
import {firstSubject} from './frame-subjects.ts';
import {headNoun, isWord, type Mention} from './noun-phrases.ts';
import {firstPersonRun, indexRuns, withoutOrigin, withoutOwned, withRole} from './name-runs.ts';
import {tokensOf} from './token-ranges.ts';

/** How many sentences back a pronoun may reach for the speaker it stands for. */
const PRONOUN_REACH = 5;

/** How many sentences back "its chairman" may reach for the body whose chairman it is. */
const OWNER_REACH = 2;

/** Longest mention that a name may stand in, in tokens. */
const LONGEST_NAME = 30;

/** The same for "the ministry" and "the group", which reach further. */
const SHORT_FORM_REACH = 40;

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

  /** `statements` in the order of the text: their sources are the likeliest speakers of the next ones. `polls`: names of polls. */
  constructor(text: Marked, statements: readonly ReportedStatement[], polls: readonly Range[] = []) {
    this.text = text;
    for (const range of polls) this.known.push({at: range.from, range, whole: range, kind: 'paper'});
    for (const {source, head} of statements) {
      const span = head ?? source[0];
      const range = span && tokensOf(text, span);
      const whole = source[0] && tokensOf(text, source[0]);
      // headlines write names without their articles, and verbs like names
      if (!range || !whole || range.to <= text.headlineEnd || !isFull(text, range)) continue;
      // "the election recorded": no "he" and no "it" stands for it
      if (isWord(text, headNoun(text, range), text.grammar.phrases.things)) continue;
      this.known.push({at: range.from, range, whole, kind: this.kindOf(range)});
    }
    this.known.sort((a, b) => a.at - b.at);
  }

  /** The body that a speaker speaks for, where neither the mention nor what it stands for (`name`) says so. */
  bodyBehind(mention: Range, name: Range): Range | null {
    return bodyBehind(this.text, mention, name, {
      ownerOf: (at) => {
        const owner = this.ownerOf(at);
        if (!owner || owner.isPerson) return null;
        return isShortForm(this.text, owner.name) ? (this.resolveShortForm(owner.name)?.name ?? null) : owner.name;
      },
      onlyBodyNear: (at, sentences) => this.onlyBodyNear(at, sentences),
    });
  }

  /** The body that spoke in the sentence of the token or those before it, if it is the only one. */
  private onlyBodyNear(before: number, reach: number): Range | null {
    const {sentence} = this.text.tokens;
    let found: Known | null = null;
    for (let k = this.lastBefore(before); k >= 0; k--) {
      const known = this.known[k] as Known;
      if ((sentence[before] as number) - (sentence[known.at] as number) > reach) break;
      // "the group" may be any of them, "the ministry" is another
      const isShort = isShortForm(this.text, known.range);
      if (known.kind === 'paper' || (isShort && isLooseNoun(this.text, known.range.to - 1))) continue;
      if (isShort) return null;
      if (known.kind !== 'body' || (found && !this.isSameName(found.range, known.range))) return null;
      found ??= known;
    }
    return found && found.range;
  }

  private isSameName(one: Range, other: Range): boolean {
    const last = (range: Range): string => this.text.tokens.lower[range.to - 1] as string;
    return (
      last(one) === last(other) || holdsWord(this.text, one, last(other)) || holdsWord(this.text, other, last(one))
    );
  }

  /** "Amnesty" alone is the body that its full name shows. */
  private kindOf(range: Range): Kind {
    const kind = kindOf(this.text, range);
    const fuller = kind === 'person' && range.to - range.from === 1 ? this.fullerName(range) : null;
    return fuller ? kindOf(this.text, fuller) : kind;
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
    if (text.grammar.phrases.hisPronouns.has(word)) {
      const spoke = this.nearest(at, ['person'], 1);
      const spokeAs = spoke && (namedBehind(text, spoke.range, spoke.whole)?.name ?? spoke.range);
      const name = this.personInSentence(at, 0) ?? this.personInSentence(at, 1) ?? spokeAs;
      return name && {name, isPerson: true};
    }
    if (!text.grammar.phrases.itsPronouns.has(word)) return null;
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
      if (is(text, i, W.body | W.speaker | W.document | W.time) || isBodyName(text, from, i) || isPlace(text, i))
        continue;
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
    if (!text.grammar.phrases.resolvedPronouns.has(word)) return plainSpeaker(text, mention, mention);
    const kinds: Kind[] = text.grammar.phrases.hePronouns.has(word)
      ? ['person']
      : text.grammar.phrases.theyPronouns.has(word)
        ? ['people', 'body']
        : ['body', 'paper'];
    const subject = text.grammar.phrases.theyPronouns.has(word) ? this.pluralSubject(mention.from) : null;
    if (subject) return this.resolve(subject.head, subject);
    const found = this.nearest(mention.from, kinds, PRONOUN_REACH);
    if (text.grammar.phrases.singularPronouns.has(word) && kinds[0] !== 'person') {
      const before = this.ownBody(mention.from) ?? this.subjectBefore(mention.from);
      if (before && kinds.includes(kindOf(text, before))) return this.resolve(before, before);
    }
    if (kinds[0] !== 'person') {
      const speaker = found && this.resolve(found.range, found.whole);
      return speaker ?? (text.grammar.phrases.theyPronouns.has(word) ? this.ownSubject(mention.from) : null);
    }
    const {sentence} = text.tokens;
    const spoke = found && (sentence[found.at] as number);
    const name = this.nearestPersonName(mention.from, spoke);
    if (name) return {name, description: describe(text, name, this.wholeOf(name))};
    return found ? this.resolve(found.range, found.whole) : this.ownPerson(mention.from);
  }

  /** "The president-elect thanked those who, he said, …": the one person that the pronoun's sentence is about. */
  private ownPerson(before: number): Speaker | null {
    const {text} = this;
    const low = text.tokens.sentenceStart[text.tokens.sentence[before] as number] as number;
    const subject = firstSubject(text, before, low);
    if (!subject || subject.head.to >= before || !is(text, headNoun(text, subject.head), W.person)) return null;
    return kindOf(text, subject.head) === 'person' ? plainSpeaker(text, subject.head, subject) : null;
  }

  /** "The ministry gave a lower figure: it said …": the body that its sentence began with, where a part of its own begins. */
  private ownBody(before: number): Range | null {
    const {text} = this;
    // "According to the paper, the ministry issued a statement in which it said"
    const inRelative = is(text, before - 1, W.relative) && is(text, before - 2, W.preposition);
    if (!isMark(text, before - 1, Mark.colon) && !isMark(text, before - 1, Mark.semicolon) && !inRelative) return null;
    const low = text.tokens.sentenceStart[text.tokens.sentence[before] as number] as number;
    const subject = firstSubject(text, before, low);
    if (!subject || subject.head.to >= before || !isFull(text, subject.head)) return null;
    return is(text, headNoun(text, subject.head), W.body) ? subject.head : null;
  }

  /** The body or paper that the sentence before is about, as far as it names one: the likeliest "it" and "the group". */
  private subjectBefore(before: number): Range | null {
    const {text} = this;
    const {sentence, sentenceStart, block} = text.tokens;
    const s = sentence[before] as number;
    const low = sentenceStart[s - 1];
    // only what opens its sentence, or follows the quotation that does, goes on with what the last one was about
    const start = sentenceStart[s] as number;
    const quotation = quotationFrom(text, start);
    const opens = before === start || (quotation !== null && quotation.to === before);
    if (low === undefined || !opens || low < text.headlineEnd) return null;
    if (before === start && block[low] !== block[before]) return null;
    const subject = firstSubject(text, start, low);
    if (!subject || (text.quotations.of[subject.from] as number) >= 0 || !isFull(text, subject.head)) return null;
    const noun = headNoun(text, withoutBrackets(text, subject.head));
    if (isPlace(text, noun)) return null;
    return text.capital[noun] || is(text, noun, W.document | W.body) ? subject.head : null;
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

  /** "Thousands marched against what they called": the plural that the pronoun's own sentence begins with. */
  private ownSubject(before: number): Speaker | null {
    const {text} = this;
    const low = text.tokens.sentenceStart[text.tokens.sentence[before] as number] as number;
    const subject = firstSubject(text, before, low);
    if (!subject || subject.head.to >= before) return null;
    const noun = headNoun(text, subject.head);
    const isPlural =
      is(text, noun, W.numeral) || text.tokens.lower[noun]?.endsWith(text.grammar.endings.plural) === true;
    return isPlural && !is(text, noun, W.document) ? plainSpeaker(text, subject.head, subject) : null;
  }

  /** "Ruz and her lawyers stood by their claims": several as the sentence's subject, with no others between. */
  private pluralSubject(before: number): Mention | null {
    const {text} = this;
    const low = text.tokens.sentenceStart[text.tokens.sentence[before] as number] as number;
    const subject = firstSubject(text, before, low);
    if (!subject || subject.head.to >= before || text.quotations.of[before] !== text.quotations.of[subject.head.from])
      return null;
    const {from, to} = subject.head;
    let joined = false;
    for (let i = from; i < to; i++) joined ||= is(text, i, W.coordinator);
    if (!joined) return null;
    for (let i = to; i < before; i++) if (is(text, i, W.speaker | W.person) || text.capital[i]) return null;
    return subject;
  }

  /** "The ministry" is the latest speaker whose name has that noun; "the group" the latest body. */
  private resolveShortForm(mention: Range): Speaker | null {
    const {text} = this;
    const noun = text.tokens.lower[mention.to - 1] as string;
    const {sentence} = text.tokens;
    const here = sentence[mention.from] as number;
    const bare = mention.to - mention.from === 2 || isSeat(text, mention.to - 2);
    let loose: Known | null = null;
    let poll: Known | null = null;
    for (let k = this.lastBefore(mention.from); k >= 0; k--) {
      const known = this.known[k] as Known;
      if (here - (sentence[known.at] as number) > SHORT_FORM_REACH) break;
      if (
        holdsWord(text, known.whole, noun) &&
        (bare || holdsWord(text, known.whole, text.tokens.lower[mention.from + 1] as string))
      ) {
        const inner = bodyWithin(text, known.whole, noun);
        const name = inner ?? known.range;
        if (!isShortForm(text, name) || name.to - name.from > mention.to - mention.from)
          return {name, description: inner ? null : describe(text, name, known.whole)};
        if (inner) continue;
      }
      if (!poll && this.isSamePoll(known, noun) && !isShortForm(text, known.range)) poll = known;
      if (
        !loose &&
        bare &&
        known.kind === kindOf(text, mention) &&
        isLooseNoun(text, mention.to - 1) &&
        text.capital[known.range.to - 1] &&
        !isOtherThanState(text, mention.to - 1, known.range)
      )
        loose = known;
    }
    if (poll) return {name: poll.range, description: null};
    const run = this.runWith(noun, mention.from);
    if (run) return {name: run, description: null};
    const before = !loose && bare && isLooseNoun(text, mention.to - 1) ? this.subjectBefore(mention.from) : null;
    if (before && kindOf(text, before) === kindOf(text, mention) && !isOtherThanState(text, mention.to - 1, before))
      return {name: before, description: null};
    return loose && {name: loose.range, description: describe(text, loose.range, loose.whole)};
  }

  /** "the survey" for "a Latana poll". */
  private isSamePoll({range, kind}: Known, noun: string): boolean {
    const {samePolls} = this.text.grammar.phrases;
    if (kind !== 'paper' || !samePolls.has(noun)) return false;
    for (let i = range.from; i < range.to; i++) if (isWord(this.text, i, samePolls)) return true;
    return false;
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
    // "Co-Chair of HAKI" is no name of HAKI's
    if (isAcronym(text, last) && isWord(text, run.to - 2, text.grammar.phrases.nameJoins)) return null;
    const name = withoutOwned(text, withoutOrigin(text, run), text.tokens.lower[last] as string);
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
