import {Facts} from '../../card/Facts.tsx';
import {EvidenceLink} from '../../card/SourceLine.tsx';
import {formatDate, text} from '../../locales/strings.ts';
import type {Provenance} from '../../record/entries.ts';

/** Every page an entry rests on, in full: publisher, document, date, place in it, when it was read, link. */
export function EvidenceList({provenance}: {provenance: readonly Provenance[]}) {
  if (provenance.length === 0) return null;
  return (
    <div class="evidence">
      <h3>{text('evidence')}</h3>
      <ul>
        {provenance.map((page) => (
          <li key={`${page.url} ${page.locator}`}>
            <EvidenceLine page={page} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same in one line, for a statement that rests on one page. */
export function EvidenceLine({page}: {page: Provenance}) {
  const {publisher, title, published, locator, retrieved, url, secondary} = page;
  const label = [publisher, title].filter(Boolean).join(', ');
  return (
    <Facts>
      <span lang="en" dir="auto">
        {label}
      </span>
      {published && <time dateTime={published}>{formatDate(published)}</time>}
      {locator && (
        <span lang="en" dir="auto">
          {locator}
        </span>
      )}
      <span>{text('readOn', formatDate(retrieved))}</span>
      <EvidenceLink url={url} secondary={secondary} label={label} />
    </Facts>
  );
}
