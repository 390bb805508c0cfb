/** Where in the record a reader is, as the address's fragment tells: the start, a country, or an entry. */
export type RecordPlace = {view: 'start'} | {view: 'country'; code: string} | {view: 'entry'; id: string};

/** Fragment under which sources of no one country are listed. */
export const INTERNATIONAL = 'int';

/** Reads a fragment with or without `#`, encoded or not: `#kz`, `#kz/2019-06-09-presidential`. */
export function readAddress(fragment: string): RecordPlace {
  const id = decode(fragment.replace(/^#/, '')).trim();
  if (id === '') return {view: 'start'};
  if (/^[a-z]{2}$/i.test(id)) return {view: 'country', code: id.toUpperCase()};
  if (id === INTERNATIONAL) return {view: 'country', code: INTERNATIONAL};
  return {view: 'entry', id};
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray per cent sign: somebody's own typing.
    return text;
  }
}

/** The address of an entry or, with a lower-case code, of a country. Slashes stay as they are: they read better. */
export function addressOf(id: string): string {
  return `#${encodeURIComponent(id).replaceAll('%2F', '/')}`;
}
