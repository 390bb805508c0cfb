import type {Source} from './entries.ts';

/** Was there a body at a time (ISO day, month or year; `null`: any)? Both are compared as far as they are exact. */
export function existed({from, to}: Pick<Source, 'from' | 'to'>, date: string | null): boolean {
  if (date === null) return true;
  const isBefore = (one: string, other: string): boolean => {
    const length = Math.min(one.length, other.length);
    return one.slice(0, length) < other.slice(0, length);
  };
  return !(from !== null && isBefore(date, from)) && !(to !== null && isBefore(to, date));
}
