import {isAfter} from '../../is-after.ts';
import type {Provenance} from '../../entries.ts';
import type {PackEntry} from '../../pack.ts';
import type {Complaint, EntryRule} from '../rule.ts';

/** Addresses that hide where they lead, or that only open for whoever made them. */
const HIDING =
  /^https?:\/\/(www\.)?(bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|lnkd\.in|localhost|127\.|10\.|192\.168\.)/i;

/** A site's search box or its list of pages under a tag: tomorrow it shows other pages. */
const LISTING = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(?:search|tags?)(?:[/?#]|$)|[?&](?:query|search)=/i;
/** A page of another site shown by this one: "/proxy?q=https%3A%2F%2Fexample.com%2F…". */
const SHOWN = /^https?:\/\/([^/]+)\/.*[?&]\w+=https?(?::|%3A)(?:\/|%2F){2}([^/%&?#]+)/i;

function isProxy(url: string): boolean {
  const [, own, shown] = SHOWN.exec(url) ?? [];
  return own !== shown;
}

function checkPage(page: Provenance, pointer: string): Complaint[] {
  const complaints: Complaint[] = [];
  const complain = (part: string, message: string) => complaints.push({pointer: `${pointer}/${part}`, message});
  if (!page.secondary && !page.url.startsWith('https://')) complain('url', "the publisher's own page has to be https");
  if (HIDING.test(page.url)) complain('url', 'the address hides where it leads');
  if (LISTING.test(page.url)) complain('url', 'a search or tag page shows other pages tomorrow: name the page itself');
  else if (isProxy(page.url)) complain('url', "the page is shown through another's: name its own address");
  if (page.published && isAfter(page.published, page.retrieved)) complain('retrieved', 'lies before "published"');
  if (page.locator?.trim() === '') complain('locator', 'is empty');
  return complaints;
}

function hasDatasets(entry: PackEntry): boolean {
  const {datasets} = entry.value as {datasets?: object};
  return datasets !== undefined && Object.values(datasets).flat().length > 0;
}

export const provenance: EntryRule = {
  name: 'provenance',
  description:
    "Every entry names a page or dataset it rests on. A publisher's own page is https; a page was not retrieved before it was published; no address hides where it leads, is a search or tag page, or shows the page through another's.",
  scope: 'entry',
  check(entry) {
    if (entry.kind === 'pack') return [];
    const pages = 'provenance' in entry.value ? entry.value.provenance : [];
    if (pages.length === 0 && !hasDatasets(entry)) return [{message: 'names nothing that it rests on'}];
    return pages.flatMap((page, n) => checkPage(page, `/provenance/${n}`));
  },
};
