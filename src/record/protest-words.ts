import {TokenKind, type Tokens} from '../text/tokens.ts';
import type {RecordEvent} from './entries.ts';
import {nameKey} from './fold-name.ts';

/** Words of event names that every protest shares. */
const COMMON =
  /^(?:protests?|rallies|rally|march|unrest|violence|demonstrations?|post|election|elections|presidential|against|after|over|before|the|of|in|and|from|on|for|at|its|their|early|to|around|first|wave|killings?|arrests?|shootings?|shooting|deaths?|crackdown|dispersal|riots?|since|police|action|nationwide|mass|january|february|april|may|june|july|august|september|october|november|december|\d+)$/;

/** The folded words of a protest's name that tell it from others of its country; none for a vote. */
export function tellingWords({type, name}: RecordEvent, countryName: string): string[] {
  if (type !== 'protest') return [];
  const country = nameKey(countryName).split(' ');
  return nameKey(name)
    .split(' ')
    .filter((word) => word.length > 2 && !COMMON.test(word) && !country.includes(word));
}

/** The folded words between two tokens, parts of joined words and of hashtags among them. */
export function foldedWords({kind, lower}: Tokens, first: number, end: number): Set<string> {
  const words = new Set<string>();
  for (let i = first; i < end; i++)
    if (kind[i] === TokenKind.word) for (const word of nameKey(lower[i] as string).split(' ')) words.add(word);
  return words;
}
