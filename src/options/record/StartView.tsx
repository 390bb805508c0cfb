import {Facts} from '../../card/Facts.tsx';
import {formatNumber, plural, text} from '../../locales/strings.ts';
import type {WhenceRecord} from '../../record/record.ts';
import {namePlace} from './names.ts';
import {addressOf, INTERNATIONAL} from './record-address.ts';

/** The record's front: how much it holds, and every country in it. */
export function StartView({record}: {record: WhenceRecord}) {
  const reports = countReports(record);
  const places = record.countries
    .map(({code}) => ({code, name: namePlace(record, code), reports: reports.get(code) ?? 0}))
    .filter(({code}) => record.eventsOf(code).length > 0 || record.sources().some(({country}) => country === code))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <div class="entry">
      <h1>{text('theRecord')}</h1>
      <p>{text('recordHint')}</p>
      <Facts as="p" class="facts lead">
        <span>{plural('reports', record.reports().length)}</span>
        <span>{plural('sourcesCount', record.sources().length)}</span>
        <span>{plural('eventsCount', record.events().length)}</span>
        <span>{plural('countriesCount', places.length)}</span>
      </Facts>
      <section>
        <h2>{text('countries')}</h2>
        <ul class="links countries">
          <li>
            <a href={addressOf(INTERNATIONAL)}>{text('international')}</a>
          </li>
          {places.map(({code, name, reports: count}) => (
            <li key={code}>
              <a href={addressOf(code.toLowerCase())}>{name}</a>
              {count > 0 && (
                <span class="source-line" title={plural('reports', count)}>
                  {formatNumber(count)}
                </span>
              )}
            </li>
          ))}
        </ul>
        <p class="hint">{text('countriesHint')}</p>
      </section>
      <Credits record={record} />
    </div>
  );
}

function countReports(record: WhenceRecord): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {event} of record.reports()) {
    const country = record.event(event)?.country;
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** Licences and whom to name for the data. */
function Credits({record}: {record: WhenceRecord}) {
  return (
    <section>
      <h2>{text('credits')}</h2>
      {record.packs.map((pack) => (
        <div key={pack.id} class="pack" lang="en" dir="auto">
          <p>
            <b>{pack.title}</b> {pack.coverage}
          </p>
          <p class="source-line">
            <span>{pack.licence}</span>
          </p>
          <ul class="source-line-list">
            {pack.credits.map((credit) => (
              <li key={credit} class="source-line">
                {credit}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
