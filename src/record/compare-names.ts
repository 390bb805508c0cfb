import {nameKey, soundKey} from './fold-name.ts';

/** Words of a name that do not tell one bearer from another. */
const EMPTY: ReadonlySet<string> = new Set(
  'the a of for and mr mrs ms dr sir president former prime minister candidate party opposition leader ruling her his de la el al bin ibn von van incumbent rival challenger premier general sen gov his jr sr'.split(
    ' ',
  ),
);

function wordsOf(name: string): string[] {
  return nameKey(name)
    .split(' ')
    .filter((word) => word.length > 1 && !EMPTY.has(word));
}

/**
 * Do two names mean one person, in whatever romanisation? True where the surnames (last words) sound alike and no
 * other word contradicts: "Tokayev" and "Kassym-Jomart Toqaev", but not "Nursultan" and "Dariga Nazarbayev".
 */
export function samePerson(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  if (shorter.length === 0) return false;
  const sounds = longer.map(soundKey);
  // Two letters tell somebody only beside another name, and where they are the same: "Xi Jinping".
  const isShared = (word: string): boolean =>
    word.length > 2 ? sounds.includes(soundKey(word)) : shorter.length > 1 && longer.includes(word);
  const matched = shorter.filter(isShared);
  if (shorter.length === 1) return matched.length === 1 && isSurname(sounds, soundKey(shorter[0] as string));
  return matched.length >= Math.min(2, shorter.length);
}

/** Do two names have two words or more in common, letter for letter? */
export function shareWords(a: string, b: string): boolean {
  const words = wordsOf(b);
  return wordsOf(a).filter((word) => words.includes(word)).length >= 2;
}

/** A name given alone is a surname: the last word, or the first where the family name leads. */
function isSurname(sounds: readonly string[], sound: string): boolean {
  return sounds.at(-1) === sound || (sounds.length > 1 && sounds[0] === sound) || sounds.at(-2) === sound;
}

/** Do two names mean one party? Its initials and bracketed short forms count as names. */
export function sameParty(a: string, b: string): boolean {
  const [left, right] = [formsOf(a), formsOf(b)];
  return left.some((form) => right.includes(form));
}

/** Words that give no letter to a short form. */
const LINKS = /^(?:|a|and|for|of|the|in|to)$/;

function formsOf(name: string): string[] {
  const inBrackets = [...name.matchAll(/[([]([^)\]]{1,100})[)\]]/g)].map((match) => match[1] as string);
  const outside = name.replace(/[([][^)\]]{0,100}[)\]]/g, '');
  // Lists name their parties one after another: "Fidesz -- Hungarian Civic Party / Christian Democrats".
  const parts = outside.split(/ (?:--|–|—|\/) |: /);
  const forms = [outside, ...(parts.length > 1 ? parts : []), ...inBrackets].flatMap((form) => {
    const words = wordsOf(form);
    // "Bangladesh Nationalist Party" is the BNP, "Law and Justice" is not the LJ.
    const whole = nameKey(form)
      .split(' ')
      .filter((word) => !LINKS.test(word));
    const initials = [words, whole]
      .filter(({length}) => length > 2)
      .map((each) => each.map((word) => word[0]).join(''));
    return [words.join(' '), ...initials];
  });
  return forms.filter((form) => form.length > 1);
}

/** Words of which a party's name has one or two: "Democratic Party of Kosovo" is not the "Democratic League of Kosovo". */
const PARTY_KINDS = /\b(?:party|league|alliance|union|movement|front|coalition|bloc|congress|forum|action)\b/g;

/** Do two names tell of different kinds of parties? False where one of them tells none. */
export function differInKind(a: string, b: string): boolean {
  const kindsOf = (name: string): readonly string[] => name.toLowerCase().match(PARTY_KINDS) ?? [];
  const [left, right] = [kindsOf(a), kindsOf(b)];
  return left.length > 0 && right.length > 0 && !left.some((kind) => right.includes(kind));
}
