import type {ComponentChildren} from 'preact';
import {formatDate, text} from '../locales/strings.ts';

export interface SourceLineProps {
  publisher: string;
  /** Title of the document, where worth showing. */
  title?: string | null;
  published: string | null;
  url: string | null;
  /** The link leads to a copy or a report on the document. */
  secondary: boolean;
  /** What else belongs in the line: an observer's credentials. */
  children?: ComponentChildren;
}

/** Where a statement comes from: publisher, document, date, link. */
export function SourceLine({publisher, title, published, url, secondary, children}: SourceLineProps) {
  const label = [publisher, title].filter(Boolean).join(', ');
  return (
    <div class="source-line">
      <span lang="en" dir="auto">
        {label}
      </span>
      {published && <time dateTime={published}>{formatDate(published)}</time>}
      {children}
      {url && <EvidenceLink url={url} secondary={secondary} label={label} />}
    </div>
  );
}

/** A link out of the browser's own pages: https only, and the page it opens learns nothing of ours. */
export function EvidenceLink({url, secondary, label}: {url: string; secondary: boolean; label: string}) {
  if (!url.startsWith('https://')) return null;
  const words = text(secondary ? 'openCopy' : 'open');
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" aria-label={`${words}: ${label}`}>
      {words}
    </a>
  );
}
