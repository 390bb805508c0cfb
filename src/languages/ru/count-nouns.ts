import type {RussianFigure} from './read-figures.ts';
import type {RussianText} from './russian-text.ts';
import type {WordClass} from './word-lists.ts';

/** What stands behind a figure: what it counts, or `null` where it stands bare; `other` for what we do not count. */
export interface Counted {
  noun: WordClass | 'other' | null;
  /** Token behind the noun, or behind the figure where it stands bare. */
  to: number;
}

const NOUNS: ReadonlySet<WordClass> = new Set([
  ...(['votes', 'voters', 'ballots', 'stations', 'respondents', 'people', 'marchers', 'officers', 'seats'] as const),
  ...(['candidates', 'observers', 'protocols', 'days', 'months', 'years', 'money'] as const),
]);
/** Adjectives between a figure and its noun: "2143 избирательных участка", "десятки мирных демонстрантов". */
const ADJECTIVE = /(?:[ыи]х|[ыи]м|[ыи]ми|ого|его|ая|ую|[ыи]й|ой|ое|ые|ие)$/;
const MOST_ADJECTIVES = 2;
/** Short words that cannot be what is counted: the figure before them stands bare. */
const FUNCTION = new Set(
  `в во на с со из от до по за о об при для к у и а но или что как из-за после перед между под над без около через
   против не уже еще было были был была стало составил составила раз из-под же ли которые который либо также более менее
   вместо больше меньше там это этого`
    .trim()
    .split(/\s+/),
);

/** Reads the noun that a figure counts. */
export function countedBy(text: RussianText, figure: RussianFigure): Counted {
  const {words, classes, tokens} = text;
  let at = figure.to;
  for (let step = 0; step <= MOST_ADJECTIVES; step++, at++) {
    const word = words[at] ?? '';
    if (!/^\p{L}/u.test(word) || tokens.sentence[at] !== tokens.sentence[figure.from]) break;
    const found = classes[at] ?? null;
    if (found && NOUNS.has(found)) return {noun: found, to: at + 1};
    // "сотни раненых", "12 задержанных": the participle is the noun.
    const isParticiple = found === 'hurt' || found === 'detain';
    if (
      isParticiple &&
      /(?:[ыи]х|[ыи]м|[ыи]ми|жертв|жертвах|жертвы)$/.test(word) &&
      !NOUNS.has(classes[at + 1] as WordClass)
    )
      return {noun: 'people', to: at + 1};
    // "60% акций": shares of a company; a count of rallies is no claim either.
    if (found === 'crowdNoun') return {noun: 'other', to: at + 1};
    if (FUNCTION.has(word) || (found && !ADJECTIVE.test(word))) break;
    if (!ADJECTIVE.test(word) || step === MOST_ADJECTIVES)
      return isVerb(word) ? bare(figure) : {noun: 'other', to: at + 1};
  }
  return bare(figure);
}

const bare = (figure: RussianFigure): Counted => ({noun: null, to: figure.to});

const VERB = /(?:ал|ял|ил|ел|ла|ло|ли|лся|лась|лись|ены|аны|яют|ают|ят|ут|ены)$/;
/** Words of these endings right behind a figure are verbs: "40 тысяч пришли". */
export function isVerb(word: string): boolean {
  return word.length > 3 && VERB.test(word);
}
