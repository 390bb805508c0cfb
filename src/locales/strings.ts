import type messages from './_locales/en/messages.json';

type AnyKey = keyof typeof messages;
type StemOf<K> = K extends `${infer Stem}_other` ? Stem : never;

/** Messages that come in plural forms, without the ending: `claims` for `claims_one`, `claims_other`. */
export type PluralKey = StemOf<AnyKey>;
/** Messages with one form. */
export type TextKey = Exclude<AnyKey, `${PluralKey}_${string}`>;

interface BrowserMessages {
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

/** Read from the global each time: tests and the pages' own previews put theirs there. */
function browserMessages(): BrowserMessages | undefined {
  return (globalThis as {chrome?: {i18n?: BrowserMessages}}).chrome?.i18n;
}

function message(key: string, substitutions: readonly string[]): string {
  try {
    return browserMessages()?.getMessage(key, [...substitutions]) ?? '';
  } catch {
    // The extension was removed from under the page, and its strings with it.
    return '';
  }
}

/** A string of the interface in the browser's language; `$1`, `$2` … are replaced in order. */
export function text(key: TextKey, ...substitutions: string[]): string {
  return message(key, substitutions);
}

/** The string for a count: `$1` is the count in local digits, the others follow as `$2` … */
export function plural(key: PluralKey, count: number, ...substitutions: string[]): string {
  const category = pluralRules().select(count);
  const all = [formatNumber(count), ...substitutions];
  return message(`${key}_${category}`, all) || message(`${key}_other`, all);
}

/** BCP 47 tag of the language the strings are in, which is not always the browser's. */
export function language(): string {
  return text('language') || 'en';
}

export function direction(): 'ltr' | 'rtl' {
  return text('direction') === 'rtl' ? 'rtl' : 'ltr';
}

const made = new Map<string, unknown>();

/**
 * BCP 47 tag for numbers and dates: the browser's own with its region ("en-US") where the strings are in its language.
 */
function region(): string {
  const own = browserMessages()?.getUILanguage() ?? '';
  return own.split('-')[0] === language().split('-')[0] ? own : language();
}

/** Intl objects are dear to make: one of each kind and language is kept. */
function once<T>(name: string, make: (tag: string) => T): T {
  const tag = region();
  const key = `${name} ${tag}`;
  if (!made.has(key)) made.set(key, make(tag));
  return made.get(key) as T;
}

function pluralRules(): Intl.PluralRules {
  return once('plural', (tag) => new Intl.PluralRules(tag));
}

/** A number as the reader's language writes it, with at most two decimals. */
export function formatNumber(value: number): string {
  return once('number', (tag) => new Intl.NumberFormat(tag, {maximumFractionDigits: 2})).format(value);
}

/** `70.8` as "70.8%", "70,8 %". */
export function formatPercent(value: number): string {
  return once('percent', (tag) => new Intl.NumberFormat(tag, {style: 'percent', maximumFractionDigits: 2})).format(
    value / 100,
  );
}

const SPAN_UNITS = {days: 'day', months: 'month', years: 'year'} as const;

/** A length of time: "15 days". */
export function formatSpan(value: number, unit: keyof typeof SPAN_UNITS): string {
  const form = {style: 'unit', unit: SPAN_UNITS[unit], unitDisplay: 'long'} as const;
  return once(unit, (tag) => new Intl.NumberFormat(tag, form)).format(value);
}

/** Items as one phrase: "a, b and c". */
export function formatList(items: readonly string[]): string {
  return once('list', (tag) => new Intl.ListFormat(tag)).format(items);
}

const DATE_FORMS: Record<number, Intl.DateTimeFormatOptions> = {
  1: {year: 'numeric'},
  2: {year: 'numeric', month: 'long'},
  3: {year: 'numeric', month: 'long', day: 'numeric'},
};

/** An ISO date of year, month or day precision in the reader's language; anything else comes back as it is. */
export function formatDate(date: string): string {
  const parts = /^\d{4}(?:-\d\d){0,2}$/.test(date) ? date.split('-') : [];
  const time = Date.parse(date);
  if (parts.length === 0 || Number.isNaN(time)) return date;
  const form = {...DATE_FORMS[parts.length], timeZone: 'UTC'};
  return once(`date${parts.length}`, (tag) => new Intl.DateTimeFormat(tag, form)).format(time);
}

/** A phrase with a capital where a line begins with it. */
export function capitalise(phrase: string): string {
  const [first = '', ...rest] = phrase;
  return first.toLocaleUpperCase(language()) + rest.join('');
}

/** Name of a language in the reader's language, by its tag. */
export function formatLanguage(tag: string): string {
  return capitalise(once('language', (own) => new Intl.DisplayNames(own, {type: 'language'})).of(tag) ?? tag);
}

/** Name of a country in the reader's language, by its ISO code; `fallback` where the browser knows none. */
export function formatCountry(code: string, fallback: string): string {
  try {
    return once('region', (tag) => new Intl.DisplayNames(tag, {type: 'region', fallback: 'none'})).of(code) ?? fallback;
  } catch {
    // Intl throws on codes that are not well-formed; readers' own packs may hold such.
    return fallback;
  }
}
