import {Facts} from '../../card/Facts.tsx';
import {plural, text} from '../../locales/strings.ts';
import type {WhenceRecord} from '../../record/record.ts';
import {nameSourceKind} from '../../card/source-kinds.ts';
import {nameEventShort, namePlace} from './names.ts';
import {nameEventDate} from '../../card/describe-claim.ts';
import {addressOf} from './record-address.ts';
import type {Findable} from './search-record.ts';

export interface SearchResultsProps {
  record: WhenceRecord;
  found: readonly Findable[];
  /** Called when the reader follows one. */
  onFollow: () => void;
}

/** What the search found, as links. */
export function SearchResults({record, found, onFollow}: SearchResultsProps) {
  return (
    <section class="entry">
      <p role="status" class="nothing">
        {found.length === 0 ? text('nothingFound') : plural('found', found.length)}
      </p>
      <ul class="links">
        {found.map(({id, kind}) => (
          <li key={id}>
            <Result record={record} id={id} kind={kind} onFollow={onFollow} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ResultProps extends Pick<Findable, 'id' | 'kind'> {
  record: WhenceRecord;
  onFollow: () => void;
}

function Result({record, id, kind, onFollow}: ResultProps) {
  const link = (name: string) => (
    <a href={addressOf(id)} dir="auto" onClick={onFollow}>
      {name}
    </a>
  );
  if (kind === 'country') return link(namePlace(record, id.toUpperCase()));
  const source = record.source(id);
  if (kind === 'source' && source) {
    return (
      <>
        {link(source.names[0] ?? id)}
        <Facts as="span">
          <span>{nameSourceKind(source.kind)}</span>
          <span>{namePlace(record, source.country)}</span>
        </Facts>
      </>
    );
  }
  const event = record.event(id);
  if (!event) return null;
  const reports = record.reportsOn(id).length;
  return (
    <>
      {link(nameEventShort(record, event))}
      <Facts as="span">
        <span>{namePlace(record, event.country)}</span>
        <span>{nameEventDate(event)}</span>
        {reports > 0 && <span>{plural('reports', reports)}</span>}
      </Facts>
    </>
  );
}
