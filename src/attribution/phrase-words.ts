import type {Words} from '../text/word-lists.ts';

/** Function words and other closed lists that the constructions turn on, lower-cased, by what they do. */
export interface PhraseWords {
  /** What a modifier of a body ends in that says where it is: "Paris-based". */
  readonly seats: RegExp;
  /** Participles for those whom a poll asks: "people surveyed by Ipsos". */
  readonly asked: Words;
  /** Verbs (lemmas) that are no speech of persons beside a clause: "in taking 20 lives the attackers showed". */
  readonly shows: Words;
  /** What is said by those who keep silent: "said nothing about". */
  readonly silences: Words;
  /** Behind a verb of growing or falling: "grown to". */
  readonly changes: Words;
  /** Verbs of telling, in the forms that follow "failed to", "without" and "not". */
  readonly tellings: Words;
  /** What those do who do not tell, before "to". */
  readonly withholds: Words;
  /** Before what was not told: "without mentioning", "no mention". */
  readonly withoutWord: Words;
  /** The same before "of": "stopped short of saying". */
  readonly shortWord: Words;
  /** Denies of several that any of them spoke. */
  readonly neither: Words;
  /** Things that show something and answer for nothing. */
  readonly things: Words;
  /** Counts that answer only where the text tells whose they are. */
  readonly bareResults: Words;
  /** Verbs of voting hours: "after the polls closed" speaks of no survey. */
  readonly votingHours: Words;
  /** People by whom they back or where they live, whom polls ask. */
  readonly followers: Words;
  /** Shares of those whom a poll asks. */
  readonly shares: Words;
  /** Words between a speaker and a figure where the verb is left out: "the opposition more than 40". */
  readonly hedgers: Words;
  /** Nouns for what is counted, behind "gave a". */
  readonly givenCounts: Words;
  /** Words that join a count to its figure: "a toll of". */
  readonly givenAs: Words;
  /** Words that join a figure to what is put: "put the dead at 61". */
  readonly at: Words;
  /** Verbs (lemmas) that need those words. */
  readonly puts: Words;
  /** Verbs by which a figure or paper is said to be somebody's: "the figure comes from". */
  readonly stems: Words;
  /** Forms of "see" and "watch", which only witnesses report by. */
  readonly sees: Words;
  /** Those who report what they see. */
  readonly witnesses: Words;
  /** Opens a reported clause: "said that". */
  readonly that: Words;
  /** "dismissed as rigged", "as police said". */
  readonly as: Words;
  /** Names who did what a passive tells: "confirmed by". */
  readonly by: Words;
  /** Before an infinitive. */
  readonly to: Words;
  /** Between a noun and what it belongs to. */
  readonly of: Words;
  /** Before a circumstance with a subject of its own: "with officials saying". */
  readonly with: Words;
  /** Joins two clauses. */
  readonly and: Words;
  /** "up to 50". */
  readonly up: Words;
  /** "Latana for TVN". */
  readonly forWord: Words;
  /** "went on to say". */
  readonly on: Words;
  /** "claims from". */
  readonly from: Words;
  /** Stands for a person, in a clause about them. */
  readonly who: Words;
  /** Prepositions that stay inside a name: "head of", "minister for". */
  readonly ofFor: Words;
  /** Prepositions before which a noun phrase goes on to the left across an article. */
  readonly ofForIn: Words;
  /** Prepositions that can join two nouns of one phrase. */
  readonly linksNouns: Words;
  /** Before a circumstance behind a name: "said Smith in Cairo". "At" is left out: "Smith at the clinic" is who he is. */
  readonly placePrepositions: Words;
  /** Before "to" and what somebody else says: "contrary to reports". */
  readonly contrary: Words;
  /** Between a noun and its name: "a group called X". */
  readonly named: Words;
  /** "other than". */
  readonly other: Words;
  readonly than: Words;
  /** Behind the time of day: "at 06:20 am local time". */
  readonly clock: Words;
  /** Before a participle of speech that is not the subject's: "like saying". */
  readonly othersWords: Words;
  /** Before what somebody spoke in or on: "in a statement". */
  readonly occasionPrepositions: Words;
  /** Always open a circumstance. */
  readonly timePrepositions: Words;
  /** "after the meeting": what follows names an occasion. */
  readonly spanPrepositions: Words;
  /** Prepositions that open no circumstance. */
  readonly noAdjunct: Words;
  /** Open what a passive reports: "was said to be". */
  readonly complements: Words;
  /** The same behind an agent: "ordered by the court to". */
  readonly agentComplements: Words;
  /** Open what a noun reports: "claims of". */
  readonly nounComplements: Words;
  /** Determiners that cannot stand for a noun. */
  readonly bareDeterminers: Words;
  /** Words of closed classes that can end a phrase all the same: "that", the month of May. */
  readonly finitePhraseEnds: Words;
  /** Relatives at which a phrase read backwards need not end. */
  readonly indefiniteEnds: Words;
  /** Open a plural subject. */
  readonly quantifiers: Words;
  /** Open a plural, so that a form in -s behind it is a noun. */
  readonly pluralOpeners: Words;
  /** Determiners that can be a subject alone: "many say". */
  readonly standAlone: Words;
  /** Want a verb in the third person. */
  readonly singularPronouns: Words;
  /** Stand for a person. */
  readonly hePronouns: Words;
  /** Stand for a person's own. */
  readonly hisPronouns: Words;
  /** Stands for a body, or for nothing at all. */
  readonly itPronouns: Words;
  /** Stand for a body's own. */
  readonly itsPronouns: Words;
  /** Stand for several, or for a body. */
  readonly theyPronouns: Words;
  /** Pronouns that stand for a speaker named before; "one" and "others" are speakers of their own. */
  readonly resolvedPronouns: Words;
  /** Open a mention that was named in full before: "the ministry". */
  readonly shortFormOpeners: Words;
  /** Speakers of a quotation's own sentences. */
  readonly firstPersons: Words;
  /** Who is told: "told him". */
  readonly objectPronouns: Words;
  /** Belong to the one who is told: "told Radio Vltava reporters". */
  readonly hearerNouns: Words;
  /** Times that need no preposition. */
  readonly dayWords: Words;
  /** The same between subject and verb. */
  readonly bareTimes: Words;
  /** Before a time behind a verb: "said late Monday". */
  readonly timeOpeners: Words;
  /** "earlier this week". */
  readonly earlierLater: Words;
  /** What goes on with the telling at a sentence's start: "Afterwards police said". */
  readonly sequels: Words;
  /** "the next day". */
  readonly dayOrders: Words;
  /** "later that day". */
  readonly timeLinks: Words;
  /** Before a time noun: "last week". */
  readonly timeQualifiers: Words;
  /** The same where the noun was cut off. */
  readonly nextTimes: Words;
  /** Between a participle and its "by": "released late Monday by". */
  readonly agentTimes: Words;
  /** Before a time between subject and verb. */
  readonly subjectTimes: Words;
  /** What such a time may begin with. */
  readonly timeStarts: Words;
  /** "as of Monday", but not "by Monday". */
  readonly deadlines: Words;
  /** Verbs before "to" that leave the infinitive a statement: "would like to add". */
  readonly wishes: Words;
  /** "in the wake of": a circumstance and no subject. */
  readonly aftermaths: Words;
  /** Reporting nouns that report by a clause alone. */
  readonly opinions: Words;
  /** Behind a comma, open a list of some of those named before it: ", including France, …". */
  readonly listOpeners: Words;
  /** Open what belongs to a number before: "40 died, X said, including 12 children". */
  readonly partitives: Words;
  readonly giveVerbs: Words;
  /** Verbs whose object is a reporting noun: "made the claim that". */
  readonly makes: Words;
  /** Conjunctions that open no clause of time, reason or contrast. */
  readonly complementOpeners: Words;
  /** Open an indirect question. */
  readonly ifWords: Words;
  /** Open an intention: "vowed not to". */
  readonly infinitives: Words;
  /** Open a clause without a noun before its verb. */
  readonly questionWords: Words;
  /** Behind a preposition they begin a figure: "at least 50". */
  readonly atLeast: Words;
  /** Figures in words that a count or a poll gives. */
  readonly figureWords: Words;
  /** Irregular participles behind a paper: "a count taken over two weeks". */
  readonly reducedParticiples: Words;
  /** Irregular participles before "by": "a poll taken by". */
  readonly agentParticiples: Words;
  /** Nouns that say nothing of the body's own name: "the group" for Human Rights Watch. */
  readonly looseNouns: Words;
  /** Countries and capitals: "he" and "the minister" are none of them. Of names of several words the last. */
  readonly places: Words;
  /** Before accusations that nobody in particular makes. */
  readonly amid: Words;
  /** Loose nouns for those who are no body of the state, and words in the names of such bodies. */
  readonly groupNouns: Words;
  readonly stateBodies: Words;
  /** Last words of names of bodies. */
  readonly bodyNames: Words;
  /** Verbs of counting that are said of places too: "Bihar recorded 12 deaths". */
  readonly befalls: Words;
  /** What a place records, and what is a place. */
  readonly tolls: Words;
  readonly territories: Words;
  /** Small words inside a person's name. */
  readonly particles: Words;
  /** Small words, with the particles, inside a run of capitals. */
  readonly nameJoins: Words;
  /** The plainest verb of saying (lemma). */
  readonly sayVerbs: Words;
  /** What pollsters do with polls (lemmas). */
  readonly conductVerbs: Words;
  /** "wishes to state" (lemmas). */
  readonly wishVerbs: Words;
  /** Adjectives that often stand between an article and a name: "the new Siena poll". */
  readonly attributives: Words;
  /** Join a figure to the poll that it comes from: "38 percent in a Fox poll". */
  readonly takenFrom: Words;
  /** What somebody comes to by counting: "by the reckoning of". */
  readonly countNouns: Words;
  /** Nouns that go on with a poll named before: "the survey". */
  readonly samePolls: Words;
  /** What follows "polling" where votes are cast. */
  readonly votingPlaces: Words;
  /** What tells a result that there would be, were a vote held today. */
  readonly would: Words;
  /** What heads of bodies do: "who led the mission". */
  readonly leadVerbs: Words;
  /** Tie a person to where they come from: "the senator from". */
  readonly origin: Words;
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
