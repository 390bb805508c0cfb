import {Facts} from '../../card/Facts.tsx';
import {EvidenceLink} from '../../card/SourceLine.tsx';
import {SpeakerSign} from '../../card/SpeakerSign.tsx';
import {speakerKindOf} from '../../notes/speaker-kind.ts';
import {formatList, text} from '../../locales/strings.ts';
import type {Source} from '../../record/entries.ts';
import type {WhenceRecord} from '../../record/record.ts';
import {EvidenceList} from './Evidence.tsx';
import {nameSourceKind} from '../../card/source-kinds.ts';
import {nameEventDated, namePlace, nameStanding} from './names.ts';
import {addressOf, INTERNATIONAL} from './record-address.ts';

/** A body or person that is quoted: what it is, how it stands to the state, what it reported. */
export function SourceView({record, source}: {record: WhenceRecord; source: Source}) {
  const [name = source.id, ...others] = source.names;
  const {independence, provenance, homepage} = source;
  return (
    <div class="entry">
      <nav class="crumbs" aria-label={text('theRecord')}>
        <a href="#">{text('theRecord')}</a>
        <a href={addressOf((source.country ?? INTERNATIONAL).toLowerCase())}>{namePlace(record, source.country)}</a>
      </nav>
      <h1 lang="en" dir="auto">
        {name}
      </h1>
      <Facts as="p" class="facts lead">
        <span>
          <SpeakerSign kind={speakerKindOf(source.kind)} /> {nameSourceKind(source.kind)}
        </span>
        <span>{namePlace(record, source.country)}</span>
      </Facts>
      <p lang="en" dir="auto">
        {source.summary}
      </p>
      {independence && (
        <section>
          <h2>{text('standingToState')}</h2>
          <p>
            <b>{nameStanding(independence.standing)}.</b>{' '}
            {independence.standing !== 'unknown' && (
              <span lang="en" dir="auto">
                {independence.because}
              </span>
            )}
          </p>
        </section>
      )}
      {source.endorsedPrinciples !== null && (
        <p class="nothing">{text(source.endorsedPrinciples ? 'endorsedPrinciples' : 'notEndorsedPrinciples')}</p>
      )}
      {others.length > 0 && (
        <section>
          <h2>{text('alsoCalled')}</h2>
          <p lang="en" dir="auto">
            {formatList(others)}
          </p>
        </section>
      )}
      <ReportsOf record={record} source={source} />
      {homepage && (
        <Facts as="p">
          <span>{text('ownPage')}</span>
          <EvidenceLink url={homepage} secondary={false} label={name} />
        </Facts>
      )}
      <EvidenceList provenance={provenance} />
    </div>
  );
}

/** The events an observer reported on, latest first. */
function ReportsOf({record, source}: {record: WhenceRecord; source: Source}) {
  const events = new Set(
    record
      .reports()
      .filter(({observers}) => observers.includes(source.id))
      .map(({event}) => event),
  );
  const found = [...events].flatMap((id) => record.event(id) ?? []).sort((a, b) => b.date.localeCompare(a.date));
  if (found.length === 0) return null;
  return (
    <section>
      <h2>{text('reportedOn')}</h2>
      <ul class="links columns">
        {found.map((event) => (
          <li key={event.id}>
            <a href={addressOf(event.id)}>{namePlace(record, event.country)}</a>
            <span class="source-line">{nameEventDated(record, event)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
