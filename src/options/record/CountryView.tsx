import {Facts} from '../../card/Facts.tsx';
import {formatDate, plural, text} from '../../locales/strings.ts';
import type {Leader, RecordEvent, Source} from '../../record/entries.ts';
import type {WhenceRecord} from '../../record/record.ts';
import {nameSourceKind} from '../../card/source-kinds.ts';
import {nameEventDated, namePlace} from './names.ts';
import {addressOf, INTERNATIONAL} from './record-address.ts';

/** Everything of one country: votes and protests, sources, office holders; or the international sources. */
export function CountryView({record, code}: {record: WhenceRecord; code: string}) {
  const country = code === INTERNATIONAL ? null : code;
  const events = country === null ? [] : [...record.eventsOf(country)].reverse();
  const sources = record.sources().filter((source) => source.country === country);
  const leaders = country === null ? [] : latestFirst(record.leadersOf(country));
  const covered = events.filter(({id}) => record.reportsOn(id).length > 0);
  const others = events.filter(({id}) => record.reportsOn(id).length === 0);
  return (
    <div class="entry">
      <nav class="crumbs" aria-label={text('theRecord')}>
        <a href="#">{text('theRecord')}</a>
      </nav>
      <h1>{namePlace(record, country)}</h1>
      {events.length + sources.length === 0 && <p class="nothing">{text('nothingHere')}</p>}
      <EventList record={record} title={text('eventsWithReports')} events={covered} />
      <EventList record={record} title={text('eventsWithout')} events={others} />
      <SourceList sources={sources} />
      {leaders.length > 0 && (
        <section>
          <h2>{text('officeHolders')}</h2>
          <ul class="links columns">
            {leaders.map((leader) => (
              <li key={`${leader.names[0]} ${leader.office} ${leader.from}`}>
                <span lang="en" dir="auto">
                  {leader.names[0]}
                </span>
                <Facts as="span">
                  <span lang="en" dir="auto">
                    {leader.office}
                  </span>
                  <span>{nameTerm(leader)}</span>
                </Facts>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface EventListProps {
  record: WhenceRecord;
  title: string;
  events: readonly RecordEvent[];
}

/** Events as links, with how many reports there are on each. */
function EventList({record, title, events}: EventListProps) {
  if (events.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="links">
        {events.map((event) => {
          const reports = record.reportsOn(event.id).length;
          return (
            <li key={event.id}>
              <a href={addressOf(event.id)}>{nameEventDated(record, event)}</a>
              {reports > 0 && <span class="source-line">{plural('reports', reports)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Sources as links, each with its kind. */
function SourceList({sources}: {sources: readonly Source[]}) {
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{text('sources')}</h2>
      <ul class="links columns">
        {sources.map((source) => (
          <li key={source.id}>
            <a href={addressOf(source.id)} lang="en" dir="auto">
              {source.names[0]}
            </a>
            <span class="source-line">{nameSourceKind(source.kind)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function latestFirst(leaders: readonly Leader[]): Leader[] {
  return [...leaders].sort((a, b) => (b.from ?? b.asOf ?? '').localeCompare(a.from ?? a.asOf ?? ''));
}

function nameTerm({from, to, asOf}: Leader): string {
  if (from && to) return text('dateRange', formatDate(from), formatDate(to));
  if (from) return text('since', formatDate(from));
  if (to) return text('until', formatDate(to));
  return asOf ? text('asOf', formatDate(asOf)) : '';
}
