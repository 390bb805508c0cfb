import type {Source} from './entries.ts';
import {isAfter} from './is-after.ts';

/** Was there a body at a time (ISO day, month or year; `null`: any)? Both are compared as far as they are exact. */
export function existed({from, to}: Pick<Source, 'from' | 'to'>, date: string | null): boolean {
  if (date === null) return true;
  return !(from !== null && isAfter(from, date)) && !(to !== null && isAfter(date, to));
}
