/** Function words and other closed lists that the constructions turn on, lower-cased, by what they do. */
export interface PhraseWords {
  /** What a modifier of a body ends in that says where it is: "Paris-based". */
  readonly seats: RegExp;
  /** Participles for those whom a poll asks: "people surveyed by Ipsos". */
  readonly asked: ReadonlySet<string>;
  /** Nouns for what is counted, behind "gave a". */
  readonly givenCounts: ReadonlySet<string>;
  /** Words that join a count to its figure: "a toll of". */
  readonly givenAs: ReadonlySet<string>;
  /** Words that join a figure to what is put: "put the dead at 61". */
  readonly at: ReadonlySet<string>;
  /** Verbs (lemmas) that need those words. */
  readonly puts: ReadonlySet<string>;
  /** Verbs by which a figure or paper is said to be somebody's: "the figure comes from". */
  readonly stems: ReadonlySet<string>;
  /** Forms of "see" and "watch", which only witnesses report by. */
  readonly sees: ReadonlySet<string>;
  /** Those who report what they see. */
  readonly witnesses: ReadonlySet<string>;
  /** Opens a reported clause: "said that". */
  readonly that: ReadonlySet<string>;
  /** "dismissed as rigged", "as police said". */
  readonly as: ReadonlySet<string>;
  /** Names who did what a passive tells: "confirmed by". */
  readonly by: ReadonlySet<string>;
  /** Before an infinitive. */
  readonly to: ReadonlySet<string>;
  /** Between a noun and what it belongs to. */
  readonly of: ReadonlySet<string>;
  /** Before a circumstance with a subject of its own: "with officials saying". */
  readonly with: ReadonlySet<string>;
  /** Joins two clauses. */
  readonly and: ReadonlySet<string>;
  /** "up to 50". */
  readonly up: ReadonlySet<string>;
  /** "Latana for TVN". */
  readonly forWord: ReadonlySet<string>;
  /** "went on to say". */
  readonly on: ReadonlySet<string>;
  /** "claims from". */
  readonly from: ReadonlySet<string>;
  /** Stands for a person, in a clause about them. */
  readonly who: ReadonlySet<string>;
  /** Prepositions that stay inside a name: "head of", "minister for". */
  readonly ofFor: ReadonlySet<string>;
  /** Prepositions before which a noun phrase goes on to the left across an article. */
  readonly ofForIn: ReadonlySet<string>;
  /** Prepositions that can join two nouns of one phrase. */
  readonly linksNouns: ReadonlySet<string>;
  /** Before a circumstance behind a name: "said Smith in Cairo". "At" is left out: "Smith at the clinic" is who he is. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Before what somebody spoke in or on: "in a statement". */
  readonly occasionPrepositions: ReadonlySet<string>;
  /** Always open a circumstance. */
  readonly timePrepositions: ReadonlySet<string>;
  /** "after the meeting": what follows names an occasion. */
  readonly spanPrepositions: ReadonlySet<string>;
  /** Prepositions that open no circumstance. */
  readonly noAdjunct: ReadonlySet<string>;
  /** Open what a passive reports: "was said to be". */
  readonly complements: ReadonlySet<string>;
  /** The same behind an agent: "ordered by the court to". */
  readonly agentComplements: ReadonlySet<string>;
  /** Open what a noun reports: "claims of". */
  readonly nounComplements: ReadonlySet<string>;
  /** Determiners that cannot stand for a noun. */
  readonly bareDeterminers: ReadonlySet<string>;
  /** Words of closed classes that can end a phrase all the same: "that", the month of May. */
  readonly finitePhraseEnds: ReadonlySet<string>;
  /** Relatives at which a phrase read backwards need not end. */
  readonly indefiniteEnds: ReadonlySet<string>;
  /** Open a plural subject. */
  readonly quantifiers: ReadonlySet<string>;
  /** Open a plural, so that a form in -s behind it is a noun. */
  readonly pluralOpeners: ReadonlySet<string>;
  /** Determiners that can be a subject alone: "many say". */
  readonly standAlone: ReadonlySet<string>;
  /** Want a verb in the third person. */
  readonly singularPronouns: ReadonlySet<string>;
  /** Stand for a person. */
  readonly hePronouns: ReadonlySet<string>;
  /** Stand for a person's own. */
  readonly hisPronouns: ReadonlySet<string>;
  /** Stand for a body's own. */
  readonly itsPronouns: ReadonlySet<string>;
  /** Stand for several, or for a body. */
  readonly theyPronouns: ReadonlySet<string>;
  /** Pronouns that stand for a speaker named before; "one" and "others" are speakers of their own. */
  readonly resolvedPronouns: ReadonlySet<string>;
  /** Open a mention that was named in full before: "the ministry". */
  readonly shortFormOpeners: ReadonlySet<string>;
  /** Speakers of a quotation's own sentences. */
  readonly firstPersons: ReadonlySet<string>;
  /** Who is told: "told him". */
  readonly objectPronouns: ReadonlySet<string>;
  /** Belong to the one who is told: "told Radio Vltava reporters". */
  readonly hearerNouns: ReadonlySet<string>;
  /** Times that need no preposition. */
  readonly dayWords: ReadonlySet<string>;
  /** The same between subject and verb. */
  readonly bareTimes: ReadonlySet<string>;
  /** Before a time behind a verb: "said late Monday". */
  readonly timeOpeners: ReadonlySet<string>;
  /** "earlier this week". */
  readonly earlierLater: ReadonlySet<string>;
  /** "later that day". */
  readonly timeLinks: ReadonlySet<string>;
  /** Before a time noun: "last week". */
  readonly timeQualifiers: ReadonlySet<string>;
  /** The same where the noun was cut off. */
  readonly nextTimes: ReadonlySet<string>;
  /** Between a participle and its "by": "released late Monday by". */
  readonly agentTimes: ReadonlySet<string>;
  /** Before a time between subject and verb. */
  readonly subjectTimes: ReadonlySet<string>;
  /** What such a time may begin with. */
  readonly timeStarts: ReadonlySet<string>;
  /** "as of Monday", but not "by Monday". */
  readonly deadlines: ReadonlySet<string>;
  /** Verbs before "to" that leave the infinitive a statement: "would like to add". */
  readonly wishes: ReadonlySet<string>;
  /** "in the wake of": a circumstance and no subject. */
  readonly aftermaths: ReadonlySet<string>;
  /** Open an indirect question. */
  readonly ifWords: ReadonlySet<string>;
  /** Open an intention: "vowed not to". */
  readonly infinitives: ReadonlySet<string>;
  /** Open a clause without a noun before its verb. */
  readonly questionWords: ReadonlySet<string>;
  /** Behind a preposition they begin a figure: "at least 50". */
  readonly atLeast: ReadonlySet<string>;
  /** Figures in words that a count or a poll gives. */
  readonly figureWords: ReadonlySet<string>;
  /** Irregular participles behind a paper: "a count taken over two weeks". */
  readonly reducedParticiples: ReadonlySet<string>;
  /** Irregular participles before "by": "a poll taken by". */
  readonly agentParticiples: ReadonlySet<string>;
  /** Nouns that say nothing of the body's own name: "the group" for Human Rights Watch. */
  readonly looseNouns: ReadonlySet<string>;
  /** Last words of names of bodies. */
  readonly bodyNames: ReadonlySet<string>;
  /** Small words inside a person's name. */
  readonly particles: ReadonlySet<string>;
  /** Small words, with the particles, inside a run of capitals. */
  readonly nameJoins: ReadonlySet<string>;
  /** The plainest verb of saying (lemma). */
  readonly sayVerbs: ReadonlySet<string>;
  /** What pollsters do with polls (lemmas). */
  readonly conductVerbs: ReadonlySet<string>;
  /** "wishes to state" (lemmas). */
  readonly wishVerbs: ReadonlySet<string>;
  /** Adjectives that often stand between an article and a name: "the new Siena poll". */
  readonly attributives: ReadonlySet<string>;
  /** Join a figure to the poll that it comes from: "38 percent in a Fox poll". */
  readonly takenFrom: ReadonlySet<string>;
  /** What somebody comes to by counting: "by the reckoning of". */
  readonly countNouns: ReadonlySet<string>;
  /** Nouns that go on with a poll named before: "the survey". */
  readonly samePolls: ReadonlySet<string>;
  /** Tie a person to where they come from: "the senator from". */
  readonly origin: ReadonlySet<string>;
}

/** How words show what they are by their endings, lower-cased. */
export interface Endings {
  /** Adverbs. */
  readonly adverb: string;
  /** Past forms and participles. */
  readonly past: string;
  /** Present participles. */
  readonly ing: string;
  /** Plurals of nouns. */
  readonly plural: string;
  /** Days of the week. */
  readonly weekday: string;
  /** The genitive as a token of its own. */
  readonly genitive: string;
  /** Nouns that a verb in the plural agrees with. */
  readonly pluralSubject: RegExp;
  /** Nouns that end like a plural and are none. */
  readonly singularInPlural: RegExp;
}
