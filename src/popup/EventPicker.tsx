import {useEffect, useState} from 'preact/hooks';
import {text} from '../locales/strings.ts';
import type {PageState} from '../messages/messages.ts';
import type {EventSummary} from '../notes/note.ts';
import type {Reading} from '../notes/reading.ts';
import {EventTitle} from './EventSection.tsx';
import type {PanelHost} from './panel-host.ts';

/** Milliseconds after the last key before the record is asked. */
const TYPING_PAUSE = 200;

export interface EventPickerProps {
  reading: Reading;
  host: PanelHost;
  onPicked: (state: PageState) => void;
}

/** Lets the reader say which event the article is about: the likely ones first, then any in the record. */
export function EventPicker({reading, host, onPicked}: EventPickerProps) {
  const [words, setWords] = useState('');
  const [failed, setFailed] = useState(false);
  const found = useEvents(host, words, reading.event?.country ?? reading.alternatives[0]?.country ?? null);
  const listed = words.trim() === '' ? unique([...reading.alternatives, ...found]) : found;
  const others = listed.filter(({id}) => id !== reading.event?.id);
  const pick = (eventId: string | null) => {
    setFailed(false);
    host.readAgain(eventId).then(onPicked, () => setFailed(true));
  };
  return (
    <div class="picker">
      <input
        type="search"
        aria-label={text('searchEvents')}
        placeholder={text('searchEvents')}
        value={words}
        onInput={({currentTarget}) => setWords(currentTarget.value)}
      />
      <div class="choices" role="group" aria-label={text('pickEvent')}>
        {others.map((event) => (
          <button key={event.id} type="button" onClick={() => pick(event.id)}>
            <EventTitle event={event} />
          </button>
        ))}
      </div>
      {others.length === 0 && <p class="nothing">{text('noEventsFound')}</p>}
      {failed && <p role="status">{text('couldNotDo')}</p>}
    </div>
  );
}

/** What the record has for the words; a country's events while there are none. */
function useEvents(host: PanelHost, words: string, country: string | null): EventSummary[] {
  const [found, setFound] = useState<EventSummary[]>([]);
  useEffect(() => {
    const wanted = words.trim();
    if (wanted === '' && country === null) return setFound([]);
    let current = true;
    const timer = setTimeout(() => {
      // A record that does not answer leaves the likely events to choose from.
      host.findEvents(wanted, wanted === '' ? country : null).then(
        (events) => current && setFound(events),
        () => current && setFound([]),
      );
    }, TYPING_PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [host, words, country]);
  return found;
}

function unique(events: readonly EventSummary[]): EventSummary[] {
  return [...new Map(events.map((event) => [event.id, event])).values()];
}
