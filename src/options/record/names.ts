import {nameEventDate, nameEventType} from '../../card/describe-claim.ts';
import {capitalise, formatCountry, text} from '../../locales/strings.ts';
import type {TextKey} from '../../locales/strings.ts';
import type {Independence, RecordEvent} from '../../record/entries.ts';
import {nameEvent} from '../../record/name-event.ts';
import type {WhenceRecord} from '../../record/record.ts';
import {INTERNATIONAL} from './record-address.ts';

const STANDINGS: Record<Independence['standing'], TextKey> = {
  'state-body': 'standingStateBody',
  'appointed-by-government': 'standingAppointedByGovernment',
  'mixed-appointment': 'standingMixedAppointment',
  'state-owned': 'standingStateOwned',
  'state-funded': 'standingStateFunded',
  party: 'standingParty',
  intergovernmental: 'standingIntergovernmental',
  independent: 'standingIndependent',
  private: 'standingPrivate',
  unknown: 'standingUnknown',
};

/** "State body". */
export function nameStanding(standing: Independence['standing']): string {
  return text(STANDINGS[standing]);
}

/** A country's name in the reader's language; "International" for what belongs to none. */
export function namePlace(record: WhenceRecord, code: string | null): string {
  if (code === null || code === INTERNATIONAL) return text('international');
  return formatCountry(code, record.countries.find((country) => country.code === code)?.name ?? code);
}

/** An event's own name where the record gives it one, else its kind: "presidential election, second round". */
export function nameEventShort(record: WhenceRecord, event: RecordEvent): string {
  const countryName = record.countries.find(({code}) => code === event.country)?.name ?? event.country;
  if (event.name !== nameEvent(event, countryName)) return event.name;
  const kind = capitalise(nameEventType(event.type));
  return event.round === 2 ? text('eventOn', kind, text('eventSecondRound')) : kind;
}

/** "Presidential election, 9 June 2019". */
export function nameEventDated(record: WhenceRecord, event: RecordEvent): string {
  return text('eventOn', nameEventShort(record, event), nameEventDate(event));
}
