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
  const places = findPlaces(tokenise({text: words, breaks: [words.length]}, MATCHING_WORDS), gazetteer);
  return {
    ...claim,
    named: [...new Set(places.flatMap(({codes}) => (codes.length === 1 ? codes : [])))],
    isLocal: places.some(({kind}) => kind === 'city' || kind === 'region'),
  };
}
