import {Facts} from './Facts.tsx';
import type {ComponentChildren} from 'preact';
import {formatDate, text} from '../locales/strings.ts';

export interface SourceLineProps {
  publisher: string;
  /** Title of the document in the record's language, where worth showing. */
  title?: string | null;
  /** What kind of document it is, in the reader's language. */
  document?: string;
  published: string | null;
  url: string | null;
  /** The link leads to a copy or a report on the document. */
  secondary: boolean;
  /** What else belongs in the line: an observer's credentials. */
  children?: ComponentChildren;
}

/** Where a statement comes from: publisher, document, date, link. */
export function SourceLine({publisher, title, document, published, url, secondary, children}: SourceLineProps) {
  const label = [publisher, title].filter(Boolean).join(', ');
  return (
    <Facts>
      <span lang="en" dir="auto">
        {label}
      </span>
      {document && <span>{document}</span>}
      {published && <time dateTime={published}>{formatDate(published)}</time>}
      {children}
      {url && <EvidenceLink url={url} secondary={secondary} label={label} />}
    </Facts>
  );
}

/**
 * A link out of the browser's own pages, to a page of the web; what it opens learns nothing of ours. Any other address is
 * shown for the reader to judge.
 */
export function EvidenceLink({url, secondary, label}: {url: string; secondary: boolean; label: string}) {
  if (!/^https?:\/\//.test(url)) return <bdi class="address">{url}</bdi>;
  const words = text(secondary ? 'openCopy' : 'open');
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" aria-label={`${words}: ${label}`}>
      {words}
    </a>
  );
}
