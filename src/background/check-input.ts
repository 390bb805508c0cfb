import type {ArticleInput} from '../notes/reading.ts';

/** UTF-16 units of article text that are read; the longest reports news sites carry stay below a tenth of it. */
const LONGEST_TEXT = 5_000_000;
const LONGEST_FIELD = 10_000;

/** An article as a page sent it, checked: a page's text reaches the worker, and nothing else of it does. Throws on anything odd. */
export function checkArticleInput(value: unknown): ArticleInput {
  if (typeof value !== 'object' || value === null) throw new Error('That is no article.');
  const {text, breaks, url, title, published, language, eventId} = value as Record<string, unknown>;
  if (typeof text !== 'string' || text.length > LONGEST_TEXT) throw new Error('The text is too long to be read.');
  if (!isAscending(breaks, text.length)) throw new Error('The text came without its paragraphs.');
  return {
    text,
    breaks,
    url: shortText(url),
    title: shortText(title),
    published: shortText(published),
    language: shortText(language),
    ...(typeof eventId === 'string' && eventId.length < LONGEST_FIELD && {eventId}),
  };
}

function isAscending(value: unknown, most: number): value is number[] {
  if (!Array.isArray(value)) return false;
  let last = 0;
  for (const offset of value as unknown[]) {
    if (typeof offset !== 'number' || !Number.isInteger(offset) || offset < last || offset > most) return false;
    last = offset;
  }
  return true;
}

function shortText(value: unknown): string | null {
  return typeof value === 'string' && value.length <= LONGEST_FIELD ? value : null;
}
