import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {InputError} from './errors.ts';

export type JsonObject = Record<string, unknown>;

/**
 * Answers standard input line by line, in order, on standard output. A line that cannot be read or answered yields
 * `{"id", "error"}` in its place; the exit status is 1 when there was one.
 */
export async function answerLines(answer: (line: JsonObject) => object): Promise<number> {
  let status = 0;
  for await (const line of createInterface({input: process.stdin, crlfDelay: Infinity})) {
    if (line.trim() === '') continue;
    const reply = answerLine(line, answer);
    if ('error' in reply) status = 1;
    if (!process.stdout.write(`${JSON.stringify(reply)}\n`)) await once(process.stdout, 'drain');
  }
  return status;
}

function answerLine(line: string, answer: (line: JsonObject) => object): object {
  let id: unknown = null;
  try {
    const object = parseObject(line);
    id = object['id'] ?? null;
    if (id === null) throw new InputError('no "id"');
    return {id, ...answer(object)};
  } catch (error) {
    if (!(error instanceof InputError)) console.error(error);
    return {id, error: error instanceof Error ? error.message : String(error)};
  }
}

function parseObject(line: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError('not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputError('not a JSON object');
  return value as JsonObject;
}

/** A line's text under `key`; throws where it is missing or something else. */
export function requiredText(line: JsonObject, key: string): string {
  const value = line[key];
  if (typeof value !== 'string') throw new InputError(value === undefined ? `no "${key}"` : `"${key}" is no string`);
  return value;
}

/** A line's text under `key`, `null` where it is missing or null; throws where it is something else. */
export function optionalText(line: JsonObject, key: string): string | null {
  return line[key] === undefined || line[key] === null ? null : requiredText(line, key);
}

/** An ISO day, or the month or year alone where no more is known; throws where there is none of them. */
export function isoDate(value: string): string {
  return /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) ? value : isoDay(value);
}

/** A line's year under `key`, as number or text; `null` where it is missing or null; throws where it is no year. */
export function optionalYear(line: JsonObject, key: string): number | null {
  const value = line[key];
  if (value === undefined || value === null) return null;
  const year = typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value;
  if (typeof year === 'number' && Number.isInteger(year) && year >= 1900 && year <= 2100) return year;
  throw new InputError(`"${key}" is no year (YYYY)`);
}

/** An ISO day out of a date or a time stamp; throws where there is none. */
export function isoDay(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T| )/.exec(value)?.[0];
  if (!day || Number.isNaN(Date.parse(day)) || !new Date(day).toISOString().startsWith(day)) {
    throw new InputError(`"${value}" is no date (YYYY-MM-DD)`);
  }
  return day;
}
