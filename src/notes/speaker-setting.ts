import type {SpeakerSetting, Speaker} from '../record/look-up-source.ts';
import {findPlaces, type Gazetteer} from '../record/match-gazetteer.ts';
import {tokenise} from '../text/tokens.ts';
import {MATCHING_WORDS} from './matching-words.ts';

/** Characters of a speaker's words in which places are looked for. */
const MOST_CHARACTERS = 600;

/** Where and when a speaker spoke: what is known of the claim, with the places that the speaker's own words name. */
export function speakerSetting(
  {mention, name, description}: Pick<Speaker, 'name' | 'description'> & {mention: string | null},
  claim: Pick<SpeakerSetting, 'country' | 'date' | 'isResult' | 'isJudgement'>,
  gazetteer: Gazetteer,
): SpeakerSetting {
  const words = [name, mention, description].filter(Boolean).join(' | ').slice(0, MOST_CHARACTERS);
  const tokens = tokenise({text: words, breaks: [words.length]}, MATCHING_WORDS);
  // Acronyms of bodies are used in many countries: "INEC" of Tanzania's is not Nigeria's.
  const places = findPlaces(tokens, gazetteer).filter(
    ({kind, codes, first, end}) =>
      kind !== 'institution' ||
      !claim.country ||
      codes.includes(claim.country) ||
      !/^[A-Z]{2,}$/.test(words.slice(tokens.start[first], tokens.end[end - 1])),
  );
  const local = places.filter(({kind}) => kind === 'city' || kind === 'region');
  const written = local.map(({first, end}) => words.slice(tokens.start[first], tokens.end[end - 1]));
  return {
    ...claim,
    named: [...new Set(places.flatMap(({codes}) => (codes.length === 1 ? codes : [])))],
    isLocal: local.length > 0,
    // A body's seat is not what it speaks of: "the Geneva-based group".
    places: [...new Set(written)].filter((place) => !words.includes(`${place}-based`)),
    words,
  };
}
