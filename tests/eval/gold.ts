import {existsSync, readFileSync} from 'node:fs';

export interface GoldClaim {
  start: number;
  end: number;
  key: string;
  type: string;
  value: number | null;
  valueMax?: number | null;
  unit?: string | null;
  approx?: boolean;
  source: string | null;
  /** The other annotator's source and subject, where the two differ. */
  sourceOr?: string | null;
  subject: string | null;
  subjectOr?: string | null;
  hedged?: boolean;
  country: string | null;
  year: number | null;
  optional?: boolean;
}

export interface GoldText {
  id: string;
  text: string;
  url?: string;
  claims?: GoldClaim[];
}

export interface PredictedClaim {
  start: number;
  end: number;
  text: string;
  type: string;
  value: number | null;
  valueMax: number | null;
  unit: string | null;
  approx: boolean;
  source: string | null;
  subject: string | null;
  hedged: boolean;
  country: string | null;
  year: number | null;
}

/** The objects of a file of JSON lines; throws a sentence where the file is missing. */
export function readLines<T>(file: string): T[] {
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

export function toLines(objects: readonly object[]): string {
  return objects.map((object) => `${JSON.stringify(object)}\n`).join('');
}

/** What the command line is asked about a text: with the day in its address or id, where there is one. */
export function question({id, text, url}: GoldText): object {
  const published = /(?:19|20)\d\d-\d\d-\d\d/.exec(`${url ?? ''} ${id}`)?.[0];
  return {id, text, ...(url?.startsWith('http') ? {url} : {}), ...(published ? {published} : {})};
}
