import {Facts} from '../card/Facts.tsx';
import {useState} from 'preact/hooks';
import {nameEventDate, nameEventType} from '../card/describe-claim.ts';
import {capitalise, formatCountry, plural, text} from '../locales/strings.ts';
import type {PageState} from '../messages/messages.ts';
import type {EventSummary} from '../notes/note.ts';
import type {Reading} from '../notes/reading.ts';
import {EventPicker} from './EventPicker.tsx';
import type {PanelHost} from './panel-host.ts';
import {ReportList} from './ReportList.tsx';

export interface EventSectionProps {
  reading: Reading;
  host: PanelHost;
  onState: (state: PageState) => void;
}

/** What the article is about, with a way to correct it, and the observers' reports on it. */
export function EventSection({reading, host, onState}: EventSectionProps) {
  const {event, reports} = reading;
  const [picking, setPicking] = useState(false);
  return (
    <section class="event">
      <h2>{text('theEvent')}</h2>
      {event ? <EventTitle event={event} /> : <p class="nothing">{text('eventUnknown')}</p>}
      {event && reports.length === 0 && <p class="nothing">{text('noReports')}</p>}
      {reports.length > 0 && (
        <details class="reports">
          <summary>{plural('reports', reports.length)}</summary>
          <ReportList reports={reports} />
        </details>
      )}
      <button type="button" class="plain" aria-expanded={picking} onClick={() => setPicking(!picking)}>
        {text(event ? 'notThisEvent' : 'pickEvent')}
      </button>
      {picking && (
        <EventPicker
          reading={reading}
          host={host}
          onPicked={(state) => {
            setPicking(false);
            onState(state);
          }}
        />
      )}
    </section>
  );
}

/** "Kazakhstan, presidential election" over "9 June 2019 · early". */
export function EventTitle({event}: {event: EventSummary}) {
  const country = formatCountry(event.country, event.countryName);
  return (
    <p class="event-title">
      <b>{capitalise(text('eventIn', country, nameEventType(event.type)))}</b>
      <Facts as="span" class="facts">
        <span>{nameEventDate(event)}</span>
        {event.early && <span>{text('eventEarly')}</span>}
        {event.round === 2 && <span>{text('eventSecondRound')}</span>}
      </Facts>
    </p>
  );
}
