import {Facts} from '../../card/Facts.tsx';
import {useEffect} from 'preact/hooks';
import {nameEventDate} from '../../card/describe-claim.ts';
import {listCredentials, nameStage, StanceSign} from '../../card/FindingList.tsx';
import {nameTopic} from '../../card/topics.ts';
import {capitalise, formatDate, text} from '../../locales/strings.ts';
import type {RecordEvent, Report} from '../../record/entries.ts';
import type {WhenceRecord} from '../../record/record.ts';
import {EvidenceList} from './Evidence.tsx';
import {FigureGroups} from './FigureGroups.tsx';
import {nameEventDated, nameEventShort, namePlace} from './names.ts';
import {addressOf} from './record-address.ts';
import {ResultTable} from './ResultTable.tsx';

export interface EventViewProps {
  record: WhenceRecord;
  event: RecordEvent;
  /** A report or figure of this event to bring into view. */
  focus: string | null;
}

/** A vote or protest with everything the record holds on it. */
export function EventView({record, event, focus}: EventViewProps) {
  // The latest first; those without a date at the end.
  const reports = [...record.reportsOn(event.id)].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  const figures = record.figuresOn(event.id);
  useEffect(() => {
    if (focus !== null) document.getElementById(focus)?.scrollIntoView({block: 'start'});
  }, [focus]);
  return (
    <div class="entry">
      <nav class="crumbs" aria-label={text('theRecord')}>
        <a href="#">{text('theRecord')}</a>
        <a href={addressOf(event.country.toLowerCase())}>{namePlace(record, event.country)}</a>
      </nav>
      <h1>{nameEventShort(record, event)}</h1>
      <Facts as="p" class="facts lead">
        <span>{namePlace(record, event.country)}</span>
        <span>{nameEventDate(event)}</span>
        {event.early && <span>{text('eventEarly')}</span>}
        {event.annulled && <span>{text('eventAnnulled')}</span>}
      </Facts>
      <ResultTable event={event} />
      <section>
        <h2>{text('observersReports')}</h2>
        {reports.length === 0 && <p class="nothing">{text('noReports')}</p>}
        {reports.map((report) => (
          <ReportView key={report.id} record={record} report={report} />
        ))}
      </section>
      {figures.length > 0 && (
        <section>
          <h2>{text('figuresSideBySide')}</h2>
          <FigureGroups figures={figures} />
        </section>
      )}
      <Related record={record} event={event} />
      <EvidenceList provenance={event.provenance} />
    </div>
  );
}

/** One observer's document with all its findings. */
function ReportView({record, report}: {record: WhenceRecord; report: Report}) {
  const observers = report.observers.map((id) => ({id, source: record.source(id)}));
  const endorsed = observers.length === 1 ? (observers[0]?.source?.endorsedPrinciples ?? null) : null;
  return (
    <article class="report" id={report.id}>
      <h3>
        {observers.map(({id, source}, index) => (
          <span key={id}>
            {index > 0 && ' · '}
            <a href={addressOf(id)} lang="en" dir="auto">
              {source?.names[0] ?? id}
            </a>
          </span>
        ))}
      </h3>
      <p lang="en" dir="auto">
        {report.title}
      </p>
      <Facts as="p" class="facts">
        <span>{nameStage(report.stage)}</span>
        {report.published && <time dateTime={report.published}>{formatDate(report.published)}</time>}
        {report.mission && (
          <span lang="en" dir="auto">
            {report.mission}
          </span>
        )}
        {listCredentials({endorsedPrinciples: endorsed, term: report.term})}
      </Facts>
      <ul class="findings">
        {report.findings.map(({topic, stance, statement}) => (
          <li key={`${topic} ${statement}`}>
            <StanceSign stance={stance} />
            <div>
              <p class="topic">{capitalise(nameTopic(topic))}</p>
              <p lang="en" dir="auto">
                {statement}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <EvidenceList provenance={report.provenance} />
    </article>
  );
}

function Related({record, event}: {record: WhenceRecord; event: RecordEvent}) {
  const related = event.related.flatMap((id) => record.event(id) ?? []);
  if (related.length === 0) return null;
  return (
    <section>
      <h2>{text('belongsWith')}</h2>
      <ul class="links">
        {related.map((other) => (
          <li key={other.id}>
            <a href={addressOf(other.id)}>{nameEventDated(record, other)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
