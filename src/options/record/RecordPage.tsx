import {useEffect, useMemo, useState} from 'preact/hooks';
import {Icon} from '../../card/Icon.tsx';
import {formatCountry, text} from '../../locales/strings.ts';
import type {WhenceRecord} from '../../record/record.ts';
import {CountryView} from './CountryView.tsx';
import {EventView} from './EventView.tsx';
import {readAddress} from './record-address.ts';
import type {RecordPlace} from './record-address.ts';
import {SearchResults} from './SearchResults.tsx';
import {indexRecord, searchRecord} from './search-record.ts';
import {SourceView} from './SourceView.tsx';
import {StartView} from './StartView.tsx';

/** The record as a page: `record.html#ENTRY` is the stable address of an entry. */
export function RecordPage({load}: {load: () => Promise<WhenceRecord>}) {
  const [record, setRecord] = useState<WhenceRecord | null>(null);
  const [failed, setFailed] = useState(false);
  const open = () => {
    setFailed(false);
    load().then(setRecord, () => setFailed(true));
  };
  useEffect(open, [load]);
  return (
    <main class="page">
      {!record && !failed && <progress aria-label={text('loadingRecord')} />}
      {failed && (
        <div role="alert">
          <p>{text('recordFailed')}</p>
          <button type="button" class="button" onClick={open}>
            {text('tryAgain')}
          </button>
        </div>
      )}
      {record && <OpenRecord record={record} />}
    </main>
  );
}

function OpenRecord({record}: {record: WhenceRecord}) {
  const place = usePlace();
  const [words, setWords] = useState('');
  const index = useMemo(() => indexRecord(record, formatCountry), [record]);
  const found = useMemo(() => searchRecord(index, words), [index, words]);
  return (
    <>
      <form role="search" class="search" onSubmit={(event) => event.preventDefault()}>
        <Icon name="search" />
        <label class="unseen" for="search">
          {text('searchRecord')}
        </label>
        <input
          id="search"
          type="search"
          placeholder={text('searchRecord')}
          value={words}
          onInput={({currentTarget}) => setWords(currentTarget.value)}
        />
      </form>
      {words.trim() === '' ? (
        <PlaceView record={record} place={place} />
      ) : (
        <SearchResults record={record} found={found} onFollow={() => setWords('')} />
      )}
    </>
  );
}

/** Where the address points, also when it changes. */
function usePlace(): RecordPlace {
  const [place, setPlace] = useState(() => readAddress(location.hash));
  useEffect(() => {
    const follow = () => {
      setPlace(readAddress(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}

function PlaceView({record, place}: {record: WhenceRecord; place: RecordPlace}) {
  if (place.view === 'start') return <StartView record={record} />;
  if (place.view === 'country') return <CountryView record={record} code={place.code} />;
  const {id} = place;
  const source = record.source(id);
  if (source) return <SourceView record={record} source={source} />;
  const event = record.event(id) ?? eventOfPart(record, id);
  if (event) return <EventView record={record} event={event} focus={event.id === id ? null : id} />;
  return (
    <div class="entry">
      <h1>{text('theRecord')}</h1>
      <p class="nothing">{text('noSuchEntry', id)}</p>
      <p>
        <a href="#">{text('toTheStart')}</a>
      </p>
    </div>
  );
}

/** The event that a report or figure belongs to. */
function eventOfPart(record: WhenceRecord, id: string) {
  const part = record.report(id) ?? record.figures().find((figure) => figure.id === id);
  return part ? record.event(part.event) : null;
}
