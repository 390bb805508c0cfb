import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {articleFromHtml} from '../../src/cli/article-from-html.ts';
import {openPacks} from '../../src/cli/open-packs.ts';
import {loadEngines} from '../../src/cli/load-engines.ts';
import {readArticle} from '../../src/notes/read-article.ts';
import type {ReadClaim, Reading} from '../../src/notes/reading.ts';

export const FOLDER = 'tests/articles';

/** A claim as a careful reader of the article sees it. */
export interface ExpectedClaim {
  text: string;
  type: string;
  value: number | null;
  valueMax?: number;
  source: string | null;
  /** Record entry of the source. */
  sourceId: string | null;
  /** Where it is about another event than the article; null: about none that the record knows. */
  event?: string | null;
  /** `ABOUT:ENTRY` of notes that must be among those shown. */
  notes: string[];
}

export interface Expectation {
  /** False: a page that holds no article. */
  article: boolean;
  event: string | null;
  claims: ExpectedClaim[];
  /** Where Whence is still wrong, with the reason as far as it is known. One that no longer happens has to go. */
  known?: {problem: string; because: string}[];
}

/** Names of the bundled articles. */
export function slugs(): string[] {
  return readdirSync(FOLDER, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && existsSync(join(FOLDER, entry.name, 'article.html')))
    .map(({name}) => name)
    .sort();
}

let record: ReturnType<typeof openPacks> | null = null;

/** What Whence makes of a bundled article; null where it finds none on the page. */
export function readBundled(slug: string): Reading | null {
  const html = readFileSync(join(FOLDER, slug, 'article.html'), 'utf8');
  const input = articleFromHtml(html, `https://news.example/${slug}`);
  record ??= openPacks();
  return input && readArticle(input, loadEngines(), record);
}

/** What Whence finds, in the form of an expectation: a draft to be checked by eye. */
export function draft(reading: Reading | null): Expectation {
  if (!reading) return {article: false, event: null, claims: []};
  const own = reading.event?.id ?? null;
  return {article: true, event: own, claims: reading.claims.map((claim) => draftClaim(claim, own))};
}

function draftClaim(
  {claim, text, attribution, sourceId, event, relation, notes}: ReadClaim,
  own: string | null,
): ExpectedClaim {
  // A vote that only shares the claim's year is nothing that it is about.
  const id = relation === 'same-year' ? null : (event?.id ?? null);
  return {
    text,
    type: claim.type,
    value: claim.value,
    ...(claim.valueMax === null ? {} : {valueMax: claim.valueMax}),
    source: attribution.name ?? attribution.mention,
    sourceId,
    ...(id === own ? {} : {event: id}),
    notes: notes.map(({about, entry}) => `${about}:${entry}`),
  };
}

/** Every way in which `found` departs from `expected`, one sentence each. */
export function compare(expected: Expectation, found: Expectation): string[] {
  const problems: string[] = [];
  if (expected.article !== found.article) problems.push(found.article ? 'read as an article' : 'no article found');
  if (expected.event !== found.event) problems.push(`event is ${found.event}, not ${expected.event}`);
  const rest = [...found.claims];
  for (const claim of expected.claims) {
    const at = rest.findIndex(({text}) => text.includes(claim.text) || claim.text.includes(text));
    const match = at < 0 ? null : rest.splice(at, 1)[0];
    if (match) problems.push(...compareClaims(claim, match).map((problem) => `“${claim.text}”: ${problem}`));
    else problems.push(`“${claim.text}” (${claim.type}) is not found`);
  }
  return [...problems, ...rest.map(({text, type}) => `“${text}” (${type}) is no claim`)];
}

function compareClaims(expected: ExpectedClaim, found: ExpectedClaim): string[] {
  const fields = ['type', 'value', 'valueMax', 'source', 'sourceId', 'event'] as const;
  return [
    ...fields
      .filter((field) => !agrees(field, expected[field], found[field]))
      .map((field) => `${field} is ${inWords(field, found[field])}, not ${inWords(field, expected[field])}`),
    ...expected.notes.filter((note) => !found.notes.includes(note)).map((note) => `no note ${note}`),
  ];
}

function inWords(field: keyof ExpectedClaim, value: unknown): string {
  return field === 'event' && value === undefined ? 'the article’s own' : JSON.stringify(value ?? null);
}

/** Names agree where one holds all words of the other: "the commission’s chair" and "Lidia Yermoshina" do not. */
function agrees(field: keyof ExpectedClaim, expected: unknown, found: unknown): boolean {
  if (field !== 'source' || typeof expected !== 'string' || typeof found !== 'string') return expected === found;
  const [a, b] = [wordsOf(expected), wordsOf(found)];
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  return fewer.size > 0 && [...fewer].every((word) => more.has(word));
}

function wordsOf(name: string): Set<string> {
  const words =
    name
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !['the', 'a', 'an', 'of', 'its', 'their'].includes(word)));
}

export function expectationOf(slug: string): Expectation {
  return JSON.parse(readFileSync(join(FOLDER, slug, 'expected.json'), 'utf8')) as Expectation;
}
