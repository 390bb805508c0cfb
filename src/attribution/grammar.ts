import type {Lexicon} from './lexicon.ts';
import type {Words} from '../text/word-lists.ts';
import type {Endings, PhraseWords} from './phrase-words.ts';

/** What a word can be; a word's entry holds the sum of all that apply. */
export const WordClass = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  pronoun: 1 << 2,
  relative: 1 << 3,
  be: 1 << 4,
  have: 1 << 5,
  modal: 1 << 6,
  /** Finite verbs that are no cues, so that a subject is not read across them. */
  verb: 1 << 7,
  preposition: 1 << 8,
  coordinator: 1 << 9,
  subordinator: 1 << 10,
  time: 1 << 11,
  adverb: 1 << 12,
  title: 1 << 13,
  /** Papers and counts that speak: "figures", "report". */
  document: 1 << 14,
  poll: 1 << 15,
  /** Nouns that name speakers: "officials", "police". */
  speaker: 1 << 16,
  /** Nouns for one person: "spokesman", "minister". */
  person: 1 << 17,
  /** Nouns for a body: "ministry", "group". */
  body: 1 << 18,
  /** "but", "while", "although": what follows a comma and these is a clause of its own. */
  contrast: 1 << 19,
  negation: 1 << 20,
  /** "reportedly", "allegedly". */
  hedge: 1 << 21,
  /** Nouns that report: "claims", "allegations", "statement". */
  noun: 1 << 22,
  /** A form of address before a surname, and pronouns of the first and second person. */
  first: 1 << 23,
  /** Where a speaker spoke or what in: "statement", "interview", "conference". */
  occasion: 1 << 24,
  /** Those a poll asks: "voters", "respondents", "percent". */
  respondent: 1 << 25,
  /** Numerals in words: "nine", "dozens". */
  numeral: 1 << 26,
  /** "alleged", "so-called": adjectives that keep a distance from the noun they stand before. */
  doubt: 1 << 27,
  /** Verbs that tell whose a figure is in some constructions only: "comes from", "saw", "surveyed by". */
  origin: 1 << 28,
} as const;

/** What may follow a cue verb as the reported passage. */
export const Takes = {
  /** A clause with or without "that", and a quotation. */
  clause: 1,
  /** A clause only after "that"; a quotation. */
  that: 2,
  /** A noun phrase: "condemned the vote". */
  object: 4,
  /** "described X as Y", "called X Y". */
  predicate: 8,
  /** "vowed to". */
  infinitive: 16,
  /** One who is told comes first: "told reporters". */
  hearer: 32,
  /** Stands after or inside what it reports: "…, police said." */
  aside: 64,
  /** Documents and counts only: "the count gave". */
  document: 128,
  /** A figure as the object of counting: "recorded 351 deaths", "put turnout at". */
  count: 512,
  /** With `count`, but for ballots: "counts 833 prisoners" is a figure, "counted 4,000 ballots" is work. The figure follows at once. */
  standing: 1024,
  /** "accused X of Y", "blamed X for Y". */
  charge: 256,
} as const;

export type Stance = 'neutral' | 'claimed' | 'denied';

/** A verb that reports. */
export interface CueVerb {
  lemma: string;
  takes: number;
  stance: Stance;
  /** The article keeps its distance by choosing the verb: "claimed", "alleged". */
  hedged: boolean;
  /** 0 to 1: how surely the verb reports speech when the construction fits. */
  weight: number;
  /** Words that must follow: "for" in "called for", "out" in "pointed out". */
  particles: readonly string[];
}

/** The forms of a verb, as far as they matter. */
export const Form = {base: 1, third: 2, past: 4, participle: 8, ing: 16} as const;

export interface CueForm {
  form: number;
  verbs: readonly CueVerb[];
  /** The form is a noun as well ("claims", "reports"): it needs a subject right before it and a passage after. */
  alsoNoun: boolean;
}

/** One entry of the lexicon. */
export interface WordEntry {
  classes: number;
  cue: CueForm | null;
}

/** A construction, with the reason for its confidence and a passage each that it should find and leave alone. */
export interface AttributionRule {
  id: string;
  /** 0 to 1: the share of named sources that were right in readings of news texts, rounded to a twentieth. */
  confidence: number;
  reason: string;
  finds: {text: string; source: string | null; content: string};
  ignores: string;
}

/** All that the reading of attributions needs to know of one language. */
export interface AttributionGrammar {
  readonly words: Lexicon;
  /** What the engine needs of each rule, by id. */
  readonly rules: ReadonlyMap<string, Pick<AttributionRule, 'confidence'>>;
  /** Phrases that give a source after them ("according to", "in the words of") by their first word, a preposition. */
  readonly accordingTo: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Nouns for what is claimed and not established: "allegations". */
  readonly contestedNouns: Words;
  /** Names of months that are other words without their capital: "march". */
  readonly capitalTimes: Words;
  /** What is counted in an election, without anybody's saying so: "votes". */
  readonly ballots: Words;
  /** What is won or lost, so that "claimed 84 seats" and "claimed 15 lives" report nothing. */
  readonly winnings: Words;
  /** Verbs (lemmas) that win or take what they have for their object: "claim". */
  readonly claimsWins: Words;
  /** Participles that tie a speaker to somebody with "to": "doctors linked to the opposition". */
  readonly linked: Words;
  /** Words that stand for what is said and open its clause: "what officials called a farce". */
  readonly freeRelatives: Words;
  /** Verbs (lemmas) of passing on what somebody else says: "cite". */
  readonly citing: Words;
  /** Words before a cited source that take the citation back: "without citing". */
  readonly withoutCiting: Words;
  /** Writes out whose somebody is: ("chairman", "the Board") gives "chairman of the Board" with `isRole`, else "the Board’s chairman". */
  readonly writeOwned: (owned: string, owner: string, isRole: boolean) => string;
  /** Below this the article itself is named as the source of a claim. */
  readonly threshold: number;
  /** The same for judgements: a verb that judges is a weak sign of speech but a strong one of who judges. */
  readonly judgementThreshold: number;
  readonly phrases: PhraseWords;
  readonly endings: Endings;
}
