import type {PageInfo} from '../notes/reading.ts';

/** Bytes of structured data above which it is not parsed: a catalogue, not an article's description. */
const LONGEST_JSON = 300_000;

/** schema.org types that describe an article; sites use many subtypes, most ending so. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|Report|Blog)$/;

/** Where pages give their first publication, most reliable first. Dates of modification are not asked. */
const DATE_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'citation_publication_date',
  'publication_date',
  'publish_date',
  'publishdate',
  'publish-date',
  'pubdate',
  'pub_date',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'cse_publication_date',
  'bt:pubdate',
  'iso-8601-publish-date',
  'displaydate',
  'published',
  'published_at',
  'date_published',
  'rnews:datepublished',
  'date',
];

/** Title, first publication (ISO day), declared language and canonical address of a page. */
export function pageInfo(document: Document, url: string | null): PageInfo {
  return describePage(document, url).info;
}

/** What a page says of its article; `description` is often the standfirst. */
export interface PageDescription {
  info: PageInfo;
  description: string | null;
}

/** The same, with the page's description of its article. */
export function describePage(document: Document, url: string | null): PageDescription {
  const described = describedArticle(document);
  const metas = metaValues(document);
  return {
    info: {
      url: canonicalUrl(document, url),
      title: titleOf(document, metas, described),
      published: publishedOn(document, metas, described, url),
      language: languageOf(document, metas, described),
    },
    description: tidy(metas.get('og:description') ?? metas.get('description') ?? ''),
  };
}

type Json = Record<string, unknown>;

/** The article's own description among the page's JSON-LD, or null. */
function describedArticle(document: Document): Json | null {
  let found: Json | null = null;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_JSON) continue;
    for (const item of parseItems(text)) {
      if (!isArticleType(item['@type'])) continue;
      if (typeof item.datePublished === 'string') return item;
      found ??= item;
    }
  }
  return found;
}

/** Every object at the usual places of a JSON-LD block: the root, arrays, `@graph`, `mainEntity`. */
function parseItems(text: string): Json[] {
  let root: unknown;
  try {
    // Some sites wrap the block in comments or CDATA, or leave raw line ends in strings.
    root = JSON.parse(
      text
        .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g, '')
        .replace(/[\n\r\t]+/g, ' '),
    );
  } catch {
    // Malformed structured data is common; the page's other signs are used.
    return [];
  }
  const items: Json[] = [];
  const queue: unknown[] = [root];
  while (queue.length > 0 && items.length < 200) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, 100));
    else if (typeof value === 'object' && value !== null) {
      const item = value as Json;
      items.push(item);
      queue.push(item['@graph'], item.mainEntity, item.mainEntityOfPage);
    }
  }
  return items;
}

function isArticleType(type: unknown): boolean {
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.some((name) => typeof name === 'string' && ARTICLE_TYPE.test(name));
}

/** First value of each `<meta>` by its lower-cased name, property or itemprop. */
function metaValues(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content || content.length > 2000) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = meta.getAttribute(attribute)?.toLowerCase();
      if (key && !values.has(key)) values.set(key, content);
    }
  }
  return values;
}

function titleOf(document: Document, metas: Map<string, string>, described: Json | null): string | null {
  const headline = typeof described?.headline === 'string' ? described.headline : null;
  const heading = onlyText(document.querySelectorAll('h1'));
  const given = metas.get('og:title') ?? headline ?? metas.get('twitter:title') ?? metas.get('dc.title');
  const title = tidy(given ?? heading ?? document.title);
  // "Headline - Paper": where the page's own heading begins the longer form, the heading is the title.
  if (title && heading && heading.length >= 15 && title.startsWith(heading)) return heading;
  return title;
}

/** Text of the one element there is; several headings say nothing. */
function onlyText(elements: ArrayLike<Element>): string | null {
  return elements.length === 1 ? tidy(elements[0]?.textContent ?? '') : null;
}

function tidy(text: string): string | null {
  const decoded = text
    .replace(/&(amp|quot|#0?39|apos|nbsp);/g, (_, name: string) => ({amp: '&', quot: '"', nbsp: ' '})[name] ?? "'")
    .replace(/\s+/g, ' ')
    .trim();
  return decoded === '' ? null : decoded.slice(0, 500);
}

function publishedOn(
  document: Document,
  metas: Map<string, string>,
  described: Json | null,
  url: string | null,
): string | null {
  const candidates = [
    described?.datePublished,
    ...DATE_META.map((name) => metas.get(name.toLowerCase())),
    ...timeElements(document),
    described?.dateCreated,
    dateInUrl(url),
  ];
  for (const candidate of candidates) {
    const day = typeof candidate === 'string' ? isoDay(candidate) : null;
    if (day) return day;
  }
  return null;
}

/** Machine-readable times of the page that say they are a publication, then the first one near a heading. */
function timeElements(document: Document): (string | null)[] {
  const marked = document.querySelectorAll(
    '[itemprop="datePublished"], time[pubdate], time[class*="publish" i], time[class*="posted" i], .published time, abbr.published',
  );
  const near = document.querySelectorAll(
    'article header time, main header time, header time, article time, h1 ~ time, main time',
  );
  return [...[...marked].slice(0, 3), ...[...near].slice(0, 1)].map(
    (element) =>
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      element.getAttribute('title') ??
      element.textContent,
  );
}

/** `/2019/06/09/` or `2019-06-09` in the address. */
function dateInUrl(url: string | null): string | null {
  const match = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)/.exec(url ?? '');
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day of a date as pages write it: ISO 8601, `20190609…`, or an English month by name; null for anything else. */
export function isoDay(text: string): string | null {
  const iso = /^\s*((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])/.exec(text);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const slashed = /^\s*((?:19|20)\d\d)[/.](0?[1-9]|1[0-2])[/.](0?[1-9]|[12]\d|3[01])\b/.exec(text);
  if (slashed) return day(slashed[1], Number(slashed[2]), slashed[3]);
  const named =
    /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+([0-3]?\d)(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b/i.exec(
      text,
    ) ?? null;
  if (named) return day(named[3], MONTHS.indexOf(named[1]?.toLowerCase() ?? '') + 1, named[2]);
  const reversed =
    /\b([0-3]?\d)(?:st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+((?:19|20)\d\d)\b/i.exec(
      text,
    );
  if (reversed) return day(reversed[3], MONTHS.indexOf(reversed[2]?.toLowerCase() ?? '') + 1, reversed[1]);
  return null;
}

function day(year: string | undefined, month: number, date: string | undefined): string | null {
  const number = Number(date);
  if (!year || month < 1 || month > 12 || number < 1 || number > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}

function languageOf(document: Document, metas: Map<string, string>, described: Json | null): string | null {
  const inLanguage = typeof described?.inLanguage === 'string' ? described.inLanguage : null;
  const given =
    document.documentElement?.getAttribute('lang') ??
    document.documentElement?.getAttribute('xml:lang') ??
    inLanguage ??
    metas.get('content-language') ??
    metas.get('og:locale') ??
    null;
  const language = given?.trim().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? language : null;
}

function canonicalUrl(document: Document, url: string | null): string | null {
  const href =
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  if (!href) return url;
  try {
    const canonical = new URL(href, url ?? undefined);
    return /^https?:$/.test(canonical.protocol) ? canonical.href : url;
  } catch {
    // A malformed canonical address is the site's slip; the page's own address stands.
    return url;
  }
}
